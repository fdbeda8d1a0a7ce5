//! The module of one path segment.

use std::{collections::BTreeMap, fmt::Write, path::PathBuf};

use anyhow::{Context, Result, bail, ensure};

use super::{
    SOURCE,
    bodies::{Direction, Known, Types},
    docs,
    tree::Node,
};
use crate::{
    codegen::names::static_path,
    spec::{Content, Operation, Reply, Shape},
};

/// Writes the root, a module a family, and so on down.
pub(super) fn write(root: &Node<'_>, known: &mut Known, files: &mut BTreeMap<PathBuf, String>) -> Result<()> {
    files.insert(format!("{SOURCE}/v3/mod.rs").into(), root_module(root));
    for family in &root.children {
        *known = Known::default();
        module(family, &format!("crate::v3::{}", family.name), known, files)?;
    }
    Ok(())
}

fn root_module(root: &Node<'_>) -> String {
    let mut text = String::from("//! `/v3`\n\n");
    for family in &root.children {
        let _ = writeln!(text, "#[cfg(feature = \"{}\")]\npub mod {};", family.feature(), family.name);
    }
    text.push_str(
        "\nuse crate::{At, Caller};\n\n/// `/v3`\n#[derive(Debug, Clone)]\npub struct V3<C> {\n    #[allow(dead_code, reason = \"no family may be switched on\")]\n    at: At<C>,\n}\n\n\
         impl<C: Caller> V3<C> {\n    /// The root of the chain, for a caller.\n    #[must_use]\n    \
         pub fn new(caller: C) -> Self {\n        Self { at: At::start(caller) }\n    }\n",
    );
    for family in &root.children {
        text.push_str(&step(family, true));
    }
    text.push_str("}\n");
    text
}

fn module(node: &Node<'_>, path: &str, known: &mut Known, files: &mut BTreeMap<PathBuf, String>) -> Result<()> {
    let text = text(node, path, known).with_context(|| node.path.clone())?;
    let file = path.replacen("crate", SOURCE, 1).replace("::", "/").replace("r#", "");
    if files.insert(format!("{file}.rs").into(), text).is_some() {
        bail!("two modules want the file {file}.rs");
    }
    node.children.iter().try_for_each(|child| module(child, &format!("{path}::{}", child.name), known, files))
}

fn text(node: &Node<'_>, path: &str, known: &mut Known) -> Result<String> {
    let name = node.type_name();
    let mut text = format!("//! `{}`\n\n", node.path);
    for child in &node.children {
        let _ = writeln!(text, "pub mod {};", child.name);
    }
    let mut imports = vec!["At", "Caller"];
    if node.operations.iter().any(takes_json) {
        imports.extend(["JsonOr", "Request"]);
    }
    let _ = write!(text, "\nuse crate::{{{}}};\n\n/// `{}`\n", imports.join(", "), node.path);
    for operation in &node.operations {
        let link = operation.links.first().map(|link| format!(", see <{link}>")).unwrap_or_default();
        let _ = write!(text, "///\n/// `{}`: {}{link}.\n", operation.method, docs::title(operation));
    }
    let _ = write!(
        text,
        "#[derive(Debug, Clone)]\npub struct {name}<C> {{\n    at: At<C>,\n}}\n\nimpl<C: Caller> {name}<C> {{\n    \
         pub(in crate::v3) fn new(at: At<C>) -> Self {{\n        Self {{ at }}\n    }}\n"
    );
    for child in &node.children {
        text.push_str(&step(child, false));
    }
    for operation in &node.operations {
        text.push_str(&verb(operation)?);
    }
    text.push_str("}\n");
    let mut taken = vec![name.clone()];
    for operation in &node.operations {
        let verb = verb_name(operation);
        taken.extend(["Request", "Query", "Answer"].map(|kind| format!("{verb}{kind}")));
    }
    let mut types = Types::new(known, path, &taken);
    for operation in &node.operations {
        operation_types(operation, &name, &mut types)?;
    }
    text.push_str(&types.into_text());
    for operation in &node.operations {
        text.push_str(&implementations(operation));
    }
    Ok(text)
}

/// The method that leads to a child.
fn step(child: &Node<'_>, gated: bool) -> String {
    let mut text = format!("\n    /// `{}`\n", child.path);
    if gated {
        let _ = writeln!(text, "    #[cfg(feature = \"{}\")]", child.feature());
    }
    let (name, kind) = (&child.name, child.type_name());
    text.push_str(&alias(child));
    let _ = match child.placeholder() {
        Some(placeholder) => writeln!(
            text,
            "    #[must_use]\n    pub fn {name}(&self, {name}: impl std::fmt::Display) -> {name}::{kind}<C> {{\n        \
             {name}::{kind}::new(self.at.with({placeholder:?}, {name}))\n    }}"
        ),
        None => writeln!(
            text,
            "    #[must_use]\n    pub fn {name}(&self) -> {name}::{kind}<C> {{\n        {name}::{kind}::new(self.at.clone())\n    }}"
        ),
    };
    text
}

