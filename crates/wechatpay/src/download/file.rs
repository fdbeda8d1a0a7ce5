//! A file that stands in its place only when it is whole.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use tokio::task::spawn_blocking;

use super::{Written, reception::Reception, unwritten};
use crate::{
    ambient,
    error::{Error, ErrorKind},
};

/// So many bytes are written at once.
const BUFFER: usize = 256 << 10;

/// A temporary file beside the place where it is to stand. Dropping it removes it.
pub(super) struct Partial {
    // Closed before it is removed: some systems remove no file that is open.
    file: Option<File>,
    temporary: PathBuf,
    place: PathBuf,
}

impl Partial {
    pub(super) fn at(place: &Path) -> Result<Self, Error> {
        let name = place
            .file_name()
            .ok_or_else(|| Error::new(ErrorKind::File, format!("{} is no path of a file", place.display())))?;
        let nonce = ambient::nonce()?;
        let mut hidden = std::ffi::OsString::from(".");
        hidden.push(name);
        hidden.push(format!(".{}.part", nonce.get(..12).unwrap_or(&nonce)));
        let temporary = place.with_file_name(hidden);
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&temporary).map_err(|error| failed(place, error))?;
        Ok(Self { file: Some(file), temporary, place: place.to_owned() })
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        match &mut self.file {
            Some(file) => file.write_all(bytes),
            None => Err(io::ErrorKind::BrokenPipe.into()),
        }
    }

    /// The file takes its place.
    fn keep(mut self) -> io::Result<()> {
        if let Some(file) = self.file.take() {
            file.sync_all()?;
        }
        fs::rename(&self.temporary, &self.place)
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        drop(self.file.take());
        // After a rename it is not there any more.
        if let Err(error) = fs::remove_file(&self.temporary)
            && error.kind() != io::ErrorKind::NotFound
        {
            tracing::warn!(file = %self.temporary.display(), %error, "a temporary file could not be removed");
        }
    }
}

/// Takes all there is to come. Disks may be slow, so the file is written beside the runtime's threads.
pub(super) async fn write((mut reception, mut partial): (Reception, Partial)) -> Result<Written, Error> {
    let place = partial.place.clone();
    let mut buffer = Vec::with_capacity(BUFFER);
    loop {
        let bytes = reception.chunk().await?;
        let ended = bytes.is_none();
        buffer.extend_from_slice(&bytes.unwrap_or_default());
        if buffer.len() < BUFFER && !ended {
            continue;
        }
        // What is dropped on another thread is dropped there: a cancelled download still removes its file.
        let written = spawn_blocking(move || {
            partial.write(&buffer)?;
            buffer.clear();
            Ok((partial, buffer))
        });
        (partial, buffer) = done(written.await, &place)?;
        if ended {
            done(spawn_blocking(move || partial.keep()).await, &place)?;
            return Ok(reception.written());
        }
    }
}

fn done<T>(outcome: Result<io::Result<T>, tokio::task::JoinError>, place: &Path) -> Result<T, Error> {
    outcome.unwrap_or_else(|error| Err(io::Error::other(error))).map_err(|error| failed(place, error))
}

fn failed(place: &Path, error: io::Error) -> Error {
    unwritten(&error, &place.display().to_string()).because(error)
}
