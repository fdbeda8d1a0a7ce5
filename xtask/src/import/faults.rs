//! Known faults of pages, listed in `spec/overrides/pages.yaml` with what should stand there, and why.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::yaml;

/// One fault: `find` is replaced by `put` on `page`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Fault {
    page: String,
    /// Words of the page, one line or more. Their number of lines stays, so that reports name the right line.
    find: String,
    put: String,
    /// How often the words stand on the page.
    #[serde(default = "once")]
    times: usize,
    /// Why the page must be wrong.
    why: String,
}

fn once() -> usize {
    1
}

/// The listed faults, by page.
#[derive(Debug, Default)]
pub(super) struct Faults {
    pages: BTreeMap<String, Vec<Fault>>,
    read: BTreeSet<String>,
    pub(super) corrected: usize,
    pub(super) stale: Vec<String>,
}

impl Faults {
    pub(super) fn read(text: &str) -> Result<Self> {
        let list: Vec<Fault> = match yaml::read(text)? {
            serde_json::Value::Null => Vec::new(),
            value => serde_json::from_value(value).context("a fault has page, find, put, why, and perhaps times")?,
        };
        let mut pages: BTreeMap<String, Vec<Fault>> = BTreeMap::new();
        for fault in list {
            if fault.find.is_empty() || fault.why.is_empty() {
                bail!("{}: a fault needs words to find, and a reason", fault.page);
            }
            if fault.find.matches('\n').count() != fault.put.matches('\n').count() {
                bail!("{}: {:?} must become as many lines", fault.page, fault.find);
            }
            pages.entry(fault.page.clone()).or_default().push(fault);
        }
        Ok(Self { pages, ..Self::default() })
    }

    /// The text of `page` with its faults corrected.
    pub(super) fn correct(&mut self, page: &str, mut text: String) -> String {
        self.read.insert(page.to_owned());
        for fault in self.pages.get(page).into_iter().flatten() {
            let found = text.matches(&fault.find).count();
            if found == fault.times {
                text = text.replace(&fault.find, &fault.put);
                self.corrected += 1;
            } else {
                let Fault { page, find, times, .. } = fault;
                self.stale.push(format!("{page}: {find:?} stands there {found} times, expected {times}"));
            }
        }
        text
    }

    /// The faults of pages that a whole tree does not have.
    pub(super) fn check_all_read(&mut self) {
        let missing = self.pages.keys().filter(|page| !self.read.contains(*page));
        self.stale.extend(missing.map(|page| format!("{page}: there is no such page")));
    }
}
