//! What a step can do: one of these, and what belongs to it.

use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Map, Value};

use crate::nearest::did_you_mean;

/// Calls the API as the merchant, through the SDK: signed, checked, verified.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Call {
    /// Method and path: `POST /v3/security/echo`.
    pub(super) call: String,
    /// The body. Without it there is none.
    pub(super) body: Option<Value>,
    /// The query, by name.
    #[serde(default)]
    pub(super) query: BTreeMap<String, Value>,
    /// More headers, by name.
    #[serde(default)]
    pub(super) headers: BTreeMap<String, String>,
    /// Sends it although it does not fit the specification.
    #[serde(default)]
    pub(super) unchecked: bool,
    /// The HTTP status that must come. Left out: any of success.
    pub(super) status: Option<u16>,
    /// The error code that must come.
    pub(super) code: Option<String>,
    /// What the answer must say; other fields may be there.
    pub(super) answer: Option<Value>,
}

/// A payer confirms a signing session.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Confirm {
    /// The id of the session, or 商户签约协议号.
    pub(super) confirm: String,
    /// Who confirms. Left out: the one that the pre-sign named.
    pub(super) openid: Option<String>,
    /// The signing fails after the payer agreed.
    #[serde(default)]
    pub(super) fails: bool,
}

/// A payer leaves a signing session.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Refuse {
    /// The id of the session, or 商户签约协议号.
    pub(super) refuse: String,
}

/// Somebody other than the merchant's program ends a contract.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Terminate {
    /// 委托代扣协议ID, or 商户签约协议号.
    pub(super) terminate: String,
    /// `user`, `platform`, `customer_service`, `system` or `merchant`. Left out: the payer.
    pub(super) by: Option<String>,
    /// Why.
    pub(super) remark: Option<String>,
}

/// A payer undoes the wish to end a contract.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Keep {
    /// 委托代扣协议ID, or 商户签约协议号.
    pub(super) keep: String,
}

/// A payer pays an order that waits for it.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Pay {
    /// 商户订单号.
    pub(super) pay: String,
    /// Who pays. Left out: the one that the order names.
    pub(super) openid: Option<String>,
}

/// Moves the clock on, with all that falls due on the way.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Advance {
    /// A span such as `30d`, a time ahead (RFC 3339), or `next`: to what falls due next.
    pub(super) advance: String,
}

/// Sets the clock.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Clock {
    /// A time (RFC 3339), `freeze`, `run` or `reset`.
    pub(super) clock: String,
}

/// Says how a payer behaves.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Payer {
    /// The openid.
    pub(super) payer: String,
    /// `rich`, `empty`, `frozen`, `over_limit`, `slow` or `wrong_user`.
    pub(super) persona: String,
}

/// Adds a rule of faults, or takes one away.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Fault {
    /// The rule, as `POST /sandbox/faults` takes it; or the id of a rule that goes.
    pub(super) fault: Value,
}

/// Changes how the world behaves.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Settings {
    /// As `PATCH /sandbox/settings` takes them.
    pub(super) settings: Value,
}

/// Sends a notification once more.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Resend {
    /// Its type: the newest one of this scenario is sent.
    pub(super) resend: String,
}

/// Makes any other call of the control API.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Control {
    /// Method and path: `PUT /sandbox/snapshots/before`.
    pub(super) control: String,
    /// The body. Without it there is none.
    pub(super) body: Option<Value>,
    /// What the answer must say; other fields may be there.
    pub(super) answer: Option<Value>,
}

/// Carries out a built-in scenario, with the values of this one; what it keeps is there afterwards.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Trigger {
    /// Its name; `wxpay trigger --list` has all.
    pub(super) trigger: String,
    /// Values for it alone.
    #[serde(default)]
    pub(super) set: Map<String, Value>,
}

/// Says what must hold now.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Expect {
    pub(super) expect: Expected,
}

/// What must hold: of a notification, a session, a contract or an order.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Expected {
    /// A type: one was queued since the scenario began.
    pub(super) notification: Option<String>,
    /// The id of a session, or 商户签约协议号.
    pub(super) session: Option<String>,
    /// 委托代扣协议ID, or 商户签约协议号.
    pub(super) contract: Option<String>,
    /// 商户订单号.
    pub(super) order: Option<String>,
    /// The state; of a notification what became of its delivery: `accepted`, `rejected`, `failed`, `not_sent`, `queued`.
    pub(super) state: Option<String>,
    /// What the control API must say of it, or the content of the notification; other fields may be there.
    pub(super) fields: Option<Value>,
    /// There is no such notification.
    pub(super) absent: bool,
    /// So long a notification is waited for, by the wall clock: `10s`. Left out: `5s`.
    pub(super) within: Option<String>,
}

macro_rules! acts {
    ($($act:ident = $name:literal),+ $(,)?) => {
        /// What a step does.
        #[derive(Debug, Clone)]
        pub(super) enum Act { $($act($act)),+ }

        /// The field by which each is known.
        pub(super) const NAMES: &[&str] = &[$($name),+];

        impl Act {
            /// Reads what a step does; each says one thing.
            pub(super) fn read(step: &Map<String, Value>) -> Result<Self, String> {
                match only(step)? {
                    $($name => typed(step).map(Self::$act),)+
                    other => Err(format!("{other} is no step")),
                }
            }
        }

        /// The schema of each.
        pub(super) fn schemas(generator: &mut SchemaGenerator) -> Vec<(&'static str, Schema)> {
            vec![$(($name, <$act>::json_schema(generator))),+]
        }
    };
}

acts! {
    Call = "call",
    Confirm = "confirm",
    Refuse = "refuse",
    Terminate = "terminate",
    Keep = "keep",
    Pay = "pay",
    Advance = "advance",
    Clock = "clock",
    Payer = "payer",
    Fault = "fault",
    Settings = "settings",
    Resend = "resend",
    Control = "control",
    Trigger = "trigger",
    Expect = "expect",
}

/// The one field that says what a step does.
fn only(step: &Map<String, Value>) -> Result<&'static str, String> {
    let mut found = NAMES.iter().copied().filter(|name| step.contains_key(*name));
    match (found.next(), found.next()) {
        (Some(only), None) => Ok(only),
        (Some(one), Some(other)) => Err(format!("it says both {one} and {other}; each step does one thing")),
        (None, _) => {
            let meant = step.keys().map(|key| did_you_mean(key, NAMES.iter().copied())).find(|meant| !meant.is_empty());
            Err(format!("it says nothing to do: expected one of {}{}", NAMES.join(", "), meant.unwrap_or_default()))
        }
    }
}

fn typed<T: DeserializeOwned>(step: &Map<String, Value>) -> Result<T, String> {
    serde_json::from_value(Value::Object(step.clone())).map_err(|error| error.to_string())
}

/// The values that a step gives besides what it saves: those that a triggered scenario keeps.
pub(super) fn gives(step: &Map<String, Value>) -> impl Iterator<Item = String> {
    let triggered = step.get("trigger").and_then(Value::as_str).map(super::built_in::keeps);
    triggered.into_iter().flatten()
}
