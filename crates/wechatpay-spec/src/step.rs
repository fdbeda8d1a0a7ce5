//! The typed chain: what each segment of a path is called in Rust.

use crate::{Operation, Version, table::index::STEPS};

/// One step of the typed chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Step {
    name: Name,
    /// The placeholder that the step takes a value for.
    pub(crate) placeholder: Option<&'static str>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Name {
    /// The generator said so.
    Listed(&'static str),
    /// The segment itself, with `_` for `-`.
    Segment(&'static str),
}

impl Step {
    /// Its method, and its module in `wechatpay::api`.
    pub(crate) fn name(&self) -> String {
        match self.name {
            Name::Listed(name) => name.to_owned(),
            Name::Segment(segment) => segment.replace('-', "_"),
        }
    }
}

/// The steps behind `v3()`; `None` for an operation of v2, which has no chain.
pub(crate) fn steps(operation: &Operation) -> Option<Vec<Step>> {
    if operation.version != Version::V3 {
        return None;
    }
    let rest = operation.path.strip_prefix("/v3/")?;
    let mut end = operation.path.len() - rest.len() - 1;
    let steps = rest.split('/').map(|segment| {
        end += segment.len() + 1;
        step(operation.path.get(..end).unwrap_or_default(), segment)
    });
    Some(steps.collect())
}

/// `path` ends with `segment`.
fn step(path: &str, segment: &'static str) -> Step {
    let placeholder = segment.strip_prefix('{').and_then(|segment| segment.strip_suffix('}'));
    let listed = STEPS.binary_search_by_key(&path, |(path, _)| path).ok().and_then(|place| STEPS.get(place));
    let name = listed.map_or(Name::Segment(placeholder.unwrap_or(segment)), |(_, name)| Name::Listed(name));
    Step { name, placeholder }
}
