use std::{fmt, sync::Arc};

use x509_cert::der::{Decode as _, Encode as _};

use crate::{KeyError, KeyId, PublicKey, encoding, pem};

/// An X.509 certificate: of a merchant (商户API证书) or of the platform (微信支付平台证书).
///
/// Only what the protocol needs is kept. The chain is not checked: WeChat Pay hands its certificates out encrypted
/// under the APIv3 key, and the merchant's own one is trusted by being configured.
#[derive(Clone)]
pub struct Certificate {
    serial_number: KeyId,
    public_key: PublicKey,
    subject: Arc<str>,
    issuer: Arc<str>,
    not_before: i64,
    not_after: i64,
    der: Arc<[u8]>,
}

impl Certificate {
    /// Reads a PEM with `CERTIFICATE`, of several the first, or the Base64 of one without its frame.
    ///
    /// # Errors
    /// A [`KeyError`] that says what the text holds instead.
    pub fn from_pem(pem: impl AsRef<[u8]>) -> Result<Self, KeyError> {
        Self::from_der(pem::certificate(pem.as_ref())?)
    }

    /// Reads a certificate in DER.
    ///
    /// # Errors
    /// [`KeyError::NotCertificate`], or what is wrong with the key in it.
    pub fn from_der(der: impl AsRef<[u8]>) -> Result<Self, KeyError> {
        let certificate = x509_cert::Certificate::from_der(der.as_ref()).map_err(|_| KeyError::NotCertificate)?;
        let content = certificate.tbs_certificate();
        let spki = content.subject_public_key_info().to_der().map_err(|_| KeyError::NotCertificate)?;
        let seconds =
            |time: x509_cert::time::Time| i64::try_from(time.to_unix_duration().as_secs()).unwrap_or(i64::MAX);
        Ok(Self {
            serial_number: KeyId::new(encoding::upper_hex(unsigned(content.serial_number().as_bytes())))?,
            public_key: PublicKey::from_der(spki)?,
            subject: content.subject().to_string().into(),
            issuer: content.issuer().to_string().into(),
            not_before: seconds(content.validity().not_before),
            not_after: seconds(content.validity().not_after),
            der: der.as_ref().into(),
        })
    }

    /// The serial number (证书序列号) as upper-case hex digits, 40 of them on WeChat Pay's certificates.
    #[must_use]
    pub fn serial_number(&self) -> &KeyId {
        &self.serial_number
    }

    /// The key that the certificate speaks for.
    #[must_use]
    pub fn public_key(&self) -> &PublicKey {
        &self.public_key
    }

    /// Whose certificate it is, as RFC 4514 writes names: `CN=1900000109,O=…`. WeChat Pay puts the merchant number into `CN`.
    #[must_use]
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// Who issued it, written as [`subject`](Self::subject).
    #[must_use]
    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// First second of validity, since the Unix epoch.
    #[must_use]
    pub fn not_before(&self) -> i64 {
        self.not_before
    }

    /// Last second of validity, since the Unix epoch.
    #[must_use]
    pub fn not_after(&self) -> i64 {
        self.not_after
    }

    /// The certificate in DER, as it was read.
    #[must_use]
    pub fn to_der(&self) -> &[u8] {
        &self.der
    }

    /// The certificate as PEM with `CERTIFICATE`.
    #[must_use]
    pub fn to_pem(&self) -> String {
        pem::write(pem::CERTIFICATE, &self.der)
    }
}

impl fmt::Debug for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Certificate")
            .field("serial_number", &self.serial_number)
            .field("not_before", &self.not_before)
            .field("not_after", &self.not_after)
            .finish_non_exhaustive()
    }
}

/// A positive DER integer without the zero byte that stands before a first byte of 128 or more.
fn unsigned(integer: &[u8]) -> &[u8] {
    match integer {
        [0, rest @ ..] if !rest.is_empty() => rest,
        _ => integer,
    }
}
