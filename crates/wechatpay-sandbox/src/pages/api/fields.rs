//! Fields as a table: name, type, whether they must be there, limits, the official term.

use maud::{Markup, html};
use wechatpay_spec::{Field, Format, Kind, Seal};

use super::search::inside;
use crate::pages::visit::Visit;

/// Who writes the fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Request,
    Answer,
}

impl Side {
    /// What a field is that is never missing.
    fn must(self, visit: &Visit<'_>) -> Markup {
        match self {
            Self::Request => html! { span.must { (visit.say("required", "必填")) } },
            Self::Answer => html! { span.quiet.small { (visit.say("always", "必有")) } },
        }
    }
}

/// Deeper fields are indented no further.
const DEEPEST: usize = 5;

/// `title`: what the fields are of.
pub(super) fn table(visit: &Visit<'_>, title: &str, side: Side, fields: &'static [Field]) -> Markup {
    html! {
        @if fields.is_empty() {
            p.quiet { (visit.say("No field is known.", "没有已知字段。")) }
        } @else {
            div.scroll tabindex="0" role="region" aria-label=(title) {
                table.fields {
                    thead { tr {
                        th scope="col" { (visit.say("Field", "字段")) }
                        th scope="col" { (visit.say("Type", "类型")) }
                        th scope="col" { (visit.say("Term and limits", "名称与限制")) }
                    } }
                    tbody { (rows(visit, side, fields, 0)) }
                }
            }
        }
    }
}

fn rows(visit: &Visit<'_>, side: Side, fields: &'static [Field], depth: usize) -> Markup {
    html! {
        @for field in fields {
            tr {
                th scope="row" .{ "deep" (depth.min(DEEPEST)) } {
                    code { (field.name) }
                    @if field.required { " " (side.must(visit)) }
                }
                td { (kind(&field.kind)) }
                td { span lang="zh-CN" { (field.term) } (limits(visit, &field.kind)) (example(visit, field)) }
            }
            (rows(visit, side, inside(&field.kind), depth + 1))
        }
    }
}

fn kind(kind: &Kind) -> String {
    match kind {
        Kind::Text { .. } => "string".to_owned(),
        Kind::Integer { .. } => "integer".to_owned(),
        Kind::Boolean => "boolean".to_owned(),
        Kind::Object(_) => "object".to_owned(),
        Kind::List(item) => format!("list of {}", self::kind(item)),
        Kind::Sealed(_) => "string, encrypted".to_owned(),
        Kind::Encoded(_) => "string of JSON".to_owned(),
        _ => "file".to_owned(),
    }
}

fn limits(visit: &Visit<'_>, kind: &'static Kind) -> Markup {
    match kind {
        Kind::Text { longest, format, values } => html! {
            @if let Some(longest) = longest { (limit(&format!("{} {longest}", visit.say("at most", "最长")))) }
            @if let Some(format) = shape(visit, *format) { (limit(format)) }
            (listed(values.iter()))
        },
        Kind::Integer { least, values } => html! {
            @if let Some(least) = least { (limit(&format!("≥ {least}"))) }
            (listed(values.iter()))
        },
        Kind::Sealed(seal) => limit(match seal {
            Seal::PlatformKey => visit.say("for WeChat Pay's key", "使用微信支付公钥或平台证书加密"),
            Seal::MerchantKey => visit.say("for the merchant's certificate", "使用商户API证书加密"),
            _ => visit.say("for the bank's key", "使用银行公钥加密"),
        }),
        Kind::List(item) => limits(visit, item),
        _ => html! {},
    }
}

fn limit(text: &str) -> Markup {
    html! { " " span.limit { (text) } }
}

fn listed<V: ToString>(values: impl ExactSizeIterator<Item = V>) -> Markup {
    html! {
        @if values.len() > 0 { div.values { @for value in values { code { (value.to_string()) } " " } } }
    }
}

fn shape(visit: &Visit<'_>, format: Format) -> Option<&'static str> {
    Some(match format {
        Format::Alphanumeric => visit.say("digits and letters", "数字、字母"),
        Format::Word => visit.say("digits, letters, _ and -", "数字、字母、_、-"),
        Format::Date => visit.say("date, YYYY-MM-DD", "日期 YYYY-MM-DD"),
        Format::Time => visit.say("time, RFC 3339", "时间 RFC 3339"),
        Format::Ip => visit.say("IP address", "IP 地址"),
        Format::Url => "URL",
        Format::NotifyUrl => visit.say("https URL without a query", "https URL，不带参数"),
        Format::Cny => "CNY",
        _ => return None,
    })
}

fn example(visit: &Visit<'_>, field: &Field) -> Markup {
    html! {
        @if let Some(example) = field.example {
            div.quiet { (visit.say("such as", "示例")) " " code { (example) } }
        }
    }
}

/// A note of the table, with names between backticks.
pub(super) fn note(text: &str) -> Markup {
    html! {
        p.note { @for (place, part) in text.split('`').enumerate() {
            @if place % 2 == 1 { code { (part) } } @else { (part) }
        } }
    }
}
