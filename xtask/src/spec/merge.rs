//! JSON Merge Patch (RFC 7396), with one addition: parameters are merged one by one, by place and name.

use serde_json::Value;

/// Applies `patch` to `target`.
pub(super) fn merge(target: &mut Value, patch: &Value) {
    let Value::Object(patch) = patch else {
        *target = patch.clone();
        return;
    };
    if !target.is_object() {
        *target = Value::Object(serde_json::Map::new());
    }
    let Value::Object(object) = target else { return };
    for (name, value) in patch {
        match (name.as_str(), value) {
            (_, Value::Null) => {
                object.shift_remove(name);
            }
            ("parameters", Value::Array(items)) => {
                parameters(object.entry(name).or_insert_with(|| Value::Array(Vec::new())), items);
            }
            _ => merge(object.entry(name).or_insert(Value::Null), value),
        }
    }
}

fn parameters(target: &mut Value, patches: &[Value]) {
    let Value::Array(parameters) = target else { return };
    for patch in patches {
        let same = |item: &&mut Value| item.get("in") == patch.get("in") && item.get("name") == patch.get("name");
        if let Some(found) = parameters.iter_mut().find(same) {
            merge(found, patch);
        } else {
            parameters.push(patch.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::merge;

    fn merged(mut target: Value, patch: &Value) -> Value {
        merge(&mut target, patch);
        target
    }

    #[test]
    fn objects_are_merged_lists_replaced_and_nulls_remove() {
        let target = json!({"a": {"b": 1, "c": 2}, "d": [1, 2]});
        assert_eq!(
            merged(target, &json!({"a": {"b": null, "e": 3}, "d": [3]})),
            json!({"a": {"c": 2, "e": 3}, "d": [3]})
        );
    }

    #[test]
    fn parameters_are_merged_by_place_and_name() {
        let target = json!({"parameters": [{"in": "path", "name": "a", "schema": {"type": "string"}}]});
        let patch = json!({"parameters": [
            {"in": "path", "name": "a", "schema": {"maxLength": 32}},
            {"in": "query", "name": "a"},
        ]});
        let expected = json!({"parameters": [
            {"in": "path", "name": "a", "schema": {"type": "string", "maxLength": 32}},
            {"in": "query", "name": "a"},
        ]});
        assert_eq!(merged(target, &patch), expected);
    }
}
