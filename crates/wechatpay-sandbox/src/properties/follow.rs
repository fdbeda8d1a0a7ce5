//! Follows a world fact by fact on a second ledger: each fact is judged by the state before it, and what it asks to be told is told
//! before the world goes on.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;
use wechatpay_core::calendar::{self, Window};

use super::{Mark, asking, judge};
use crate::{
    clock::Clock,
    engine::{
        contract::Deed,
        fact::{ContractChange, Dated, Fact, OrderChange, PeriodChange},
        notice::{Notice, Telling},
        order::{Order, OrderState, RefundState},
        state::{Ledger, State},
        turn::Turn,
    },
    family::{self, transaction},
    settings::Settings,
};

/// Something that merchants are told of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Thing {
    Signed(u32),
    Ended(u32),
    Renewed(u32),
    Order(u32),
    /// An order, and the place among its refunds.
    Refund(u32, u32),
}

pub(super) struct Follower {
    pub(super) ledger: Ledger,
    /// Facts that are followed already.
    seen: usize,
    /// What must be told before the world goes on.
    untold: Vec<Thing>,
    /// What was told last.
    told: BTreeMap<Thing, Value>,
    /// The days of deduction that a contract's last notice gave, and the payments of them.
    cycles: BTreeMap<u32, (Window, u32)>,
    pub(super) reached: BTreeMap<Mark, u64>,
}

impl Default for Follower {
    fn default() -> Self {
        Self {
            ledger: Ledger::of(State::new(0, Clock::Frozen(Timestamp::UNIX_EPOCH), Settings::default())),
            seen: 0,
            untold: Vec::new(),
            told: BTreeMap::new(),
            cycles: BTreeMap::new(),
            reached: BTreeMap::new(),
        }
    }
}

impl Follower {
    /// Follows the facts that are new. `stored`: as the store would give them back.
    pub(super) fn follow(&mut self, facts: &[Dated], stored: bool) -> Result<(), String> {
        for dated in &facts[self.seen..] {
            let given_back = stored.then(|| as_text(dated)).map(|text| serde_json::from_str(&text).unwrap());
            let Dated { at, fact } = given_back.as_ref().unwrap_or(dated);
            self.learn(fact, *at).map_err(|wrong| format!("{wrong}, at {at}: {}", as_text(dated)))?;
        }
        self.seen = facts.len();
        if self.untold.is_empty() { Ok(()) } else { Err(format!("{:?} was not told", self.untold)) }
    }

    fn learn(&mut self, fact: &Fact, at: Timestamp) -> Result<(), String> {
        judge::before(&self.ledger, fact)?;
        let before = judge::Before::of(&self.ledger, fact);
        self.ledger.apply(fact, at);
        before.check(&self.ledger, fact)?;
        self.count(fact)?;
        if let Some(thing) = self.thing_of(fact).filter(|thing| self.telling(*thing, at).is_some()) {
            self.untold.push(thing);
        }
        if let Fact::Told(notice) = fact { self.hear(notice, at) } else { Ok(()) }
    }

    /// What a fact makes that merchants may be told of.
    fn thing_of(&self, fact: &Fact) -> Option<Thing> {
        let newest = |count: usize| u32::try_from(count - 1).unwrap();
        Some(match fact {
            Fact::Signed(contract) if contract.state.is_live() => {
                Thing::Signed(newest(self.ledger.state.contracts.len()))
            }
            Fact::Contract { contract, change: ContractChange::Ended(_) } => Thing::Ended(*contract),
            Fact::Contract { contract, change: ContractChange::Renewed { .. } } => Thing::Renewed(*contract),
            // An order that fails while signing is not told: its contract fails with it.
            Fact::OrderOpened(order) if order.state.is_paid() => Thing::Order(newest(self.ledger.state.orders.len())),
            Fact::Order { order, change: OrderChange::Paid { .. } | OrderChange::Failed(_) } => Thing::Order(*order),
            Fact::Order { order, change: OrderChange::Refunded { refund, .. } } => Thing::Refund(*order, *refund),
            _ => return None,
        })
    }

    /// What is to be told of it; `None`: nothing.
    fn telling(&self, thing: Thing, at: Timestamp) -> Option<Telling> {
        let (Thing::Signed(index) | Thing::Ended(index) | Thing::Renewed(index)) = thing else {
            return self.telling_of_order(thing, at);
        };
        let deed = self.ledger.deed(index)?;
        let family = deed.terms.family.rules();
        match thing {
            Thing::Signed(_) => family.signed(deed),
            Thing::Renewed(_) => Some(Telling {
                event_type: "INSURANCE_ENTRUST.RENEW",
                payload: family.contract(deed),
                ..family.signed(deed)?
            }),
            _ => family.ended(deed),
        }
    }

    fn telling_of_order(&self, thing: Thing, at: Timestamp) -> Option<Telling> {
        let (Thing::Order(index) | Thing::Refund(index, _)) = thing else { return None };
        let order = self.ledger.order_at(index)?;
        let Thing::Refund(_, place) = thing else {
            order.notify_url.as_ref()?;
            return transaction::told(&Turn::new(&self.ledger, at), order).map(|(telling, _)| telling);
        };
        let refund = order.refunds.get(usize::try_from(place).unwrap())?;
        refund.notify_url.as_ref()?;
        family::refund::told(order, refund)
    }

