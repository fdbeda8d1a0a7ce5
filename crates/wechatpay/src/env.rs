//! A configuration from `WXPAY_…` environment variables.

use std::io;

use wechatpay_core::{KeyError, PlatformKey, PrivateKey};
use zeroize::Zeroizing;

use crate::{builder::ClientBuilder, error::Fault, merchant::Merchant};

/// The variables that a setter of the builder makes needless.
pub(crate) const MERCHANT: [&str; 3] = ["WXPAY_MCHID", "WXPAY_SERIAL_NO", "WXPAY_PRIVATE_KEY_FILE"];
pub(crate) const PLATFORM_KEY: [&str; 3] =
    ["WXPAY_PUBLIC_KEY_ID", "WXPAY_PUBLIC_KEY_FILE", "WXPAY_PLATFORM_CERTIFICATE_FILE"];
pub(crate) const API_V3_KEY: [&str; 2] = ["WXPAY_API_V3_KEY_FILE", "WXPAY_API_V3_KEY"];

type File = Zeroizing<Vec<u8>>;

/// `variable` reads the environment, `file` reads a file.
pub(crate) fn read(
    variable: impl Fn(&'static str) -> Option<String>,
    file: impl Fn(&str) -> io::Result<File>,
) -> ClientBuilder {
    let mut source = Source { variable, file, faults: Vec::new() };
    let mut builder = ClientBuilder::new();

    let mchid = source.required("WXPAY_MCHID");
    let serial_no = source.required("WXPAY_SERIAL_NO");
    let key = source.required_key("WXPAY_PRIVATE_KEY_FILE", |pem| PrivateKey::from_pem(pem));
    if let (Some(mchid), Some(serial_no), Some(key)) = (mchid, serial_no, key) {
        builder = builder.merchant(Merchant::new(mchid, serial_no, key));
    }

    if let Some(id) = source.optional("WXPAY_PUBLIC_KEY_ID") {
        let key = source.required_key("WXPAY_PUBLIC_KEY_FILE", |pem| PlatformKey::from_pem(id, pem));
        builder = key.into_iter().fold(builder, ClientBuilder::platform_key);
    } else if source.optional("WXPAY_PUBLIC_KEY_FILE").is_some() {
        source.fault("WXPAY_PUBLIC_KEY_ID", "missing; WXPAY_PUBLIC_KEY_FILE needs it");
    }
    if source.optional("WXPAY_PLATFORM_CERTIFICATE_FILE").is_some() {
        let key = source.required_key("WXPAY_PLATFORM_CERTIFICATE_FILE", |pem| PlatformKey::from_certificate_pem(pem));
        builder = key.into_iter().fold(builder, ClientBuilder::platform_key);
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

struct Source<V, F> {
    variable: V,
    file: F,
    faults: Vec<Fault>,
}

impl<V: Fn(&'static str) -> Option<String>, F: Fn(&str) -> io::Result<File>> Source<V, F> {
    fn fault(&mut self, field: &'static str, problem: impl Into<String>) {
        self.faults.push(Fault::new(field, problem));
    }

    fn optional(&self, name: &'static str) -> Option<String> {
        (self.variable)(name).filter(|value| !value.is_empty())
    }

    fn required(&mut self, name: &'static str) -> Option<String> {
        let value = self.optional(name);
        if value.is_none() {
            self.fault(name, "the environment variable is not set");
        }
        value
    }

    fn required_key<T>(&mut self, name: &'static str, parse: impl FnOnce(&[u8]) -> Result<T, KeyError>) -> Option<T> {
        let path = self.required(name)?;
        let content = self.content(name, &path)?;
        parse(&content).map_err(|error| self.fault(name, format!("{path}: {error}"))).ok()
    }

    fn content(&mut self, name: &'static str, path: &str) -> Option<File> {
        (self.file)(path).map_err(|error| self.fault(name, format!("{path}: cannot be read: {error}"))).ok()
    }
}
