//! `cargo xtask codegen`: from `spec/` to the table of `wechatpay-spec` and the types of `wechatpay-api`.

mod api;
mod names;
mod rustfmt;
mod table;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use crate::spec;

/// The first line of each generated file.
const HEADER: &str = "// Written by `cargo xtask codegen` from spec/; do not edit.\n";

/// Folders that hold generated files only, and what is generated beside hand-written files.
const GENERATED: [&str; 3] =
    ["crates/wechatpay-spec/src/table", "crates/wechatpay-api/src/v3", "crates/wechatpay-api/src/webhooks"];

/// The way of a test through all typed verbs.
const WALK: &str = "crates/wechatpay/tests/walk/verbs.rs";

/// Manifests with a feature a family, and the crate whose features they switch on.
const MANIFESTS: [(&str, Option<&str>); 2] =
    [("crates/wechatpay-api/Cargo.toml", None), ("crates/wechatpay/Cargo.toml", Some("wechatpay-api"))];

/// What a run would do to the tree.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Files to write, with their text.
    pub write: BTreeMap<PathBuf, String>,
    /// Files that nothing generates any more.
    pub remove: BTreeSet<PathBuf>,
}

impl Changes {
    /// Whether the tree is as it would be generated.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.write.is_empty() && self.remove.is_empty()
    }

    /// Carries them out.
    ///
    /// # Errors
    /// When a file cannot be written or removed.
    pub fn apply(&self, root: &Path) -> Result<()> {
        for (path, text) in &self.write {
            let path = root.join(path);
            fs::create_dir_all(path.parent().unwrap_or(root))?;
            fs::write(&path, text).with_context(|| path.display().to_string())?;
        }
        for path in &self.remove {
            fs::remove_file(root.join(path)).with_context(|| path.display().to_string())?;
        }
        Ok(())
    }
}

/// Compares what is generated from `spec/` with the tree at `root`.
///
/// # Errors
/// When the specification is faulty, two things want one name, or rustfmt is missing.
pub fn changes(root: &Path) -> Result<Changes> {
    let spec = spec::load(&root.join("spec"))?;
    let names = names::Names::read(&root.join("spec/overrides/names.yaml"))?;
    let mut files = table::files(&spec, &names)?;
    files.extend(api::files(&spec, &names)?);
    for text in files.values_mut() {
        text.insert_str(0, HEADER);
    }
    let mut roots: Vec<PathBuf> = GENERATED.iter().map(|folder| Path::new(folder).join("mod.rs")).collect();
    roots.push(WALK.into());
    let mut files = rustfmt::format(root, &roots, files)?;
    for (path, passes_on) in MANIFESTS {
        let manifest = fs::read_to_string(root.join(path)).context(path)?;
        files.insert(path.into(), api::rewrite_features(&manifest, &spec, &names, passes_on).context(path)?);
    }
    let mut changes = Changes::default();
    for folder in GENERATED {
        for path in present(root, Path::new(folder))? {
            if !files.contains_key(&path) {
                changes.remove.insert(path);
            }
        }
    }
    changes.write = files
        .into_iter()
        .filter(|(path, text)| fs::read_to_string(root.join(path)).ok().as_ref() != Some(text))
        .collect();
    Ok(changes)
}

/// The files below a folder of `root`, relative to `root`.
fn present(root: &Path, folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        if !root.join(&folder).is_dir() {
            continue;
        }
        for entry in fs::read_dir(root.join(&folder))? {
            let entry = entry?;
            let path = folder.join(entry.file_name());
            if entry.file_type()?.is_dir() {
                folders.push(path);
            } else {
                found.push(path);
            }
        }
    }
    Ok(found)
}
