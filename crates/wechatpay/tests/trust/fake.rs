//! A platform that lists certificates as the test wants it to.

use std::{
    sync::{
        Arc, Mutex, MutexGuard,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use bytes::Bytes;
use http::{HeaderMap, Request, Response};
use rcgen::{CertificateParams, KeyPair, PKCS_RSA_SHA256, SerialNumber, date_time_ymd};
use serde_json::{Value, json};
use wechatpay::{
    Answer, Client, ClientBuilder, PlatformKey, PrivateKey, Result, Retry,
    protocol::{ApiV3Key, Notification, Resource, encoding, message},
    transport::{Transport, TransportError, TransportFuture},
};

use crate::platform::{API_V3_KEY, PLATFORM_CERTIFICATE_PRIVATE, PLATFORM_PRIVATE, merchant, now};

pub const PUBLIC_KEY_ID: &str = crate::platform::PUBLIC_KEY_ID;
pub const OLD_KEY: &str = PLATFORM_CERTIFICATE_PRIVATE;
pub const NEW_KEY: &str = include_str!("../../../wechatpay-sandbox/keys/merchant_3200000001_key.pem");
pub const YEAR: i64 = 365 * 24 * 60 * 60;
pub const HOUR: Duration = Duration::from_secs(60 * 60);

/// A platform certificate with its private key.
#[derive(Debug, Clone)]
pub struct Certified {
    pub serial: String,
    pub pem: String,
    pub key: String,
}

impl Certified {
    /// Valid from and until so many seconds from now. Its serial number ends with `number`.
    pub fn new(number: u8, key: &str, from: i64, until: i64) -> Self {
        let mut serial = [0x5a; 20];
        serial[19] = number;
        Self::with_serial(&serial, key, from, until)
    }

    pub fn with_serial(serial: &[u8], key: &str, from: i64, until: i64) -> Self {
        let at =
            |seconds: i64| date_time_ymd(1970, 1, 1) + Duration::from_secs(u64::try_from(now() + seconds).unwrap());
        let mut params = CertificateParams::default();
        params.serial_number = Some(SerialNumber::from_slice(serial));
        params.not_before = at(from);
        params.not_after = at(until);
        let pair = KeyPair::from_pem_and_sign_algo(key, &PKCS_RSA_SHA256).unwrap();
        let pem = params.self_signed(&pair).unwrap().pem();
        let serial = PlatformKey::from_certificate_pem(&pem).unwrap().id().to_string();
        Self { serial, pem, key: key.to_owned() }
    }

    pub fn platform_key(&self) -> PlatformKey {
        PlatformKey::from_certificate_pem(&self.pem).unwrap()
    }

    /// As it stands in a list.
    pub fn listed(&self, api_v3_key: &str) -> Value {
        self.listed_as(&self.serial, api_v3_key)
    }

    pub fn listed_as(&self, serial: &str, api_v3_key: &str) -> Value {
        let key = ApiV3Key::new(api_v3_key).unwrap();
        let sealed = Resource::encrypt(&key, None, Some("certificate"), "0123456789ab", self.pem.as_bytes()).unwrap();
        json!({
            "serial_no": serial,
            "effective_time": "2024-01-01T00:00:00+08:00",
            "expire_time": "2029-01-01T00:00:00+08:00",
            "encrypt_certificate": {
                "algorithm": sealed.algorithm,
                "nonce": sealed.nonce,
                "associated_data": "certificate",
                "ciphertext": sealed.ciphertext,
            },
        })
    }
}

/// The first certificate, from a year ago until in four years.
pub fn old() -> Certified {
    Certified::new(1, OLD_KEY, -YEAR, 4 * YEAR)
}

/// The one that follows it in time, though not by its serial number.
pub fn new() -> Certified {
    Certified::new(0, NEW_KEY, -60, 5 * YEAR)
}

/// How certificates are asked for in vain.
#[derive(Debug, Clone)]
pub enum Trouble {
    /// This status and body, signed.
    Answer(u16, String),
    /// The same without a signature.
    Unsigned(u16, String),
    Unreachable,
    Hanging,
}

/// What a test changes.
#[derive(Debug)]
pub struct State {
    pub listed: Vec<Value>,
    /// Serial number and private key that sign.
    pub signer: (String, String),
    /// What signs lists, when it is another.
    pub list_signer: Option<(String, String)>,
    pub trouble: Option<Trouble>,
    pub requests: Vec<Request<Bytes>>,
}

#[derive(Clone)]
pub struct Platform(Arc<Mutex<State>>);

impl Platform {
    /// Lists these certificates and signs with the first.
    pub fn listing(certificates: &[Certified]) -> Self {
        let first = &certificates[0];
        let listed = certificates.iter().map(|certificate| certificate.listed(API_V3_KEY)).collect();
        Self(Arc::new(Mutex::new(State {
            listed,
            signer: (first.serial.clone(), first.key.clone()),
            list_signer: None,
            trouble: None,
            requests: Vec::new(),
        })))
    }

    pub fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }

    pub fn list(&self, certificates: &[Certified]) {
        self.state().listed = certificates.iter().map(|certificate| certificate.listed(API_V3_KEY)).collect();
    }

    pub fn sign_with(&self, certificate: &Certified) {
        self.state().signer = (certificate.serial.clone(), certificate.key.clone());
    }

    pub fn trouble(&self, trouble: impl Into<Option<Trouble>>) {
        self.state().trouble = trouble.into();
    }

    /// How often certificates were asked for.
    pub fn downloads(&self) -> usize {
        self.state().requests.iter().filter(|request| is_list(request)).count()
    }

    /// What `Wechatpay-Serial` said in the last call for certificates.
    pub fn wanted_for_list(&self) -> Option<String> {
        let state = self.state();
        let call = state.requests.iter().rfind(|request| is_list(request)).unwrap();
        call.headers().get("Wechatpay-Serial").map(|serial| serial.to_str().unwrap().to_owned())
    }

    /// What `Wechatpay-Serial` said in the last call that was none for certificates.
    pub fn wanted(&self) -> String {
        let state = self.state();
        let call = state.requests.iter().rfind(|request| !is_list(request)).unwrap();
        call.headers()["Wechatpay-Serial"].to_str().unwrap().to_owned()
    }

    /// A client of this platform that has no key yet.
    pub fn client(&self) -> Client {
        self.builder().certificates(wechatpay::Certificates::mainland()).build().unwrap()
    }

    pub fn builder(&self) -> ClientBuilder {
        Client::builder().merchant(merchant()).api_v3_key(API_V3_KEY).retry(Retry::never()).transport(self.clone())
    }

    /// A client in public-key mode that may fetch certificates too.
    pub fn mixed(&self) -> Client {
        self.builder().platform_key(public_key()).certificates(wechatpay::Certificates::mainland()).build().unwrap()
    }

    fn answer(&self, request: Request<Bytes>) -> Answering {
        let mut state = self.state();
        let list = is_list(&request);
        state.requests.push(request);
        let signer = state.list_signer.as_ref().filter(|_| list).unwrap_or(&state.signer);
        match state.trouble.clone().filter(|_| list) {
            None if list => Answering::With(sign(signer, 200, &json!({ "data": state.listed }).to_string())),
            None => Answering::With(sign(signer, 200, r#"{"plan_id":12535}"#)),
            Some(Trouble::Answer(status, body)) => Answering::With(sign(signer, status, &body)),
            Some(Trouble::Unsigned(status, body)) => {
                Answering::With(Response::builder().status(status).body(body.into()).unwrap())
            }
            Some(Trouble::Unreachable) => Answering::Fail,
            Some(Trouble::Hanging) => Answering::Never,
        }
    }
}

/// It holds keys, and clients show their transport.
impl std::fmt::Debug for Platform {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Platform")
    }
}

enum Answering {
    With(Response<Bytes>),
    Fail,
    Never,
}

impl Transport for Platform {
    fn send(&self, request: Request<Bytes>, _: usize) -> TransportFuture<'_> {
        Box::pin(async move {
            let answering = self.answer(request);
            tokio::time::sleep(Duration::from_millis(50)).await;
            match answering {
                Answering::With(answer) => Ok(answer),
                Answering::Fail => Err(TransportError::NotSent("no route to host".into())),
                Answering::Never => std::future::pending().await,
            }
        })
    }
}

fn is_list(request: &Request<Bytes>) -> bool {
    request.uri().path().ends_with("/certificates")
}

pub fn sign(signer: &(String, String), status: u16, body: &str) -> Response<Bytes> {
    static NONCE: AtomicU64 = AtomicU64::new(0);
    let (timestamp, nonce) = (now().to_string(), format!("{:032}", NONCE.fetch_add(1, Ordering::Relaxed)));
    let key = PrivateKey::from_pem(&signer.1).unwrap();
    let signature = key.sign(&message::answer(&timestamp, &nonce, body.as_bytes())).unwrap();
    Response::builder()
        .status(status)
        .header("Wechatpay-Timestamp", timestamp)
        .header("Wechatpay-Nonce", nonce)
        .header("Wechatpay-Signature", encoding::base64(&signature))
        .header("Wechatpay-Serial", &signer.0)
        .body(Bytes::from(body.to_owned()))
        .unwrap()
}

pub fn public_key() -> PlatformKey {
    PlatformKey::from_pem(PUBLIC_KEY_ID, crate::platform::PLATFORM_PUBLIC).unwrap()
}

/// What signs for the public key.
pub fn public_signer() -> (String, String) {
    (PUBLIC_KEY_ID.to_owned(), PLATFORM_PRIVATE.to_owned())
}

/// A notification, signed like this.
pub fn notification(signer: &(String, String)) -> (HeaderMap, Bytes) {
    let key = ApiV3Key::new(API_V3_KEY).unwrap();
    let resource = Resource::encrypt(&key, Some("security"), None, "0123456789ab", br#"{"echo_message":"hello"}"#);
    let (id, time) = ("EV-1".to_owned(), "2024-01-01T00:00:00+08:00".to_owned());
    let envelope = Notification::new(id, time, "SECURITY_ECHO.SUCCESS".into(), String::new(), resource.unwrap());
    let (parts, body) = sign(signer, 200, &serde_json::to_string(&envelope).unwrap()).into_parts();
    (parts.headers, body)
}

/// Some call.
pub async fn call(client: &Client) -> Result<Answer<Value>> {
    client.chain("v3/papay/sign/contracts/contract-id/1").get().await
}

/// The ids of what a client trusts.
pub fn ids(client: &Client) -> Vec<String> {
    client.platform_keys().iter().map(|key| key.id().to_string()).collect()
}
