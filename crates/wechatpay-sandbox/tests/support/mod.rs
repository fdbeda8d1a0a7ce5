//! A merchant's program in a few lines, written with `wechatpay-core` alone, and a receiver of notifications.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]
#![allow(dead_code, unreachable_pub, reason = "each test file uses a part of it")]

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex},
    time::Duration,
};

use bytes::Bytes;
use http::{HeaderMap, Request, Response, StatusCode};
use jiff::Timestamp;
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpListener,
};
use wechatpay_core::{
    ApiV3Key, Authorization, PlatformKey, PrivateKey, PublicKey, TrustStore, VerifyError, encoding, message, verify,
};
use wechatpay_sandbox::{ReadyMerchant, Sandbox};
use wechatpay_spec::{Field, Kind, Operation};

pub const DIRECT: &str = "1900000001";
pub const PROVIDER: &str = "1900000002";
pub const PLATFORM: &str = "1900000003";
pub const INSTITUTION: &str = "3200000001";

pub const GLOBAL_MINI: &str = "/v3/global/papay/contracts/miniprogram-pre-entrust-sign";
pub const GLOBAL_JSAPI: &str = "/v3/global/papay/contracts/jsapi-pre-entrust-sign";
pub const COMBINE: &str = "/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program";
pub const EXEMPT: &str = "/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program";
pub const SCHEDULED: &str = "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program";

/// The instant at which all five printed bodies are good.
pub const THEN: &str = "2019-11-20T10:00:00+08:00";

pub async fn sandbox_then() -> Sandbox {
    Sandbox::builder().clock_at(THEN).start().await.unwrap()
}

/// The five bodies exactly as printed: who calls, where, what.
pub fn seeds() -> [(&'static str, &'static str, Value); 5] {
    [
        (INSTITUTION, GLOBAL_MINI, seed_000()),
        (PLATFORM, COMBINE, seed_001()),
        (INSTITUTION, GLOBAL_JSAPI, seed_002()),
        (PROVIDER, EXEMPT, seed_003()),
        (PROVIDER, SCHEDULED, seed_004()),
    ]
}

pub fn seed_000() -> Value {
    json!({
        "appid": "wxd678efh567hg6787", "sub_mchid": "1230000109", "sp_appid": "wx8888888888888888",
        "sp_mchid": "3200000001", "sub_appid": "wxcbda96de0b165484", "plan_id": 123,
        "out_contract_code": "100001256", "user_display_name": "张三",
        "success_notify_url": "https://pay.weixin.qq.com", "openid": "ouFhd5X9s9WteC3eWRjXV3lea123",
        "user_client_ip": "119.145.83.6", "expired_time": "2021-11-20T13:29:35+08:00",
    })
}

pub fn seed_001() -> Value {
    json!({
        "appid": "wxd678efh567hg6787", "plan_id": 12535, "out_contract_code": "wxwtdk20200910100000",
        "contract_display_account": "微信代扣用户A", "notify_url": "https://yourapp.com/notify",
    })
}

pub fn seed_002() -> Value {
    json!({
        "appid": "wxd678efh567hg6787", "sub_mchid": "1230000109", "sp_appid": "wx8888888888888888",
        "sp_mchid": "3200000001", "sub_appid": "wxcbda96de0b165484", "plan_id": 123,
        "out_contract_code": "100001256", "user_display_name": "张三",
        "success_notify_url": "https://pay.weixin.qq.com", "openid": "ouFhd5X9s9WteC3eWRjXV3lea123",
        "return_url": "https://pay.weixin.qq.com", "expired_time": "2021-11-20T13:29:35+08:00",
    })
}

pub fn seed_003() -> Value {
    json!({
        "sp_appid": "wxd678efh567hg6787", "sp_openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw", "sub_mchid": "1900000109",
        "sub_appid": "wxd678efh567hg6787", "sub_openid": "wxd678efh567hg6787", "service_id": 12535,
        "out_contract_code": "wxwtdk20200910100000", "notify_url": "https://yourapp.com/notify",
        "contract_display_account": "微信代扣用户A",
    })
}

