//! A world whose platform certificate (平台证书) is being replaced: the new one beside the old one, then alone.

use std::{fmt, io, sync::Arc};

use serde::{Deserialize, Serialize};
use wechatpay_core::{Certificate, KeyError, PrivateKey};

use super::{Platform, fresh};
use crate::engine::draw::Draw;

/// Keeps what is drawn for the choice of a certificate apart from what is drawn for facts.
const ROTATION: u64 = 0xD1B5_4A32_D192_ED03;

/// A platform certificate and its private key, as text.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CertificatePem {
    key_pem: String,
    certificate_pem: String,
}

impl fmt::Debug for CertificatePem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CertificatePem").field("certificate_pem", &self.certificate_pem).finish_non_exhaustive()
    }
}

/// How far a replacement is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Rotation {
    /// The certificate that goes; `None`: the one that all worlds begin with.
    old: Option<CertificatePem>,
    new: CertificatePem,
    /// Of what the certificate signs, so many in a hundred are signed with the new one.
    pub(crate) share: u8,
    /// Whether the old one is gone.
    pub(crate) withdrawn: bool,
}

impl Rotation {
    /// A new certificate, which signs nothing yet. It takes a good part of a second to make. `before`: the replacement that is done.
    pub(crate) fn begin(before: Option<&Self>, platform: &Platform) -> io::Result<Self> {
        let (key_pem, certificate_pem) = fresh::successor(&platform.certificate)?;
        let old = before.map(|before| before.new.clone());
        Ok(Self { old, new: CertificatePem { key_pem, certificate_pem }, share: 0, withdrawn: false })
    }

    /// With so many in a hundred signed by the new one.
    pub(crate) fn moved(&self, share: u8) -> Self {
        Self { share, ..self.clone() }
    }

    /// With the old one gone.
    pub(crate) fn done(&self) -> Self {
        Self { withdrawn: true, ..self.clone() }
    }
}

/// The same with its keys parsed.
#[derive(Debug)]
pub(crate) struct Rotated {
    old: Option<Certified>,
    new: Certified,
    share: u8,
    withdrawn: bool,
}

#[derive(Debug)]
struct Certified {
    key: PrivateKey,
    certificate: Certificate,
    pem: String,
}

impl Certified {
    fn parse(text: &CertificatePem) -> Result<Self, KeyError> {
        Ok(Self {
            key: PrivateKey::from_pem(&text.key_pem)?,
            certificate: Certificate::from_pem(&text.certificate_pem)?,
            pem: text.certificate_pem.clone(),
        })
    }

    /// The platform with this certificate.
    fn on(&self, own: &Platform) -> Arc<Platform> {
        Arc::new(Platform {
            certificate_key: self.key.clone(),
            certificate: self.certificate.clone(),
            certificate_pem: self.pem.clone(),
            public_key_private: own.public_key_private.clone(),
            public_key_pem: own.public_key_pem.clone(),
        })
    }
}

impl Rotated {
    pub(crate) fn parse(rotation: &Rotation) -> Result<Self, String> {
        let parse = |text| Certified::parse(text).map_err(|error| format!("a platform certificate: {error}"));
        Ok(Self {
            old: rotation.old.as_ref().map(parse).transpose()?,
            new: parse(&rotation.new)?,
            share: rotation.share,
            withdrawn: rotation.withdrawn,
        })
    }

    /// The platform with each certificate that is there, the newest last.
    pub(crate) fn all(&self, own: &Arc<Platform>) -> Vec<Arc<Platform>> {
        let old = (!self.withdrawn).then(|| self.before(own));
        old.into_iter().chain([self.new.on(own)]).collect()
    }

    /// The platform with the certificate that signs the message of this number.
    pub(crate) fn signing(&self, own: &Arc<Platform>, seed: u64, number: u64) -> Arc<Platform> {
        let is_new = self.withdrawn || Draw::new(seed ^ ROTATION, number).below(100) < u64::from(self.share);
        if is_new { self.new.on(own) } else { self.before(own) }
    }

    fn before(&self, own: &Arc<Platform>) -> Arc<Platform> {
        self.old.as_ref().map_or_else(|| Arc::clone(own), |old| old.on(own))
    }
}
