use std::fmt;

use http::HeaderMap;

use crate::{SCHEME, TIME_WINDOW_SECONDS, TrustStore, encoding, message, within_window};

/// Header names of the protocol, as WeChat Pay writes them.
pub mod header {
    /// When the message was signed, seconds since the Unix epoch.
    pub const TIMESTAMP: &str = "Wechatpay-Timestamp";
    /// A random text.
    pub const NONCE: &str = "Wechatpay-Nonce";
    /// Base64 of the signature.
    pub const SIGNATURE: &str = "Wechatpay-Signature";
    /// Which key signed, or which key the client wants and encrypted for.
    pub const SERIAL: &str = "Wechatpay-Serial";
    /// [`SCHEME`](crate::SCHEME).
    pub const SIGNATURE_TYPE: &str = "Wechatpay-Signature-Type";
    /// The number to name when asking WeChat Pay about a call.
    pub const REQUEST_ID: &str = "Request-ID";
}

/// How the signature of a probe begins (签名探测流量): wrong on purpose, to find merchants that do not verify.
pub const PROBE_PREFIX: &str = "WECHATPAY/SIGNTEST/";

/// The four headers that sign an answer or a notification.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SignatureHeaders<'a> {
    /// `Wechatpay-Timestamp`, as text.
    pub timestamp: &'a str,
    /// `Wechatpay-Nonce`.
    pub nonce: &'a str,
    /// `Wechatpay-Signature`, Base64.
    pub signature: &'a str,
    /// `Wechatpay-Serial`.
    pub serial: &'a str,
}

impl<'a> SignatureHeaders<'a> {
    /// Finds the four headers.
    ///
    /// # Errors
    /// [`VerifyError::Unsigned`] when none is there, [`VerifyError::MissingHeader`] when some are,
    /// [`VerifyError::MalformedHeader`] when one comes twice or is no text.
    pub fn find(headers: &'a HeaderMap) -> Result<Self, VerifyError> {
        const NAMES: [&str; 4] = [header::TIMESTAMP, header::NONCE, header::SIGNATURE, header::SERIAL];
        if NAMES.iter().all(|name| !headers.contains_key(*name)) {
            return Err(VerifyError::Unsigned);
        }
        Ok(Self {
            timestamp: only(headers, header::TIMESTAMP)?,
            nonce: only(headers, header::NONCE)?,
            signature: only(headers, header::SIGNATURE)?,
            serial: only(headers, header::SERIAL)?,
        })
    }
}

fn only<'a>(headers: &'a HeaderMap, name: &'static str) -> Result<&'a str, VerifyError> {
    let mut values = headers.get_all(name).iter();
    let value = values.next().ok_or(VerifyError::MissingHeader { name })?;
    if values.next().is_some() {
        return Err(VerifyError::MalformedHeader { name, problem: "it comes more than once" });
    }
    value.to_str().map_err(|_| VerifyError::MalformedHeader { name, problem: "it is not visible ASCII text" })
}

/// Verifies an answer or a notification over its raw body. `now` is in seconds since the Unix epoch.
///
/// A `Wechatpay-Signature-Type` must be [`SCHEME`] where there is one: what another scheme signed cannot be judged by this one.
///
/// # Errors
/// A [`VerifyError`]; the message must then not be believed, whatever its status.
pub fn verify(headers: &HeaderMap, body: &[u8], trust: &TrustStore, now: i64) -> Result<(), VerifyError> {
    let other_scheme = headers.get_all(header::SIGNATURE_TYPE).iter().any(|scheme| scheme != SCHEME);
    let headers = SignatureHeaders::find(headers)?;
    let malformed = |name, problem| VerifyError::MalformedHeader { name, problem };
    if other_scheme {
        return Err(malformed(header::SIGNATURE_TYPE, "only WECHATPAY2-SHA256-RSA2048 is known"));
    }
    let timestamp: i64 =
        headers.timestamp.parse().map_err(|_| malformed(header::TIMESTAMP, "it is no whole number of seconds"))?;
    if !within_window(timestamp, now) {
        return Err(VerifyError::OutsideWindow { timestamp, now });
    }
    if headers.signature.starts_with(PROBE_PREFIX) {
        return Err(VerifyError::Probe);
    }
    let signature = encoding::from_base64(headers.signature)
        .ok_or_else(|| malformed(header::SIGNATURE, "it is not standard Base64"))?;
    let key = trust.find(headers.serial).ok_or_else(|| VerifyError::UnknownKey {
        serial: headers.serial.to_owned(),
        known: trust.iter().map(|key| key.id().to_string()).collect(),
    })?;
    if !key.is_valid_at(now) {
        return Err(VerifyError::ExpiredKey { serial: headers.serial.to_owned() });
    }
    let message = message::answer(headers.timestamp, headers.nonce, body);
    if key.public_key().verify(&message, &signature) {
        Ok(())
    } else {
        Err(VerifyError::WrongSignature { serial: headers.serial.to_owned() })
    }
}

