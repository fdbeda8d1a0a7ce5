//! What texts must look like.

use proptest::prelude::*;
use serde_json::json;
use wechatpay_spec::{Format, check};

use crate::seeds::{assert_only, combine, global_jsapi, global_mini_program, password_exempt, problems, scheduled};

#[track_caller]
fn assert_taken(format: Format, texts: &[&str]) {
    for text in texts {
        assert_eq!(format.issue(text), None, "{text:?}");
    }
}

#[track_caller]
fn assert_refused(format: Format, part: &str, texts: &[&str]) {
    for text in texts {
        let issue = format.issue(text).unwrap_or_else(|| panic!("{text:?} was taken"));
        assert!(issue.contains(part), "{text:?}: {issue}");
    }
}

#[test]
fn a_date_is_a_day_of_the_calendar_with_dashes() {
    assert_taken(Format::Date, &["2019-11-22", "2020-02-29", "2024-12-31", "2000-02-29"]);
    let wrong = [
        "2019-02-30",
        "2019-02-29",
        "1900-02-29",
        "2019-13-01",
        "2019-00-10",
        "2019-01-00",
        "20191122",
        "2019-W47-5",
        "2019-1-22",
        "19-11-22",
        "2019/11/22",
        "22-11-2019",
        "2019-11-22 ",
        " 2019-11-22",
        "2019-11-22T00:00:00+08:00",
        "２０１９-11-22",
        "tomorrow",
    ];
    assert_refused(Format::Date, "must be a date", &wrong);
}

#[test]
fn a_time_has_a_date_a_t_and_an_offset() {
    assert_taken(
        Format::Time,
        &[
            "2019-11-20T13:29:35+08:00",
            "2019-11-20T13:29:35.120+08:00",
            "2019-11-20T05:29:35Z",
            "2019-11-20T13:29:35-00:30",
            "2024-02-29T23:59:59.999999999+08:00",
        ],
    );
    let wrong = [
        "2019-11-20T13:29:35",
        "2019-11-20 13:29:35+08:00",
        "2019-11-20",
        "2019-02-30T13:29:35+08:00",
        "2019-11-20T24:00:00+08:00",
        "2019-11-20T13:60:00+08:00",
        "2019-11-20T13:29:35+0800",
        "2019-11-20T13:29:35+08",
        "2019-11-20T13:29+08:00",
        "2019-11-20T13+08:00",
        "2019-11-20T132935+08:00",
        "20191120T132935+08:00",
        "2019-11-20T13:29:35,120+08:00",
        "2019-11-20T13:29:35.+08:00",
        "2019-11-20T13:29:35+08:00[Asia/Shanghai]",
        "2019-11-20T13:29:35+08:00:30",
        "2019-11-20T13:29:35 +08:00",
        "2019-11-20T13:29:35+08:00 ",
        "1574227775",
        "Wed, 20 Nov 2019 05:29:35 GMT",
    ];
    assert_refused(Format::Time, "RFC 3339", &wrong);
}

#[test]
fn an_address_is_ipv4_or_ipv6() {
    assert_taken(Format::Ip, &["119.145.83.6", "::1", "2001:db8::6", "::ffff:119.145.83.6"]);
    let wrong =
        ["119.145.83", "119.145.83.256", "119.145.83.06", "119.145.83.6:80", "[::1]", "localhost", "1::2::3", " ::1"];
    assert_refused(Format::Ip, "IPv4 or IPv6", &wrong);
}

#[test]
fn digits_and_letters_mean_ascii() {
    assert_taken(Format::Alphanumeric, &["wxwtdk20200910100000", "A1", "0"]);
    assert_refused(Format::Alphanumeric, "digits and ASCII letters", &["a-b", "a_b", "a b", "汉", "１２", "a\n"]);
}

#[test]
fn the_currency_of_the_mainland_is_cny() {
    assert_taken(Format::Cny, &["CNY"]);
    assert_refused(Format::Cny, "must be CNY", &["cny", "USD", "CNY ", "RMB"]);
}

#[test]
fn a_url_is_absolute() {
    assert_taken(
        Format::Url,
        &[
            "https://pay.weixin.qq.com",
            "http://a.cn/b?c=d",
            "https://a.cn:8443/",
            "HTTPS://a.cn/",
            "https://[2001:db8::1]/",
        ],
    );
    let wrong = [
        "pay.weixin.qq.com",
        "/notify",
        "//a.cn/b",
        "ftp://a.cn/",
        "weixin://dl",
        "javascript:alert(1)",
        "https://",
        "https:///b",
        "https://user@a.cn/",
        "https://a.cn/ b",
        "not a url",
    ];
    assert_refused(Format::Url, "absolute URL", &wrong);
}

#[test]
fn a_notify_url_is_public_and_begins_with_https() {
    assert_taken(
        Format::NotifyUrl,
        &[
            "https://yourapp.com/notify",
            "https://pay.weixin.qq.com",
            "https://yourapp.com:8443/a/b",
            "https://8.8.8.8/n",
        ],
    );
    assert_refused(Format::NotifyUrl, "https://", &["http://yourapp.com/notify", "yourapp.com/notify", "ftp://a.cn"]);
    assert_refused(
        Format::NotifyUrl,
        "query string",
        &["https://yourapp.com/notify?a=b", "https://yourapp.com/notify?", "https://yourapp.com/notify#a"],
    );
}