pub fn seed_004() -> Value {
    json!({
        "sp_appid": "wxd678efh567hg6787", "sp_openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw", "sub_mchid": "1900000109",
        "sub_appid": "wxd678efh567hg6787", "sub_openid": "wxd678efh567hg6787", "plan_id": 12535,
        "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "微信代扣用户A",
        "contract_notify_url": "https://yourapp.com/notify", "out_user_code": "用户A",
        "deduct_schedule": {
            "estimated_deduct_date": "2019-11-22",
            "estimated_deduct_amount": {"total": 1, "currency": "CNY"},
            "description": "小乔-碎云皮肤（微信83区沧海之耀）",
        },
    })
}

/// The body with one field set, or taken out (`null`).
pub fn with(mut body: Value, field: &str, value: impl Into<Value>) -> Value {
    let value = value.into();
    let object = body.as_object_mut().unwrap();
    if value.is_null() {
        object.shift_remove(field);
    } else {
        object.insert(field.into(), value);
    }
    body
}

/// A sensitive text, encrypted for the shipped public key.
pub fn sealed(text: &str) -> String {
    PublicKey::from_pem(include_str!("../../keys/platform_pub.pem")).unwrap().encrypt(text.as_bytes()).unwrap()
}

/// A merchant's program.
#[derive(Clone)]
pub struct Caller {
    pub sandbox: Sandbox,
    pub merchant: ReadyMerchant,
    pub key: PrivateKey,
    pub world: Option<String>,
    /// What `Wechatpay-Serial` says.
    pub serial: Option<String>,
}

/// An answer, parsed.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub raw: Bytes,
    pub json: Value,
}

impl From<Response<Bytes>> for Answer {
    fn from(response: Response<Bytes>) -> Self {
        let (parts, raw) = response.into_parts();
        let json = serde_json::from_slice(&raw).unwrap_or(Value::Null);
        Self { status: parts.status, headers: parts.headers, raw, json }
    }
}

impl Answer {
    pub fn code(&self) -> &str {
        self.json["code"].as_str().unwrap_or_default()
    }

    pub fn message(&self) -> &str {
        self.json["message"].as_str().unwrap_or_default()
    }

    /// The id of the session that a pre-sign opened.
    #[track_caller]
    pub fn session(&self) -> String {
        assert_eq!(self.status, 200, "{}", self.json);
        let id = self.json.get("session_id").or_else(|| self.json.get("pre_entrustweb_id")).and_then(Value::as_str);
        if let Some(id) = id {
            return id.to_owned();
        }
        let (_, rest) = self.json["sign_url"].as_str().unwrap().split_once("os_session_id=").unwrap();
        rest.split(['#', '&']).next().unwrap().to_owned()
    }

    #[track_caller]
    pub fn refused(&self, status: u16, code: &str) -> &Self {
        assert_eq!((self.status.as_u16(), self.code()), (status, code), "{}", self.json);
        self
    }
}

pub fn now() -> i64 {
    Timestamp::now().as_second()
}

pub fn nonce() -> String {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).unwrap();
    encoding::lower_hex(&bytes)
}

impl Caller {
    pub fn new(sandbox: &Sandbox, mchid: &str) -> Self {
        let merchant = sandbox.merchant(mchid).unwrap().clone();
        let key = PrivateKey::from_pem(&merchant.private_key_pem).unwrap();
        Self { sandbox: sandbox.clone(), merchant, key, world: None, serial: None }
    }

    pub fn in_world(self, name: &str) -> Self {
        Self { world: Some(name.into()), ..self }
    }

    pub fn asking_for(self, serial: &str) -> Self {
        Self { serial: Some(serial.into()), ..self }
    }

