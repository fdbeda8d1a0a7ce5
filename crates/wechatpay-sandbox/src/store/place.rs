//! The file's place in the file system: SQLite goes on writing into a file that was deleted or moved away, and says nothing.

use std::{
    fs::{self, Metadata},
    path::Path,
    sync::Arc,
};

use super::error::Reason;

pub(super) struct Place {
    path: Arc<Path>,
    identity: Identity,
}

impl Place {
    /// The place of a file that is open.
    pub(super) fn of(path: &Arc<Path>) -> Result<Self, Reason> {
        Ok(Self { path: Arc::clone(path), identity: find(path)? })
    }

    /// Whether the file is still there. Asks for its metadata only: to open and close it would drop SQLite's lock.
    pub(super) fn check(&self) -> Result<(), Reason> {
        if find(&self.path)? == self.identity { Ok(()) } else { Err(Reason::Unreachable) }
    }
}

fn find(path: &Path) -> Result<Identity, Reason> {
    fs::metadata(path).map(|metadata| identity(&metadata)).map_err(|_| Reason::Unreachable)
}

#[cfg(unix)]
type Identity = (u64, u64);

#[cfg(unix)]
fn identity(metadata: &Metadata) -> Identity {
    use std::os::unix::fs::MetadataExt as _;
    (metadata.dev(), metadata.ino())
}

/// Elsewhere an open file cannot be replaced; that there is one is enough.
#[cfg(not(unix))]
type Identity = bool;

#[cfg(not(unix))]
fn identity(metadata: &Metadata) -> Identity {
    metadata.is_file()
}
