use std::{fmt, str::FromStr};

use crate::SCHEME;

/// The `Authorization` header of a request, without its scheme.
///
/// `Display` writes the header's value; `FromStr` reads it. Page: <https://pay.weixin.qq.com/doc/v3/merchant/4012365337>.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Authorization {
    /// Who calls: the merchant number (商户号); in partner mode the service provider's.
    pub mchid: String,
    /// Random text, at most 32 characters.
    pub nonce_str: String,
    /// Base64 of the signature.
    pub signature: String,
    /// Seconds since the Unix epoch.
    pub timestamp: i64,
    /// Serial number of the merchant API certificate (商户API证书序列号).
    pub serial_no: String,
}

impl fmt::Display for Authorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { mchid, nonce_str, signature, timestamp, serial_no } = self;
        write!(
            f,
            r#"{SCHEME} mchid="{mchid}",nonce_str="{nonce_str}",signature="{signature}",timestamp="{timestamp}",serial_no="{serial_no}""#
        )
    }
}

impl FromStr for Authorization {
    type Err = AuthorizationError;

    /// Reads the five pairs in any order. Strict: one space after the scheme, double quotes, commas without spaces, each pair once.
    fn from_str(value: &str) -> Result<Self, AuthorizationError> {
        use AuthorizationError as E;
        let (scheme, pairs) = value.split_once(' ').ok_or(E::NoScheme)?;
        if scheme != SCHEME {
            return Err(E::UnknownScheme(scheme.chars().take(64).collect()));
        }
        let mut found: [(&'static str, Option<&str>); 5] =
            [("mchid", None), ("nonce_str", None), ("signature", None), ("timestamp", None), ("serial_no", None)];
        for pair in pairs.split(',') {
            let (key, quoted) = pair.split_once('=').ok_or(E::MalformedPair)?;
            let text = quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).ok_or(E::MalformedPair)?;
            if text.contains('"') {
                return Err(E::MalformedPair);
            }
            let (name, slot) = found.iter_mut().find(|(name, _)| *name == key).ok_or(E::MalformedPair)?;
            if slot.replace(text).is_some() {
                return Err(E::Repeated(name));
            }
        }
        let [mchid, nonce_str, signature, timestamp, serial_no] =
            found.map(|(name, text)| text.filter(|text| !text.is_empty()).ok_or(E::Missing(name)));
        Ok(Self {
            mchid: mchid?.to_owned(),
            nonce_str: nonce_str?.to_owned(),
            signature: signature?.to_owned(),
            timestamp: seconds(timestamp?).ok_or(E::TimestampNotANumber)?,
            serial_no: serial_no?.to_owned(),
        })
    }
}

/// Decimal digits only: a sign or a leading zero would be lost, and with it the string that was signed.
fn seconds(text: &str) -> Option<i64> {
    let canonical = text.bytes().all(|byte| byte.is_ascii_digit()) && (text == "0" || !text.starts_with('0'));
    if canonical { text.parse().ok() } else { None }
}

/// Why an `Authorization` header cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthorizationError {
    /// There is no scheme followed by one space.
    NoScheme,
    /// The scheme is not [`SCHEME`].
    UnknownScheme(String),
    /// A pair is not `name="value"`, or its name is not one of the five.
    MalformedPair,
    /// A pair comes twice.
    Repeated(&'static str),
    /// A pair is missing or empty.
    Missing(&'static str),
    /// `timestamp` is no whole number of seconds.
    TimestampNotANumber,
}

impl fmt::Display for AuthorizationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoScheme => write!(f, "it must begin with `{SCHEME}` and one space"),
            Self::UnknownScheme(scheme) => write!(f, "the scheme is {scheme:?}, expected {SCHEME}"),
            Self::MalformedPair => f.write_str(
                r#"expected five pairs name="value" joined by commas without spaces: mchid, nonce_str, signature, timestamp, serial_no"#,
            ),
            Self::Repeated(name) => write!(f, "{name} comes twice"),
            Self::Missing(name) => write!(f, "{name} is missing or empty"),
            Self::TimestampNotANumber => f.write_str("timestamp is no whole number of seconds"),
        }
    }
}

impl std::error::Error for AuthorizationError {}
