use std::sync::Arc;

use wechatpay_core::{Certificate, CryptoError, KeyId, PrivateKey, PublicKey, Signer, SignerError, encoding};
use zeroize::Zeroizing;

use crate::{diagnose::Evidence, error::Fault};

/// Who calls: a merchant number (商户号) with the key that signs for it.
///
/// In partner mode (服务商模式) this is the service provider, on the ecommerce platform the platform, and in the overseas
/// institution mode the institution.
#[derive(Debug, Clone)]
pub struct Merchant {
    pub(crate) mchid: String,
    pub(crate) serial_no: String,
    pub(crate) signer: Arc<dyn Signer>,
    key: Option<PrivateKey>,
    certificate: Option<Certificate>,
}

impl Merchant {
    /// A merchant whose key is in this process.
    ///
    /// `serial_no` is the serial number of the merchant API certificate (商户API证书序列号), 40 hex digits.
    pub fn new(mchid: impl Into<String>, serial_no: impl Into<String>, key: PrivateKey) -> Self {
        Self {
            mchid: mchid.into(),
            serial_no: serial_no.into(),
            signer: Arc::new(key.clone()),
            key: Some(key),
            certificate: None,
        }
    }

    /// A merchant with its certificate (`apiclient_cert.pem`), which gives the serial number and is compared with the key.
    pub fn with_certificate(mchid: impl Into<String>, certificate: Certificate, key: PrivateKey) -> Self {
        let serial_no = certificate.serial_number().to_string();
        Self { certificate: Some(certificate), ..Self::new(mchid, serial_no, key) }
    }

    /// A merchant whose key lives elsewhere, in a KMS or an HSM. Answers with sensitive fields (敏感信息) need a signer that decrypts, too:
    /// [`Signer::decrypt`].
    pub fn with_signer(mchid: impl Into<String>, serial_no: impl Into<String>, signer: impl Signer + 'static) -> Self {
        Self {
            mchid: mchid.into(),
            serial_no: serial_no.into(),
            signer: Arc::new(signer),
            key: None,
            certificate: None,
        }
    }

    /// The merchant number.
    #[must_use]
    pub fn mchid(&self) -> &str {
        &self.mchid
    }

    /// Signs any text, as Base64.
    pub(crate) async fn sign(&self, text: &[u8]) -> Result<String, SignerError> {
        self.signer.sign(text).await.map(|signature| encoding::base64(&signature))
    }

    /// Decrypts a text that was encrypted for the merchant API certificate, wherever the key is. The error never holds the text.
    pub(crate) async fn decrypt(&self, ciphertext: &str) -> Result<Zeroizing<Vec<u8>>, String> {
        let opened = match &self.key {
            Some(key) => key.decrypt(ciphertext).map_err(|error| error.to_string()),
            None => {
                let bytes = encoding::from_base64(ciphertext).ok_or_else(|| CryptoError::NotBase64.to_string())?;
                self.signer.decrypt(&bytes).await.map_err(|error| error.to_string())
            }
        };
        opened.map(Zeroizing::new)
    }

    /// The public half of the key, when it is known.
    pub(crate) fn public_key(&self) -> Option<&PublicKey> {
        self.key.as_ref().map(PrivateKey::public_key)
    }

    /// The key, when it is in this process.
    pub(crate) fn private_key(&self) -> Option<&PrivateKey> {
        self.key.as_ref()
    }

    pub(crate) fn certificate(&self) -> Option<&Certificate> {
        self.certificate.as_ref()
    }

    /// What is known of the key that signs.
    pub(crate) fn evidence(&self) -> Evidence {
        let evidence = self.public_key().into_iter().fold(Evidence::new(), Evidence::key);
        self.certificate.iter().fold(evidence, Evidence::certificate)
    }

    pub(crate) fn faults(&self, now: i64, faults: &mut Vec<Fault>) {
        let texts = [
            ("merchant.mchid", mchid_problem(&self.mchid)),
            ("merchant.serial_no", serial_no_problem(&self.serial_no)),
        ];
        faults.extend(texts.into_iter().filter_map(|(field, problem)| Some(Fault::new(field, problem?))));
        let Some(certificate) = &self.certificate else { return };
        if self.public_key() != Some(certificate.public_key()) {
            faults.push(Fault::new(
                "merchant.private_key",
                "the private key does not belong to the certificate; take apiclient_key.pem and apiclient_cert.pem of the same download",
            ));
        }
        if certificate.not_after() < now {
            faults.push(Fault::new(
                "merchant.certificate",
                "the merchant API certificate has expired; apply for a new one on the merchant platform",
            ));
        }
    }
}

/// What is wrong with a merchant number, if anything.
pub(crate) fn mchid_problem(mchid: &str) -> Option<String> {
    let wrong = mchid.is_empty() || mchid.len() > 32 || !mchid.bytes().all(|byte| byte.is_ascii_digit());
    wrong.then(|| format!("{mchid:?} is no merchant number (商户号); expected digits, such as 1900000109"))
}

/// What is wrong with the serial number of a merchant API certificate, if anything.
pub(crate) fn serial_no_problem(serial_no: &str) -> Option<String> {
    match KeyId::new(serial_no) {
        Err(error) => Some(error.to_string()),
        Ok(id) if id.is_public_key() => Some(
            "this is the id of a WeChat Pay public key (微信支付公钥ID); expected the serial number of the merchant API certificate (商户API证书序列号)"
                .to_owned(),
        ),
        Ok(_) => None,
    }
}
