//! Reads the files of `spec/` and merges overrides into them: for the generator, or as one document.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};
use serde_json::{Map, Value};

use super::{Spec, Version, merge::merge, operation};
use crate::yaml;

/// Reads the specification below `directory`.
///
/// # Errors
/// When a file cannot be read or says something that the generator does not know, or an override has nothing to change.
pub fn load(directory: &Path) -> Result<Spec> {
    let mut spec = Spec::default();
    for (version, name) in [(Version::V2, "v2"), (Version::V3, "v3")] {
        for (stem, item) in items(directory, &format!("paths/{name}"))? {
            let path = if version == Version::V3 { format!("/v3/{stem}") } else { format!("/{stem}") };
            for (method, value) in item.as_object().into_iter().flatten() {
                let mut operation = operation::operation(version, method, &path, value)
                    .with_context(|| format!("{method} of spec/paths/{name}/{stem}.yaml"))?;
                operation.example = example(directory, &format!("examples/{name}/{stem}"), method)?;
                spec.operations.push(operation);
            }
        }
        for (stem, item) in items(directory, &format!("webhooks/{name}"))? {
            let event = operation::event(version, &stem, &item);
            spec.events.push(event.with_context(|| format!("spec/webhooks/{name}/{stem}.yaml"))?);
        }
    }
    Ok(spec)
}

/// The body that a page's code sends, from where the importer writes it.
fn example(directory: &Path, place: &str, method: &str) -> Result<Option<Value>> {
    let method = if method == "post" { String::new() } else { format!(".{method}") };
    let path = directory.join(format!("{place}{method}.json"));
    if !path.exists() {
        return Ok(None);
    }
    let shown = || path.display().to_string();
    let text = fs::read_to_string(&path).with_context(shown)?;
    serde_json::from_str(&text).map(Some).with_context(shown)
}

/// The path items below a folder, overrides merged in, by their place in that folder, sorted.
fn items(directory: &Path, folder: &str) -> Result<Vec<(String, Value)>> {
    let overrides = files(&directory.join("overrides").join(folder), "yaml")?;
    let written = files(&directory.join(folder), "yaml")?;
    for (stem, path) in &overrides {
        let known = written.iter().any(|(known, _)| known == stem);
        ensure!(known, "{} changes spec/{folder}/{stem}.yaml, which there is not", path.display());
    }
    let mut items = Vec::new();
    for (stem, _) in written {
        let item = item(directory, &format!("{folder}/{stem}.yaml"))?;
        items.push((stem, item));
    }
    Ok(items)
}

/// A file of the specification with its override merged in.
fn item(directory: &Path, file: &str) -> Result<Value> {
    let mut item = read(&directory.join(file))?;
    let patch = directory.join("overrides").join(file);
    if patch.exists() {
        merge(&mut item, &read(&patch)?);
    }
    Ok(item)
}

/// The whole specification as one OpenAPI document: the root, with every file that it refers to in its place, overrides merged in.
///
/// # Errors
/// When a file cannot be read.
pub fn bundle(directory: &Path) -> Result<Value> {
    let mut root = read(&directory.join("openapi.yaml"))?;
    for part in ["paths", "x-same-path", "webhooks"] {
        for entry in root.get_mut(part).and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut) {
            let file = entry.get("$ref").and_then(Value::as_str).context("the root holds an entry without $ref")?;
            *entry = item(directory, file)?;
        }
    }
    Ok(root)
}

fn read(path: &Path) -> Result<Value> {
    let text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
    yaml::read(&text).with_context(|| path.display().to_string())
}

/// The files below a folder, without their ending and with `/`, sorted. A folder that is not there has none.
fn files(folder: &Path, ending: &str) -> Result<Vec<(String, PathBuf)>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        if !next.exists() {
            continue;
        }
        for entry in fs::read_dir(&next).with_context(|| next.display().to_string())? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == ending) {
                let stem = path.strip_prefix(folder)?.with_extension("");
                found.push((stem.to_string_lossy().replace('\\', "/"), path));
            }
        }
    }
    found.sort_unstable();
    Ok(found)
}
