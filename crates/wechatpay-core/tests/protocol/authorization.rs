//! The `Authorization` header, written and read.

use proptest::prelude::*;
use wechatpay_core::{Authorization, AuthorizationError as E, SCHEME};

const PAIRS: [&str; 5] = [
    r#"mchid="1900000109""#,
    r#"nonce_str="593BEC0C930BF1AFEB40B4A08C8FB242""#,
    r#"signature="bm90IGEgc2lnbmF0dXJlIQ==""#,
    r#"timestamp="1700000000""#,
    r#"serial_no="408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB""#,
];

fn header(pairs: &[&str]) -> String {
    format!("{SCHEME} {}", pairs.join(","))
}

fn read(value: &str) -> Result<Authorization, E> {
    value.parse()
}

fn sample() -> Authorization {
    read(&header(&PAIRS)).unwrap()
}

/// The sample's header with one pair replaced.
fn with(index: usize, pair: &str) -> Result<Authorization, E> {
    let mut pairs = PAIRS;
    pairs[index] = pair;
    read(&header(&pairs))
}

#[test]
fn the_five_pairs_are_written_in_quotes_and_joined_by_commas() {
    assert_eq!(sample().to_string(), header(&PAIRS));
}

#[test]
fn the_pairs_are_read_in_any_order() {
    let mut orders = Vec::new();
    permutations(&mut PAIRS.to_vec(), 0, &mut orders);
    assert_eq!(orders.len(), 120);
    for order in orders {
        assert_eq!(read(&header(&order)), Ok(sample()));
    }
}

fn permutations(pairs: &mut Vec<&'static str>, from: usize, all: &mut Vec<Vec<&'static str>>) {
    if from == pairs.len() {
        all.push(pairs.clone());
    }
    for index in from..pairs.len() {
        pairs.swap(from, index);
        permutations(pairs, from + 1, all);
        pairs.swap(from, index);
    }
}

#[test]
fn each_pair_must_be_there_and_hold_something() {
    for (index, name) in ["mchid", "nonce_str", "signature", "timestamp", "serial_no"].into_iter().enumerate() {
        let mut without = PAIRS.to_vec();
        let pair = without.remove(index);
        assert_eq!(read(&header(&without)), Err(E::Missing(name)));
        assert_eq!(with(index, &format!("{name}=\"\"")), Err(E::Missing(name)));

        let mut twice = PAIRS.to_vec();
        twice.push(pair);
        assert_eq!(read(&header(&twice)), Err(E::Repeated(name)));
    }
}

#[test]
fn another_scheme_is_named() {
    let pairs = PAIRS.join(",");
    for scheme in ["WECHATPAY2-SM2-WITH-SM3", "wechatpay2-sha256-rsa2048", "Bearer", ""] {
        assert_eq!(read(&format!("{scheme} {pairs}")), Err(E::UnknownScheme(scheme.to_owned())));
    }
    assert_eq!(read(SCHEME), Err(E::NoScheme));
    assert_eq!(read(""), Err(E::NoScheme));
}

#[test]
fn an_endless_scheme_is_not_repeated_in_full() {
    let Err(E::UnknownScheme(shown)) = read(&format!("{} x", "汉".repeat(10_000))) else { panic!() };
    assert_eq!(shown.chars().count(), 64);
}

#[test]
fn a_pair_that_is_no_name_with_a_quoted_value_is_refused() {
    for pair in [
        "",
        "mchid",
        "mchid=1900000109",
        "mchid='1900000109'",
        r#"mchid="1900000109"#,
        r#"mchid=1900000109""#,
        r#"mchid=""#,
        r#"mchid="19"0""#,
        r#" mchid="1900000109""#,
        r#"mchid ="1900000109""#,
        r#"mchid= "1900000109""#,
        r#"mchid="1900000109" "#,
        r#"mchid="19,0""#,
        r#"Mchid="1900000109""#,
        r#"appid="wx""#,
        r#"="x""#,
    ] {
        assert_eq!(with(0, pair), Err(E::MalformedPair), "{pair:?}");
    }
}

#[test]
fn spaces_and_commas_around_the_pairs_are_refused() {
    let pairs = PAIRS.join(",");
    for value in [
        format!("{SCHEME}  {pairs}"),
        format!("{SCHEME} {}", PAIRS.join(", ")),
        format!("{SCHEME} {}", PAIRS.join(";")),
        format!("{SCHEME} {pairs},"),
        format!("{SCHEME} ,{pairs}"),
        format!("{SCHEME} {pairs} "),
        format!("{SCHEME} "),
    ] {
        assert_eq!(read(&value), Err(E::MalformedPair), "{value:?}");
    }
}

#[test]
fn a_timestamp_is_a_whole_number_of_64_bits() {
    for timestamp in [
        "soon",
        "1700000000.5",
        "0x65",
        "１７",
        "9223372036854775808",
        " 1700000000",
        "+1700000000",
        "-5",
        "01700000000",
    ] {
        assert_eq!(with(3, &format!("timestamp=\"{timestamp}\"")), Err(E::TimestampNotANumber), "{timestamp:?}");
    }
    assert_eq!(with(3, r#"timestamp="9223372036854775807""#).unwrap().timestamp, i64::MAX);
}

proptest! {
    #[test]
    fn reading_never_panics(value in any::<String>(), tail in r#"[a-z_=",0-9 ]{0,60}"#) {
        let _ = read(&value);
        let _ = read(&format!("{SCHEME} {value}"));
        let _ = read(&format!("{SCHEME} {tail}"));
    }

    #[test]
    fn what_is_written_is_read_back(
        mchid in "[0-9]{1,32}",
        nonce_str in "[0-9A-Za-z]{1,32}",
        signature in "[0-9A-Za-z+/]{1,344}={0,2}",
        timestamp in 0..=i64::MAX,
        serial_no in "[0-9A-Z_]{1,64}",
    ) {
        let authorization = Authorization { mchid, nonce_str, signature, timestamp, serial_no };
        prop_assert_eq!(read(&authorization.to_string()), Ok(authorization));
    }
}
