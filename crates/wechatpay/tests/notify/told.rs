//! Notifications as WeChat Pay would send them, with real signatures and real encryption.

use std::sync::{
    LazyLock,
    atomic::{AtomicU64, Ordering},
};

use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Value, json};
use wechatpay::{
    PlatformKey, PrivateKey, Receiver,
    protocol::{ApiV3Key, Notification, Resource, SCHEME, encoding, message},
};

use super::platform::{API_V3_KEY, PLATFORM_PRIVATE, PLATFORM_PUBLIC, PUBLIC_KEY_ID, now};

pub const SIGNED: &str = "ENTRUST.SIGN";

/// One attempt to deliver.
#[derive(Debug, Clone)]
pub struct Told {
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Told {
    /// What a body is sent with at this time.
    pub fn signed_at(body: impl Into<Vec<u8>>, timestamp: impl ToString) -> Self {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let (body, timestamp) = (body.into(), timestamp.to_string());
        let nonce = format!("{:032x}", COUNT.fetch_add(1, Ordering::Relaxed));
        static KEY: LazyLock<PrivateKey> = LazyLock::new(|| PrivateKey::from_pem(PLATFORM_PRIVATE).unwrap());
        let key = &*KEY;
        let signature = encoding::base64(&key.sign(&message::answer(&timestamp, &nonce, &body)).unwrap());
        let mut told = Self { headers: HeaderMap::new(), body };
        for (name, value) in [
            ("Wechatpay-Timestamp", timestamp.as_str()),
            ("Wechatpay-Nonce", &nonce),
            ("Wechatpay-Signature", &signature),
            ("Wechatpay-Serial", PUBLIC_KEY_ID),
            ("Wechatpay-Signature-Type", SCHEME),
            ("Request-ID", "08A1B2C3D4-0"),
        ] {
            told.set(name, value);
        }
        told
    }

    pub fn signed(body: impl Into<Vec<u8>>) -> Self {
        Self::signed_at(body, now())
    }

    pub fn set(&mut self, name: &str, value: &str) {
        self.headers.insert(HeaderName::try_from(name).unwrap(), HeaderValue::try_from(value).unwrap());
    }

    pub fn get(&self, name: &str) -> &str {
        self.headers[name].to_str().unwrap()
    }
}

/// A receiver that knows the platform's public key.
pub fn receiver() -> Receiver {
    let key = PlatformKey::from_pem(PUBLIC_KEY_ID, PLATFORM_PUBLIC).unwrap();
    Receiver::builder().platform_key(key).api_v3_key(API_V3_KEY).build().unwrap()
}

pub fn content() -> Value {
    json!({
        "mchid": "1900000002", "contract_id": "202309013344", "appid": "wxd678efh567hg6787", "plan_id": 12535,
        "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "微信代扣用户A",
        "contract_state": "SIGNED", "contract_signed_time": "2026-11-20T13:29:35+08:00",
        "contract_expired_time": "2027-11-20T13:29:35+08:00", "openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
    })
}

/// The body of a notification about this plaintext, encrypted with this key.
pub fn envelope(id: &str, event_type: &str, plaintext: &[u8], api_v3_key: &str) -> Vec<u8> {
    let key = ApiV3Key::new(api_v3_key).unwrap();
    let resource = Resource::encrypt(&key, Some("entrust"), Some("entrust"), "fdasflkja484", plaintext).unwrap();
    let time = "2026-11-20T13:29:35+08:00".to_owned();
    let envelope =
        Notification::new(id.to_owned(), time, event_type.to_owned(), "委托代扣签约通知".to_owned(), resource);
    serde_json::to_vec(&envelope).unwrap()
}

pub fn body() -> Vec<u8> {
    envelope("EV-2018022511223320873", SIGNED, content().to_string().as_bytes(), API_V3_KEY)
}

pub fn event(id: &str, event_type: &str, content: &Value) -> Told {
    Told::signed(envelope(id, event_type, content.to_string().as_bytes(), API_V3_KEY))
}
