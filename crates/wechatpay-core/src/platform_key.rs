use crate::{Certificate, KeyError, KeyId, PublicKey};

/// A key of WeChat Pay: a platform certificate (平台证书) or a WeChat Pay public key (微信支付公钥).
///
/// It verifies answers and notifications, and encrypts sensitive fields.
#[derive(Debug, Clone)]
pub struct PlatformKey {
    id: KeyId,
    public_key: PublicKey,
    certificate: Option<Certificate>,
}

impl PlatformKey {
    /// Reads a WeChat Pay public key: `id` is `PUB_KEY_ID_…` as shown on the merchant platform, `pem` the text of `pub_key.pem`.
    ///
    /// # Errors
    /// [`KeyError::BadKeyId`] when `id` does not begin with `PUB_KEY_ID_`, or what is wrong with the PEM.
    pub fn from_pem(id: impl Into<String>, pem: impl AsRef<[u8]>) -> Result<Self, KeyError> {
        Self::from_public_key(KeyId::new(id)?, PublicKey::from_pem(pem)?)
    }

    /// Takes a WeChat Pay public key that is parsed already.
    ///
    /// # Errors
    /// [`KeyError::BadKeyId`] when `id` does not begin with `PUB_KEY_ID_`: a certificate's serial number needs its
    /// certificate, which says until when it holds.
    pub fn from_public_key(id: KeyId, public_key: PublicKey) -> Result<Self, KeyError> {
        if !id.is_public_key() {
            return Err(KeyError::BadKeyId {
                problem: "the id of a WeChat Pay public key begins with `PUB_KEY_ID_`; for a platform certificate use `PlatformKey::from_certificate_pem`",
            });
        }
        Ok(Self { id, public_key, certificate: None })
    }

    /// Reads a platform certificate; its id is its serial number.
    ///
    /// # Errors
    /// A [`KeyError`] that says what the text holds instead.
    pub fn from_certificate_pem(pem: impl AsRef<[u8]>) -> Result<Self, KeyError> {
        Certificate::from_pem(pem).map(Self::from)
    }

    /// What `Wechatpay-Serial` says when this key signed.
    #[must_use]
    pub fn id(&self) -> &KeyId {
        &self.id
    }

    /// The key itself.
    #[must_use]
    pub fn public_key(&self) -> &PublicKey {
        &self.public_key
    }

    /// Whether this is a platform certificate, which expires, rather than a public key, which does not.
    #[must_use]
    pub fn is_certificate(&self) -> bool {
        self.certificate.is_some()
    }

    /// Whether the key holds at `now`, seconds since the Unix epoch. A public key always does.
    #[must_use]
    pub fn is_valid_at(&self, now: i64) -> bool {
        self.certificate
            .as_ref()
            .is_none_or(|certificate| certificate.not_before() <= now && now <= certificate.not_after())
    }

    /// First second of a certificate's validity; `None` for a public key.
    #[must_use]
    pub fn not_before(&self) -> Option<i64> {
        self.certificate.as_ref().map(Certificate::not_before)
    }

    /// Last second of a certificate's validity; `None` for a public key.
    #[must_use]
    pub fn not_after(&self) -> Option<i64> {
        self.certificate.as_ref().map(Certificate::not_after)
    }

    /// The key as PEM, for other programs: a certificate as it came, with `CERTIFICATE`, or a public key with `PUBLIC KEY`.
    #[must_use]
    pub fn to_pem(&self) -> String {
        self.certificate.as_ref().map_or_else(|| self.public_key.to_pem(), Certificate::to_pem)
    }
}

impl From<Certificate> for PlatformKey {
    fn from(certificate: Certificate) -> Self {
        Self {
            id: certificate.serial_number().clone(),
            public_key: certificate.public_key().clone(),
            certificate: Some(certificate),
        }
    }
}
