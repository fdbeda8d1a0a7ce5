//! What the importer did, and what it could not understand.

use std::{collections::BTreeMap, fmt};

/// What kind of thing on a page is not understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A file that is neither an operation nor a notification.
    Place,
    /// A page without a title, or front matter with a key that is not known.
    FrontMatter,
    /// A line outside tables.
    Line,
    /// The class of a `:::` container.
    Flag,
    /// A table row that has not the shape of a row.
    Row,
    /// The name of a field.
    Name,
    /// A row at the top of a request that is no known part of a call.
    Part,
    /// A mark in braces.
    Attribute,
    /// The type of a field.
    Type,
    /// A row that lies deeper than its neighbours allow, or a separator that separates nothing.
    Indentation,
    /// Rows below a field that cannot have any.
    Children,
    /// A name that stands twice at one place.
    Duplicate,
    /// A label with signs that labels do not have.
    Label,
    /// A list of values.
    Enumeration,
    /// A placeholder of the path that the table does not name.
    PathVariable,
    /// The words of an answer without fields.
    ResponseNote,
    /// A block of code that says something else than the page or the other blocks.
    Code,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Place => "place",
            Self::FrontMatter => "front matter",
            Self::Line => "line",
            Self::Flag => "flag",
            Self::Row => "row",
            Self::Name => "name",
            Self::Part => "part of a request",
            Self::Attribute => "attribute",
            Self::Type => "type",
            Self::Indentation => "indentation",
            Self::Children => "children",
            Self::Duplicate => "duplicate",
            Self::Label => "label",
            Self::Enumeration => "enumeration",
            Self::PathVariable => "path variable",
            Self::ResponseNote => "response note",
            Self::Code => "code",
        })
    }
}

/// Something on a page that is not understood.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Doubt {
    /// The page, relative to the imported directory.
    pub page: String,
    /// 0: the page as a whole.
    pub line: usize,
    /// What kind of thing it is.
    pub kind: Kind,
    /// The page's own words.
    pub words: String,
}

impl fmt::Display for Doubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}: {}", self.page, self.line, self.kind, self.words)
    }
}

/// Collects the doubts about one page.
#[derive(Debug)]
pub(super) struct Doubts {
    page: String,
    list: Vec<Doubt>,
}

impl Doubts {
    pub(super) fn new(page: &str) -> Self {
        Self { page: page.to_owned(), list: Vec::new() }
    }

    pub(super) fn add(&mut self, line: usize, kind: Kind, words: impl Into<String>) {
        self.list.push(Doubt { page: self.page.clone(), line, kind, words: words.into() });
    }

    pub(super) fn into_list(self) -> Vec<Doubt> {
        self.list
    }
}

/// The outcome of an import.
#[derive(Debug, Default)]
pub struct Report {
    /// Pages that were read.
    pub pages: usize,
    /// Operations of APIv3 and of v2.
    pub operations: [usize; 2],
    /// Notifications of APIv3 and of v2.
    pub notifications: [usize; 2],
    /// Pages that only say where another page is.
    pub moved: usize,
    /// Bodies of requests that were taken from code.
    pub examples: usize,
    /// Listed faults that were corrected.
    pub corrected: usize,
    /// Listed faults whose page does not have them any more.
    pub stale: Vec<String>,
    /// What is not understood.
    pub doubts: Vec<Doubt>,
    /// Files that were written because they are new or differ, relative to `spec/`.
    pub written: Vec<String>,
    /// Files of `spec/` that no page of a whole tree describes.
    pub orphans: Vec<String>,
    /// Whether the orphans were removed.
    pub pruned: bool,
}

impl Report {
    /// Whether everything was understood, and every listed fault found.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.doubts.is_empty() && self.stale.is_empty()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut kinds: BTreeMap<Kind, usize> = BTreeMap::new();
        for doubt in &self.doubts {
            writeln!(f, "{doubt}")?;
            *kinds.entry(doubt.kind).or_default() += 1;
        }
        for fault in &self.stale {
            writeln!(f, "overrides/pages.yaml: stale: {fault}")?;
        }
        for orphan in &self.orphans {
            writeln!(
                f,
                "{orphan}: no page describes it{}",
                if self.pruned { ": removed" } else { "; --prune removes it" }
            )?;
        }
        let ([v3, v2], [events, old_events]) = (self.operations, self.notifications);
        writeln!(f, "pages read            {}", self.pages)?;
        writeln!(f, "operations            {v3} v3, {v2} v2")?;
        writeln!(f, "notifications         {events} v3, {old_events} v2")?;
        writeln!(f, "moved elsewhere       {}", self.moved)?;
        writeln!(f, "examples taken        {}", self.examples)?;
        writeln!(f, "faults corrected      {}, {} stale", self.corrected, self.stale.len())?;
        writeln!(f, "files written         {}", self.written.len())?;
        write!(f, "not understood        {}", self.doubts.len())?;
        kinds.iter().try_for_each(|(kind, count)| write!(f, "\n  {kind:<20}{count}"))
    }
}
