//! The types of notifications: a module for each word of their type.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    path::PathBuf,
};

use anyhow::{Context, Result, bail};

use super::{
    SOURCE,
    bodies::{Direction, Known, Types},
    docs,
};
use crate::{
    codegen::names::{Names, identifier, type_name},
    spec::{Event, Spec, Version},
};

/// The module of the one type for all of them.
const CONTENT: &str = "content";

/// A word of a notification's type.
#[derive(Debug, Default)]
struct Node<'a> {
    children: BTreeMap<String, Node<'a>>,
    event: Option<&'a Event>,
}

pub(super) fn write(spec: &Spec, names: &Names, files: &mut BTreeMap<PathBuf, String>) -> Result<()> {
    let mut root = Node::default();
    let mut features = BTreeMap::new();
    for event in spec.events.iter().filter(|event| event.version == Version::V3) {
        let mut node = &mut root;
        for word in event.event_type.split('.') {
            node = node.children.entry(identifier(&word.to_lowercase())?).or_default();
        }
        node.event = Some(event);
        let first = event.event_type.split('.').next().unwrap_or_default();
        features.insert(identifier(&first.to_lowercase())?, names.feature_of_event(&event.event_type)?);
    }
    let mut text = String::from(
        "//! What notifications (回调通知) hold once they are decrypted: a module for each word of `event_type`.\n\n\
         mod content;\n",
    );
    if root.children.contains_key(CONTENT) {
        bail!("the word {CONTENT} of a notification's type is the name of the module that holds all of them");
    }
    files.insert(format!("{SOURCE}/webhooks/{CONTENT}.rs").into(), content(&root, &features)?);
    for name in root.children.keys() {
        if let Some(feature) = features.get(name).copied().flatten() {
            let _ = writeln!(text, "#[cfg(feature = {feature:?})]");
        }
        let _ = writeln!(text, "pub mod {name};");
    }
    text.push_str("\npub use content::Content;\n");
    files.insert(format!("{SOURCE}/webhooks/mod.rs").into(), text);
    for (name, node) in &root.children {
        module(node, &format!("crate::webhooks::{name}"), &name.to_uppercase(), &mut Known::default(), files)?;
    }
    Ok(())
}

/// The list of all types, for the macro that makes one enumeration of them.
fn content(root: &Node<'_>, features: &BTreeMap<String, Option<&str>>) -> Result<String> {
    let mut variants = BTreeMap::new();
    for (name, node) in &root.children {
        let cfg = features.get(name).copied().flatten().map(|feature| format!("#[cfg(feature = {feature:?})] "));
        list(node, name, cfg.as_deref().unwrap_or_default(), &mut variants)?;
    }
    let mut text = String::from("//! All of them as one type.\n\ncrate::content! {\n");
    for (variant, Entry { cfg, path, event }) in variants {
        let _ = writeln!(text, "{cfg}{variant}({path}) {:?} {:?},", event.event_type, named(event));
    }
    text.push_str("}\n");
    Ok(text)
}

/// A type of notification in that list.
struct Entry<'a> {
    cfg: String,
    path: String,
    event: &'a Event,
}

fn list<'a>(node: &Node<'a>, path: &str, cfg: &str, variants: &mut BTreeMap<String, Entry<'a>>) -> Result<()> {
    if let Some(event) = node.event {
        let variant = type_name(&event.event_type);
        let entry = Entry { cfg: cfg.to_owned(), path: path.to_owned(), event };
        if let Some(other) = variants.insert(variant, entry) {
            bail!("{} and {} want one name", other.event.event_type, event.event_type);
        }
    }
    for (name, child) in &node.children {
        list(child, &format!("{path}::{name}"), cfg, variants)?;
    }
    Ok(())
}

fn module(
    node: &Node<'_>,
    path: &str,
    shown: &str,
    known: &mut Known,
    files: &mut BTreeMap<PathBuf, String>,
) -> Result<()> {
    let mut text = match node.event {
        Some(event) => head(event),
        None => format!("//! `{shown}.…`\n\n"),
    };
    let children: BTreeSet<&String> = node.children.keys().collect();
    for child in children {
        let _ = writeln!(text, "pub mod {child};");
    }
    if let Some(event) = node.event {
        let _ = write!(
            text,
            "\n/// The notification's `event_type`.\npub const EVENT_TYPE: &str = {:?};\n",
            event.event_type
        );
        let mut types = Types::new(known, path, &["Resource".to_owned()]);
        let doc = format!("The decrypted content of `{}`.", event.event_type);
        types.root("Resource", Direction::Answer, &doc, &event.resource).with_context(|| event.event_type.clone())?;
        text.push_str(&types.into_text());
    }
    let file = path.replacen("crate", SOURCE, 1).replace("::", "/").replace("r#", "");
    files.insert(format!("{file}.rs").into(), text);
    for (name, child) in &node.children {
        module(child, &format!("{path}::{name}"), &format!("{shown}.{}", name.to_uppercase()), known, files)?;
    }
    Ok(())
}

fn head(event: &Event) -> String {
    let mut text = format!("//! {}\n", named(event));
    for fact in [&event.note, &event.sent_to].into_iter().filter(|fact| !fact.is_empty()) {
        let _ = write!(text, "//!\n//! {fact}\n");
    }
    if !event.links.is_empty() {
        let _ = write!(text, "//!\n//! Official page: {}.\n", docs::links(&event.links));
    }
    text.push('\n');
    text
}

/// Its type and title, for documentation.
fn named(event: &Event) -> String {
    let title = if event.title.is_empty() { String::new() } else { format!(": {}", docs::escape(&event.title)) };
    format!("`{}`{title}", event.event_type)
}
