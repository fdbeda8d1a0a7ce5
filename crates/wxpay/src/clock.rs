//! `wxpay clock`

use http::Method;
use serde_json::{Value, json};

use crate::{
    Ended,
    cli::{ClockAct, ClockOptions},
    control::Control,
    exit::{Exit, Failure},
    journal,
    screen::{self, Screen, bold, dim, line},
    settings::Settings,
};

const PATH: &str = "/sandbox/clock";

pub(crate) async fn run(options: &ClockOptions, as_json: bool) -> Ended {
    let control = Control::of(&Settings::read(&options.caller)?)?;
    let answer = match &options.act {
        None => control.get(PATH).await,
        Some(ClockAct::Advance { by, to, next }) => {
            advance(&control, by.as_deref(), to.as_deref(), *next, as_json).await
        }
        Some(ClockAct::Set { now }) => control.ask(Method::PUT, PATH, Some(&json!({"now": now}))).await,
        Some(ClockAct::Freeze) => control.ask(Method::PUT, PATH, Some(&json!({"frozen": true}))).await,
        Some(ClockAct::Run) => control.ask(Method::PUT, PATH, Some(&json!({"frozen": false}))).await,
        Some(ClockAct::Reset) => control.ask(Method::DELETE, PATH, None).await,
    }?;
    if as_json {
        screen::json(&answer)?;
        return Ok(Exit::Done);
    }
    if let Some(happened) = answer.get("happened").and_then(Value::as_array) {
        journal::show(happened)?;
    }
    show(answer.get("time").unwrap_or(&answer))?;
    Ok(Exit::Done)
}

async fn advance(
    control: &Control,
    by: Option<&str>,
    to: Option<&str>,
    next: bool,
    as_json: bool,
) -> Result<Value, Failure> {
    let body = match (by, to) {
        (Some(by), _) => json!({"by": by}),
        (None, Some(to)) => json!({"to": to}),
        (None, None) => json!({"next": next}),
    };
    let screen = if as_json { Screen::silent() } else { Screen::waiting("waits for all that falls due on the way") };
    let answer = control.ask(Method::POST, "/sandbox/clock/advance", Some(&body)).await;
    screen.done();
    answer
}

fn show(time: &Value) -> Result<(), Failure> {
    let text = |field: &str| time.get(field).and_then(Value::as_str);
    let frozen = time.get("frozen").and_then(Value::as_bool).unwrap_or_default();
    let runs = if frozen { "stands still" } else { "runs" };
    line(format!("{}  {}", bold(text("now").unwrap_or("?")), dim(runs)))?;
    let pending = time.get("pending").and_then(Value::as_u64).unwrap_or_default();
    if let Some(next) = text("next_due") {
        line(format!("next due {next}, {pending} in all"))?;
    }
    Ok(())
}
