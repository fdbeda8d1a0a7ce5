//! How facts change the state. No rule is judged here: what happened has happened.

use jiff::Timestamp;

use super::{
    agenda::{Agenda, Due},
    contract::{Contract, ContractState, Fate, Period, PeriodState, Session},
    fact::{ContractChange, Fact, OrderChange},
    notice::{Notice, Outcome},
    order::{Order, OrderState, RefundState},
    state::{Index, Ledger, State, holder_key, key, named_key, number_key, template_key, user_code},
};

/// So many notifications that are done are kept; older ones go.
const KEPT: usize = 2_000;

fn place(list: usize) -> u32 {
    u32::try_from(list).unwrap_or(u32::MAX)
}

fn at<T>(list: &mut [T], index: u32) -> Option<&mut T> {
    list.get_mut(usize::try_from(index).ok()?)
}

impl Ledger {
    /// The look-ups of a state, made anew.
    pub(crate) fn of(state: State) -> Self {
        let mut ledger = Self { state, index: Index::default(), agenda: Agenda::default() };
        for index in 0..place(ledger.state.sessions.len()) {
            ledger.index_session(index);
        }
        for index in 0..place(ledger.state.contracts.len()) {
            ledger.index_contract(index);
        }
        for index in 0..place(ledger.state.orders.len()) {
            ledger.index_order(index);
        }
        for notice in ledger.state.notices.values() {
            if let Some(next) = notice.next {
                ledger.agenda.add(next, Due::Attempt { notice: notice.number });
            }
        }
        ledger
    }

    /// Applies a fact that came about at `now`.
    pub(crate) fn apply(&mut self, fact: &Fact, now: Timestamp) {
        if let Fact::Restored(state) = fact {
            *self = Self::of((**state).clone());
        }
        self.state.facts += 1;
        let state = &mut self.state;
        match fact {
            Fact::Restored(_) => {}
            Fact::Born { seed, clock, settings, routes } => {
                state.seed = *seed;
                state.clock = *clock;
                state.settings = (**settings).clone();
                state.routes.clone_from(routes);
            }
            Fact::Clock(clock) => state.clock = *clock,
            Fact::Settings(settings) => state.settings = (**settings).clone(),
            Fact::Merchant { mchid, own } => {
                state.merchants.insert(mchid.clone(), (**own).clone());
            }
            Fact::Keys { mchid, keys } => {
                state.keys.insert(mchid.clone(), *keys);
            }
            Fact::Template { mchid, service, number, template, .. } => {
                state.templates.insert(template_key(mchid, *service, number), (**template).clone());
            }
            Fact::Payer { openid, persona } => {
                state.payers.insert(openid.clone(), *persona);
            }
            Fact::Route { host, address: Some(address) } => {
                state.routes.insert(host.clone(), *address);
            }
            Fact::Route { host, address: None } => {
                state.routes.remove(host);
            }
            Fact::Platform(rotation) => state.rotation = Some((**rotation).clone()),
            Fact::Faults(rules) => state.faults = rules.to_vec(),
            Fact::Provisioned { mchid, what, name } | Fact::Declared { mchid, what, name } => {
                state.named.insert(named_key(mchid, *what, name));
            }
            Fact::Linked { mchid, sub_openid, openid } => {
                state.links.insert(key(&[mchid, sub_openid]), openid.clone());
            }
            Fact::SessionOpened(session) => {
                let index = place(state.sessions.len());
                state.sessions.push((**session).clone());
                self.index_session(index);
            }
            Fact::SessionRefused { session } => {
                if let Some(session) = at(&mut state.sessions, *session) {
                    session.fate = Fate::GivenUp;
                }
            }
            Fact::Signed(contract) => {
                let index = place(state.contracts.len());
                if let Some(session) = at(&mut state.sessions, contract.session) {
                    session.fate = Fate::Signed;
                }
                state.contracts.push((**contract).clone());
                self.index_contract(index);
            }
            Fact::Contract { contract, change } => self.change_contract(*contract, change),
            Fact::OrderOpened(order) => {
                let index = place(state.orders.len());
                state.orders.push((**order).clone());
                self.index_order(index);
            }
            Fact::Order { order, change } => self.change_order(*order, change, now),
            Fact::Told(notice) => self.tell(notice),
            Fact::Attempted(attempt) => self.attempted(attempt.notice, attempt.outcome, attempt.next),
            Fact::Resent { notice, url } => {
                if let Some(found) = state.notices.get_mut(notice) {
                    state.notices_done.retain(|done| done != notice);
                    found.next = Some(now);
                    if let Some(url) = url {
                        found.url.clone_from(url);
                    }
                    self.agenda.add(now, Due::Attempt { notice: *notice });
                }
            }
        }
    }

