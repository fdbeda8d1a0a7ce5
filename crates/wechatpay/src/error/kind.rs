use wechatpay_core::{KeyId, VerifyError};

/// What kind of thing went wrong in a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client cannot be built, or cannot work here. Nothing was sent. [`Error::config`](crate::Error::config) lists the faults.
    Config,
    /// The request itself is wrong: path, variable, header, or a field of the body. Nothing was sent; correct what the message names.
    InvalidRequest,
    /// No signature could be made, so the attempt was not sent. See to the [`Signer`](crate::Signer).
    Signer,
    /// The platform certificates (平台证书) that the client is to fetch could not be fetched, so nothing was sent. The message says why.
    Certificates,
    /// This side stopped the request before it was sent: a [layer](crate::intercept) refused it, or the batch that it belongs to was
    /// cancelled. Nothing was sent.
    Stopped,
    /// The host could not be reached, so the attempt was not sent. Repeat later; check network, proxy and base URL.
    Connect,
    /// The connection failed after the request, or part of it, was sent. After a write, ask for its outcome.
    Interrupted,
    /// The time for the attempt or for the call was over. After a write, ask for its outcome.
    Timeout,
    /// This side gave the call up while it waited for the answer. After a write, ask for its outcome.
    Cancelled,

    /// WeChat Pay refused, or failed, and signed that: a verified 4xx or 5xx. Decide by [`Error::code`](crate::Error::code).
    Api,
    /// A verified 202: accepted, not finished. Repeat the same request later.
    NotFinished,
    /// A verified 2xx whose body is an error envelope. Decide by [`Error::code`](crate::Error::code); after a write, ask for its outcome.
    ErrorInSuccess,
    /// A 4xx without a signature. It may come from anyone on the way, but WeChat Pay's gateway refuses that way, too: a wrong key,
    /// serial number or clock (`SIGN_ERROR`), an unknown path (404) or method (405).
    UnverifiedRefusal,
    /// A 5xx without a signature, such as a gateway's HTML page. Repeat the same request later; after a write, ask for its outcome.
    ServerFault,
    /// A 30x. Redirects are never followed: check the base URL, and what stands between.
    Redirect,

    /// A 2xx answer without any signature header. Do not believe it: check the base URL, and what stands between.
    Unsigned,
    /// Some of the signature headers are missing.
    IncompleteSignature,
    /// A signature header cannot be read: a timestamp that is no number, a signature that is no Base64.
    MalformedSignature,
    /// The answer's timestamp lies more than five minutes from this machine's clock. Set the clock.
    OutsideWindow,
    /// Signed by a platform certificate that is not configured, or no longer valid. Add the present ones, or let the client fetch them
    /// ([`ClientBuilder::certificates`](crate::ClientBuilder::certificates)).
    UnknownCertificate,
    /// Signed by a WeChat Pay public key (`PUB_KEY_ID_…`) that is not configured. Download it from the merchant platform and add it.
    UnknownPublicKey,
    /// The signature does not fit: the answer was changed on its way, or the key is another one.
    WrongSignature,
    /// A signature probe (签名探测流量): right to refuse. Repeat the request, or refuse the notification.
    Probe,
    /// The same signed notification came before. Refuse it: WeChat Pay signs each attempt afresh.
    Replayed,
    /// The memory that would know whether a notification came before failed. Answer 5xx, and see to the
    /// [`ReplayMemory`](crate::notify::ReplayMemory).
    ReplayMemory,

    /// The answer, or the file, is larger than the client allows.
    TooLarge,
    /// There is no bill (`NO_STATEMENT_EXIST`): not yet, or none at all. The message says from when on to ask again, and so does
    /// [`bill::ready_at`](crate::bill::ready_at).
    NoStatement,
    /// A `download_url` names a host that is none of WeChat Pay's. Nothing was sent. Do not follow it: see where the answer came from.
    ForeignHost,
    /// A file is not the one whose hash was named, or it changed midway. Use nothing of it; ask for it again.
    WrongHash,
    /// A packed file cannot be unpacked. Use nothing of it; ask for it again.
    Damaged,
    /// A file cannot be written where it is to be. The message says why.
    File,
    /// The answer is not UTF-8.
    NotUtf8,
    /// The answer is no JSON, or its JSON does not have the shape of the answer type.
    WrongShape,
    /// The encrypted content of a notification does not decrypt: compare the APIv3 key (APIv3密钥) with the merchant platform's. Or a
    /// sensitive field does not: it wants the private key of the merchant API certificate, in this process.
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
                | K::Replayed
                | K::WrongHash
                | K::Damaged
        )
    }

    /// Whether the request certainly never reached WeChat Pay.
    pub(crate) fn is_before_sending(self) -> bool {
        use ErrorKind as K;
        matches!(
            self,
            K::Config | K::InvalidRequest | K::Signer | K::Certificates | K::Stopped | K::Connect | K::ForeignHost
        )
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
