//! What happened to a body on its way is named, and the body stays refused.

use proptest::prelude::*;
use serde_json::Value;
use wechatpay::notify::{Change, Diagnosis, Rejection, Verdict};

use super::told::{Told, body, receiver};

async fn refused(told: &Told) -> Rejection {
    let rejection = receiver().open(&told.headers, &told.body).await.unwrap_err();
    assert_eq!((rejection.verdict(), rejection.reply().status().as_u16()), (Verdict::WrongSignature, 401));
    rejection
}

/// The diagnosis of a notification whose signed body became another one.
async fn after(original: impl Into<Vec<u8>>, change: impl Fn(String) -> Vec<u8>) -> Option<Diagnosis> {
    let mut told = Told::signed(original);
    told.body = change(String::from_utf8(told.body).unwrap());
    refused(&told).await.diagnosis()
}

async fn proven(change: impl Fn(String) -> Vec<u8>) -> Option<Change> {
    after(body(), change).await.filter(|diagnosis| diagnosis.proven).map(|diagnosis| diagnosis.change)
}

fn read(body: &str) -> Value {
    serde_json::from_str(body).unwrap()
}

/// As Python's `json.dumps` writes it.
fn pythonic(body: &str) -> String {
    body.replace("\":", "\": ").replace(",\"", ", \"")
}

fn escaped(body: &str) -> String {
    body.chars().map(|c| if c.is_ascii() { c.to_string() } else { format!("\\u{:04x}", u32::from(c)) }).collect()
}

/// As a program writes it that keeps fields in a sorted map.
fn sorted(value: &Value) -> String {
    match value {
        Value::Object(fields) => {
            let mut fields: Vec<_> =
                fields.iter().map(|(name, value)| format!("\"{name}\":{}", sorted(value))).collect();
            fields.sort_unstable();
            format!("{{{}}}", fields.join(","))
        }
        other => other.to_string(),
    }
}

#[tokio::test]
async fn json_that_was_written_again_is_recognised() {
    let whitespace = [
        proven(|body| serde_json::to_vec_pretty(&read(&body)).unwrap()).await,
        proven(|body| pythonic(&body).into()).await,
        proven(|body| serde_json::to_string_pretty(&read(&body)).unwrap().replace('\n', "\r\n").into()).await,
    ];
    assert_eq!(whitespace, [Some(Change::Whitespace); 3]);
    let escapes = [
        proven(|body| body.replace('/', "\\/").into()).await,
        proven(|body| escaped(&body).into()).await,
        proven(|body| escaped(&pythonic(&body)).into()).await,
    ];
    assert_eq!(escapes, [Some(Change::Escapes); 3]);
    assert_eq!(proven(|body| sorted(&read(&body)).into()).await, Some(Change::FieldOrder));
    assert_eq!(proven(|body| escaped(&sorted(&read(&body))).into()).await, Some(Change::FieldOrder));
}

#[tokio::test]
async fn json_that_was_signed_in_another_style_and_written_compactly_is_recognised() {
    let text = String::from_utf8(body()).unwrap();
    for (original, change) in [
        (pythonic(&text), Change::Whitespace),
        (text.replace('/', "\\/"), Change::Escapes),
        (escaped(&text), Change::Escapes),
        (escaped(&text).replace('/', "\\/"), Change::Escapes),
    ] {
        let found = after(original.clone(), |body| read(&body).to_string().into()).await.unwrap();
        assert_eq!((found.change, found.proven), (change, true), "{original}");
    }
}

#[tokio::test]
async fn changed_line_ends_and_margins_are_recognised() {
    assert_eq!(proven(|body| format!("{body}\n").into()).await, Some(Change::Margins));
    assert_eq!(proven(|body| format!("\r\n {body}\r\n").into()).await, Some(Change::Margins));
    assert_eq!(proven(|body| format!("\u{feff}{body}").into()).await, Some(Change::ByteOrderMark));
    let lines = serde_json::to_string_pretty(&read(std::str::from_utf8(&body()).unwrap())).unwrap();
    let windows = lines.replace('\n', "\r\n");
    for (original, arrived) in [(&lines, &windows), (&windows, &lines)] {
        let found = after(original.as_str(), |_| arrived.clone().into()).await.unwrap();
        assert_eq!((found.change, found.proven), (Change::LineEnds, true));
    }
    let found = after(format!("{lines}\n"), |body| body.trim_end().into()).await.unwrap();
    assert_eq!((found.change, found.proven), (Change::Margins, true));
}

