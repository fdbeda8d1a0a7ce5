//! From a draft to a request that only wants its signature. All that can be wrong with it is found here.

use std::borrow::Cow;

use http::{HeaderMap, HeaderName, HeaderValue, Method};
use serde_json::Value;
use wechatpay_api::{Body, Draft};
use wechatpay_core::header;
use wechatpay_spec::{Found, Host, Operation, Repeat, Reply, Seal};

use crate::{
    ambient,
    call::Options,
    check::check,
    config::Config,
    encrypt::Sealer,
    error::{Error, ErrorKind},
    origin::Origin,
    outcome::QueryHint,
    payload::{Payload, content_of, json_of, put_content},
    sealed, target, upload,
};

/// A request without time, nonce and signature; each attempt adds its own.
#[derive(Clone)]
pub(crate) struct Prepared {
    pub(crate) method: Method,
    pub(crate) target: String,
    pub(crate) payload: Option<Payload>,
    pub(crate) headers: HeaderMap,
    pub(crate) origins: Vec<Origin>,
    /// Whether it may be sent again when its outcome is unknown.
    pub(crate) repeatable: bool,
    /// Whether it changes something.
    pub(crate) writes: bool,
    /// Whether a typed verb made it.
    pub(crate) typed: bool,
    pub(crate) operation: Option<&'static Operation>,
    /// What stands in the path, by the name of its placeholder.
    variables: Vec<(Cow<'static, str>, String)>,
    /// The host that only this call goes to.
    base_url: Option<String>,
    path: Cow<'static, str>,
}

impl Prepared {
    pub(crate) fn new(config: &Config, draft: Draft, options: &Options) -> Result<Self, Error> {
        let (method, path) = (draft.method.clone(), draft.path.clone());
        Self::build(config, draft, options).map_err(|error| error.in_request(&show(&method, &path), None, false, 0))
    }

    fn build(config: &Config, mut draft: Draft, options: &Options) -> Result<Self, Error> {
        for (name, limit) in [("timeout", options.timeout), ("deadline", options.deadline)] {
            if limit.is_some_and(|limit| limit.is_zero()) {
                return Err(invalid(format!("{name} must be longer than zero")));
            }
        }
        let method = Method::from_bytes(draft.method.as_bytes())
            .map_err(|_| invalid(format!("{:?} is no HTTP method", draft.method)))?;
        if let Some(problem) = draft.fault.take() {
            return Err(invalid(problem));
        }
        let target = target::expand(&draft.path, &draft.variables, &draft.query).map_err(invalid)?;
        let path = path_of(&target);
        if !is_v3(path) {
            return Err(invalid("the path must begin with /v3/".to_owned()));
        }
        let (operation, written) = match draft.operation {
            Some(operation) => (Some(operation), Vec::new()),
            None => known(method.as_str(), path),
        };
        let origins = origins(config, options, operation, path).map_err(invalid)?;
        let mut headers = headers(options).map_err(invalid)?;

        // The body is read again only by those who need to look into it.
        let mut content = None;
        if let Some(operation) = operation
            && options.checked.unwrap_or(draft.operation.is_some())
        {
            content = content_of(&draft.body, operation);
            check(operation, &draft, content.as_ref()).map_err(invalid)?;
            upload::check(operation, &draft.body).map_err(invalid)?;
        }
        let writes = !(method == Method::GET || method == Method::HEAD);
        let repeat = options.retry.unwrap_or(config.retry).repeatable;
        let repeatable = repeat.unwrap_or_else(|| match operation.map(|operation| operation.repeat) {
            _ if !writes => true,
            Some(Repeat::Harmless) => true,
            Some(Repeat::ByNumber(field)) => has_number(&draft.body, content.as_ref(), field),
            _ => false,
        });
        let target = if seal(config, operation, &mut draft, content, &mut headers)? {
            target::expand(&draft.path, &draft.variables, &draft.query).map_err(invalid)?
        } else {
            target
        };
        let written = written.into_iter().map(|(name, value)| (name.into(), decoded(&value)));
        Ok(Self {
            variables: draft.variables.into_iter().chain(written).collect(),
            target: behind_prefix(operation, target),
            payload: Payload::new(draft.body, operation)?,
            headers,
            origins,
            writes: writes && operation.is_none_or(|operation| operation.repeat != Repeat::Harmless),
            method,
            repeatable,
            typed: draft.operation.is_some(),
            path: operation.map_or_else(|| rooted(draft.path), template),
            operation,
            base_url: options.base_url.clone(),
        })
    }

    /// The request as errors and logs name it.
    pub(crate) fn shown(&self) -> String {
        show(self.method.as_str(), &self.path)
    }

    /// The path as metrics may name it; see [`template_of`].
    pub(crate) fn template(&self) -> Option<&str> {
        is_template(self.operation, &self.path).then_some(&*self.path)
    }

    /// Whether the answer is the bytes of a file.
    pub(crate) fn wants_file(&self) -> bool {
        self.operation.is_some_and(|operation| operation.reply == Reply::File)
    }

