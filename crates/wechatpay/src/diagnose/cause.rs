use std::fmt;

use serde::Serialize;
use wechatpay_core::missigned::Mistake;

/// Why a request was refused. `Display` says what happened and what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Cause {
    /// The `Authorization` header is missing.
    NoAuthorization,
    /// The `Authorization` header is not written as it must be.
    MalformedAuthorization,
    /// The time in the header lies more than five minutes from WeChat Pay's clock.
    Clock,
    /// WeChat Pay knows of no certificate of this merchant number.
    NoCertificate,
    /// The certificate was over when the request was signed, or had not begun.
    CertificateExpired,
    /// Key, `serial_no` and `mchid` do not belong together, or the certificate was revoked.
    KeyNotOfSerial,
    /// The text that was signed is right; of the signature nothing more is known.
    KeyOrAlgorithm,
    /// The request names another merchant number than its header. Some operations may, so it is never more than likely.
    OtherMchid,
    /// Something between the program and WeChat Pay changed the request.
    ChangedOnTheWay,
    /// It was not the signature that was refused.
    NotTheSignature,
    /// It was signed wrongly, or by a wrong key. Serialised as the mistake's own name.
    #[serde(untagged)]
    Signed(Mistake),
}

impl Cause {
    /// What happened, and what to do.
    #[must_use]
    pub fn advice(self) -> &'static str {
        match self {
            Self::Signed(mistake) => mistake.advice(),
            Self::NoAuthorization => {
                "the Authorization header is missing: see what removes it, such as a proxy or a redirect"
            }
            Self::MalformedAuthorization => {
                "the Authorization header is not written as it must be: the scheme, one space, then mchid, nonce_str, signature, timestamp and serial_no as name=\"value\", joined by commas"
            }
            Self::Clock => {
                "the time in the header lies more than five minutes from WeChat Pay's clock: set this machine's clock (NTP)"
            }
            Self::NoCertificate => {
                "WeChat Pay knows of no certificate of this merchant number: check mchid, and apply for the merchant API certificate (商户API证书) on the merchant platform"
            }
            Self::CertificateExpired => {
                "the merchant API certificate (商户API证书) was not valid when the request was signed: apply for a new one, and take its key and serial number"
            }
            Self::KeyNotOfSerial => {
                "the private key, serial_no (商户API证书序列号) and mchid do not belong together, or the certificate was revoked: take apiclient_key.pem, the serial number and the mchid of one download"
            }
            Self::KeyOrAlgorithm => {
                "the right text was signed, so it is the algorithm (SHA256withRSA, written in standard Base64), or the private key, serial_no (商户API证书序列号) and mchid do not belong together"
            }
            Self::OtherMchid => {
                "the request names another merchant number than its Authorization header: both are the caller's"
            }
            Self::ChangedOnTheWay => {
                "the request arrived otherwise than it was sent: see which proxy, gateway or filter changes it on the way, and let it pass path, query and body as they are"
            }
            Self::NotTheSignature => "it was not the signature that was refused: go by the advice on the code",
        }
    }

    /// Its name, for programs: `clock`, `query_left_out`, …
    #[must_use]
    pub fn name(self) -> String {
        match serde_json::to_value(self) {
            Ok(serde_json::Value::String(name)) => name,
            _ => String::new(),
        }
    }
}

impl From<Mistake> for Cause {
    fn from(mistake: Mistake) -> Self {
        Self::Signed(mistake)
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.advice())
    }
}
