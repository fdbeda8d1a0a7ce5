//! A merchant whose key is in a KMS: its signer signs, and decrypts what is sensitive.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs, unreachable_pub, dead_code)]

mod platform;

use std::time::Duration;

use bytes::Bytes;
use http::Response;
use platform::{MCHID, MERCHANT_KEY, OTHER_MERCHANT_KEY, builder, merchant_elsewhere, signed};
use serde_json::{Value, json};
use wechatpay::{
    ErrorKind, FileLink, Merchant, PrivateKey, Retry, Signer,
    api::v3::security::echo::PostRequest,
    protocol::{SignFuture, SignerError, encoding},
    transport::MemoryTransport,
};

/// Signs, and does no more.
#[derive(Debug)]
struct SignsOnly(PrivateKey);

impl Signer for SignsOnly {
    fn sign<'a>(&'a self, message: &'a [u8]) -> SignFuture<'a> {
        Signer::sign(&self.0, message)
    }
}

/// Never comes back with a plaintext.
#[derive(Debug)]
struct Hangs(PrivateKey);

impl Signer for Hangs {
    fn sign<'a>(&'a self, message: &'a [u8]) -> SignFuture<'a> {
        Signer::sign(&self.0, message)
    }

    fn decrypt<'a>(&'a self, _: &'a [u8]) -> SignFuture<'a> {
        Box::pin(std::future::pending())
    }
}

fn own() -> PrivateKey {
    PrivateKey::from_pem(MERCHANT_KEY).unwrap()
}

fn merchant(signer: impl Signer + 'static) -> Merchant {
    Merchant::with_signer(MCHID, "5ABCE736424496DE9D9A4D8DC7F066835D61BA9F", signer)
}

/// Answers every call with an echo that `owner` can open.
fn echoing(owner: &str) -> MemoryTransport {
    let sealed = PrivateKey::from_pem(owner).unwrap().public_key().encrypt("planted 张三".as_bytes()).unwrap();
    let answer = json!({"echo_message": "hello", "encrypted_echo_message": sealed}).to_string();
    MemoryTransport::new(move |_| signed(200, &answer))
}

fn request() -> PostRequest {
    PostRequest { echo_message: "hello".into(), ..PostRequest::default() }
}

#[tokio::test]
async fn a_typed_answer_is_decrypted_by_the_signer() {
    let transport = echoing(MERCHANT_KEY);
    let client = builder().merchant(merchant_elsewhere()).transport(transport.clone()).build().unwrap();
    let blocking = builder().merchant(merchant_elsewhere()).transport(transport).build_blocking().unwrap();
    for answer in [
        client.v3().security().echo().post(&request()).await.unwrap(),
        blocking.v3().security().echo().post(&request()).send().unwrap(),
    ] {
        assert_eq!(answer.encrypted_echo_message.as_ref().unwrap().reveal(), "planted 张三");
        let again: Value = answer.parse().unwrap();
        assert_eq!(again["encrypted_echo_message"], "planted 张三", "read as another type, without asking again");
        assert!(!format!("{:?}", answer.into_inner()).contains("planted"));
    }
}

#[tokio::test]
async fn of_a_raw_answer_one_text_is_decrypted_by_hand() {
    let transport = echoing(MERCHANT_KEY);
    let client = builder().merchant(merchant_elsewhere()).transport(transport.clone()).build().unwrap();
    let blocking = builder().merchant(merchant_elsewhere()).transport(transport).build_blocking().unwrap();
    let answer = client.chain("v3/security/echo").post(&json!({"echo_message": "hello"})).await.unwrap();
    let sealed = answer["encrypted_echo_message"].as_str().unwrap();
    assert_eq!(client.decrypt(sealed).await.unwrap().reveal(), "planted 张三");
    assert_eq!(blocking.decrypt(sealed).unwrap().reveal(), "planted 张三");
    let error = answer.parse::<Value>().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decrypt);
    assert!(error.to_string().contains("Client::decrypt"), "nobody asked the signer: {error}");
}

