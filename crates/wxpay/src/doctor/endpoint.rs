//! Whether a merchant's endpoint for notifications accepts what it must and refuses what it must.

use std::fs;

use http::Method;
use serde_json::{Map, Value, json};
use wechatpay_sandbox::{AcceptanceRun, Sandbox};

use super::{junit, report::Report};
use crate::{
    Ended,
    cli::DoctorOptions,
    control::Control,
    exit::{Exit, Failure},
    screen::{self, Screen, dim},
    settings::{Keys, Settings},
};

pub(super) async fn run(settings: &Settings, options: &DoctorOptions, url: &str, as_json: bool) -> Ended {
    let asked = asked(settings, options, url)?;
    let tried = match running(settings, options).await? {
        Some(control) => {
            let screen = waiting(url, as_json);
            let tried = control.ask(Method::POST, "/sandbox/acceptance", Some(&Value::Object(asked))).await;
            screen.done();
            tried?
        }
        None => by_own(asked, options, url, as_json).await?,
    };
    let report: Report = serde_json::from_value(tried.clone())?;
    if let Some(file) = &options.junit {
        fs::write(file, junit::write(&report))
            .map_err(|error| Failure::new(Exit::Failed, format!("{} cannot be written: {error}", file.display())))?;
    }
    if as_json {
        screen::json(&tried)?;
    } else {
        report.show()?;
    }
    Ok(if report.passed { Exit::Done } else { Exit::Failed })
}

/// What the control API is asked.
fn asked(settings: &Settings, options: &DoctorOptions, url: &str) -> Result<Map<String, Value>, Failure> {
    let content: Map<String, Value> =
        options.content.iter().map(|(field, value)| (field.clone(), value.as_str().into())).collect();
    let mut asked = Map::new();
    asked.insert("url".into(), url.into());
    asked.insert("content".into(), content.into());
    // A real merchant's number is known to no sandbox.
    let mchid = settings.get("mchid").filter(|_| settings.keys().is_ok_and(|keys| keys == Keys::Sandbox));
    for (name, value) in [
        ("event_type", options.event.as_deref().map(Value::from)),
        ("mchid", mchid.map(Value::from)),
        ("budget_seconds", options.budget.map(Value::from)),
    ] {
        if let Some(value) = value {
            asked.insert(name.into(), value);
        }
    }
    Ok(asked)
}

/// The sandbox at the base URL, if one answers. One that was named by a flag must.
async fn running(settings: &Settings, options: &DoctorOptions) -> Result<Option<Control>, Failure> {
    let is_named = options.caller.base_url.is_some() || options.caller.world.is_some();
    if !is_named && (settings.get("base_url").is_none() || settings.keys()? == Keys::Real) {
        return Ok(None);
    }
    let control = Control::of(settings)?;
    match control.get("/sandbox").await {
        Ok(_) => Ok(Some(control)),
        Err(failure) if is_named => Err(failure),
        Err(_) => Ok(None),
    }
}

/// By a sandbox that lives as long as the run, with the test keys that every sandbox has.
async fn by_own(
    asked: Map<String, Value>,
    options: &DoctorOptions,
    url: &str,
    as_json: bool,
) -> Result<Value, Failure> {
    screen::aside(
        "no sandbox is running there, so one of this command's own tries the endpoint, with the public test keys: the endpoint must \
         trust those (`wxpay sandbox` shows them)",
    );
    let sandbox = Sandbox::builder().external_delivery(options.external_delivery).start().await?;
    let run: AcceptanceRun = serde_json::from_value(Value::Object(asked))?;
    let screen = waiting(url, as_json);
    let tried = sandbox.default_world().acceptance(&run).await;
    screen.done();
    let tried = tried.map_err(|error| Failure::new(Exit::Refused, format!("the sandbox refuses: {error}")))?;
    Ok(json!(tried))
}

fn waiting(url: &str, as_json: bool) -> Screen {
    if as_json {
        return Screen::silent();
    }
    Screen::waiting(&format!(
        "sends about thirty notifications to {}, and waits for its answers",
        dim(screen::safe(url))
    ))
}
