//! What a run came to: as data, and as a table for people.

use std::{
    fmt::{self, Write as _},
    time::Duration,
};

use schemars::JsonSchema;
use serde::Serialize;
use wechatpay_spec::Event;

use super::{
    case::{Answer, Case, Reading, Tried, read},
    content::{beginning, opposite},
    fault::{ReceiverFault, faults},
    junit,
};
use crate::{
    courier::Silent,
    forge::{Forgery, Spelling},
};

/// So much of an answer's body is shown, in characters.
const SHOWN: usize = 200;
/// So many answers stand in a line of the table.
const IN_A_LINE: usize = 4;

/// What an acceptance run came to.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[non_exhaustive]
pub struct Acceptance {
    /// Where the receiver is.
    pub url: String,
    /// What it was told.
    pub event_type: String,
    /// Whose receiver it is.
    pub mchid: String,
    /// How long an answer was allowed to take, in milliseconds.
    pub budget_milliseconds: u64,
    /// Whether every case passed.
    pub passed: bool,
    /// What is wrong with it, the gravest first; each failed case is laid to one.
    pub faults: Vec<Finding>,
    /// All cases, in the order of the run.
    pub cases: Vec<CaseReport>,
}

/// A fault and where it shows.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[non_exhaustive]
pub struct Finding {
    /// What is wrong.
    pub fault: ReceiverFault,
    /// What it means and what to do.
    pub advice: &'static str,
    /// The cases in which it shows.
    pub cases: Vec<&'static str>,
}

/// How a case ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum CaseResult {
    /// It came as it must.
    Passed,
    /// It did not.
    Failed,
    /// It was not tried: there is no such notification of this event, or the receiver had been silent too often.
    NotRun,
}

/// One case.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[non_exhaustive]
pub struct CaseReport {
    /// `valid`, `duplicate`, `probe`, …
    pub name: &'static str,
    /// What was sent.
    pub sent: &'static str,
    /// What must be answered.
    pub expected: &'static str,
    /// What was answered, in the order of sending.
    pub answers: Vec<Given>,
    /// How it ended.
    pub result: CaseResult,
    /// What a failure is laid to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fault: Option<ReceiverFault>,
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advice: Option<&'static str>,
}

/// What a receiver gave back for one delivery.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[non_exhaustive]
pub struct Given {
    /// The status, if there was an answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// How long it took, in milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub milliseconds: Option<u64>,
    /// How the body begins: 200 characters of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// Where a redirect leads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// Why there is no answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub silence: Option<String>,
}

impl Given {
    fn of(answer: &Answer) -> Self {
        let empty = Self { status: None, milliseconds: None, body: None, location: None, silence: None };
        match answer {
            Ok(reply) => Self {
                status: Some(reply.status),
                milliseconds: Some(milliseconds(reply.took)),
                body: Some(reply.body.chars().take(SHOWN).collect()).filter(|body: &String| !body.is_empty()),
                location: reply.location.clone(),
                ..empty
            },
            Err(silence) => Self { silence: Some(silence.reason.clone()), ..empty },
        }
    }
}

/// `204 in 3 ms`
impl fmt::Display for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.status, self.milliseconds, &self.silence) {
            (Some(status), Some(milliseconds), _) => write!(f, "{status} in {milliseconds} ms"),
            (_, _, Some(reason)) => f.write_str(reason),
            _ => f.write_str("nothing"),
        }
    }
}

impl Acceptance {
    pub(super) fn of(url: &str, event: &Event, mchid: &str, budget: Duration, tried: &[Tried]) -> Self {
        let laid = faults(tried, budget);
        let mut cases = Vec::new();
        for case in all(event) {
            let place = tried.iter().position(|one| one.case == case);
            let found = place.and_then(|place| Some((tried.get(place)?, *laid.get(place)?)));
            cases.push(match found {
                Some((one, fault)) => CaseReport::of(case, one.answers.iter().map(Given::of).collect(), fault, true),
                None => CaseReport::of(case, Vec::new(), None, false),
            });
        }
        cases.extend(looks(tried, budget));
        let mut faults: Vec<Finding> = Vec::new();
        for (case, fault) in cases.iter().filter_map(|case| Some((case, case.fault?))) {
            match faults.iter_mut().find(|known| known.fault == fault) {
                Some(known) => known.cases.push(case.name),
                None => faults.push(Finding { fault, advice: fault.advice(), cases: vec![case.name] }),
            }
        }
        faults.sort_by_key(|finding| std::cmp::Reverse(finding.cases.len()));
        Self {
            url: url.to_owned(),
            event_type: event.event_type.to_owned(),
            mchid: mchid.to_owned(),
            budget_milliseconds: milliseconds(budget),
            passed: faults.is_empty(),
            faults,
            cases,
        }
    }

