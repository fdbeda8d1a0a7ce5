//! An upload with a file that every sandbox has: a form of a page that needs no script cannot send both a file and where it goes.

use bytes::Bytes;
use serde_json::Value;
use wechatpay_core::digest;
use wechatpay_spec::{Kind, Operation};

use crate::example::PNG;

/// The name of the file.
pub(super) const NAME: &str = "licence.png";
const BOUNDARY: &str = "wechatpay-sandbox-explorer";
/// What an example says where it cannot know the file: the hash of nothing.
const OF_NOTHING: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

pub(super) fn media_type() -> String {
    format!("multipart/form-data; boundary={BOUNDARY}")
}

/// What of the metadata tells of the file.
pub(super) fn describe(metadata: &mut Value) {
    for value in metadata.as_object_mut().into_iter().flatten().map(|(_, value)| value) {
        match value.as_str() {
            Some(OF_NOTHING) => *value = digest::sha256_hex(PNG).into(),
            Some("licence.jpg") => *value = NAME.into(),
            _ => {}
        }
    }
}

/// Metadata and file as one body.
pub(super) fn body(operation: &Operation, metadata: &str) -> Bytes {
    let named = |is_file: bool| {
        let field = operation.body.iter().find(|field| matches!(field.kind, Kind::File) == is_file);
        field.map_or("", |field| field.name)
    };
    let (meta, file) = (named(false), named(true));
    let mut body = format!(
        "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{meta}\"\r\nContent-Type: application/json\r\n\r\n{metadata}\r\n\
         --{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{file}\"; filename=\"{NAME}\"\r\nContent-Type: image/png\r\n\r\n"
    )
    .into_bytes();
    body.extend_from_slice(PNG);
    body.extend_from_slice(format!("\r\n--{BOUNDARY}--\r\n").as_bytes());
    body.into()
}