#[tokio::test]
async fn what_the_signer_does_not_decrypt_is_named_and_never_shown() {
    for (signer, owner, word) in [
        (merchant(SignsOnly(own())), MERCHANT_KEY, "Signer::decrypt"),
        (merchant_elsewhere(), OTHER_MERCHANT_KEY, "does not decrypt"),
    ] {
        let client = builder().merchant(signer).transport(echoing(owner)).build().unwrap();
        let error = client.v3().security().echo().post(&request()).await.map(|_| ()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decrypt);
        let shown = format!("{error} {error:?} {error:#?}");
        assert!(shown.contains("/encrypted_echo_message") && shown.contains(word), "{shown}");
        assert!(!shown.contains("planted"), "{shown}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_signer_that_never_comes_back_does_not_hold_an_answer_past_its_deadline() {
    let client = builder().merchant(merchant(Hangs(own()))).transport(echoing(MERCHANT_KEY)).build().unwrap();
    let call = client.v3().security().echo().post(&request()).deadline(Duration::from_secs(5));
    let error = call.await.map(|_| ()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decrypt, "{error}");
    assert!(error.to_string().contains("not asked in time"), "{error}");
}

#[tokio::test]
async fn the_key_of_an_encrypted_bill_is_opened_by_the_signer() {
    let transport = || {
        let key = own().public_key().encrypt(b"0123456789abcdef0123456789abcdef").unwrap();
        let offered = json!({"download_bill_count": 1, "download_bill_list": [{"bill_sequence": 1, "encrypt_key": key,
            "download_url": "https://api.mch.weixin.qq.com/v3/bill/downloadurl?token=1", "hash_type": "SHA1",
            "hash_value": "aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d", "nonce": "a8607ef79034c49c"}]});
        // What OpenSSL 3 made of `hello`.
        let file = [
            0x65, 0xcd, 0x4f, 0xba, 0xb7, 0xd4, 0xf7, 0x1a, 0x31, 0x19, 0x35, 0x28, 0xb8, 0xf4, 0xf3, 0xd6, 0x07, 0x28,
            0x56, 0x65, 0xa4,
        ];
        MemoryTransport::new(move |request| match request.uri().path() {
            "/v3/bill/downloadurl" => Ok(Response::new(Bytes::copy_from_slice(&file))),
            _ => signed(200, &offered.to_string()),
        })
    };
    for (signer, opens) in
        [(merchant_elsewhere(), true), (merchant(SignsOnly(own())), false), (merchant(Hangs(own())), false)]
    {
        let client = builder().merchant(signer).transport(transport()).retry(Retry::never()).build().unwrap();
        let answer = client.chain("v3/ecommerce/bill/fundflowbill").get().query("bill_date", "x").await.unwrap();
        let download = client.download(FileLink::all(&answer).remove(0)).timeout(Duration::from_millis(300));
        match download.bytes(16).await {
            Ok(bytes) => assert!(opens && bytes == "hello", "{bytes:?}"),
            Err(error) => assert!(!opens && error.kind() == ErrorKind::Decrypt, "{error}"),
        }
    }
}

#[tokio::test]
async fn any_text_is_signed_by_whoever_has_the_key() {
    let text = "wx8888888888888888\n1414561699\n5K8264ILTKCH16CQ2502SI8ZNMTM67VS\nprepay_id=1\n";
    for merchant in [platform::merchant(), merchant_elsewhere()] {
        let client = builder().merchant(merchant.clone()).transport(echoing(MERCHANT_KEY)).build().unwrap();
        let blocking = builder().merchant(merchant).transport(echoing(MERCHANT_KEY)).build_blocking().unwrap();
        for signature in [client.sign(text).await.unwrap(), blocking.sign(text.as_bytes()).unwrap()] {
            let signature = encoding::from_base64(&signature).unwrap();
            assert!(own().public_key().verify(text.as_bytes(), &signature));
            assert!(!own().public_key().verify(b"another", &signature));
        }
    }
}

/// Has no key at all.
#[derive(Debug)]
struct Locked;

impl Signer for Locked {
    fn sign<'a>(&'a self, _: &'a [u8]) -> SignFuture<'a> {
        Box::pin(std::future::ready(Err(SignerError::new("the HSM is locked"))))
    }
}

#[tokio::test]
async fn a_text_that_cannot_be_signed_says_why() {
    let client = builder().merchant(merchant(Locked)).transport(echoing(MERCHANT_KEY)).build().unwrap();
    let error = client.sign("x").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Signer);
    assert!(format!("{error:?}").contains("the HSM is locked"), "{error:?}");
}
