//! The payer's side: signing, leaving, ending, paying.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::World;
use crate::{
    clock::beijing,
    control_error::ControlError,
    engine::{
        charge,
        contract::{ContractState, Deed, EndedBy},
        fact::{ContractChange, Fact},
        life::{self, Confirming},
        order::OrderState,
        party::Persona,
        payer::Payer,
        turn::Turn,
    },
    family,
    journal::Event,
    view::{Confirmation, ContractView, OrderView, SessionView, Signed, order_view},
};

impl World {
    /// A user confirms: the contract is in force and one notification is queued.
    ///
    /// # Errors
    /// [`ControlError`] when the session is unknown or over, its number is used, or this user may not sign it.
    pub fn confirm(&self, id: &str, confirmation: &Confirmation) -> Result<Signed, ControlError> {
        let openid = confirmation.openid.as_deref();
        openid.map_or(Ok(()), check_openid)?;
        let by = Confirming { openid, client_ip: confirmation.client_ip, fails: confirmation.fails };
        let wall = Timestamp::now();
        let confirmed = self.shared.decide(&self.cell, wall, |turn| {
            let confirmed = life::confirm(turn, id, by)?;
            // A confirmation comes of a session.
            let session = turn.ledger.session_at(confirmed.contract.session).cloned();
            Ok((confirmed, session.ok_or(life::Refused::UnknownSession)?))
        });
        let (confirmed, session) = confirmed.map_err(|refused: life::Refused| {
            let line = format!("session {id} was not confirmed: {refused}");
            self.cell.lock().tell(wall, Event::Session, None, &line);
            ControlError::from(refused)
        })?;
        self.kept()?;
        let deed = Deed { terms: &session.terms, contract: &confirmed.contract };
        let back = session.terms.family.rules().comes_back(deed);
        let failed = confirmed.contract.state == ContractState::SignFailed;
        Ok(Signed {
            return_code: if failed { "FAIL" } else { "SUCCESS" },
            state: confirmed.contract.state,
            contract_id: confirmed.contract.id.to_string(),
            out_contract_code: session.terms.code.to_string(),
            openid: confirmed.contract.payer.openid.to_string(),
            extra_data: back.extra_data,
            return_url: back.url,
            event_id: confirmed.event_id.map(String::from),
        })
    }

    /// A user leaves: the session is over, and nothing is sent.
    ///
    /// # Errors
    /// [`ControlError`] when the session is unknown or over already.
    pub fn refuse(&self, id: &str) -> Result<SessionView, ControlError> {
        self.decide(|turn| life::give_up(turn, id))?;
        self.session(id)
    }

    /// Somebody other than the merchant ends a contract. A payer of some templates is asked or kept by the merchant first, and an
    /// insurance becomes `TERMINATE_PENDING`. The remark (解约备注, `contract_termination_remark`) is kept until then, and told wherever the family
    /// has a field for it.
    ///
    /// # Errors
    /// [`ControlError`] when the contract is unknown or not in force, or the remark is longer than its family allows: 256 characters, 128 for
    /// a credit repayment.
    pub fn terminate(
        &self,
        contract_id: &str,
        by: EndedBy,
        remark: Option<&str>,
    ) -> Result<ContractView, ControlError> {
        self.decide(|turn| {
            let index = live(turn, contract_id)?;
            let Some(family) = turn.ledger.deed(index).map(|deed| deed.terms.family.rules()) else { return Ok(()) };
            let remark = remark.filter(|remark| !remark.is_empty());
            if remark.is_some_and(|remark| remark.chars().count() > family.longest_remark()) {
                let text = format!("remark must have at most {} characters", family.longest_remark());
                return Err(ControlError::bad(text));
            }
            if by != EndedBy::User {
                turn.end(index, by, remark.map(str::to_owned));
            } else if !family::payer_wishes(turn, index, remark) {
                family.payer_ends(turn, index, remark);
            }
            Ok(())
        })?;
        self.contract(contract_id)
    }

