//! `wxpay bill show`

use std::{
    fs::File,
    io::{self, BufRead, BufReader},
};

use serde_json::json;

use super::sum::Reading;
use crate::{
    Ended,
    exit::{Exit, Failure},
    screen::{self, aside, line},
};

pub(super) fn run(file: &str, limit: usize, as_json: bool) -> Ended {
    if file == "-" {
        return show(BufReader::new(io::stdin()), limit, as_json);
    }
    let opened = File::open(file).map_err(|error| Failure::usage(format!("{file}: cannot be read: {error}")))?;
    show(BufReader::new(opened), limit, as_json)
}

fn show(from: impl BufRead, limit: usize, as_json: bool) -> Ended {
    let most = if limit == 0 { usize::MAX } else { limit };
    let mut reading = Reading::begin(from)?;
    let (mut columns, mut rows, mut count) = (reading.columns(), Vec::new(), 0_usize);
    while let Some(row) = reading.next_row().transpose()? {
        count += 1;
        if count > most {
            continue;
        }
        if as_json { rows.push(row.json()) } else { columns.row(row.cells()) }
    }
    let totals = reading.totals()?;
    if as_json {
        screen::json(&json!({"kind": totals.kind(), "rows": rows, "totals": totals.json()}))?;
        return Ok(Exit::Done);
    }
    columns.show()?;
    line("")?;
    totals.show()?;
    if count > most {
        aside(format!("{most} of {count} lines are shown; --limit 0 shows all"));
    }
    Ok(Exit::Done)
}
