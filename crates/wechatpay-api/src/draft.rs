use std::{borrow::Cow, fmt};

use bytes::Bytes;
use serde::Serialize;
use wechatpay_spec::Operation;

use crate::{Form, Upload, query};

/// A request as its caller means it: nothing is encoded, encrypted, signed or checked yet.
///
/// `Debug` shows no values: some of them may be sensitive.
#[derive(Clone)]
#[non_exhaustive]
pub struct Draft {
    /// `GET`, `POST`, …
    pub method: Cow<'static, str>,
    /// The path, with `{placeholders}`, with or without a slash in front.
    pub path: Cow<'static, str>,
    /// What to put for the placeholders, not encoded.
    pub variables: Vec<(Cow<'static, str>, String)>,
    /// The query parameters in order, not encoded.
    pub query: Vec<(Cow<'static, str>, String)>,
    /// The body.
    pub body: Body,
    /// The operation, when the draft was made by a typed verb.
    pub operation: Option<&'static Operation>,
    /// Where sensitive fields hold plaintext, for the client to encrypt.
    pub plaintext: Plaintext,
    /// Why query or body could not be written, if so. Such a draft cannot be sent.
    pub fault: Option<String>,
}

/// What a draft carries, serialised once.
#[derive(Clone, Default)]
#[non_exhaustive]
pub enum Body {
    /// No body.
    #[default]
    Nothing,
    /// JSON.
    Json(Bytes),
    /// A file with its metadata.
    Form {
        /// The metadata, JSON.
        meta: Bytes,
        /// The file.
        file: Upload,
    },
}

/// Which parts of a draft hold sensitive fields in plaintext. Typed requests do; any other JSON holds what is to be sent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Plaintext {
    /// The query does.
    pub query: bool,
    /// The body does.
    pub body: bool,
}

impl Draft {
    /// A draft of any request.
    #[must_use]
    pub fn new(method: impl Into<Cow<'static, str>>, path: impl Into<Cow<'static, str>>) -> Self {
        Self {
            method: method.into(),
            path: path.into(),
            variables: Vec::new(),
            query: Vec::new(),
            body: Body::Nothing,
            operation: None,
            plaintext: Plaintext::default(),
            fault: None,
        }
    }

    /// A draft of a known operation.
    #[must_use]
    pub fn of(operation: &'static Operation) -> Self {
        Self { operation: Some(operation), ..Self::new(operation.method, operation.path) }
    }

    /// Puts a value for a placeholder.
    #[must_use]
    pub fn variable(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        self.variables.push((name.into(), value.into()));
        self
    }

    /// Adds a query parameter.
    #[must_use]
    pub fn query(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Adds the fields of a flat structure as query parameters. `None` is left out, and a list repeats its name.
    #[must_use]
    pub fn queries(mut self, query: &(impl Serialize + ?Sized)) -> Self {
        match query::pairs(query) {
            Ok(pairs) => self.query.extend(pairs.into_iter().map(|(name, value)| (name.into(), value))),
            Err(problem) => self.fault = Some(problem),
        }
        self
    }

    /// Sets the JSON body. It is serialised here and now, so that what is signed is what is sent.
    ///
    /// `()` and JSON's `null` mean no body: WeChat Pay has no use for a `null`, but for requests without a body.
    #[must_use]
    pub fn json(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        match serde_json::to_vec(body) {
            Ok(bytes) if bytes == b"null" => self.body = Body::Nothing,
            Ok(bytes) => self.body = Body::Json(bytes.into()),
            Err(error) => self.fault = Some(format!("the body cannot be written as JSON: {error}")),
        }
        self
    }

    /// Sets a file with its metadata as the body.
    #[must_use]
    pub fn form(mut self, form: &impl Form) -> Self {
        match serde_json::to_vec(form.meta()) {
            Ok(meta) => self.body = Body::Form { meta: meta.into(), file: form.file().clone() },
            Err(error) => self.fault = Some(format!("the form's metadata cannot be written as JSON: {error}")),
        }
        self
    }
}

impl fmt::Debug for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names =
            |pairs: &[(Cow<'static, str>, String)]| pairs.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
        f.debug_struct("Draft")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("variables", &names(&self.variables))
            .field("query", &names(&self.query))
            .field("body", &self.body)
            .field("fault", &self.fault)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => f.write_str("Nothing"),
            Self::Json(json) => write!(f, "Json({} bytes)", json.len()),
            Self::Form { meta, file } => write!(f, "Form({} bytes, {file:?})", meta.len()),
        }
    }
}

/// The typed body or query of an operation.
pub trait Request: Serialize {}

/// What a typed verb takes: any JSON object, or its own [`Request`].
///
/// They differ in sensitive fields. Those of a typed request hold plaintext, which the call encrypts; JSON is sent as it is, so that
/// its sensitive fields must hold the ciphertext.
pub trait JsonOr<R: Request>: Serialize {
    /// Whether sensitive fields hold plaintext.
    const PLAINTEXT: bool;
}

impl<R: Request> JsonOr<R> for R {
    const PLAINTEXT: bool = true;
}

impl<R: Request> JsonOr<R> for serde_json::Value {
    const PLAINTEXT: bool = false;
}

impl<R: Request> JsonOr<R> for serde_json::Map<String, serde_json::Value> {
    const PLAINTEXT: bool = false;
}
