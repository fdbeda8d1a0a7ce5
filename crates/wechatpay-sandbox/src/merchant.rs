//! Merchants: who may call, with which key, in which role.

use std::{fmt, str::FromStr};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use wechatpay_core::{ApiV3Key, Certificate, KeyError, KeyId, PublicKey};

/// What a merchant number is, which decides what it may call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum MerchantKind {
    /// 直连商户: calls for itself.
    Direct,
    /// 普通服务商: calls for its sub-merchants.
    ServiceProvider,
    /// 电商平台 (平台商户): holds the contracts of combined payments.
    EcommercePlatform,
    /// 从业机构: calls for its sub-merchants under `/v3/global/…` and as 清算机构.
    Institution,
}

impl MerchantKind {
    /// The name on the wire: `direct`, `service_provider`, `ecommerce_platform`, `institution`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Direct => "direct",
            Self::ServiceProvider => "service_provider",
            Self::EcommercePlatform => "ecommerce_platform",
            Self::Institution => "institution",
        }
    }
}

impl fmt::Display for MerchantKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Which of WeChat Pay's keys sign for a merchant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum KeyMode {
    /// The platform certificate (平台证书) alone.
    Certificate,
    /// The WeChat Pay public key (微信支付公钥) alone: the mode of every new merchant.
    PublicKey,
    /// Moving from one to the other: an answer is signed with the key that `Wechatpay-Serial` names, by default with the
    /// certificate; of the notifications, this share in percent is signed with the public key.
    Mixed(u8),
}

impl Default for KeyMode {
    fn default() -> Self {
        Self::Mixed(100)
    }
}

/// A merchant as the gateway knows it: no private key.
#[derive(Debug)]
pub(crate) struct Merchant {
    pub(crate) mchid: String,
    pub(crate) kind: MerchantKind,
    pub(crate) serial_no: KeyId,
    pub(crate) public_key: PublicKey,
    pub(crate) api_v3_key: ApiV3Key,
    /// The WeChat Pay public key (微信支付公钥) that this merchant downloaded.
    pub(crate) public_key_id: KeyId,
}

impl Merchant {
    pub(crate) fn new(
        mchid: &str,
        kind: MerchantKind,
        serial_no: KeyId,
        public_key: PublicKey,
        api_v3_key: ApiV3Key,
    ) -> Result<Self, KeyError> {
        let public_key_id = public_key_id(mchid)?;
        Ok(Self { mchid: mchid.to_owned(), kind, serial_no, public_key, api_v3_key, public_key_id })
    }

    /// A merchant from what it tells of itself.
    pub(crate) fn register(mchid: &str, own: &OwnMerchant) -> Result<Self, String> {
        if mchid.is_empty() || mchid.len() > 32 || !mchid.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err("mchid must be 1 to 32 digits or ASCII letters".into());
        }
        let wrong = |what: &'static str| move |error: KeyError| format!("{what}: {error}");
        let (serial_no, public_key) = match (&own.certificate_pem, &own.serial_no, &own.public_key_pem) {
            (Some(pem), None, None) => {
                let certificate = Certificate::from_pem(pem).map_err(wrong("certificate_pem"))?;
                (certificate.serial_number().clone(), certificate.public_key().clone())
            }
            (None, Some(serial_no), Some(pem)) => (
                KeyId::from_str(serial_no).map_err(wrong("serial_no"))?,
                PublicKey::from_pem(pem).map_err(wrong("public_key_pem"))?,
            ),
            _ => return Err("give either certificate_pem, or serial_no and public_key_pem".into()),
        };
        let api_v3_key = ApiV3Key::new(&own.api_v3_key).map_err(wrong("api_v3_key"))?;
        Self::new(mchid, own.kind, serial_no, public_key, api_v3_key).map_err(wrong("mchid"))
    }
}

/// The id under which a merchant knows the sandbox's public key: 28 digits behind the prefix, as on WeChat Pay.
pub(crate) fn public_key_id(mchid: &str) -> Result<KeyId, KeyError> {
    KeyId::new(format!("{}01{mchid}2026010100000001", KeyId::PUBLIC_KEY_PREFIX))
}

/// A merchant of one's own, to be registered in a world.
#[derive(Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct OwnMerchant {
    /// What it is.
    pub kind: MerchantKind,
    /// Its merchant API certificate (商户API证书) as PEM; the serial number is read from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certificate_pem: Option<String>,
    /// Without a certificate: the serial number that requests will name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub serial_no: Option<String>,
    /// Without a certificate: the public key as PEM.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_key_pem: Option<String>,
    /// Its APIv3 key: 32 bytes.
    pub api_v3_key: String,
}

impl OwnMerchant {
    /// A merchant with its certificate as PEM and its APIv3 key of 32 bytes.
    #[must_use]
    pub fn with_certificate(kind: MerchantKind, certificate_pem: &str, api_v3_key: &str) -> Self {
        Self {
            kind,
            certificate_pem: Some(certificate_pem.to_owned()),
            serial_no: None,
            public_key_pem: None,
            api_v3_key: api_v3_key.to_owned(),
        }
    }

    /// A merchant with its public key as PEM, the serial number that its requests name, and its APIv3 key of 32 bytes.
    #[must_use]
    pub fn with_public_key(kind: MerchantKind, serial_no: &str, public_key_pem: &str, api_v3_key: &str) -> Self {
        Self {
            kind,
            certificate_pem: None,
            serial_no: Some(serial_no.to_owned()),
            public_key_pem: Some(public_key_pem.to_owned()),
            api_v3_key: api_v3_key.to_owned(),
        }
    }
}

impl fmt::Debug for OwnMerchant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OwnMerchant")
            .field("kind", &self.kind)
            .field("serial_no", &self.serial_no)
            .field("api_v3_key", &"redacted")
            .finish_non_exhaustive()
    }
}
