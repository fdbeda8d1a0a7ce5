//! The gateway: what WeChat Pay checks, in its order, and the signed answer.

mod authorize;
mod faulty;
mod form;
mod hostile;
mod input;
mod sensitive;
mod statement;
mod tasks;

use std::{sync::Arc, time::Instant};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Request, Response, StatusCode, header as names};
use jiff::Timestamp;
use wechatpay_core::{KeyId, header};
use wechatpay_spec::{Found, Operation, find};

use crate::{
    doctor::Explanation,
    engine::{draw::Draw, rules},
    family::{self, Reply},
    faults::{self, Struck},
    journal::{Event, RequestLine},
    keys::Platform,
    merchant::{KeyMode, Merchant},
    refusal::Refusal,
    requests::{Kept, Veil},
    shared::Shared,
    sign::{self, Voice},
    tenant::Cell,
};

/// Leads from an answer to the journal's entry of it: `GET /sandbox/journal/{number}`.
pub(crate) const JOURNAL: &str = "sandbox-journal";

/// One call on its way through the gateway.
#[derive(Debug)]
struct Call<'a> {
    shared: &'a Arc<Shared>,
    cell: &'a Arc<Cell>,
    request: &'a Request<Bytes>,
    wall: Timestamp,
    begun: Instant,
    operation: Option<&'static Operation>,
    /// Set as soon as the signature is proven: from then on the answer is signed.
    caller: Option<Arc<Merchant>>,
    notes: Vec<String>,
    /// Why the signature does not hold.
    explanation: Option<Explanation>,
    /// What the world's faults do to it.
    struck: Option<Box<Struck>>,
    /// Whether the fault has done it.
    met: bool,
}

/// Answers a request as WeChat Pay would.
pub(crate) fn answer(shared: &Arc<Shared>, cell: &Arc<Cell>, request: &Request<Bytes>) -> Response<Bytes> {
    let mut call = Call {
        shared,
        cell,
        request,
        wall: Timestamp::now(),
        begun: Instant::now(),
        operation: None,
        caller: None,
        notes: Vec::new(),
        explanation: None,
        struck: faults::strike(&mut cell.lock(), request),
        met: false,
    };
    if let Some(said) = call.cut_short() {
        return call.respond(&said);
    }
    let said = Said::of(call.pass());
    let said = call.afterwards(said);
    call.respond(&said)
}

/// The sandbox does not speak v2. A prefix is one segment long.
fn is_v3(path: &str) -> bool {
    path.split('/').skip(1).take(2).any(|segment| segment == "v3")
}

impl<'a> Call<'a> {
    /// Path and query, as they came.
    fn url(&self) -> &'a str {
        let uri = self.request.uri();
        uri.path_and_query().map_or(uri.path(), |path| path.as_str())
    }
}

