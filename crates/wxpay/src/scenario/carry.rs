//! How each act is carried out: calls of the API through the SDK, and calls of the sandbox's control API.

use std::time::{Duration, Instant};

use http::Method;
use serde_json::{Map, Value, json};
use wechatpay::api::{Body, Caller as _, Draft};

use super::{
    act::{Act, Call, Control as ControlCall, Expected, Fault},
    run::{Gained, Runner, Unheld, shortened},
    values::is_like,
};
use crate::{
    by_hand::{CONTRACTS, Kind, ORDERS, SESSIONS},
    control::segment,
    exit::{Exit, Failure},
    table::cell,
    world_time,
};

/// So long a notification is waited for when nothing is said.
const PATIENCE: Duration = Duration::from_secs(5);
/// No notification is waited for longer.
const LONGEST: Duration = Duration::from_secs(600);

type Done = Result<Gained, Unheld>;

impl Runner<'_> {
    pub(super) async fn act(&self, act: Act) -> Done {
        match act {
            Act::Call(call) => self.call(&call).await,
            Act::Confirm(act) => {
                let by = said([("openid", act.openid.map(Value::from)), ("fails", act.fails.then_some(true.into()))]);
                self.post(&SESSIONS, &act.confirm, "confirm", &by).await
            }
            Act::Refuse(act) => self.post(&SESSIONS, &act.refuse, "refuse", &Value::Null).await,
            Act::Terminate(act) => {
                let how = said([("by", act.by.map(Value::from)), ("remark", act.remark.map(Value::from))]);
                self.post(&CONTRACTS, &act.terminate, "terminate", &how).await
            }
            Act::Keep(act) => self.post(&CONTRACTS, &act.keep, "keep", &Value::Null).await,
            Act::Pay(act) => {
                self.post(&ORDERS, &act.pay, "pay", &said([("openid", act.openid.map(Value::from))])).await
            }
            Act::Advance(act) => self.advance(&act.advance).await,
            Act::Clock(act) => self.clock(&act.clock).await,
            Act::Payer(act) => {
                let path = format!("/sandbox/payers/{}", segment(&act.payer));
                let value = self.control.put(&path, &json!({ "persona": act.persona })).await?;
                Ok(Gained { said: format!("{} is {}", act.payer, act.persona), value })
            }
            Act::Fault(Fault { fault: Value::String(id) }) => {
                let value = self.control.delete(&format!("/sandbox/faults/{}", segment(&id))).await?;
                Ok(Gained { said: format!("{id} is gone"), value })
            }
            Act::Fault(Fault { fault }) => {
                let value = self.control.post("/sandbox/faults", &fault).await?;
                Ok(Gained { said: cell(&value, "id"), value })
            }
            Act::Settings(act) => {
                let value = self.control.ask(Method::PATCH, "/sandbox/settings", Some(&act.settings)).await?;
                Ok(Gained { said: shortened(&act.settings), value })
            }
            Act::Resend(act) => self.resend(&act.resend).await,
            Act::Control(act) => self.control_call(&act).await,
            Act::Expect(act) => self.expect(&act.expect).await,
            // The runner does that.
            Act::Trigger(_) => Ok(Gained { value: Value::Null, said: String::new() }),
        }
    }

    async fn call(&self, call: &Call) -> Done {
        let (method, path) = method_and_path(&call.call, "POST /v3/security/echo")?;
        let mut draft = Draft::new(method, path);
        draft = call.query.iter().fold(draft, |draft, (name, value)| {
            draft.query(name.clone(), value.as_str().map_or_else(|| value.to_string(), str::to_owned))
        });
        if let Some(body) = &call.body {
            draft.body = Body::Json(body.to_string().into());
        }
        let sent = self.client.handle().call::<Value>(draft).checked(!call.unchecked);
        let sent = call.headers.iter().fold(sent, |sent, (name, value)| sent.header(name.clone(), value.clone()));
        let (status, code, value) = match sent.send().await {
            Ok(answer) => (answer.status(), None, answer.parse::<Value>().unwrap_or_default()),
            Err(error) => match error.status().filter(|_| error.is_verified()) {
                Some(status) if call.status.is_some() || call.code.is_some() => {
                    let value = json!({ "code": error.code(), "message": error.message() });
                    (status, error.code().map(str::to_owned), value)
                }
                _ => return Err(Failure::from(error).into()),
            },
        };
        let wrong = |what: String| Err(Unheld::Otherwise(format!("{what}: {}", shortened(&value))));
        if call.status.is_some_and(|wanted| wanted != status.as_u16()) {
            return wrong(format!("expected status {}, and {} came", call.status.unwrap_or_default(), status.as_u16()));
        }
        if let Some(wanted) = call.code.as_deref().filter(|wanted| code.as_deref() != Some(*wanted)) {
            let came = code.map_or_else(|| status.as_u16().to_string(), |code| code.clone());
            return wrong(format!("expected {wanted}, and {came} came"));
        }
        if let Some(wanted) = call.answer.as_ref().filter(|wanted| !is_like(Some(&value), wanted)) {
            return wrong(format!("expected {}, and this came", shortened(wanted)));
        }
        let said = code.map_or_else(|| status.as_u16().to_string(), |code| format!("{} {code}", status.as_u16()));
        Ok(Gained { value, said })
    }

    /// What a payer does to one of a kind.
    async fn post(&self, kind: &Kind, called: &str, what: &str, body: &Value) -> Done {
        let found = kind.find(self.control, called).await?;
        let path = format!("{}/{what}", kind.path_of(&found));
        let body = Some(body).filter(|body| !body.is_null());
        let value = self.control.ask(Method::POST, &path, body).await?;
        Ok(Gained { said: cell(&value, "state"), value })
    }

    async fn advance(&self, to: &str) -> Done {
        let target = match to {
            "next" => json!({ "next": true }),
            time if world_time::is_time(time) => json!({ "to": time }),
            span => json!({ "by": span }),
        };
        let value = self.control.post("/sandbox/clock/advance", &target).await?;
        let now = value.get("time").map(|time| cell(time, "now")).unwrap_or_default();
        Ok(Gained { said: format!("it is {now}"), value })
    }

    async fn clock(&self, to: &str) -> Done {
        let path = "/sandbox/clock";
        let value = match to {
            "reset" => self.control.delete(path).await?,
            "freeze" => self.control.put(path, &json!({ "frozen": true })).await?,
            "run" => self.control.put(path, &json!({ "frozen": false })).await?,
            time => self.control.put(path, &json!({ "now": time })).await?,
        };
        Ok(Gained { said: format!("it is {}", cell(&value, "now")), value })
    }

    async fn resend(&self, event: &str) -> Done {
        let all = self.told(event).await?;
        let Some(last) = all.last() else {
            return Err(Unheld::Otherwise(format!("no {event} was queued since the scenario began")));
        };
        let number = cell(last, "number");
        let value = self.control.ask(Method::POST, &format!("/sandbox/notifications/{number}/resend"), None).await?;
        Ok(Gained { said: format!("notification {number}"), value })
    }

    async fn control_call(&self, call: &ControlCall) -> Done {
        let (method, path) = method_and_path(&call.control, "PUT /sandbox/snapshots/before")?;
        let method = method.parse().unwrap_or(Method::GET);
        let value = self.control.ask(method, &path, call.body.as_ref()).await?;
        match call.answer.as_ref().filter(|wanted| !is_like(Some(&value), wanted)) {
            None => Ok(Gained { value, said: String::new() }),
            Some(wanted) => {
                Err(Unheld::Otherwise(format!("expected {}, and this came: {}", shortened(wanted), shortened(&value))))
            }
        }
    }

    async fn expect(&self, expected: &Expected) -> Done {
        let Expected { notification, session, contract, order, .. } = expected;
        match (notification, session, contract, order) {
            (Some(event), None, None, None) => self.expect_told(event, expected).await,
            (None, Some(called), None, None) => self.expect_one(&SESSIONS, called, expected).await,
            (None, None, Some(called), None) => self.expect_one(&CONTRACTS, called, expected).await,
            (None, None, None, Some(called)) => self.expect_one(&ORDERS, called, expected).await,
            _ => Err(Unheld::Failed(Failure::usage("expect names one of notification, session, contract and order"))),
        }
    }

    async fn expect_one(&self, kind: &Kind, called: &str, expected: &Expected) -> Done {
        let value = kind.find(self.control, called).await?;
        let state = cell(&value, "state");
        if let Some(wanted) = expected.state.as_ref().filter(|wanted| !wanted.eq_ignore_ascii_case(&state)) {
            return Err(Unheld::Otherwise(format!(
                "expected state {wanted}, and it is {state}: {}",
                shortened(&value)
            )));
        }
        if let Some(wanted) = expected.fields.as_ref().filter(|wanted| !is_like(Some(&value), wanted)) {
            return Err(Unheld::Otherwise(format!("expected {}, and it is {}", shortened(wanted), shortened(&value))));
        }
        Ok(Gained { said: state, value })
    }

    /// Notifications of a type since the scenario began.
    async fn told(&self, event: &str) -> Result<Vec<Value>, Failure> {
        let mut all = self.control.list("/sandbox/notifications", "notifications").await?;
        let Some(Value::Array(mut all)) = all.get_mut("notifications").map(Value::take) else { return Ok(Vec::new()) };
        let is_new =
            |one: &Value| one.get("number").and_then(Value::as_u64).is_some_and(|number| number > self.told_before);
        all.retain(|one| is_new(one) && cell(one, "event_type") == event);
        Ok(all)
    }

    async fn expect_told(&self, event: &str, expected: &Expected) -> Done {
        let within = match expected.within.as_deref() {
            None => PATIENCE,
            Some(text) => world_time::span(text).filter(|span| *span <= LONGEST).ok_or_else(|| {
                Failure::usage(format!(
                    "within: {text:?} is no span up to {} minutes, such as 10s",
                    LONGEST.as_secs() / 60
                ))
            })?,
        };
        let is_meant = |one: &Value| {
            let of = expected.fields.as_ref().is_none_or(|wanted| is_like(one.get("payload"), wanted));
            of && expected.state.as_ref().is_none_or(|wanted| cell(one, "state") == *wanted)
        };
        let deadline = Instant::now() + within;
        loop {
            let all = self.told(event).await?;
            let found = all.iter().rfind(|one| is_meant(one));
            match (found, expected.absent) {
                (Some(found), false) => {
                    let said = format!("#{} {}", cell(found, "number"), cell(found, "state"));
                    return Ok(Gained { said, value: found.clone() });
                }
                (Some(found), true) => {
                    return Err(Unheld::Otherwise(format!("expected no {event}, and there is {}", shortened(found))));
                }
                (None, true) => return Ok(Gained { value: Value::Null, said: "there is none".into() }),
                (None, false) if Instant::now() >= deadline => {
                    let there = all.last().map(|last| {
                        format!(
                            "; the last one is {}: {}",
                            cell(last, "state"),
                            shortened(last.get("payload").unwrap_or(last))
                        )
                    });
                    return Err(Unheld::Otherwise(format!("no such {event} was queued{}", there.unwrap_or_default())));
                }
                (None, false) => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        }
    }
}

fn said<const N: usize>(all: [(&str, Option<Value>); N]) -> Value {
    Value::Object(all.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect::<Map<_, _>>())
}

fn method_and_path(text: &str, example: &str) -> Result<(&'static str, String), Failure> {
    let (method, path) = text.trim().split_once(' ').unwrap_or((text, ""));
    let known = ["GET", "POST", "PUT", "PATCH", "DELETE"].into_iter().find(|known| known.eq_ignore_ascii_case(method));
    match known.filter(|_| path.trim_start().starts_with('/')) {
        Some(method) => Ok((method, path.trim_start().to_owned())),
        None => Err(Failure::new(Exit::Usage, format!("{text:?} is no method and path, such as {example}"))),
    }
}
