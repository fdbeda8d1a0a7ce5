//! A structure that stands on the wire as a text with its JSON inside: `#[serde(with = "crate::encoded")]`.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de, de::DeserializeOwned, ser};

/// Writes a value as a text that holds its JSON.
///
/// # Errors
/// When the value cannot be JSON.
pub fn serialize<T: Serialize, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&serde_json::to_string(value).map_err(ser::Error::custom)?)
}

/// Reads a value from a text that holds its JSON.
///
/// # Errors
/// When there is no text, or its JSON has another shape.
pub fn deserialize<'de, T: DeserializeOwned, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    decode(&String::deserialize(deserializer)?)
}

fn decode<T: DeserializeOwned, E: de::Error>(text: &str) -> Result<T, E> {
    serde_json::from_str(text).map_err(|error| E::custom(format!("the JSON inside the text does not fit: {error}")))
}

/// A value whose JSON stands in a text.
#[allow(dead_code, reason = "used by the families that are switched on")]
pub(crate) struct Text<T>(pub(crate) T);

impl<'de, T: DeserializeOwned> Deserialize<'de> for Text<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer).map(Self)
    }
}

/// The same for a field that may be left out.
#[allow(dead_code, reason = "used by the families that are switched on")]
pub(crate) struct MaybeText<T>(pub(crate) Option<T>);

impl<'de, T: DeserializeOwned> Deserialize<'de> for MaybeText<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        option::deserialize(deserializer).map(Self)
    }
}

pub mod option {
    //! The same for a field that may be left out, together with `default` and `skip_serializing_if = "Option::is_none"`.

    use super::{Deserialize, DeserializeOwned, Deserializer, Serialize, Serializer, decode};

    /// Writes a value as a text that holds its JSON.
    ///
    /// # Errors
    /// When the value cannot be JSON.
    pub fn serialize<T: Serialize, S: Serializer>(value: &Option<T>, serializer: S) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => super::serialize(value, serializer),
            None => serializer.serialize_none(),
        }
    }

    /// Reads a value from a text that holds its JSON. `null` and an empty text are no value.
    ///
    /// # Errors
    /// When the JSON inside the text has another shape.
    pub fn deserialize<'de, T: DeserializeOwned, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
        let text = Option::<String>::deserialize(deserializer)?;
        text.filter(|text| !text.is_empty()).map(|text| decode(&text)).transpose()
    }
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Meta {
        file_name: String,
    }

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Body {
        #[serde(with = "crate::encoded")]
        meta: Meta,
        #[serde(with = "crate::encoded::option", default, skip_serializing_if = "Option::is_none")]
        more: Option<Vec<Meta>>,
    }

    fn body(more: Option<Vec<Meta>>) -> Body {
        Body { meta: Meta { file_name: "a\"b.jpg".into() }, more }
    }

    #[test]
    fn a_structure_is_a_text_and_comes_back() {
        let body = body(Some(vec![Meta { file_name: "c".into() }]));
        let json = serde_json::to_string(&body).unwrap();
        assert_eq!(json, r#"{"meta":"{\"file_name\":\"a\\\"b.jpg\"}","more":"[{\"file_name\":\"c\"}]"}"#);
        assert_eq!(serde_json::from_str::<Body>(&json).unwrap(), body);
    }

    #[test]
    fn what_is_left_out_null_or_empty_is_none() {
        for more in ["", r#","more":null"#, r#","more":"""#] {
            let json = format!(r#"{{"meta":"{{\"file_name\":\"a\\\"b.jpg\"}}"{more}}}"#);
            assert_eq!(serde_json::from_str::<Body>(&json).unwrap(), body(None), "{json}");
        }
    }

    #[test]
    fn a_text_without_fitting_json_is_an_error() {
        for meta in [r#""{}""#, r#""nonsense""#, r#"{"file_name":"a"}"#, "null"] {
            let error = serde_json::from_str::<Body>(&format!(r#"{{"meta":{meta}}}"#));
            assert!(error.is_err(), "{meta}");
        }
    }
}
