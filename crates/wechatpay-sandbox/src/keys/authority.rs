//! The sandbox's own certificate authority: HTTPS under names that are not its own needs one that the client was told to trust.

use std::{error::Error, fmt, io, net::IpAddr, time::Duration};

use jiff::Timestamp;
use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, GeneralSubtree, IsCa,
    Issuer, KeyPair, KeyUsagePurpose, NameConstraints, PKCS_ECDSA_P256_SHA256, SanType, date_time_ymd,
};
use serde::{Deserialize, Serialize};

use super::kept;
use crate::store::Store;

/// Whoever trusts the authority trusts it for these names and those under them, and for no other name.
const NAMES: [&str; 2] = ["weixin.qq.com", "localhost"];
const DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// Some systems refuse certificates of servers that are good for longer than 398 days.
const GOOD_FOR: Duration = Duration::from_secs(397 * 24 * 60 * 60);

/// Signs the certificates that the sandbox shows.
#[derive(Serialize, Deserialize)]
pub(crate) struct Authority {
    key_pem: String,
    /// What a client has to trust.
    pub(crate) certificate_pem: String,
}

/// A certificate with its key, both DER.
pub(crate) struct ServerKey {
    pub(crate) certificate: Vec<u8>,
    /// PKCS#8.
    pub(crate) key: Vec<u8>,
}

impl Authority {
    /// The one that the store keeps; otherwise a new one, which it keeps from now on.
    pub(crate) async fn choose(store: &Store) -> io::Result<Self> {
        if let Some(kept) = kept::read(store, kept::AUTHORITY)? {
            return Ok(kept);
        }
        let new = Self::new().map_err(failed)?;
        kept::write(store, kept::AUTHORITY, &new).await?;
        Ok(new)
    }

    fn new() -> Result<Self, rcgen::Error> {
        let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
        let certificate_pem = params().self_signed(&key)?.pem();
        Ok(Self { key_pem: key.serialize_pem(), certificate_pem })
    }

    /// A server's certificate for these names and addresses, good from yesterday on for more than a year.
    pub(crate) fn certify(&self, names: &[String], addresses: &[IpAddr]) -> io::Result<ServerKey> {
        let sign = || {
            let issuer = Issuer::new(params(), KeyPair::from_pem(&self.key_pem)?);
            let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
            let mut params = CertificateParams::new(names)?;
            params.subject_alt_names.extend(addresses.iter().copied().map(SanType::IpAddress));
            params.distinguished_name = named("wechatpay-sandbox, not WeChat Pay");
            params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
            params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
            params.use_authority_key_identifier_extension = true;
            let now = u64::try_from(Timestamp::now().as_second()).unwrap_or_default();
            params.not_before = date_time_ymd(1970, 1, 1) + Duration::from_secs(now) - DAY;
            params.not_after = params.not_before + GOOD_FOR;
            let certificate = params.signed_by(&key, &issuer)?.der().to_vec();
            Ok(ServerKey { certificate, key: key.serialize_der() })
        };
        sign().map_err(failed::<rcgen::Error>)
    }
}

/// What its own certificate says, key aside.
fn params() -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = named("wechatpay-sandbox CA, not WeChat Pay");
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    let permitted_subtrees = NAMES.map(|name| GeneralSubtree::DnsName(name.to_owned())).to_vec();
    params.name_constraints = Some(NameConstraints { permitted_subtrees, excluded_subtrees: Vec::new() });
    params.not_before = date_time_ymd(2015, 1, 1);
    params.not_after = date_time_ymd(2050, 1, 1) - Duration::from_secs(1);
    params
}

fn named(name: &str) -> DistinguishedName {
    let mut distinguished = DistinguishedName::new();
    distinguished.push(DnType::CommonName, name);
    distinguished.push(DnType::OrganizationName, "wechatpay-sandbox");
    distinguished
}

fn failed<E: Error>(error: E) -> io::Error {
    io::Error::other(format!("the certificate for HTTPS cannot be made: {error}"))
}

impl fmt::Debug for Authority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authority").finish_non_exhaustive()
    }
}
