//! A field as a JSON Schema.

use serde_json::{Map, Value, json};

use super::{
    nest::Field,
    report::{Doubts, Kind},
    row::{Row, Secret, Type},
};

/// The object that has `fields`.
pub(super) fn object(fields: &[Field], variants: &[Vec<String>], doubts: &mut Doubts) -> Map<String, Value> {
    let mut schema = Map::new();
    schema.insert("type".into(), json!("object"));
    if fields.is_empty() {
        return schema;
    }
    let required: Vec<&str> =
        fields.iter().filter(|field| field.row.required).map(|field| field.row.name.as_str()).collect();
    if !required.is_empty() {
        schema.insert("required".into(), json!(required));
    }
    if !variants.is_empty() {
        schema.insert("x-variants".into(), json!(variants));
    }
    let properties: Map<String, Value> =
        fields.iter().map(|field| (field.row.name.clone(), Value::Object(of(field, doubts)))).collect();
    schema.insert("properties".into(), properties.into());
    schema
}

/// A field of a multipart form: a file, or words about it.
pub(super) fn form_field(field: &Field, doubts: &mut Doubts) -> Map<String, Value> {
    let mut schema = Map::new();
    if field.row.kind == Type::Object && field.children.is_empty() {
        schema.insert("type".into(), json!("string"));
        schema.insert("format".into(), json!("binary"));
        describe(&mut schema, &field.row);
        return schema;
    }
    let mut field = field.clone();
    // Nothing but JSON can have fields in a form.
    field.row.holds.json |= field.is_opaque();
    of(&field, doubts)
}

pub(super) fn of(field: &Field, doubts: &mut Doubts) -> Map<String, Value> {
    let one = one(field, doubts);
    let mut schema = if field.row.list { list(one) } else { one };
    if field.row.name.contains('$') {
        schema.insert("x-numbered".into(), json!(true));
    }
    schema
}

/// The label belongs to the list, all else to what is listed.
fn list(mut item: Map<String, Value>) -> Map<String, Value> {
    let mut schema = Map::new();
    schema.insert("type".into(), json!("array"));
    if let Some(label) = item.shift_remove("description") {
        schema.insert("description".into(), label);
    }
    schema.insert("items".into(), item.into());
    schema
}

fn one(field: &Field, doubts: &mut Doubts) -> Map<String, Value> {
    let row = &field.row;
    let mut schema = Map::new();
    match row.kind {
        Type::Text => {
            schema.insert("type".into(), json!("string"));
            describe(&mut schema, row);
            text(&mut schema, field, doubts);
        }
        Type::Integer => {
            schema.insert("type".into(), json!("integer"));
            schema.insert("format".into(), json!("int64"));
            describe(&mut schema, row);
        }
        Type::Boolean | Type::True => {
            schema.insert("type".into(), json!("boolean"));
            describe(&mut schema, row);
        }
        Type::Object => {
            let object = object(&field.children, &field.variants, doubts);
            schema.insert("type".into(), json!("object"));
            describe(&mut schema, row);
            schema.extend(object);
        }
    }
    if !row.label.values.is_empty() {
        schema.insert("enum".into(), values(row, doubts));
    }
    let may_have_children = row.kind == Type::Object && !field.is_opaque() || row.kind == Type::Text;
    if row.kind == Type::True || !(field.children.is_empty() || may_have_children) {
        doubts.add(row.line, Kind::Children, format!("{} cannot have what the page gives it", row.name));
    }
    schema
}

fn describe(schema: &mut Map<String, Value>, row: &Row) {
    if !row.label.term.is_empty() {
        schema.insert("description".into(), json!(row.label.term));
    }
}

fn text(schema: &mut Map<String, Value>, field: &Field, doubts: &mut Doubts) {
    let holds = field.row.holds;
    if let Some(secret) = holds.secret {
        schema.insert("contentEncoding".into(), json!("base64"));
        schema.insert("x-encrypted".into(), json!(key(secret)));
    }
    if holds.signature {
        schema.insert("x-signed".into(), json!("rsa-private-key"));
    }
    if holds.url {
        schema.insert("x-encoded".into(), json!("url"));
    }
    let holds_json = holds.json || holds.secret == Some(Secret::ApiV3);
    if holds_json {
        schema.insert("contentMediaType".into(), json!("application/json"));
    }
    if field.children.is_empty() {
        if holds.secret == Some(Secret::ApiV3) {
            doubts.add(field.row.line, Kind::Children, format!("{} holds what?", field.row.name));
        }
        return;
    }
    if !(holds_json || holds.url) || !field.is_opaque() {
        doubts.add(field.row.line, Kind::Children, format!("{} holds what, and how?", field.row.name));
        return;
    }
    schema.insert("contentSchema".into(), object(&field.children, &field.variants, doubts).into());
}

fn key(secret: Secret) -> &'static str {
    match secret {
        Secret::Platform => "platform-key",
        Secret::Merchant => "merchant-key",
        Secret::Bank => "bank-key",
        Secret::ApiV3 => "api-v3-key",
    }
}

fn values(row: &Row, doubts: &mut Doubts) -> Value {
    match row.kind {
        Type::Text => json!(row.label.values),
        Type::Integer => {
            let numbers: Result<Vec<i64>, _> = row.label.values.iter().map(|value| value.parse()).collect();
            numbers.map_or_else(
                |_| {
                    doubts.add(row.line, Kind::Enumeration, format!("values of {} that are no integers", row.name));
                    json!([])
                },
                |numbers| json!(numbers),
            )
        }
        _ => {
            doubts.add(row.line, Kind::Enumeration, format!("values of {}", row.name));
            json!([])
        }
    }
}