    /// A notification: of something that was to be told, in its words, and with what a query says.
    fn hear(&mut self, notice: &Notice, at: Timestamp) -> Result<(), String> {
        let payload = notice.payload.read();
        let fits = |thing: &Thing| {
            let telling = self.telling(*thing, at);
            telling.is_some_and(|telling| *telling.event_type == *notice.event_type && telling.payload == payload)
        };
        let Some(thing) = self.untold.iter().copied().find(fits) else {
            return Err(format!("nobody expects {} {payload}; untold are {:?}", notice.event_type, self.untold));
        };
        // The parts of a combined order are told together.
        let whole = |thing: &Thing| match thing {
            Thing::Order(index) => {
                self.ledger.order_at(*index).and_then(|order: &Order| order.combine.clone().zip(order.prepay.clone()))
            }
            _ => None,
        };
        let told_with = whole(&thing);
        let rest =
            self.untold.iter().filter(|other| **other != thing && (told_with.is_none() || whole(other) != told_with));
        self.untold = rest.copied().collect();
        self.agrees(thing, &payload, at)?;
        self.told.insert(thing, payload);
        self.mark(Mark::Told);
        Ok(())
    }

    fn agrees(&self, thing: Thing, told: &Value, at: Timestamp) -> Result<(), String> {
        let Some(answer) = asking::query(&self.ledger, thing, at) else { return Ok(()) };
        let answer = answer.map_err(|refusal| format!("{told} was told, and a query is refused: {refusal}"))?;
        if asking::agree(told, &answer) { Ok(()) } else { Err(format!("{told} was told, and a query says {answer}")) }
    }

    /// What is final is said the same at the end.
    pub(super) fn same_answers(&self) -> Result<(), String> {
        let at = self.ledger.state.clock.now(Timestamp::UNIX_EPOCH);
        for (thing, told) in &self.told {
            let is_final = match thing {
                Thing::Signed(_) | Thing::Renewed(_) => false,
                Thing::Ended(_) | Thing::Refund(..) => true,
                Thing::Order(index) => {
                    let state = self.ledger.order_at(*index).map(|order| order.state);
                    matches!(state, Some(OrderState::Success | OrderState::PayError))
                }
            };
            if is_final {
                self.agrees(*thing, told, at)?;
            }
        }
        Ok(())
    }

    fn mark(&mut self, mark: Mark) {
        *self.reached.entry(mark).or_default() += 1;
    }

    /// Counts what was reached, and the payments of each cycle that a notice began.
    fn count(&mut self, fact: &Fact) -> Result<(), String> {
        if let Some(mark) = mark_of(fact) {
            self.mark(mark);
        }
        let paid = match fact {
            Fact::Contract { contract, change: ContractChange::Noticed(notice) } => {
                self.cycles.insert(*contract, (calendar::notice::deduct(notice.on, notice.days), 0));
                None
            }
            Fact::OrderOpened(order) if order.state.is_paid() => {
                self.mark(Mark::OrderPaid);
                Some(&**order)
            }
            Fact::Order { order, change: OrderChange::Paid { .. } } => self.ledger.order_at(*order),
            _ => None,
        };
        let Some(order) = paid else { return Ok(()) };
        let contract = order.contract.as_deref().and_then(|id| self.ledger.contract(id));
        let cycle = contract.and_then(|(index, _)| self.cycles.get_mut(&index));
        let Some((_, times)) = cycle.filter(|(days, _)| days.is_open(order.opened)) else { return Ok(()) };
        *times += 1;
        if *times > 1 { Err("the cycle of a notice was paid twice".to_owned()) } else { Ok(()) }
    }
}

fn mark_of(fact: &Fact) -> Option<Mark> {
    Some(match fact {
        Fact::Signed(contract) if contract.state.is_live() => Mark::Signed,
        Fact::Signed(_) => Mark::SignFailed,
        Fact::OrderOpened(_) => Mark::OrderOpened,
        Fact::Contract { change, .. } => match change {
            ContractChange::Ended(_) => Mark::Ended,
            ContractChange::Undone => Mark::Undone,
            ContractChange::ToBeRenewed => Mark::ToBeRenewed,
            ContractChange::Renewed { .. } => Mark::Renewed,
            ContractChange::Noticed(_) => Mark::Noticed,
            ContractChange::Repayment(_) => Mark::RepaymentBooked,
            ContractChange::Repaid { .. } => Mark::Repaid,
            ContractChange::Period { change, .. } => match change {
                PeriodChange::Booked(_) => Mark::PeriodBooked,
                PeriodChange::Unbooked => Mark::PeriodUnbooked,
                PeriodChange::Paid(_) => Mark::PeriodPaid,
                PeriodChange::Expired => Mark::PeriodExpired,
                PeriodChange::Amount(_) => Mark::PeriodLowered,
            },
            _ => return None,
        },
        Fact::Order { change, .. } => match change {
            OrderChange::Paid { .. } => Mark::OrderPaid,
            OrderChange::Failed(_) => Mark::OrderFailed,
            OrderChange::Closed => Mark::OrderClosed,
            OrderChange::Revoked => Mark::OrderReversed,
            OrderChange::Refunding(_) => Mark::Refunding,
            OrderChange::Refunded { state: RefundState::Success, .. } => Mark::Refunded,
            OrderChange::Refunded { .. } => Mark::RefundAbnormal,
            OrderChange::Prepared { .. } => return None,
        },
        _ => return None,
    })
}

/// A contract of the follower, with its terms.
pub(super) fn deed(ledger: &Ledger, index: u32) -> Result<Deed<'_>, String> {
    ledger.deed(index).ok_or_else(|| format!("there is no contract {index}"))
}

fn as_text(fact: &Dated) -> String {
    serde_json::to_string(fact).unwrap()
}
