//! What all bills are: a line of names, lines of values, a line of names of totals, a line of totals.

use std::io::BufRead;

use jiff::{Timestamp, civil::DateTime};
use wechatpay_core::calendar;

use super::{
    error::BillError,
    line::{Lines, has_values, names, values},
    money::{self, Fee, thousandths, yuan},
};

const TIME: &str = "%Y-%m-%d %H:%M:%S";

/// A bill on its way, without a notion of what its columns mean.
#[derive(Debug)]
pub(super) struct Sheet<R> {
    lines: Lines<R>,
    columns: Vec<String>,
    sums: Vec<Sum>,
    state: State,
}

#[derive(Debug, PartialEq)]
enum State {
    Lines,
    Ended(Totals),
    Failed,
}

/// A total that a bill must add up to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Total {
    /// How the bill names it.
    pub(super) name: &'static str,
    /// The column that it is the sum of; `None`: the number of lines.
    pub(super) column: Option<&'static str>,
    /// Only of lines whose column of this name has this value.
    pub(super) of: Option<(&'static str, &'static str)>,
}

#[derive(Debug)]
struct Sum {
    total: Total,
    /// In thousandths of a 分, or a number of lines.
    amount: i64,
}

/// The last line, by the names of the one before.
#[derive(Debug, Default, Clone, PartialEq)]
pub(super) struct Totals {
    line: u64,
    named: Vec<(String, String)>,
}

/// One line of values.
#[derive(Debug)]
pub(super) struct Line<'a> {
    number: u64,
    columns: &'a [String],
    values: Vec<&'a str>,
}

impl<R: BufRead> Sheet<R> {
    /// Reads the names. The bill must have those `wanted`.
    pub(super) fn new(from: R, what: &str, wanted: &[&str], totals: &[Total]) -> Result<Self, BillError> {
        let mut lines = Lines::new(from);
        let columns: Vec<String> = match lines.next()? {
            Some(line) if !has_values(line) => names(line).map(str::to_owned).collect(),
            Some(_) => {
                return Err(BillError::new(1, format!("no {what}: values where the names of columns should be")));
            }
            None => return Err(BillError::new(1, format!("no {what}: the file is empty"))),
        };
        if let Some(missing) = wanted.iter().find(|name| !columns.iter().any(|column| column == *name)) {
            return Err(BillError::in_column(1, missing, format!("no {what}: it has no such column")));
        }
        // A total over a column that this kind of bill does not have cannot be compared.
        let has = |total: &&Total| total.column.is_none_or(|name| columns.iter().any(|column| column == name));
        let sums = totals.iter().filter(has).map(|total| Sum { total: *total, amount: 0 }).collect();
        Ok(Self { lines, columns, sums, state: State::Lines })
    }

