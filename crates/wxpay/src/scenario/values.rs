//! Values by name, and texts that call them: `${contract}`.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::{nearest::did_you_mean, world_time};

/// What is there in every scenario.
pub(super) const GIVEN: [&str; 6] = ["mchid", "appid", "notify_url", "run", "now", "today"];

/// Values by name.
#[derive(Debug, Clone, Default)]
pub(super) struct Values {
    all: Map<String, Value>,
    /// Names whose values come later: a check stands in for them.
    expected: BTreeSet<String>,
}

impl Values {
    /// For a check: the values that every scenario has.
    pub(super) fn expected() -> Self {
        Self { all: Map::new(), expected: GIVEN.iter().map(|name| (*name).to_owned()).collect() }
    }

    pub(super) fn expect(&mut self, name: &str) {
        self.expected.insert(name.to_owned());
    }

    pub(super) fn set(&mut self, name: &str, value: Value) {
        self.all.insert(name.to_owned(), value);
    }

    pub(super) fn extend(&mut self, values: &Map<String, Value>) {
        self.all.extend(values.clone());
    }

    /// Values that may call those that are there.
    pub(super) fn add(&mut self, values: &Map<String, Value>) -> Result<(), String> {
        for (name, value) in values {
            let value = self.fill(value)?;
            self.all.insert(name.clone(), value);
        }
        Ok(())
    }

    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        self.all.get(name).filter(|value| !value.is_null())
    }

    pub(super) fn all(&self) -> &Map<String, Value> {
        &self.all
    }

    /// The same value, with each `${name}` replaced. A text that is nothing else becomes the value itself, whatever it is.
    pub(super) fn fill(&self, value: &Value) -> Result<Value, String> {
        Ok(match value {
            Value::String(text) => match text.strip_prefix("${").and_then(|rest| rest.strip_suffix('}')) {
                Some(name) if !name.contains('}') => self.value(name)?,
                _ => Value::from(self.text(text)?),
            },
            Value::Array(items) => items.iter().map(|item| self.fill(item)).collect::<Result<_, _>>()?,
            Value::Object(fields) => fields
                .iter()
                .map(|(name, value)| Ok((self.text(name)?, self.fill(value)?)))
                .collect::<Result<Map<_, _>, String>>()?
                .into(),
            other => other.clone(),
        })
    }

    fn text(&self, text: &str) -> Result<String, String> {
        let mut filled = String::new();
        let mut rest = text;
        while let Some((before, behind)) = rest.split_once("${") {
            let (name, after) =
                behind.split_once('}').ok_or_else(|| format!("{text:?} begins a ${{…}} and does not end it"))?;
            filled.push_str(before);
            match self.value(name)? {
                Value::String(text) => filled.push_str(&text),
                other => filled.push_str(&other.to_string()),
            }
            rest = after;
        }
        filled.push_str(rest);
        Ok(filled)
    }

    fn value(&self, name: &str) -> Result<Value, String> {
        if let Some(value) = self.all.get(name) {
            return Ok(value.clone());
        }
        if let Some(days) = name.strip_prefix("today") {
            let days: i64 = if days.is_empty() { Ok(0) } else { days.parse() }
                .map_err(|_| format!("${{{name}}}: expected ${{today}}, ${{today+1}} or ${{today-1}}"))?;
            let now = self.all.get("now").and_then(Value::as_str);
            return Ok(now.and_then(|now| world_time::day(now, days)).unwrap_or_default().into());
        }
        if self.expected.contains(name) {
            return Ok(Value::from(name));
        }
        let known = self.all.keys().chain(&self.expected).map(String::as_str);
        let meant = did_you_mean(name, known);
        Err(format!(
            "nothing is called ${{{name}}} here{meant}; values come from `set`, from `save` of a step before, and from --set"
        ))
    }
}

/// Whether a value is as expected: of an object, the fields that are named; `null`: it is not there.
pub(super) fn is_like(value: Option<&Value>, expected: &Value) -> bool {
    match (value, expected) {
        (None | Some(Value::Null), Value::Null) => true,
        (Some(Value::Object(fields)), Value::Object(wanted)) => {
            wanted.iter().all(|(name, wanted)| is_like(fields.get(name), wanted))
        }
        (Some(Value::Array(items)), Value::Array(wanted)) => {
            items.len() == wanted.len() && items.iter().zip(wanted).all(|(item, wanted)| is_like(Some(item), wanted))
        }
        (Some(value), wanted) => value == wanted,
        (None, _) => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Values, is_like};

    #[test]
    fn a_value_is_called_by_its_name_alone_or_within_a_text() {
        let mut values = Values::default();
        values.set("amount", json!(500));
        values.set("code", json!("C1"));
        values.set("now", json!("2026-02-28T23:30:00+08:00"));
        let filled =
            values.fill(&json!({"${code}": ["${amount}", "a ${code} b ${amount}", "$5", true], "day": "${today+1}"}));
        assert_eq!(filled, Ok(json!({"C1": [500, "a C1 b 500", "$5", true], "day": "2026-03-01"})));
        let unknown = values.fill(&json!("${amont}")).unwrap_err();
        assert!(unknown.contains("did you mean amount"), "{unknown}");
        assert!(values.fill(&json!("${amount")).is_err() && values.fill(&json!("${today+x}")).is_err());
    }

    #[test]
    fn only_what_is_named_is_compared() {
        let value = json!({"a": {"b": 1, "c": 2}, "d": [{"e": 1, "f": 2}], "g": null});
        for like in [json!({}), json!({"a": {"b": 1}}), json!({"d": [{"f": 2}]}), json!({"g": null, "h": null})] {
            assert!(is_like(Some(&value), &like), "{like}");
        }
        for unlike in [json!({"a": {"b": 2}}), json!({"d": []}), json!({"h": 1}), json!({"a": null}), json!([])] {
            assert!(!is_like(Some(&value), &unlike), "{unlike}");
        }
    }
}
