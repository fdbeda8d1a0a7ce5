use std::fmt;

use bytes::Bytes;
use serde::Serialize;

/// A file to upload.
///
/// WeChat Pay wants the name in the form's metadata as well, and there the digest of the content, too.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Upload {
    /// Its name with its extension, without a path: `licence.jpg`.
    pub file_name: String,
    /// Its bytes.
    pub content: Bytes,
}

impl Upload {
    /// A file of this name with this content.
    pub fn new(file_name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self { file_name: file_name.into(), content: content.into() }
    }
}

/// Shows how much there is, not what.
impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Upload({:?}, {} bytes)", self.file_name, self.content.len())
    }
}

/// What an upload sends as `multipart/form-data`: the file, and metadata about it. Only the metadata is signed.
pub trait Form {
    /// The metadata, an object.
    type Meta: Serialize;

    /// The part `meta`, JSON.
    fn meta(&self) -> &Self::Meta;

    /// The part `file`.
    fn file(&self) -> &Upload;
}

/// Any metadata with any file.
impl<M: Serialize> Form for (M, Upload) {
    type Meta = M;

    fn meta(&self) -> &M {
        &self.0
    }

    fn file(&self) -> &Upload {
        &self.1
    }
}
