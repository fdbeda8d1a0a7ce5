//! The delivery log: what became of each notification.

use std::{collections::VecDeque, fmt};

use serde::Serialize;

/// So many deliveries are kept; older ones go.
const KEPT: usize = 2_000;

/// What became of a notification.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum DeliveryState {
    /// It waits or is on its way.
    Queued,
    /// The receiver answered 200 or 204.
    Accepted,
    /// The receiver answered something else.
    Rejected,
    /// No answer came: no connection, a timeout, a broken answer.
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

/// A notification and what became of it.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Delivery {
    /// Counts from 1 in each world.
    pub number: u64,
    /// Id of the notification (通知ID).
    pub event_id: String,
    /// `ENTRUST.SIGN`, `PAPAY.SIGN`, …
    pub event_type: String,
    /// Who is told.
    pub mchid: String,
    /// Where the merchant wants it.
    pub url: String,
    /// Where it really went: a route changes it.
    pub target: Option<String>,
    /// When it was queued: wall clock, RFC 3339, Beijing.
    pub at: String,
    /// What became of it.
    pub state: DeliveryState,
    /// Why it was not sent or not accepted.
    pub reason: Option<String>,
    /// The headers as sent.
    pub request_headers: Vec<(String, String)>,
    /// The body as sent; its content is encrypted.
    pub request_body: String,
    /// Status of the reply.
    pub reply_status: Option<u16>,
    /// The reply's body, at most 4 KiB of it.
    pub reply_body: Option<String>,
}

/// The ring of deliveries.
#[derive(Debug, Default)]
pub(crate) struct DeliveryLog {
    entries: VecDeque<Delivery>,
    written: u64,
}

impl DeliveryLog {
    /// Adds a delivery under a new number.
    pub(crate) fn add(&mut self, mut delivery: Delivery) -> u64 {
        self.written += 1;
        delivery.number = self.written;
        if self.entries.len() == KEPT {
            self.entries.pop_front();
        }
        self.entries.push_back(delivery);
        self.written
    }

    /// The delivery of that number, if it is still kept.
    pub(crate) fn get_mut(&mut self, number: u64) -> Option<&mut Delivery> {
        self.entries.iter_mut().rev().find(|delivery| delivery.number == number)
    }

    pub(crate) fn entries(&self) -> impl Iterator<Item = &Delivery> {
        self.entries.iter()
    }
}
