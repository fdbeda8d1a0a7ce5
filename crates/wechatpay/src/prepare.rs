//! From a draft to a request that only wants its signature. All that can be wrong with it is found here.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use serde_json::Value;
use wechatpay_api::Draft;
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
    pub(crate) operation: Option<&'static Operation>,
}

impl Prepared {
    pub(crate) fn new(config: &Config, draft: Draft, options: &Options) -> Result<Self, Error> {
        let (method, path) = (draft.method.clone(), draft.path.clone());
        Self::build(config, draft, options).map_err(|problem| {
            let shown = format!("{method} /{}", path.trim_start_matches('/'));
            Error::new(ErrorKind::InvalidRequest, problem).in_request(&shown, None, false, 0)
        })
    }

    fn build(config: &Config, draft: Draft, options: &Options) -> Result<Self, String> {
        let method =
            Method::from_bytes(draft.method.as_bytes()).map_err(|_| format!("{:?} is no HTTP method", draft.method))?;
        let target = target::expand(&draft.path, &draft.variables, &draft.query)?;
        if !target.starts_with("/v3/") {
            return Err(format!("the path must begin with /v3/, this one is {target:?}"));
        }
        let body = draft.body.map_err(|problem| format!("the body cannot be written as JSON: {problem}"))?;
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
        let repeatable = !writes
            || repeat.unwrap_or_else(|| match operation.map(|operation| operation.repeat) {
                Some(Repeat::Harmless) => true,
                Some(Repeat::ByNumber(field)) => has_field(content.as_ref(), body.as_ref(), field),
                _ => false,
            });
        Ok(Self {
            headers: headers(options)?,
            origins: origins(config, options, operation, path)?,
            writes: writes && operation.is_none_or(|operation| operation.repeat != Repeat::Harmless),
            method,
            body,
            repeatable,
            operation,
            target,
        })
    }

    /// The request as errors name it: method and path template.
    pub(crate) fn shown(&self) -> String {
        let path = self.operation.map_or(self.target.as_str(), |operation| operation.path);
        format!("{} {path}", self.method)
    }

    /// The path to ask for the outcome, with the numbers of this request filled in.
    pub(crate) fn ask(&self) -> Option<String> {
        let mut path = self.operation?.ask?.to_owned();
        let body: Value = self.body.as_ref().and_then(|body| serde_json::from_slice(body).ok())?;
        for (name, value) in body.as_object()? {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            path = path.replace(&format!("{{{name}}}"), &text);
        }
        Some(path)
    }
}

fn known(method: &str, path: &str) -> Option<&'static Operation> {
    match wechatpay_spec::find(method, path) {
        Found::Operation(operation, _) => Some(operation),
        _ => None,
    }
}

fn check(operation: &Operation, body: &Value) -> Result<(), String> {
    let problems = wechatpay_spec::check(operation, body).problems;
    if problems.is_empty() {
        return Ok(());
    }
    let list: Vec<String> = problems.iter().map(|problem| format!("{} {}", problem.field, problem.issue)).collect();
    Err(format!("the body is wrong, nothing was sent: {}", list.join("; ")))
}

fn has_field(content: Option<&Value>, body: Option<&Bytes>, field: &str) -> bool {
    match (content, body) {
        (Some(value), _) => value.get(field).is_some(),
        (None, Some(body)) => serde_json::from_slice::<Value>(body).is_ok_and(|value| value.get(field).is_some()),
        (None, None) => false,
    }
}

fn headers(options: &Options) -> Result<HeaderMap, String> {
    const OWN: [&str; 10] = [
        "authorization",
        "host",
        "content-length",
        "content-type",
        "transfer-encoding",
        "connection",
        "accept",
        "accept-encoding",
        "te",
        "expect",
    ];
    let mut headers = HeaderMap::new();
    for (name, value) in &options.headers {
        let parsed = HeaderName::from_bytes(name.as_bytes()).map_err(|_| format!("{name:?} is no header name"))?;
        if OWN.contains(&parsed.as_str()) {
            return Err(format!("the header {name:?} is set by the client itself"));
        }
        let value = HeaderValue::from_str(value)
            .map_err(|_| format!("the value of the header {name:?} holds a character that no header may hold"))?;
        headers.append(parsed, value);
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
