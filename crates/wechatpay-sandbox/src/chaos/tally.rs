//! What receivers made of what they got: a verdict on each.

use std::{
    collections::{BTreeMap, VecDeque},
    fmt,
};

use schemars::JsonSchema;
use serde::Serialize;

use super::Disturbance;
use crate::{
    delivery::{Attempt, DeliveryState},
    forge::{Expected, Forgery},
};

/// So many receivers are told of; later ones are not.
const RECEIVERS: usize = 1_000;
/// So many places are kept of each kind of mistake; older ones go.
const PLACES: usize = 100;

/// What is to be thought of a receiver.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ReceiverVerdict {
    /// It accepted and refused as it must.
    Fine,
    /// It accepted what it must refuse.
    AcceptsForged,
    /// It refused what it must accept, or did not answer in time.
    RefusesTrue,
    /// Both.
    Both,
}

/// An attempt in the delivery log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[non_exhaustive]
pub struct Place {
    /// The number of the notification.
    pub notification: u64,
    /// The number of the attempt, forged ones and copies counted.
    pub attempt: u32,
}

/// What a receiver made of one kind of delivery.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[non_exhaustive]
pub struct ReceiverRow {
    /// What was done to it; left out: nothing, it was a plain notification.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disturbance: Option<Disturbance>,
    /// What had to be answered.
    pub expected: Expected,
    /// How many came.
    pub sent: u64,
    /// How many were answered wrongly.
    pub wrong: u64,
    /// Which; the last 100.
    pub wrong_at: VecDeque<Place>,
}

/// A receiver and how it did. It is told since the sandbox started.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[non_exhaustive]
pub struct ReceiverReport {
    /// Where it is: where notifications really go.
    pub url: String,
    /// What is to be thought of it.
    pub verdict: ReceiverVerdict,
    /// By kind of delivery.
    pub rows: Vec<ReceiverRow>,
}

/// A forgery that a receiver accepted.
#[derive(Debug)]
pub(crate) struct Believed {
    attempt: u32,
    disturbance: Disturbance,
    url: String,
}

impl fmt::Display for Believed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = self.disturbance.forgery().map(Forgery::what).unwrap_or_default();
        write!(f, "attempt {} ({what}) was accepted at {} and must be refused", self.attempt, self.url)
    }
}

/// Counts for all receivers of a world.
#[derive(Debug, Default)]
pub(crate) struct Tally(BTreeMap<String, BTreeMap<Option<Disturbance>, ReceiverRow>>);

impl Tally {
    /// Counts the attempts that were made together. Gives back those that were accepted and must not be.
    pub(crate) fn note(&mut self, notification: u64, attempts: &[Attempt]) -> Vec<Believed> {
        let mut believed = Vec::new();
        let one_accepted = attempts
            .iter()
            .any(|attempt| attempt.expected == Some(Expected::AcceptOne) && attempt.state == DeliveryState::Accepted);
        for attempt in attempts {
            let (Some(expected), Some(url)) = (attempt.expected, &attempt.target) else { continue };
            if !self.0.contains_key(url) && self.0.len() >= RECEIVERS {
                continue;
            }
            let rows = self.0.entry(url.clone()).or_default();
            let row = rows.entry(attempt.disturbance).or_insert_with(|| ReceiverRow {
                disturbance: attempt.disturbance,
                expected,
                sent: 0,
                wrong: 0,
                wrong_at: VecDeque::new(),
            });
            let accepted = attempt.state == DeliveryState::Accepted;
            let right = match expected {
                Expected::Accept => accepted,
                Expected::Refuse => !accepted,
                Expected::AcceptOne => one_accepted,
            };
            if let (Expected::Refuse, true, Some(disturbance)) = (expected, accepted, attempt.disturbance) {
                believed.push(Believed { attempt: attempt.number, disturbance, url: url.clone() });
            }
            row.sent += 1;
            if !right {
                row.wrong += 1;
                row.wrong_at.push_back(Place { notification, attempt: attempt.number });
                if row.wrong_at.len() > PLACES {
                    row.wrong_at.pop_front();
                }
            }
        }
        believed
    }

    pub(crate) fn reports(&self) -> Vec<ReceiverReport> {
        let report = |(url, rows): (&String, &BTreeMap<_, ReceiverRow>)| {
            let wrong =
                |refuse: bool| rows.values().any(|row| row.wrong > 0 && (row.expected == Expected::Refuse) == refuse);
            let verdict = match (wrong(true), wrong(false)) {
                (false, false) => ReceiverVerdict::Fine,
                (true, false) => ReceiverVerdict::AcceptsForged,
                (false, true) => ReceiverVerdict::RefusesTrue,
                (true, true) => ReceiverVerdict::Both,
            };
            ReceiverReport { url: url.clone(), verdict, rows: rows.values().cloned().collect() }
        };
        self.0.iter().map(report).collect()
    }
}