    pub fn authorization(&self, method: &str, url: &str, body: &[u8]) -> Authorization {
        let (timestamp, nonce_str) = (now(), nonce());
        let signature = self.key.sign(&message::request(method, url, timestamp, &nonce_str, body)).unwrap();
        Authorization {
            mchid: self.merchant.mchid.to_owned(),
            nonce_str,
            signature: encoding::base64(&signature),
            timestamp,
            serial_no: self.merchant.serial_no.clone(),
        }
    }

    /// A signed request with everything that WeChat Pay asks for.
    pub fn request(&self, method: &str, url: &str, body: &[u8]) -> Request<Bytes> {
        let authorization = self.authorization(method, url, body).to_string();
        let mut request = Request::builder()
            .method(method)
            .uri(url)
            .header("User-Agent", "test")
            .header("Accept", "application/json")
            .header("Authorization", authorization);
        if method == "POST" {
            request = request.header("Content-Type", "application/json");
        }
        if let Some(world) = &self.world {
            request = request.header("Sandbox-World", world);
        }
        if let Some(serial) = &self.serial {
            request = request.header("Wechatpay-Serial", serial);
        }
        request.body(Bytes::copy_from_slice(body)).unwrap()
    }

    pub fn send(&self, request: Request<Bytes>) -> Answer {
        self.sandbox.handle(request).into()
    }

    pub fn post(&self, url: &str, body: &Value) -> Answer {
        self.send(self.request("POST", url, body.to_string().as_bytes()))
    }

    pub fn get(&self, url: &str) -> Answer {
        self.send(self.request("GET", url, b""))
    }

    pub fn trust(&self) -> TrustStore {
        let public = PlatformKey::from_pem(&self.merchant.public_key_id, &self.merchant.platform_public_key_pem);
        let certificate = PlatformKey::from_certificate_pem(&self.merchant.platform_certificate_pem);
        [public.unwrap(), certificate.unwrap()].into_iter().collect()
    }

    pub fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<(), VerifyError> {
        verify(headers, body, &self.trust(), now())
    }

    pub fn api_v3_key(&self) -> ApiV3Key {
        ApiV3Key::new(&self.merchant.api_v3_key).unwrap()
    }

    /// The plaintext of a notification that this merchant got, after every check that a merchant must make.
    #[track_caller]
    pub fn open(&self, received: &Received) -> (wechatpay_core::Notification, Value) {
        self.verify(&received.headers, &received.body).unwrap();
        let notification = wechatpay_core::Notification::from_slice(&received.body).unwrap();
        let plaintext = notification.decrypt(&self.api_v3_key()).unwrap();
        (notification, serde_json::from_slice(&plaintext).unwrap())
    }
}

/// A control call in process.
pub fn control(sandbox: &Sandbox, method: &str, url: &str, body: &Value) -> Answer {
    control_in(sandbox, None, method, url, body)
}

pub fn control_in(sandbox: &Sandbox, world: Option<&str>, method: &str, url: &str, body: &Value) -> Answer {
    let mut request = Request::builder().method(method).uri(url);
    if let Some(world) = world {
        request = request.header("Sandbox-World", world);
    }
    let body = if body.is_null() { String::new() } else { body.to_string() };
    sandbox.handle(request.body(Bytes::from(body)).unwrap()).into()
}

/// A request that a receiver got.
#[derive(Debug, Clone)]
pub struct Received {
    pub path: String,
    pub headers: HeaderMap,
    pub body: Bytes,
}

/// A merchant's server for notifications, on loopback. It ends with the test's runtime.
pub struct Receiver {
    pub address: SocketAddr,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Receiver {
    pub async fn start(reply: &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let received = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&received);
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let mut bytes = Vec::new();
                let mut chunk = [0; 4096];
                let whole = loop {
                    match tokio::time::timeout(Duration::from_secs(5), stream.read(&mut chunk)).await {
                        Ok(Ok(read)) if read > 0 => bytes.extend_from_slice(&chunk[..read]),
                        _ => break None,
                    }
                    if let Some(received) = parse(&bytes) {
                        break Some(received);
                    }
                };
                log.lock().unwrap().extend(whole);
                let _ = stream.write_all(reply.as_bytes()).await;
            }
        });
        Self { address, received }
    }

    pub async fn accepting() -> Self {
        Self::start("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n").await
    }

    pub fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }
}

