//! The delivery log: what became of each notification, attempt by attempt.

use std::{
    collections::{BTreeMap, VecDeque},
    fmt,
};

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::{
    chaos::{Believed, Disturbance, ReceiverReport, Tally},
    clock::beijing,
    engine::{
        fact::Fact,
        notice::{Notice, Outcome},
        state::Ledger,
    },
    forge::Expected,
};

/// So many deliveries are kept; older ones that are done go.
const KEPT: usize = 2_000;
/// So many attempts are kept of each.
const ATTEMPTS: usize = 32;

/// What became of a notification.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum DeliveryState {
    /// It waits, is on its way, or waits for its next attempt.
    Queued,
    /// The receiver answered 200 or 204.
    Accepted,
    /// The receiver answered something else to the last attempt.
    Rejected,
    /// No answer came to the last attempt: no connection, a timeout, a broken answer.
    Failed,
    /// It was not sent; the reason says why.
    NotSent,
}

impl fmt::Display for DeliveryState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Queued => "is queued",
            Self::Accepted => "was accepted",
            Self::Rejected => "was rejected",
            Self::Failed => "failed",
            Self::NotSent => "is not sent",
        })
    }
}

impl From<Outcome> for DeliveryState {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Accepted => Self::Accepted,
            Outcome::Rejected => Self::Rejected,
            Outcome::Failed => Self::Failed,
            Outcome::NotSent => Self::NotSent,
        }
    }
}

/// A notification and what became of it.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[non_exhaustive]
pub struct Delivery {
    /// Counts from 1 in each world.
    pub number: u64,
    /// Id of the notification (通知ID), the same at each attempt.
    pub event_id: String,
    /// `ENTRUST.SIGN`, `PAPAY.SIGN`, …
    pub event_type: String,
    /// Who is told.
    pub mchid: String,
    /// Where the merchant wants it.
    pub url: String,
    /// When it was queued: the world's clock, RFC 3339, Beijing.
    pub at: String,
    /// What became of it so far.
    pub state: DeliveryState,
    /// When it is tried again: the world's clock.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_time: Option<String>,
    /// What is encrypted.
    pub payload: Value,
    /// The attempts, oldest first; the last 32 are kept.
    pub attempts: Vec<Attempt>,
}

impl Delivery {
    /// The last attempt.
    #[must_use]
    pub fn last(&self) -> Option<&Attempt> {
        self.attempts.last()
    }

    /// Why the last attempt was not accepted.
    #[must_use]
    pub fn reason(&self) -> Option<&str> {
        self.last()?.reason.as_deref()
    }
}

/// One attempt to deliver a notification.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[non_exhaustive]
pub struct Attempt {
    /// Counts from 1 for each notification; forged deliveries and copies count, too.
    pub number: u32,
    /// When it was made: the world's clock, RFC 3339, Beijing.
    pub at: String,
    /// What chaos did to it, or why chaos made it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disturbance: Option<Disturbance>,
    /// What the receiver had to answer; left out when nothing reached it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected: Option<Expected>,
    /// What it came to.
    pub state: DeliveryState,
    /// Why it was not sent or not accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Where it really went: a route changes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
    /// The headers as sent.
    pub request_headers: Vec<(String, String)>,
    /// The body as sent; its content is encrypted.
    pub request_body: String,
    /// Status of the reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_status: Option<u16>,
    /// The reply's body, at most 4 KiB of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_body: Option<String>,
}

impl Attempt {
    /// One of which nothing went out.
    pub(crate) fn unsent(at: String, state: DeliveryState, reason: String) -> Self {
        Self {
            number: 0,
            at,
            disturbance: None,
            expected: None,
            state,
            reason: Some(reason),
            target: None,
            request_headers: Vec::new(),
            request_body: String::new(),
            reply_status: None,
            reply_body: None,
        }
    }

    /// What it came to, as a fact has it.
    pub(crate) fn outcome(&self) -> Outcome {
        match self.state {
            DeliveryState::Accepted => Outcome::Accepted,
            DeliveryState::Rejected => Outcome::Rejected,
            DeliveryState::NotSent => Outcome::NotSent,
            DeliveryState::Queued | DeliveryState::Failed => Outcome::Failed,
        }
    }
}

/// Attempts of the notifications that are kept.
#[derive(Debug, Default)]
pub(crate) struct DeliveryLog {
    tally: Tally,
    entries: BTreeMap<u64, Delivery>,
    done: VecDeque<u64>,
}

impl DeliveryLog {
    /// Follows what happens to notifications.
    pub(crate) fn note(&mut self, ledger: &Ledger, fact: &Fact, _: Timestamp) {
        match fact {
            Fact::Told(notice) => {
                self.entries.insert(notice.number, delivery(notice));
            }
            Fact::Attempted(attempt) => {
                let Some(delivery) = self.entries.get_mut(&attempt.notice) else { return };
                delivery.state = attempt.outcome.into();
                delivery.next_time = attempt.next.map(beijing);
                if attempt.next.is_none() {
                    self.done.push_back(attempt.notice);
                    if self.done.len() > KEPT {
                        let oldest = self.done.pop_front();
                        oldest.and_then(|oldest| self.entries.remove(&oldest));
                    }
                }
            }
            Fact::Resent { notice: number, .. } => {
                self.done.retain(|done| done != number);
                let found = ledger.state.notices.get(number).map(delivery);
                let delivery = self.entries.entry(*number);
                if let Some(found) = found {
                    let url = found.url.clone();
                    let delivery = delivery.or_insert(found);
                    (delivery.state, delivery.url) = (DeliveryState::Queued, url);
                }
            }
            _ => {}
        }
    }

    /// Adds what was sent together for one attempt. Gives back the forgeries that were accepted.
    pub(crate) fn attempted(&mut self, number: u64, mut attempts: Vec<Attempt>) -> Vec<Believed> {
        let Some(delivery) = self.entries.get_mut(&number) else { return Vec::new() };
        let made = delivery.last().map_or(0, |last| last.number);
        for (attempt, number) in attempts.iter_mut().zip(made + 1..) {
            attempt.number = number;
        }
        let believed = self.tally.note(number, &attempts);
        delivery.attempts.append(&mut attempts);
        let more = delivery.attempts.len().saturating_sub(ATTEMPTS);
        delivery.attempts.drain(..more);
        believed
    }

    /// What the receivers made of it all.
    pub(crate) fn receivers(&self) -> Vec<ReceiverReport> {
        self.tally.reports()
    }

    pub(crate) fn entries(&self) -> impl DoubleEndedIterator<Item = &Delivery> {
        self.entries.values()
    }

    pub(crate) fn get(&self, number: u64) -> Option<&Delivery> {
        self.entries.get(&number)
    }

    /// The log of a ledger that came from a file: what was tried before is known only by number.
    pub(crate) fn of(ledger: &Ledger) -> Self {
        let entries = ledger.state.notices.values().map(|notice| (notice.number, delivery(notice))).collect();
        Self { entries, done: ledger.state.notices_done.clone(), ..Self::default() }
    }
}

fn delivery(notice: &Notice) -> Delivery {
    let state = notice.last.map_or(DeliveryState::Queued, DeliveryState::from);
    Delivery {
        number: notice.number,
        event_id: notice.event_id.to_string(),
        event_type: notice.event_type.to_string(),
        mchid: notice.mchid.to_string(),
        url: notice.url.to_string(),
        at: beijing(notice.created),
        state,
        next_time: notice.next.map(beijing),
        payload: notice.payload.read(),
        attempts: Vec::new(),
    }
}
