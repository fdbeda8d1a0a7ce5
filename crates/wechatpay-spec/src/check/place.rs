//! Where a value stands.

use std::fmt;

/// Where a value stands in the body; written out as a JSON pointer only when something is wrong with it.
#[derive(Debug, Clone, Copy)]
pub(super) enum Place<'a> {
    Root,
    Field(&'a Place<'a>, &'a str),
    Item(&'a Place<'a>, usize),
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Field(parent, name) => write!(f, "{parent}/{}", escape(name)),
            Self::Item(parent, index) => write!(f, "{parent}/{index}"),
        }
    }
}

/// A name as one step of a JSON pointer (RFC 6901).
fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// The name that a JSON pointer of one step leads to.
pub(super) fn plain(pointer: &str) -> String {
    pointer.strip_prefix('/').unwrap_or(pointer).replace("~1", "/").replace("~0", "~")
}
