//! What can be wrong with the store, in words for the one who runs it; never with content of the file.

use std::{error::Error, fmt, path::Path, sync::Arc};

use rusqlite::{ErrorCode, ffi};

/// What a store's file could not do, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct StoreError {
    path: Arc<Path>,
    reason: Reason,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Reason {
    /// The file is something else.
    NotOurs,
    /// The file is of this later format.
    Newer(i32),
    /// Another process, or another store in this one, has the file open.
    Held,
    Damaged,
    Full,
    ReadOnly,
    /// The file is not where it was, or cannot be opened there.
    Unreachable,
    /// Anything else that went wrong below, in SQLite's words.
    Failed(&'static str),
    /// The reader refused a fact, in its own words.
    Rejected(String),
    /// More waited for the disk than the store holds in memory.
    Overloaded,
    /// The writer is no more.
    Stopped,
}

impl StoreError {
    pub(super) fn new(path: &Arc<Path>, reason: Reason) -> Self {
        Self { path: Arc::clone(path), reason }
    }

    #[cfg(test)]
    pub(crate) fn reason(&self) -> &Reason {
        &self.reason
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "store {}: {}", self.path.display(), self.reason)
    }
}

impl Error for StoreError {}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotOurs => "the file is not a store of this sandbox; it was left as it is",
            Self::Newer(format) => {
                return write!(f, "the file is of format {format}, which needs a newer version of this sandbox");
            }
            Self::Held => "the file is in use: stop the sandbox that uses it, or choose another file",
            Self::Damaged => "the file is damaged",
            Self::Full => "the disk is full: make room, and writing goes on",
            Self::ReadOnly => "the file may only be read: allow writing to it, to its directory and to its disk",
            Self::Unreachable => {
                "the file is not there or cannot be opened: check the path, and that its directory may be written to"
            }
            Self::Failed(words) => return write!(f, "the disk failed ({words})"),
            Self::Rejected(words) => return write!(f, "a fact in the file makes no sense: {words}"),
            Self::Overloaded => "the disk did not keep up: changes of this world are not kept until it is restored",
            Self::Stopped => "writing has stopped",
        })
    }
}

impl From<rusqlite::Error> for Reason {
    fn from(error: rusqlite::Error) -> Self {
        let rusqlite::Error::SqliteFailure(failure, _) = &error else {
            return Self::from_code(error.sqlite_error_code());
        };
        match failure.extended_code {
            ffi::SQLITE_READONLY_DBMOVED => Self::Unreachable,
            other => match Self::from_code(Some(failure.code)) {
                Self::Failed(_) => Self::Failed(ffi::code_to_str(other)),
                known => known,
            },
        }
    }
}

impl Reason {
    fn from_code(code: Option<ErrorCode>) -> Self {
        match code {
            Some(ErrorCode::NotADatabase) => Self::NotOurs,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Held,
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::ReadOnly) => Self::ReadOnly,
            Some(ErrorCode::CannotOpen) => Self::Unreachable,
            // Without a code, or with that of a bad statement: a table or a column is not what it should be.
            None | Some(ErrorCode::DatabaseCorrupt | ErrorCode::Unknown) => Self::Damaged,
            Some(_) => Self::Failed("unexpected error"),
        }
    }
}
