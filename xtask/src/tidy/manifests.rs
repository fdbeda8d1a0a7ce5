//! What each `Cargo.toml` of a crate says.

use super::Fault;

pub(super) fn check(path: &str, text: &str) -> Option<Fault> {
    let mut lines = text.lines().map(str::trim);
    if !text.lines().any(|line| line.trim() == "[package]") {
        return None;
    }
    let under_lints = lines.by_ref().any(|line| line == "[lints]");
    if under_lints && lines.take_while(|line| !line.starts_with('[')).any(|line| line == "workspace = true") {
        return None;
    }
    Some(Fault::new(path, 0, "end it with `[lints]` and `workspace = true`: the lints hold for every crate"))
}
