use std::{path::PathBuf, time::Duration};

/// How a client fetches platform certificates (平台证书) by itself; see [`ClientBuilder::certificates`](crate::ClientBuilder::certificates).
///
/// They are fetched when they are first needed, then again by the first call after each [interval](Self::refresh_every), and once more when
/// an answer or a notification names a certificate that is not known: for that reason at most once in 60 seconds, since anybody can
/// post such notifications. One fetch runs at a time; meanwhile other calls go on with the keys there are. A fetch that fails
/// keeps the keys and is repeated after a while: 5 seconds at first, 5 minutes at most, an hour when WeChat Pay says that the merchant has no
/// platform certificates.
///
/// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012551764>.
#[derive(Debug, Clone)]
#[must_use = "hand it to `ClientBuilder::certificates`"]
pub struct Certificates {
    pub(super) path: &'static str,
    pub(super) cache_file: Option<PathBuf>,
    pub(super) refresh_every: Duration,
}

/// WeChat Pay asks for a refresh more often than this.
const LONGEST: Duration = Duration::from_secs(12 * 60 * 60);

impl Certificates {
    /// From `GET /v3/certificates`.
    pub fn mainland() -> Self {
        Self::at("/v3/certificates")
    }

    /// From `GET /v3/global/certificates`, for overseas merchants and institutions (境外商户与机构).
    pub fn global() -> Self {
        Self::at("/v3/global/certificates")
    }

    fn at(path: &'static str) -> Self {
        Self { path, cache_file: None, refresh_every: Duration::from_secs(10 * 60 * 60) }
    }

    /// Keeps the certificates in this file, so that a process that starts again need not fetch them first.
    ///
    /// The file holds WeChat Pay's answer as it came, still encrypted with the APIv3 key (APIv3密钥). Reading it decrypts it, which
    /// proves that nobody without that key wrote the certificates. A file that is broken, of another merchant or made with another APIv3
    /// key is passed over with a warning in the log, and replaced by the next fetch. One file for each merchant.
    pub fn cache_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.cache_file = Some(path.into());
        self
    }

    /// How old the certificates may be before a call fetches them again. 10 hours unless set, 12 hours at most.
    pub fn refresh_every(mut self, interval: Duration) -> Self {
        self.refresh_every = interval;
        self
    }

    pub(crate) fn problem(&self) -> Option<&'static str> {
        if self.refresh_every.is_zero() {
            Some("refresh_every must be longer than zero")
        } else if self.refresh_every > LONGEST {
            Some("refresh_every must not be longer than 12 hours, as WeChat Pay asks")
        } else {
            None
        }
    }
}
