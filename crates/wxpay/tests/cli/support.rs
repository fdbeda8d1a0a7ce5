//! What the receivers of the sandbox's own tests are opened with: a merchant's keys.

use wechatpay_core::{ApiV3Key, PlatformKey, TrustStore};
use wechatpay_sandbox::ReadyMerchant;

pub(crate) fn now() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    i64::try_from(since.as_secs()).unwrap()
}

/// The test merchant of this number.
pub(crate) fn merchant(mchid: &str) -> ReadyMerchant {
    ReadyMerchant::shipped().unwrap().into_iter().find(|merchant| merchant.mchid == mchid).unwrap()
}

#[derive(Debug)]
pub(crate) struct Caller {
    pub(crate) merchant: ReadyMerchant,
}

impl Caller {
    pub(crate) fn api_v3_key(&self) -> ApiV3Key {
        ApiV3Key::new(&self.merchant.api_v3_key).unwrap()
    }

    pub(crate) fn trust(&self) -> TrustStore {
        let mut trust = TrustStore::new();
        let merchant = &self.merchant;
        trust.insert(PlatformKey::from_pem(&merchant.public_key_id, &merchant.platform_public_key_pem).unwrap());
        trust.insert(PlatformKey::from_certificate_pem(&merchant.platform_certificate_pem).unwrap());
        trust
    }
}
