//! What the crates stand on, as cargo resolves it.

use std::{collections::BTreeSet, env, io, path::Path, process::Command};

use super::Fault;

/// A crate, and what must not be among its dependencies, however far down.
const NEVER: [(&str, &[&str]); 5] = [
    ("wechatpay-core", &["tokio", "reqwest", "hyper", "axum"]),
    ("wechatpay-spec", &["tokio", "reqwest", "hyper", "wechatpay-rs"]),
    ("wechatpay-sandbox", &["wechatpay-rs"]),
    ("wechatpay-rs", &["wechatpay-sandbox", "axum"]),
    ("wechatpay-axum", &["axum", "wechatpay-sandbox"]),
];
const SDK: &str = "wechatpay-rs";
/// The SDK and all that it links or builds with.
const MOST_CRATES: usize = 130;
/// The count differs by system, so it is taken for one.
const COUNTED_FOR: &str = "x86_64-unknown-linux-gnu";

pub(super) fn check(root: &Path) -> io::Result<Vec<Fault>> {
    let mut faults = Vec::new();
    for (package, never) in NEVER {
        let found = tree(root, package, "normal")?;
        for name in never.iter().filter(|name| found.iter().any(|found| found.split(' ').next() == Some(name))) {
            let advice = format!(
                "{package} must not stand on {name}: `cargo tree -p {package} -e normal -i {name}` says who brought it"
            );
            faults.push(Fault::new("Cargo.toml", 0, advice));
        }
    }
    let count = tree(root, SDK, "normal,build")?.len();
    if count >= MOST_CRATES {
        let advice = format!(
            "{SDK} needs {count} crates, it must stay under {MOST_CRATES}: find another way, or switch features off"
        );
        faults.push(Fault::new("Cargo.toml", 0, advice));
    }
    Ok(faults)
}

/// `name version` of a package and of everything below it.
fn tree(root: &Path, package: &str, edges: &str) -> io::Result<BTreeSet<String>> {
    let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args([
            "tree",
            "--quiet",
            "-p",
            package,
            "-e",
            edges,
            "--prefix",
            "none",
            "--format",
            "{p}",
            "--target",
            COUNTED_FOR,
        ])
        .current_dir(root)
        .output()?;
    if !output.status.success() {
        return Err(io::Error::other(format!(
            "cargo tree -p {package}: {}",
            String::from_utf8_lossy(&output.stderr).trim()
        )));
    }
    let text = String::from_utf8_lossy(&output.stdout);
    let name_and_version = |line: &str| line.split(' ').take(2).collect::<Vec<_>>().join(" ");
    Ok(text.lines().filter(|line| !line.is_empty()).map(name_and_version).collect())
}
