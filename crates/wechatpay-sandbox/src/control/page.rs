//! Long lists, page by page.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::control_error::ControlError;

const USUAL: usize = 1_000;
const MOST: u32 = 10_000;

/// Which part of a list.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Page {
    /// At most so many, 1 to 10,000; 1,000 when it is left out.
    #[schemars(with = "u32", range(min = 1, max = 10_000))]
    limit: Option<u32>,
    /// What `next` of the answer before said: the list goes on behind it.
    #[schemars(with = "u64")]
    pub(super) after: Option<u64>,
}

impl Page {
    pub(super) fn limit(&self) -> Result<usize, ControlError> {
        limit(self.limit)
    }

    /// How many to leave out, for a list that only grows.
    pub(super) fn skipped(&self) -> usize {
        self.after.map_or(0, |after| usize::try_from(after).unwrap_or(usize::MAX))
    }

    /// A page of a list that only grows. `from` gives at most so many, behind so many others.
    pub(super) fn of<T>(
        &self,
        from: impl FnOnce(usize, usize) -> Vec<T>,
    ) -> Result<(Vec<T>, Option<u64>), ControlError> {
        let (limit, skipped) = (self.limit()?, self.skipped());
        let (items, more) = cut(from(skipped, limit + 1), limit);
        let next = u64::try_from(skipped.saturating_add(limit)).unwrap_or(u64::MAX);
        Ok((items, more.then_some(next)))
    }
}

pub(super) fn limit(asked: Option<u32>) -> Result<usize, ControlError> {
    match asked {
        None => Ok(USUAL),
        Some(limit @ 1..=MOST) => Ok(usize::try_from(limit).unwrap_or(USUAL)),
        Some(limit) => Err(ControlError::bad(format!("limit must be 1 to {MOST}, not {limit}"))),
    }
}

/// The first `limit`, and whether there are more.
pub(super) fn cut<T>(mut items: Vec<T>, limit: usize) -> (Vec<T>, bool) {
    let more = items.len() > limit;
    items.truncate(limit);
    (items, more)
}
