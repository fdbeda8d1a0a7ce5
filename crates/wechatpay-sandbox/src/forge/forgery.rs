//! The ways in which a notification can be wrong.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use wechatpay_core::header;

/// What a receiver must answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Expected {
    /// 200 or 204 in time.
    Accept,
    /// 4xx or 5xx.
    Refuse,
    /// 200 or 204 to at least one of the copies that come at once; the others may be told to come again.
    AcceptOne,
}

/// One way in which a notification is wrong. All else about it is right, and a receiver must refuse it (4xx, 5xx).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Forgery {
    /// One bit of the signature is flipped.
    BadSignature,
    /// One byte of the body is another than was signed.
    ChangedByte,
    /// The last third of the body is missing; the whole body was signed.
    CutBody,
    /// `Wechatpay-Serial` names a key that there is not; the signature itself is right.
    UnknownSerial,
    /// A signature probe (签名探测流量): `WECHATPAY/SIGNTEST/…`.
    Probe,
    /// Signed rightly, ten minutes ago.
    Stale,
    /// Signed rightly, dated ten minutes ahead.
    Future,
    /// `Wechatpay-Signature` is missing.
    MissingSignature,
    /// `Wechatpay-Timestamp` is missing.
    MissingTimestamp,
    /// `Wechatpay-Nonce` is missing.
    MissingNonce,
    /// `Wechatpay-Serial` is missing.
    MissingSerial,
    /// None of the `Wechatpay-*` headers is there.
    Unsigned,
    /// Signed rightly, but encrypted with another APIv3 key (APIv3密钥).
    WrongKey,
    /// Signed rightly, but the last third of the body is missing: it is no JSON.
    CutBeforeSigning,
}

impl Forgery {
    /// All of them.
    pub const ALL: [Self; 14] = [
        Self::BadSignature,
        Self::ChangedByte,
        Self::CutBody,
        Self::UnknownSerial,
        Self::Probe,
        Self::Stale,
        Self::Future,
        Self::MissingSignature,
        Self::MissingTimestamp,
        Self::MissingNonce,
        Self::MissingSerial,
        Self::Unsigned,
        Self::WrongKey,
        Self::CutBeforeSigning,
    ];

    /// What is wrong, in words.
    #[must_use]
    pub fn what(self) -> &'static str {
        match self {
            Self::BadSignature => "one bit of the signature flipped",
            Self::ChangedByte => "one byte of the body changed after signing",
            Self::CutBody => "the body cut short after signing",
            Self::UnknownSerial => "a Wechatpay-Serial that is no key's",
            Self::Probe => "a signature probe (签名探测流量), WECHATPAY/SIGNTEST/…",
            Self::Stale => "signed rightly, ten minutes ago",
            Self::Future => "signed rightly, dated ten minutes ahead",
            Self::MissingSignature => "without Wechatpay-Signature",
            Self::MissingTimestamp => "without Wechatpay-Timestamp",
            Self::MissingNonce => "without Wechatpay-Nonce",
            Self::MissingSerial => "without Wechatpay-Serial",
            Self::Unsigned => "without any Wechatpay-* header",
            Self::WrongKey => "signed rightly, encrypted with another APIv3 key (APIv3密钥)",
            Self::CutBeforeSigning => "signed rightly, but the body is cut short and no JSON",
        }
    }

    /// Whether it goes without this header.
    pub(super) fn leaves_out(self, name: &str) -> bool {
        match self {
            Self::MissingSignature => name == header::SIGNATURE,
            Self::MissingTimestamp => name == header::TIMESTAMP,
            Self::MissingNonce => name == header::NONCE,
            Self::MissingSerial => name == header::SERIAL,
            Self::Unsigned => name.starts_with("Wechatpay-"),
            _ => false,
        }
    }
}
