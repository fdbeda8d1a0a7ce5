//! Path, query and body of a request, compared with the operation's table.

use bytes::Bytes;
use http::{Request, header::CONTENT_TYPE};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};
use wechatpay_spec::{Note, Operation, Problem, check, check_query};

use crate::{
    fields::text,
    merchant::Merchant,
    refusal::{Location, Refusal},
};

/// What a request says, once it fits the table.
#[derive(Debug)]
pub(crate) struct Input {
    /// `null` for an operation without a body.
    pub(crate) body: Value,
    /// What path and query name, decoded.
    pub(crate) named: Value,
    pub(crate) notes: Vec<Note>,
}

pub(crate) fn read(
    operation: &'static Operation,
    path_values: &[(&'static str, String)],
    request: &Request<Bytes>,
    merchant: &Merchant,
) -> Result<Input, Refusal> {
    let (body, mut notes) = read_body(operation, request)?;
    let (query, query_notes) = read_query(operation, request.uri().query().unwrap_or_default())?;
    notes.extend(query_notes);
    let mut named = query;
    for (name, raw) in path_values {
        named.insert((*name).to_owned(), path_value(name, raw)?);
    }
    let named = Value::Object(named);
    same_merchant(&body, Location::Body, merchant)?;
    same_merchant(&named, Location::Query, merchant)?;
    Ok(Input { body, named, notes })
}

fn read_body(operation: &'static Operation, request: &Request<Bytes>) -> Result<(Value, Vec<Note>), Refusal> {
    if operation.body.is_empty() {
        return Ok((Value::Null, Vec::new()));
    }
    let content_type = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let media_type = content_type.split(';').next().unwrap_or_default().trim();
    if !media_type.eq_ignore_ascii_case("application/json") {
        return Err(Refusal::param("参数错误: Content-Type must be application/json"));
    }
    let text = std::str::from_utf8(request.body()).map_err(|_| Refusal::param("参数错误: the body is not UTF-8"))?;
    let body: Value = serde_json::from_str(text)
        .map_err(|error| Refusal::param(format!("参数错误: 请求体不是有效的JSON: the body is no JSON: {error}")))?;
    if !body.is_object() {
        return Err(Refusal::param("参数错误: the body must be a JSON object"));
    }
    let report = check(operation, &body);
    first(report.problems, Location::Body)?;
    Ok((body, report.notes))
}

fn read_query(operation: &'static Operation, query: &str) -> Result<(Map<String, Value>, Vec<Note>), Refusal> {
    let mut pairs = Vec::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        pairs.push((decode_query(name)?, decode_query(value)?));
    }
    let report = check_query(operation, &pairs);
    first(report.problems, Location::Query)?;
    let values = pairs.into_iter().map(|(name, value)| {
        let value = typed(&name, value);
        (name, value)
    });
    Ok((values.collect(), report.notes))
}

fn decode_query(text: &str) -> Result<String, Refusal> {
    let spaced = text.replace('+', " ");
    let decoded = percent_decode_str(&spaced).decode_utf8();
    decoded.map(String::from).map_err(|_| Refusal::param("参数错误: the query string is not UTF-8 once decoded"))
}

/// The table has no fields for path variables: their names say what they hold.
fn path_value(name: &'static str, raw: &str) -> Result<Value, Refusal> {
    let wrong = |value: &str, issue: &str| Refusal::field(Location::Url, name, value.into(), issue);
    let decoded = percent_decode_str(raw).decode_utf8().map_err(|_| wrong(raw, "is not UTF-8 once decoded"))?;
    let value = typed(name, decoded.to_string());
    let longest = if name == "contract_id" { 64 } else { 32 };
    match &value {
        Value::Number(number) if number.as_i64().is_some_and(|number| number >= 1) => Ok(value),
        Value::Number(_) => Err(wrong(&decoded, "must be at least 1")),
        _ if is_integer(name) => Err(wrong(&decoded, "must be an integer")),
        _ if decoded.chars().count() > longest => {
            Err(wrong(&decoded, &format!("must be at most {longest} characters long")))
        }
        _ => Ok(value),
    }
}

fn is_integer(name: &str) -> bool {
    matches!(name, "plan_id" | "service_id")
}

fn typed(name: &str, text: String) -> Value {
    match text.parse::<i64>() {
        Ok(number) if is_integer(name) => number.into(),
        _ => text.into(),
    }
}

fn first(problems: Vec<Problem>, location: Location) -> Result<(), Refusal> {
    match problems.into_iter().next() {
        None => Ok(()),
        Some(Problem { field, value, issue, .. }) => Err(Refusal::field(location, &field, value, &issue)),
    }
}

fn same_merchant(object: &Value, location: Location, merchant: &Merchant) -> Result<(), Refusal> {
    for name in ["mchid", "sp_mchid"] {
        let Some(found) = text(object, name).filter(|found| *found != merchant.mchid) else { continue };
        let field = if location == Location::Body { format!("/{name}") } else { name.to_owned() };
        let issue = format!("differs from mchid {} of the Authorization header", merchant.mchid);
        return Err(Refusal::param("Http头中的mchid与post payload中的mchid不匹配").with_field(
            location,
            &field,
            found.into(),
            &issue,
        ));
    }
    Ok(())
}

/// A remark of the table in words.
pub(crate) fn describe(note: &Note) -> String {
    match note {
        Note::UnknownField { field, nearest: Some(nearest) } => {
            format!("the operation has no field {field}; did you mean {nearest}?")
        }
        Note::UnknownField { field, nearest: None } => format!("the operation has no field {field}"),
        Note::MixedModes { signs, others } => format!(
            "fields of two modes stand side by side: {} do not count beside {}",
            others.join(", "),
            signs.join(", ")
        ),
        _ => "the table has a remark that this version does not know".to_owned(),
    }
}
