//! Facts in words, for the journal.

use super::{
    fact::{Attempted, ContractChange, Fact, OrderChange, PeriodChange},
    notice::Outcome,
    order::Order,
    party::Named,
    state::Ledger,
};
use crate::{clock::beijing, journal::Event};

/// One line of the journal.
#[derive(Debug)]
pub(crate) struct Line {
    pub(crate) event: Event,
    pub(crate) mchid: Option<Box<str>>,
    /// The number of the notification that it is about.
    pub(crate) notification: Option<u64>,
    pub(crate) text: String,
}

/// A fact that has just been applied; `None`: nobody would want to read of it.
pub(crate) fn line(ledger: &Ledger, fact: &Fact) -> Option<Line> {
    let (event, mchid, text) = match fact {
        Fact::Born { .. } | Fact::Restored(_) | Fact::Linked { .. } | Fact::Clock(_) => return None,
        Fact::Settings(settings) => (Event::Control, None, format!("the settings are {settings:?}")),
        Fact::Merchant { mchid, own } => {
            (Event::Control, Some(mchid.clone()), format!("merchant {mchid} is registered as {}", own.kind))
        }
        Fact::Keys { mchid, keys } => {
            (Event::Control, Some(mchid.clone()), format!("the keys for {mchid} are {keys:?}"))
        }
        // What came into being by being named has a line of its own.
        Fact::Template { named: true, .. } => return None,
        Fact::Template { mchid, service, number, template, .. } => {
            let what = if *service { Named::Service } else { Named::Plan };
            let text = format!("{what} {number} is {}", serde_json::to_string(template).unwrap_or_default());
            (Event::Control, Some(mchid.clone()), text)
        }
        Fact::Payer { openid, persona } => (Event::Control, None, format!("payer {openid} is {persona:?} from now on")),
        Fact::Route { host, address: Some(address) } => {
            (Event::Control, None, format!("notifications for {host} go to {address}"))
        }
        Fact::Route { host, address: None } => (Event::Control, None, format!("the route for {host} is gone")),
        Fact::Platform(rotation) => {
            let old = if rotation.withdrawn { "withdrawn" } else { "there still" };
            let text = format!("the new platform certificate signs {} %, the old one is {old}", rotation.share);
            (Event::Control, None, text)
        }
        Fact::Faults(rules) => {
            let rules: Vec<_> = rules.iter().map(|rule| format!("{} ({})", rule.id, rule.fault)).collect();
            let text = if rules.is_empty() { "none".to_owned() } else { rules.join("; ") };
            (Event::Control, None, format!("the faults of answers are: {text}"))
        }
        Fact::Provisioned { mchid, what, name } => {
            let service = *what == Named::Service;
            let kind = ledger.template(mchid, service, name).and_then(|template| template.kind);
            let kind = kind.map(|kind| format!(" of type {}", kind.term())).unwrap_or_default();
            let text = format!("{what} {name}{kind} is there from now on: a request named it for the first time");
            (Event::Provisioned, Some(mchid.clone()), text)
        }
        Fact::Declared { mchid, what, name } => {
            (Event::Control, Some(mchid.clone()), format!("{what} {name} is there from now on"))
        }
        Fact::SessionOpened(session) => {
            let text = format!("session {} opened, open until {}", session.id, beijing(session.expires));
            (Event::Session, Some(session.terms.mchid.clone()), text)
        }
        Fact::SessionRefused { session } => {
            let session = ledger.session_at(*session)?;
            let text = format!("session {} was refused by the user", session.id);
            (Event::Session, Some(session.terms.mchid.clone()), text)
        }
        Fact::Signed(contract) => {
            let session = ledger.session_at(contract.session)?;
            let text = format!("session {} became contract {}, {}", session.id, contract.id, contract.state.word());
            (Event::Contract, Some(session.terms.mchid.clone()), text)
        }
        Fact::Contract { contract, change } => {
            let deed = ledger.deed(*contract)?;
            let text = format!("contract {} {}", deed.contract.id, contract_change(change)?);
            (Event::Contract, Some(deed.terms.mchid.clone()), text)
        }
        Fact::OrderOpened(order) => (Event::Order, Some(order.mchid.clone()), opened(order)),
        Fact::Order { order, change } => {
            let order = ledger.order_at(*order)?;
            let text = format!("order {} {}", order.out_trade_no, order_change(change));
            (Event::Order, Some(order.mchid.clone()), text)
        }
        Fact::Told(notice) => {
            let text = format!("{} {} for {} is queued", notice.event_type, notice.event_id, notice.url);
            (Event::Notification, Some(notice.mchid.clone()), text)
        }
        Fact::Attempted(attempt) => {
            let notice = ledger.state.notices.get(&attempt.notice)?;
            let what = format!("{} {} for {}", notice.event_type, notice.event_id, notice.url);
            (Event::Notification, Some(notice.mchid.clone()), format!("{what} {}", attempted(attempt)))
        }
        Fact::Resent { notice, .. } => {
            let notice = ledger.state.notices.get(notice)?;
            let text = format!("{} {} for {} is sent again", notice.event_type, notice.event_id, notice.url);
            (Event::Notification, Some(notice.mchid.clone()), text)
        }
    };
    Some(Line { event, mchid, notification: notification(fact), text })
}

