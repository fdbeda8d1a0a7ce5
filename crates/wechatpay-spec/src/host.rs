/// The host that an operation is documented with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Host {
    /// `api.mch.weixin.qq.com`, with `api2.mch.weixin.qq.com` behind it (主域名, 备域名).
    Mainland,
    /// `apihk.mch.weixin.qq.com` (香港接入), with `api.mch.weixin.qq.com` behind it.
    HongKong,
    /// A host of its own, with none behind it: some operations of v2.
    Other(&'static str),
}

impl Host {
    /// The host name to try first.
    #[must_use]
    pub const fn primary(self) -> &'static str {
        match self {
            Self::Mainland => "api.mch.weixin.qq.com",
            Self::HongKong => "apihk.mch.weixin.qq.com",
            Self::Other(host) => host,
        }
    }

    /// The host name to try when the first does not answer; the same one where there is no other.
    #[must_use]
    pub const fn secondary(self) -> &'static str {
        match self {
            Self::Mainland => "api2.mch.weixin.qq.com",
            Self::HongKong => "api.mch.weixin.qq.com",
            Self::Other(host) => host,
        }
    }
}
