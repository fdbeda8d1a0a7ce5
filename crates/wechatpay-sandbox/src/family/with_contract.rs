//! `/v3/pay/…-with-contract` (下单并签约): orders that sign a contract when they are paid, or that a contract pays.

use serde_json::Value;
use wechatpay_spec::table::v3::pay as table;

use super::{Asked, Duty, Family, FamilyId, Reply, classic::Classic, orders};
use crate::{
    engine::{
        charge,
        contract::{ContractState, Fate, Session, Terms},
        fact::Fact,
        life::{self, Refused},
        order::Order,
        party::TemplateKind,
        rules,
        turn::Turn,
    },
    fields::text,
    refusal::{Location, Refusal},
};

pub(super) static DUTIES: [Duty; 4] = [
    Duty::call(&table::POST_TRANSACTIONS_JSAPI_WITH_CONTRACT, |t, a| place(t, a, "JSAPI")),
    Duty::call(&table::POST_TRANSACTIONS_APP_WITH_CONTRACT, |t, a| place(t, a, "APP")),
    Duty::call(&table::POST_PARTNER_TRANSACTIONS_JSAPI_WITH_CONTRACT, |t, a| place(t, a, "JSAPI")),
    Duty::call(&table::POST_PARTNER_TRANSACTIONS_APP_WITH_CONTRACT, |t, a| place(t, a, "APP")),
];

fn place(turn: &mut Turn<'_>, asked: &Asked<'_>, trade_type: &str) -> Result<Reply, Refusal> {
    let info = asked.body.get("contract_info").unwrap_or(&Value::Null);
    let signs = info.get("plan_id").is_some();
    if let Some(order) = orders::again(turn, asked)? {
        if signs && turn.ledger.redirect(order.prepay.as_deref().unwrap_or_default()).is_none() {
            // The order has a new prepay_id, and its session is over.
            open(turn, asked, &order)?;
        }
        return Ok(orders::answer(&order, asked.place).into());
    }
    let order = orders::new(turn, asked, trade_type)?;
    let kind = signs.then_some(TemplateKind::Periodic);
    turn.provision(&asked.merchant.mchid, &orders::flat(asked.body), kind)?;
    let answer = orders::answer(&order, asked.place);
    if let Some(contract_id) = text(info, "password_free_contract_id") {
        pay_with(turn, asked, order, contract_id)?;
        return Ok(answer.into());
    }
    if signs {
        open(turn, asked, &order)?;
    } else if info.get("token").is_none() {
        let issue = "must have plan_id, password_free_contract_id or token";
        return Err(Refusal::field(Location::Body, "/contract_info", info.clone(), issue).under(&rules::CONTRACT_INFO));
    }
    turn.record(Fact::OrderOpened(Box::new(order)));
    Ok(answer.into())
}

/// Opens the session that the order's payment signs.
fn open(turn: &mut Turn<'_>, asked: &Asked<'_>, order: &Order) -> Result<(), Refusal> {
    let draft = Classic.draft(turn, asked)?;
    check_number(turn, &draft.terms).map_err(|refused| refused.answer_to(asked.body))?;
    let id = Classic.session_id(turn).into();
    let terms = Classic::tied(draft.terms, order.prepay.as_deref().unwrap_or_default());
    turn.open(Session { id, terms, opened: turn.now, expires: draft.expires, fate: Fate::Open });
    Ok(())
}

fn check_number(turn: &Turn<'_>, terms: &Terms) -> Result<(), Refused> {
    if let Some(number) = turn.ledger.number_of(terms)
        && !Classic.may_sign(turn.ledger, number)
        && let Some(deed) = number.contract.and_then(|index| turn.ledger.deed(index))
    {
        return Err(Refused::Burnt { contract_id: deed.contract.id.clone() });
    }
    life::limits(turn, terms, terms.payer.as_ref().map(|payer| &*payer.openid))
}

/// A password-exempt contract pays: nobody is asked, and the outcome is told.
fn pay_with(turn: &mut Turn<'_>, asked: &Asked<'_>, order: Order, contract_id: &str) -> Result<(), Refusal> {
    let gone = |why: &str| {
        Refusal::forbidden("CONTRACT_NOT_EXIST", format!("签约协议不存在: {why}")).under(&rules::EXEMPT_PAYS)
    };
    let own = |(_, deed): &(u32, crate::engine::contract::Deed<'_>)| {
        *deed.terms.mchid == *asked.merchant.mchid
            && deed.terms.family == FamilyId::PasswordExempt
            && text(&deed.terms.body.read(), "sub_mchid") == order.sub_mchid.as_deref()
    };
    let (_, deed) =
        turn.ledger.contract(contract_id).filter(own).ok_or_else(|| gone("no such contract of this merchant"))?;
    if deed.contract.state != ContractState::Signed {
        return Err(gone(&format!("the contract is {}", deed.contract.state.word())));
    }
    let payer = &deed.contract.payer;
    if order.payer.as_ref().is_some_and(|named| !payer.is_called(&named.openid)) {
        let issue = "is the contract of another payer";
        let field = "/contract_info/password_free_contract_id";
        return Err(Refusal::breaks(&rules::EXEMPT_PAYS, "无效请求", field, contract_id.into(), issue));
    }
    charge::verdict(turn, &payer.openid).map_err(charge::cannot_pay)?;
    let contract = Some(deed.contract.id.clone());
    let paying = Order { payer: Some(payer.clone()), contract, ..order };
    charge::accept(turn, paying);
    Ok(())
}
