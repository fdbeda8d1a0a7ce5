//! Sensitive fields of an answer or a notification (敏感信息解密): with the merchant's own key.

use std::fmt;

use serde_json::Value;
use wechatpay_core::PrivateKey;
use wechatpay_spec::{Field, Seal};

use crate::{
    error::{Error, ErrorKind},
    sealed,
};

/// What decrypts the sensitive fields of one answer or notification; empty when it has none.
#[derive(Clone, Default)]
pub(crate) struct Opener {
    fields: &'static [Field],
    key: Option<PrivateKey>,
}

impl Opener {
    pub(crate) fn new(fields: &'static [Field], key: Option<&PrivateKey>) -> Self {
        if !sealed::holds(fields, Seal::MerchantKey) {
            return Self::default();
        }
        Self { fields, key: key.cloned() }
    }

    /// Whether there is nothing to decrypt.
    pub(crate) fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    /// Decrypts what the table marks. An empty text stays empty.
    pub(crate) fn open(&self, content: &mut Value) -> Result<(), Error> {
        let mut decrypt = |text: &str| {
            if text.is_empty() {
                return Ok(String::new());
            }
            let key = self.key.as_ref().ok_or("the merchant's private key is not in this process")?;
            let plaintext = key.decrypt(text).map_err(|error| error.to_string())?;
            String::from_utf8(plaintext).map_err(|_| "its plaintext is not UTF-8".to_owned())
        };
        sealed::replace(self.fields, Seal::MerchantKey, content, &mut decrypt).map(|_| ()).map_err(|misfit| {
            let what = format!("the sensitive field {:?} cannot be decrypted: {}", misfit.at, misfit.problem);
            Error::new(ErrorKind::Decrypt, what)
        })
    }
}

impl fmt::Debug for Opener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Opener")
    }
}