    /// For people: a line for each case, then what is wrong and what to do.
    #[must_use]
    pub fn table(&self) -> String {
        let passed = self.cases.iter().filter(|case| case.result == CaseResult::Passed).count();
        let mut text = format!(
            "{} with {} for {}: {passed} of {} cases passed\n\n",
            self.url,
            self.event_type,
            self.mchid,
            self.cases.len()
        );
        for case in &self.cases {
            let mark = match case.result {
                CaseResult::Passed => "ok",
                CaseResult::Failed => "FAIL",
                CaseResult::NotRun => "-",
            };
            let came: Vec<_> = case.answers.iter().take(IN_A_LINE).map(ToString::to_string).collect();
            let mut line = format!("{mark:<5} {:<22} {}", case.name, came.join(", "));
            let more = case.answers.len().saturating_sub(IN_A_LINE);
            if more > 0 {
                // Writing to a string cannot fail.
                let _ = write!(line, " and {more} more");
            }
            if case.result == CaseResult::Failed {
                let _ = write!(line, "; expected: {}", case.expected);
            }
            text.push_str(line.trim_end());
            text.push('\n');
        }
        for finding in &self.faults {
            let _ = write!(text, "\n{}: {}\n", word(finding.fault), finding.advice);
        }
        text
    }

    /// For CI: JUnit XML, one test case for each case.
    #[must_use]
    pub fn junit(&self) -> String {
        junit::write(self)
    }
}

/// The table.
impl fmt::Display for Acceptance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.table())
    }
}

/// The word of a fault, as JSON has it.
pub(super) fn word(fault: ReceiverFault) -> String {
    serde_json::to_value(fault).ok().and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_default()
}

impl CaseReport {
    fn of(case: Case, answers: Vec<Given>, fault: Option<ReceiverFault>, is_run: bool) -> Self {
        let result = match (is_run, fault) {
            (false, _) => CaseResult::NotRun,
            (true, Some(_)) => CaseResult::Failed,
            (true, None) => CaseResult::Passed,
        };
        Self {
            name: case.name(),
            sent: case.sent(),
            expected: case.expected(),
            answers,
            result,
            fault,
            advice: fault.map(ReceiverFault::advice),
        }
    }
}

/// The cases that send something, for this event.
fn all(event: &Event) -> Vec<Case> {
    let spelled = [Spelling::Sorted, Spelling::Spaced, Spelling::Escaped, Spelling::Indented].map(Case::Spelled);
    let has_order = beginning(event).is_some() || opposite(event).is_some();
    let order: &[Case] = if has_order { &[Case::EndFirst, Case::BeginningLate] } else { &[] };
    let mut all = vec![Case::Valid];
    all.extend(spelled);
    all.extend([Case::Duplicate, Case::Concurrent]);
    all.extend(order);
    all.extend(Forgery::ALL.map(Case::Forged));
    all
}

/// The cases that look at all answers together.
fn looks(tried: &[Tried], budget: Duration) -> Vec<CaseReport> {
    let all = || tried.iter().flat_map(|one| &one.answers);
    let look = |case: Case, fault: ReceiverFault, is_wrong: &dyn Fn(&Answer) -> bool| {
        let wrong: Vec<_> = all().filter(|answer| is_wrong(answer)).map(Given::of).collect();
        let fault = (!wrong.is_empty()).then_some(fault);
        CaseReport::of(case, wrong, fault, all().any(Result::is_ok) || fault.is_some())
    };
    let reads =
        |wanted: Reading| move |answer: &Answer| answer.as_ref().is_ok_and(|reply| read(reply, budget) == wanted);
    let is_late = |answer: &Answer| match answer {
        Ok(reply) => read(reply, budget) == Reading::Late,
        Err(silence) => silence.kind == Silent::Late,
    };
    vec![
        look(Case::InTime, ReceiverFault::Slow, &is_late),
        look(Case::NoRedirect, ReceiverFault::Redirects, &reads(Reading::Redirect)),
        look(Case::NoLoginWall, ReceiverFault::LoginWall, &reads(Reading::LoginWall)),
        look(Case::NoErrorInside, ReceiverFault::ErrorInside200, &reads(Reading::ErrorInside)),
    ]
}

fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}
