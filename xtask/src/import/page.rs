//! A page: front matter, then a section for each operation, with its tables, flags, links and code.

use super::{
    attributes,
    report::{Doubts, Kind},
    row::{self, Line, Row, Side},
};

/// What a page is, once read.
#[derive(Debug)]
pub(super) enum Page {
    /// Nothing but the word that the page moved.
    Moved,
    Sections(Vec<Section>),
}

/// One operation of a page.
#[derive(Debug)]
pub(super) struct Section {
    pub(super) line: usize,
    /// `get`, `post` …
    pub(super) method: String,
    pub(super) title: String,
    pub(super) flags: Vec<Flag>,
    pub(super) request: Option<Table>,
    pub(super) response: Option<Table>,
    pub(super) links: Vec<String>,
    pub(super) code: Vec<Block>,
}

/// The rows of a table, or the words that stand there instead.
#[derive(Debug, Default)]
pub(super) struct Table {
    pub(super) rows: Vec<Row>,
    pub(super) note: Option<(usize, String)>,
}

/// A block of code, without its fences.
#[derive(Debug)]
pub(super) struct Block {
    pub(super) line: usize,
    pub(super) text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Flag {
    Deprecated,
    Redesigned,
    NeedsAssessment,
    NeedsTbt,
    Private,
    Discarded,
}

impl Flag {
    fn read(class: &str) -> Option<Self> {
        Some(match class {
            ".im-deprecated" => Self::Deprecated,
            ".im-redesigned" => Self::Redesigned,
            ".im-need-accessment" => Self::NeedsAssessment,
            ".im-need-tbt" => Self::NeedsTbt,
            ".im-privated" => Self::Private,
            ".im-discarded" => Self::Discarded,
            _ => return None,
        })
    }
}

pub(super) const METHODS: [&str; 5] = ["get", "post", "put", "patch", "delete"];
const PAGE_TITLE: &str = "{{ $frontmatter.title }}";
const PAGE_DESCRIPTION: &str = "{{ $frontmatter.description }}";
const MOVED: &str = "Moved to ";

pub(super) fn read(text: &str, doubts: &mut Doubts) -> Page {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut lines = text.lines().enumerate().map(|(at, line)| (at + 1, line.trim_end())).peekable();
    let mut reader = Reader { is_full: is_full(text), ..Reader::default() };
    if lines.next_if(|(_, line)| *line == "---").is_some() {
        for (number, line) in lines.by_ref().take_while(|(_, line)| *line != "---") {
            reader.front_matter(number, line, doubts);
        }
    }
    if reader.title.starts_with(MOVED) {
        for (number, line) in lines.filter(|(_, line)| !line.is_empty()) {
            doubts.add(number, Kind::Line, line);
        }
        return Page::Moved;
    }
    lines.for_each(|(number, line)| reader.line(number, line, doubts));
    reader.finish(doubts)
}

/// Whether the page has sentences and code beside its tables.
fn is_full(text: &str) -> bool {
    text.lines().any(|line| line.starts_with("```") || line.starts_with(PAGE_DESCRIPTION))
}

#[derive(Default)]
struct Reader {
    title: String,
    is_full: bool,
    sections: Vec<Section>,
    table: Option<(Side, Table)>,
    /// Whether a separator waits for the row that it separates.
    separated: Option<usize>,
    code: Option<Block>,
    /// Where a `:::` container was opened.
    container: Option<usize>,
}

impl Reader {
    fn front_matter(&mut self, number: usize, line: &str, doubts: &mut Doubts) {
        match line.split_once(':') {
            Some(("title", title)) => self.title = title.trim().trim_matches(['\'', '"']).to_owned(),
            Some(("description", _)) => {}
            // A description may go on, indented.
            None if line.starts_with(' ') => {}
            _ => doubts.add(number, Kind::FrontMatter, line),
        }
    }

    fn line(&mut self, number: usize, line: &str, doubts: &mut Doubts) {
        if let Some(block) = &mut self.code {
            if line == "```" {
                let block = self.code.take();
                match self.sections.last_mut() {
                    Some(section) => section.code.extend(block),
                    None => doubts.add(number, Kind::Code, "code before the first heading"),
                }
            } else {
                block.text.push_str(line);
                block.text.push('\n');
            }
        } else if line.starts_with("```") {
            self.code = Some(Block { line: number, text: String::new() });
        } else if let Some(class) = line.strip_prefix(":::") {
            self.container(number, class.trim(), doubts);
        } else if line.starts_with('#') {
            self.heading(number, line, doubts);
        } else if line.starts_with('|') {
            self.row(number, line, doubts);
        } else if line.starts_with("{.im-table") {
            self.end_of_table(number, line, doubts);
        } else if let Some(links) = line.strip_prefix("参阅 ") {
            self.links(number, links, doubts);
        } else if !line.is_empty() && line != PAGE_DESCRIPTION && !self.is_prose() {
            doubts.add(number, Kind::Line, line);
        }
    }

