//! A program that signs by itself, in whatever wrong way a test wants.

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};
use wechatpay::{
    Certificate, PrivateKey,
    diagnose::Evidence,
    protocol::{Authorization, encoding, message},
};
use wechatpay_sandbox::{ReadyMerchant, Sandbox};

pub const DIRECT: &str = "1900000001";
pub const PROVIDER: &str = "1900000002";
pub const ECHO: &str = "/v3/security/echo";
pub const BODY: &str = r#"{"echo_message":"会员/<1>"}"#;
pub const ORDER: &str = "/v3/pay/transactions/out-trade-no/a%20b1?mchid=1900000001&z=1";

pub fn now() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    since.as_secs() as i64
}

/// Whoever signs.
pub struct Program {
    pub ready: ReadyMerchant,
    pub key: PrivateKey,
    address: String,
}

/// A request before it is sent.
#[derive(Clone)]
pub struct Request {
    pub method: &'static str,
    pub target: String,
    pub body: Vec<u8>,
    pub authorization: Authorization,
    /// The value of the `Authorization` header, if it is not that of `authorization`.
    pub header: Option<String>,
}

/// What came back.
pub struct Refused {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Program {
    pub fn new(sandbox: &Sandbox, mchid: &str) -> Self {
        let ready = sandbox.merchant(mchid).unwrap().clone();
        let key = PrivateKey::from_pem(&ready.private_key_pem).unwrap();
        Self { key, ready, address: sandbox.url().trim_start_matches("http://").to_owned() }
    }

    pub fn certificate(&self) -> Certificate {
        Certificate::from_pem(&self.ready.certificate_pem).unwrap()
    }

    /// A request that lacks its signature only.
    pub fn post(&self) -> Request {
        self.request("POST", ECHO, BODY)
    }

    pub fn get(&self) -> Request {
        self.request("GET", ORDER, "")
    }

    pub fn request(&self, method: &'static str, target: &str, body: &str) -> Request {
        let mut nonce = [0; 16];
        aws_lc_rs::rand::fill(&mut nonce).unwrap();
        let authorization = Authorization {
            mchid: self.ready.mchid.clone(),
            nonce_str: encoding::lower_hex(&nonce),
            signature: String::new(),
            timestamp: now(),
            serial_no: self.ready.serial_no.clone(),
        };
        Request { method, target: target.to_owned(), body: body.into(), authorization, header: None }
    }

    pub async fn send(&self, request: &Request) -> Refused {
        let Request { method, target, body, .. } = request;
        let mut head = format!(
            "{method} {target} HTTP/1.1\r\nHost: {}\r\nUser-Agent: raw\r\nAccept: application/json\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n",
            self.address,
            body.len()
        );
        for (name, value) in &request.headers() {
            head += &format!("{name}: {}\r\n", value.to_str().unwrap());
        }
        let mut connection = TcpStream::connect(&self.address).await.unwrap();
        connection.write_all(&[head.as_bytes(), b"\r\n", body].concat()).await.unwrap();
        let mut answer = Vec::new();
        connection.read_to_end(&mut answer).await.unwrap();
        Refused::read(&answer)
    }
}

impl Request {
    /// The text that must be signed.
    pub fn text(&self) -> Vec<u8> {
        let Authorization { timestamp, nonce_str, .. } = &self.authorization;
        message::request(self.method, &self.target, *timestamp, nonce_str, &self.body)
    }

    /// Signed with a key in the right way, over whatever text.
    pub fn signed(mut self, key: &PrivateKey, text: &[u8]) -> Self {
        self.authorization.signature = encoding::base64(&key.sign(text).unwrap());
        self
    }

    pub fn headers(&self) -> HeaderMap {
        let mut headers = HeaderMap::new();
        let value = self.header.clone().unwrap_or_else(|| self.authorization.to_string());
        if !value.is_empty() {
            headers.insert("authorization", value.parse().unwrap());
        }
        headers
    }

    /// The request as it was sent, for a diagnosis.
    pub fn evidence(&self, evidence: Evidence) -> Evidence {
        evidence.request(self.method, &self.target, &self.headers(), &self.body)
    }
}

impl Refused {
    fn read(answer: &[u8]) -> Self {
        let end = answer.windows(4).position(|window| window == b"\r\n\r\n").unwrap();
        let head = std::str::from_utf8(&answer[..end]).unwrap();
        let mut lines = head.lines();
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        let headers = lines.map(|line| {
            let (name, value) = line.split_once(": ").unwrap();
            (name.parse::<HeaderName>().unwrap(), value.parse::<HeaderValue>().unwrap())
        });
        Self { status, headers: headers.collect(), body: answer[end + 4..].to_vec() }
    }

    /// The answer as evidence, without the words that the sandbox's own doctor put into it.
    pub fn evidence(&self) -> Evidence {
        let mut json: serde_json::Value = serde_json::from_slice(&self.body).unwrap_or_default();
        if let Some(message) = json["message"].as_str() {
            json["message"] = message.split(": ").next().unwrap().into();
        }
        assert_eq!(self.status, 401, "{json}");
        Evidence::new().answer(self.status, &self.headers, json.to_string().as_bytes())
    }
}
