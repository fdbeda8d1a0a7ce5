//! Where a file is, and what proves it.

use std::fmt;

use serde_json::Value;
use wechatpay_core::digest::Algorithm;

use super::decrypt::FileKey;
use crate::{
    answer::Answer,
    error::{Error, ErrorKind},
    merchant::Merchant,
};

/// Where a file is (`download_url`), and its hash (`hash_type`, `hash_value`).
///
/// Any answer that has these fields is one: `client.download(&answer)`. Answers with several files give all of them: [`all`](Self::all).
#[derive(Clone, PartialEq, Eq)]
pub struct FileLink {
    url: String,
    hash: Option<(String, String)>,
    encrypted: Option<Encrypted>,
    fault: Option<String>,
}

/// What opens an encrypted file.
#[derive(Clone, PartialEq, Eq)]
struct Encrypted {
    /// Base64, for the merchant's key.
    key: String,
    nonce: String,
}

/// The hash that a file must have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FileHash {
    pub(crate) algorithm: Algorithm,
    /// Lower-case hex digits.
    pub(crate) hex: String,
}

impl FileLink {
    /// A file without a known hash.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into(), hash: None, encrypted: None, fault: None }
    }

    /// The hash as answers name it: `SHA1`, `SHA256` or `SM3`, and hex digits.
    #[must_use]
    pub fn hash(mut self, hash_type: impl Into<String>, hash_value: impl Into<String>) -> Self {
        self.hash = Some((hash_type.into(), hash_value.into()));
        self
    }

    /// The file is encrypted (加密账单): `encrypt_key` and `nonce`, both as they came. The client opens it with the merchant's key; the hash is
    /// that of what is in it.
    #[must_use]
    pub fn encrypted(mut self, encrypt_key: impl Into<String>, nonce: impl Into<String>) -> Self {
        self.encrypted = Some(Encrypted { key: encrypt_key.into(), nonce: nonce.into() });
        self
    }

    /// All files that an answer names, wherever in it, in its order: bills in parts, lists of receipts. A bill in parts is whole when they
    /// stand one behind the other by `bill_sequence`.
    #[must_use]
    pub fn all<A>(answer: &Answer<A>) -> Vec<Self> {
        let mut links = Vec::new();
        collect(&as_it_came(answer), &mut links);
        links
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// What opens the file, if it is encrypted.
    pub(crate) async fn opener(&self, merchant: &Merchant) -> Result<Option<FileKey>, Error> {
        let Some(Encrypted { key, nonce }) = &self.encrypted else { return Ok(None) };
        if self.hash.is_none() {
            let what = "the file is encrypted, and no hash_value proves what is in it";
            return Err(Error::new(ErrorKind::InvalidRequest, what));
        }
        FileKey::open(merchant, key, nonce).await.map(Some)
    }

    /// The hash, if one was named. The error says what is wrong with the link.
    pub(crate) fn expected(&self) -> Result<Option<FileHash>, Error> {
        let invalid = |problem: String| Err(Error::new(ErrorKind::InvalidRequest, problem));
        if let Some(fault) = &self.fault {
            return invalid(fault.clone());
        }
        let Some((name, value)) = &self.hash else { return Ok(None) };
        let (algorithm, digits) = match name.to_ascii_uppercase().as_str() {
            "SHA1" => (Algorithm::Sha1, 40),
            "SHA256" => (Algorithm::Sha256, 64),
            "SM3" => (Algorithm::Sm3, 64),
            _ => {
                return invalid(format!(
                    "hash_type {:?} is none that can be compared; SHA1, SHA256 and SM3 can",
                    shorten(name)
                ));
            }
        };
        if value.len() != digits || !value.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return invalid(format!("hash_value {:?} is not {digits} hex digits, as {name} has", shorten(value)));
        }
        Ok(Some(FileHash { algorithm, hex: value.to_ascii_lowercase() }))
    }

    fn read(content: &Value) -> Option<Self> {
        let text = |name: &str| content.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
        let mut link = Self::new(text("download_url")?);
        if let (Some(name), Some(value)) = (text("hash_type"), text("hash_value")) {
            link = link.hash(name, value);
        }
        if let Some(key) = text("encrypt_key") {
            link = link.encrypted(key, text("nonce").unwrap_or_default());
        }
        Some(link)
    }

    fn missing(content: &Value) -> Self {
        let mut links = Vec::new();
        collect(content, &mut links);
        let state = ["state", "signature_status"].iter().find_map(|name| Some((name, content.get(name)?.as_str()?)));
        let fault = match (links.len(), state) {
            (0, Some((name, state))) => format!("the answer has no download_url; its {name} is {}", shorten(state)),
            (0, None) => "the answer has no download_url".to_owned(),
            (several, _) => format!("the answer names its {several} files in a list; take them from FileLink::all"),
        };
        Self { fault: Some(fault), ..Self::new("") }
    }
}

/// With `encrypt_key` as it is signed: who opens it is decided by the download.
fn as_it_came<A>(answer: &Answer<A>) -> Value {
    serde_json::from_slice(answer.raw_body()).unwrap_or_default()
}

fn collect(content: &Value, links: &mut Vec<FileLink>) {
    links.extend(FileLink::read(content));
    match content {
        Value::Array(items) => items.iter().for_each(|item| collect(item, links)),
        Value::Object(fields) => fields.values().for_each(|field| collect(field, links)),
        _ => {}
    }
}

fn shorten(text: &str) -> String {
    text.chars().take(80).collect()
}

impl<A> From<&Answer<A>> for FileLink {
    fn from(answer: &Answer<A>) -> Self {
        let content = as_it_came(answer);
        Self::read(&content).unwrap_or_else(|| Self::missing(&content))
    }
}

impl From<&FileLink> for FileLink {
    fn from(link: &FileLink) -> Self {
        link.clone()
    }
}

/// Shows no query: it holds a token.
impl fmt::Debug for FileLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bare = self.url.split(['?', '#']).next().unwrap_or_default();
        write!(f, "{:?}", shorten(bare))
    }
}
