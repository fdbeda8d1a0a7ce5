//! The gateway: what WeChat Pay checks, in its order, and the signed answer.

mod authorize;
mod input;
mod tasks;

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Request, Response, StatusCode, header as names};
use jiff::Timestamp;
use serde_json::Value;
use wechatpay_core::{KeyId, header};
use wechatpay_spec::{Found, find};

use crate::{
    family,
    journal::{Event, RequestLine},
    merchant::Merchant,
    refusal::Refusal,
    shared::Shared,
    sign::{self, Voice},
    tenant::Cell,
};

/// The longest body that is read, in bytes.
pub(crate) const LONGEST_BODY: usize = 1024 * 1024;

/// One call on its way through the gateway.
#[derive(Debug)]
struct Call<'a> {
    shared: &'a Arc<Shared>,
    cell: &'a Arc<Cell>,
    request: &'a Request<Bytes>,
    wall: Timestamp,
    /// Set as soon as the signature is proven: from then on the answer is signed.
    caller: Option<Arc<Merchant>>,
    notes: Vec<String>,
}

/// Answers a request as WeChat Pay would.
pub(crate) fn answer(shared: &Arc<Shared>, cell: &Arc<Cell>, request: &Request<Bytes>) -> Response<Bytes> {
    let mut call = Call { shared, cell, request, wall: Timestamp::now(), caller: None, notes: Vec::new() };
    let passed = call.pass();
    call.respond(&passed)
}

/// The sandbox does not speak v2. A prefix is one segment long.
fn is_v3(path: &str) -> bool {
    path.split('/').skip(1).take(2).any(|segment| segment == "v3")
}

impl Call<'_> {
    fn pass(&mut self) -> Result<(&'static str, Value), Refusal> {
        let request = self.request;
        if request.body().len() > LONGEST_BODY {
            return Err(Refusal::too_large());
        }
        let path = request.uri().path();
        let (operation, path_values) = match find(request.method().as_str(), path) {
            _ if !is_v3(path) => return Err(Refusal::unknown_path()),
            Found::Operation(operation, values) => (operation, values),
            Found::OtherMethod => return Err(Refusal::wrong_method()),
            _ => return Err(Refusal::unknown_path()),
        };
        let missing = |name| !request.headers().contains_key(name);
        if missing(names::USER_AGENT) || missing(names::ACCEPT) {
            return Err(Refusal::invalid("Http头缺少Accept或User-Agent"));
        }
        let merchant = self.authorize()?;
        self.caller = Some(Arc::clone(&merchant));
        if !self.cell.lock().may_call(&merchant.mchid, self.wall) {
            return Err(Refusal::frequency());
        }
        self.check_serial(&merchant)?;
        let input = input::read(operation, &path_values, request, &merchant)?;
        self.notes.extend(input.notes.iter().map(input::describe));
        let duty = family::duty(operation).ok_or_else(Refusal::not_played)?;
        if !duty.roles.is_empty() && !duty.roles.contains(&merchant.kind) {
            let roles: Vec<_> = duty.roles.iter().map(|kind| kind.name()).collect();
            return Err(Refusal::no_auth(format!(
                "无权限: {} is for {}, and {} is {}",
                operation.title,
                roles.join(" or "),
                merchant.mchid,
                merchant.kind
            )));
        }
        let value = self.perform(duty.task, operation, &merchant, &input)?;
        Ok((operation.title, value))
    }

    /// `Wechatpay-Serial` names the key that the client encrypts for and wants the answer signed with.
    fn check_serial(&self, merchant: &Merchant) -> Result<(), Refusal> {
        match self.wanted_serial() {
            None => Ok(()),
            Some(serial) if self.is_known_serial(serial, merchant) => Ok(()),
            Some(serial) => Err(Refusal::param(format!(
                "平台证书序列号Wechatpay-Serial错误: {} is neither the platform certificate {} nor this merchant's public key {}",
                serial.escape_debug().take(64).collect::<String>(),
                self.shared.platform.certificate.serial_number(),
                merchant.public_key_id
            ))),
        }
    }

    /// `None`: not sent. A header that is no text counts as sent and is known to nobody.
    fn wanted_serial(&self) -> Option<&str> {
        self.request.headers().get(header::SERIAL).map(|value| value.to_str().unwrap_or("(not ASCII)"))
    }

    fn is_known_serial(&self, serial: &str, merchant: &Merchant) -> bool {
        serial == self.shared.platform.certificate.serial_number().as_str() || serial == merchant.public_key_id.as_str()
    }

    fn voice(&self) -> Voice {
        match self.wanted_serial() {
            Some(serial) if serial.starts_with(KeyId::PUBLIC_KEY_PREFIX) => Voice::PublicKey,
            _ => Voice::Certificate,
        }
    }

    fn respond(&self, passed: &Result<(&'static str, Value), Refusal>) -> Response<Bytes> {
        let (status, number, code, text, body) = match passed {
            Ok((title, value)) => (StatusCode::OK, 0, "", (*title).to_owned(), value.to_string()),
            Err(refusal) => {
                let body = refusal.body().map(|body| body.to_string()).unwrap_or_default();
                (refusal.status, refusal.number(), refusal.code, refusal.message.clone(), body)
            }
        };
        let body = Bytes::from(body);
        let mut response = Response::new(body.clone());
        *response.status_mut() = status;
        let headers = response.headers_mut();
        headers.insert(names::CACHE_CONTROL, HeaderValue::from_static("no-cache, must-revalidate"));
        headers.insert(names::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
        headers.insert(names::CONTENT_LANGUAGE, HeaderValue::from_static("zh-CN"));
        if !body.is_empty() {
            headers.insert(names::CONTENT_TYPE, HeaderValue::from_static("application/json; charset=utf-8"));
        }
        let request_id = sign::request_id(number).ok();
        if let Some(request_id) = &request_id {
            insert(headers, header::REQUEST_ID, request_id);
        }
        if let Some(merchant) = &self.caller {
            match sign::headers(&self.shared.platform, merchant, self.voice(), &body, self.wall) {
                Ok(signed) => signed.iter().for_each(|(name, value)| insert(headers, name, value)),
                Err(refusal) => tracing::error!("{}", refusal.message),
            }
        }
        self.tell(status, code, request_id.as_deref(), &text);
        response
    }

    fn tell(&self, status: StatusCode, code: &'static str, request_id: Option<&str>, text: &str) {
        let mchid = self.caller.as_ref().map(|merchant| merchant.mchid.as_str());
        let uri = self.request.uri();
        let line = RequestLine {
            mchid,
            method: self.request.method().as_str(),
            path: uri.path_and_query().map_or(uri.path(), |path| path.as_str()),
            status: status.as_u16(),
            code,
            request_id,
            text,
        };
        let mut tenant = self.cell.lock();
        for note in &self.notes {
            tenant.journal.tell(self.wall, Event::Note, mchid, note);
        }
        tenant.journal.request(self.wall, &line);
    }
}

fn insert(headers: &mut HeaderMap, name: &'static str, value: &str) {
    if let (Ok(name), Ok(value)) = (http::HeaderName::try_from(name), HeaderValue::try_from(value)) {
        headers.insert(name, value);
    }
}
