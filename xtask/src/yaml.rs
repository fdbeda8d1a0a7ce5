//! YAML to JSON values and back. Only this module knows the library.

use anyhow::{Context, Result};
use serde::{
    Serialize, Serializer,
    ser::{SerializeMap, SerializeSeq},
};
use serde_json::Value;
use serde_saphyr::DoubleQuoted;

/// The one document in `text`; `null` when there is none.
///
/// # Errors
/// When `text` is not YAML, or a key stands twice in one mapping.
pub fn read(text: &str) -> Result<Value> {
    serde_saphyr::from_str(text).context("not the YAML that is expected here")
}

/// `value` in block style, a scalar on one line, in the order of its keys.
///
/// # Errors
/// When the library refuses the value.
pub fn write(value: &Value) -> Result<String> {
    let options = serde_saphyr::ser_options! { prefer_block_scalars: false };
    serde_saphyr::to_string_with_options(&Quoted(value), options).context("cannot be written as YAML")
}

/// A value whose texts are quoted wherever a YAML 1.1 reader would see something else than text. Keys are left to the library.
struct Quoted<'a>(&'a Value);

impl Serialize for Quoted<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::String(text) => Text(text).serialize(serializer),
            Value::Array(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(&Quoted(item))?;
                }
                list.end()
            }
            Value::Object(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (key, value) in entries {
                    map.serialize_entry(key, &Quoted(value))?;
                }
                map.end()
            }
            scalar => scalar.serialize(serializer),
        }
    }
}

struct Text<'a>(&'a str);

impl Serialize for Text<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if is_misread(self.0) { DoubleQuoted(self.0).serialize(serializer) } else { self.0.serialize(serializer) }
    }
}

/// What the library leaves plain: times, numbers to the base of sixty, and the two marks of YAML 1.1.
fn is_misread(text: &str) -> bool {
    matches!(text, "=" | "<<")
        || text.starts_with(|c: char| c.is_ascii_digit() || "+-".contains(c))
            && text.chars().all(|c| c.is_ascii_digit() || "+-:.TtZz_ ".contains(c))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::{read, write};

    #[test]
    fn what_yaml_1_1_would_misread_is_quoted() {
        for text in [
            "200",
            "1.0",
            "yes",
            "No",
            "ON",
            "y",
            "null",
            "~",
            "",
            "2021-11-20",
            "2021-11-20T13:29:35+08:00",
            "12:30",
            "1e3",
            "0x1f",
            "=",
            "<<",
            ".5",
            "+1",
        ] {
            let written = write(&json!({ "a": text })).unwrap();
            assert_eq!(written, format!("a: \"{text}\"\n"));
            assert_eq!(read(&written).unwrap(), json!({ "a": text }));
        }
        assert_eq!(write(&json!({"200": {}, "yes": []})).unwrap(), "\"200\": {}\n\"yes\": []\n");
        assert_eq!(write(&json!({"appid": "小程序签约"})).unwrap(), "appid: 小程序签约\n");
    }

    #[test]
    fn long_lines_stay_whole_and_keys_in_order() {
        let long = "委托代扣 ".repeat(80) + "b";
        let written = write(&json!({"b": long, "a": [{"c": true}]})).unwrap();
        assert_eq!(written, format!("b: {long}\na:\n- c: true\n"));
    }

    #[test]
    fn a_key_that_stands_twice_is_refused() {
        assert!(read("a: 1\na: 2\n").is_err());
    }

    fn any_value() -> impl Strategy<Value = Value> {
        let scalar = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            "\\PC{0,12}".prop_map(Value::from),
            any::<String>().prop_map(Value::from),
        ];
        scalar.prop_recursive(4, 32, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
                prop::collection::vec((any::<String>(), inner), 0..6)
                    .prop_map(|entries| Value::Object(entries.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(value in any_value()) {
            prop_assert_eq!(read(&write(&value).unwrap()).unwrap(), value);
        }
    }
}