    /// What to ask for the outcome, with the numbers of this request filled in where it has them.
    pub(crate) fn ask(&self, mchid: &str) -> Option<QueryHint> {
        let template = self.operation?.ask?;
        let signed = self.payload.as_ref().map(|payload| &payload.signed);
        let body: Value = signed.and_then(|json| serde_json::from_slice(json).ok()).unwrap_or_default();
        let number = |name: &str| match body.get(name) {
            Some(Value::String(text)) => Some(text.clone()),
            Some(Value::Number(number)) => Some(number.to_string()),
            _ => self.variables.iter().find(|(own, _)| own == name).map(|(_, value)| value.clone()),
        };
        Some(QueryHint::new(template, number, mchid, self.base_url.clone()))
    }
}

fn invalid(problem: String) -> Error {
    Error::new(ErrorKind::InvalidRequest, problem)
}

fn path_of(target: &str) -> &str {
    target.split_once('?').map_or(target, |(path, _)| path)
}

/// Whether this is a path of APIv3, by itself or behind a prefix that some operation has (`/hk/v3/…`).
fn is_v3(path: &str) -> bool {
    let is_behind = |prefix: &str| path.strip_prefix(prefix).is_some_and(|rest| rest.starts_with("/v3/"));
    is_behind("") || wechatpay_spec::operations().any(|operation| is_behind(operation.prefix))
}

/// Puts an operation's prefix in front, unless it stands there already.
fn behind_prefix(operation: Option<&Operation>, target: String) -> String {
    let prefix = operation.map_or("", |operation| operation.prefix);
    let is_there = target.strip_prefix(prefix).is_some_and(|rest| rest.starts_with('/'));
    if prefix.is_empty() || is_there { target } else { format!("{prefix}{target}") }
}

fn template(operation: &'static Operation) -> Cow<'static, str> {
    match operation.prefix {
        "" => operation.path.into(),
        prefix => format!("{prefix}{}", operation.path).into(),
    }
}

/// Encrypts the sensitive fields that a typed request holds in plaintext, and names the key in the headers. Tells whether the
/// query is another one now.
fn seal(
    config: &Config,
    operation: Option<&Operation>,
    draft: &mut Draft,
    content: Option<Value>,
    headers: &mut HeaderMap,
) -> Result<bool, Error> {
    let Some(operation) = operation else { return Ok(false) };
    let plain_query = draft.plaintext.query && sealed::holds(operation.query, Seal::PlatformKey);
    let plain_body = draft.plaintext.body && sealed::holds(operation.body, Seal::PlatformKey);
    if !plain_query && !plain_body {
        return Ok(false);
    }
    let named = headers.get(header::SERIAL).and_then(|serial| serial.to_str().ok()).map(str::to_owned);
    let trust = config.trust.current();
    let mut sealer = Sealer::new(&trust, named.as_deref(), ambient::now());
    if plain_body
        && let Some(mut content) = content.or_else(|| content_of(&draft.body, operation))
        && sealer.seal_object(operation.body, &mut content)?
    {
        put_content(&mut draft.body, &content, operation);
    }
    if plain_query {
        sealer.seal_query(operation.query, &mut draft.query)?;
    }
    if let Some(serial) = sealer.serial() {
        let serial = HeaderValue::try_from(serial).map_err(|error| invalid(error.to_string()))?;
        headers.insert(HeaderName::from_static("wechatpay-serial"), serial);
    }
    Ok(plain_query)
}

/// A request as errors and logs name it: method and path template. Never the query, which may hold a token.
pub(crate) fn show(method: &str, path: &str) -> String {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    format!("{method} /{}", path.trim_start_matches('/').escape_debug())
}

/// The path as metrics may name it: with placeholders for whatever varies. `None`: no table has it, and it does not say what varies.
pub(crate) fn template_of(draft: &Draft) -> Option<Cow<'static, str>> {
    let written = rooted(draft.path.clone());
    let operation = draft.operation.or_else(|| known(&draft.method, path_of(&written)).0);
    let path = operation.map_or(written, template);
    is_template(operation, &path).then_some(path)
}

fn is_template(operation: Option<&Operation>, path: &str) -> bool {
    operation.is_some() || (path.contains("/{") && !path.contains('?'))
}

fn rooted(path: Cow<'static, str>) -> Cow<'static, str> {
    if path.starts_with('/') { path } else { format!("/{path}").into() }
}

/// The operation of a path, and what stands in it for each placeholder, percent-encoded.
fn known(method: &str, path: &str) -> (Option<&'static Operation>, Vec<(&'static str, String)>) {
    match wechatpay_spec::find(method, path) {
        Found::Operation(operation, written) => (Some(operation), written),
        _ => (None, Vec::new()),
    }
}

/// A path's segment as the text that it stands for.
fn decoded(segment: &str) -> String {
    percent_encoding::percent_decode_str(segment).decode_utf8_lossy().into_owned()
}

/// Whether the business number is there: text, and not empty.
fn has_number(body: &Body, content: Option<&Value>, field: &str) -> bool {
    let is_number = |value: &Value| value.get(field).and_then(Value::as_str).is_some_and(|number| !number.is_empty());
    match (body, content) {
        (Body::Json(_), Some(content)) => is_number(content),
        _ => json_of(body).is_some_and(|json| serde_json::from_slice(json).is_ok_and(|value| is_number(&value))),
    }
}

fn headers(options: &Options) -> Result<HeaderMap, String> {
    let mut headers = HeaderMap::new();
    for (name, value) in &options.headers {
        set_header(&mut headers, name, value)?;
    }
    Ok(headers)
}

/// Sets a header that a caller may set.
pub(crate) fn set_header(headers: &mut HeaderMap, name: &str, value: &str) -> Result<(), String> {
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
    let parsed = HeaderName::from_bytes(name.as_bytes()).map_err(|_| format!("{name:?} is no header name"))?;
    if OWN.contains(&parsed.as_str()) {
        return Err(format!("the header {name:?} is set by the client itself"));
    }
    let value = HeaderValue::from_str(value)
        .map_err(|_| format!("the value of the header {name:?} holds a character that no header may hold"))?;
    // WeChat Pay reads one value per header; the last one said is the one that is meant.
    headers.try_insert(parsed, value).map(|_| ()).map_err(|_| "there are too many headers".to_owned())
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
        None if path.starts_with("/v3/global/") || path.starts_with("/global/") => Host::HongKong,
        None => Host::Mainland,
    };
    Ok(Origin::official(host))
}
