//! The keys of a sandbox: those that come with it, or fresh ones that nobody else has.

mod authority;
mod fresh;
mod kept;
mod rotation;
mod shipped;
mod signed;

use std::{fmt, io};

use serde::{Deserialize, Serialize};
use wechatpay_core::{ApiV3Key, Certificate, KeyError, PrivateKey};

pub(crate) use self::rotation::{Rotated, Rotation};
use crate::{
    merchant::{Merchant, MerchantKind},
    store::Store,
};

pub(crate) use authority::{Authority, ServerKey};

/// All keys as text, private halves included.
#[derive(Serialize, Deserialize)]
struct KeySet {
    platform: PlatformKeys,
    merchants: Vec<MerchantKeys>,
}

#[derive(Serialize, Deserialize)]
struct PlatformKeys {
    /// Private half of the platform certificate (平台证书).
    certificate_key_pem: String,
    certificate_pem: String,
    /// Private half of the WeChat Pay public key (微信支付公钥).
    public_key_private_pem: String,
    public_key_pem: String,
}

#[derive(Serialize, Deserialize)]
struct MerchantKeys {
    kind: MerchantKind,
    mchid: String,
    api_v3_key: String,
    private_key_pem: String,
    certificate_pem: String,
}

/// All keys, parsed.
#[derive(Debug)]
pub(crate) struct Keys {
    pub(crate) platform: Platform,
    /// The ready merchants as the gateway knows them.
    pub(crate) merchants: Vec<Merchant>,
    /// The ready merchants as their owners know them.
    pub(crate) ready: Vec<ReadyMerchant>,
    /// Whether they are not the shipped ones.
    pub(crate) fresh: bool,
}

impl Keys {
    /// The keys that the store keeps; otherwise fresh ones, which it keeps from now on, or the shipped ones.
    pub(crate) async fn choose(fresh: bool, store: &Store) -> io::Result<Self> {
        if let Some(set) = kept::read(store, kept::KEYS)? {
            return Self::parse(set, true).map_err(io::Error::other);
        }
        if !fresh {
            return Self::shipped().map_err(io::Error::other);
        }
        // It takes long enough to keep other tasks waiting.
        let set = tokio::task::spawn_blocking(fresh::make).await.map_err(io::Error::other)??;
        kept::write(store, kept::KEYS, &set).await?;
        Self::parse(set, true).map_err(io::Error::other)
    }

    /// The keys that come with the sandbox.
    fn shipped() -> Result<Self, KeyError> {
        Self::parse(shipped::set(), false)
    }

    fn parse(set: KeySet, fresh: bool) -> Result<Self, KeyError> {
        let platform = Platform::parse(set.platform)?;
        let (mut merchants, mut ready) = (Vec::new(), Vec::new());
        for keys in set.merchants {
            let merchant = keys.parse()?;
            ready.push(keys.of_owner(&merchant, &platform));
            merchants.push(merchant);
        }
        Ok(Self { platform, merchants, ready, fresh })
    }
}

/// The ready merchants, without a sandbox.
#[cfg(test)]
pub(crate) fn merchants() -> Result<Vec<Merchant>, KeyError> {
    Keys::shipped().map(|keys| keys.merchants)
}

/// WeChat Pay's own keys, parsed.
#[derive(Debug)]
pub(crate) struct Platform {
    /// Private half of the platform certificate (平台证书).
    pub(crate) certificate_key: PrivateKey,
    pub(crate) certificate: Certificate,
    pub(crate) certificate_pem: String,
    /// Private half of the WeChat Pay public key (微信支付公钥).
    pub(crate) public_key_private: PrivateKey,
    pub(crate) public_key_pem: String,
}

impl Platform {
    fn parse(keys: PlatformKeys) -> Result<Self, KeyError> {
        Ok(Self {
            certificate_key: PrivateKey::from_pem(&keys.certificate_key_pem)?,
            certificate: Certificate::from_pem(&keys.certificate_pem)?,
            certificate_pem: keys.certificate_pem,
            public_key_private: PrivateKey::from_pem(&keys.public_key_private_pem)?,
            public_key_pem: keys.public_key_pem,
        })
    }
}

impl MerchantKeys {
    fn parse(&self) -> Result<Merchant, KeyError> {
        let certificate = Certificate::from_pem(&self.certificate_pem)?;
        let (serial_no, public_key) = (certificate.serial_number().clone(), certificate.public_key().clone());
        Merchant::new(&self.mchid, self.kind, serial_no, public_key, ApiV3Key::new(&self.api_v3_key)?)
    }

    fn of_owner(self, merchant: &Merchant, platform: &Platform) -> ReadyMerchant {
        ReadyMerchant {
            kind: self.kind,
            mchid: self.mchid,
            serial_no: merchant.serial_no.to_string(),
            private_key_pem: self.private_key_pem,
            certificate_pem: self.certificate_pem,
            api_v3_key: self.api_v3_key,
            public_key_id: merchant.public_key_id.to_string(),
            platform_public_key_pem: platform.public_key_pem.clone(),
            platform_certificate_serial: platform.certificate.serial_number().to_string(),
            platform_certificate_pem: platform.certificate_pem.clone(),
        }
    }
}

/// A merchant that is ready in every world, with all that its owner would hold.
///
/// Anyone can read the keys, unless they are [fresh](crate::SandboxBuilder::fresh_keys); `Debug` leaves them out in either case.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReadyMerchant {
    /// What it is.
    pub kind: MerchantKind,
    /// The merchant number (商户号).
    pub mchid: String,
    /// Serial number of its certificate (商户API证书序列号), 40 hex digits.
    pub serial_no: String,
    /// Its private key, PKCS#8 PEM.
    pub private_key_pem: String,
    /// Its certificate, PEM.
    pub certificate_pem: String,
    /// Its APIv3 key, 32 characters.
    pub api_v3_key: String,
    /// The id of the WeChat Pay public key (微信支付公钥ID) that the sandbox signs with for this merchant.
    pub public_key_id: String,
    /// That public key, PEM.
    pub platform_public_key_pem: String,
    /// Serial number of the platform certificate (平台证书序列号).
    pub platform_certificate_serial: String,
    /// The platform certificate, PEM.
    pub platform_certificate_pem: String,
}

impl ReadyMerchant {
    /// The merchants that a sandbox has unless its keys are [fresh](crate::SandboxBuilder::fresh_keys): anyone can read these keys, so
    /// that a program can call a sandbox that it did not start. They are for nothing else.
    ///
    /// # Errors
    /// [`KeyError`] when a key that comes with this crate cannot be read, which its tests rule out.
    pub fn shipped() -> Result<Vec<Self>, KeyError> {
        Keys::shipped().map(|keys| keys.ready)
    }
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
