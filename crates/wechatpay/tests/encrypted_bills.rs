//! Bills that come encrypted (子商户资金账单, 二级商户资金账单, 支付分账单): key and file are opened by the merchant's key.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    missing_docs,
    unreachable_pub,
    dead_code
)]

mod platform;

use bytes::Bytes;
use http::Response;
use platform::{MERCHANT_KEY, OTHER_MERCHANT_KEY, builder, signed};
use serde_json::{Value, json};
use wechatpay::{
    Client, ErrorKind, FileLink, PrivateKey, Retry,
    api::v3::ecommerce::bill::fundflowbill::{AccountType, Algorithm, GetQuery},
    transport::MemoryTransport,
};

const KEY: &str = "0123456789abcdef0123456789abcdef";
/// What is done to a file on its way.
type Change = fn(&mut Vec<u8>);
const DOWNLOAD: &str = "https://api.mch.weixin.qq.com/v3/bill/downloadurl?token=";

/// A part of a bill: its nonce, the hash of its content, and what OpenSSL 3 made of it. The second was packed first, and has a nonce of
/// 12 bytes.
const PARTS: [(&str, &str, &str); 2] = [
    (
        "a8607ef79034c49c",
        "4f18045bd882fc5fd5bd5f251db2b54796ab4b09",
        "e506933e6c9fcfac579b3f0428366533f0f7e194fc2c6c30574c163093df72120ae653fe13ecd1adefe06fc834ba950f\
         b6f04ed67956d8b7238d116ae3ab1ec6d6dd94bf27dcacb23df9",
    ),
    (
        "b8607ef79034",
        "b61d1d19247f58ab33cc14d2b36af1bfcb8e8910",
        "d30f49d2a5bdd22ef4af6859ba20004feebec391877cc379d050f7fc3664c367a8174293c8e308788568d26570449fad\
         4feae34531b9b88ebab712efbb5b6772db850b9af9cbff68",
    ),
];

fn bytes(hex: &str) -> Vec<u8> {
    hex.as_bytes().chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
}

/// The answer to a request for a bill, its key encrypted for `owner`.
fn offered(key: &str, owner: &str) -> Value {
    let owner = PrivateKey::from_pem(owner).unwrap();
    let encrypt_key = owner.public_key().encrypt(key.as_bytes()).unwrap();
    let parts: Vec<_> = PARTS
        .iter()
        .enumerate()
        .map(|(index, (nonce, hash, _))| {
            json!({"bill_sequence": index + 1, "download_url": format!("{DOWNLOAD}{index}"), "encrypt_key": encrypt_key,
                "hash_type": "SHA1", "hash_value": hash, "nonce": nonce})
        })
        .collect();
    json!({"download_bill_count": parts.len(), "download_bill_list": parts})
}

/// A client that is offered this, and gets each file as `change` leaves it.
fn client(offered: &Value, change: Change) -> Client {
    let offered = offered.to_string();
    let transport = MemoryTransport::new(move |request| match request.uri().query().unwrap().strip_prefix("token=") {
        None => signed(200, &offered),
        Some(part) => {
            let mut file = bytes(PARTS[part.parse::<usize>().unwrap()].2);
            change(&mut file);
            Ok(Response::new(Bytes::from(file)))
        }
    });
    builder().transport(transport).retry(Retry::never()).build().unwrap()
}

fn query() -> GetQuery {
    GetQuery {
        bill_date: "2026-02-27".into(),
        account_type: AccountType::All,
        algorithm: Algorithm::AeadAes256Gcm,
        ..GetQuery::default()
    }
}

#[tokio::test]
async fn the_key_of_a_typed_answer_is_opened_and_not_shown() {
    let client = client(&offered(KEY, MERCHANT_KEY), |_| {});
    let answer = client.v3().ecommerce().bill().fundflowbill().get(&query()).await.unwrap();
    let parts = answer.download_bill_list.as_ref().unwrap();
    assert_eq!(parts[0].encrypt_key.reveal(), KEY);
    assert!(!format!("{parts:?}").contains(KEY));
}

#[tokio::test]
async fn each_part_of_a_bill_is_decrypted_and_then_unpacked() {
    let client = client(&offered(KEY, MERCHANT_KEY), |_| {});
    let typed = client.v3().ecommerce().bill().fundflowbill().get(&query()).await.unwrap();
    let raw = client.chain("v3/bill/sub-merchant-fundflowbill").get().query("sub_mchid", "1").await.unwrap();
    for links in [FileLink::all(&typed), FileLink::all(&raw)] {
        let mut whole = String::new();
        for link in links {
            whole.push_str(std::str::from_utf8(&client.download(link).bytes(1 << 20).await.unwrap()).unwrap());
        }
        let (first, second) = whole.split_at(whole.find("`2026-02-27 10:00:01").unwrap());
        assert_eq!(first, "记账时间,收支金额(元)\n`2026-02-27 10:00:00,`0.10\n");
        assert_eq!(second, "`2026-02-27 10:00:01,`0.20\n".repeat(40));
    }
}

#[tokio::test]
async fn a_file_that_was_changed_or_cut_off_is_refused() {
    let changes: [(Change, ErrorKind); 3] = [
        (|file| file[9] ^= 1, ErrorKind::WrongHash),
        (|file| file.truncate(file.len() - 1), ErrorKind::WrongHash),
        (|file| file.truncate(15), ErrorKind::Damaged),
    ];
    for (change, kind) in changes {
        let client = client(&offered(KEY, MERCHANT_KEY), change);
        let answer = client.chain("v3/ecommerce/bill/fundflowbill").get().query("bill_date", "x").await.unwrap();
        let link = FileLink::all(&answer).remove(0);
        assert_eq!(client.download(link).bytes(1 << 20).await.unwrap_err().kind(), kind);
    }
}

#[tokio::test]
async fn a_key_that_does_not_open_or_is_for_another_cipher_is_named_and_nothing_is_asked() {
    for (key, owner, word) in [
        (KEY, OTHER_MERCHANT_KEY, "does not decrypt"),
        (&KEY[..16], MERCHANT_KEY, "SM4_GCM"),
        (&KEY[..31], MERCHANT_KEY, "this one has 31"),
    ] {
        let client = client(&offered(key, owner), |_| panic!("a file was asked for"));
        let answer = client.chain("v3/payscore/merchant-bill").get().query("service_id", "1").await.unwrap();
        let error = client.download(FileLink::all(&answer).remove(0)).bytes(1 << 20).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decrypt, "{error}");
        let shown = format!("{error} {error:?} {error:#?}");
        assert!(shown.contains(word) && !shown.contains(key), "{shown}");
    }
}

#[tokio::test]
async fn an_encrypted_file_that_no_hash_proves_is_refused() {
    let client = client(&offered(KEY, MERCHANT_KEY), |_| panic!("a file was asked for"));
    let offered = offered(KEY, MERCHANT_KEY);
    let key = offered["download_bill_list"][0]["encrypt_key"].as_str().unwrap();
    let link = FileLink::new(format!("{DOWNLOAD}0")).encrypted(key, PARTS[0].0);
    let error = client.download(link.clone()).bytes(1 << 20).await.unwrap_err();
    assert!(error.kind() == ErrorKind::InvalidRequest && error.to_string().contains("hash_value"), "{error}");
    let shown = format!("{link:?}");
    assert!(!shown.contains(key) && !shown.contains("token"), "{shown}");
}
