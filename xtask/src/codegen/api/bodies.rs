//! The types of a module: bodies, answers, and what they are made of.
//!
//! Two objects of one family that say the same, word for word, are one type: defined where it comes first, re-exported where it comes again.

use std::{collections::BTreeMap, fmt::Write};

use anyhow::{Context, Result, bail};

use super::docs;
use crate::{
    codegen::names::{identifier, type_name, variants},
    spec::{Field, Seal, Shape},
};

/// Where data goes, which decides what it can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Direction {
    /// Written by the caller, serialised.
    Request,
    /// A form with a file, written by the caller.
    Form,
    /// Read by the client, deserialised.
    Answer,
}

/// The types that a family has so far: where each stands.
#[derive(Debug, Default)]
pub(super) struct Known(BTreeMap<String, String>);

/// The types of one module as they are written.
#[derive(Debug)]
pub(super) struct Types<'k> {
    known: &'k mut Known,
    /// `crate::v3::papay::sign`
    module: String,
    /// Names in this module, each with what it stands for.
    taken: BTreeMap<String, String>,
    text: String,
}

/// Names that mean something else in each module.
const RESERVED: &[&str] = &[
    "At",
    "Box",
    "Caller",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Deserialize",
    "Drop",
    "Eq",
    "Err",
    "Fn",
    "Form",
    "From",
    "Hash",
    "Into",
    "Iterator",
    "JsonOr",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Request",
    "Result",
    "Self",
    "Send",
    "Sensitive",
    "Serialize",
    "Some",
    "String",
    "Sync",
    "ToString",
    "Upload",
    "Vec",
];

impl<'k> Types<'k> {
    pub(super) fn new(known: &'k mut Known, module: &str, taken: &[String]) -> Self {
        let reserved = RESERVED.iter().map(|name| (*name).to_owned());
        let taken = reserved.chain(taken.iter().cloned()).map(|name| (name, String::new())).collect();
        Self { known, module: module.to_owned(), taken, text: String::new() }
    }

    /// What was written.
    pub(super) fn into_text(self) -> String {
        self.text
    }

