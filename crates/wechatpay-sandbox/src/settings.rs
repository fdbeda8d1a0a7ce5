//! How a world behaves.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{chaos::Chaos, engine::party::Persona};

/// How a world behaves. The default is what WeChat Pay does, without the outside world.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Settings {
    /// A strict world refuses templates, services, sub-merchants, AppIDs and payers that were not declared, and fields that an
    /// operation does not have. Otherwise they come into being by being named.
    pub strict: bool,
    /// Calls that one merchant may make in one second of the wall clock; more are answered 429 FREQUENCY_LIMITED.
    /// `null`: no limit.
    pub rate_limit_per_second: Option<u32>,
    /// Whether notifications may go to any host, not only to this machine and to routes. Off by default, so that a test
    /// never reaches a real server by accident.
    pub external_delivery: bool,
    /// How payers behave of whom nothing else is said.
    pub persona: Persona,
    /// Whether answers and notifications are dated by the world's clock. By default they are dated by the wall clock: the merchant's
    /// program has no other.
    pub sign_on_world_clock: bool,
    /// What happens to notifications on their way. Off by default.
    pub chaos: Chaos,
    /// Whether the request header `Wechatpay-Negative-Test: CODE` asks for that error on this request. Otherwise it is ignored, with a note
    /// in the journal.
    pub negative_tests: bool,
    /// Whether payers whose openid begins with `magic-empty`, `magic-frozen`, `magic-over-limit`, `magic-slow` or `magic-wrong-user` behave
    /// so, unless something else is said of them.
    pub magic_values: bool,
}

impl Settings {
    /// These settings after a JSON merge patch (RFC 7396).
    pub(crate) fn changed(&self, change: &Value) -> Result<Self, String> {
        if !change.is_object() {
            return Err("the body does not fit: settings are an object".into());
        }
        let mut all = serde_json::to_value(self).map_err(|error| format!("the settings cannot be written: {error}"))?;
        merge(&mut all, change);
        serde_json::from_value(all).map_err(|error| format!("the body does not fit: {error}"))
    }
}

/// Its depth is bounded by the parser's.
fn merge(into: &mut Value, change: &Value) {
    match (into, change) {
        (Value::Object(into), Value::Object(change)) => {
            for (name, change) in change {
                match change {
                    Value::Null => drop(into.shift_remove(name)),
                    _ => merge(into.entry(name.as_str()).or_insert(Value::Null), change),
                }
            }
        }
        (into, Value::Object(_)) => {
            *into = Value::Object(serde_json::Map::new());
            merge(into, change);
        }
        (into, change) => *into = change.clone(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::json;

    use super::*;

    #[test]
    fn a_change_leaves_what_it_does_not_name_and_null_is_as_usual() {
        let before: Settings = serde_json::from_value(
            json!({"strict": true, "rate_limit_per_second": 5, "chaos": {"drop": 0.5, "probe": 1}}),
        )
        .unwrap();
        let after = before.changed(&json!({"rate_limit_per_second": null, "chaos": {"drop": 0.1}})).unwrap();
        let wanted = json!({"strict": true, "chaos": {"drop": 0.1, "probe": 1}});
        assert_eq!(after, serde_json::from_value(wanted).unwrap());
        assert_eq!(before.changed(&json!({})).unwrap(), before);
        assert_eq!(before.changed(&json!({"chaos": null})).unwrap().chaos, Chaos::default());
        for (bad, word) in [
            (json!({"strickt": true}), "strickt"),
            (json!({"strickt": {"a": 1}}), "strickt"),
            (json!({"strict": {"a": 1}}), "map"),
            (json!({"chaos": {"drop": 2}}), "0 to 1"),
            (json!([]), "object"),
        ] {
            let problem = before.changed(&bad).unwrap_err();
            assert!(problem.contains(word), "{bad}: {problem}");
        }
    }
}
