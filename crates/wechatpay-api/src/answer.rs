//! How answers are read: what serde's derive does, in a quarter of the code, for some thousands of types.
//!
//! Unknown fields are passed over; a field that comes twice has its last value.

use std::{fmt, marker::PhantomData};

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};

/// Reads a structure by the names of its fields: `required` or `optional`, and `_text` where a text holds the value's JSON.
macro_rules! answer {
    ($name:ident { $($how:ident $field:ident $wire:literal,)* }) => {
        impl crate::answer::Answer for $name {
            #[allow(unused_mut, reason = "not every answer has fields")]
            fn read<'de, M: serde::de::MapAccess<'de>>(mut map: M) -> Result<Self, M::Error> {
                $(let mut $field = None;)*
                while let Some(crate::answer::Key(key)) = map.next_key()? {
                    match &*key {
                        $($wire => crate::answer::answer!(@take $how $field map),)*
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Self { $($field: crate::answer::answer!(@give $how $field $wire),)* })
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::answer::object(deserializer)
            }
        }
    };
    (@take required $field:ident $map:ident) => { $field = Some($map.next_value()?) };
    (@take optional $field:ident $map:ident) => { $field = $map.next_value()? };
    (@take required_text $field:ident $map:ident) => { $field = Some($map.next_value::<crate::encoded::Text<_>>()?.0) };
    (@take optional_text $field:ident $map:ident) => { $field = $map.next_value::<crate::encoded::MaybeText<_>>()?.0 };
    (@give required $field:ident $wire:literal) => { crate::answer::required($field, $wire)? };
    (@give required_text $field:ident $wire:literal) => { crate::answer::required($field, $wire)? };
    (@give optional $field:ident $wire:literal) => { $field };
    (@give optional_text $field:ident $wire:literal) => { $field };
}

pub(crate) use answer;

/// A structure that can be read from the entries of an object.
pub(crate) trait Answer: Sized {
    fn read<'de, M: MapAccess<'de>>(map: M) -> Result<Self, M::Error>;
}

/// Reads an object.
pub(crate) fn object<'de, T: Answer, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct Reader<T>(PhantomData<T>);

    impl<'de, T: Answer> Visitor<'de> for Reader<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<T, M::Error> {
            T::read(map)
        }
    }

    deserializer.deserialize_map(Reader(PhantomData))
}

/// The value of a field that must be there.
pub(crate) fn required<T, E: Error>(value: Option<T>, wire: &'static str) -> Result<T, E> {
    value.ok_or_else(|| E::missing_field(wire))
}

/// The name of an entry, borrowed where the input allows.
pub(crate) struct Key<'de>(pub(crate) std::borrow::Cow<'de, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;

        impl<'de> Visitor<'de> for Reader {
            type Value = Key<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name")
            }

            fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Key<'de>, E> {
                Ok(Key(name.into()))
            }

            fn visit_str<E: Error>(self, name: &str) -> Result<Key<'de>, E> {
                Ok(Key(name.to_owned().into()))
            }
        }

        deserializer.deserialize_identifier(Reader)
    }
}

#[cfg(test)]
mod tests {
    #[derive(Debug, PartialEq)]
    struct Contract {
        id: String,
        r#type: Option<i64>,
        meta: Option<Meta>,
    }

    super::answer!(Contract { required id "contractId", optional r#type "type", optional_text meta "meta", });

    #[derive(Debug, PartialEq)]
    struct Meta {
        name: String,
    }

    super::answer!(Meta { required name "name", });

    fn read(json: &str) -> Result<Contract, String> {
        serde_json::from_str(json).map_err(|error| error.to_string())
    }

    #[test]
    fn fields_are_read_by_their_names_and_others_passed_over() {
        let meta = Some(Meta { name: "a".into() });
        let all = r#"{"new": [{}], "meta": "{\"name\":\"a\"}", "type": 7, "contract\u0049d": "1"}"#;
        assert_eq!(read(all), Ok(Contract { id: "1".into(), r#type: Some(7), meta }));
        let few = r#"{"contractId": "1", "type": null, "meta": null}"#;
        assert_eq!(read(few), Ok(Contract { id: "1".into(), r#type: None, meta: None }));
    }

    #[test]
    fn what_is_missing_or_of_another_type_is_an_error() {
        assert!(read("{}").unwrap_err().contains("contractId"));
        assert!(
            read(r#"{"contractId": 1}"#).is_err() && read("[]").is_err() && read(r#"{"contractId": null}"#).is_err()
        );
    }
}
