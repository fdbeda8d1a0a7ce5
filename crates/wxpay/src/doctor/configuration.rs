//! Whether configuration, keys and clock are right: offline, and with WeChat Pay's help.

use wechatpay::doctor::{Checkup, Doctor, Outcome};

use crate::{
    Ended,
    cli::DoctorOptions,
    exit::{Exit, Failure},
    screen::{Screen, bad, bold, dim, good, json, line, safe},
    settings::Settings,
};

pub(super) async fn run(settings: &Settings, options: &DoctorOptions, as_json: bool) -> Ended {
    settings.announce();
    let certificate_file = options.own.certificate_file.as_deref();
    let mut checkup = checkup(settings, certificate_file)?;
    if options.live {
        live(settings, &mut checkup, as_json).await?;
    }
    show(&checkup, as_json)
}

/// What can be said without calling anybody.
pub(crate) fn checkup(settings: &Settings, certificate_file: Option<&str>) -> Result<Checkup, Failure> {
    // Where a client can be built, the doctor learns from it how keys are come by; otherwise each piece is examined by itself.
    let mut doctor = match settings.builder()?.build() {
        Ok(client) => Doctor::of(&client),
        Err(_) => pieces(settings)?,
    };
    if let Some(pem) = settings.certificate_pem(certificate_file)? {
        doctor = doctor.certificate(pem);
    }
    Ok(doctor.examine())
}

fn pieces(settings: &Settings) -> Result<Doctor, Failure> {
    let mut doctor = Doctor::new();
    if let Some(mchid) = settings.get("mchid") {
        doctor = doctor.mchid(mchid);
    }
    if let Some(serial_no) = settings.get("serial_no") {
        doctor = doctor.serial_no(serial_no);
    }
    if let Some(pem) = settings.content("private_key_file")? {
        doctor = doctor.private_key(pem);
    }
    if let Some(pem) = settings.content("platform_certificate_file")? {
        doctor = doctor.platform_certificate(pem);
    }
    if let Some(pem) = settings.content("public_key_file")? {
        doctor = doctor.public_key(settings.get("public_key_id").unwrap_or_default(), pem);
    }
    if let Some(key) = settings.api_v3_key_text()? {
        doctor = doctor.api_v3_key(key);
    }
    Ok(doctor)
}

/// What WeChat Pay, or a sandbox, says of it.
async fn live(settings: &Settings, checkup: &mut Checkup, as_json: bool) -> Result<(), Failure> {
    let Ok(client) = settings.builder()?.build() else {
        // What is missing stands in the table already.
        return Ok(());
    };
    let screen = if as_json { Screen::silent() } else { Screen::waiting("calls POST /v3/security/echo") };
    let told = client.checkup(None).await.into_checkup();
    screen.done();
    for check in told.checks {
        match checkup.checks.iter_mut().find(|known| known.name == check.name) {
            // The certificate is known here alone.
            Some(known) if known.outcome == Outcome::NotChecked => *known = check,
            Some(_) => {}
            None => checkup.checks.push(check),
        }
    }
    Ok(())
}

pub(crate) fn show(checkup: &Checkup, as_json: bool) -> Ended {
    let ended = if checkup.is_healthy() { Exit::Done } else { Exit::Failed };
    if as_json {
        json(&serde_json::json!({ "healthy": checkup.is_healthy(), "checks": checkup.checks }))?;
        return Ok(ended);
    }
    for check in &checkup.checks {
        let mark = match check.outcome {
            Outcome::Passed => good("✓"),
            Outcome::Failed => bad("✗"),
            Outcome::Warning => bold("!"),
            _ => dim("-"),
        };
        line(format!("{mark} {:<22}  {}", check.name, safe(&check.seen)))?;
        if !check.advice.is_empty() {
            line(format!("{:26}{}", "", dim(safe(&check.advice))))?;
        }
    }
    Ok(ended)
}