/// Why an answer or a notification is not believed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum VerifyError {
    /// None of the four headers is there.
    Unsigned,
    /// Some of the four headers are there, this one is not.
    MissingHeader {
        /// Its name.
        name: &'static str,
    },
    /// A header cannot be what it should be.
    MalformedHeader {
        /// Its name.
        name: &'static str,
        /// What is wrong.
        problem: &'static str,
    },
    /// The timestamp lies more than five minutes from the clock.
    OutsideWindow {
        /// What the header says, seconds since the Unix epoch.
        timestamp: i64,
        /// What the clock says.
        now: i64,
    },
    /// No key of that id is trusted.
    UnknownKey {
        /// What `Wechatpay-Serial` says.
        serial: String,
        /// The ids that are trusted.
        known: Vec<String>,
    },
    /// The certificate of that serial number does not hold at this time.
    ExpiredKey {
        /// What `Wechatpay-Serial` says.
        serial: String,
    },
    /// A probe (签名探测流量): the signature begins with `WECHATPAY/SIGNTEST/`.
    Probe,
    /// The signature does not fit the body.
    WrongSignature {
        /// What `Wechatpay-Serial` says.
        serial: String,
    },
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unsigned => f.write_str("it carries no signature: none of the Wechatpay-* headers is there"),
            Self::MissingHeader { name } => write!(f, "it is signed in part: the header {name} is missing"),
            Self::MalformedHeader { name, problem } => write!(f, "the header {name} is malformed: {problem}"),
            Self::OutsideWindow { timestamp, now } => {
                let (seconds, side) = (timestamp.abs_diff(*now), if timestamp < now { "behind" } else { "ahead of" });
                write!(
                    f,
                    "its timestamp {timestamp} lies {seconds} s {side} this machine's clock ({now}); {TIME_WINDOW_SECONDS} s are allowed: check the clock"
                )
            }
            Self::UnknownKey { serial, known } => {
                let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
                if serial.starts_with(crate::KeyId::PUBLIC_KEY_PREFIX) {
                    write!(
                        f,
                        "it is signed by the WeChat Pay public key {serial:?}, which is not configured (configured: {known}); download pub_key.pem from the merchant platform (账户中心 → API安全 → 微信支付公钥) and add it with that id"
                    )
                } else {
                    write!(
                        f,
                        "it is signed by the platform certificate {serial:?}, which is not configured (configured: {known}); add that certificate, as GET /v3/certificates gives it"
                    )
                }
            }
            Self::ExpiredKey { serial } => write!(f, "the platform certificate {serial:?} is not valid at this time"),
            Self::Probe => f.write_str(
                "it is a signature probe (签名探测流量): its signature is wrong on purpose and it must be refused; a repeat is signed rightly",
            ),
            Self::WrongSignature { serial } => write!(
                f,
                "the signature of {serial:?} does not fit: headers or body were changed on the way, or the configured key is not the one of that id"
            ),
        }
    }
}

impl std::error::Error for VerifyError {}
