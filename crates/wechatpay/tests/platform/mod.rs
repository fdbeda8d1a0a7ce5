//! WeChat Pay's side for tests of the client alone: keys, and answers signed as the test wants them.

use std::{
    sync::{Arc, Mutex},
    time::{SystemTime, UNIX_EPOCH},
};

use bytes::Bytes;
use http::{Request, Response};
use wechatpay::{
    Client, ClientBuilder, Merchant, PlatformKey, PrivateKey, Signer,
    protocol::{SCHEME, SignFuture, SignerError, encoding, message},
    transport::{MemoryTransport, TransportError},
};

pub const MCHID: &str = "1900000002";
pub const PUBLIC_KEY_ID: &str = "PUB_KEY_ID_0119000000022019112000";
pub const API_V3_KEY: &str = "sandbox-test-apiv3-key-900000002";
pub const MERCHANT_KEY: &str = include_str!("../../../wechatpay-sandbox/keys/merchant_1900000002_key.pem");
pub const MERCHANT_CERTIFICATE: &str =
    include_str!("../../../wechatpay-sandbox/keys/merchant_1900000002_certificate.pem");
pub const OTHER_MERCHANT_KEY: &str = include_str!("../../../wechatpay-sandbox/keys/merchant_1900000001_key.pem");
pub const PLATFORM_PUBLIC: &str = include_str!("../../../wechatpay-sandbox/keys/platform_pub.pem");
pub const PLATFORM_CERTIFICATE: &str = include_str!("../../../wechatpay-sandbox/keys/platform_certificate.pem");
pub const PLATFORM_PRIVATE: &str = include_str!("../../../wechatpay-sandbox/keys/platform_pub_key.pem");
pub const PLATFORM_CERTIFICATE_PRIVATE: &str = include_str!("../../../wechatpay-sandbox/keys/platform_key.pem");

pub type Answered = Result<Response<Bytes>, TransportError>;

pub fn merchant() -> Merchant {
    let certificate = wechatpay::Certificate::from_pem(MERCHANT_CERTIFICATE).unwrap();
    Merchant::with_certificate(MCHID, certificate, PrivateKey::from_pem(MERCHANT_KEY).unwrap())
}

/// The same merchant, whose key is in a KMS.
pub fn merchant_elsewhere() -> Merchant {
    let kms = Kms(PrivateKey::from_pem(MERCHANT_KEY).unwrap());
    Merchant::with_signer(MCHID, "5ABCE736424496DE9D9A4D8DC7F066835D61BA9F", kms)
}

/// Not at once: whoever waits is woken first.
async fn pause() {
    let mut woken = false;
    std::future::poll_fn(|context| {
        if std::mem::replace(&mut woken, true) {
            return std::task::Poll::Ready(());
        }
        context.waker().wake_by_ref();
        std::task::Poll::Pending
    })
    .await;
}

/// A key that is somewhere else: nothing it does is done at once.
#[derive(Debug)]
pub struct Kms(pub PrivateKey);

impl Signer for Kms {
    fn sign<'a>(&'a self, message: &'a [u8]) -> SignFuture<'a> {
        Box::pin(async {
            pause().await;
            self.0.sign(message).map_err(SignerError::new)
        })
    }

    fn decrypt<'a>(&'a self, ciphertext: &'a [u8]) -> SignFuture<'a> {
        Box::pin(async {
            pause().await;
            self.0.decrypt(&encoding::base64(ciphertext)).map_err(SignerError::new)
        })
    }
}

/// A builder that lacks nothing but a transport.
pub fn builder() -> ClientBuilder {
    Client::builder()
        .merchant(merchant())
        .platform_key(PlatformKey::from_pem(PUBLIC_KEY_ID, PLATFORM_PUBLIC).unwrap())
        .api_v3_key(API_V3_KEY)
}

/// A transport that answers from a function and keeps the requests.
pub fn recording(
    answer: impl Fn(usize) -> Answered + Send + Sync + 'static,
) -> (MemoryTransport, Arc<Mutex<Vec<Request<Bytes>>>>) {
    let requests = Arc::new(Mutex::new(Vec::new()));
    let kept = requests.clone();
    let transport = MemoryTransport::new(move |request| {
        let mut requests = kept.lock().unwrap();
        requests.push(request);
        answer(requests.len())
    });
    (transport, requests)
}

pub fn now() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs() as i64
}

/// An answer, right in every way until a test changes it.
pub struct Forged {
    pub status: u16,
    pub body: Vec<u8>,
    pub timestamp: String,
    pub serial: String,
    pub signature: Option<String>,
    pub leave_out: Vec<&'static str>,
    pub extra: Vec<(&'static str, String)>,
}

impl Forged {
    pub fn new(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self {
            status,
            body: body.into(),
            timestamp: now().to_string(),
            serial: PUBLIC_KEY_ID.to_owned(),
            signature: None,
            leave_out: Vec::new(),
            extra: Vec::new(),
        }
    }

    pub fn response(&self) -> Response<Bytes> {
        let nonce = "5d1f3c0e9a7b4286aa01bb23cc45dd67";
        let key = PrivateKey::from_pem(PLATFORM_PRIVATE).unwrap();
        let signature = self.signature.clone().unwrap_or_else(|| {
            encoding::base64(&key.sign(&message::answer(&self.timestamp, nonce, &self.body)).unwrap())
        });
        let headers = [
            ("Wechatpay-Timestamp", self.timestamp.as_str()),
            ("Wechatpay-Nonce", nonce),
            ("Wechatpay-Signature", &signature),
            ("Wechatpay-Serial", &self.serial),
            ("Wechatpay-Signature-Type", SCHEME),
            ("Request-ID", "08A1B2C3D4-0"),
        ];
        let mut response = Response::builder().status(self.status);
        for (name, value) in headers.into_iter().filter(|(name, _)| !self.leave_out.contains(name)) {
            response = response.header(name, value);
        }
        for (name, value) in &self.extra {
            response = response.header(*name, value);
        }
        response.body(Bytes::from(self.body.clone())).unwrap()
    }
}

/// A right and signed answer.
pub fn signed(status: u16, body: &str) -> Answered {
    Ok(Forged::new(status, body).response())
}

/// An answer that nobody signed.
pub fn unsigned(status: u16, body: &str) -> Answered {
    Ok(Response::builder().status(status).body(Bytes::from(body.to_owned())).unwrap())
}

/// That the request's `Authorization` is the merchant's signature over this content.
pub fn assert_signed(request: &Request<Bytes>, content: &[u8]) {
    let authorization = request.headers()["Authorization"].to_str().unwrap();
    let part = |name: &str| {
        let rest = authorization.split_once(&format!("{name}=\"")).unwrap().1;
        rest.split_once('"').unwrap().0.to_owned()
    };
    let target = request.uri().path_and_query().unwrap().as_str();
    let timestamp = part("timestamp").parse().unwrap();
    let message = message::request(request.method().as_str(), target, timestamp, &part("nonce_str"), content);
    let signature = encoding::from_base64(&part("signature")).unwrap();
    assert!(PrivateKey::from_pem(MERCHANT_KEY).unwrap().public_key().verify(&message, &signature), "{target}");
}