    fn index_session(&mut self, index: u32) {
        let Some(session) = self.session_at(index) else { return };
        let (id, operation, number) = (session.id.clone(), session.terms.operation, number_key(&session.terms));
        if let Some(prepay) = session.terms.family.rules().signed_by_paying(&session.terms) {
            self.index.redirects.insert(prepay, index);
        }
        self.index.sessions.insert(id, index);
        let sessions = &mut self.state.sessions;
        let number = self.index.numbers.entry(number).or_default();
        number.sessions.retain(|other| {
            let replaced = at(sessions, *other).filter(|other| other.terms.operation.is(operation.0));
            if let Some(Session { fate: fate @ Fate::Open, .. }) = replaced {
                *fate = Fate::Replaced;
                return false;
            }
            replaced.is_none()
        });
        number.sessions.push(index);
    }

    fn index_contract(&mut self, index: u32) {
        let Some(deed) = self.deed(index) else { return };
        let (terms, contract) = (deed.terms, deed.contract);
        let (number, id) = (number_key(terms), contract.id.clone());
        let mut holders = vec![holder_key(terms, &contract.payer.openid)];
        holders.extend(terms.user_code.as_deref().map(|code| holder_key(terms, &user_code(code))));
        let records: Vec<Box<str>> = contract.repayments.iter().map(|record| record.out_record_id.clone()).collect();
        let live = u32::from(contract.state.is_live());
        let signed = contract.state != ContractState::SignFailed;
        let mut due: Vec<(Timestamp, Due)> = Vec::new();
        if contract.state.is_live() {
            due.push((contract.expires, Due::Expiry { contract: index }));
            due.extend(period_ends(terms.family, contract, index));
            let pending = contract.insurance.as_ref().and_then(|book| book.pending_until);
            due.extend(pending.map(|until| (until, Due::PendingEnd { contract: index })));
        }
        self.index.contracts.insert(id, index);
        self.index.numbers.entry(number).or_default().contract = Some(index);
        for key in holders {
            let holder = self.index.holders.entry(key).or_default();
            holder.live += live;
            if signed {
                holder.last = Some(index);
            }
        }
        for (at, due) in due {
            self.agenda.add(at, due);
        }
        for record in records {
            self.index_repayment(index, &record);
        }
    }

    fn change_contract(&mut self, index: u32, change: &ContractChange) {
        let Some(contract) = at(&mut self.state.contracts, index) else { return };
        let before = contract.state;
        contract.alter(change);
        let after = contract.state;
        if before.is_live() && !after.is_live() {
            self.release(index);
        }
        match change {
            ContractChange::Renewed { periods, expires } => {
                if let Some(expires) = *expires {
                    self.agenda.add(expires, Due::Expiry { contract: index });
                }
                self.plan_periods(index, periods);
            }
            ContractChange::Repayment(repayment) => self.index_repayment(index, &repayment.out_record_id),
            ContractChange::Pending { until, .. } => self.agenda.add(*until, Due::PendingEnd { contract: index }),
            _ => {}
        }
    }

    fn index_repayment(&mut self, contract: u32, out_record_id: &str) {
        let Some(deed) = self.deed(contract) else { return };
        let key = key(&[&deed.terms.mchid, out_record_id]);
        self.index.repayments.insert(key, contract);
    }

    /// A contract no longer counts against any limit.
    fn release(&mut self, index: u32) {
        let Some(deed) = self.deed(index) else { return };
        let mut holders = vec![holder_key(deed.terms, &deed.contract.payer.openid)];
        holders.extend(deed.terms.user_code.as_deref().map(|code| holder_key(deed.terms, &user_code(code))));
        for key in holders {
            if let Some(holder) = self.index.holders.get_mut(&key) {
                holder.live = holder.live.saturating_sub(1);
            }
        }
    }