/// The name of the PHP SDK, where it differs.
fn alias(child: &Node<'_>) -> String {
    use heck::ToLowerCamelCase;
    let php = child.segment.trim_matches(['{', '}']).to_lower_camel_case();
    if php == child.name.trim_start_matches("r#") { String::new() } else { format!("    #[doc(alias = {php:?})]\n") }
}

fn verb_name(operation: &Operation) -> String {
    let (first, rest) = operation.method.split_at(1);
    format!("{first}{}", rest.to_lowercase())
}

fn takes_json(operation: &&Operation) -> bool {
    operation.content == Content::Json || !operation.query.is_empty()
}

fn verb(operation: &Operation) -> Result<String> {
    let verb = verb_name(operation);
    let query = format!("query: &impl JsonOr<{verb}Query>");
    let body = format!("body: &impl JsonOr<{verb}Request>");
    let (arguments, how) = match (operation.content, operation.query.is_empty()) {
        (Content::Nothing, true) => (Vec::new(), "bare"),
        (Content::Nothing, false) => (vec![query], "query"),
        (Content::Json, true) => (vec![body], "json"),
        (Content::Json, false) => (vec![query, body], "query_json"),
        (Content::Form, true) => (vec![format!("form: &{verb}Request")], "form"),
        _ => bail!("{} has a body that a call cannot carry", operation.shown()),
    };
    let given: Vec<&str> = arguments.iter().filter_map(|argument| argument.split(':').next()).collect();
    let given: String = given.iter().map(|name| format!(", {name}")).collect();
    let parameters: String = arguments.iter().map(|argument| format!(", {argument}")).collect();
    let deprecated = if operation.deprecated { "    #[doc(alias = \"deprecated\")]\n" } else { "" };
    Ok(format!(
        "\n{}{deprecated}    pub fn {}(&self{parameters}) -> C::Call<{}> {{\n        self.at.{how}(&wechatpay_spec::table::{}{given})\n    }}\n",
        docs::comment(&docs::operation(operation)),
        verb.to_lowercase(),
        answer(operation),
        static_path(operation),
    ))
}

fn answer(operation: &Operation) -> String {
    match operation.reply {
        Reply::Json if operation.answer.is_empty() => "serde_json::Value".to_owned(),
        Reply::Json => format!("{}Answer", verb_name(operation)),
        _ => "()".to_owned(),
    }
}

fn operation_types(operation: &Operation, node: &str, types: &mut Types<'_>) -> Result<()> {
    let verb = verb_name(operation);
    let method = format!("[`{node}::{}`]", verb.to_lowercase());
    if !operation.query.is_empty() {
        let doc = format!("What {method} asks for.");
        types.root(&format!("{verb}Query"), Direction::Request, &doc, &operation.query)?;
    }
    let sends = format!("What {method} sends.");
    match operation.content {
        Content::Json => {
            types.root(&format!("{verb}Request"), Direction::Request, &sends, &operation.body)?;
        }
        Content::Form => {
            let members = types.root(&format!("{verb}Request"), Direction::Form, &sends, &operation.body)?;
            types.add(&form(operation, &members)?);
        }
        _ => {}
    }
    if operation.reply == Reply::Json && !operation.answer.is_empty() {
        types.root(
            &format!("{verb}Answer"),
            Direction::Answer,
            &format!("What {method} gets back."),
            &operation.answer,
        )?;
    }
    Ok(())
}

fn implementations(operation: &Operation) -> String {
    let verb = verb_name(operation);
    let mut text = String::new();
    if !operation.query.is_empty() {
        let _ = write!(text, "\nimpl Request for {verb}Query {{}}\n");
    }
    if operation.content == Content::Json {
        let _ = write!(text, "\nimpl Request for {verb}Request {{}}\n");
    }
    text
}

/// A form gives the metadata that is signed, and its file.
fn form(operation: &Operation, members: &[(String, String)]) -> Result<String> {
    let kind = |what: fn(&Shape) -> bool| {
        let found = operation.body.iter().position(|field| field.required && what(&field.shape));
        found
            .and_then(|at| members.get(at))
            .with_context(|| format!("{} is no form of meta and file", operation.shown()))
    };
    ensure!(members.len() == 2, "{} has more than meta and file", operation.shown());
    let (file, _) = kind(|shape| *shape == Shape::File)?;
    let (meta, meta_type) = kind(|shape| matches!(shape, Shape::Encoded(fields) if !fields.is_empty()))?;
    Ok(format!(
        "\nimpl crate::Form for {verb}Request {{\ntype Meta = {meta_type};\n\n\
         fn meta(&self) -> &{meta_type} {{ &self.{meta} }}\n\nfn file(&self) -> &crate::Upload {{ &self.{file} }}\n}}\n",
        verb = verb_name(operation)
    ))
}
