//! `/v3/edu-papay/…` (教育续费通): contracts without a number of the merchant's, told in words of their own.

use serde_json::{Value, json};
use wechatpay_spec::table::v3::edu_papay as table;

use super::{Asked, Duty, ENTRUST, Family, FamilyId, Place, Reply, TEN_MINUTES, after, duty, partner, transaction};
use crate::{
    clock::beijing,
    engine::{
        charge,
        contract::{Contract, ContractState, Deed, Session, Terms},
        life::{self, Draft},
        notice::Telling,
        order::{Order, OrderKind, OrderState},
        party::TemplateKind,
        rules,
        turn::Turn,
    },
    fields::{Object, text},
    merchant::MerchantKind,
    refusal::{Location, Refusal},
};

#[derive(Debug)]
pub(crate) struct Edu;

pub(super) static DUTIES: [Duty; 8] = [
    Duty::call(&table::POST_CONTRACTS_PRESIGN, |t, a| duty::pre_sign(t, a, &Edu)),
    Duty::call(&table::GET_CONTRACTS_ID_CONTRACT_ID, query),
    Duty::call(&table::GET_USER_OPENID_CONTRACTS, query_user),
    Duty::call(&table::DELETE_CONTRACTS_CONTRACT_ID, terminate),
    Duty::call(&table::POST_USER_NOTIFICATIONS_CONTRACT_ID_SEND, notify),
    Duty::call(&table::POST_TRANSACTIONS, deduct),
    Duty::call(&table::GET_TRANSACTIONS_ID_TRANSACTION_ID, transaction::by_id),
    Duty::call(&table::GET_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO, transaction::by_number),
];

/// The page of a list, where the call does not say how long.
const LIMIT: i64 = 10;

impl Family for Edu {
    fn id(&self) -> FamilyId {
        FamilyId::Edu
    }

    fn template_kind(&self) -> Option<TemplateKind> {
        Some(TemplateKind::Education)
    }

    /// The merchant gives no number: none is burnt.
    fn code<'b>(&self, _: &'b Value) -> Option<&'b str> {
        None
    }

    fn contract_id(&self, turn: &mut Turn<'_>) -> String {
        format!("wx{}wx", turn.draw.digits(14))
    }

    fn draft(&self, turn: &Turn<'_>, asked: &Asked<'_>) -> Result<Draft, Refusal> {
        check_sub_merchant(asked)?;
        // The address is the template's.
        let terms = Terms { payer: partner(turn, asked, "openid"), ..Terms::read(FamilyId::Edu, asked, "plan_id", "") };
        Ok(Draft { terms, expires: after(turn.now, TEN_MINUTES) })
    }

    fn answer(&self, session: &Session, _: Place<'_>) -> Value {
        json!({"presign_token": session.id})
    }

    fn signed(&self, deed: Deed<'_>) -> Option<Telling> {
        let payload = self.contract(deed);
        Some(Telling {
            event_type: "ENTRUST.SIGNING", original_type: ENTRUST, summary: "教育续费通签约通知", payload
        })
    }

    fn ended(&self, deed: Deed<'_>) -> Option<Telling> {
        let payload = self.contract(deed);
        Some(Telling {
            event_type: "ENTRUST.RELEASE", original_type: ENTRUST, summary: "教育续费通解约通知", payload
        })
    }

    fn contract(&self, deed: Deed<'_>) -> Value {
        Object::new()
            .with("sp_mchid", &*deed.terms.mchid)
            .copy(&deed.terms.body.read(), &["appid", "sub_mchid", "sub_appid"])
            .with("openid", &*deed.contract.payer.openid)
            .with_some("sub_openid", deed.contract.payer.sub_openid.as_deref())
            .with("plan_id", &*deed.terms.template)
            .with("contract_information", information(deed.contract))
            .into()
    }

    fn unknown(&self, _: &Asked<'_>) -> Refusal {
        gone("no such contract of this merchant")
    }

    fn not_in_force(&self, state: ContractState) -> Refusal {
        gone(&format!("the contract is {}", state.word()))
    }
}

fn gone(why: &str) -> Refusal {
    Refusal::not_found(format!("签约协议不存在: {why}")).under(&rules::EDU_ENDED)
}

/// The words of `contract_status`.
pub(super) fn status(state: ContractState) -> &'static str {
    if state.is_live() { "ADD" } else { "DELETE" }
}

fn information(contract: &Contract) -> Value {
    let at = contract.ended.as_ref().map_or(contract.signed, |ended| ended.at);
    json!({
        "contract_id": contract.id,
        "contract_status": status(contract.state),
        "create_time": beijing(at),
    })
}

/// A service provider calls for a sub-merchant, a direct merchant for itself.
fn check_sub_merchant(asked: &Asked<'_>) -> Result<(), Refusal> {
    let fields = if asked.body.is_object() { asked.body } else { asked.named };
    let issue = match (asked.merchant.kind, fields.get("sub_mchid")) {
        (MerchantKind::Direct, Some(_)) => "is for service providers, and the caller is a direct merchant",
        (MerchantKind::Direct, None) | (_, Some(_)) => return Ok(()),
        (_, None) => "is required of a service provider",
    };
    let sent = fields.get("sub_mchid").cloned().unwrap_or_default();
    let (location, field) =
        if asked.body.is_object() { (Location::Body, "/sub_mchid") } else { (Location::Query, "sub_mchid") };
    Err(Refusal::field(location, field, sent, issue).under(&rules::EDU_SUB_MERCHANT))
}