    /// A payer undoes the wish to end a contract that is `TERMINATE_PENDING`.
    ///
    /// # Errors
    /// [`ControlError`] when the contract is unknown or waits for no such thing.
    pub fn keep_contract(&self, contract_id: &str) -> Result<ContractView, ControlError> {
        self.decide(|turn| {
            let index = live(turn, contract_id)?;
            let state = turn.ledger.deed(index).map(|deed| deed.contract.state);
            if state != Some(ContractState::TerminatePending) {
                return Err(ControlError::conflict("NOT_PENDING", "no payer wants to end this contract"));
            }
            turn.change(index, ContractChange::Undone);
            let family = turn.ledger.deed(index).map(|deed| deed.terms.family);
            family.into_iter().for_each(|family| family.rules().kept(turn, index));
            Ok(())
        })?;
        self.contract(contract_id)
    }

    /// A payer pays an order that waits for it.
    ///
    /// # Errors
    /// [`ControlError`] when the order is unknown or decided already, or the payer cannot pay.
    pub fn pay(&self, owner: &str, out_trade_no: &str, openid: Option<&str>) -> Result<OrderView, ControlError> {
        self.decide(|turn| {
            let (index, order) = turn.ledger.order(owner, out_trade_no).ok_or_else(unknown_order)?;
            if order.state != OrderState::NotPay {
                let text = format!("the order is {} and waits for no payer", order.state.word());
                return Err(ControlError::conflict("ORDER_DECIDED", text));
            }
            if let Some(ends) = order.prepay_ends.filter(|ends| *ends <= turn.now) {
                let text =
                    format!("prepay_id is good no longer since {}: the merchant orders once more", beijing(ends));
                return Err(ControlError::conflict("PREPAY_EXPIRED", text));
            }
            if let (Some(payer), Some(openid)) = (&order.payer, openid)
                && !payer.is_called(openid)
            {
                return Err(ControlError::conflict("WRONG_USER", "the order names another payer"));
            }
            let payer = order.payer.clone().unwrap_or_else(|| Payer::stand_in(&order.body.read()));
            let openid: Box<str> = openid.map_or_else(|| payer.openid.clone(), Into::into);
            charge::verdict(turn, &openid)
                .map_err(|failure| ControlError::conflict(failure.code(), failure.words()))?;
            charge::pay_as(turn, index, &openid);
            Ok(())
        })?;
        self.order(owner, out_trade_no)
    }

    /// An order by its number and the merchant that owns it: the sub-merchant where there is one.
    ///
    /// # Errors
    /// [`ControlError`] when there is no such order.
    pub fn order(&self, owner: &str, out_trade_no: &str) -> Result<OrderView, ControlError> {
        let tenant = self.cell.lock();
        let found = tenant.ledger.order(owner, out_trade_no).map(|(_, order)| order_view(order));
        found.ok_or_else(unknown_order)
    }

    /// How a payer behaves from now on.
    ///
    /// # Errors
    /// [`ControlError`] when the openid is none.
    pub fn set_payer(&self, openid: &str, persona: Persona) -> Result<(), ControlError> {
        check_openid(openid)?;
        self.record(Fact::Payer { openid: openid.into(), persona })
    }

    /// The payers of whom something was said.
    #[must_use]
    pub fn payers(&self) -> BTreeMap<String, Persona> {
        let tenant = self.cell.lock();
        tenant.ledger.state.payers.iter().map(|(openid, persona)| (openid.to_string(), *persona)).collect()
    }
}

pub(crate) fn check_openid(openid: &str) -> Result<(), ControlError> {
    if openid.is_empty() || openid.chars().count() > 128 {
        return Err(ControlError::bad("openid must have 1 to 128 characters"));
    }
    Ok(())
}

fn live(turn: &Turn<'_>, contract_id: &str) -> Result<u32, ControlError> {
    let (index, deed) = turn
        .ledger
        .contract(contract_id)
        .ok_or_else(|| ControlError::unknown("UNKNOWN_CONTRACT", "no contract has this id in this world"))?;
    if deed.contract.state.is_live() {
        return Ok(index);
    }
    let text = format!("the contract is {}", deed.contract.state.word());
    Err(ControlError::conflict("NOT_IN_FORCE", text))
}

fn unknown_order() -> ControlError {
    ControlError::unknown("UNKNOWN_ORDER", "no order has this number in this world")
}
