//! Sensitive fields of an answer or a notification (敏感信息解密): with the merchant's own key.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    sync::Arc,
};

use serde_json::Value;
use wechatpay_api::Sensitive;
use wechatpay_core::PrivateKey;
use wechatpay_spec::{Field, Seal};
use zeroize::Zeroizing;

use crate::{
    error::{Error, ErrorKind},
    merchant::Merchant,
    sealed,
};

/// What decrypts the sensitive fields of one answer or notification; empty when it has none.
#[derive(Clone, Default)]
pub(crate) struct Opener {
    fields: &'static [Field],
    key: Key,
    /// Of the certificate that the key belongs to, when it is known.
    serial_no: Option<String>,
}

/// Where the merchant's key is.
#[derive(Clone, Default)]
enum Key {
    #[default]
    Nowhere,
    Here(PrivateKey),
    /// With its signer, which decrypted these texts.
    Elsewhere(Arc<BTreeMap<String, Opened>>),
}

/// A plaintext, or why there is none.
type Opened = Result<Zeroizing<String>, String>;

impl Opener {
    /// With a key in this process.
    pub(crate) fn new(fields: &'static [Field], key: Option<&PrivateKey>) -> Self {
        if !sealed::holds(fields, Seal::MerchantKey) {
            return Self::default();
        }
        Self { fields, key: key.cloned().map_or(Key::Nowhere, Key::Here), serial_no: None }
    }

    /// For an answer: encrypted for the certificate that the request was signed with.
    pub(crate) fn of(fields: &'static [Field], merchant: &Merchant) -> Self {
        let mut opener = Self::new(fields, merchant.private_key());
        if !opener.is_empty() {
            opener.serial_no = Some(merchant.serial_no.clone());
            if merchant.private_key().is_none() {
                opener.key = Key::Elsewhere(Arc::default());
            }
        }
        opener
    }

    /// For a notification, which does not say for which certificate it was encrypted.
    pub(crate) fn of_any_certificate(self) -> Self {
        Self { serial_no: None, ..self }
    }

    /// Whether there is nothing to decrypt.
    pub(crate) fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    /// Has the merchant's signer decrypt what the table marks in `body`, if the key is with it.
    pub(crate) async fn ask(&mut self, merchant: &Merchant, body: &[u8]) {
        let Key::Elsewhere(known) = &mut self.key else { return };
        let mut opened = BTreeMap::new();
        for text in ciphertexts(self.fields, body) {
            let plaintext = merchant.decrypt(&text).await.and_then(|bytes| utf8(&bytes));
            opened.insert(text, plaintext);
        }
        *known = Arc::new(opened);
    }

    /// Decrypts what the table marks. An empty text stays empty.
    pub(crate) fn open(&self, content: &mut Value) -> Result<(), Error> {
        let mut decrypt = |text: &str| {
            if text.is_empty() {
                return Ok(String::new());
            }
            self.opened(text).map(|plaintext| (*plaintext).clone())
        };
        sealed::replace(self.fields, Seal::MerchantKey, content, &mut decrypt).map(|_| ()).map_err(|misfit| {
            closed(&format!("the sensitive field {:?}", misfit.at), self.serial_no.as_deref(), &misfit.problem)
        })
    }

    fn opened(&self, text: &str) -> Opened {
        match &self.key {
            Key::Nowhere => Err("the merchant's private key is not in this process".to_owned()),
            Key::Here(key) => utf8(&Zeroizing::new(key.decrypt(text).map_err(|error| error.to_string())?)),
            Key::Elsewhere(opened) => opened.get(text).cloned().unwrap_or_else(|| {
                Err("the key is with the signer, which was not asked in time, or not at all: typed calls ask it, and so does Client::decrypt".to_owned())
            }),
        }
    }
}

/// Every text once that the table marks.
fn ciphertexts(fields: &[Field], body: &[u8]) -> BTreeSet<String> {
    let mut texts = BTreeSet::new();
    let mut content: Value = serde_json::from_slice(body).unwrap_or_default();
    let mut note = |text: &str| {
        if !text.is_empty() {
            texts.insert(text.to_owned());
        }
        Ok(text.to_owned())
    };
    // A value of another shape is named by whoever reads it.
    let _ = sealed::replace(fields, Seal::MerchantKey, &mut content, &mut note);
    texts
}

impl fmt::Debug for Opener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Opener")
    }
}

/// Decrypts one text with the merchant's key.
pub(crate) async fn open_text(merchant: &Merchant, ciphertext: &str) -> Result<Sensitive, Error> {
    let opened = merchant.decrypt(ciphertext).await.and_then(|bytes| utf8(&bytes));
    opened
        .map(|text| Sensitive::from(&**text))
        .map_err(|problem| closed("the text", Some(&merchant.serial_no), &problem))
}

fn utf8(plaintext: &[u8]) -> Opened {
    let text = std::str::from_utf8(plaintext).map_err(|_| "its plaintext is not UTF-8".to_owned())?;
    Ok(Zeroizing::new(text.to_owned()))
}

/// Never holds the text, neither before nor after.
fn closed(what: &str, serial_no: Option<&str>, problem: &str) -> Error {
    let key = serial_no.map(|serial_no| format!(" with the key of the merchant API certificate {serial_no}"));
    Error::new(ErrorKind::Decrypt, format!("{what} cannot be decrypted{}: {problem}", key.unwrap_or_default()))
}
