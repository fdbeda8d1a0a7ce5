//! A configuration from `WXPAY_…` variables: those of the environment, or of whoever answers for them.

use std::io;

use wechatpay_core::{KeyError, KeyId, PlatformKey, PrivateKey, PublicKey};
use zeroize::Zeroizing;

use crate::{
    builder::ClientBuilder,
    error::Fault,
    merchant::{self, Merchant},
    trust::Certificates,
};

/// The variables that a setter of the builder makes needless.
pub(crate) const MERCHANT: [&str; 3] = ["WXPAY_MCHID", "WXPAY_SERIAL_NO", "WXPAY_PRIVATE_KEY_FILE"];
pub(crate) const PLATFORM_KEY: [&str; 3] =
    ["WXPAY_PUBLIC_KEY_ID", "WXPAY_PUBLIC_KEY_FILE", "WXPAY_PLATFORM_CERTIFICATE_FILE"];
pub(crate) const CERTIFICATES: [&str; 2] = ["WXPAY_CERTIFICATES", "WXPAY_CERTIFICATES_CACHE_FILE"];
pub(crate) const API_V3_KEY: [&str; 2] = ["WXPAY_API_V3_KEY_FILE", "WXPAY_API_V3_KEY"];

type File = Zeroizing<Vec<u8>>;

/// `variable` gives what is said, `file` the content of a file that is named.
pub(crate) fn read(
    variable: impl Fn(&'static str) -> Option<String>,
    file: impl Fn(&str) -> io::Result<File>,
) -> ClientBuilder {
    let mut source = Source { variable, file, faults: Vec::new() };
    let mut builder = ClientBuilder::new();

    let mchid = source.required_text("WXPAY_MCHID", merchant::mchid_problem);
    let serial_no = source.required_text("WXPAY_SERIAL_NO", merchant::serial_no_problem);
    let key = source.required_key("WXPAY_PRIVATE_KEY_FILE", |pem| PrivateKey::from_pem(pem));
    if let (Some(mchid), Some(serial_no), Some(key)) = (mchid, serial_no, key) {
        builder = builder.merchant(Merchant::new(mchid, serial_no, key));
    }

    let certificates = source.certificates();
    let fetched = source.optional("WXPAY_CERTIFICATES").is_some();
    builder = certificates.into_iter().fold(builder, ClientBuilder::certificates);

    let certificate = source.optional("WXPAY_PLATFORM_CERTIFICATE_FILE").is_some();
    if certificate {
        let key = source.required_key("WXPAY_PLATFORM_CERTIFICATE_FILE", |pem| PlatformKey::from_certificate_pem(pem));
        builder = key.into_iter().fold(builder, ClientBuilder::platform_key);
    }
    let public_key =
        source.optional("WXPAY_PUBLIC_KEY_ID").is_some() || source.optional("WXPAY_PUBLIC_KEY_FILE").is_some();
    if public_key || !(certificate || fetched) {
        let id = source.required_text("WXPAY_PUBLIC_KEY_ID", public_key_id_problem);
        let key = source.required_key("WXPAY_PUBLIC_KEY_FILE", |pem| PublicKey::from_pem(pem));
        if let (Some(id), Some(key)) = (id.and_then(|id| id.parse().ok()), key) {
            builder = PlatformKey::from_public_key(id, key).into_iter().fold(builder, ClientBuilder::platform_key);
        }
    }

    let key = match source.optional("WXPAY_API_V3_KEY_FILE") {
        Some(path) => source.content("WXPAY_API_V3_KEY_FILE", &path).and_then(|content| {
            let text = std::str::from_utf8(&content).ok().map(|text| text.trim_end_matches(['\r', '\n']).to_owned());
            if text.is_none() {
                source.fault("WXPAY_API_V3_KEY_FILE", "the file is no text");
            }
            text
        }),
        None => source.optional("WXPAY_API_V3_KEY"),
    };
    builder = key.into_iter().fold(builder, ClientBuilder::api_v3_key);
    builder = source.optional("WXPAY_BASE_URL").into_iter().fold(builder, ClientBuilder::base_url);
    builder.faults = source.faults;
    builder
}

fn public_key_id_problem(id: &str) -> Option<String> {
    match KeyId::new(id) {
        Ok(id) if id.is_public_key() => None,
        Ok(_) => {
            Some(format!("{id:?} is no id of a WeChat Pay public key (微信支付公钥ID); it begins with PUB_KEY_ID_"))
        }
        Err(error) => Some(error.to_string()),
    }
}

struct Source<V, F> {
    variable: V,
    file: F,
    faults: Vec<Fault>,
}

impl<V: Fn(&'static str) -> Option<String>, F: Fn(&str) -> io::Result<File>> Source<V, F> {
    fn fault(&mut self, field: &'static str, problem: impl Into<String>) {
        self.faults.push(Fault::new(field, problem));
    }

    /// A variable that is set, but empty, is a mistake of whoever set it: `export X=$(a command that failed)`.
    fn optional(&mut self, name: &'static str) -> Option<String> {
        let value = (self.variable)(name)?;
        if !value.is_empty() {
            return Some(value);
        }
        if !self.faults.iter().any(|fault| fault.field == name) {
            self.fault(name, "is set, but empty");
        }
        None
    }

    fn certificates(&mut self) -> Option<Certificates> {
        let (name, place) = ("WXPAY_CERTIFICATES", "WXPAY_CERTIFICATES_CACHE_FILE");
        let (source, cache_file) = (self.optional(name), self.optional(place));
        let certificates = match source.as_deref() {
            Some("mainland") => Certificates::mainland(),
            Some("global") => Certificates::global(),
            Some(other) => {
                self.fault(name, format!("{other:?} is not known; expected mainland or global"));
                return None;
            }
            None => {
                if cache_file.is_some() {
                    self.fault(place, "is of no use unless WXPAY_CERTIFICATES is set to mainland or global");
                }
                return None;
            }
        };
        Some(cache_file.into_iter().fold(certificates, Certificates::cache_file))
    }

    fn required(&mut self, name: &'static str) -> Option<String> {
        let value = self.optional(name);
        if value.is_none() && !self.faults.iter().any(|fault| fault.field == name) {
            self.fault(name, "is not set");
        }
        value
    }

    fn required_text(&mut self, name: &'static str, problem: impl Fn(&str) -> Option<String>) -> Option<String> {
        let text = self.required(name)?;
        match problem(&text) {
            Some(problem) => {
                self.fault(name, problem);
                None
            }
            None => Some(text),
        }
    }

    fn required_key<T>(&mut self, name: &'static str, parse: impl FnOnce(&[u8]) -> Result<T, KeyError>) -> Option<T> {
        let path = self.required(name)?;
        let content = self.content(name, &path)?;
        let hint = |error: &KeyError| match error {
            KeyError::WrongPemLabel { expected: "PUBLIC KEY", found } if found == "CERTIFICATE" => {
                "; a platform certificate (平台证书) goes into WXPAY_PLATFORM_CERTIFICATE_FILE"
            }
            _ => "",
        };
        parse(&content).map_err(|error| self.fault(name, format!("{path}: {error}{}", hint(&error)))).ok()
    }

    fn content(&mut self, name: &'static str, path: &str) -> Option<File> {
        (self.file)(path).map_err(|error| self.fault(name, format!("{path}: cannot be read: {error}"))).ok()
    }
}