fn parse(bytes: &[u8]) -> Option<Received> {
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n")?;
    let head = std::str::from_utf8(&bytes[..end]).ok()?;
    let mut lines = head.split("\r\n");
    let path = lines.next()?.split(' ').nth(1)?.to_owned();
    let mut headers = HeaderMap::new();
    for line in lines {
        let (name, value) = line.split_once(": ")?;
        headers.append(http::HeaderName::try_from(name).ok()?, value.parse().ok()?);
    }
    let length: usize = headers.get("content-length")?.to_str().ok()?.parse().ok()?;
    let body = bytes.get(end + 4..end + 4 + length)?;
    Some(Received { path, headers, body: Bytes::copy_from_slice(body) })
}

/// Compares an answer with the operation's table: all required fields, right kinds, nothing else.
#[track_caller]
pub fn assert_conforms(operation: &Operation, answer: &Value) {
    conforms("", operation.answer, answer);
}

/// Compares what was told with the event's table.
#[track_caller]
pub fn assert_told(event_type: &str, payload: &Value) {
    let event = wechatpay_spec::event(event_type).unwrap_or_else(|| panic!("no event {event_type}"));
    conforms("", event.resource, payload);
}

/// That an answer is refused with this status and code, on this rule.
#[track_caller]
pub fn assert_rule(caller: &Caller, answer: &Answer, status: u16, code: &str, rule: &str) {
    answer.refused(status, code);
    let journal = caller.sandbox.default_world().journal();
    let last = journal.iter().rfind(|entry| entry.status.is_some()).unwrap();
    assert_eq!(last.rule, Some(rule), "{}", answer.json);
}

#[track_caller]
fn conforms(pointer: &str, fields: &[Field], object: &Value) {
    let object = object.as_object().unwrap_or_else(|| panic!("{pointer} is no object"));
    for name in object.keys() {
        assert!(fields.iter().any(|field| field.name == name), "{pointer}/{name} is not in the table");
    }
    for field in fields {
        let pointer = format!("{pointer}/{}", field.name);
        match object.get(field.name) {
            None => assert!(!field.required, "{pointer} is missing"),
            Some(value) => is_of(&pointer, field.kind, value),
        }
    }
}

#[track_caller]
fn is_of(pointer: &str, kind: Kind, value: &Value) {
    match (value, kind) {
        (Value::String(text), Kind::Text { longest, format, values }) => {
            assert!(!text.is_empty(), "{pointer} is empty");
            assert!(
                longest.is_none_or(|longest| text.chars().count() <= usize::from(longest)),
                "{pointer} is too long"
            );
            // Only the URL of a loopback sandbox is plain http.
            assert_eq!(format.issue(text), None, "{pointer} {text}");
            assert!(values.is_empty() || values.contains(&text.as_str()), "{pointer}: {text} is not listed");
        }
        (Value::String(text), Kind::Sealed(_)) => assert!(!text.is_empty(), "{pointer} is empty"),
        (value, Kind::Integer { least, .. }) => {
            let number = value.as_i64().unwrap_or_else(|| panic!("{pointer} is no integer: {value}"));
            assert!(least.is_none_or(|least| number >= least), "{pointer}");
        }
        (Value::Bool(_), Kind::Boolean) => {}
        (value, Kind::Object(fields)) => conforms(pointer, fields, value),
        (Value::Array(items), Kind::List(kind)) => items.iter().for_each(|item| is_of(pointer, *kind, item)),
        (value, _) => panic!("{pointer} has the wrong kind: {value}"),
    }
}
