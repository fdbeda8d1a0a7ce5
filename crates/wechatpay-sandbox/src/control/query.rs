//! Queries of control calls, read by the schema that describes them.

use percent_encoding::percent_decode_str;
use schemars::{JsonSchema, SchemaGenerator};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::control_error::ControlError;

/// No query at all.
#[derive(Debug, Default, serde::Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Nothing {}

/// Reads a query: each parameter once, and none that the call does not have.
pub(super) fn read<Q: DeserializeOwned + JsonSchema>(query: Option<&str>) -> Result<Q, ControlError> {
    let pairs = query.unwrap_or_default().split('&').filter(|pair| !pair.is_empty());
    let known = properties::<Q>();
    let mut values = Map::new();
    for pair in pairs {
        let (name, text) = pair.split_once('=').unwrap_or((pair, ""));
        let (name, text) = (decode(&name.replace('+', " "))?, decode(&text.replace('+', " "))?);
        let Some(schema) = known.get(&name) else { return Err(unknown(&name, &known)) };
        let value = if is_integer(schema) { integer(&name, &text)? } else { Value::String(text) };
        if values.insert(name.clone(), value).is_some() {
            return Err(ControlError::bad(format!("the query has {name} more than once")));
        }
    }
    serde_json::from_value(Value::Object(values))
        .map_err(|error| ControlError::bad(format!("the query does not fit: {error}")))
}

/// The parameters of a query, by name.
fn properties<Q: JsonSchema>() -> Map<String, Value> {
    let schema = Q::json_schema(&mut SchemaGenerator::default());
    schema.get("properties").and_then(Value::as_object).cloned().unwrap_or_default()
}

fn is_integer(schema: &Value) -> bool {
    schema.get("type").and_then(Value::as_str) == Some("integer")
}

fn integer(name: &str, text: &str) -> Result<Value, ControlError> {
    let number: Result<u64, _> = text.parse();
    let shown: String = text.escape_debug().take(40).collect();
    number
        .map(Value::from)
        .map_err(|_| ControlError::bad(format!("{name} in the query must be a whole number, not {shown:?}")))
}

fn unknown(name: &str, known: &Map<String, Value>) -> ControlError {
    let name: String = name.escape_debug().take(40).collect();
    let known: Vec<_> = known.keys().map(String::as_str).collect();
    ControlError::bad(if known.is_empty() {
        format!("the query has {name:?}, and this call takes no query")
    } else {
        format!("the query has {name:?}, and this call knows {}", known.join(", "))
    })
}

/// Text behind percent signs.
pub(super) fn decode(text: &str) -> Result<String, ControlError> {
    let decoded = percent_decode_str(text).decode_utf8();
    decoded.map(String::from).map_err(|_| ControlError::bad("what is percent-encoded in the URL is no UTF-8"))
}
