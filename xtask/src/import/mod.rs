//! `cargo xtask import DIR`: pages become the files of `spec/`.
//!
//! Whatever a page says is understood or reported with its line; nothing is guessed. What is known to be wrong on a page
//! is listed in `spec/overrides/pages.yaml`.

mod attributes;
mod code;
mod faults;
mod files;
mod label;
mod nest;
mod operation;
mod page;
mod php;
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

use anyhow::{Context, Result, ensure};
use serde_json::{Map, Value};

pub use self::report::{Doubt, Kind, Report};
use self::{
    faults::Faults,
    files::Files,
    page::{Page, Section},
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
    let is_tree = TREES.iter().any(|tree| import.pages.join(tree).is_dir());
    let is_whole = TREES.iter().all(|tree| import.pages.join(tree).is_dir());
    ensure!(is_whole || !import.prune, "only a whole tree, with openapi/ and webhook/, says what to prune");
    let mut importer = Importer { files, faults, is_tree, report: Report::default(), seen: BTreeSet::new() };
    for page in pages(&import.pages)? {
        importer.page(&import.pages, &page)?;
    }
    if is_whole {
        importer.faults.check_all_read();
        importer.orphans(import.prune)?;
    }
    importer.finish()
}

/// A tree of pages has these; any other directory holds full pages, whose code says which path they describe.
const TREES: [&str; 2] = ["openapi", "webhook"];

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
    is_tree: bool,
    report: Report,
    seen: BTreeSet<Place>,
}

impl Importer {
    fn page(&mut self, root: &Path, page: &str) -> Result<()> {
        let mut doubts = Doubts::new(page);
        if page.ends_with(".md") {
            self.report.pages += 1;
            let bytes = fs::read(root.join(page)).with_context(|| page.to_owned())?;
            let text = String::from_utf8_lossy(&bytes).replace("\r\n", "\n");
            if text.contains(char::REPLACEMENT_CHARACTER) {
                doubts.add(0, Kind::Line, "not UTF-8");
            }
            match if self.is_tree { Place::of_page(page) } else { place_of_code(&text) } {
                Some(place) => self.place(place, text, &mut doubts)?,
                None => doubts.add(0, Kind::Place, "neither its path nor its code says what it describes"),
            }
        } else {
            doubts.add(0, Kind::Place, "not a page");
        }
        self.report.doubts.extend(doubts.into_list());
        Ok(())
    }

    fn place(&mut self, place: Place, text: String, doubts: &mut Doubts) -> Result<()> {
        let text = self.faults.correct(&place.page(), text);
        let Page::Sections(sections) = page::read(&text, doubts) else {
            self.report.moved += 1;
            return Ok(());
        };
        // A page outside a tree may describe one of several operations of its path.
        let mut item = if self.is_tree { Map::new() } else { self.files.item(&place.file())? };
        for section in &sections {
            let operation = match &place {
                Place::Path(version, name) => {
                    count(&mut self.report.operations, *version);
                    self.example(&place, section, doubts)?;
                    operation::operation(*version, name, section, doubts)
                }
                Place::Webhook(version, name) => {
                    count(&mut self.report.notifications, *version);
                    webhook::webhook(*version, name, section, doubts)
                }
            };
            item.insert(section.method.clone(), operation);
        }
        self.files.write_yaml(&place.file(), &Value::Object(item))?;
        self.seen.insert(place);
        Ok(())
    }

    /// Takes the body that the code sends.
    fn example(&mut self, place: &Place, section: &Section, doubts: &mut Doubts) -> Result<()> {
        let Some(call) = code::call(section, doubts) else { return Ok(()) };
        if Place::of_code(&call.path).as_ref() != Some(place) {
            doubts.add(section.line, Kind::Code, format!("the code calls {}", call.path));
        } else if let Some(body) = call.body {
            self.report.examples += 1;
            self.files.write(&place.example(&section.method), &format!("{body:#}\n"))?;
        }
        Ok(())
    }

    fn finish(mut self) -> Result<Report> {
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

/// The place that all code on a full page names.
fn place_of_code(text: &str) -> Option<Place> {
    // What there is to doubt is told when the page is read at its place.
    let mut unheard = Doubts::new("");
    let Page::Sections(sections) = page::read(text, &mut unheard) else { return None };
    sections.iter().find_map(|section| Place::of_code(&code::call(section, &mut unheard)?.path))
}

fn count([v3, v2]: &mut [usize; 2], version: Version) {
    match version {
        Version::V3 => *v3 += 1,
        Version::V2 => *v2 += 1,
    }
}
