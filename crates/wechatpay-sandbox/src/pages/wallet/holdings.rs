//! All that a world knows of one payer.

use std::collections::HashMap;

use jiff::Timestamp;
use wechatpay_core::calendar::notice as calendar;

use crate::{
    clock::beijing,
    engine::{
        contract::Deed,
        notice::{Notice, Outcome, Then},
        order::{Order, OrderState},
        party::{Persona, Template, TemplateKind},
        state::Ledger,
    },
    fields::text,
    pages::visit::Visit,
    view::{ContractView, OrderView, contract_view, order_view},
};

/// So many of each are shown; the console lists all.
const MOST: usize = 50;

pub(super) struct Holdings {
    pub(super) persona: Persona,
    /// Whether the persona was said of this payer, and is not merely the world's.
    pub(super) is_chosen: bool,
    /// Newest first.
    pub(super) contracts: Vec<Held>,
    /// Orders that this payer may pay now: their own, and those that name nobody.
    pub(super) waiting: Vec<Bill>,
    /// The payer's other orders, newest first.
    pub(super) orders: Vec<Bill>,
    /// Whether there are more than are shown.
    pub(super) more_contracts: bool,
    pub(super) more_orders: bool,
}

/// A contract as its payer sees it.
pub(super) struct Held {
    pub(super) view: ContractView,
    pub(super) is_live: bool,
    /// What it is for, by the official term.
    pub(super) kind: Option<&'static str>,
    /// At most, each time; in 分.
    pub(super) price: Option<i64>,
    pub(super) notice: Option<Pre>,
    /// When the wish to end it becomes final.
    pub(super) pending_until: Option<String>,
    pub(super) first: First,
    pub(super) asked: Option<Asked>,
}

/// A pre-deduct notice (预扣费通知).
pub(super) struct Pre {
    pub(super) on: String,
    /// First and last day of deduction.
    pub(super) from: String,
    pub(super) to: String,
    /// In 分, at most.
    pub(super) amount: i64,
    pub(super) used: bool,
}

/// What happens before a payer's wish to end a contract is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum First {
    Nothing,
    /// ENTRUST.TERMINATE_INQUIRY: the merchant may say no.
    Asked,
    /// ENTRUST.TERMINATE_RETENTION: the merchant may only talk.
    Told,
}

/// A wish to end a contract that hangs, or hung, on the merchant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Asked {
    /// The notification's number.
    pub(super) number: u64,
    /// Whether the merchant has still to answer; otherwise it did not agree.
    pub(super) is_open: bool,
}

pub(super) struct Bill {
    pub(super) view: OrderView,
    pub(super) description: Option<String>,
    /// Why it could not be paid: code and words.
    pub(super) failure: Option<(&'static str, &'static str)>,
    /// Whether it names its payer.
    pub(super) is_named: bool,
}

impl Holdings {
    pub(super) fn of(visit: &Visit<'_>, openid: &str) -> Self {
        let tenant = visit.cell.lock();
        let (ledger, now) = (&tenant.ledger, tenant.now(Timestamp::now()));
        let state = &ledger.state;
        let asked = asked(state.notices.values());
        let indices = (0..u32::try_from(state.contracts.len()).unwrap_or(u32::MAX)).rev();
        let deeds = indices.filter_map(|index| ledger.deed(index));
        let mut own = deeds.filter(|deed| &*deed.contract.payer.openid == openid);
        let contracts = own.by_ref().take(MOST).map(|deed| held(ledger, deed, &asked)).collect();
        let more_contracts = own.next().is_some();

        let waits = |order: &&Order| may_pay(order, openid, now);
        let waiting = state.orders.iter().rev().filter(waits).take(MOST).map(bill).collect();
        let mut paid = state.orders.iter().rev().filter(|order| !waits(order) && is_of(order, openid));
        let orders = paid.by_ref().take(MOST).map(bill).collect();
        let more_orders = paid.next().is_some();
        Self {
            persona: ledger.persona(openid),
            is_chosen: state.payers.contains_key(openid),
            contracts,
            waiting,
            orders,
            more_contracts,
            more_orders,
        }
    }

