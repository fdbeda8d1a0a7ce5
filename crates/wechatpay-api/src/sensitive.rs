use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::Zeroizing;

/// A sensitive text (敏感信息), such as a name, a phone number or the number of an identity card: plaintext on this side, encrypted on
/// the wire.
///
/// In a typed request, the typed chain's call encrypts it with the newest platform key (微信支付公钥, 平台证书); in a typed answer it is
/// decrypted with the merchant's private key already. At most 214 bytes, and not empty.
///
/// `Debug` does not show it, and it is wiped when dropped. `Serialize` writes the plaintext: that is what a call encrypts.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Sensitive(Zeroizing<String>);

impl Sensitive {
    /// The plaintext.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl From<String> for Sensitive {
    fn from(text: String) -> Self {
        Self(Zeroizing::new(text))
    }
}

impl From<&str> for Sensitive {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl fmt::Debug for Sensitive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sensitive(…)")
    }
}

impl Serialize for Sensitive {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.reveal())
    }
}

impl<'de> Deserialize<'de> for Sensitive {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_text_is_shown_on_request_only() {
        let name = Sensitive::from("张三丰");
        assert_eq!(format!("{name:?} {:#?}", Some(&name)), "Sensitive(…) Some(\n    Sensitive(…),\n)");
        assert_eq!(name.reveal(), "张三丰");
    }

    #[test]
    fn it_is_plain_text_in_json() {
        let name: Sensitive = serde_json::from_str(r#""张三丰""#).unwrap();
        assert_eq!(name, Sensitive::from("张三丰".to_owned()));
        assert_eq!(serde_json::to_string(&name).unwrap(), r#""张三丰""#);
    }
}
