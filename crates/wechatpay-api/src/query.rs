//! From a flat structure to the pairs of a query.

use serde::Serialize;
use serde_json::Value;

/// Names and values in the order of the structure: text as it is, numbers and booleans as they are written, lists by naming each
/// item, and what is `None` not at all.
pub(crate) fn pairs(query: &(impl Serialize + ?Sized)) -> Result<Vec<(String, String)>, String> {
    let fields = match serde_json::to_value(query).map_err(|error| format!("the query cannot be written: {error}"))? {
        Value::Object(fields) => fields,
        Value::Null => return Ok(Vec::new()),
        _ => return Err("the query must be an object".to_owned()),
    };
    let mut pairs = Vec::with_capacity(fields.len());
    for (name, value) in fields {
        let items = match value {
            Value::Null => continue,
            Value::Array(items) => items,
            single => vec![single],
        };
        for item in items {
            let text =
                text(item).ok_or_else(|| format!("the query parameter {name:?} is nested, which no query can be"))?;
            pairs.push((name.clone(), text));
        }
    }
    Ok(pairs)
}

fn text(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(boolean) => Some(boolean.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn each_kind_of_value_is_written_its_own_way() {
        let query = json!({ "b": "a b&c", "a": -7, "yes": true, "none": null, "many": [1, "two"], "few": [] });
        let expected = [("b", "a b&c"), ("a", "-7"), ("yes", "true"), ("many", "1"), ("many", "two")];
        let pairs = pairs(&query).unwrap();
        assert!(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).eq(expected), "{pairs:?}");
    }

    #[test]
    fn nothing_is_no_query() {
        assert!(pairs(&()).unwrap().is_empty() && pairs(&json!({})).unwrap().is_empty());
    }

    #[test]
    fn what_is_nested_is_named_without_its_value() {
        for query in [json!({ "a": { "secret": 1 } }), json!({ "a": [["secret"]] }), json!({ "a": [null] })] {
            let problem = pairs(&query).unwrap_err();
            assert!(problem.contains("\"a\"") && !problem.contains("secret"), "{problem}");
        }
        assert!(pairs(&json!([1])).is_err() && pairs(&json!("a=1")).is_err());
    }
}