    /// Reads the next line of values with `read`. `None` behind the last one, when the totals hold.
    pub(super) fn next<T>(
        &mut self,
        read: impl FnOnce(&Line<'_>) -> Result<T, BillError>,
    ) -> Option<Result<T, BillError>> {
        if self.state != State::Lines {
            return None;
        }
        let row = self.row(read).transpose();
        if matches!(row, Some(Err(_))) {
            self.state = State::Failed;
        }
        row
    }

    fn row<T>(&mut self, read: impl FnOnce(&Line<'_>) -> Result<T, BillError>) -> Result<Option<T>, BillError> {
        let number = self.lines.number + 1;
        let Some(text) = self.lines.next()? else {
            return Err(BillError::new(number, "the bill ends without its totals: the rest is missing"));
        };
        if !has_values(text) {
            let names: Vec<String> = names(text).map(str::to_owned).collect();
            let totals = self.totals(names)?;
            totals.compare(&self.sums)?;
            self.state = State::Ended(totals);
            return Ok(None);
        }
        let line = Line { number, columns: &self.columns, values: values(text).collect() };
        if line.values.len() != line.columns.len() {
            let what = format!("{} values for {} columns", line.values.len(), line.columns.len());
            return Err(BillError::new(number, what));
        }
        for sum in &mut self.sums {
            sum.add(&line)?;
        }
        read(&line).map(Some)
    }

    fn totals(&mut self, names: Vec<String>) -> Result<Totals, BillError> {
        let number = self.lines.number + 1;
        // What is neither values nor names of totals is a line that something broke.
        if !self.sums.iter().any(|sum| names.iter().any(|name| name == sum.total.name)) {
            return Err(BillError::new(
                self.lines.number,
                "neither values (each behind a backtick) nor the names of totals",
            ));
        }
        let Some(text) = self.lines.next()? else {
            return Err(BillError::new(number, "the bill ends without its totals: the rest is missing"));
        };
        let given: Vec<String> = values(text).map(str::to_owned).collect();
        if !has_values(text) || given.len() != names.len() {
            return Err(BillError::new(number, format!("{} totals for {} names", given.len(), names.len())));
        }
        while let Some(rest) = self.lines.next()? {
            if !rest.is_empty() {
                return Err(BillError::new(self.lines.number, "something stands behind the totals"));
            }
        }
        Ok(Totals { line: number, named: names.into_iter().zip(given).collect() })
    }

    /// The totals, when all lines were read.
    pub(super) fn ended(&self) -> Option<&Totals> {
        match &self.state {
            State::Ended(totals) => Some(totals),
            _ => None,
        }
    }

    /// The line that was read last.
    pub(super) fn number(&self) -> u64 {
        self.lines.number
    }
}

impl Sum {
    fn add(&mut self, line: &Line<'_>) -> Result<(), BillError> {
        if self.total.of.is_some_and(|(column, value)| line.text(column) != value) {
            return Ok(());
        }
        let more = match self.total.column {
            None => 1,
            Some(column) => line.amount(column, thousandths)?.unwrap_or_default(),
        };
        self.amount = self.amount.checked_add(more).ok_or_else(|| {
            BillError::in_column(line.number, self.total.name, "the lines add up to more than can be counted")
        })?;
        Ok(())
    }
}

impl Totals {
    fn compare(&self, sums: &[Sum]) -> Result<(), BillError> {
        for Sum { total, amount } in sums {
            let Some(text) = self.text(total.name) else {
                return Err(BillError::in_column(self.line, total.name, "the bill has no such total"));
            };
            let counted = total.column.is_none();
            let said = if counted { text.parse().ok() } else { thousandths(text) };
            let said = said.ok_or_else(|| BillError::in_column(self.line, total.name, no_amount(text)))?;
            if said != *amount {
                let shown = |amount: i64| if counted { amount.to_string() } else { yuan(amount) };
                let what = format!(
                    "the bill says {text}, and its lines add up to {}: {} is the difference",
                    shown(*amount),
                    shown(said.saturating_sub(*amount))
                );
                return Err(BillError::in_column(self.line, total.name, what));
            }
        }
        Ok(())
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.named.iter().find(|(known, _)| known == name).map(|(_, value)| &**value)
    }

    // What was compared can be read; what was not is left out if it cannot.
    pub(super) fn count(&self, name: &str) -> u64 {
        self.text(name).and_then(|text| text.parse().ok()).unwrap_or_default()
    }

    pub(super) fn fen(&self, name: &str) -> Option<i64> {
        self.text(name).and_then(money::fen)
    }

    pub(super) fn fee(&self, name: &str) -> Option<Fee> {
        self.text(name).and_then(money::fee)
    }
}

impl Line<'_> {
    /// The text of a column; empty where there is none.
    pub(super) fn text(&self, column: &str) -> &str {
        let at = self.columns.iter().position(|name| name == column);
        at.and_then(|at| self.values.get(at)).copied().unwrap_or_default()
    }

    pub(super) fn owned(&self, column: &str) -> String {
        self.text(column).to_owned()
    }

    /// An amount; `None` where there is none.
    pub(super) fn amount<T>(&self, column: &str, read: fn(&str) -> Option<T>) -> Result<Option<T>, BillError> {
        match self.text(column) {
            "" => Ok(None),
            text => match read(text) {
                Some(amount) => Ok(Some(amount)),
                None => Err(BillError::in_column(self.number, column, no_amount(text))),
            },
        }
    }

    pub(super) fn fen(&self, column: &str) -> Result<Option<i64>, BillError> {
        self.amount(column, money::fen)
    }

    /// A time of Beijing; `None` where there is none.
    pub(super) fn time(&self, column: &str) -> Result<Option<Timestamp>, BillError> {
        let text = self.text(column);
        if text.is_empty() {
            return Ok(None);
        }
        // The reader takes shorter forms as well.
        let time = DateTime::strptime(TIME, text).ok().filter(|time| time.strftime(TIME).to_string() == text);
        match time {
            Some(time) => Ok(Some(calendar::at(time.date(), time.time()))),
            None => {
                let what = format!("{:?} is no time such as 2026-02-28 08:00:00", shorten(text));
                Err(BillError::in_column(self.number, column, what))
            }
        }
    }

    /// A time that must be there.
    pub(super) fn must_time(&self, column: &str) -> Result<Timestamp, BillError> {
        self.time(column)?.ok_or_else(|| BillError::in_column(self.number, column, "is empty"))
    }

    /// The columns that are none of those `known`.
    pub(super) fn others(&self, known: &[&str]) -> Vec<(String, String)> {
        let all = self.columns.iter().zip(&self.values);
        all.filter(|(name, _)| !known.contains(&name.as_str()))
            .map(|(name, value)| (name.clone(), (*value).to_owned()))
            .collect()
    }
}

fn no_amount(text: &str) -> String {
    format!("{:?} is no amount such as 19.90", shorten(text))
}

fn shorten(text: &str) -> String {
    text.chars().take(40).collect()
}
