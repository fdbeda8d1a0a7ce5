//! Length limits count characters, not bytes.

use serde_json::{Value, json};
use wechatpay_spec::{Field, Format, Kind, check};

use crate::seeds::{Seed, all, assert_only, problems};

/// A text of `format` that is `length` characters long; `None` when the format cannot have that length.
fn text(format: Format, length: usize) -> Option<String> {
    match format {
        Format::Plain => Some("汉".repeat(length)),
        Format::Alphanumeric => Some("a".repeat(length)),
        Format::Url | Format::NotifyUrl => Some(format!("{:a<length$}", "https://yourapp.com/")),
        // Any number of digits behind the point is a time.
        Format::Time => Some(format!("2021-11-20T13:29:35.{}+08:00", "0".repeat(length.checked_sub(26)?))),
        _ => None,
    }
}

fn with(seed: &Seed, pointer: &str, value: &str) -> Value {
    let mut body = seed.body.clone();
    *body.pointer_mut(pointer).unwrap() = json!(value);
    body
}

fn limits(fields: &'static [Field], parent: &str, all: &mut Vec<(String, usize, Format)>) {
    for field in fields {
        let pointer = format!("{parent}/{}", field.name);
        match field.kind {
            Kind::Text { longest: Some(longest), format, .. } => all.push((pointer, usize::from(longest), format)),
            Kind::Object(fields) => limits(fields, &pointer, all),
            _ => {}
        }
    }
}

#[test]
fn exactly_the_limit_passes_and_one_character_more_fails() {
    let mut checked = 0;
    for seed in all() {
        let mut all = Vec::new();
        limits(seed.operation.body, "", &mut all);
        for (pointer, longest, format) in all {
            if let (false, Some(fits)) = (format == Format::Time, text(format, longest)) {
                assert_eq!(fits.chars().count(), longest);
                let report = check(seed.operation, &with(&seed, &pointer, &fits));
                assert_eq!(problems(&report), [], "{} {pointer}", seed.operation.title);
                checked += 1;
            }
            let Some(over) = text(format, longest + 1) else { continue };
            let report = check(seed.operation, &with(&seed, &pointer, &over));
            assert_only(&report, &pointer, &format!("must be at most {longest} characters long, has {}", longest + 1));
        }
    }
    assert!(checked >= 30, "only {checked} limits were tried");
}

#[test]
fn the_limits_are_those_of_the_official_pages() {
    let expected: [(usize, &str, usize); 14] = [
        (0, "/out_contract_code", 32),
        (0, "/user_display_name", 32),
        (0, "/success_notify_url", 256),
        (0, "/openid", 128),
        (0, "/user_client_ip", 32),
        (0, "/expired_time", 64),
        (1, "/appid", 32),
        (1, "/contract_display_account", 32),
        (1, "/notify_url", 256),
        (2, "/return_url", 256),
        (3, "/sub_openid", 128),
        (4, "/sp_openid", 64),
        (4, "/contract_notify_url", 256),
        (4, "/out_user_code", 32),
    ];
    let seeds = all();
    for (index, pointer, longest) in expected {
        let mut all = Vec::new();
        limits(seeds[index].operation.body, "", &mut all);
        assert!(all.iter().any(|(p, l, _)| p == pointer && *l == longest), "{pointer} {longest}: {all:?}");
    }
}
