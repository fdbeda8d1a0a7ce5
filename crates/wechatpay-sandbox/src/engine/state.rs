//! The state of a world, and the look-ups that are derived from it.

use std::{
    collections::{BTreeMap, HashMap, HashSet, VecDeque},
    net::SocketAddr,
};

use serde::{Deserialize, Serialize};

use super::{
    agenda::Agenda,
    contract::{Contract, Deed, Repayment, Session, Terms},
    notice::Notice,
    order::Order,
    party::{Named, Persona, Template},
};
use crate::{
    clock::Clock,
    family::FamilyId,
    faults::{self, FaultRule},
    keys::Rotation,
    merchant::{KeyMode, OwnMerchant},
    settings::Settings,
};

/// All that a world is: what snapshots and exports hold.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct State {
    pub(crate) seed: u64,
    /// Facts so far.
    pub(crate) facts: u64,
    pub(crate) clock: Clock,
    pub(crate) settings: Settings,
    /// Merchants of one's own, beside the ready ones.
    pub(crate) merchants: BTreeMap<Box<str>, OwnMerchant>,
    /// Where a merchant's mode of keys is not the usual one.
    pub(crate) keys: BTreeMap<Box<str>, KeyMode>,
    pub(crate) templates: HashMap<Box<str>, Template>,
    pub(crate) payers: BTreeMap<Box<str>, Persona>,
    pub(crate) routes: BTreeMap<Box<str>, SocketAddr>,
    pub(crate) named: HashSet<Box<str>>,
    /// The openid of a merchant's `sub_openid`, where a request named both.
    pub(crate) links: HashMap<Box<str>, Box<str>>,
    pub(crate) sessions: Vec<Session>,
    pub(crate) contracts: Vec<Contract>,
    pub(crate) orders: Vec<Order>,
    /// Notifications under way, and the last ones that are done.
    pub(crate) notices: BTreeMap<u64, Notice>,
    pub(crate) notices_done: VecDeque<u64>,
    pub(crate) notices_written: u64,
    /// Faults of answers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) faults: Vec<FaultRule>,
    /// The platform certificate that took, or takes, the place of the one that all worlds begin with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) rotation: Option<Rotation>,
}

impl State {
    pub(crate) fn new(seed: u64, clock: Clock, settings: Settings) -> Self {
        Self {
            seed,
            facts: 0,
            clock,
            settings,
            merchants: BTreeMap::new(),
            keys: BTreeMap::new(),
            templates: HashMap::new(),
            payers: BTreeMap::new(),
            routes: BTreeMap::new(),
            named: HashSet::new(),
            links: HashMap::new(),
            sessions: Vec::new(),
            contracts: Vec::new(),
            orders: Vec::new(),
            notices: BTreeMap::new(),
            notices_done: VecDeque::new(),
            notices_written: 0,
            faults: Vec::new(),
            rotation: None,
        }
    }
}

/// All that is known of one number of one merchant in one space of numbers.
#[derive(Debug, Clone, Default)]
pub(crate) struct Number {
    /// The last session of each operation.
    pub(crate) sessions: Vec<u32>,
    /// The contract that burnt it.
    pub(crate) contract: Option<u32>,
}

/// The contracts of one payer (or `out_user_code`) and template.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Holder {
    /// How many count against the limit.
    pub(crate) live: u32,
    /// The one signed last.
    pub(crate) last: Option<u32>,
}

/// Where things are found. Derived from the state alone.
#[derive(Debug, Clone, Default)]
pub(crate) struct Index {
    pub(super) sessions: HashMap<Box<str>, u32>,
    pub(super) numbers: HashMap<Box<str>, Number>,
    pub(super) contracts: HashMap<Box<str>, u32>,
    /// The contract of a merchant's `out_record_id`.
    pub(super) repayments: HashMap<Box<str>, u32>,
    pub(super) holders: HashMap<Box<str>, Holder>,
    pub(super) orders: HashMap<Box<str>, u32>,
    pub(super) transactions: HashMap<Box<str>, u32>,
    pub(super) combines: HashMap<Box<str>, Vec<u32>>,
    /// The last order of a contract.
    pub(super) charges: HashMap<Box<str>, u32>,
    pub(super) prepays: HashMap<Box<str>, u32>,
    /// The last session that is signed by paying the order of a `prepay_id`.
    pub(super) redirects: HashMap<Box<str>, u32>,
    /// By merchant and `out_refund_no`, and by `refund_id`.
    pub(super) refunds: HashMap<Box<str>, (u32, u32)>,
}

