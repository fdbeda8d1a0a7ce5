//! The configured keys one by one, for a step that needs no more than one of them.

use wechatpay::{
    Certificate, PlatformKey, PrivateKey,
    protocol::{ApiV3Key, KeyError, TrustStore},
};

use super::Settings;
use crate::exit::Failure;

impl Settings {
    /// The merchant's private key (商户API私钥).
    pub(crate) fn private_key(&self) -> Result<PrivateKey, Failure> {
        let pem = self.content("private_key_file")?.ok_or_else(|| self.lacks("private_key_file"))?;
        PrivateKey::from_pem(pem).map_err(|error| wrong("private_key_file", &error))
    }

    /// The merchant API certificate (商户API证书), where one is known.
    pub(crate) fn certificate(&self, flag: Option<&str>) -> Result<Option<Certificate>, Failure> {
        let pem = self.certificate_pem(flag)?;
        let read = |pem: Vec<u8>| Certificate::from_pem(pem).map_err(|error| wrong("certificate_file", &error));
        pem.map(read).transpose()
    }

    /// The content of the file that a flag or the setting names.
    pub(crate) fn certificate_pem(&self, flag: Option<&str>) -> Result<Option<Vec<u8>>, Failure> {
        match flag {
            Some(path) => crate::input::file(path).map(Some),
            None => self.content("certificate_file"),
        }
    }

    /// The APIv3 key (APIv3密钥).
    pub(crate) fn api_v3_key(&self) -> Result<ApiV3Key, Failure> {
        let text = self.api_v3_key_text()?.ok_or_else(|| self.lacks("api_v3_key_file"))?;
        ApiV3Key::new(text).map_err(|error| wrong("api_v3_key", &error))
    }

    /// Never to be shown.
    pub(crate) fn api_v3_key_text(&self) -> Result<Option<Vec<u8>>, Failure> {
        let file = self.content("api_v3_key_file")?.map(|mut content| {
            let text = content.trim_ascii_end().len();
            content.truncate(text);
            content
        });
        Ok(file.or_else(|| self.get("api_v3_key").map(|key| key.as_bytes().to_vec())))
    }

    /// The keys of WeChat Pay that these settings name. Fetched ones are not among them.
    pub(crate) fn platform_keys(&self) -> Result<TrustStore, Failure> {
        let mut trust = TrustStore::new();
        if let Some(pem) = self.content("platform_certificate_file")? {
            let key = PlatformKey::from_certificate_pem(pem);
            trust.insert(key.map_err(|error| wrong("platform_certificate_file", &error))?);
        }
        match (self.get("public_key_id"), self.content("public_key_file")?) {
            (Some(id), Some(pem)) => {
                let key = PlatformKey::from_pem(id, pem);
                trust.insert(key.map_err(|error| wrong("public_key_id or public_key_file", &error))?);
            }
            (Some(_), None) => return Err(self.lacks("public_key_file")),
            (None, Some(_)) => return Err(self.lacks("public_key_id")),
            (None, None) => {}
        }
        Ok(trust)
    }

    /// What is said of a setting that must be there.
    pub(crate) fn needed(&self, name: &str) -> Result<&str, Failure> {
        self.get(name).ok_or_else(|| self.lacks(name))
    }

    pub(crate) fn lacks(&self, name: &str) -> Failure {
        let flag = name.replace('_', "-");
        Failure::configuration(format!(
            "{} has no {name}: set it with --{flag}, WXPAY_{} or in wxpay.toml; `wxpay config` shows what is set, and \
             `--profile sandbox` has test keys",
            self.profile,
            name.to_ascii_uppercase()
        ))
    }
}

fn wrong(name: &str, error: &KeyError) -> Failure {
    Failure::configuration(format!("{name}: {error}. `wxpay keys show FILE` tells what a file holds"))
}
