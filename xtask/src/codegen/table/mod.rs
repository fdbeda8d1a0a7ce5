//! Writes the static table of `wechatpay-spec`: data and names, never logic.

mod events;
mod family;
mod field;
mod index;
mod lists;
mod module;
mod operation;
#[cfg(test)]
mod tests;
mod trie;
mod words;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use anyhow::{Result, ensure};

use super::names::Names;
use crate::spec::{Spec, Version};

const FOLDER: &str = "crates/wechatpay-spec/src/table";

/// The files of the table, by their path from the workspace's root; without their first line and not yet formatted.
///
/// # Errors
/// When two things would have one name, or an operation points at what there is not.
pub(super) fn files(spec: &Spec, names: &Names) -> Result<BTreeMap<PathBuf, String>> {
    consistent(spec)?;
    let families = family::families(spec)?;
    let mut files = vec![
        ("events.rs".to_owned(), events::text(spec)?),
        ("index.rs".to_owned(), index::text(spec, &families, names)?),
        ("mod.rs".to_owned(), module::root()),
    ];
    for version in [Version::V2, Version::V3] {
        files.push((format!("{}/mod.rs", module::version(version)), module::families(version, &families)));
    }
    for family in &families {
        files.push((format!("{}/{}.rs", module::version(family.version), family.module), family.text()));
    }
    let mut paths = BTreeMap::new();
    for (name, text) in files {
        let known = paths.insert(Path::new(FOLDER).join(&name), text);
        ensure!(known.is_none(), "two families want the file {name}");
    }
    Ok(paths)
}

/// What the table relies on beyond one operation.
fn consistent(spec: &Spec) -> Result<()> {
    let mut names = BTreeSet::new();
    let gets: BTreeSet<&str> =
        spec.operations.iter().filter(|other| other.method == "GET").map(|other| other.path.as_str()).collect();
    for operation in &spec.operations {
        ensure!(names.insert(&operation.name), "two operations are called {}", operation.name);
        if let Some(ask) = &operation.ask {
            let path = ask.split('?').next().unwrap_or_default();
            ensure!(gets.contains(path), "{} asks {ask}, which is no GET", operation.shown());
        }
    }
    Ok(())
}
