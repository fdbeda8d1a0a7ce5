//! How a call or an attempt ended, in the words that spans and observers share.

use std::{fmt, time::Duration};

use http::{HeaderMap, Method, StatusCode};
use tracing::Span;

use super::internal_number;
use crate::error::{Error, ErrorKind};

/// Longer than any `Request-ID` that was seen.
const LONGEST_REQUEST_ID: usize = 256;
/// Longer than any error code.
const LONGEST_CODE: usize = 64;

#[derive(Default)]
pub(super) struct Ending<'a> {
    pub(super) status: Option<StatusCode>,
    pub(super) code: Option<&'a str>,
    pub(super) error: Option<ErrorKind>,
    pub(super) request_id: Option<&'a str>,
}

impl<'a> Ending<'a> {
    /// Of the head of a verified answer, or of an error.
    pub(super) fn of(result: Result<(StatusCode, &'a HeaderMap), &'a Error>) -> Self {
        match result {
            Ok((status, headers)) => {
                Self { status: Some(status), request_id: request_id_of(headers), ..Self::default() }
            }
            Err(error) => Self {
                status: error.status(),
                // An unverified answer may say anything, and nothing may grow without bounds by it.
                code: error.code().filter(|code| is_code(code)),
                error: Some(error.kind()),
                request_id: error.headers().and_then(request_id_of),
            },
        }
    }

    /// Nobody waited for it.
    pub(super) fn given_up() -> Self {
        Self { error: Some(ErrorKind::Cancelled), ..Self::default() }
    }

    pub(super) fn record(&self, span: &Span, duration: Duration) {
        if span.is_disabled() {
            return;
        }
        if let Some(status) = self.status {
            span.record("http.response.status_code", status.as_u16());
        }
        if let Some(code) = self.code {
            span.record("wechatpay.code", code);
        }
        record_request_id(span, self.request_id);
        if let Some(number) = self.request_id.and_then(internal_number) {
            span.record("wechatpay.internal_number", number);
        }
        if let Some(kind) = self.error {
            span.record("error.type", tracing::field::debug(kind));
            span.record("otel.status_code", "ERROR");
        }
        record_duration(span, duration);
    }
}

pub(super) fn record_request_id(span: &Span, id: Option<&str>) {
    if let Some(id) = id {
        span.record("wechatpay.request_id", id);
    }
}

pub(super) fn record_duration(span: &Span, duration: Duration) {
    span.record("wechatpay.duration_ms", u64::try_from(duration.as_millis()).unwrap_or(u64::MAX));
}

pub(super) fn request_id_of(headers: &HeaderMap) -> Option<&str> {
    let id = headers.get(wechatpay_core::header::REQUEST_ID)?.to_str().ok()?;
    (id.len() <= LONGEST_REQUEST_ID).then_some(id)
}

fn is_code(code: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
    !code.is_empty() && code.len() <= LONGEST_CODE && code.bytes().all(is_letter)
}

/// A method as OpenTelemetry names it: any that HTTP does not know is one.
pub(super) fn method(method: &str) -> &str {
    const KNOWN: [Method; 9] = [
        Method::GET,
        Method::POST,
        Method::PUT,
        Method::DELETE,
        Method::PATCH,
        Method::HEAD,
        Method::OPTIONS,
        Method::CONNECT,
        Method::TRACE,
    ];
    if KNOWN.iter().any(|known| known == method) { method } else { "_OTHER" }
}

/// A span's name for OpenTelemetry.
pub(super) struct Name<'a> {
    pub(super) method: &'a str,
    pub(super) template: Option<&'a str>,
}

impl Name<'_> {
    pub(super) fn record(&self, span: &Span) {
        if span.is_disabled() {
            return;
        }
        span.record("otel.name", tracing::field::display(self));
        span.record("http.request.method", self.method);
        if let Some(template) = self.template {
            span.record("url.template", template);
        }
    }
}

impl fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.method == "_OTHER" { "HTTP" } else { self.method })?;
        self.template.map_or(Ok(()), |template| write!(f, " {template}"))
    }
}
