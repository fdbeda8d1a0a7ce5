use std::borrow::Cow;

use bytes::Bytes;
use serde::Serialize;
use wechatpay_spec::Operation;

/// A request as its caller means it: nothing is encoded, signed or checked yet.
#[derive(Debug, Clone)]
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
    /// The JSON body, serialised once, or why that failed.
    pub body: Result<Option<Bytes>, String>,
    /// The operation, when the draft was made by a typed verb.
    pub operation: Option<&'static Operation>,
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
            body: Ok(None),
            operation: None,
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

    /// Sets the JSON body. It is serialised here and now, so that what is signed is what is sent.
    ///
    /// `()` and JSON's `null` mean no body: WeChat Pay has no use for a `null`, but for requests without a body.
    #[must_use]
    pub fn json(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        self.body = match serde_json::to_vec(body) {
            Ok(bytes) if bytes == b"null" => Ok(None),
            Ok(bytes) => Ok(Some(bytes.into())),
            Err(error) => Err(error.to_string()),
        };
        self
    }
}

/// The typed body of an operation.
pub trait Request: Serialize {}

/// What a typed verb takes: its own [`Request`], or any JSON.
pub trait JsonBody<R: Request>: Serialize {}

impl<R: Request> JsonBody<R> for R {}

impl<R: Request> JsonBody<R> for serde_json::Value {}

impl<R: Request> JsonBody<R> for serde_json::Map<String, serde_json::Value> {}
