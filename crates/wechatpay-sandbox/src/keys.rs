//! The test keys that come with the sandbox. They are public; see `keys/README.md`.

use std::fmt;

use wechatpay_core::{ApiV3Key, Certificate, KeyError, PrivateKey};

use crate::merchant::{Merchant, MerchantKind, public_key_id};

struct Shipped {
    kind: MerchantKind,
    mchid: &'static str,
    api_v3_key: &'static str,
    private_key_pem: &'static str,
    certificate_pem: &'static str,
}

static SHIPPED: [Shipped; 4] = [
    Shipped {
        kind: MerchantKind::Direct,
        mchid: "1900000001",
        api_v3_key: "sandbox-test-apiv3-key-900000001",
        private_key_pem: include_str!("../keys/merchant_1900000001_key.pem"),
        certificate_pem: include_str!("../keys/merchant_1900000001_certificate.pem"),
    },
    Shipped {
        kind: MerchantKind::ServiceProvider,
        mchid: "1900000002",
        api_v3_key: "sandbox-test-apiv3-key-900000002",
        private_key_pem: include_str!("../keys/merchant_1900000002_key.pem"),
        certificate_pem: include_str!("../keys/merchant_1900000002_certificate.pem"),
    },
    Shipped {
        kind: MerchantKind::EcommercePlatform,
        mchid: "1900000003",
        api_v3_key: "sandbox-test-apiv3-key-900000003",
        private_key_pem: include_str!("../keys/merchant_1900000003_key.pem"),
        certificate_pem: include_str!("../keys/merchant_1900000003_certificate.pem"),
    },
    Shipped {
        kind: MerchantKind::Institution,
        mchid: "3200000001",
        api_v3_key: "sandbox-test-apiv3-key-200000001",
        private_key_pem: include_str!("../keys/merchant_3200000001_key.pem"),
        certificate_pem: include_str!("../keys/merchant_3200000001_certificate.pem"),
    },
];

const PLATFORM_KEY_PEM: &str = include_str!("../keys/platform_key.pem");
pub(crate) const PLATFORM_CERTIFICATE_PEM: &str = include_str!("../keys/platform_certificate.pem");
const PLATFORM_PUB_KEY_PEM: &str = include_str!("../keys/platform_pub_key.pem");
pub(crate) const PLATFORM_PUB_PEM: &str = include_str!("../keys/platform_pub.pem");

/// WeChat Pay's own keys, parsed.
#[derive(Debug)]
pub(crate) struct Platform {
    /// Private half of the platform certificate (平台证书).
    pub(crate) certificate_key: PrivateKey,
    pub(crate) certificate: Certificate,
    /// Private half of the WeChat Pay public key (微信支付公钥).
    pub(crate) public_key_private: PrivateKey,
}

impl Platform {
    pub(crate) fn load() -> Result<Self, KeyError> {
        Ok(Self {
            certificate_key: PrivateKey::from_pem(PLATFORM_KEY_PEM)?,
            certificate: Certificate::from_pem(PLATFORM_CERTIFICATE_PEM)?,
            public_key_private: PrivateKey::from_pem(PLATFORM_PUB_KEY_PEM)?,
        })
    }
}

/// The ready merchants as the gateway knows them.
pub(crate) fn merchants() -> Result<Vec<Merchant>, KeyError> {
    SHIPPED
        .iter()
        .map(|shipped| {
            let certificate = Certificate::from_pem(shipped.certificate_pem)?;
            let (serial_no, public_key) = (certificate.serial_number().clone(), certificate.public_key().clone());
            Merchant::new(shipped.mchid, shipped.kind, serial_no, public_key, ApiV3Key::new(shipped.api_v3_key)?)
        })
        .collect()
}

/// A merchant that is ready in every world, with all that its owner would hold.
///
/// The keys are test keys that anyone can read; `Debug` leaves them out all the same, so that habits stay good.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReadyMerchant {
    /// What it is.
    pub kind: MerchantKind,
    /// The merchant number (商户号).
    pub mchid: &'static str,
    /// Serial number of its certificate (商户API证书序列号), 40 hex digits.
    pub serial_no: String,
    /// Its private key, PKCS#8 PEM.
    pub private_key_pem: &'static str,
    /// Its certificate, PEM.
    pub certificate_pem: &'static str,
    /// Its APIv3 key, 32 characters.
    pub api_v3_key: &'static str,
    /// The id of the WeChat Pay public key (微信支付公钥ID) that the sandbox signs with for this merchant.
    pub public_key_id: String,
    /// That public key, PEM.
    pub platform_public_key_pem: &'static str,
    /// Serial number of the platform certificate (平台证书序列号).
    pub platform_certificate_serial: String,
    /// The platform certificate, PEM.
    pub platform_certificate_pem: &'static str,
}

impl fmt::Debug for ReadyMerchant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReadyMerchant")
            .field("kind", &self.kind)
            .field("mchid", &self.mchid)
            .field("serial_no", &self.serial_no)
            .field("public_key_id", &self.public_key_id)
            .finish_non_exhaustive()
    }
}

/// The ready merchants as their owners know them.
pub(crate) fn ready(platform: &Platform) -> Result<Vec<ReadyMerchant>, KeyError> {
    SHIPPED
        .iter()
        .map(|shipped| {
            Ok(ReadyMerchant {
                kind: shipped.kind,
                mchid: shipped.mchid,
                serial_no: Certificate::from_pem(shipped.certificate_pem)?.serial_number().to_string(),
                private_key_pem: shipped.private_key_pem,
                certificate_pem: shipped.certificate_pem,
                api_v3_key: shipped.api_v3_key,
                public_key_id: public_key_id(shipped.mchid)?.to_string(),
                platform_public_key_pem: PLATFORM_PUB_PEM,
                platform_certificate_serial: platform.certificate.serial_number().to_string(),
                platform_certificate_pem: PLATFORM_CERTIFICATE_PEM,
            })
        })
        .collect()
}
