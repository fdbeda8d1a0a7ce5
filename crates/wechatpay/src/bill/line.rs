//! Lines of a file, and the values of a line.

use std::io::{self, BufRead, Read as _};

use super::error::BillError;

/// No line of a bill is longer, in bytes.
const LONGEST: u64 = 64 << 10;
const MARK: &str = "\u{feff}";

/// The lines of a bill, counted.
#[derive(Debug)]
pub(super) struct Lines<R> {
    from: R,
    /// How many were read.
    pub(super) number: u64,
    line: Vec<u8>,
}

impl<R: BufRead> Lines<R> {
    pub(super) fn new(from: R) -> Self {
        Self { from, number: 0, line: Vec::new() }
    }

    /// The next line without its end; `None` behind the last one.
    pub(super) fn next(&mut self) -> Result<Option<&str>, BillError> {
        self.line.clear();
        let read =
            read(&mut self.from, &mut self.line).map_err(|error| BillError::unreadable(self.number + 1, error))?;
        if read == 0 {
            return Ok(None);
        }
        self.number += 1;
        if self.line.len() as u64 > LONGEST {
            return Err(BillError::new(self.number, format!("longer than {LONGEST} bytes")));
        }
        let line = std::str::from_utf8(&self.line)
            .map_err(|error| BillError::new(self.number, format!("not UTF-8 from byte {}", error.valid_up_to() + 1)))?;
        let line = if self.number == 1 { line.strip_prefix(MARK).unwrap_or(line) } else { line };
        let line = line.strip_suffix('\n').map_or(line, |line| line.strip_suffix('\r').unwrap_or(line));
        Ok(Some(line))
    }
}

fn read(from: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<usize> {
    from.take(LONGEST + 2).read_until(b'\n', line)
}

/// Whether a line holds values: each has a backtick before it. Names have none.
pub(super) fn has_values(line: &str) -> bool {
    line.starts_with('`')
}

/// The values of a line: behind a backtick, up to a comma with another backtick behind it.
pub(super) fn values(line: &str) -> impl Iterator<Item = &str> {
    line.strip_prefix('`').unwrap_or(line).split(",`")
}

/// The names of a line.
pub(super) fn names(line: &str) -> impl Iterator<Item = &str> {
    line.split(',').map(str::trim)
}
