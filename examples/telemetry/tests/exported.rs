//! What the program exports, read as it is printed.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;

use stage::Stage;
use wechatpay_sandbox::{Fault, FaultRule};

const PLATFORM: &str = "1900000003";
const PRE_SIGN: &str = "/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program";
const ORDER: &str = "/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}";

/// A span's fields and attributes by name.
type Span = BTreeMap<String, String>;

fn spans(output: &str) -> Vec<Span> {
    let of = |text: &str| {
        let lines = text.lines().filter_map(|line| {
            let line = line.trim().trim_start_matches("->").trim();
            line.split_once(':').map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
        });
        // The first of a name: metrics and events come later.
        lines.fold(Span::new(), |mut span, (name, value)| {
            span.entry(name).or_insert(value);
            span
        })
    };
    let traces = output.split("Metrics\n").next().unwrap();
    traces.split("Instrumentation Scope").skip(1).map(|text| of(text.split_once("\n\n").unwrap().1)).collect()
}

/// The attribute's value, out of what the exporter prints around it: `String(Owned("POST"))`, `I64(200)`.
fn value<'a>(span: &'a Span, name: &str) -> &'a str {
    let printed = span.get(name).unwrap_or_else(|| panic!("no {name}: {span:#?}"));
    printed.split(['(', ')', '"']).rfind(|part| !part.is_empty()).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn spans_and_metrics_are_exported_with_the_names_of_opentelemetry() {
    let stage = Stage::start().await.unwrap();
    let lost = FaultRule::new(Fault::ResetAfter {}).named("lost").path(PRE_SIGN).times(1);
    stage.sandbox.default_world().add_fault(&lost).unwrap();
    let output = stage.program(env!("CARGO_BIN_EXE_telemetry"), PLATFORM).unwrap().output().await.unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
    assert!(text.contains("pre-sign: done"), "{text}");

    let all = spans(&text);
    let names: Vec<_> = all.iter().map(|span| (span["Name"].as_str(), span["Kind"].as_str())).collect();
    let (sign, query) = (format!("POST {PRE_SIGN}"), format!("GET {ORDER}"));
    let expected = [
        (&*sign, "Client"),
        (&sign, "Client"),
        (&sign, "Internal"),
        (&query, "Client"),
        (&query, "Internal"),
        ("subscribe", "Internal"),
    ];
    assert_eq!(names, expected, "spans are exported as they end: {text}");
    let [first, second, call, refused, _, subscribe] = &all[..] else { panic!("{text}") };
    for attempt in [first, second] {
        assert_eq!(attempt["ParentSpanId"], call["SpanId"]);
        assert_eq!(value(attempt, "http.request.method"), "POST");
        assert_eq!(value(attempt, "url.template"), PRE_SIGN);
        assert_eq!(value(attempt, "server.address"), "127.0.0.1");
        assert_eq!(value(attempt, "server.port"), stage.sandbox.url().rsplit_once(':').unwrap().1);
    }
    assert_eq!(call["ParentSpanId"], subscribe["SpanId"]);
    assert_eq!(value(first, "error.type"), "Interrupted");
    assert!(first["Status"].starts_with("Error") && second["Status"] == "Unset", "{first:#?} {second:#?}");
    assert_eq!(value(second, "http.request.resend_count"), "1");
    assert_eq!(value(second, "http.response.status_code"), "200");
    assert_eq!((value(call, "wechatpay.attempts"), value(call, "wechatpay.internal_number")), ("2", "0"));
    assert_eq!(value(refused, "http.response.status_code"), "404");
    assert_eq!(value(refused, "error.type"), "Api");
    assert!(!value(refused, "wechatpay.request_id").is_empty());

    let metrics = text.split_once("Metrics\n").unwrap().1;
    assert!(metrics.contains("http.client.request.duration") && metrics.contains(ORDER), "{metrics}");
    assert!(!metrics.contains("wechatpay.calls.open"), "nothing was left open: {metrics}");
    let exported = text.lines().filter(|line| !line.starts_with("query: ")).collect::<String>();
    for secret in ["no-such-order", "微信代扣用户A", "signature"] {
        assert!(!exported.contains(secret), "{secret}: {exported}");
    }
}
