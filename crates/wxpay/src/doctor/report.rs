//! What an acceptance run came to, as the sandbox's control API tells it.

use std::io;

use serde::Deserialize;

use crate::screen::{bad, bold, dim, good, line, safe};

/// So many answers stand in a line.
const IN_A_LINE: usize = 4;

#[derive(Debug, Deserialize)]
pub(super) struct Report {
    pub(super) url: String,
    pub(super) event_type: String,
    pub(super) mchid: String,
    pub(super) passed: bool,
    pub(super) faults: Vec<Fault>,
    pub(super) cases: Vec<Case>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Fault {
    pub(super) fault: String,
    pub(super) advice: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Case {
    pub(super) name: String,
    pub(super) sent: String,
    pub(super) expected: String,
    #[serde(default)]
    pub(super) answers: Vec<Given>,
    pub(super) result: Ending,
    pub(super) fault: Option<String>,
    pub(super) advice: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Ending {
    Passed,
    Failed,
    NotRun,
}

#[derive(Debug, Deserialize)]
pub(super) struct Given {
    pub(super) status: Option<u16>,
    pub(super) milliseconds: Option<u64>,
    pub(super) body: Option<String>,
    pub(super) silence: Option<String>,
}

impl Given {
    pub(super) fn text(&self) -> String {
        match (self.status, self.milliseconds, &self.silence) {
            (Some(status), Some(milliseconds), _) => format!("{status} in {milliseconds} ms"),
            (_, _, Some(reason)) => reason.clone(),
            _ => "nothing".to_owned(),
        }
    }
}

impl Report {
    pub(super) fn count(&self, ending: Ending) -> usize {
        self.cases.iter().filter(|case| case.result == ending).count()
    }

    /// A line for each case, then what is wrong and what to do.
    pub(super) fn show(&self) -> io::Result<()> {
        let (passed, all) = (self.count(Ending::Passed), self.cases.len());
        let of = format!("{} with {} for {}", self.url, self.event_type, self.mchid);
        line(format!("{}: {passed} of {all} cases passed", bold(safe(&of))))?;
        for case in &self.cases {
            let mark = match case.result {
                Ending::Passed => good("✓"),
                Ending::Failed => bad("✗"),
                Ending::NotRun => dim("-"),
            };
            let mut came: Vec<String> = case.answers.iter().take(IN_A_LINE).map(Given::text).collect();
            if let more @ 1.. = case.answers.len().saturating_sub(IN_A_LINE) {
                came.push(format!("{more} more"));
            }
            line(format!("{mark} {:<22} {}", safe(&case.name), safe(&came.join(", "))).trim_end())?;
            if case.result == Ending::Failed {
                line(format!("  {:<22} {}", "", dim(format!("expected: {}", safe(&case.expected)))))?;
            }
        }
        for fault in &self.faults {
            line(format!("\n{}: {}", bad(safe(&fault.fault)), safe(&fault.advice)))?;
        }
        Ok(())
    }
}
