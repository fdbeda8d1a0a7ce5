//! Path, query and body of a request, compared with the operation's table.

use bytes::Bytes;
use http::{Request, header::CONTENT_TYPE};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};
use wechatpay_spec::{Content, Field, Kind, Note, Operation, Report, check, check_query, check_variables};

use super::form::Form;
use crate::{
    engine::rules,
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
    form: Option<&Form>,
    merchant: &Merchant,
    strict: bool,
) -> Result<Input, Refusal> {
    let (body, mut notes) = match form {
        Some(form) => form.check(operation)?,
        None => read_body(operation, request)?,
    };
    let (query, query_notes) = read_query(operation, request.uri().query().unwrap_or_default())?;
    notes.extend(query_notes);
    let (mut named, variable_notes) = read_variables(operation, path_values)?;
    notes.extend(variable_notes);
    named.extend(query);
    let named = Value::Object(named);
    if strict {
        refuse_unknown(&notes, &body)?;
    }
    same_merchant(&body, Location::Body, merchant)?;
    same_merchant(&named, Location::Query, merchant)?;
    Ok(Input { body, named, notes })
}

/// A strict world takes no field that the operation does not have (D-22).
fn refuse_unknown(notes: &[Note], body: &Value) -> Result<(), Refusal> {
    let unknown = notes.iter().find_map(|note| match note {
        Note::UnknownField { field, .. } => Some(field),
        _ => None,
    });
    match unknown {
        None => Ok(()),
        Some(field) => {
            let sent = body.pointer(field).cloned().unwrap_or_default();
            let issue = "is no field of this operation, and this world is strict";
            Err(Refusal::field(Location::Body, field, sent, issue).under(&rules::STRICT_FIELDS))
        }
    }
}

fn read_body(operation: &'static Operation, request: &Request<Bytes>) -> Result<(Value, Vec<Note>), Refusal> {
    let needed = !operation.rules.is_empty() || operation.body.iter().any(|field| field.required);
    let left_out = request.body().is_empty() && !needed;
    if operation.content != Content::Json || operation.body.is_empty() || left_out {
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
    let notes = passed(check(operation, &body), Location::Body)?;
    Ok((body, notes))
}

fn read_query(operation: &'static Operation, query: &str) -> Result<(Map<String, Value>, Vec<Note>), Refusal> {
    let mut pairs = Vec::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        pairs.push((decode_query(name)?, decode_query(value)?));
    }
    let notes = passed(check_query(operation, &pairs), Location::Query)?;
    Ok((typed(operation.query, pairs), notes))
}

fn decode_query(text: &str) -> Result<String, Refusal> {
    let spaced = text.replace('+', " ");
    let decoded = percent_decode_str(&spaced).decode_utf8();
    decoded.map(String::from).map_err(|_| Refusal::param("参数错误: the query string is not UTF-8 once decoded"))
}

fn read_variables(
    operation: &'static Operation,
    values: &[(&'static str, String)],
) -> Result<(Map<String, Value>, Vec<Note>), Refusal> {
    let mut pairs = Vec::new();
    for (name, raw) in values {
        let decoded = percent_decode_str(raw).decode_utf8();
        let wrong = |_| Refusal::field(Location::Url, name, raw.as_str().into(), "is not UTF-8 once decoded");
        pairs.push(((*name).to_owned(), decoded.map_err(wrong)?.into_owned()));
    }
    let notes = passed(check_variables(operation, &pairs), Location::Url)?;
    Ok((typed(operation.variables, pairs), notes))
}

/// Texts as the values that the table wants; of a name that repeats, the list.
fn typed(fields: &'static [Field], pairs: Vec<(String, String)>) -> Map<String, Value> {
    let mut object = Map::new();
    for (name, text) in pairs {
        let kind = fields.iter().find(|field| field.name == name).map_or(Kind::TEXT, |field| field.kind);
        match (object.get_mut(&name), kind.read(&text)) {
            (Some(Value::Array(items)), Value::Array(more)) => items.extend(more),
            (_, value) => {
                object.insert(name, value);
            }
        }
    }
    object
}

/// The remarks of a report without problems. A value that no page lists is a problem here: the sandbox stands for what is documented.
pub(super) fn passed(report: Report, location: Location) -> Result<Vec<Note>, Refusal> {
    if let Some(problem) = report.problems.into_iter().next() {
        return Err(Refusal::field(location, &problem.field, problem.value, &problem.issue));
    }
    for note in &report.notes {
        if let Note::UnknownValue { field, value, known, .. } = note {
            let known: Vec<String> = known.iter().map(shown).collect();
            let issue = format!("must be one of {}", known.join(", "));
            return Err(Refusal::field(location, field, value.clone(), &issue));
        }
    }
    Ok(report.notes)
}

fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
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