impl Call<'_> {
    fn pass(&mut self) -> Result<(&'static str, Reply), Refusal> {
        let request = self.request;
        let longest = self.shared.limits.body;
        if request.body().len() > longest {
            return Err(Refusal::too_large(longest));
        }
        let path = request.uri().path();
        let (operation, path_values) = match find(request.method().as_str(), path) {
            _ if !is_v3(path) => return Err(Refusal::unknown_path()),
            Found::Operation(operation, values) => (operation, values),
            Found::OtherMethod => return Err(Refusal::wrong_method()),
            _ => return Err(Refusal::unknown_path()),
        };
        self.operation = Some(operation);
        let missing = |name| !request.headers().contains_key(name);
        if missing(names::USER_AGENT) || missing(names::ACCEPT) {
            return Err(Refusal::invalid("Http头缺少Accept或User-Agent"));
        }
        let form = form::read(operation, request)?;
        let signed = form.as_ref().map_or(request.body(), |form| &form.meta);
        let merchant = self.authorize(signed, form.is_some())?;
        self.caller = Some(Arc::clone(&merchant));
        if !self.cell.lock().may_call(&merchant.mchid, self.wall) {
            return Err(Refusal::frequency());
        }
        self.instead()?;
        self.check_serial(&merchant)?;
        let strict = self.cell.lock().ledger.state.settings.strict;
        let input = input::read(operation, &path_values, request, form.as_ref(), &merchant, strict)?;
        self.notes.extend(input.notes.iter().map(input::describe));
        if !family::may_call(operation, merchant.kind) {
            return Err(Refusal::no_auth(format!(
                "无权限: {} is for {:?}, and {} is {}",
                operation.title, operation.roles, merchant.mchid, merchant.kind
            ))
            .under(&rules::ROLE));
        }
        self.check_sensitive(operation, &input)?;
        let reply = self.perform(operation, &merchant, &input)?;
        Ok((operation.title, reply))
    }

    /// `Wechatpay-Serial` names the key that the client encrypts for and wants the answer signed with.
    fn check_serial(&self, merchant: &Merchant) -> Result<(), Refusal> {
        match self.wanted_serial() {
            None => Ok(()),
            Some(serial) if self.is_known_serial(serial, merchant) => Ok(()),
            Some(serial) => Err(Refusal::param(format!(
                "平台证书序列号Wechatpay-Serial错误: {} is neither the platform certificate {} nor this merchant's public key {}",
                serial.escape_debug().take(64).collect::<String>(),
                self.platforms()
                    .last()
                    .map(|platform| platform.certificate.serial_number().as_str())
                    .unwrap_or_default(),
                merchant.public_key_id
            ))),
        }
    }

    /// `None`: not sent. A header that is no text counts as sent and is known to nobody.
    fn wanted_serial(&self) -> Option<&str> {
        self.request.headers().get(header::SERIAL).map(|value| value.to_str().unwrap_or("(not ASCII)"))
    }

    /// The platform with each certificate of this world.
    fn platforms(&self) -> Vec<Arc<Platform>> {
        self.cell.lock().platforms(&self.shared.platform)
    }

    /// The platform with the certificate of this number.
    fn platform_of(&self, serial: &str) -> Option<Arc<Platform>> {
        self.platforms().into_iter().find(|platform| platform.certificate.serial_number().as_str() == serial)
    }

    fn is_known_serial(&self, serial: &str, merchant: &Merchant) -> bool {
        let is_certificate = self.platform_of(serial).is_some();
        let is_public_key = serial == merchant.public_key_id.as_str();
        match self.cell.lock().ledger.keys(&merchant.mchid) {
            KeyMode::Certificate => is_certificate,
            KeyMode::PublicKey => is_public_key,
            KeyMode::Mixed(_) => is_certificate || is_public_key,
        }
    }

    fn voice(&self) -> Voice {
        let mchid = self.caller.as_ref().map(|merchant| merchant.mchid.as_str()).unwrap_or_default();
        match (self.cell.lock().ledger.keys(mchid), self.wanted_serial()) {
            (KeyMode::PublicKey, _) => Voice::PublicKey,
            (KeyMode::Mixed(_), Some(serial)) if serial.starts_with(KeyId::PUBLIC_KEY_PREFIX) => Voice::PublicKey,
            _ => Voice::Certificate,
        }
    }

    fn respond(&mut self, said: &Said) -> Response<Bytes> {
        let wire = self.wire(said);
        let mut response = Response::new(said.body.clone());
        *response.status_mut() = said.status;
        let headers = response.headers_mut();
        headers.insert(names::CACHE_CONTROL, HeaderValue::from_static("no-cache, must-revalidate"));
        headers.insert(names::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
        headers.insert(names::CONTENT_LANGUAGE, HeaderValue::from_static("zh-CN"));
        if !said.body.is_empty() {
            headers.insert(names::CONTENT_TYPE, HeaderValue::from_static(said.media_type));
        }
        if said.status.is_redirection() {
            headers.insert(names::LOCATION, HeaderValue::from_static(hostile::ELSEWHERE));
        }
        if let Some(seconds) = self.retry_after(said.status) {
            headers.insert(names::RETRY_AFTER, seconds.into());
        }
        let (request_id, number) = self.tell(said);
        insert(headers, header::REQUEST_ID, &request_id);
        insert(headers, JOURNAL, &number.to_string());
        if let (Some(merchant), true) = (self.caller.clone(), said.signed) {
            match self.signature(&merchant, &said.body) {
                Ok(signed) => signed.iter().for_each(|(name, value)| insert(headers, name, value)),
                Err(refusal) => tracing::error!("{}", refusal.message),
            }
        }
        self.sign_statement(&mut response, said);
        faulty::on_wire(&mut response, wire);
        response
    }

    /// What an answer's signature is dated.
    fn dated(&self) -> Timestamp {
        let tenant = self.cell.lock();
        if tenant.ledger.state.settings.sign_on_world_clock { tenant.now(self.wall) } else { self.wall }
    }

    /// Writes the call into the journal; gives its `Request-ID`, which the journal's number and the world's seed decide, and the number.
    fn tell(&mut self, said: &Said) -> (String, u64) {
        let mchid = self.caller.as_ref().map(|merchant| merchant.mchid.as_str());
        let (method, url) = (self.request.method().as_str(), self.url());
        // Copied before the world is held.
        let (headers, body) = (Kept::lines(self.request.headers()), Kept::beginning(self.request.body()));
        let answer = if self.is_before() { &Bytes::new() } else { &said.body };
        let mut tenant = self.cell.lock();
        let now = tenant.now(self.wall);
        for note in &self.notes {
            tenant.journal.tell(now, Event::Note, mchid, note);
        }
        let mut draw = Draw::new(!tenant.ledger.state.seed, tenant.journal.written());
        let request_id = sign::request_id(&mut draw, said.number);
        let line = RequestLine {
            mchid,
            method,
            path: &Veil::of_query(self.operation).url(url),
            status: Some(said.status.as_u16()).filter(|_| !self.is_before()),
            code: said.code,
            rule: said.rule,
            request_id: &request_id,
            text: &said.text,
            fault: self.faults_in_words(said.signed && self.caller.is_some()),
            explanation: self
                .explanation
                .take()
                .map(|explanation| explanation.under(&Veil::of_request(self.operation))),
        };
        let number = tenant.journal.request(now, line);
        tenant.requests.push(Kept {
            number,
            at: now,
            took: self.begun.elapsed(),
            method: method.into(),
            target: url.into(),
            mchid: mchid.map(Into::into),
            operation: self.operation,
            status: said.status.as_u16(),
            code: said.code,
            text: said.text.as_str().into(),
            headers,
            body,
            body_length: self.request.body().len(),
            answer_length: answer.len(),
            answer: Kept::beginning(answer),
        });
        (request_id, number)
    }
}

