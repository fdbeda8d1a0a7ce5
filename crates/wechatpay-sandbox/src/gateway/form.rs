//! Uploads: `multipart/form-data` with metadata, which alone is signed, and a file. The only place that knows `multer`.

use std::convert::Infallible;

use bytes::Bytes;
use futures_util::stream;
use http::{Request, header::CONTENT_TYPE};
use multer::Multipart;
use serde_json::{Map, Value};
use wechatpay_core::digest;
use wechatpay_spec::{Content, Kind, Note, Operation, check};

use super::input::passed;
use crate::refusal::{Location, Refusal};

/// The parts of an upload.
#[derive(Debug, Default)]
pub(super) struct Form {
    /// What is signed.
    pub(super) meta: Bytes,
    file: Option<Bytes>,
    meta_name: &'static str,
    file_name: &'static str,
}

/// The form of a request; `None` for an operation that takes none.
pub(super) fn read(operation: &'static Operation, request: &Request<Bytes>) -> Result<Option<Form>, Refusal> {
    if operation.content != Content::Form {
        return Ok(None);
    }
    let content_type = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let boundary = multer::parse_boundary(content_type).map_err(|error| wrong(&error))?;
    let body = request.body().clone();
    let parts = Multipart::new(stream::once(async { Ok::<_, Infallible>(body) }), boundary);
    // All of the body is here: nothing is waited for.
    pollster::block_on(collect(operation, parts)).map(Some).map_err(|error| wrong(&error))
}

fn wrong(error: &multer::Error) -> Refusal {
    Refusal::param(format!("参数错误: the body must be multipart/form-data: {error}"))
}

async fn collect(operation: &'static Operation, mut parts: Multipart<'_>) -> Result<Form, multer::Error> {
    let named = |file: bool| {
        let field = operation.body.iter().find(|field| matches!(field.kind, Kind::File) == file);
        field.map_or("", |field| field.name)
    };
    let mut form = Form { meta_name: named(false), file_name: named(true), ..Form::default() };
    while let Some(part) = parts.next_field().await? {
        let name = part.name().unwrap_or_default().to_owned();
        let content = part.bytes().await?;
        if name == form.meta_name {
            form.meta = content;
        } else if name == form.file_name {
            form.file = Some(content);
        }
    }
    Ok(form)
}

impl Form {
    /// Compares metadata and file with the operation's table, and the file with the hash that the metadata says.
    pub(super) fn check(&self, operation: &'static Operation) -> Result<(Value, Vec<Note>), Refusal> {
        let mut body = Map::new();
        if !self.meta.is_empty() {
            body.insert(self.meta_name.to_owned(), String::from_utf8_lossy(&self.meta).into());
        }
        if let Some(file) = &self.file {
            body.insert(self.file_name.to_owned(), format!("({} bytes)", file.len()).into());
        }
        let body = Value::Object(body);
        let notes = passed(check(operation, &body), Location::Body)?;
        self.check_hash()?;
        Ok((body, notes))
    }

    fn check_hash(&self) -> Result<(), Refusal> {
        let meta: Value = serde_json::from_slice(&self.meta).unwrap_or_default();
        let (Some(said), Some(file)) = (meta.get("sha256").and_then(Value::as_str), &self.file) else { return Ok(()) };
        let found = digest::sha256_hex(file);
        if said.eq_ignore_ascii_case(&found) {
            return Ok(());
        }
        let issue = format!("is not the SHA-256 of the file, {found}");
        Err(Refusal::field(Location::Body, &format!("/{}/sha256", self.meta_name), said.into(), &issue))
    }
}