    /// Sentences of a full page may stand anywhere but in a table.
    fn is_prose(&self) -> bool {
        self.is_full && self.table.is_none()
    }

    fn container(&mut self, number: usize, class: &str, doubts: &mut Doubts) {
        match (class, self.container) {
            ("", Some(_)) => self.container = None,
            ("", None) => doubts.add(number, Kind::Line, ":::"),
            _ => {
                self.container = Some(number);
                self.flag(number, class, doubts);
            }
        }
    }

    fn flag(&mut self, number: usize, class: &str, doubts: &mut Doubts) {
        if class == "code-group" {
            return;
        }
        let (_, marks) = attributes::split(class);
        let flag = match marks.as_slice() {
            [mark] => Flag::read(&mark.name),
            _ => None,
        };
        match (flag, self.sections.last_mut()) {
            (Some(flag), Some(section)) => section.flags.push(flag),
            // What full pages say in boxes of their own are sentences.
            (None, _) if self.is_full && marks.is_empty() => {}
            _ => doubts.add(number, Kind::Flag, class),
        }
    }

    fn heading(&mut self, number: usize, line: &str, doubts: &mut Doubts) {
        let (words, marks) = attributes::split(line.trim_start_matches('#'));
        let method = match marks.as_slice() {
            [mark] => mark.name.strip_prefix('#').filter(|method| METHODS.contains(method)),
            _ => None,
        };
        let Some(method) = method else {
            if !(self.is_full && marks.is_empty()) {
                doubts.add(number, Kind::Line, line);
            }
            return;
        };
        let title = if words == PAGE_TITLE { self.title.as_str() } else { words };
        if title.is_empty() {
            doubts.add(number, Kind::FrontMatter, "no title");
        }
        if self.sections.iter().any(|section| section.method == method) {
            doubts.add(number, Kind::Duplicate, method);
        }
        self.sections.push(Section {
            line: number,
            method: method.to_owned(),
            title: title.to_owned(),
            flags: Vec::new(),
            request: None,
            response: None,
            links: Vec::new(),
            code: Vec::new(),
        });
    }

    fn row(&mut self, number: usize, line: &str, doubts: &mut Doubts) {
        let side = self.table.as_ref().map_or(Side::Response, |(side, _)| *side);
        let read = row::read(line, number, side, doubts);
        match (read, &mut self.table) {
            (Line::Head(side), None) => self.table = Some((side, Table::default())),
            (Line::Rule, Some((_, table))) if table.rows.is_empty() => {}
            (Line::Separator, Some(_)) if self.separated.is_none() => self.separated = Some(number),
            (Line::Note(words), Some((_, table))) if table.note.is_none() => table.note = Some((number, words)),
            (Line::Field(row), Some((_, table))) => {
                table.rows.push(Row { separated: self.separated.take().is_some(), ..row });
            }
            (Line::Nothing, _) => {}
            _ => doubts.add(number, Kind::Row, line),
        }
    }

    fn end_of_table(&mut self, number: usize, line: &str, doubts: &mut Doubts) {
        if let Some(number) = self.separated.take() {
            doubts.add(number, Kind::Indentation, "nothing follows the separator");
        }
        let table = self.table.take();
        match (line, table, self.sections.last_mut()) {
            ("{.im-table #request}", Some((Side::Request, table)), Some(section)) if section.request.is_none() => {
                section.request = Some(table);
            }
            ("{.im-table #response}", Some((Side::Response, table)), Some(section)) if section.response.is_none() => {
                section.response = Some(table);
            }
            _ => doubts.add(number, Kind::Line, line),
        }
    }

    /// `[words](https://…) [words](https://…)`
    fn links(&mut self, number: usize, text: &str, doubts: &mut Doubts) {
        let mut rest = text.trim();
        while !rest.is_empty() {
            let link = rest
                .strip_prefix('[')
                .and_then(|rest| rest.split_once("]("))
                .and_then(|(_, rest)| rest.split_once(')'));
            match (link, self.sections.last_mut()) {
                (Some((link, after)), Some(section)) if link.starts_with("https://") => {
                    section.links.push(link.to_owned());
                    rest = after.trim_start();
                }
                _ => return doubts.add(number, Kind::Line, rest),
            }
        }
    }

    fn finish(mut self, doubts: &mut Doubts) -> Page {
        if let Some(block) = self.code.take() {
            doubts.add(block.line, Kind::Code, "the block does not end");
        }
        if let Some(number) = self.container {
            doubts.add(number, Kind::Line, "the container does not end");
        }
        if self.table.is_some() {
            doubts.add(0, Kind::Line, "the last table does not end");
        }
        if self.sections.is_empty() {
            doubts.add(0, Kind::FrontMatter, "no heading with a method");
        }
        Page::Sections(self.sections)
    }
}
