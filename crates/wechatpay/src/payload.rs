use bytes::Bytes;
use http::HeaderValue;
use serde_json::{Value, json};
use wechatpay_api::Body;
use wechatpay_spec::Operation;
use zeroize::Zeroize;

use crate::{
    ambient,
    error::{Error, ErrorKind},
    multipart, upload,
};

/// A body as it goes over the wire, and what of it is signed.
#[derive(Clone)]
pub(crate) struct Payload {
    pub(crate) bytes: Bytes,
    /// The whole body; for an upload the metadata alone. JSON in either case.
    pub(crate) signed: Bytes,
    pub(crate) media_type: HeaderValue,
}

impl Payload {
    /// `operation`: the one that the body is for, whose table names the parts of a form.
    pub(crate) fn new(body: Body, operation: Option<&Operation>) -> Result<Option<Self>, Error> {
        match body {
            Body::Json(json) => {
                let media_type = HeaderValue::from_static("application/json");
                Ok(Some(Self { bytes: json.clone(), signed: json, media_type }))
            }
            Body::Form { meta, file } => {
                let invalid = |problem: String| Error::new(ErrorKind::InvalidRequest, problem);
                let boundary = ambient::nonce()?;
                let bytes = multipart::write(upload::parts(operation), &meta, &file, &boundary).map_err(invalid)?;
                let media_type = HeaderValue::try_from(format!("multipart/form-data; boundary={boundary}"))
                    .map_err(|error| invalid(error.to_string()))?;
                Ok(Some(Self { bytes, signed: meta, media_type }))
            }
            _ => Ok(None),
        }
    }
}

/// The JSON of a body: what is signed of it.
pub(crate) fn json_of(body: &Body) -> Option<&Bytes> {
    match body {
        Body::Json(json) => Some(json),
        Body::Form { meta, .. } => Some(meta),
        _ => None,
    }
}

/// A body as the table sees it: a form is an object of its parts.
pub(crate) fn content_of(body: &Body, operation: &Operation) -> Option<Value> {
    match body {
        Body::Json(json) => Some(serde_json::from_slice(json).unwrap_or_default()),
        Body::Form { meta, file } => {
            let (meta_name, file_name) = upload::parts(Some(operation));
            Some(json!({ file_name: file.file_name, meta_name: String::from_utf8_lossy(meta) }))
        }
        _ => None,
    }
}

/// Takes over what was changed in the table's view of a body.
pub(crate) fn put_content(body: &mut Body, content: &Value, operation: &Operation) {
    match body {
        Body::Json(json) => wipe(std::mem::replace(json, content.to_string().into())),
        Body::Form { meta, .. } => {
            if let Some(text) = content.get(upload::parts(Some(operation)).0).and_then(Value::as_str) {
                wipe(std::mem::replace(meta, Bytes::copy_from_slice(text.as_bytes())));
            }
        }
        _ => {}
    }
}

/// What was encrypted is not left in memory as plaintext.
fn wipe(plaintext: Bytes) {
    if let Ok(mut plaintext) = plaintext.try_into_mut() {
        plaintext.zeroize();
    }
}
