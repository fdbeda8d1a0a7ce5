//! What will happen by itself, in the order of time.

use std::collections::BTreeSet;

use jiff::Timestamp;

/// Something that falls due. Contracts, orders and notifications are named by their index or number in the state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Due {
    /// A contract's term is over.
    Expiry { contract: u32 },
    /// A scheduled deduction's day is over, or a period of an insurance.
    PeriodEnd { contract: u32, period: u32 },
    /// A payer's wish to end an insurance becomes final.
    PendingEnd { contract: u32 },
    /// A deduction is decided.
    Settlement { order: u32 },
    /// A refund is decided.
    RefundEnd { order: u32, refund: u32 },
    /// A notification is sent, or sent again.
    Attempt { notice: u64 },
}

/// What is due, by time, then by the order in which it was put here.
#[derive(Debug, Clone, Default)]
pub(crate) struct Agenda {
    entries: BTreeSet<(Timestamp, u64, Due)>,
    written: u64,
}

impl Agenda {
    pub(crate) fn add(&mut self, at: Timestamp, due: Due) {
        self.written += 1;
        self.entries.insert((at, self.written, due));
    }

    /// When something is due next.
    pub(crate) fn next(&self) -> Option<Timestamp> {
        self.entries.first().map(|(at, ..)| *at)
    }

    /// The earliest entry.
    pub(crate) fn first(&self) -> Option<(Timestamp, Due)> {
        self.entries.first().map(|(at, _, due)| (*at, *due))
    }

    /// Forgets the earliest entry.
    pub(crate) fn drop_first(&mut self) {
        self.entries.pop_first();
    }

    /// Takes out the earliest entry, if it is due at `now`.
    pub(crate) fn take(&mut self, now: Timestamp) -> Option<(Timestamp, Due)> {
        self.entries.first().filter(|(at, ..)| *at <= now)?;
        self.entries.pop_first().map(|(at, _, due)| (at, due))
    }

    /// All that is due.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (Timestamp, Due)> {
        self.entries.iter().map(|(at, _, due)| (*at, *due))
    }
}