#[tokio::test]
async fn decoded_and_encoded_characters_are_recognised() {
    assert!(String::from_utf8(body()).unwrap().contains('+'), "or this test tests nothing");
    assert_eq!(proven(|body| body.replace('+', " ").into()).await, Some(Change::FormDecoded));
    let percent = |body: String| body.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>().into();
    let whole = |body: String| format!("{}%7D", percent_of_braces(&body)).into();
    assert_eq!(proven(whole).await, Some(Change::PercentEncoded));
    assert_eq!(after(body(), percent).await, None, "nothing in it looks like an envelope");
    assert_eq!(proven(|body| body.replace('"', "&quot;").into()).await, Some(Change::HtmlEscaped));
    let mojibake = |body: String| body.bytes().map(char::from).collect::<String>().into();
    assert_eq!(proven(mojibake).await, Some(Change::Mojibake));
}

fn percent_of_braces(body: &str) -> String {
    body.strip_suffix('}').unwrap().replace('{', "%7B").replace('"', "%22").replace('+', "%2B").replace('}', "%7D")
}

#[tokio::test]
async fn a_body_that_ends_early_or_is_gone_is_recognised_without_the_original() {
    let found =
        async |change: fn(String) -> Vec<u8>| after(body(), change).await.map(|found| (found.change, found.proven));
    assert_eq!(found(|body| body[..body.len() / 2].into()).await, Some((Change::Truncated, false)));
    assert_eq!(found(|_| Vec::new()).await, Some((Change::Emptied, false)));
    let lost = |body: String| body.replace("委托", "\u{fffd}\u{fffd}").into();
    assert_eq!(found(lost).await, Some((Change::CharactersLost, false)));
    let mut told = Told::signed(body());
    let length = told.body.len();
    told.set("Content-Length", &length.to_string());
    told.body = br#"{"id":1}"#.to_vec();
    assert_eq!(refused(&told).await.diagnosis().map(|found| found.change), Some(Change::Truncated));
}

#[tokio::test]
async fn spaces_around_a_header_are_recognised() {
    let mut told = Told::signed(body());
    let nonce = format!("{} ", told.get("Wechatpay-Nonce"));
    told.set("Wechatpay-Nonce", &nonce);
    let rejection = refused(&told).await;
    assert_eq!(rejection.proven_change(), Some(Change::HeaderSpaces));
}

#[tokio::test]
async fn a_rejection_says_what_happened_and_what_to_do() {
    let mut told = Told::signed(body());
    told.body = serde_json::to_vec_pretty(&read(std::str::from_utf8(&told.body).unwrap())).unwrap();
    let said = refused(&told).await.to_string();
    assert!(said.contains("white space") && said.contains("`Bytes`"), "{said}");
    told.body = body();
    told.body[20] ^= 1;
    let said = refused(&told).await.to_string();
    assert!(said.contains("were changed on the way"), "{said}");
}

#[tokio::test]
async fn a_body_larger_than_any_notification_is_not_looked_into() {
    let padded = |size: usize| {
        let mut value = read(std::str::from_utf8(&body()).unwrap());
        value["summary"] = "x".repeat(size).into();
        value.to_string()
    };
    let reprinted = |body: String| serde_json::to_vec_pretty(&read(&body)).unwrap();
    assert!(after(padded(60 << 10), reprinted).await.is_some());
    assert_eq!(after(padded(64 << 10), reprinted).await, None);
}

#[tokio::test]
async fn a_flood_of_wrong_signatures_is_not_looked_into() {
    let receiver = receiver();
    let mut told = Told::signed(body());
    told.body.push(b'\n');
    let mut explained = 0;
    for _ in 0..200 {
        let rejection = receiver.open(&told.headers, &told.body).await.unwrap_err();
        assert_eq!(rejection.verdict(), Verdict::WrongSignature);
        explained += usize::from(rejection.diagnosis().is_some());
    }
    // However slow this machine is, it is bounded by the seconds that passed; in one second it is 20.
    assert!(explained >= 20, "{explained}");
    assert!(explained < 200, "{explained}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn no_body_makes_the_diagnosis_panic(garbage in proptest::collection::vec(any::<u8>(), 0..64), at in 0.0..1.0) {
        let mut told = Told::signed(body());
        let place = (told.body.len() as f64 * at) as usize;
        told.body.splice(place..place, garbage);
        let opened = pollster::block_on(receiver().open(&told.headers, &told.body));
        prop_assert_eq!(opened.is_ok(), told.body == body());
    }
}
