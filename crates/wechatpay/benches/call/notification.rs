//! One notification: verified, remembered, decrypted and read into its type, beside the bare library calls that this needs.

use std::hint::black_box;

use aws_lc_rs::{
    aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey},
    signature::{ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256},
};
use http::HeaderMap;
use serde::Deserialize;
use serde_json::{Value, json};
use wechatpay::{
    PlatformKey, PrivateKey, Receiver,
    api::webhooks::entrust::sign,
    protocol::{ApiV3Key, Notification, PublicKey, Resource, SCHEME, encoding, message},
};

use crate::{KEY_ID, PLATFORM_PRIVATE, PLATFORM_PUBLIC, compare, ratio, seconds};

const API_V3_KEY: &str = "bench-api-v3-key-of-32-bytes-000";
const ROUNDS: usize = 60;
const RUNS: u32 = 40;

/// As it arrives.
struct Told {
    headers: HeaderMap,
    body: Vec<u8>,
}

/// Each is signed afresh, as WeChat Pay does: one that comes twice is refused.
fn told() -> Vec<Told> {
    let key = PrivateKey::from_pem(PLATFORM_PRIVATE).unwrap();
    let content = json!({
        "mchid": "1900000003", "contract_id": "202309013344", "appid": "wxd678efh567hg6787", "plan_id": 12535,
        "out_contract_code": "wxwtdk20200910100000", "contract_display_account": "微信代扣用户A",
        "contract_state": "SIGNED", "contract_signed_time": "2026-11-20T13:29:35+08:00",
        "contract_expired_time": "2027-11-20T13:29:35+08:00", "openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
    });
    let api_v3_key = ApiV3Key::new(API_V3_KEY).unwrap();
    let plaintext = content.to_string();
    let tell = |number: usize| {
        let resource = Resource::encrypt(&api_v3_key, Some("entrust"), Some(""), "fdasflkja484", plaintext.as_bytes());
        let (id, time) = (format!("EV-{number:032}"), "2026-11-20T13:29:35+08:00".to_owned());
        let envelope =
            Notification::new(id, time, sign::EVENT_TYPE.to_owned(), "委托代扣签约通知".to_owned(), resource.unwrap());
        let body = serde_json::to_vec(&envelope).unwrap();
        let (timestamp, nonce) = (seconds().to_string(), format!("{number:032x}"));
        let signature = encoding::base64(&key.sign(&message::answer(&timestamp, &nonce, &body)).unwrap());
        let mut headers = HeaderMap::new();
        for (name, value) in [
            ("host", "yourapp.com"),
            ("content-type", "application/json"),
            ("wechatpay-timestamp", &timestamp),
            ("wechatpay-nonce", &nonce),
            ("wechatpay-signature", &signature),
            ("wechatpay-serial", KEY_ID),
            ("wechatpay-signature-type", SCHEME),
            ("request-id", "08A1B2C3D4-0"),
        ] {
            headers.insert(name, value.parse().unwrap());
        }
        Told { headers, body }
    };
    (0..ROUNDS * RUNS as usize).map(tell).collect()
}

/// What the bare calls read of an envelope.
#[derive(Deserialize)]
struct Envelope {
    resource: Sealed,
}

#[derive(Deserialize)]
struct Sealed {
    ciphertext: String,
    nonce: String,
    associated_data: String,
}

/// The libraries alone, with keys parsed once.
struct Bare {
    verifying: ParsedPublicKey,
    opening: LessSafeKey,
}

impl Bare {
    fn new() -> Self {
        let spki = PublicKey::from_pem(PLATFORM_PUBLIC).unwrap().to_der().to_vec();
        Self {
            verifying: ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, spki).unwrap(),
            opening: LessSafeKey::new(UnboundKey::new(&AES_256_GCM, API_V3_KEY.as_bytes()).unwrap()),
        }
    }

    fn verify(&self, told: &Told) {
        let text = |name: &str| told.headers[name].to_str().unwrap();
        let mut message = Vec::with_capacity(64 + told.body.len());
        for line in [text("wechatpay-timestamp").as_bytes(), text("wechatpay-nonce").as_bytes(), &told.body] {
            message.extend_from_slice(line);
            message.push(b'\n');
        }
        let signature = encoding::from_base64(text("wechatpay-signature")).unwrap();
        self.verifying.verify_sig(&message, &signature).unwrap();
    }

    fn decrypt(&self, sealed: &Sealed) -> Vec<u8> {
        let nonce = Nonce::try_assume_unique_for_key(sealed.nonce.as_bytes()).unwrap();
        let mut bytes = encoding::from_base64(&sealed.ciphertext).unwrap();
        let aad = Aad::from(sealed.associated_data.as_bytes());
        let length = self.opening.open_in_place(nonce, aad, &mut bytes).unwrap().len();
        bytes.truncate(length);
        bytes
    }

    /// Only what is needed, straight into types.
    fn typed(&self, told: &Told) -> sign::Resource {
        self.verify(told);
        let envelope: Envelope = serde_json::from_slice(&told.body).unwrap();
        serde_json::from_slice(&self.decrypt(&envelope.resource)).unwrap()
    }

    /// As a program without types does it.
    fn plain(&self, told: &Told) -> Value {
        self.verify(told);
        let envelope: Value = serde_json::from_slice(&told.body).unwrap();
        let sealed = Sealed::deserialize(&envelope["resource"]).unwrap();
        serde_json::from_slice(&self.decrypt(&sealed)).unwrap()
    }
}

/// Compares a receiver with the bare calls.
pub fn report() {
    let key = PlatformKey::from_pem(KEY_ID, PLATFORM_PUBLIC).unwrap();
    let receiver = Receiver::builder().platform_key(key).api_v3_key(API_V3_KEY).build().unwrap();
    let (told, bare) = (told(), Bare::new());
    let (mut one, mut two, mut three) = (told.iter().cycle(), told.iter().cycle(), told.iter().cycle());
    println!("CPU time per notification");
    let times = compare(
        ROUNDS,
        RUNS,
        &mut [
            ("bare: verify, AES-GCM, JSON into types", &mut || {
                black_box(bare.typed(one.next().unwrap()));
            }),
            ("bare: verify, AES-GCM, plain JSON", &mut || {
                black_box(bare.plain(two.next().unwrap()));
            }),
            ("receiver: verified, remembered, decrypted, typed", &mut || {
                let told = three.next().unwrap();
                let event = pollster::block_on(receiver.open(&told.headers, &told.body)).unwrap();
                black_box(event.parse::<sign::Resource>().unwrap());
            }),
        ],
    );
    ratio("ratio to the bare calls with plain JSON", times[2], times[1], 1.10);
    ratio("ratio to the bare calls with types", times[2], times[0], 1.10);
}