/// A world's state with its look-ups and what is due.
#[derive(Debug, Clone)]
pub(crate) struct Ledger {
    pub(crate) state: State,
    pub(super) index: Index,
    pub(crate) agenda: Agenda,
}

/// Parts of a key; no part but the last may hold a line feed.
pub(super) fn key(parts: &[&str]) -> Box<str> {
    parts.join("\n").into()
}

pub(super) fn number_key(terms: &Terms) -> Box<str> {
    key(&[&terms.mchid, terms.family.rules().space(), &terms.code])
}

pub(super) fn holder_key(terms: &Terms, name: &str) -> Box<str> {
    key(&[&terms.mchid, terms.family.rules().space(), &terms.template, name])
}

/// `out_user_code` lives beside the names of payers: no openid begins so.
pub(super) fn user_code(code: &str) -> String {
    format!("\u{0}{code}")
}

pub(super) fn template_key(mchid: &str, service: bool, number: &str) -> Box<str> {
    key(&[mchid, if service { "service" } else { "plan" }, number])
}

fn at<T>(list: &[T], index: u32) -> Option<&T> {
    list.get(usize::try_from(index).ok()?)
}

impl Ledger {
    pub(crate) fn session(&self, id: &str) -> Option<(u32, &Session)> {
        let index = *self.index.sessions.get(id)?;
        Some((index, at(&self.state.sessions, index)?))
    }

    pub(crate) fn session_at(&self, index: u32) -> Option<&Session> {
        at(&self.state.sessions, index)
    }

    pub(crate) fn number(&self, mchid: &str, family: FamilyId, code: &str) -> Option<&Number> {
        self.index.numbers.get(&key(&[mchid, family.rules().space(), code]))
    }

    pub(crate) fn number_of(&self, terms: &Terms) -> Option<&Number> {
        self.index.numbers.get(&number_key(terms))
    }

    pub(crate) fn contract(&self, id: &str) -> Option<(u32, Deed<'_>)> {
        let index = *self.index.contracts.get(id)?;
        Some((index, self.deed(index)?))
    }

