//! The journal: what happened in a world, in words.

use std::{
    collections::VecDeque,
    fmt::{self, Write as _},
};

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tokio::sync::watch;

use crate::{clock, doctor::Explanation};

/// So many entries are kept; older ones go.
const KEPT: usize = 10_000;
/// Text from outside is cut to so many characters.
const LONGEST: usize = 1_024;

/// What an entry tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Event {
    /// A request to the gateway, answered or refused.
    Request,
    /// Something that is no fault but that the author of the client would want to know.
    Note,
    /// A template, service, sub-merchant, AppID or payer was named for the first time and is there from now on.
    Provisioned,
    /// A signing session was opened, repeated, refused or used up.
    Session,
    /// A contract changed.
    Contract,
    /// An order or a refund changed.
    Order,
    /// A notification was queued, delivered or not.
    Notification,
    /// Somebody changed the world: clock, settings, routes, merchants, templates, payers.
    Control,
}

/// One line of the journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[non_exhaustive]
pub struct Entry {
    /// Counts from 1 in each world.
    pub number: u64,
    /// The world's clock, RFC 3339, Beijing.
    pub at: String,
    /// What it tells of.
    pub event: Event,
    /// The merchant concerned, when known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// Method of a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// Path with query of a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// HTTP status of the answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// Error code of the answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<&'static str>,
    /// The rule that a refusal stands on; `GET /sandbox/rules` has them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<&'static str>,
    /// `Request-ID` of the answer, by which a client's error is found here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// The number of the notification that it tells of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notification: Option<u64>,
    /// What happened, in words; for a refused request: why.
    pub text: String,
    /// The fault that the answer got: the name of its rule, and what it did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fault: Option<String>,
    /// Why a signature was refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explanation: Option<Explanation>,
}

/// One line, in which nothing from outside can begin another.
impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { method, path, mchid, status, code, text, fault, .. } = self;
        if let (Some(method), Some(path)) = (method, path) {
            write!(f, "{} {} ", method.escape_debug(), path.escape_debug())?;
        }
        if let Some(mchid) = mchid {
            write!(f, "{} ", mchid.escape_debug())?;
        }
        if let Some(status) = status {
            write!(f, "{status} ")?;
        }
        if let Some(code) = code {
            write!(f, "{code} ")?;
        }
        // `escape_debug` would put a backslash before every quotation mark.
        text.chars().try_for_each(|letter| match letter.is_control() {
            true => write!(f, "{}", letter.escape_debug()),
            false => f.write_char(letter),
        })?;
        fault.as_ref().map_or(Ok(()), |fault| write!(f, " (fault {})", fault.escape_debug()))
    }
}

/// A request as the journal tells it.
#[derive(Debug)]
pub(crate) struct RequestLine<'a> {
    pub(crate) mchid: Option<&'a str>,
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    /// `None`: there was no answer.
    pub(crate) status: Option<u16>,
    pub(crate) code: &'static str,
    pub(crate) rule: Option<&'static str>,
    pub(crate) request_id: &'a str,
    pub(crate) text: &'a str,
    pub(crate) fault: Option<String>,
    pub(crate) explanation: Option<Explanation>,
}

/// The ring of entries.
#[derive(Debug, Default)]
pub(crate) struct Journal {
    entries: VecDeque<Entry>,
    written: u64,
    /// Since somebody wanted to be told of news.
    readers: Option<watch::Sender<()>>,
}

impl Journal {
    /// Gives the entry's number.
    pub(crate) fn request(&mut self, now: Timestamp, line: RequestLine<'_>) -> u64 {
        let entry = Entry {
            method: Some(cut(line.method)),
            path: Some(cut(line.path)),
            status: line.status,
            code: Some(line.code).filter(|code| !code.is_empty()),
            rule: line.rule,
            request_id: Some(cut(line.request_id)),
            fault: line.fault,
            explanation: line.explanation,
            ..self.entry(now, Event::Request, line.mchid, line.text)
        };
        self.push(entry);
        self.written
    }

    pub(crate) fn tell(&mut self, now: Timestamp, event: Event, mchid: Option<&str>, text: &str) {
        let entry = self.entry(now, event, mchid, text);
        self.push(entry);
    }

    /// Tells of something that happened to a notification.
    pub(crate) fn tell_of(&mut self, now: Timestamp, notification: u64, mchid: Option<&str>, text: &str) {
        let entry = Entry { notification: Some(notification), ..self.entry(now, Event::Notification, mchid, text) };
        self.push(entry);
    }

    pub(crate) fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter()
    }

    /// Changes with each entry. It ends with the journal.
    pub(crate) fn news(&mut self) -> watch::Receiver<()> {
        self.readers.get_or_insert_default().subscribe()
    }

    /// Nobody will be told of news.
    pub(crate) fn end_news(&mut self) {
        self.readers = None;
    }

    /// How many entries there have been.
    pub(crate) fn written(&self) -> u64 {
        self.written
    }

    /// The entries behind the one of this number that are still kept.
    pub(crate) fn since(&self, number: u64) -> impl DoubleEndedIterator<Item = &Entry> {
        self.entries.range(self.entries.partition_point(|entry| entry.number <= number)..)
    }

    fn entry(&mut self, now: Timestamp, event: Event, mchid: Option<&str>, text: &str) -> Entry {
        self.written += 1;
        Entry {
            number: self.written,
            at: clock::beijing(now),
            event,
            mchid: mchid.map(cut),
            method: None,
            path: None,
            status: None,
            code: None,
            rule: None,
            request_id: None,
            notification: None,
            text: cut(text),
            fault: None,
            explanation: None,
        }
    }

    fn push(&mut self, entry: Entry) {
        tracing::info!("{entry}");
        if self.entries.len() == KEPT {
            self.entries.pop_front();
        }
        self.entries.push_back(entry);
        if let Some(readers) = self.readers.as_ref().filter(|readers| readers.receiver_count() > 0) {
            readers.send_replace(());
        }
    }
}

fn cut(text: &str) -> String {
    text.chars().take(LONGEST).collect()
}