/// An answer before it is signed.
struct Said {
    status: StatusCode,
    code: &'static str,
    /// The number behind the dash of `Request-ID`.
    number: u32,
    rule: Option<&'static str>,
    text: String,
    body: Bytes,
    media_type: &'static str,
    signed: bool,
}

impl Said {
    fn of(passed: Result<(&'static str, Reply), Refusal>) -> Self {
        const JSON: &str = "application/json; charset=utf-8";
        let (title, reply) = match passed {
            Ok(passed) => passed,
            Err(refusal) => {
                return Self {
                    status: refusal.status,
                    code: refusal.code,
                    number: refusal.number(),
                    rule: refusal.rule.map(|rule| rule.id),
                    body: refusal.body().map(|body| body.to_string()).unwrap_or_default().into(),
                    text: refusal.message,
                    media_type: JSON,
                    signed: true,
                };
            }
        };
        let (status, body, media_type, signed) = match reply {
            Reply::Json(value) => (StatusCode::OK, value.to_string().into(), JSON, true),
            Reply::Empty => (StatusCode::NO_CONTENT, Bytes::new(), JSON, true),
            Reply::File { bytes, media_type } => (StatusCode::OK, bytes, media_type, false),
        };
        Self { status, code: "", number: 0, rule: None, text: title.to_owned(), body, media_type, signed }
    }
}

fn insert(headers: &mut HeaderMap, name: &'static str, value: &str) {
    if let (Ok(name), Ok(value)) = (http::HeaderName::try_from(name), HeaderValue::try_from(value)) {
        headers.insert(name, value);
    }
}