    /// The contract at an index, with its terms.
    pub(crate) fn deed(&self, index: u32) -> Option<Deed<'_>> {
        let contract = at(&self.state.contracts, index)?;
        let session = at(&self.state.sessions, contract.session)?;
        Some(Deed { terms: &session.terms, contract })
    }

    /// The contract that burnt a number.
    pub(crate) fn contract_by_code(&self, mchid: &str, family: FamilyId, code: &str) -> Option<(u32, Deed<'_>)> {
        let index = self.number(mchid, family, code)?.contract?;
        Some((index, self.deed(index)?))
    }

    /// The contracts of a payer and template.
    pub(crate) fn holder(&self, terms: &Terms, openid: &str) -> Holder {
        self.index.holders.get(&holder_key(terms, openid)).copied().unwrap_or_default()
    }

    pub(crate) fn user_code_holder(&self, terms: &Terms, code: &str) -> Holder {
        self.holder(terms, &user_code(code))
    }

    /// The last contract of a payer and template.
    pub(crate) fn contract_of(&self, mchid: &str, family: FamilyId, template: &str, openid: &str) -> Option<Deed<'_>> {
        let holder = self.index.holders.get(&key(&[mchid, family.rules().space(), template, openid]))?;
        self.deed(holder.last?)
    }

    /// A booked repayment, with the index of its contract.
    pub(crate) fn repayment(&self, mchid: &str, out_record_id: &str) -> Option<(u32, &Repayment)> {
        let index = *self.index.repayments.get(&key(&[mchid, out_record_id]))?;
        let mut records = at(&self.state.contracts, index)?.repayments.iter();
        Some((index, records.find(|record| &*record.out_record_id == out_record_id)?))
    }

    /// An order by the merchant that owns the number.
    pub(crate) fn order(&self, owner: &str, out_trade_no: &str) -> Option<(u32, &Order)> {
        let index = *self.index.orders.get(&key(&[owner, out_trade_no]))?;
        Some((index, at(&self.state.orders, index)?))
    }

    pub(crate) fn order_at(&self, index: u32) -> Option<&Order> {
        at(&self.state.orders, index)
    }

    pub(crate) fn order_by_transaction(&self, transaction_id: &str) -> Option<(u32, &Order)> {
        let index = *self.index.transactions.get(transaction_id)?;
        Some((index, at(&self.state.orders, index)?))
    }

    /// The parts of a combined order, in the order of the request.
    pub(crate) fn combined(&self, mchid: &str, combine_out_trade_no: &str) -> Vec<(u32, &Order)> {
        let parts = self.index.combines.get(&key(&[mchid, combine_out_trade_no]));
        parts.into_iter().flatten().filter_map(|index| Some((*index, at(&self.state.orders, *index)?))).collect()
    }

    /// The last order that a contract was charged with.
    pub(crate) fn last_order(&self, contract_id: &str) -> Option<&Order> {
        at(&self.state.orders, *self.index.charges.get(contract_id)?)
    }

    pub(crate) fn order_by_prepay(&self, prepay: &str) -> Option<(u32, &Order)> {
        let index = *self.index.prepays.get(prepay)?;
        Some((index, at(&self.state.orders, index)?))
    }

    /// The session that is signed by paying the order of a `prepay_id`.
    pub(crate) fn redirect(&self, prepay: &str) -> Option<(u32, &Session)> {
        let index = *self.index.redirects.get(prepay)?;
        Some((index, self.session_at(index)?))
    }

    /// A refund: its order, and its place among the order's refunds.
    pub(crate) fn refund(&self, mchid: &str, out_refund_no: &str) -> Option<(u32, u32)> {
        self.index.refunds.get(&key(&[mchid, out_refund_no])).copied()
    }

    pub(crate) fn refund_by_id(&self, refund_id: &str) -> Option<(u32, u32)> {
        self.index.refunds.get(refund_id).copied()
    }

    pub(crate) fn template(&self, mchid: &str, service: bool, number: &str) -> Option<&Template> {
        self.state.templates.get(&template_key(mchid, service, number))
    }

    /// The template or service that terms speak of.
    pub(crate) fn template_of(&self, terms: &Terms) -> Option<&Template> {
        self.template(&terms.mchid, terms.family.rules().is_service(), &terms.template)
    }

    pub(crate) fn keys(&self, mchid: &str) -> KeyMode {
        self.state.keys.get(mchid).copied().unwrap_or_default()
    }

    /// How many things are due some time.
    pub(crate) fn pending(&self) -> usize {
        self.agenda.entries().filter(|(at, due)| !super::due::is_moot(self, *due, *at)).count()
    }

    pub(crate) fn persona(&self, openid: &str) -> Persona {
        let State { payers, settings, .. } = &self.state;
        let magic = || faults::persona(openid).filter(|_| settings.magic_values);
        payers.get(openid).copied().or_else(magic).unwrap_or(settings.persona)
    }

    pub(crate) fn is_named(&self, mchid: &str, what: Named, name: &str) -> bool {
        self.state.named.contains(&named_key(mchid, what, name))
    }

    /// What is there of a merchant because it was declared, or named by a request.
    pub(crate) fn named_by(&self, mchid: &str) -> impl Iterator<Item = (Named, &str)> {
        let of_merchant = self.state.named.iter().filter_map(move |key| key.strip_prefix(mchid)?.strip_prefix('\n'));
        of_merchant.filter_map(|key| {
            let (word, name) = key.split_once('\n')?;
            Some((NAMED.into_iter().find(|what| named_word(*what) == word)?, name))
        })
    }

    pub(crate) fn linked(&self, mchid: &str, sub_openid: &str) -> Option<&str> {
        self.state.links.get(&key(&[mchid, sub_openid])).map(|openid| &**openid)
    }
}

const NAMED: [Named; 5] = [Named::Plan, Named::Service, Named::SubMerchant, Named::AppId, Named::Payer];

fn named_word(what: Named) -> &'static str {
    match what {
        Named::Plan => "plan",
        Named::Service => "service",
        Named::SubMerchant => "sub",
        Named::AppId => "app",
        Named::Payer => "payer",
    }
}

pub(super) fn named_key(mchid: &str, what: Named, name: &str) -> Box<str> {
    key(&[mchid, named_word(what), name])
}