    fn plan_periods(&mut self, index: u32, periods: &[Period]) {
        let Some(family) = self.deed(index).map(|deed| deed.terms.family) else { return };
        for period in periods {
            if let Some(end) = family.rules().period_ends(period) {
                self.agenda.add(end, Due::PeriodEnd { contract: index, period: period.id });
            }
        }
    }

    fn index_order(&mut self, index: u32) {
        let Some(order) = self.order_at(index) else { return };
        let order: Order = order.clone();
        let look_up = &mut self.index;
        look_up.orders.insert(key(&[order.owner(), &order.out_trade_no]), index);
        if let Some(combine) = &order.combine {
            look_up.combines.entry(key(&[&order.mchid, combine])).or_default().push(index);
        }
        if let Some(contract) = order.contract {
            look_up.charges.insert(contract, index);
        }
        if let Some(prepay) = order.prepay {
            look_up.prepays.insert(prepay, index);
        }
        if let Some(transaction_id) = order.transaction_id {
            look_up.transactions.insert(transaction_id, index);
        }
        for (place_of, refund) in order.refunds.iter().enumerate() {
            look_up.refunds.insert(key(&[&order.mchid, &refund.out_refund_no]), (index, place(place_of)));
            look_up.refunds.insert(refund.refund_id.clone(), (index, place(place_of)));
            if refund.state == RefundState::Processing {
                self.agenda.add(refund.settles, Due::RefundEnd { order: index, refund: place(place_of) });
            }
        }
        if let (OrderState::NotPay | OrderState::Accept, Some(settles)) = (order.state, order.settles) {
            self.agenda.add(settles, Due::Settlement { order: index });
        }
    }

    fn change_order(&mut self, index: u32, change: &OrderChange, now: Timestamp) {
        let Some(order) = at(&mut self.state.orders, index) else { return };
        let refund = place(order.refunds.len());
        let before = order.prepay.clone();
        order.alter(change, now);
        match change {
            OrderChange::Paid { transaction_id, .. } => {
                self.index.transactions.insert(transaction_id.clone(), index);
            }
            OrderChange::Prepared { prepay, .. } => {
                before.and_then(|before| self.index.prepays.remove(&before));
                self.index.prepays.insert(prepay.clone(), index);
            }
            OrderChange::Refunding(new) => {
                self.index.refunds.insert(key(&[&order.mchid, &new.out_refund_no]), (index, refund));
                self.index.refunds.insert(new.refund_id.clone(), (index, refund));
                self.agenda.add(new.settles, Due::RefundEnd { order: index, refund });
            }
            _ => {}
        }
    }

    fn tell(&mut self, notice: &Notice) {
        self.state.notices_written = notice.number;
        if let Some(next) = notice.next {
            self.agenda.add(next, Due::Attempt { notice: notice.number });
        }
        self.state.notices.insert(notice.number, notice.clone());
    }

    fn attempted(&mut self, number: u64, outcome: Outcome, next: Option<Timestamp>) {
        let Some(notice) = self.state.notices.get_mut(&number) else { return };
        notice.attempts += 1;
        notice.last = Some(outcome);
        notice.next = next;
        if let Some(next) = next {
            self.agenda.add(next, Due::Attempt { notice: number });
            return;
        }
        self.state.notices_done.push_back(number);
        if self.state.notices_done.len() > KEPT {
            let oldest = self.state.notices_done.pop_front();
            oldest.and_then(|oldest| self.state.notices.remove(&oldest));
        }
    }
}

fn period_ends(
    family: crate::family::FamilyId,
    contract: &Contract,
    index: u32,
) -> impl Iterator<Item = (Timestamp, Due)> {
    let open = contract
        .periods
        .iter()
        .filter(|period| matches!(period.state, PeriodState::NoScheduled | PeriodState::Scheduled));
    open.filter_map(move |period| {
        let end = family.rules().period_ends(period)?;
        Some((end, Due::PeriodEnd { contract: index, period: period.id }))
    })
}
