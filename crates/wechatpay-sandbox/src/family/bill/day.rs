//! What happened in a world that bills tell of, in the order of time.

use jiff::{Span, Timestamp, civil::Date};
use wechatpay_core::calendar;

use crate::engine::{
    order::{Order, OrderKind, Refund},
    state::Ledger,
};

/// A bill is made at this hour of the day after.
const READY_HOUR: i8 = 10;

/// When the bill of a day is there.
pub(super) fn ready(day: Date) -> Timestamp {
    calendar::at(day.saturating_add(Span::new().days(1)), jiff::civil::time(READY_HOUR, 0, 0, 0))
}

/// A payment, or a refund of one.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry<'a> {
    pub(super) order: &'a Order,
    pub(super) refund: Option<&'a Refund>,
    /// When it was paid, or the refund accepted.
    pub(super) at: Timestamp,
}

impl Entry<'_> {
    /// What a payment brought; 0 for a refund.
    pub(super) fn paid(&self) -> i64 {
        if self.refund.is_some() { 0 } else { self.order.amount }
    }

    /// What a refund takes; 0 for a payment.
    pub(super) fn refunded(&self) -> i64 {
        self.refund.map_or(0, |refund| refund.amount)
    }
}

/// The payments and refunds of a merchant's mainland orders up to the end of a day.
pub(super) fn entries<'a>(ledger: &'a Ledger, mchid: &str, day: Date) -> Vec<Entry<'a>> {
    let mut entries = Vec::new();
    let own = |order: &&Order| *order.mchid == *mchid && order.kind != OrderKind::Global && order.state.is_paid();
    for order in ledger.state.orders.iter().filter(own) {
        entries.extend(order.paid.map(|at| Entry { order, refund: None, at }));
        entries.extend(order.refunds.iter().map(|refund| Entry { order, refund: Some(refund), at: refund.created }));
    }
    entries.retain(|entry| calendar::day(entry.at) <= day);
    // Stable: what happened at one instant stays in the order in which it was opened.
    entries.sort_by_key(|entry| entry.at);
    entries
}

/// The sum of one side of some entries.
pub(super) fn total<'a>(entries: &[Entry<'a>], amount: fn(&Entry<'a>) -> i64) -> i64 {
    entries.iter().map(amount).fold(0, i64::saturating_add)
}