    /// Adds what belongs to a type.
    pub(super) fn add(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Writes a type that stands at the top: a body, a query, an answer. Gives its members with their types.
    pub(super) fn root(
        &mut self,
        name: &str,
        direction: Direction,
        doc: &str,
        fields: &[Field],
    ) -> Result<Vec<(String, String)>> {
        let meaning = format!("{direction:?} at the top {fields:?}");
        if direction == Direction::Answer {
            if let Some(place) = self.known.0.get(&meaning) {
                let own = if place.ends_with(&format!("::{name}")) { String::new() } else { format!(" as {name}") };
                let _ = write!(self.text, "\npub use {place}{own};\n");
                let mut inner = Vec::new();
                self.parts(name, direction, fields, &mut inner)?;
                self.text.push_str(&inner.concat());
                return Ok(Vec::new());
            }
            self.known.0.insert(meaning, format!("{}::{name}", self.module));
        }
        self.define(name, direction, doc, fields)
    }

    fn define(
        &mut self,
        name: &str,
        direction: Direction,
        doc: &str,
        fields: &[Field],
    ) -> Result<Vec<(String, String)>> {
        let mut members = String::new();
        let mut names: Vec<(String, String)> = Vec::new();
        let mut inner = Vec::new();
        for field in fields {
            let member = identifier(&field.name).with_context(|| format!("field {}", field.name))?;
            if names.iter().any(|(other, _)| *other == member) {
                bail!("two fields of {name} want the name {member}");
            }
            let what = self.of(name, direction, field, &field.shape, &mut inner)?;
            members.push_str(&docs::comment(&docs::field(field)));
            members.push_str(&attributes(direction, field, &member));
            let what = if field.required { what } else { format!("Option<{what}>") };
            let _ = writeln!(members, "pub {member}: {what},");
            names.push((member, what));
        }
        let derives = match direction {
            Direction::Request => "#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]",
            Direction::Form => "#[derive(Debug, Clone, Default, PartialEq)]",
            Direction::Answer => "#[derive(Debug, Clone, PartialEq)]\n#[non_exhaustive]",
        };
        let _ = write!(self.text, "\n{}{derives}\npub struct {name} {{\n{members}}}\n", docs::comment(doc));
        if direction == Direction::Answer {
            let reading: String =
                fields.iter().zip(&names).map(|(field, (member, _))| reading(field, member)).collect();
            let _ = write!(self.text, "\ncrate::answer! {{\n    {name} {{\n{reading}    }}\n}}\n");
        }
        inner.into_iter().for_each(|text: String| self.text.push_str(&text));
        Ok(names)
    }

    /// The type of a field. Types that it needs are written after its own.
    fn of(
        &mut self,
        parent: &str,
        direction: Direction,
        field: &Field,
        shape: &Shape,
        inner: &mut Vec<String>,
    ) -> Result<String> {
        Ok(match shape {
            Shape::Text { values, .. } => match variants(values).filter(|variants| !variants.is_empty()) {
                Some(variants) => self.named(parent, field, &format!("{values:?}"), inner, |_, name, doc| {
                    let variants: String =
                        variants.iter().map(|(variant, value)| format!("    {variant} = {value:?},\n")).collect();
                    Ok(format!("\ncrate::open_enum! {{\n{}    {name} {{\n{variants}    }}\n}}\n", docs::comment(doc)))
                })?,
                None => "String".to_owned(),
            },
            Shape::Integer { .. } => "i64".to_owned(),
            Shape::Boolean => "bool".to_owned(),
            Shape::Sealed(Seal::PlatformKey) if direction != Direction::Answer => "crate::Sensitive".to_owned(),
            Shape::Sealed(Seal::MerchantKey) if direction == Direction::Answer => "crate::Sensitive".to_owned(),
            Shape::Sealed(_) => "String".to_owned(),
            Shape::List(item) => format!("Vec<{}>", self.of(parent, direction, field, item, inner)?),
            Shape::Object(fields) if fields.is_empty() => "serde_json::Map<String, serde_json::Value>".to_owned(),
            Shape::Encoded(fields) if fields.is_empty() => "String".to_owned(),
            Shape::Object(fields) | Shape::Encoded(fields) => {
                let direction = if direction == Direction::Form { Direction::Request } else { direction };
                let meaning = format!("{direction:?} {fields:?}");
                let name = self.named(parent, field, &meaning, inner, |types, name, doc| {
                    let before = std::mem::take(&mut types.text);
                    types.define(name, direction, doc, fields)?;
                    Ok(std::mem::replace(&mut types.text, before))
                })?;
                // Where it is a re-export, what it is made of must be at hand as well.
                self.parts(&name, direction, fields, inner)?;
                name
            }
            Shape::File => "crate::Upload".to_owned(),
        })
    }

    /// Brings the types that a structure is made of into this module.
    fn parts(&mut self, name: &str, direction: Direction, fields: &[Field], inner: &mut Vec<String>) -> Result<()> {
        fields.iter().try_for_each(|field| self.of(name, direction, field, &field.shape, inner).map(|_| ()))
    }

    /// The name of a type of this meaning in this module; `write` writes it when the family has none yet.
    fn named(
        &mut self,
        parent: &str,
        field: &Field,
        meaning: &str,
        inner: &mut Vec<String>,
        write: impl FnOnce(&mut Self, &str, &str) -> Result<String>,
    ) -> Result<String> {
        let doc = if field.term.is_empty() {
            format!("`{}`.", field.name)
        } else {
            format!("{}.", docs::escape(&field.term))
        };
        let meaning = format!("{doc} {meaning}");
        if let Some((name, _)) = self.taken.iter().find(|(_, other)| **other == meaning) {
            return Ok(name.clone());
        }
        let short = type_name(&field.name);
        let long = format!("{parent}{short}");
        let free = [short, long].into_iter().find(|name| !self.taken.contains_key(name));
        let name =
            free.with_context(|| format!("no name is free for the type of {} in {}", field.name, self.module))?;
        self.taken.insert(name.clone(), meaning.clone());
        if let Some(place) = self.known.0.get(&meaning) {
            let own = if place.ends_with(&format!("::{name}")) { String::new() } else { format!(" as {name}") };
            inner.push(format!("\npub use {place}{own};\n"));
            return Ok(name);
        }
        self.known.0.insert(meaning, format!("{}::{name}", self.module));
        let text = write(self, &name, &doc)?;
        inner.push(text);
        Ok(name)
    }
}

/// Whether a text on the wire holds the field's JSON.
fn is_encoded(field: &Field) -> bool {
    matches!(&field.shape, Shape::Encoded(fields) if !fields.is_empty())
}

/// How a field of an answer is read.
fn reading(field: &Field, member: &str) -> String {
    let how = if field.required { "required" } else { "optional" };
    let text = if is_encoded(field) { "_text" } else { "" };
    format!("        {how}{text} {member} {:?},\n", field.name)
}

/// How a field of a request is written.
fn attributes(direction: Direction, field: &Field, member: &str) -> String {
    if direction != Direction::Request {
        return String::new();
    }
    let mut attributes = Vec::new();
    if member.trim_start_matches("r#") != field.name {
        attributes.push(format!("rename = {:?}", field.name));
    }
    if is_encoded(field) {
        attributes.push(format!(
            "serialize_with = \"crate::encoded{}::serialize\"",
            if field.required { "" } else { "::option" }
        ));
    }
    if !field.required {
        attributes.push("skip_serializing_if = \"Option::is_none\"".to_owned());
    }
    if attributes.is_empty() { String::new() } else { format!("#[serde({})]\n", attributes.join(", ")) }
}
