//! Rules about the source itself, a file for each group of them.

mod borders;
mod dependencies;
mod manifests;
mod names;
mod places;
mod source;

use std::{
    fmt, fs, io,
    path::{Path, PathBuf},
    process::Command,
};

use self::source::Source;

/// A broken rule, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    path: String,
    /// 0: the file as a whole.
    line: usize,
    advice: String,
}

impl Fault {
    fn new(path: &str, line: usize, advice: impl Into<String>) -> Self {
        Self { path: path.to_owned(), line, advice: advice.into() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.path, self.advice),
            line => write!(f, "{}:{line}: {}", self.path, self.advice),
        }
    }
}

/// The directory that holds the workspace's `Cargo.toml`.
#[must_use]
pub fn workspace_root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own).to_owned()
}

/// Every broken rule in the workspace at `root`.
///
/// # Errors
/// When a file cannot be read, or cargo cannot list the dependencies.
pub fn check(root: &Path) -> io::Result<Vec<Fault>> {
    let mut faults = check_files(root)?;
    faults.extend(dependencies::check(root)?);
    Ok(faults)
}

/// As [`check`], without the dependencies: nothing but files is read.
///
/// # Errors
/// When a file cannot be read.
pub fn check_files(root: &Path) -> io::Result<Vec<Fault>> {
    let mut faults = Vec::new();
    for path in files(root)? {
        // What is no text, such as a key in DER, has no lines to judge.
        let Ok(text) = String::from_utf8(fs::read(root.join(&path))?) else { continue };
        faults.extend(places::check(&path, &text, root));
        if path.ends_with(".rs") {
            let source = Source::new(&path, &text);
            faults.extend(names::check(&source));
            faults.extend(borders::check(&source));
        } else if path.ends_with("Cargo.toml") {
            faults.extend(manifests::check(&path, &text));
        }
    }
    Ok(faults)
}

/// The files of the repository, relative to `root`, with `/`.
fn files(root: &Path) -> io::Result<Vec<String>> {
    let listed = Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard", "-z"])
        .current_dir(root)
        .output();
    let mut files = match listed {
        Ok(listed) if listed.status.success() && root.join(".git").exists() => {
            let names = String::from_utf8_lossy(&listed.stdout);
            names.split('\0').filter(|name| root.join(name).is_file()).map(str::to_owned).collect()
        }
        // No git, or a copy of the source without its history.
        _ => {
            let mut files = Vec::new();
            walk(root, root, &mut files)?;
            files
        }
    };
    files.sort_unstable();
    Ok(files)
}

fn walk(root: &Path, directory: &Path, files: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(directory)? {
        let entry = entry?;
        let (path, name) = (entry.path(), entry.file_name());
        if entry.file_type()?.is_file() {
            let relative = path.strip_prefix(root).unwrap_or(&path);
            files.push(relative.to_string_lossy().replace('\\', "/"));
        } else if entry.file_type()?.is_dir() && name != "target" && name != ".git" {
            walk(root, &path, files)?;
        }
    }
    Ok(())
}
