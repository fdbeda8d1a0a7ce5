use std::{
    fmt,
    io::{self, Read, Write},
    path::Path,
    sync::Arc,
    time::Duration,
};

use bytes::{Buf as _, Bytes};

use super::runtime::{Runtime, forked};
use crate::{
    download::{self, FileStream, Progress, Written, unwritten},
    error::Error,
    retry::Retry,
};

/// A download that is not begun yet: set what only this one needs, then choose where the bytes go. See [`download`](crate::download).
#[must_use = "a download does nothing until it is asked for its bytes"]
pub struct Download {
    download: download::Download,
    runtime: Arc<Runtime>,
}

impl Download {
    pub(super) fn new(download: download::Download, runtime: Arc<Runtime>) -> Self {
        Self { download, runtime }
    }

    /// See [`Download::base_url`](crate::Download::base_url).
    pub fn base_url(self, url: impl Into<String>) -> Self {
        Self { download: self.download.base_url(url), ..self }
    }

    /// See [`Download::timeout`](crate::Download::timeout).
    pub fn timeout(self, timeout: Duration) -> Self {
        Self { download: self.download.timeout(timeout), ..self }
    }

    /// See [`Download::deadline`](crate::Download::deadline).
    pub fn deadline(self, deadline: Duration) -> Self {
        Self { download: self.download.deadline(deadline), ..self }
    }

    /// See [`Download::retry`](crate::Download::retry).
    pub fn retry(self, retry: Retry) -> Self {
        Self { download: self.download.retry(retry), ..self }
    }

    /// See [`Download::largest`](crate::Download::largest).
    pub fn largest(self, bytes: u64) -> Self {
        Self { download: self.download.largest(bytes), ..self }
    }

    /// See [`Download::largest_ratio`](crate::Download::largest_ratio).
    pub fn largest_ratio(self, ratio: u32) -> Self {
        Self { download: self.download.largest_ratio(ratio), ..self }
    }

    /// See [`Download::packed`](crate::Download::packed).
    pub fn packed(self) -> Self {
        Self { download: self.download.packed(), ..self }
    }

    /// See [`Download::on_progress`](crate::Download::on_progress).
    pub fn on_progress(self, tell: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        Self { download: self.download.on_progress(tell), ..self }
    }

    /// Begins: gives the bytes as they come. **What they hold is proven by their end**: see [`FileReader`].
    ///
    /// # Errors
    /// What was wrong with the request, or why the host gave no file.
    pub fn reader(self) -> Result<FileReader, Error> {
        let stream = self.runtime.wait(self.download.stream()).unwrap_or_else(|| Err(forked()))?;
        Ok(FileReader { stream, runtime: self.runtime, here: Bytes::new(), failed: false })
    }

    /// All bytes, if there are not more than `largest`; see [`Download::bytes`](crate::Download::bytes).
    ///
    /// # Errors
    /// The same.
    pub fn bytes(self, largest: usize) -> Result<Bytes, Error> {
        self.runtime.wait(self.download.bytes(largest)).unwrap_or_else(|| Err(forked()))
    }

    /// Writes the file, which stands at `path` only when it is whole and its hash holds; see [`Download::to_file`](crate::Download::to_file).
    ///
    /// # Errors
    /// The same.
    pub fn to_file(self, path: impl AsRef<Path>) -> Result<Written, Error> {
        self.runtime.wait(self.download.to_file(path)).unwrap_or_else(|| Err(forked()))
    }

    /// Writes the bytes as they come. **A wrong hash is found when all is written**: throw away what was, on any error.
    ///
    /// # Errors
    /// Those of [`bytes`](Self::bytes), and [`File`](crate::ErrorKind::File) when they cannot be written.
    pub fn to_writer(self, mut to: impl Write) -> Result<Written, Error> {
        let mut reception = self.runtime.wait(self.download.begin()).unwrap_or_else(|| Err(forked()))?;
        let failed = |error: io::Error| unwritten(&error, "the bytes").because(error);
        while let Some(bytes) = self.runtime.wait(reception.chunk()).unwrap_or_else(|| Err(forked()))? {
            to.write_all(&bytes).map_err(failed)?;
        }
        to.flush().map_err(failed)?;
        Ok(reception.written())
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.download.fmt(f)
    }
}

/// The bytes of a file as they come, unpacked.
///
/// **They are proven by their end.** A wrong hash, like any other failure, comes as an [`io::Error`] where the end would be; its inner
/// error is the [`Error`]. Only `Ok(0)` says that all before was right.
pub struct FileReader {
    stream: FileStream,
    runtime: Arc<Runtime>,
    here: Bytes,
    failed: bool,
}

impl Read for FileReader {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        if to.is_empty() {
            return Ok(0);
        }
        while self.here.is_empty() {
            // Who reads on after an error must not take the silence behind it for the end of a whole file.
            if self.failed {
                return Err(io::Error::other("this download has failed before"));
            }
            match self.runtime.wait(self.stream.chunk()).unwrap_or_else(|| Err(forked())) {
                Ok(Some(bytes)) => self.here = bytes,
                Ok(None) => return Ok(0),
                Err(error) => {
                    self.failed = true;
                    return Err(io::Error::other(error));
                }
            }
        }
        let length = self.here.len().min(to.len());
        if let Some(to) = to.get_mut(..length) {
            self.here.copy_to_slice(to);
        }
        Ok(length)
    }
}

impl fmt::Debug for FileReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FileReader")
    }
}
