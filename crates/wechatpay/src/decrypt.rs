//! Sensitive fields of an answer or a notification (敏感信息解密): with the merchant's own key.

use std::fmt;

use serde_json::Value;
use wechatpay_api::Sensitive;
use wechatpay_core::PrivateKey;
use wechatpay_spec::{Field, Seal};
use zeroize::Zeroize;

use crate::{
    error::{Error, ErrorKind},
    merchant::Merchant,
    sealed,
};

/// What decrypts the sensitive fields of one answer or notification; empty when it has none.
#[derive(Clone, Default)]
pub(crate) struct Opener {
    fields: &'static [Field],
    key: Option<PrivateKey>,
    /// Of the certificate that the key belongs to, when it is known.
    serial_no: Option<String>,
}

impl Opener {
    /// For a notification, which does not say for which certificate it was encrypted.
    pub(crate) fn new(fields: &'static [Field], key: Option<&PrivateKey>) -> Self {
        if !sealed::holds(fields, Seal::MerchantKey) {
            return Self::default();
        }
        Self { fields, key: key.cloned(), serial_no: None }
    }

    /// For an answer: encrypted for the certificate that the request was signed with.
    pub(crate) fn of(fields: &'static [Field], merchant: &Merchant) -> Self {
        let opener = Self::new(fields, merchant.private_key());
        let serial_no = (!opener.is_empty()).then(|| merchant.serial_no.clone());
        Self { serial_no, ..opener }
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
            decrypt(self.key.as_ref(), text)
        };
        sealed::replace(self.fields, Seal::MerchantKey, content, &mut decrypt).map(|_| ()).map_err(|misfit| {
            closed(&format!("the sensitive field {:?}", misfit.at), self.serial_no.as_deref(), &misfit.problem)
        })
    }
}

impl fmt::Debug for Opener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Opener")
    }
}

/// Decrypts one text with the merchant's key.
pub(crate) fn open_text(merchant: &Merchant, ciphertext: &str) -> Result<Sensitive, Error> {
    decrypt(merchant.private_key(), ciphertext)
        .map(Sensitive::from)
        .map_err(|problem| closed("the text", Some(&merchant.serial_no), &problem))
}

fn decrypt(key: Option<&PrivateKey>, ciphertext: &str) -> Result<String, String> {
    let key = key.ok_or("the merchant's private key is not in this process")?;
    let plaintext = key.decrypt(ciphertext).map_err(|error| error.to_string())?;
    String::from_utf8(plaintext).map_err(|error| {
        error.into_bytes().zeroize();
        "its plaintext is not UTF-8".to_owned()
    })
}

/// Never holds the text, neither before nor after.
fn closed(what: &str, serial_no: Option<&str>, problem: &str) -> Error {
    let key = serial_no.map(|serial_no| format!(" with the key of the merchant API certificate {serial_no}"));
    Error::new(ErrorKind::Decrypt, format!("{what} cannot be decrypted{}: {problem}", key.unwrap_or_default()))
}
