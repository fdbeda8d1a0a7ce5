use crate::{Field, Rule};

/// One operation of the API: a method on a path.
#[derive(Debug)]
#[non_exhaustive]
pub struct Operation {
    /// The official title, in Chinese.
    pub title: &'static str,
    /// `GET`, `POST`, …
    pub method: &'static str,
    /// The path with `{placeholders}`, beginning with `/v3/`.
    pub path: &'static str,
    /// The official page.
    pub link: &'static str,
    /// Where the operation lives.
    pub host: Host,
    /// Whether the same request may be sent again.
    pub repeat: Repeat,
    /// The path to ask when the outcome of a write is unknown.
    pub ask: Option<&'static str>,
    /// Fields of the query string.
    pub query: &'static [Field],
    /// Fields of the JSON body; empty when there is none.
    pub body: &'static [Field],
    /// What must hold between fields.
    pub rules: &'static [Rule],
    /// Fields of the answer's JSON body; empty when it has none.
    pub answer: &'static [Field],
}

/// The host that an operation is documented with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Host {
    /// `api.mch.weixin.qq.com`, with `api2.mch.weixin.qq.com` behind it (主域名, 备域名).
    Mainland,
    /// `apihk.mch.weixin.qq.com` (香港接入), with `api.mch.weixin.qq.com` behind it.
    HongKong,
}

impl Host {
    /// The host name to try first.
    #[must_use]
    pub fn primary(self) -> &'static str {
        match self {
            Self::Mainland => "api.mch.weixin.qq.com",
            Self::HongKong => "apihk.mch.weixin.qq.com",
        }
    }

    /// The host name to try when the first does not answer.
    #[must_use]
    pub fn secondary(self) -> &'static str {
        match self {
            Self::Mainland => "api2.mch.weixin.qq.com",
            Self::HongKong => "api.mch.weixin.qq.com",
        }
    }
}

/// Whether a request whose outcome is unknown may be sent again unchanged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Repeat {
    /// It changes nothing.
    Harmless,
    /// A business number in the body makes the repeat find the first one; this is its field name.
    ByNumber(&'static str),
    /// Nothing is known: never repeat it on one's own.
    Unsafe,
}
