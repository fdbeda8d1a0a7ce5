//! Generated text, formatted as the rest of the tree is.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};

/// Formats files as `cargo fmt` would, in a folder of their own below `target`. `roots` are the modules that lead to all others.
pub(super) fn format(
    root: &Path,
    roots: &[PathBuf],
    files: BTreeMap<PathBuf, String>,
) -> Result<BTreeMap<PathBuf, String>> {
    let folder = root.join("target/codegen").join(std::process::id().to_string());
    let result = format_in(root, &folder, roots, files);
    // What is left there harms nobody; the next `cargo clean` takes it.
    let _ = fs::remove_dir_all(&folder);
    result
}

fn format_in(
    root: &Path,
    folder: &Path,
    roots: &[PathBuf],
    files: BTreeMap<PathBuf, String>,
) -> Result<BTreeMap<PathBuf, String>> {
    fs::create_dir_all(folder)?;
    fs::copy(root.join("rustfmt.toml"), folder.join("rustfmt.toml"))?;
    for (path, text) in &files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        fs::write(path, text)?;
    }
    let roots = roots.iter().map(|path| folder.join(path));
    let done = Command::new("rustfmt").args(["--edition", "2024"]).args(roots).output();
    let done = done.context("rustfmt is needed: rustup component add rustfmt")?;
    ensure!(done.status.success(), "rustfmt: {}", String::from_utf8_lossy(&done.stderr));
    files
        .into_keys()
        .map(|path| {
            let text = fs::read_to_string(folder.join(&path))?;
            Ok((path, text))
        })
        .collect()
}
