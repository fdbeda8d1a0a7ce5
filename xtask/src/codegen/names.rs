//! Names: from the wire to Rust, and what the generator must be told because two things want one name.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result, bail};
use heck::{ToSnakeCase, ToUpperCamelCase};
use serde_json::Value;

use crate::{
    spec::{Operation, Version},
    yaml,
};

/// `spec/overrides/names.yaml`.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// Steps of the chain, by path: `/v3/papay/insurance-sign/policy_periods`.
    steps: BTreeMap<String, String>,
    /// The feature that holds the notifications whose types begin with this word; empty: always there.
    events: BTreeMap<String, String>,
    /// Families whose features are on by default.
    pub(super) default: Vec<String>,
}

impl Names {
    pub(super) fn read(path: &Path) -> Result<Self> {
        let shown = || path.display().to_string();
        let value = yaml::read(&fs::read_to_string(path).with_context(shown)?).with_context(shown)?;
        let default = value.get("default").and_then(Value::as_array).into_iter().flatten();
        Ok(Self {
            steps: map(&value, "steps"),
            events: map(&value, "events"),
            default: default.filter_map(Value::as_str).map(str::to_owned).collect(),
        })
    }

    /// The name of a path's last segment as a method and a module.
    pub(super) fn step(&self, path: &str) -> Result<String> {
        if let Some(listed) = self.steps.get(path) {
            return Ok(listed.clone());
        }
        identifier(path.rsplit('/').next().unwrap_or_default().trim_matches(['{', '}']))
    }

    /// The feature of a notification; `None` when it is always there.
    pub(super) fn feature_of_event(&self, event_type: &str) -> Result<Option<&str>> {
        let word = event_type.split('.').next().unwrap_or_default();
        let feature = self.events.get(word).with_context(|| {
            format!("spec/overrides/names.yaml must say under `events` which feature holds the notifications of {word}")
        })?;
        Ok(Some(feature.as_str()).filter(|feature| !feature.is_empty()))
    }
}

fn map(value: &Value, name: &str) -> BTreeMap<String, String> {
    let entries = value.get(name).and_then(Value::as_object).into_iter().flatten();
    entries.map(|(key, value)| (key.clone(), value.as_str().unwrap_or_default().to_owned())).collect()
}

/// A name on the wire as an identifier of Rust.
pub(super) fn identifier(name: &str) -> Result<String> {
    const RAW: [&str; 36] = [
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
        "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut",
        "override", "pub", "ref", "return", "static", "try", "type", "use", "where",
    ];
    let snake = name.to_snake_case();
    let starts_well = snake.starts_with(|c: char| c.is_ascii_lowercase());
    if !starts_well || !snake.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_') {
        bail!("{name:?} is no name for Rust; spec/overrides/names.yaml can give it one");
    }
    if ["self", "super", "crate"].contains(&snake.as_str()) {
        // These cannot even be raw identifiers.
        return Ok(format!("{snake}_"));
    }
    Ok(if RAW.contains(&snake.as_str()) { format!("r#{snake}") } else { snake })
}

/// A name on the wire as the name of a type.
pub(super) fn type_name(name: &str) -> String {
    name.trim_matches(['{', '}']).to_upper_camel_case()
}

/// The variants of an open enumeration; `None` when its values make no good names.
pub(super) fn variants(values: &[String]) -> Option<Vec<(String, &str)>> {
    let mut variants: Vec<(String, &str)> = Vec::new();
    for value in values {
        let name = value.to_upper_camel_case();
        let good =
            name.starts_with(|c: char| c.is_ascii_uppercase()) && name.bytes().all(|b| b.is_ascii_alphanumeric());
        if !good || ["Other", "Self"].contains(&name.as_str()) || variants.iter().any(|(other, _)| *other == name) {
            return None;
        }
        variants.push((name, value));
    }
    Some(variants)
}

/// The static of an operation in the table: `v3::papay::POST_SIGN_CONTRACTS_PRE_ENTRUST_SIGN`.
pub(super) fn static_path(operation: &Operation) -> String {
    let version = if operation.version == Version::V3 { "v3" } else { "v2" };
    format!("{version}::{}::{}", family_module(&operation.family), static_name(operation))
}

/// The module of a family in the table.
pub(super) fn family_module(family: &str) -> String {
    family.replace('-', "_").to_lowercase()
}

/// Method and path below the family, in capitals.
pub(super) fn static_name(operation: &Operation) -> String {
    let below = operation.path.trim_start_matches("/v3").split('/').skip(2);
    let words = std::iter::once(operation.method.as_str()).chain(below.map(|segment| segment.trim_matches(['{', '}'])));
    let name: Vec<String> =
        words.map(|word| word.replace(|c: char| !c.is_ascii_alphanumeric(), "_").to_uppercase()).collect();
    name.join("_")
}

/// A family's feature.
pub(super) fn feature(family: &str) -> String {
    family.replace('_', "-")
}
