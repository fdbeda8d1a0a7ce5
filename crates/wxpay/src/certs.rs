//! `wxpay certs fetch`

use std::{
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use jiff::Timestamp;
use serde::Serialize;
use wechatpay::{Certificates, PlatformKey};

use crate::{
    Ended,
    cli::{CertsAct, CertsFetch, CertsOptions},
    columns::Columns,
    exit::{Exit, Failure},
    screen::{self, Screen, dim},
    settings::Settings,
};

/// A certificate, as `--json` prints it.
#[derive(Debug, Serialize)]
struct Shown {
    serial_no: String,
    not_before: Option<String>,
    not_after: Option<String>,
    /// Whether it holds now.
    valid: bool,
    /// Where it was written.
    file: Option<PathBuf>,
    pem: String,
}

pub(crate) async fn run(options: &CertsOptions, as_json: bool) -> Ended {
    let CertsAct::Fetch(options) = &options.act;
    fetch(options, as_json).await
}

async fn fetch(options: &CertsFetch, as_json: bool) -> Ended {
    let settings = Settings::read(&options.caller)?;
    let from = match settings.get("certificates") {
        Some("global") => Certificates::global(),
        _ => Certificates::mainland(),
    };
    settings.announce();
    let client = settings.build(settings.builder()?.certificates(from))?;
    let screen = if as_json { Screen::silent() } else { Screen::waiting("waits for the platform certificates") };
    let keys = client.refresh_certificates().await;
    screen.done();
    let certificates: Vec<PlatformKey> = keys?.into_iter().filter(PlatformKey::is_certificate).collect();
    let shown: Vec<Shown> = certificates
        .iter()
        .map(|certificate| show(certificate, options.output.as_deref()))
        .collect::<Result<_, _>>()?;
    if as_json {
        screen::json(&shown)?;
        return Ok(Exit::Done);
    }
    let mut columns = Columns::new();
    columns.row(["serial_no", "from", "until", "", "file"].map(dim));
    for certificate in &shown {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let (from, until) = (text(&certificate.not_before), text(&certificate.not_after));
        let valid = if certificate.valid { "valid" } else { "not valid now" };
        let file = certificate.file.as_ref().map(|path| path.display().to_string()).unwrap_or_default();
        columns.row([certificate.serial_no.clone(), from, until, valid.to_owned(), file]);
    }
    columns.show()?;
    if options.output.is_none() {
        screen::aside("-o DIRECTORY writes them as PEM");
    }
    Ok(Exit::Done)
}

fn show(certificate: &PlatformKey, directory: Option<&Path>) -> Result<Shown, Failure> {
    let time = |seconds: Option<i64>| Some(Timestamp::from_second(seconds?).ok()?.to_string());
    let (serial_no, pem) = (certificate.id().to_string(), certificate.to_pem());
    let file = directory.map(|directory| write(directory, &serial_no, &pem)).transpose()?;
    Ok(Shown {
        not_before: time(certificate.not_before()),
        not_after: time(certificate.not_after()),
        valid: certificate.is_valid_at(Timestamp::now().as_second()),
        serial_no,
        file,
        pem,
    })
}

/// A file of the serial number. What is there already is the same, or it stays.
fn write(directory: &Path, serial_no: &str, pem: &str) -> Result<PathBuf, Failure> {
    let path = directory.join(format!("wechatpay_{serial_no}.pem"));
    let failed =
        |error: io::Error| Failure::new(Exit::Failed, format!("{} cannot be written: {error}", path.display()));
    fs::create_dir_all(directory).map_err(failed)?;
    match fs::OpenOptions::new().write(true).create_new(true).open(&path) {
        Ok(mut file) => file.write_all(pem.as_bytes()).map_err(failed)?,
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            if fs::read(&path).map_err(failed)? != pem.as_bytes() {
                return Err(Failure::new(
                    Exit::Failed,
                    format!(
                        "{} is there already and is no such certificate; it was left as it is. Choose another directory",
                        path.display()
                    ),
                ));
            }
        }
        Err(error) => return Err(failed(error)),
    }
    Ok(path)
}
