//! What a notification of each type holds has a type of its own.

use serde_json::{Value, json};
use wechatpay::api::webhooks::Content;
use wechatpay_spec::{Event, Field, Kind, Version, events};

/// An object with all fields that the table knows.
fn drawn(fields: &[Field]) -> Value {
    Value::Object(fields.iter().map(|field| (field.name.to_owned(), value(field.kind))).collect())
}

fn value(kind: Kind) -> Value {
    match kind {
        Kind::Integer { .. } => 7.into(),
        Kind::Boolean => true.into(),
        Kind::Object(fields) => drawn(fields),
        Kind::List(item) => json!([value(*item)]),
        Kind::Encoded(fields) => drawn(fields).to_string().into(),
        _ => "text".into(),
    }
}

fn v3_events() -> impl Iterator<Item = &'static Event> {
    events().filter(|event| event.version == Version::V3)
}

fn is_typed(event: &Event) -> bool {
    let content = Content::read(event.event_type, &drawn(event.resource));
    !matches!(content.unwrap_or_else(|error| panic!("{}: {error}", event.event_type)), Content::Other(_))
}

#[test]
fn the_content_of_every_notification_is_read_into_its_own_type() {
    let typed = v3_events().filter(|event| is_typed(event)).count();
    let least = if cfg!(feature = "full") { v3_events().count() } else { 20 };
    assert!(typed >= least, "{typed} of {} types", v3_events().count());
}

#[test]
fn every_family_of_entrusted_deduction_has_its_notifications_typed_by_default() {
    for words in [
        "ENTRUST.",
        "INSURANCE_ENTRUST.",
        "ECOMMERCE_ENTRUST.",
        "PAPAY.",
        "CREDIT_REPAYMENT.",
        "PAYSCORE.",
        "TRANSACTION.",
    ] {
        let of_family: Vec<&Event> = v3_events().filter(|event| event.event_type.starts_with(words)).collect();
        assert!(!of_family.is_empty(), "{words}");
        for event in of_family {
            assert!(is_typed(event), "{}", event.event_type);
        }
    }
}

#[test]
fn the_content_of_an_unknown_notification_is_kept_as_it_came() {
    let json = json!({ "out_trade_no": "1217752501201407033233368018", "new": [1, 2.5, null] });
    assert_eq!(Content::read("BRAND.NEW", &json).unwrap(), Content::Other(json));
}

#[test]
fn a_content_that_lacks_a_required_field_is_an_error_that_names_it() {
    let mut content = drawn(wechatpay_spec::event("ENTRUST.SIGN").unwrap().resource);
    content.as_object_mut().unwrap().remove("contract_id");
    let error = Content::read("ENTRUST.SIGN", &content).unwrap_err();
    assert!(error.to_string().contains("`contract_id`"), "{error}");
}
