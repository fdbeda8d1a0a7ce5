//! One command on its way: it reads the ledger and collects facts. Nothing changes until all of it has been decided.

use std::collections::BTreeMap;

use jiff::{Timestamp, civil::Date};
use serde_json::Value;

use super::{
    contract::{Contract, Deed, Ended, EndedBy, Session, Terms},
    draw::Draw,
    fact::{ContractChange, Fact, OrderChange},
    json::Json,
    notice::{Notice, Pace, Telling, Then},
    order::Order,
    party::{Named, Template, TemplateKind},
    rules,
    state::Ledger,
};
use crate::{
    chaos,
    clock::{beijing_calendar, beijing_day},
    fields::text,
    refusal::Refusal,
};

#[derive(Debug)]
pub(crate) struct Turn<'a> {
    pub(crate) ledger: &'a Ledger,
    /// Time in the world.
    pub(crate) now: Timestamp,
    pub(crate) draw: Draw,
    facts: Vec<Fact>,
    told: u64,
    /// What this turn has changed, as it will be.
    contracts: BTreeMap<u32, Contract>,
    orders: BTreeMap<u32, Order>,
}

impl<'a> Turn<'a> {
    pub(crate) fn new(ledger: &'a Ledger, now: Timestamp) -> Self {
        let draw = Draw::new(ledger.state.seed, ledger.state.facts);
        Self {
            ledger,
            now,
            draw,
            facts: Vec::new(),
            told: ledger.state.notices_written,
            contracts: BTreeMap::new(),
            orders: BTreeMap::new(),
        }
    }

    /// Today in Beijing.
    pub(crate) fn today(&self) -> Date {
        beijing_day(self.now)
    }

    pub(crate) fn record(&mut self, fact: Fact) {
        self.facts.push(fact);
    }

    /// Changes a contract; [`contract`](Self::contract) shows it changed.
    pub(crate) fn change(&mut self, index: u32, change: ContractChange) {
        if let Some(mut contract) = self.contract(index) {
            contract.alter(&change);
            self.contracts.insert(index, contract);
        }
        self.record(Fact::Contract { contract: index, change });
    }

    /// Changes an order; [`order`](Self::order) shows it changed.
    pub(crate) fn change_order(&mut self, index: u32, change: OrderChange) {
        if let Some(mut order) = self.order(index) {
            order.alter(&change, self.now);
            self.orders.insert(index, order);
        }
        self.record(Fact::Order { order: index, change });
    }

    /// A contract with what this turn has done to it.
    pub(crate) fn contract(&self, index: u32) -> Option<Contract> {
        let changed = self.contracts.get(&index);
        changed.or_else(|| self.ledger.deed(index).map(|deed| deed.contract)).cloned()
    }

    /// An order with what this turn has done to it.
    pub(crate) fn order(&self, index: u32) -> Option<Order> {
        self.orders.get(&index).or_else(|| self.ledger.order_at(index)).cloned()
    }

    /// What was decided.
    pub(crate) fn into_facts(self) -> Vec<Fact> {
        self.facts
    }

    /// Queues a notification; gives its id.
    pub(crate) fn tell(&mut self, mchid: &str, url: &str, telling: &Telling) -> Box<str> {
        self.tell_so(mchid, url, telling, Pace::Event, None)
    }

    /// Queues a notification with gaps of its own, or on whose answer something hangs.
    pub(crate) fn tell_so(
        &mut self,
        mchid: &str,
        url: &str,
        telling: &Telling,
        pace: Pace,
        then: Option<Then>,
    ) -> Box<str> {
        self.told += 1;
        let state = &self.ledger.state;
        let put_off = chaos::put_off(&state.settings.chaos, state.seed, self.told, 0);
        let calendar = beijing_calendar(self.now).strftime("%Y%m%d%H%M%S");
        let event_id: Box<str> = format!("EV-{calendar}{}", self.draw.digits(11)).into();
        self.record(Fact::Told(Box::new(Notice {
            number: self.told,
            event_id: event_id.clone(),
            event_type: telling.event_type.into(),
            original_type: telling.original_type.into(),
            summary: telling.summary.into(),
            mchid: mchid.into(),
            url: url.into(),
            payload: Json::new(&telling.payload),
            created: self.now,
            pace,
            attempts: 0,
            next: Some(self.now.checked_add(put_off).unwrap_or(self.now)),
            last: None,
            then,
        })));
        event_id
    }

    /// Ends a contract and tells it.
    pub(crate) fn end(&mut self, index: u32, by: EndedBy, remark: Option<String>) -> Option<Contract> {
        self.change(index, ContractChange::Ended(Ended { by, at: self.now, remark }));
        let contract = self.contract(index)?;
        self.tell_ended(index, &contract);
        Some(contract)
    }

