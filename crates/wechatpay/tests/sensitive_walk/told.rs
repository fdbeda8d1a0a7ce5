//! Notifications whose content has sensitive fields.

use serde_json::Value;
use wechatpay::PrivateKey;
use wechatpay_spec::{Event, Field, Kind, Seal, Version, events};

use super::{
    fields::{Found, drawn, holds},
    platform::{MCHID, MERCHANT_KEY, builder, merchant_elsewhere},
    writing,
};

fn key() -> PrivateKey {
    PrivateKey::from_pem(MERCHANT_KEY).unwrap()
}

/// The content with each sensitive text encrypted for the merchant.
fn sealed(fields: &[Field], content: Value) -> Value {
    let mut content = content;
    for field in fields {
        if let Some(value) = content.get_mut(field.name) {
            let plain = value.take();
            *value = sealed_one(field.kind, plain);
        }
    }
    content
}

fn sealed_one(kind: Kind, plain: Value) -> Value {
    match (kind, plain) {
        (Kind::Sealed(Seal::MerchantKey), Value::String(text)) => {
            key().public_key().encrypt(text.as_bytes()).unwrap().into()
        }
        (Kind::Object(fields), object) => sealed(fields, object),
        (Kind::List(item), Value::Array(items)) => {
            items.into_iter().map(|plain| sealed_one(*item, plain)).collect::<Vec<_>>().into()
        }
        (Kind::Encoded(fields), Value::String(text)) => {
            sealed(fields, serde_json::from_str(&text).unwrap()).to_string().into()
        }
        (_, plain) => plain,
    }
}

fn sensitive() -> impl Iterator<Item = &'static Event> {
    events().filter(|event| event.version == Version::V3 && holds(event.resource, Seal::MerchantKey))
}

#[tokio::test]
async fn every_sensitive_field_of_every_notification_is_decrypted() {
    let client = builder().build().unwrap();
    let blocking = builder().build_blocking().unwrap();
    let elsewhere = builder().merchant(merchant_elsewhere()).build().unwrap();
    let (mut count, mut fields) = (0, 0);
    for event in sensitive() {
        let plain = drawn(event.resource, MCHID);
        let content = sealed(event.resource, plain.clone());
        let told = |n: u8| writing::event(&format!("EV-{count}-{n}"), event.event_type, &content);
        let (one, other, third) = (told(1), told(2), told(3));
        for opened in [
            client.open_notification(&one.headers, &one.body).await.unwrap(),
            blocking.open_notification(&other.headers, &other.body).unwrap(),
            elsewhere.open_notification(&third.headers, &third.body).await.unwrap(),
        ] {
            assert_eq!(opened.parse::<Value>().unwrap(), plain, "{}", event.event_type);
            assert!(opened.content().is_ok(), "{}", event.event_type);
            // Raw JSON stays as WeChat Pay wrote it, and is opened by hand.
            let raw = Found::of(event.resource, Seal::MerchantKey, &opened.json().unwrap()).0;
            assert!(!raw.is_empty());
            for ((_, ciphertext), (at, text)) in raw.iter().zip(Found::of(event.resource, Seal::MerchantKey, &plain).0)
            {
                assert_eq!(client.decrypt(ciphertext).await.unwrap().reveal(), text, "{} {at}", event.event_type);
                fields += 1;
            }
            assert!(!format!("{opened:?} {opened:#?}").contains("planted"), "{}", event.event_type);
        }
        count += 1;
    }
    assert!(count >= 4 && fields >= 16, "{count} events, {fields} fields");
}

#[tokio::test]
async fn a_field_of_a_notification_that_does_not_open_is_named_by_its_pointer_only() {
    let client = builder().build().unwrap();
    for event in sensitive() {
        // In plaintext, where ciphertext belongs.
        let told = writing::event(&format!("EV-{}", event.event_type), event.event_type, &drawn(event.resource, MCHID));
        let opened = client.open_notification(&told.headers, &told.body).await.unwrap();
        let error = opened.parse::<Value>().unwrap_err();
        assert_eq!(error.kind(), wechatpay::ErrorKind::Decrypt);
        let (at, _) = Found::of(event.resource, Seal::MerchantKey, &drawn(event.resource, MCHID)).0.swap_remove(0);
        let said = format!("{error} {error:?}");
        assert!(said.contains(&at) && !said.contains("planted"), "{said}");
    }
}
