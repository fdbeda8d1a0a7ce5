//! Files from WeChat Pay: bills (账单), statements, electronic receipts (电子回单), complaint images.
//!
//! ```no_run
//! # async fn f(client: wechatpay::Client) -> wechatpay::Result<()> {
//! // The answer says where the file is and what its hash is.
//! let offered = client.chain("v3/bill/tradebill").get().query("bill_date", "2026-02-28").query("tar_type", "GZIP").await?;
//! client.download(&offered).to_file("2026-02-28.csv").await?;
//!
//! // A file that has a path of its own: turn its call into a download.
//! let image = client.chain("v3/merchant-service/images/{media_id}").variable("media_id", "ChsyMDAw").get();
//! let bytes = image.download().bytes(2 << 20).await?;
//! # Ok(())
//! # }
//! ```
//!
//! | what | how |
//! |---|---|
//! | where from | the hosts of WeChat Pay's operations over `https`, or the client's `base_url`; another host gets no request. Redirects are never followed |
//! | whom to believe | files are not signed. What proves one is its hash, and the hash came in a signed answer. An overseas statement brings its hash in a signed header (`Wechatpay-Statement-Sha1`) |
//! | encryption | a bill that names its `encrypt_key` (子商户资金账单, 二级商户资金账单, 支付分账单) is opened on its way with the merchant's key, if it was asked for with `AEAD_AES_256_GCM`; [`FileLink::all`] has its parts |
//! | compression | a file packed by gzip (`tar_type=GZIP`) is unpacked on its way; the hash is that of what it holds |
//! | limits | [`largest`](Download::largest): 4 GiB unpacked; [`largest_ratio`](Download::largest_ratio): 250 times the packed size; [`timeout`](Download::timeout): so long nothing may come; [`deadline`](Download::deadline): none unless set |
//! | a broken connection | the file is asked for again, as [`Retry`] says. What was given already is passed over, and compared by its hash |
//!
//! A file has a hash if the answer named one. A complaint image has none, so what came is as good as the connection.
//!
//! [`blocking::Client`](crate::blocking::Client) has the same.

mod decrypt;
mod file;
mod link;
mod pass;
mod place;
mod reception;
mod stream;
mod unpack;

use std::{fmt, path::Path, sync::Arc, time::Duration};

use bytes::Bytes;
use http::StatusCode;
use tokio::io::AsyncWrite;
use wechatpay_api::Draft;

use crate::{
    call::{Call, Options},
    client::{Client, Handle},
    config::Config,
    error::{Error, ErrorKind},
    retry::Retry,
};
pub use link::FileLink;
use pass::Limits;
use reception::Reception;
pub use stream::FileStream;

pub(crate) use pass::believe_file;

/// A download that is not begun yet: set what only this one needs, then choose where the bytes go.
///
/// It owns all it needs. Dropping it, or the future made of it, cancels it.
#[must_use = "a download does nothing until it is asked for its bytes"]
pub struct Download {
    config: Arc<Config>,
    source: Source,
    options: Options,
    limits: Limits,
}

/// What is downloaded.
enum Source {
    /// A URL that an answer named.
    Link(FileLink),
    /// A call whose answer is a file.
    Call(Draft),
}

/// How far a download is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Bytes that came over the connection, packed if the file is. They start anew when the file is asked for again.
    pub bytes: u64,
    /// Of how many, where the host said it.
    pub of: Option<u64>,
}

/// What was written somewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Written {
    /// Bytes of the file, unpacked.
    pub bytes: u64,
    /// Whether a hash was there to compare, and held. (If it had not held, there would be an error.)
    pub proven: bool,
}

impl Handle {
    pub(crate) fn download(&self, link: FileLink) -> Download {
        Download {
            config: self.0.clone(),
            source: Source::Link(link),
            options: Options::default(),
            limits: Limits::default(),
        }
    }
}

impl Client {
    /// Downloads the file that an answer names by `download_url`, `hash_type` and `hash_value`; or any [`FileLink`]. See [`download`](crate::download).
    pub fn download(&self, link: impl Into<FileLink>) -> Download {
        self.handle().download(link.into())
    }
}

impl<A> Call<A> {
    /// Downloads the file that this call is answered with, instead of reading it whole: complaint images, overseas statements.
    /// See [`download`](crate::download).
    pub fn download(self) -> Download {
        let (config, draft, options) = self.into_parts();
        Download { config, source: Source::Call(draft), options, limits: Limits::default() }
    }
}

