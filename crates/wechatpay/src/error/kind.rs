use wechatpay_core::{KeyId, VerifyError};

/// What kind of thing went wrong in a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client cannot be built, or cannot work here. Nothing was sent.
    Config,
    /// The request itself is wrong: path, variable, header, or a field of the body. Nothing was sent.
    InvalidRequest,
    /// No signature could be made. Nothing was sent.
    Signer,
    /// The host could not be reached. Nothing was sent.
    Connect,
    /// The connection failed after the request, or part of it, was sent.
    Interrupted,
    /// The time for the attempt or for the call was over.
    Timeout,

    /// WeChat Pay refused, or failed, and signed that: a verified 4xx or 5xx.
    Api,
    /// A verified 202: accepted, not finished. Repeat the same request later.
    NotFinished,
    /// A verified 2xx whose body is an error envelope.
    ErrorInSuccess,
    /// A 4xx without a signature. It may come from anyone on the way.
    UnverifiedRefusal,
    /// A 5xx without a signature, such as a gateway's HTML page.
    ServerFault,
    /// A 30x. Redirects are never followed.
    Redirect,

    /// A 2xx answer without any signature header.
    Unsigned,
    /// Some of the signature headers are missing.
    IncompleteSignature,
    /// A signature header cannot be read: a timestamp that is no number, a signature that is no Base64.
    MalformedSignature,
    /// The answer's timestamp lies more than five minutes from this machine's clock.
    OutsideWindow,
    /// Signed by a platform certificate that is not configured, or no longer valid.
    UnknownCertificate,
    /// Signed by a WeChat Pay public key (`PUB_KEY_ID_…`) that is not configured.
    UnknownPublicKey,
    /// The signature does not fit: the answer was changed on its way, or the key is another one.
    WrongSignature,
    /// A signature probe (签名探测流量).
    Probe,

    /// The answer is larger than the client allows.
    TooLarge,
    /// The answer is not UTF-8.
    NotUtf8,
    /// The answer is no JSON, or its JSON does not have the shape of the answer type.
    WrongShape,
    /// The encrypted content of a notification does not decrypt.
    Decrypt,
}

impl ErrorKind {
    pub(crate) fn is_unverified(self) -> bool {
        use ErrorKind as K;
        matches!(
            self,
            K::UnverifiedRefusal
                | K::ServerFault
                | K::Redirect
                | K::Unsigned
                | K::IncompleteSignature
                | K::MalformedSignature
                | K::OutsideWindow
                | K::UnknownCertificate
                | K::UnknownPublicKey
                | K::WrongSignature
                | K::Probe
        )
    }

    /// Whether the request certainly never reached WeChat Pay.
    pub(crate) fn is_before_sending(self) -> bool {
        matches!(self, Self::Config | Self::InvalidRequest | Self::Signer | Self::Connect)
    }

    pub(crate) fn of(error: &VerifyError) -> Self {
        match error {
            VerifyError::Unsigned => Self::Unsigned,
            VerifyError::MissingHeader { .. } => Self::IncompleteSignature,
            VerifyError::OutsideWindow { .. } => Self::OutsideWindow,
            VerifyError::UnknownKey { serial, .. } if serial.starts_with(KeyId::PUBLIC_KEY_PREFIX) => {
                Self::UnknownPublicKey
            }
            VerifyError::UnknownKey { .. } | VerifyError::ExpiredKey { .. } => Self::UnknownCertificate,
            VerifyError::Probe => Self::Probe,
            VerifyError::WrongSignature { .. } => Self::WrongSignature,
            _ => Self::MalformedSignature,
        }
    }
}
