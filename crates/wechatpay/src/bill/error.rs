use std::{fmt, io};

/// A bill that cannot be read.
#[derive(Debug)]
pub struct BillError {
    line: u64,
    column: Option<String>,
    problem: String,
    source: Option<io::Error>,
}

impl BillError {
    pub(super) fn new(line: u64, problem: impl Into<String>) -> Self {
        Self { line, column: None, problem: problem.into(), source: None }
    }

    pub(super) fn in_column(line: u64, column: &str, problem: impl Into<String>) -> Self {
        Self { column: Some(column.to_owned()), ..Self::new(line, problem) }
    }

    pub(super) fn unreadable(line: u64, error: io::Error) -> Self {
        Self { source: Some(error), ..Self::new(line, "the bill cannot be read on") }
    }

    /// The number of the line, the first being 1.
    #[must_use]
    pub fn line(&self) -> u64 {
        self.line
    }

    /// The name of the column, or of the total, if one is the matter.
    #[must_use]
    pub fn column(&self) -> Option<&str> {
        self.column.as_deref()
    }
}

impl fmt::Display for BillError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}", self.line)?;
        if let Some(column) = &self.column {
            write!(f, ", {column}")?;
        }
        write!(f, ": {}", self.problem)?;
        self.source.as_ref().map_or(Ok(()), |source| write!(f, ": {source}"))
    }
}

impl std::error::Error for BillError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|source| source as _)
    }
}