impl Download {
    /// Asks another host (接入点), which also becomes one that a `download_url` may name. Scheme, host and port only.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.options.base_url = Some(url.into());
        self
    }

    /// For how long nothing may come. The client's [`timeout`](crate::ClientBuilder::timeout) unless set.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// How long all of it may take. No limit unless set.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.options.deadline = Some(deadline);
        self
    }

    /// When and how often the file is asked for again after a broken connection, a time-out, or an answer such as 503. The client's
    /// [`retry`](crate::ClientBuilder::retry) unless set.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.options.retry = Some(retry);
        self
    }

    /// The largest file that is taken, in bytes, unpacked. 4 GiB unless set.
    pub fn largest(mut self, bytes: u64) -> Self {
        self.limits.largest = bytes;
        self
    }

    /// How many times as large as it came a file may become by unpacking. 250 unless set. Nobody counts below 16 MiB.
    pub fn largest_ratio(mut self, ratio: u32) -> Self {
        self.limits.ratio = ratio;
        self
    }

    /// Asks for the file packed (`Accept-Encoding: gzip`), as overseas statements may be. Bills are packed by `tar_type` instead.
    pub fn packed(mut self) -> Self {
        self.limits.packed = true;
        self
    }

    /// Calls this each time that bytes came. It runs in the midst of the download: be quick.
    pub fn on_progress(mut self, tell: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.limits.tell = Some(Arc::new(tell));
        self
    }

    /// Begins: gives the bytes as they come. **What they hold is proven by their end**: a wrong hash is the last thing that comes.
    ///
    /// # Errors
    /// What was wrong with the request, or why the host gave no file.
    pub async fn stream(self) -> Result<FileStream, Error> {
        Ok(FileStream::new(self.begin().await?))
    }

    /// All bytes, if there are not more than `largest`.
    ///
    /// # Errors
    /// Whatever went wrong: [`ErrorKind`] has [`WrongHash`](ErrorKind::WrongHash), [`Damaged`](ErrorKind::Damaged),
    /// [`ForeignHost`](ErrorKind::ForeignHost), [`TooLarge`](ErrorKind::TooLarge) and those of every call.
    pub async fn bytes(mut self, largest: usize) -> Result<Bytes, Error> {
        self.limits.largest = self.limits.largest.min(largest as u64);
        let mut reception = self.begin().await?;
        let mut whole = Vec::new();
        while let Some(bytes) = reception.chunk().await? {
            whole.extend_from_slice(&bytes);
        }
        Ok(whole.into())
    }

    /// Writes the file. It stands at `path` only when it is whole and its hash holds; until then its bytes go into a temporary file
    /// beside it, which is removed whatever goes wrong: an error, a cancelled future, a panic that unwinds. (A process that is killed
    /// leaves one: `.NAME.….part`.) A file that was at `path` is replaced. On Unix only its owner may read it: bills tell of payers.
    ///
    /// # Errors
    /// Those of [`bytes`](Self::bytes), and [`ErrorKind::File`] when it cannot be written.
    pub async fn to_file(self, path: impl AsRef<Path>) -> Result<Written, Error> {
        file::write(self.begin_after(file::Partial::at(path.as_ref())?).await?).await
    }

    /// Writes the bytes as they come. **A wrong hash is found when all is written**: throw away what was, on any error.
    ///
    /// # Errors
    /// Those of [`bytes`](Self::bytes), and [`ErrorKind::File`] when they cannot be written.
    pub async fn to_writer(self, mut to: impl AsyncWrite + Unpin) -> Result<Written, Error> {
        let mut reception = self.begin().await?;
        while let Some(bytes) = reception.chunk().await? {
            stream::write_all(&mut to, &bytes).await.map_err(|error| unwritten(&error, "the bytes").because(error))?;
        }
        stream::flush(&mut to).await.map_err(|error| unwritten(&error, "the bytes").because(error))?;
        Ok(reception.written())
    }

    pub(crate) async fn begin(self) -> Result<Reception, Error> {
        let mut reception = Reception::new(self.config, self.source, self.options, self.limits)?;
        reception.open().await?;
        Ok(reception)
    }

    /// The temporary file is there before anything is sent: a place that cannot be written to costs no download.
    async fn begin_after(self, partial: file::Partial) -> Result<(Reception, file::Partial), Error> {
        Ok((self.begin().await?, partial))
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.source {
            Source::Link(link) => write!(f, "Download({link:?})"),
            Source::Call(draft) => write!(f, "Download({} /{})", draft.method, draft.path.trim_start_matches('/')),
        }
    }
}

pub(crate) fn unwritten(error: &std::io::Error, what: &str) -> Error {
    Error::new(ErrorKind::File, format!("{what} could not be written: {error}"))
}

/// The only status that a file comes with.
const THERE: StatusCode = StatusCode::OK;