    /// Tells the end of a contract, whose last state this is.
    fn tell_ended(&mut self, index: u32, contract: &Contract) {
        let Some(deed) = self.ledger.deed(index) else { return };
        let terms = deed.terms;
        let Some(telling) = terms.family.rules().ended(Deed { terms, contract }) else { return };
        self.tell_at_template(terms, &telling);
    }

    /// Tells where a template wants to hear of the ends of its contracts.
    pub(crate) fn tell_at_template(&mut self, terms: &Terms, telling: &Telling) {
        let configured = self.ledger.template_of(terms).and_then(|template| template.termination_url.as_deref());
        let url = configured.map_or_else(|| self.signing_url(terms), str::to_owned);
        self.tell_so(&terms.mchid, &url, telling, terms.family.rules().pace(), None);
    }

    /// Where a signing is told; empty when nobody has said it.
    pub(crate) fn signing_url(&self, terms: &Terms) -> String {
        if !terms.notify_url.is_empty() {
            return terms.notify_url.to_string();
        }
        let template = self.ledger.template_of(terms);
        template.and_then(|template| template.signing_url.clone()).unwrap_or_default()
    }

    /// Opens a session under a new id.
    pub(crate) fn open(&mut self, session: Session) {
        self.record(Fact::SessionOpened(Box::new(session)));
    }

    /// Takes note of what a body names for the first time; a strict world refuses it.
    pub(crate) fn provision(&mut self, mchid: &str, body: &Value, kind: Option<TemplateKind>) -> Result<(), Refusal> {
        for (field, what) in NAMING {
            let name = match body.get(field) {
                Some(Value::String(text)) => text.clone(),
                Some(Value::Number(number)) => number.to_string(),
                _ => continue,
            };
            self.provision_one(mchid, field, what, &name, kind)?;
        }
        if let (Some(sub_openid), Some(openid)) =
            (text(body, "sub_openid"), text(body, "sp_openid").or(text(body, "openid")))
            && self.ledger.linked(mchid, sub_openid) != Some(openid)
        {
            self.record(Fact::Linked { mchid: mchid.into(), sub_openid: sub_openid.into(), openid: openid.into() });
        }
        Ok(())
    }

    fn provision_one(
        &mut self,
        mchid: &str,
        field: &str,
        what: Named,
        name: &str,
        kind: Option<TemplateKind>,
    ) -> Result<(), Refusal> {
        let is_template = matches!(what, Named::Plan | Named::Service);
        let declared = is_template.then(|| self.ledger.template(mchid, what == Named::Service, name)).flatten();
        if let (Some(template), Some(kind)) = (declared, kind)
            && let Some(other) = template.kind.filter(|other| *other != kind)
        {
            let issue = format!("the template is of kind {other:?}, and this operation is for {kind:?}");
            return Err(Refusal::breaks(&rules::TEMPLATE_KIND, "无效请求", &format!("/{field}"), name.into(), &issue));
        }
        if declared.is_some() || self.ledger.is_named(mchid, what, name) || self.just_named(what, name) {
            return Ok(());
        }
        if self.ledger.state.settings.strict && !(what == Named::Payer && self.ledger.state.payers.contains_key(name)) {
            let issue = format!("this strict world has no such {what}: declare it first");
            return Err(Refusal::breaks(&rules::STRICT_WORLD, "无效请求", &format!("/{field}"), name.into(), &issue));
        }
        if is_template && kind.is_some() {
            let template = Box::new(Template { kind, ..Template::default() });
            let service = what == Named::Service;
            self.record(Fact::Template { mchid: mchid.into(), service, number: name.into(), template, named: true });
        }
        self.record(Fact::Provisioned { mchid: mchid.into(), what, name: name.into() });
        Ok(())
    }

    fn just_named(&self, what: Named, name: &str) -> bool {
        self.facts.iter().any(
            |fact| matches!(fact, Fact::Provisioned { what: known, name: found, .. } if *known == what && &**found == name),
        )
    }
}

/// Request fields that name something, and what it is.
const NAMING: [(&str, Named); 9] = [
    ("plan_id", Named::Plan),
    ("service_id", Named::Service),
    ("sub_mchid", Named::SubMerchant),
    ("appid", Named::AppId),
    ("sp_appid", Named::AppId),
    ("sub_appid", Named::AppId),
    ("openid", Named::Payer),
    ("sp_openid", Named::Payer),
    ("sub_openid", Named::Payer),
];
