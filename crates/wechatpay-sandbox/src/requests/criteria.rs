//! Which requests are meant, and how another differs from them.

use std::fmt;

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use super::Kept;
use crate::{control_error::ControlError, path_pattern::PathPattern};

/// What a request and its answer must be. What is not said may be anything.
#[derive(Debug, Clone, Default)]
pub(crate) struct Criteria {
    pub(crate) method: Option<String>,
    /// A [`PathPattern`].
    pub(crate) path: Option<String>,
    pub(crate) mchid: Option<String>,
    pub(crate) operation: Option<String>,
    /// JSON pointers into the body, each with the values of which it must have one.
    pub(crate) body: Vec<(String, Vec<Value>)>,
    pub(crate) status: Option<u16>,
    pub(crate) code: Option<String>,
}

/// One way in which a request or its answer is not what was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[non_exhaustive]
pub struct Difference {
    /// `method`, `path`, `mchid`, `operation`, `status`, `code`, or `body` with a JSON pointer.
    pub what: String,
    /// What was asked for; of a body: JSON.
    pub wanted: String,
    /// What it is instead; `null`: there is none.
    pub got: Option<String>,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { what, wanted, got } = self;
        match got {
            Some(got) => write!(f, "{what} is {got}, not {wanted}"),
            None => write!(f, "there is no {what}; wanted {wanted}"),
        }
    }
}

impl Criteria {
    /// That it can be met at all.
    pub(crate) fn check(&self) -> Result<(), ControlError> {
        if let Some(path) = self.path.as_deref() {
            PathPattern(path).check().map_err(|problem| ControlError::bad(format!("path {problem}")))?;
        }
        if let Some((pointer, _)) =
            self.body.iter().find(|(pointer, _)| !pointer.is_empty() && !pointer.starts_with('/'))
        {
            return Err(ControlError::bad(format!("a JSON pointer into the body begins with /, unlike {pointer:?}")));
        }
        Ok(())
    }

    /// Whether a request is meant.
    pub(crate) fn fits(&self, kept: &Kept) -> bool {
        self.path.as_deref().is_none_or(|path| PathPattern(path).fits(kept.path())) && self.differences(kept).is_empty()
    }

    /// How far a request is from being meant, and why; `None`: too far to tell of.
    pub(crate) fn miss(&self, kept: &Kept) -> Option<(usize, Vec<Difference>)> {
        let wanted = self.path.as_deref();
        let far = wanted.map_or(0, |path| PathPattern(path).distance(kept.path()));
        // Paths that have less than half in common have nothing in common but their family.
        if wanted.is_some_and(|path| 2 * far > PathPattern(path).length()) {
            return None;
        }
        let differences = self.differences(kept);
        // The path is one of them already.
        Some((differences.len() + far.saturating_sub(1), differences))
    }

    fn differences(&self, kept: &Kept) -> Vec<Difference> {
        let mut found = Vec::new();
        let mut compare = |what: &str, wanted: Option<&str>, got: Option<&str>, same: bool| {
            if let Some(wanted) = wanted.filter(|_| !same) {
                let got = got.filter(|got| !got.is_empty()).map(str::to_owned);
                found.push(Difference { what: what.to_owned(), wanted: wanted.to_owned(), got });
            }
        };
        let mut word = |what: &str, wanted: Option<&str>, got: Option<&str>| compare(what, wanted, got, wanted == got);
        word("method", self.method.as_deref(), Some(&kept.method));
        word("mchid", self.mchid.as_deref(), kept.mchid.as_deref());
        word("operation", self.operation.as_deref(), kept.operation.map(|operation| operation.name));
        let status = self.status.map(|status| status.to_string());
        word("status", status.as_deref(), Some(&kept.status.to_string()));
        word("code", self.code.as_deref(), Some(kept.code));
        let path = self.path.as_deref();
        compare("path", path, Some(kept.path()), path.is_none_or(|path| PathPattern(path).fits(kept.path())));
        if !self.body.is_empty() {
            found.extend(self.body_differences(&kept.body));
        }
        found
    }

    fn body_differences(&self, body: &[u8]) -> impl Iterator<Item = Difference> {
        let body: Option<Value> = serde_json::from_slice(body).ok();
        self.body.iter().filter_map(move |(pointer, wanted)| {
            let got = body.as_ref().and_then(|body| body.pointer(pointer));
            let is_wanted = got.is_some_and(|got| wanted.contains(got));
            let wanted = wanted.first().map(Value::to_string).unwrap_or_default();
            (!is_wanted).then(|| Difference { what: format!("body {pointer}"), wanted, got: got.map(Value::to_string) })
        })
    }
}