    /// Whether nothing is known of this payer alone.
    pub(super) fn is_empty(&self) -> bool {
        !self.is_chosen
            && self.contracts.is_empty()
            && self.orders.is_empty()
            && !self.waiting.iter().any(|bill| bill.is_named)
    }
}

/// The openid of who has this `sub_openid`: contracts, orders and behaviour go by the openid.
pub(super) fn other_name(visit: &Visit<'_>, sub_openid: &str) -> Option<String> {
    let tenant = visit.cell.lock();
    let state = &tenant.ledger.state;
    let contracts = state.contracts.iter().map(|contract| &contract.payer);
    let mut payers = contracts.chain(state.orders.iter().filter_map(|order| order.payer.as_ref()));
    let is_other = |name: &str| name != sub_openid;
    let found = payers.find(|payer| payer.sub_openid.as_deref() == Some(sub_openid) && is_other(&payer.openid))?;
    Some(found.openid.to_string())
}

fn is_of(order: &Order, openid: &str) -> bool {
    order.payer.as_ref().is_some_and(|payer| &*payer.openid == openid)
}

fn may_pay(order: &Order, openid: &str, now: Timestamp) -> bool {
    order.state == OrderState::NotPay
        && order.prepay_ends.is_none_or(|ends| now < ends)
        && (order.payer.is_none() || is_of(order, openid))
}

fn bill(order: &Order) -> Bill {
    Bill {
        view: order_view(order),
        description: text(&order.body.read(), "description").map(str::to_owned),
        failure: order.failure.map(|failure| (failure.code(), failure.words())),
        is_named: order.payer.is_some(),
    }
}

/// The last wish to end each contract that the merchant was asked or told of, unless it came to its end.
fn asked<'n>(notices: impl Iterator<Item = &'n Notice>) -> HashMap<&'n str, Asked> {
    let mut asked = HashMap::new();
    for notice in notices {
        let (id, may_decline) = match &notice.then {
            Some(Then::EndIfAccepted(wish)) => (&*wish.contract, true),
            Some(Then::End(wish)) => (&*wish.contract, false),
            None => continue,
        };
        let is_open = notice.attempts == 0 && notice.next.is_some();
        let declined = may_decline && notice.last.is_some_and(|outcome| outcome != Outcome::Accepted);
        if is_open || declined {
            asked.insert(id, Asked { number: notice.number, is_open });
        } else {
            asked.remove(id);
        }
    }
    asked
}

fn held(ledger: &Ledger, deed: Deed<'_>, asked: &HashMap<&str, Asked>) -> Held {
    let template = ledger.template_of(deed.terms);
    let is_live = deed.contract.state.is_live();
    let until = deed.contract.insurance.as_ref().and_then(|book| book.pending_until);
    Held {
        view: contract_view(deed),
        is_live,
        kind: template.and_then(|template| template.kind).map(TemplateKind::term),
        price: template.and_then(|template| template.price),
        notice: deed.contract.notice.as_deref().map(|notice| {
            let window = calendar::deduct(notice.on, notice.days);
            Pre {
                on: notice.on.to_string(),
                from: window.first_day().to_string(),
                to: window.last_day().to_string(),
                amount: notice.amount,
                used: notice.used,
            }
        }),
        pending_until: until.map(beijing),
        first: template.map_or(First::Nothing, first),
        asked: asked.get(&*deed.contract.id).copied().filter(|_| is_live),
    }
}

fn first(template: &Template) -> First {
    match (&template.inquiry_url, &template.retention_url) {
        (Some(_), _) => First::Asked,
        (None, Some(_)) => First::Told,
        (None, None) => First::Nothing,
    }
}
