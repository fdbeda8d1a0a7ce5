//! Texts under each other, also where some of their letters are as wide as two (中文).

use anstream::adapter::strip_str;
use unicode_width::UnicodeWidthStr as _;

use crate::{exit::Failure, screen::line};

/// Rows whose cells begin at the same places. The last cell of a row is as long as it likes.
#[derive(Debug, Default)]
pub(crate) struct Columns {
    rows: Vec<Row>,
    /// Which stand to the right.
    numbers: Vec<usize>,
}

#[derive(Debug)]
enum Row {
    Cells(Vec<String>),
    /// A line across all columns.
    Heading(String),
}

/// Between two columns.
const GAP: &str = "  ";

impl Columns {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Adds a row; cells may have colours. What comes from outside must have gone through [`safe`](crate::screen::safe).
    pub(crate) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(Row::Cells(cells.into_iter().collect()));
    }

    /// Sets these columns to the right, as numbers are read.
    pub(crate) fn numbers(&mut self, columns: &[usize]) {
        self.numbers = columns.to_vec();
    }

    pub(crate) fn heading(&mut self, text: String) {
        self.rows.push(Row::Heading(text));
    }

    /// Prints all rows.
    pub(crate) fn show(&self) -> Result<(), Failure> {
        self.lines().try_for_each(|text| Ok(line(text)?))
    }

    /// The rows, one text each.
    pub(crate) fn lines(&self) -> impl Iterator<Item = String> {
        let widths = self.widths();
        self.rows.iter().map(move |row| match row {
            Row::Heading(text) => text.clone(),
            Row::Cells(cells) => self.set(cells, &widths),
        })
    }

    fn set(&self, cells: &[String], widths: &[usize]) -> String {
        let mut text = String::new();
        for (column, (cell, widest)) in cells.iter().zip(widths).enumerate() {
            let room = " ".repeat(widest.saturating_sub(width(cell)));
            let (before, behind) =
                if self.numbers.contains(&column) { (room.as_str(), "") } else { ("", room.as_str()) };
            text.push_str(&[before, cell, behind, GAP].concat());
        }
        text.trim_end().to_owned()
    }

    fn widths(&self) -> Vec<usize> {
        let mut widths = Vec::new();
        for row in &self.rows {
            let Row::Cells(cells) = row else { continue };
            widths.resize(widths.len().max(cells.len()), 0);
            for (widest, cell) in widths.iter_mut().zip(cells) {
                *widest = (*widest).max(width(cell));
            }
        }
        widths
    }
}

/// How many places of a terminal a text takes; colours take none.
pub(crate) fn width(text: &str) -> usize {
    strip_str(text).to_string().width()
}

#[cfg(test)]
mod tests {
    use super::{Columns, width};
    use crate::screen::bold;

    #[test]
    fn wide_letters_and_colours_keep_the_columns() {
        let mut columns = Columns::new();
        columns.row(["签约".to_owned(), "a".to_owned()]);
        columns.heading("all".to_owned());
        columns.row([bold("ab"), "b".to_owned()]);
        let lines: Vec<String> = columns.lines().collect();
        assert_eq!(lines[0], "签约  a");
        assert_eq!(lines[1], "all");
        assert_eq!(width(&lines[2]), 7);
        assert!(lines[2].ends_with("    b"), "{:?}", lines[2]);
    }
}