/// The contract that a call names: in force, and what is named beside it fits.
fn find<'a>(turn: &Turn<'a>, asked: &Asked<'_>) -> Result<(u32, Deed<'a>), Refusal> {
    let (index, _) = life::by_id(turn, asked, &Edu)?;
    let deed = life::in_force(turn, index)?;
    // The notice and the deduction name in their body what a query names in its path.
    if asked.body.is_object() && !Edu.means(deed, &Asked { named: asked.body, ..*asked }) {
        return Err(Edu.unknown(asked));
    }
    Ok((index, deed))
}

fn query(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    check_sub_merchant(asked)?;
    let (_, deed) = find(turn, asked)?;
    Ok(Edu.contract(deed).into())
}

fn query_user(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    check_sub_merchant(asked)?;
    let named = asked.named;
    let (plan_id, openid) = (text(named, "plan_id").unwrap_or_default(), text(named, "openid").unwrap_or_default());
    let wanted = text(named, "contract_status").unwrap_or("ADD");
    let deed = turn
        .ledger
        .contract_of(&asked.merchant.mchid, FamilyId::Edu, plan_id, openid)
        .filter(|deed| Edu.means(*deed, asked) && status(deed.contract.state) == wanted)
        .ok_or_else(|| {
            let text = format!("签约协议不存在: the user has no contract of this template with status {wanted}");
            Refusal::not_found(text).under(&rules::EDU_LAST)
        })?;
    let offset = named.get("offset").and_then(Value::as_i64).unwrap_or(0);
    let limit = named.get("limit").and_then(Value::as_i64).unwrap_or(LIMIT);
    let data = if offset == 0 && limit > 0 { vec![Edu.contract(deed)] } else { Vec::new() };
    Ok(json!({"data": data, "total_count": 1, "offset": offset, "limit": limit}).into())
}

fn terminate(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    let (index, _) = find(turn, asked)?;
    life::terminate(turn, index, None)?;
    Ok(Reply::Empty)
}

/// Only the user hears of it; no rule of deduction hangs on it.
fn notify(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    check_sub_merchant(asked)?;
    find(turn, asked)?;
    Ok(Reply::Empty)
}

/// Accepted now, decided later: the answer is empty.
fn deduct(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    check_sub_merchant(asked)?;
    if let Some(order) = transaction::repeated(turn, asked)? {
        return match order.state {
            OrderState::PayError => Err(transaction::used(&order.out_trade_no)),
            _ => Ok(Reply::Empty),
        };
    }
    let (_, deed) = find(turn, asked)?;
    let mut order = transaction::order(asked, OrderKind::Edu, "PAP", turn.now);
    order.contract = Some(deed.contract.id.clone());
    order.payer = Some(deed.contract.payer.clone());
    charge::accept(turn, order);
    Ok(Reply::Empty)
}

/// The words of `trade_state`, here and in 校园轻松付.
pub(super) fn trade_state(state: OrderState) -> &'static str {
    match state {
        OrderState::NotPay | OrderState::Accept => "ACCEPTED",
        OrderState::PayError | OrderState::Closed | OrderState::Revoked => "PAY_FAIL",
        _ => state.word(),
    }
}

/// The order as its query says it.
pub(super) fn words(order: &Order) -> Object {
    let body = order.body.read();
    let payer = order.payer.as_ref().map(|payer| {
        Value::from(Object::new().with("openid", &*payer.openid).with_some("sub_openid", payer.sub_openid.as_deref()))
    });
    Object::new()
        .with("sp_mchid", &*order.mchid)
        .copy(&body, &["appid", "sub_mchid", "sub_appid"])
        .with("out_trade_no", &*order.out_trade_no)
        .with_some("transaction_id", order.transaction_id.as_deref())
        .copy(&body, &["attach"])
        .with_some("bank_type", order.state.is_paid().then_some("OTHERS"))
        .with_some("success_time", order.paid.map(beijing))
        .with("trade_state", trade_state(order.state))
        .with("trade_state_description", transaction::description(order))
        .with_some("payer", payer)
        .with("amount", amount(order))
        .copy(&body, &["device_information"])
}

pub(super) fn amount(order: &Order) -> Value {
    Object::new()
        .with("total", order.amount)
        .with_some("payer_total", order.state.is_paid().then_some(order.amount))
        .with("currency", &*order.currency)
        .into()
}

/// The notification names the contract too.
pub(super) fn told(turn: &Turn<'_>, order: &Order) -> Value {
    let deed = order.contract.as_deref().and_then(|id| turn.ledger.contract(id)).map(|(_, deed)| deed);
    words(order)
        .with_some("plan_id", deed.map(|deed| &*deed.terms.template))
        .with_some("contract_information", deed.map(|deed| information(deed.contract)))
        .into()
}
