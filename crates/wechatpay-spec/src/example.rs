//! A request that an operation's page could print: every required field, and those whose example the page knows.

use serde_json::{Map, Value};

use crate::{Content, Field, Format, Kind, Operation, Rule};

/// What an example of a request says. It is well-formed; whether WeChat Pay knows its numbers is another question.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Example {
    /// The placeholders of the path, not encoded.
    pub variables: Vec<(String, String)>,
    /// The query parameters, not encoded.
    pub query: Vec<(String, String)>,
    /// The body; `null` when the operation takes none. Sensitive fields (敏感信息) hold plaintext. Of a form it is the metadata.
    pub body: Value,
}

impl Example {
    /// The caller's own merchant number in every example but those that pages print.
    pub const MCHID: &str = "1900000001";

    /// Every number that is a text, in every example but those that pages print.
    pub const NUMBER: &str = "20261120100000";

    /// A request of these parts.
    #[must_use]
    pub fn new(variables: Vec<(String, String)>, query: Vec<(String, String)>, body: Value) -> Self {
        Self { variables, query, body }
    }

    /// The example of an operation. The same each time.
    #[must_use]
    pub fn of(operation: &Operation) -> Self {
        let variables =
            operation.variables.iter().map(|field| (field.name.to_owned(), plain(&value(field, field.kind))));
        let asked_in_query = operation.body.is_empty();
        let query = object(operation.query, if asked_in_query { operation.rules } else { &[] });
        let body = match operation.content {
            Content::Nothing => Value::Null,
            Content::Form => operation.body.iter().find_map(metadata).unwrap_or_default(),
            Content::Json | Content::Xml => operation
                .example
                .and_then(|json| serde_json::from_str(json).ok())
                .unwrap_or_else(|| Value::Object(object(operation.body, operation.rules))),
        };
        Self {
            variables: variables.collect(),
            query: query.into_iter().map(|(name, value)| (name, plain(&value))).collect(),
            body,
        }
    }
}

/// What a form says beside its file.
fn metadata(field: &Field) -> Option<Value> {
    match field.kind {
        Kind::Encoded(fields) => Some(Value::Object(object(fields, &[]))),
        _ => None,
    }
}

/// A value as path and query hold it: the first item of a list.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.first().map(plain).unwrap_or_default(),
        other => other.to_string(),
    }
}

fn object(fields: &[Field], rules: &[Rule]) -> Map<String, Value> {
    let picked = |name: &str| fields.iter().any(|field| field.name == name && is_printed(field));
    let wanted: Vec<&str> = rules.iter().flat_map(|rule| wanted(rule, &picked)).collect();
    let there = fields.iter().filter(|field| is_printed(field) || wanted.contains(&field.name));
    there.map(|field| (field.name.to_owned(), value(field, field.kind))).collect()
}

/// Whether a field stands in the example for its own sake.
fn is_printed(field: &Field) -> bool {
    field.required || field.example.is_some()
}

/// What a rule asks for beside the fields that are there.
fn wanted(rule: &Rule, picked: &impl Fn(&str) -> bool) -> Vec<&'static str> {
    match *rule {
        Rule::AnyOf(names) if names.iter().any(|name| picked(name)) => Vec::new(),
        Rule::AnyOf(names) => names.first().copied().into_iter().collect(),
        Rule::Mode { signs, needs, .. } if signs.iter().any(|name| picked(name)) => needs.to_vec(),
        Rule::Mode { otherwise, .. } => otherwise.to_vec(),
    }
}

fn value(field: &Field, kind: Kind) -> Value {
    let known = field.example.and_then(|json| serde_json::from_str(json).ok());
    known.filter(|known| fits(kind, known)).unwrap_or_else(|| match kind {
        Kind::Text { longest, format, values } => match values.iter().find(|value| !value.starts_with("UNKNOWN")) {
            Some(listed) => (*listed).into(),
            None => shortened(&text(field, format), longest).into(),
        },
        Kind::Integer { least, values } => values.first().copied().unwrap_or_else(|| least.unwrap_or(1).max(1)).into(),
        Kind::Boolean => true.into(),
        Kind::Object(fields) => Value::Object(object(fields, &[])),
        Kind::List(items) => Value::Array(vec![value(field, *items)]),
        Kind::Sealed(_) => text(field, Format::Plain).into(),
        Kind::Encoded(fields) => Value::Object(object(fields, &[])).to_string().into(),
        Kind::File => Value::Null,
    })
}

/// Pages print some examples of another kind, and of a list sometimes one item.
fn fits(kind: Kind, value: &Value) -> bool {
    match kind {
        Kind::Text { longest, format, .. } => value.as_str().is_some_and(|text| {
            let short = longest.is_none_or(|longest| text.chars().count() <= usize::from(longest));
            short && !text.is_empty() && format.issue(text).is_none()
        }),
        Kind::Integer { least, .. } => value.as_i64().is_some_and(|number| least.is_none_or(|least| number >= least)),
        Kind::Boolean => value.is_boolean(),
        Kind::Sealed(_) | Kind::Encoded(_) => value.is_string(),
        // Their fields are looked at one by one.
        Kind::Object(_) | Kind::List(_) | Kind::File => false,
    }
}

fn shortened(text: &str, longest: Option<u16>) -> String {
    text.chars().take(longest.map_or(usize::MAX, usize::from)).collect()
}

fn text(field: &Field, format: Format) -> String {
    let text = match format {
        Format::Date => "2026-11-20",
        Format::Time => "2026-11-20T13:29:35+08:00",
        Format::Ip => "203.0.113.7",
        Format::Url => "https://www.example.com/page",
        Format::NotifyUrl => "https://www.example.com/notify",
        Format::Cny => "CNY",
        Format::Alphanumeric | Format::Word => Example::NUMBER,
        Format::Plain => return named(field),
    };
    text.to_owned()
}

/// A text that no format binds, by what its name says.
fn named(field: &Field) -> String {
    let word = field.name.rsplit('_').next().unwrap_or(field.name);
    let text = match word {
        "appid" => "wxd678efh567hg6787",
        "mchid" if field.name.starts_with("sub_") => "1900000109",
        "mchid" | "merchant" => Example::MCHID,
        "openid" => "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        "id" if field.name.ends_with("transaction_id") => "4200001234202611201234567890",
        "id" | "ids" | "orderid" | "userid" | "no" | "nos" | "code" | "codes" | "sn" | "ssn" | "number" | "serial" => {
            Example::NUMBER
        }
        "date" | "dt" => "2026-11-20",
        "time" | "tm" | "start" | "end" => "2026-11-20T13:29:35+08:00",
        "url" | "logo" | "avatar" | "picture" | "domains" => "https://www.example.com/page",
        "path" => "pages/index/index",
        "ip" => "203.0.113.7",
        "currency" => "CNY",
        "filename" => "licence.jpg",
        "sha256" | "digest" => "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "latitude" => "39.90",
        "longitude" => "116.40",
        "amount" | "at" | "price" | "limit" => "1",
        _ if field.term.is_empty() => "example",
        _ => return format!("示例{}", field.term),
    };
    text.to_owned()
}
