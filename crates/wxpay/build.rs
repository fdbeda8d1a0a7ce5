//! Tells the binary which commit it was built from, where that is known.

use std::{env, path::Path, process::Command};

fn main() {
    println!("cargo::rerun-if-env-changed=WXPAY_COMMIT");
    // A package or a container may know what its sources no longer say.
    let commit = env::var("WXPAY_COMMIT").ok().or_else(commit).unwrap_or_default();
    let version = env::var("CARGO_PKG_VERSION").unwrap_or_default();
    let long = if commit.is_empty() { version } else { format!("{version} ({commit})") };
    println!("cargo::rustc-env=WXPAY_VERSION={long}");
}

/// The commit that is checked out, and the day it was made.
fn commit() -> Option<String> {
    let directory = git(&["rev-parse", "--absolute-git-dir"])?;
    for name in ["HEAD", "logs/HEAD"] {
        let path = Path::new(&directory).join(name);
        if path.exists() {
            println!("cargo::rerun-if-changed={}", path.display());
        }
    }
    // Only this project's own repository: the sources may have been unpacked inside of another.
    git(&["ls-files", "--error-unmatch", "src/main.rs"])?;
    git(&["log", "-1", "--abbrev=12", "--format=%h %cs"])
}

fn git(arguments: &[&str]) -> Option<String> {
    let output = Command::new("git").args(arguments).output().ok().filter(|output| output.status.success())?;
    String::from_utf8(output.stdout).ok().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}
