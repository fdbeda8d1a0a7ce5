//! New keys for all who have shipped ones, with certificates that say the same as theirs (`keys/make.sh`).

use std::{error::Error, io, time::Duration};

use rcgen::{
    CertificateParams, DistinguishedName, DnType, KeyPair, PKCS_RSA_SHA256, RsaKeySize, SerialNumber, date_time_ymd,
};
use wechatpay_core::Certificate;

use super::{KeySet, MerchantKeys, PlatformKeys, shipped};
use crate::random;

const PLATFORM: &str = "wechatpay-sandbox platform";
const DAY: u64 = 24 * 60 * 60;
/// 2015 begins, in seconds since the Unix epoch. Every clock that a test sets lies behind.
const BEGIN: u64 = 1_420_070_400;

/// Six RSA keys: this takes a good part of a second.
pub(super) fn make() -> io::Result<KeySet> {
    let (certificate_key, certificate_pem) = certified(PLATFORM, BEGIN)?;
    let public_key = key()?;
    let platform = PlatformKeys {
        certificate_key_pem: certificate_key.serialize_pem(),
        certificate_pem,
        public_key_private_pem: public_key.serialize_pem(),
        public_key_pem: public_key.public_key_pem(),
    };
    let merchants = shipped::set().merchants.into_iter().map(merchant);
    Ok(KeySet { platform, merchants: merchants.collect::<io::Result<_>>()? })
}

fn merchant(shipped: MerchantKeys) -> io::Result<MerchantKeys> {
    let (private_key, certificate_pem) = certified(&shipped.mchid, BEGIN)?;
    Ok(MerchantKeys {
        kind: shipped.kind,
        mchid: shipped.mchid,
        // 32 characters, 128 bits.
        api_v3_key: random::hex(16).map_err(|refusal| io::Error::other(refusal.message))?,
        private_key_pem: private_key.serialize_pem(),
        certificate_pem,
    })
}

fn key() -> io::Result<KeyPair> {
    KeyPair::generate_rsa_for(&PKCS_RSA_SHA256, RsaKeySize::_2048).map_err(failed)
}

/// The key and the certificate that take the place of a platform certificate, as PEM. It is good from a day later on.
pub(super) fn successor(of: &Certificate) -> io::Result<(String, String)> {
    let begin = u64::try_from(of.not_before()).unwrap_or_default();
    let (key, certificate) = certified(PLATFORM, begin + DAY)?;
    Ok((key.serialize_pem(), certificate))
}

/// A key with a certificate that it has signed itself, good from an instant on.
fn certified(name: &str, begin: u64) -> io::Result<(KeyPair, String)> {
    let key = key()?;
    let mut params = CertificateParams::default();
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, name);
    params.distinguished_name.push(DnType::OrganizationName, "wechatpay-sandbox fresh key");
    params.serial_number = Some(serial_number()?);
    params.not_before = date_time_ymd(1970, 1, 1) + Duration::from_secs(begin);
    params.not_after = date_time_ymd(2050, 1, 1) - Duration::from_secs(1);
    let certificate = params.self_signed(&key).map_err(failed)?;
    Ok((key, certificate.pem()))
}

/// 40 hex digits as on WeChat Pay. The first is 4 to 7: neither a zero that would get lost nor one that DER puts a zero byte before.
fn serial_number() -> io::Result<SerialNumber> {
    let mut bytes = [0; 20];
    getrandom::fill(&mut bytes).map_err(failed)?;
    let [first, ..] = &mut bytes;
    *first = *first & 0x3f | 0x40;
    Ok(SerialNumber::from_slice(&bytes))
}

fn failed(error: impl Error) -> io::Error {
    io::Error::other(format!("fresh keys cannot be made: {error}"))
}
