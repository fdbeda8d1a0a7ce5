//! Answers of the control API as tables, and as lists of fields.

use std::io;

use serde_json::Value;

use crate::{
    columns::{Columns, width},
    screen::{dim, line, safe},
};

/// A table: the head, and rows of as many cells. A column of amounts and counts stands to the right.
#[derive(Debug)]
pub(crate) struct Table {
    head: &'static [&'static str],
    rows: Vec<Vec<String>>,
}

impl Table {
    pub(crate) fn new(head: &'static [&'static str]) -> Self {
        Self { head, rows: Vec::new() }
    }

    /// Cells may come from outside.
    pub(crate) fn row<const N: usize>(&mut self, cells: [impl AsRef<str>; N]) {
        self.cells(cells);
    }

    pub(crate) fn cells(&mut self, cells: impl IntoIterator<Item = impl AsRef<str>>) {
        self.rows.push(cells.into_iter().map(|cell| safe(cell.as_ref())).collect());
    }

    /// Shows the table, or says `nothing` when it has no rows.
    pub(crate) fn show(&self, nothing: &str) -> io::Result<()> {
        if self.rows.is_empty() {
            return line(dim(nothing));
        }
        self.columns().lines().try_for_each(line)
    }

    fn columns(&self) -> Columns {
        let mut columns = Columns::new();
        columns.row(self.head.iter().map(dim));
        self.rows.iter().for_each(|row| columns.row(row.iter().cloned()));
        let numbers: Vec<usize> = (0..self.head.len()).filter(|column| self.is_of_numbers(*column)).collect();
        columns.numbers(&numbers);
        columns
    }

    fn is_of_numbers(&self, column: usize) -> bool {
        let cells = || self.rows.iter().filter_map(|row| row.get(column)).map(String::as_str);
        // So many digits name something: 商户号, 协议ID.
        let is_name = |cell: &str| cell.len() > 9 && cell.bytes().all(|byte| byte.is_ascii_digit());
        let is_number = |cell: &str| cell.parse::<f64>().is_ok() && !is_name(cell);
        cells().all(|cell| cell.is_empty() || is_number(cell)) && cells().any(is_number)
    }
}

/// What an object says, a line for each field; what is deeper as JSON. Fields of no use to people may be `without`.
pub(crate) fn fields(object: &Value, without: &[&str]) -> io::Result<()> {
    let Some(fields) = object.as_object() else { return line(safe(&plain(object))) };
    let fields = || fields.iter().filter(|(name, value)| !without.contains(&name.as_str()) && !value.is_null());
    let widest = fields().map(|(name, _)| width(name)).max().unwrap_or_default();
    for (name, value) in fields() {
        let room = " ".repeat(widest.saturating_sub(width(name)));
        let text = plain(value);
        let mut lines = text.lines();
        line(format!("{}{room}  {}", dim(safe(name)), safe(lines.next().unwrap_or_default())))?;
        lines.try_for_each(|rest| line(format!("{}  {}", " ".repeat(widest), safe(rest))))?;
    }
    Ok(())
}

/// A value as it is read best: a text without quotation marks, a short list in one line, all else as JSON on lines of its own.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => safe(text),
        Value::Array(_) | Value::Object(_) => {
            let short = value.to_string();
            if width(&short) <= 80 { short } else { serde_json::to_string_pretty(value).unwrap_or(short) }
        }
        other => other.to_string(),
    }
}

/// What a field of an object is, as a cell.
pub(crate) fn cell(object: &Value, field: &str) -> String {
    match object.get(field) {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::Table;

    #[test]
    fn a_chinese_letter_takes_two_columns_and_numbers_stand_to_the_right() {
        let mut table = Table::new(&["what", "sum", ""]);
        table.row(["微信代", "12", "a"]);
        table.row(["wx", "1234", "b"]);
        let lines: Vec<String> = table.columns().lines().collect();
        assert_eq!(lines.get(1..).unwrap_or_default(), ["微信代    12  a", "wx      1234  b"]);
    }
}
