//! A session that was opened, for people and for programs.

use serde::Serialize;
use serde_json::{Value, json};
use wechatpay::{Launch, papay::Contract};

use super::{Opened, words};
use crate::{
    cli::Caller,
    control::Control,
    exit::Failure,
    qr,
    screen::{self, bold, dim, line, safe},
    settings::{Keys, Settings},
};

/// How a payer of the sandbox signs.
#[derive(Debug, Serialize)]
pub(super) struct Payer {
    session_id: String,
    /// The page to sign at.
    page: String,
    /// What signs without a page.
    confirm: String,
}

/// The session as the sandbox has it; `None` at the real WeChat Pay.
pub(super) async fn payer(opened: &Opened, settings: &Settings, caller: &Caller) -> Option<Payer> {
    if settings.keys().ok()? != Keys::Sandbox {
        return None;
    }
    let control = Control::of(settings).ok()?;
    let mut path = "/sandbox/sessions".to_owned();
    let code = opened.body.get("out_contract_code");
    let mut found = None;
    // The lists are of 1,000 each, the oldest first.
    loop {
        let list = control.get(&path).await.ok()?;
        let sessions = list.get("sessions")?.as_array()?;
        let own = |session: &&Value| code.is_none() || session.get("out_contract_code") == code;
        found = sessions.iter().rev().find(own).cloned().or(found);
        match list.get("next").and_then(Value::as_u64) {
            Some(next) => path = format!("/sandbox/sessions?after={next}"),
            None => break,
        }
    }
    let session = found?;
    let text = |name: &str| session.get(name).and_then(Value::as_str).map(str::to_owned);
    let session_id = text("id")?;
    let page = text("page").map(|page| absolute(control.url(), &page))?;
    let confirm = format!("wxpay payer confirm {session_id}{}", same(caller));
    Some(Payer { session_id, page, confirm })
}

/// The flags by which another command reaches the same sandbox.
fn same(caller: &Caller) -> String {
    let config = caller.config.as_ref().map(|path| path.display().to_string());
    [("profile", &caller.profile), ("config", &config), ("base-url", &caller.base_url), ("world", &caller.world)]
        .into_iter()
        .filter_map(|(flag, value)| Some(format!(" --{flag} {}", value.as_ref()?)))
        .collect()
}

fn absolute(url: &str, page: &str) -> String {
    if page.starts_with('/') { format!("{url}{page}") } else { page.to_owned() }
}

pub(super) fn session(
    opened: &Opened,
    payer: Option<&Payer>,
    signed: Option<&Contract>,
    as_json: bool,
) -> Result<(), Failure> {
    let (family, title) = words(opened.scene.family);
    if as_json {
        screen::json(&json!({
            "family": family,
            "scene": opened.scene.name,
            "operation": opened.scene.operation.name,
            "contract": opened.contract,
            "launch": opened.launch,
            "expires_in_seconds": opened.expires_in.as_secs(),
            "request_id": opened.answer.request_id(),
            "answer": *opened.answer,
            "payer": payer,
            "signed": signed.map(facts),
        }))?;
        return Ok(());
    }
    let minutes = opened.expires_in.as_secs() / 60;
    line(format!(
        "{} {}",
        bold(format!("{title} {family}, {}", opened.scene.name)),
        dim(format!("for {minutes} minutes"))
    ))?;
    if let Some(code) = &opened.contract.out_contract_code {
        line(format!("out_contract_code  {}", safe(code)))?;
    }
    line(format!("\n{} {}", bold("For the front end"), dim(way(&opened.launch))))?;
    screen::json(&opened.launch)?;
    if let Launch::Redirect { url } | Launch::Qr { url } = &opened.launch
        && let Some(picture) = qr::picture(url)
    {
        line(format!("\n{picture}"))?;
    }
    if let Some(payer) = payer {
        line(format!(
            "\n{}\n  {}\n  {}",
            bold("The payer signs at this page, or by this command"),
            payer.page,
            payer.confirm
        ))?;
    }
    Ok(())
}

/// What to do with a launch.
fn way(launch: &Launch) -> &'static str {
    match launch {
        Launch::MiniProgram { .. } => "wx.navigateToMiniProgram",
        Launch::Redirect { .. } => "window.location.href = url",
        Launch::Qr { .. } => "a QR code that the payer scans",
        Launch::App { .. } => "WXLaunchMiniProgram of the open SDK",
        Launch::AppWebview { .. } => "WXOpenBusinessWebview of the open SDK",
        Launch::AppSession { .. } => "the jump of the app's official page",
        Launch::Repayment { .. } => "wx.requestAutomaticRepayment",
        Launch::AfterPayment { .. } => "nothing to open: pay with this prepay_id",
        _ => "",
    }
}

/// What became of the session.
pub(super) fn contract(contract: &Contract) -> Result<(), Failure> {
    let id = contract.reference.contract_id.as_deref().unwrap_or("none");
    Ok(line(format!("\n{}  contract_id {}", bold(format!("{:?}", contract.status)), safe(id)))?)
}

fn facts(contract: &Contract) -> Value {
    json!({"status": format!("{:?}", contract.status), "contract": contract.reference})
}
