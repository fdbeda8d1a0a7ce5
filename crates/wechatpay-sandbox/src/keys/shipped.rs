//! The test keys that come with the sandbox. They are public; see `keys/README.md`.

use super::{KeySet, MerchantKeys, PlatformKeys};
use crate::merchant::MerchantKind;

macro_rules! pem {
    ($name:literal) => {
        include_str!(concat!("../../keys/", $name, ".pem")).to_owned()
    };
}

pub(super) fn set() -> KeySet {
    KeySet {
        platform: PlatformKeys {
            certificate_key_pem: pem!("platform_key"),
            certificate_pem: pem!("platform_certificate"),
            public_key_private_pem: pem!("platform_pub_key"),
            public_key_pem: pem!("platform_pub"),
        },
        merchants: vec![
            MerchantKeys {
                kind: MerchantKind::Direct,
                mchid: "1900000001".into(),
                api_v3_key: "sandbox-test-apiv3-key-900000001".into(),
                private_key_pem: pem!("merchant_1900000001_key"),
                certificate_pem: pem!("merchant_1900000001_certificate"),
            },
            MerchantKeys {
                kind: MerchantKind::ServiceProvider,
                mchid: "1900000002".into(),
                api_v3_key: "sandbox-test-apiv3-key-900000002".into(),
                private_key_pem: pem!("merchant_1900000002_key"),
                certificate_pem: pem!("merchant_1900000002_certificate"),
            },
            MerchantKeys {
                kind: MerchantKind::EcommercePlatform,
                mchid: "1900000003".into(),
                api_v3_key: "sandbox-test-apiv3-key-900000003".into(),
                private_key_pem: pem!("merchant_1900000003_key"),
                certificate_pem: pem!("merchant_1900000003_certificate"),
            },
            MerchantKeys {
                kind: MerchantKind::Institution,
                mchid: "3200000001".into(),
                api_v3_key: "sandbox-test-apiv3-key-200000001".into(),
                private_key_pem: pem!("merchant_3200000001_key"),
                certificate_pem: pem!("merchant_3200000001_certificate"),
            },
        ],
    }
}