#[test]
fn a_notify_url_with_a_private_address_is_refused() {
    let private = [
        "https://10.0.0.1/n",
        "https://172.16.0.1/n",
        "https://172.31.255.255/n",
        "https://192.168.1.1/n",
        "https://169.254.1.1/n",
        "https://0.0.0.0/n",
        "https://[fd00::1]/n",
        "https://[fe80::1]/n",
        "https://[::]/n",
        "https://[::ffff:10.0.0.1]/n",
    ];
    assert_refused(Format::NotifyUrl, "private network", &private);
    assert_taken(Format::NotifyUrl, &["https://172.15.0.1/n", "https://172.32.0.1/n", "https://[2001:db8::1]/n"]);
}

#[test]
fn a_loopback_notify_url_is_taken_even_with_http() {
    let loopback = [
        "http://localhost:8080/notify",
        "http://LOCALHOST/notify",
        "http://127.0.0.1:8080/notify",
        "http://127.1.2.3/n",
        "http://[::1]:8080/notify",
        "https://localhost/notify",
    ];
    assert_taken(Format::NotifyUrl, &loopback);
    assert_refused(Format::NotifyUrl, "query string", &["http://localhost:8080/notify?a=b"]);
    assert_refused(
        Format::NotifyUrl,
        "https://",
        &["http://localhost.yourapp.com/n", "http://127.0.0.1.yourapp.com/n"],
    );
}

#[test]
fn emoji_are_refused_in_every_format() {
    let formats = [
        Format::Plain,
        Format::Alphanumeric,
        Format::Word,
        Format::Date,
        Format::Time,
        Format::Ip,
        Format::Url,
        Format::NotifyUrl,
        Format::Cny,
    ];
    for format in formats {
        assert_refused(format, "emoji", &["张三😀", "😀", "https://a.cn/😀", "𠮷"]);
    }
    assert_taken(Format::Plain, &["（微信83区沧海之耀）", "张三", "a\r\nb", "€", "\u{ffff}"]);
}

#[test]
fn each_field_is_held_to_its_format() {
    let url = "http://yourapp.com/notify";
    assert_only(&global_mini_program().check_field("success_notify_url", url), "/success_notify_url", "https://");
    assert_only(&combine().check_field("notify_url", url), "/notify_url", "https://");
    assert_only(&scheduled().check_field("contract_notify_url", url), "/contract_notify_url", "https://");
    assert_only(&global_jsapi().check_field("return_url", "yourapp.com"), "/return_url", "absolute URL");
    assert_eq!(problems(&global_jsapi().check_field("return_url", "https://yourapp.com/a?b=c")), []);
    assert_only(&global_jsapi().check_field("expired_time", "2021-11-20"), "/expired_time", "RFC 3339");
    assert_only(&global_mini_program().check_field("user_client_ip", "localhost"), "/user_client_ip", "IPv4");
    assert_only(&combine().check_field("contract_display_account", "😀"), "/contract_display_account", "emoji");
    for seed in [password_exempt(), scheduled()] {
        assert_only(&seed.check_field("out_contract_code", "a-b"), "/out_contract_code", "ASCII letters");
    }
    // The pages of these state no characters.
    for seed in [global_jsapi(), combine()] {
        assert_eq!(problems(&seed.check_field("out_contract_code", "a-b")), []);
    }
}

#[test]
fn the_schedule_is_held_to_its_formats() {
    for (pointer, value, part) in [
        ("/deduct_schedule/estimated_deduct_date", "2019-02-30", "must be a date"),
        ("/deduct_schedule/estimated_deduct_amount/currency", "USD", "must be CNY"),
        ("/deduct_schedule/description", "😀", "emoji"),
    ] {
        let mut seed = scheduled();
        *seed.body.pointer_mut(pointer).unwrap() = json!(value);
        assert_only(&check(seed.operation, &seed.body), pointer, part);
    }
}

proptest! {
    #[test]
    fn every_day_of_the_calendar_is_a_date_and_no_other(year in 0i16..=9999, month in 0i8..=13, day in 0i8..=32) {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let days = [31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        let exists = (1..=12).contains(&month) && (1..=days[usize::try_from(month - 1).unwrap_or(0) % 12]).contains(&day);
        prop_assert_eq!(Format::Date.issue(&format!("{year:04}-{month:02}-{day:02}")).is_none(), exists);
    }

    #[test]
    fn every_second_with_an_offset_is_a_time(
        (hour, minute, second) in (0..24u8, 0..60u8, 0..60u8),
        fraction in "(\\.[0-9]{1,9})?",
        offset in "(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])",
    ) {
        let text = format!("2026-11-21T{hour:02}:{minute:02}:{second:02}{fraction}{offset}");
        prop_assert_eq!(Format::Time.issue(&text), None);
    }
}