fn notification(fact: &Fact) -> Option<u64> {
    match fact {
        Fact::Told(notice) => Some(notice.number),
        Fact::Attempted(attempt) => Some(attempt.notice),
        Fact::Resent { notice, .. } => Some(*notice),
        _ => None,
    }
}

fn attempted(attempt: &Attempted) -> String {
    let mut text = match attempt.outcome {
        Outcome::Accepted => "was accepted",
        Outcome::Rejected => "was rejected",
        Outcome::Failed => "failed",
        Outcome::NotSent => "is not sent",
    }
    .to_owned();
    if let Some(target) = &attempt.target {
        text = format!("{text} at {target}");
    }
    if let Some(reason) = &attempt.reason {
        text = format!("{text}: {reason}");
    }
    match attempt.next {
        Some(next) => format!("{text}; next attempt at {}", beijing(next)),
        None => text,
    }
}

fn contract_change(change: &ContractChange) -> Option<String> {
    Some(match change {
        ContractChange::Ended(ended) => match &ended.remark {
            Some(remark) => format!("ended: {}, {remark:?}", ended.by.word()),
            None => format!("ended: {}", ended.by.word()),
        },
        ContractChange::Pending { until, .. } => {
            format!("is to end at {}, unless its payer undoes that", beijing(*until))
        }
        ContractChange::Undone => "goes on: its payer changed their mind".to_owned(),
        ContractChange::ToBeRenewed => "waits for new periods".to_owned(),
        ContractChange::Renewed { periods, .. } => format!("is renewed with {} period(s)", periods.len()),
        ContractChange::Period { period, change } => format!("period {period} {}", period_change(change)),
        ContractChange::Noticed(notice) => {
            format!("has a notice of {}: {} 分 at most, {} day(s) of deduction", notice.on, notice.amount, notice.days)
        }
        ContractChange::NoticeUsed => "is charged for this cycle".to_owned(),
        ContractChange::Insurance(_) => return None,
        ContractChange::Repayment(repayment) => {
            format!("has a repayment {} of {} 分 for {}", repayment.out_record_id, repayment.amount, repayment.date)
        }
        ContractChange::Repaid { out_record_id, amount } => {
            format!("got {amount} 分 for the repayment {out_record_id}")
        }
    })
}

fn period_change(change: &PeriodChange) -> String {
    match change {
        PeriodChange::Booked(booked) => {
            format!("is booked: {} 分 from {} to {}", booked.amount, booked.start, booked.end)
        }
        PeriodChange::Unbooked => "is booked no longer".to_owned(),
        PeriodChange::Paid(paid) => format!("is paid: {} 分", paid.amount),
        PeriodChange::Expired => "is over without payment".to_owned(),
        PeriodChange::Amount(amount) => format!("costs {amount} 分 now"),
    }
}

fn opened(order: &Order) -> String {
    let state = order.state.word();
    format!("order {} over {} {} is opened, {state}", order.out_trade_no, order.amount, order.currency)
}

fn order_change(change: &OrderChange) -> String {
    match change {
        OrderChange::Paid { transaction_id, .. } => format!("is paid: {transaction_id}"),
        OrderChange::Prepared { prepay, ends } => format!("can be paid until {} with {prepay}", beijing(*ends)),
        OrderChange::Failed(failure) => format!("failed: {}", failure.code()),
        OrderChange::Closed => "is closed".to_owned(),
        OrderChange::Revoked => "is reversed".to_owned(),
        OrderChange::Refunding(refund) => format!("is refunded by {}: {}", refund.out_refund_no, refund.amount),
        OrderChange::Refunded { state, .. } => format!("has a refund that is {}", state.word()),
    }
}
