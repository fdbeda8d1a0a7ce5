//! Enumerations that keep values they do not know: WeChat Pay may add one any day.

use serde::{Deserialize, Deserializer};

/// Defines an enumeration of texts with a variant `Other` for all that it does not name.
macro_rules! open_enum {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("`", $text, "`")] $variant,)+
            /// A value that this version has no name for, as it stands on the wire.
            Other(String),
        }

        impl $name {
            /// The value as it stands on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::Other(text) => text,
                }
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)+
                    _ => Self::Other(text.to_owned()),
                }
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self::from(text.as_str())
            }
        }

        /// An empty value, so that a request can be begun with `..Default::default()`; no operation takes it.
        impl Default for $name {
            fn default() -> Self {
                Self::Other(String::new())
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::open_enum::text(deserializer)
            }
        }
    };
}

pub(crate) use open_enum;

/// Reads a text and makes a value of it.
pub(crate) fn text<'de, T: From<String>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    String::deserialize(deserializer).map(T::from)
}

#[cfg(test)]
#[allow(unreachable_pub, reason = "the macro writes public types")]
mod tests {
    super::open_enum! {
        /// 协议状态.
        State { Signed = "SIGNED", Ended = "TERMINATED" }
    }

    #[test]
    fn known_values_have_names_and_others_are_kept() {
        let read = |json: &str| serde_json::from_str::<State>(json).unwrap();
        assert_eq!([read("\"SIGNED\""), read("\"NEW\"")], [State::Signed, State::Other("NEW".into())]);
        assert_eq!(serde_json::to_string(&[State::Ended, State::from("NEW")]).unwrap(), r#"["TERMINATED","NEW"]"#);
    }

    #[test]
    fn a_value_of_another_type_is_an_error() {
        assert!(serde_json::from_str::<State>("7").is_err());
    }

    #[test]
    fn it_shows_what_stands_on_the_wire() {
        assert_eq!(format!("{:?} {}", State::Signed, State::Other("X".into())), "SIGNED X");
    }
}
