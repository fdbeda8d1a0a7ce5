//! Writes the static table of `wechatpay-spec`: data and names, never logic.

mod events;
mod family;
mod field;
mod index;
mod lists;
mod module;
mod operation;
mod trie;
mod words;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use anyhow::{Result, ensure};

use crate::spec::{Spec, Version};

const FOLDER: &str = "crates/wechatpay-spec/src/table";

/// The files of the table, by their path from the workspace's root; without their first line and not yet formatted.
///
/// # Errors
/// When two things would have one name, or an operation points at what there is not.
pub(super) fn files(spec: &Spec) -> Result<BTreeMap<PathBuf, String>> {
    consistent(spec)?;
    let mut files = BTreeMap::new();
    let mut write = |name: &str, text: String| {
        files.insert(Path::new(FOLDER).join(name), text);
    };
    let families = family::families(spec)?;
    for family in &families {
        write(&format!("{}/{}.rs", module::version(family.version), family.module), family.text());
    }
    for version in [Version::V2, Version::V3] {
        write(&format!("{}/mod.rs", module::version(version)), module::families(version, &families));
    }
    write("events.rs", events::text(spec)?);
    write("index.rs", index::text(spec, &families)?);
    write("mod.rs", module::root());
    Ok(files)
}

/// What the table relies on beyond one operation.
fn consistent(spec: &Spec) -> Result<()> {
    let mut names = BTreeSet::new();
    let gets: BTreeSet<&str> =
        spec.operations.iter().filter(|other| other.method == "GET").map(|other| other.path.as_str()).collect();
    for operation in &spec.operations {
        ensure!(names.insert(&operation.name), "two operations are called {}", operation.name);
        if let Some(ask) = &operation.ask {
            ensure!(gets.contains(ask.as_str()), "{} asks {ask}, which is no GET", operation.shown());
        }
    }
    Ok(())
}
