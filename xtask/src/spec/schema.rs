//! Schemas of OpenAPI, as far as `spec/` uses them. What is not known is an error, never passed over.

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Map, Value};

use super::{Field, Format, Seal, Shape};

/// The properties of an object's schema, in their order.
pub(super) fn fields(schema: &Value) -> Result<Vec<Field>> {
    let empty = Map::new();
    let properties = schema.get("properties").and_then(Value::as_object).unwrap_or(&empty);
    let required = texts(schema.get("required"))?;
    for name in &required {
        ensure!(properties.contains_key(name), "`required` names {name}, which is no property");
    }
    properties
        .iter()
        .map(|(name, property)| field(name, property, required.contains(name)).with_context(|| name.clone()))
        .collect()
}

/// A field whose schema carries its term.
fn field(name: &str, schema: &Value, required: bool) -> Result<Field> {
    Ok(Field {
        name: name.to_owned(),
        term: text(schema, "description"),
        note: text(schema, "x-note"),
        required,
        example: schema.get("examples").and_then(|list| list.get(0)).cloned(),
        shape: shape(schema)?,
    })
}

/// A parameter: its schema stands inside.
pub(super) fn parameter(parameter: &Value) -> Result<Field> {
    let name = text(parameter, "name");
    let schema = parameter.get("schema").with_context(|| format!("parameter {name} has no schema"))?;
    let required = parameter.get("required") == Some(&Value::Bool(true));
    let mut field = field(&name, schema, required).context(name)?;
    for (to, key) in [(&mut field.term, "description"), (&mut field.note, "x-note")] {
        let own = text(parameter, key);
        if !own.is_empty() {
            *to = own;
        }
    }
    Ok(field)
}

fn shape(schema: &Value) -> Result<Shape> {
    known(schema)?;
    if let Some(seal) = schema.get("x-encrypted") {
        return Ok(Shape::Sealed(match seal.as_str() {
            Some("platform-key") => Seal::PlatformKey,
            Some("merchant-key") => Seal::MerchantKey,
            Some("bank-key") => Seal::BankKey,
            _ => bail!("x-encrypted: {seal} is not known"),
        }));
    }
    if schema.get("contentMediaType").is_some() {
        return Ok(Shape::Encoded(schema.get("contentSchema").map(fields).transpose()?.unwrap_or_default()));
    }
    Ok(match schema.get("type").and_then(Value::as_str) {
        Some("string") if schema.get("format").and_then(Value::as_str) == Some("binary") => Shape::File,
        Some("string") => Shape::Text {
            longest: schema.get("maxLength").map(small).transpose()?,
            format: format(schema)?,
            values: texts(schema.get("enum"))?,
        },
        Some("integer") => Shape::Integer {
            least: schema.get("minimum").and_then(Value::as_i64),
            values: integers(schema.get("enum"))?,
            money: schema.get("x-unit").and_then(Value::as_str) == Some("fen"),
        },
        Some("boolean") => Shape::Boolean,
        Some("object") => Shape::Object(fields(schema)?),
        Some("array") => Shape::List(Box::new(shape(schema.get("items").context("an array has no `items`")?)?)),
        other => bail!("type {other:?} is not known"),
    })
}

fn known(schema: &Value) -> Result<()> {
    const KEYS: &[&str] = &[
        "type",
        "description",
        "enum",
        "maxLength",
        "minLength",
        "pattern",
        "format",
        "const",
        "minimum",
        "examples",
        "properties",
        "required",
        "items",
        "contentEncoding",
        "contentMediaType",
        "contentSchema",
        "x-note",
        "x-format",
        "x-unit",
        "x-encrypted",
        "x-encoded",
        "x-signed",
        "x-numbered",
        "x-variants",
        "additionalProperties",
    ];
    let keys = schema.as_object().context("a schema is no object")?.keys();
    for key in keys {
        ensure!(KEYS.contains(&key.as_str()), "the generator does not know `{key}` in a schema");
    }
    Ok(())
}

fn format(schema: &Value) -> Result<Format> {
    let word = |name: &str| schema.get(name).and_then(Value::as_str);
    let mut formats = Vec::new();
    if let Some(pattern) = word("pattern") {
        formats.push(match pattern {
            "^[0-9A-Za-z]+$" => Format::Alphanumeric,
            "^[0-9A-Za-z_-]+$" => Format::Word,
            _ => bail!("pattern {pattern} is not known"),
        });
    }
    if let Some(format) = word("format") {
        formats.push(match format {
            "date" => Format::Date,
            "date-time" => Format::Time,
            "uri" => Format::Url,
            _ => bail!("format {format} is not known"),
        });
    }
    if let Some(format) = word("x-format") {
        formats.push(match format {
            "ip" => Format::Ip,
            "notify-url" => Format::NotifyUrl,
            _ => bail!("x-format {format} is not known"),
        });
    }
    if let Some(constant) = schema.get("const") {
        ensure!(constant == "CNY", "const {constant} is not known");
        formats.push(Format::Cny);
    }
    ensure!(formats.len() < 2, "one text has several formats: {formats:?}");
    Ok(formats.pop().unwrap_or(Format::Plain))
}

fn small(value: &Value) -> Result<u16> {
    value.as_u64().and_then(|number| u16::try_from(number).ok()).with_context(|| format!("{value} is no length"))
}

fn integers(values: Option<&Value>) -> Result<Vec<i64>> {
    list(values)?.iter().map(|value| value.as_i64().with_context(|| format!("{value} is no integer"))).collect()
}

/// A list of texts; none when there is no list.
pub(super) fn texts(values: Option<&Value>) -> Result<Vec<String>> {
    let text = |value: &Value| value.as_str().map(str::to_owned).with_context(|| format!("{value} is no text"));
    list(values)?.iter().map(text).collect()
}

pub(super) fn list(values: Option<&Value>) -> Result<&[Value]> {
    match values {
        None => Ok(&[]),
        Some(values) => values.as_array().map(Vec::as_slice).with_context(|| format!("{values} is no list")),
    }
}

/// The text of a member; empty when there is none.
pub(super) fn text(object: &Value, name: &str) -> String {
    object.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}
