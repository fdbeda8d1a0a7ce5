//! What a verb is given, and the statements before that make it.

use serde_json::{Map, Value};

use super::source::{json, literal, text};
use crate::{Content, Example, Field, Kind, Operation, step::Step};

const FILE: &str = "licence.jpg";

/// How a verb is called.
pub(super) struct Arguments {
    /// Statements that name what is given.
    pub(super) before: String,
    /// The verb with what it is given: `post(&body)`.
    pub(super) given: String,
}

impl Arguments {
    /// Of the typed chain, whose verbs take query and body.
    pub(super) fn typed(operation: &Operation, steps: &[Step], example: &Example) -> Self {
        let mut before = String::new();
        let mut given = Vec::new();
        if !operation.query.is_empty() {
            before += &json("query", &query(operation, example), operation.query);
            given.push("&query");
        }
        match operation.content {
            Content::Json => {
                before += &json("body", &body(example), operation.body);
                given.push("&body");
            }
            Content::Form => {
                before += &typed_form(operation, steps, example);
                given.push("&form");
            }
            _ => {}
        }
        Self { before, given: format!("{}({})", operation.method.to_lowercase(), given.join(", ")) }
    }

    /// Of a path given as text, whose query follows the verb.
    pub(super) fn untyped(operation: &Operation, example: &Example) -> Self {
        let verb = operation.method.to_lowercase();
        match operation.content {
            Content::Json => {
                let before = json("body", &body(example), operation.body);
                Self { before, given: format!("{verb}(&body)") }
            }
            Content::Form => {
                let before = format!("{}{}", json("meta", &body(example), metadata(operation)), file());
                Self { before, given: format!("{verb}_form(&(meta, file))") }
            }
            _ => {
                let nothing = if matches!(operation.method, "GET" | "DELETE") { "" } else { "&()" };
                Self { before: String::new(), given: format!("{verb}({nothing})") }
            }
        }
    }
}

/// `{}` where there is nothing to say: a verb that takes a body wants one.
fn body(example: &Example) -> Value {
    if example.body.is_null() { Value::Object(Map::new()) } else { example.body.clone() }
}

fn query(operation: &Operation, example: &Example) -> Value {
    let kind =
        |name: &str| operation.query.iter().find(|field| field.name == name).map_or(Kind::TEXT, |field| field.kind);
    Value::Object(example.query.iter().map(|(name, value)| (name.clone(), kind(name).read(value))).collect())
}

fn file() -> String {
    format!("let file = wechatpay::Upload::new({0}, std::fs::read({0})?);\n", text(FILE))
}

/// A form is typed only: its struct stands in the module of its path.
fn typed_form(operation: &Operation, steps: &[Step], example: &Example) -> String {
    let part = |is_file: bool| operation.body.iter().find(|field| matches!(field.kind, Kind::File) == is_file);
    let module: Vec<String> = steps.iter().map(Step::name).collect();
    let mut code = format!("use wechatpay::api::v3::{}::PostRequest;\n", module.join("::"));
    code += &file();
    let member = part(true).map_or("file", |field| field.name);
    let value = if member == "file" { "file" } else { &format!("{member}: file") };
    code += &format!("let mut form = PostRequest {{ {value}, ..Default::default() }};\n");
    if let (Some(meta), Value::Object(members)) = (part(false), body(example)) {
        for (name, value) in &members {
            let required = metadata(operation).iter().any(|field| field.name == name && field.required);
            let value = literal(value);
            let value = if required { value } else { format!("Some({value})") };
            code += &format!("form.{}.{name} = {value};\n", meta.name);
        }
    }
    code
}

/// The fields of what a form says beside its file.
fn metadata(operation: &Operation) -> &'static [Field] {
    let encoded = |field: &Field| if let Kind::Encoded(fields) = field.kind { Some(fields) } else { None };
    operation.body.iter().find_map(encoded).unwrap_or_default()
}
