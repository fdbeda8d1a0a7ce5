//! `cargo xtask import DIR`: pages become the files of `spec/`.
//!
//! Whatever a page says is understood or reported with its line; nothing is guessed. What is known to be wrong on a page
//! is listed in `spec/overrides/pages.yaml`.

mod attributes;
mod faults;
mod files;
mod label;
mod nest;
mod operation;
mod page;
mod place;
mod report;
mod row;
mod schema;
mod webhook;

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use serde_json::{Map, Value};

pub use self::report::{Doubt, Kind, Report};
use self::{
    faults::Faults,
    files::Files,
    page::Page,
    place::{Place, Version},
    report::Doubts,
};

/// The list of known faults, in `spec/`.
const FAULTS: &str = "overrides/pages.yaml";

/// What to import, and where to.
#[derive(Debug, Clone)]
pub struct Import {
    /// The directory with the pages.
    pub pages: PathBuf,
    /// The directory `spec/`.
    pub spec: PathBuf,
    /// Whether to remove what no page describes; only a whole tree can.
    pub prune: bool,
}

/// Reads all pages and writes what they say.
///
/// # Errors
/// When a file cannot be read or written, or the list of known faults is no such list. What a page says and is not
/// understood is no error: it is in the report.
pub fn run(import: &Import) -> Result<Report> {
    let files = Files::new(&import.spec);
    let faults = Faults::read(&files.read(FAULTS)?.unwrap_or_default()).context(FAULTS)?;
    let mut importer = Importer { files, faults, report: Report::default(), seen: BTreeSet::new() };
    for page in pages(&import.pages)? {
        importer.page(&import.pages, &page)?;
    }
    importer.finish(import)
}

/// The pages below a directory, in order.
fn pages(root: &Path) -> Result<Vec<String>> {
    let mut found = Vec::new();
    fs::metadata(root).with_context(|| root.display().to_string())?;
    files::list(root, root, &mut found)?;
    Ok(found)
}

struct Importer {
    files: Files,
    faults: Faults,
    report: Report,
    seen: BTreeSet<Place>,
}

impl Importer {
    fn page(&mut self, root: &Path, page: &str) -> Result<()> {
        let mut doubts = Doubts::new(page);
        match Place::of_page(page) {
            Some(place) => {
                self.report.pages += 1;
                let bytes = fs::read(root.join(page)).with_context(|| page.to_owned())?;
                self.place(place, &String::from_utf8_lossy(&bytes), &mut doubts)?;
            }
            None => doubts.add(0, Kind::Place, "not the page of an operation or a notification"),
        }
        self.report.doubts.extend(doubts.into_list());
        Ok(())
    }

    fn place(&mut self, place: Place, text: &str, doubts: &mut Doubts) -> Result<()> {
        let text = self.faults.correct(&place.page(), text.replace("\r\n", "\n"));
        let Page::Sections(sections) = page::read(&text, doubts) else {
            self.report.moved += 1;
            return Ok(());
        };
        let mut item = Map::new();
        for section in &sections {
            let (operation, counts) = match &place {
                Place::Path(version, name) => {
                    (operation::operation(*version, name, section, doubts), (&mut self.report.operations, *version))
                }
                Place::Webhook(version, name) => {
                    (webhook::webhook(*version, name, section, doubts), (&mut self.report.notifications, *version))
                }
            };
            count(counts);
            item.insert(section.method.clone(), operation);
        }
        self.files.write_yaml(&place.file(), &Value::Object(item))?;
        self.seen.insert(place);
        Ok(())
    }

    fn finish(mut self, import: &Import) -> Result<Report> {
        if import.pages.join("openapi").is_dir() && import.pages.join("webhook").is_dir() {
            self.orphans(import.prune)?;
        }
        self.files.write_root()?;
        self.report.corrected = self.faults.corrected;
        self.report.stale = self.faults.stale;
        self.report.written = self.files.written;
        Ok(self.report)
    }

    fn orphans(&mut self, prune: bool) -> Result<()> {
        for orphan in self.files.places()?.difference(&self.seen) {
            if prune {
                self.files.remove(&orphan.file())?;
            }
            self.report.orphans.push(orphan.file());
        }
        self.report.pruned = prune;
        Ok(())
    }
}

fn count(([v3, v2], version): (&mut [usize; 2], Version)) {
    match version {
        Version::V3 => *v3 += 1,
        Version::V2 => *v2 += 1,
    }
}
