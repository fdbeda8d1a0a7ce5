//! From a draft to a request that only wants its signature. All that can be wrong with it is found here.

use std::borrow::Cow;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use serde_json::Value;
use wechatpay_api::{Body, Draft};
use wechatpay_spec::{Found, Host, Operation, Repeat};

use crate::{
    call::Options,
    config::Config,
    error::{Error, ErrorKind},
    origin::Origin,
    target,
};

/// A request without time, nonce and signature; each attempt adds its own.
#[derive(Debug)]
pub(crate) struct Prepared {
    pub(crate) method: Method,
    pub(crate) target: String,
    pub(crate) body: Option<Bytes>,
    pub(crate) headers: HeaderMap,
    pub(crate) origins: Vec<Origin>,
    /// Whether it may be sent again when its outcome is unknown.
    pub(crate) repeatable: bool,
    /// Whether it changes something.
    pub(crate) writes: bool,
    operation: Option<&'static Operation>,
    path: Cow<'static, str>,
}

impl Prepared {
    pub(crate) fn new(config: &Config, draft: Draft, options: &Options) -> Result<Self, Error> {
        let (method, path) = (draft.method.clone(), draft.path.clone());
        Self::build(config, draft, options).map_err(|problem| {
            Error::new(ErrorKind::InvalidRequest, problem).in_request(&show(&method, &path), None, false, 0)
        })
    }

    fn build(config: &Config, draft: Draft, options: &Options) -> Result<Self, String> {
        for (name, limit) in [("timeout", options.timeout), ("deadline", options.deadline)] {
            if limit.is_some_and(|limit| limit.is_zero()) {
                return Err(format!("{name} must be longer than zero"));
            }
        }
        let method =
            Method::from_bytes(draft.method.as_bytes()).map_err(|_| format!("{:?} is no HTTP method", draft.method))?;
        let target = target::expand(&draft.path, &draft.variables, &draft.query)?;
        if !target.starts_with("/v3/") {
            return Err("the path must begin with /v3/".to_owned());
        }
        if let Some(problem) = draft.fault {
            return Err(problem);
        }
        let body = match draft.body {
            Body::Json(json) => Some(json),
            Body::Nothing => None,
            _ => return Err("files cannot be sent yet".to_owned()),
        };
        let path = target.split_once('?').map_or(target.as_str(), |(path, _)| path);
        let operation = draft.operation.or_else(|| known(method.as_str(), path));
        let checked = options.checked.unwrap_or(draft.operation.is_some());
        // The body is read again only by those who need to look into it.
        let mut content = None;
        if checked && let (Some(operation), Some(body)) = (operation, &body) {
            let value = serde_json::from_slice(body).unwrap_or_default();
            check(operation, &value)?;
            content = Some(value);
        }
        let writes = !(method == Method::GET || method == Method::HEAD);
        let repeat = options.retry.unwrap_or(config.retry).repeatable;
        let repeatable = repeat.unwrap_or_else(|| match operation.map(|operation| operation.repeat) {
            _ if !writes => true,
            Some(Repeat::Harmless) => true,
            Some(Repeat::ByNumber(field)) => has_number(content.as_ref(), body.as_ref(), field),
            _ => false,
        });
        Ok(Self {
            headers: headers(options)?,
            origins: origins(config, options, operation, path)?,
            writes: writes && operation.is_none_or(|operation| operation.repeat != Repeat::Harmless),
            method,
            body,
            repeatable,
            path: operation.map_or(draft.path, |operation| operation.path.into()),
            operation,
            target,
        })
    }

    /// The request as errors and logs name it.
    pub(crate) fn shown(&self) -> String {
        show(self.method.as_str(), &self.path)
    }

    /// The path to ask for the outcome, with the numbers of this request filled in where it has them.
    pub(crate) fn ask(&self) -> Option<String> {
        let template = self.operation?.ask?;
        let body: Value = self.body.as_ref().and_then(|body| serde_json::from_slice(body).ok()).unwrap_or_default();
        let number = |name: &str| match body.get(name)? {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        };
        let Found::Operation(query, placeholders) = wechatpay_spec::find("GET", template) else {
            return Some(template.to_owned());
        };
        let variables = placeholders.into_iter().filter_map(|(name, _)| Some((name.into(), number(name)?)));
        let fields = query.query.iter().filter_map(|field| Some((field.name.into(), number(field.name)?)));
        Some(
            target::expand(template, &variables.collect::<Vec<_>>(), &fields.collect::<Vec<_>>())
                .unwrap_or_else(|_| template.to_owned()),
        )
    }
}

/// A request as errors and logs name it: method and path template. Never the query, which may hold a token.
fn show(method: &str, path: &str) -> String {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    format!("{method} /{}", path.trim_start_matches('/').escape_debug())
}

fn known(method: &str, path: &str) -> Option<&'static Operation> {
    match wechatpay_spec::find(method, path) {
        Found::Operation(operation, _) => Some(operation),
        _ => None,
    }
}

fn check(operation: &Operation, body: &Value) -> Result<(), String> {
    let report = wechatpay_spec::check(operation, body);
    for note in &report.notes {
        tracing::debug!(?note, path = operation.path, "the body is checked");
    }
    let problems = report.problems;
    if problems.is_empty() {
        return Ok(());
    }
    let list: Vec<String> = problems.iter().map(|problem| format!("{} {}", problem.field, problem.issue)).collect();
    Err(format!("the body is wrong, nothing was sent: {}", list.join("; ")))
}

/// Whether the business number is there: text, and not empty.
fn has_number(content: Option<&Value>, body: Option<&Bytes>, field: &str) -> bool {
    let is_number = |value: &Value| value.get(field).and_then(Value::as_str).is_some_and(|number| !number.is_empty());
    match (content, body) {
        (Some(value), _) => is_number(value),
        (None, Some(body)) => serde_json::from_slice(body).is_ok_and(|value| is_number(&value)),
        (None, None) => false,
    }
}

fn headers(options: &Options) -> Result<HeaderMap, String> {
    const OWN: [&str; 18] = [
        "accept",
        "accept-encoding",
        "authorization",
        "connection",
        "content-length",
        "content-type",
        "expect",
        "host",
        "keep-alive",
        "proxy-authorization",
        "proxy-connection",
        "range",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
        "user-agent",
        "wechatpay-signature",
    ];
    let mut headers = HeaderMap::new();
    for (name, value) in &options.headers {
        let parsed = HeaderName::from_bytes(name.as_bytes()).map_err(|_| format!("{name:?} is no header name"))?;
        if OWN.contains(&parsed.as_str()) {
            return Err(format!("the header {name:?} is set by the client itself"));
        }
        let value = HeaderValue::from_str(value)
            .map_err(|_| format!("the value of the header {name:?} holds a character that no header may hold"))?;
        // WeChat Pay reads one value per header; the last one said is the one that is meant.
        headers.try_insert(parsed, value).map_err(|_| "there are too many headers".to_owned())?;
    }
    Ok(headers)
}

fn origins(
    config: &Config,
    options: &Options,
    operation: Option<&Operation>,
    path: &str,
) -> Result<Vec<Origin>, String> {
    if let Some(url) = &options.base_url {
        let origin = Origin::parse(url, config.plain_http).map_err(|problem| format!("base_url: {problem}"))?;
        return Ok(origin.with_fallback());
    }
    if let Some(origin) = &config.base_url {
        return Ok(origin.clone().with_fallback());
    }
    let host = match operation {
        Some(operation) => operation.host,
        None if path.starts_with("/v3/global/") => Host::HongKong,
        None => Host::Mainland,
    };
    Ok(Origin::official(host))
}
