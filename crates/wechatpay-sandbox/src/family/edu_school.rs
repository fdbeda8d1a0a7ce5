//! `/v3/eduschoolpay/…` (校园轻松付).

use serde_json::{Value, json};
use wechatpay_spec::table::v3::eduschoolpay as table;

use super::{Asked, Duty, Family, FamilyId, Place, Reply, TEN_MINUTES, after, duty, edu, transaction};
use crate::{
    clock::beijing,
    engine::{
        charge,
        contract::{ContractState, Deed, Session, Terms},
        life::{self, Draft},
        notice::{Pace, Telling},
        order::{Order, OrderKind, OrderState},
        party::TemplateKind,
        payer::Payer,
        rules,
        turn::Turn,
    },
    fields::{Object, text},
    refusal::Refusal,
};

#[derive(Debug)]
pub(crate) struct EduSchool;

/// What users owe is not played: no page tells how a failed deduction becomes a debt.
pub(super) static DUTIES: [Duty; 7] = [
    Duty::call(&table::POST_CONTRACTS_PRESIGN, |t, a| duty::pre_sign(t, a, &EduSchool)),
    Duty::call(&table::GET_CONTRACTS_CONTRACT_ID, |t, a| duty::by_id(t, a, &EduSchool)),
    Duty::call(&table::GET_USERS_OPENID_CONTRACTS, query_user),
    Duty::call(&table::POST_CONTRACTS_CONTRACT_ID_TERMINATE, terminate),
    Duty::call(&table::POST_TRANSACTIONS, deduct),
    Duty::call(&table::GET_TRANSACTIONS_ID_TRANSACTION_ID, transaction::by_id),
    Duty::call(&table::GET_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO, transaction::by_number),
];

const PAYSCORE: &str = "payscore";
/// The page of a list, where the call does not say how long.
const LIMIT: i64 = 10;

impl Family for EduSchool {
    fn id(&self) -> FamilyId {
        FamilyId::EduSchool
    }

    fn template_kind(&self) -> Option<TemplateKind> {
        Some(TemplateKind::Education)
    }

    fn contract_id(&self, turn: &mut Turn<'_>) -> String {
        format!("wx{}wx", turn.draw.digits(14))
    }

    fn pace(&self) -> Pace {
        Pace::Education
    }

    fn draft(&self, turn: &Turn<'_>, asked: &Asked<'_>) -> Result<Draft, Refusal> {
        let payer = text(asked.body, "openid").map(Payer::new);
        // The address is the template's.
        let terms = Terms { payer, ..Terms::read(FamilyId::EduSchool, asked, "plan_id", "") };
        Ok(Draft { terms, expires: after(turn.now, TEN_MINUTES) })
    }

    fn answer(&self, session: &Session, _: Place<'_>) -> Value {
        json!({"presign_token": session.id})
    }

    fn signed(&self, deed: Deed<'_>) -> Option<Telling> {
        let payload = self.contract(deed);
        let summary = "校园轻松付签约通知";
        Some(Telling { event_type: "PAYSCORE.USER_OPEN_SERVICE", original_type: PAYSCORE, summary, payload })
    }

    fn ended(&self, deed: Deed<'_>) -> Option<Telling> {
        let payload = self.contract(deed);
        let summary = "校园轻松付解约通知";
        Some(Telling { event_type: "PAYSCORE.USER_CLOSE_SERVICE", original_type: PAYSCORE, summary, payload })
    }

    fn contract(&self, deed: Deed<'_>) -> Value {
        Object::new()
            .with("contract_id", &*deed.contract.id)
            .with("mchid", &*deed.terms.mchid)
            .copy(&deed.terms.body.read(), &["appid"])
            .with("openid", &*deed.contract.payer.openid)
            .with("plan_id", &*deed.terms.template)
            .with("contract_status", edu::status(deed.contract.state))
            .with("create_time", beijing(deed.contract.signed))
            .with("out_contract_code", &*deed.terms.code)
            .into()
    }

    fn unknown(&self, _: &Asked<'_>) -> Refusal {
        let text = "签约协议不存在: no such contract of this merchant";
        Refusal { code: "NOT_FOUND", ..Refusal::not_found(text) }.under(&rules::SCHOOL_UNKNOWN)
    }

    fn not_in_force(&self, state: ContractState) -> Refusal {
        Refusal::invalid(format!("无效请求: 协议已解约: the contract is {}", state.word())).under(&rules::NOT_IN_FORCE)
    }
}

/// The contract of a call that needs one in force, and of the same AppID.
fn find<'a>(turn: &Turn<'a>, asked: &Asked<'_>) -> Result<(u32, Deed<'a>), Refusal> {
    let (index, _) = life::by_id(turn, asked, &EduSchool)?;
    let deed = life::in_force(turn, index)?;
    let appid = text(asked.body, "appid");
    if appid.is_some() && appid != text(&deed.terms.body.read(), "appid") {
        return Err(EduSchool.unknown(asked));
    }
    Ok((index, deed))
}

/// A user without such a contract has an empty list.
fn query_user(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    let named = asked.named;
    let get = |name| text(named, name).unwrap_or_default();
    let (openid, plan_id, wanted) = (get("openid"), get("plan_id"), get("contract_status"));
    let found = turn
        .ledger
        .contract_of(&asked.merchant.mchid, FamilyId::EduSchool, plan_id, openid)
        .filter(|deed| edu::status(deed.contract.state) == wanted);
    let offset = named.get("offset").and_then(Value::as_i64).unwrap_or(0);
    let limit = named.get("limit").and_then(Value::as_i64).unwrap_or(LIMIT);
    let shown = found.filter(|_| offset == 0 && limit > 0);
    let data: Vec<Value> = shown.map(|deed| EduSchool.contract(deed)).into_iter().collect();
    let link = format!(
        "/v3/eduschoolpay/users/{openid}/contracts?plan_id={plan_id}&contract_status={wanted}&offset={offset}&limit={limit}"
    );
    let total = usize::from(found.is_some());
    Ok(json!({"data": data, "offset": offset, "limit": limit, "total_count": total, "links": {"self": link}}).into())
}

fn terminate(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    let (index, _) = find(turn, asked)?;
    life::terminate(turn, index, None)?;
    Ok(Reply::Empty)
}

/// Accepted now, decided later: the answer is the order as it stands.
fn deduct(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    if let Some(order) = transaction::repeated(turn, asked)? {
        return match order.state {
            OrderState::PayError => Err(transaction::used(&order.out_trade_no)),
            _ => Ok(words(order).into()),
        };
    }
    let (_, deed) = find(turn, asked)?;
    let mut order = transaction::order(asked, OrderKind::EduSchool, "PAP", turn.now);
    order.contract = Some(deed.contract.id.clone());
    order.payer = Some(deed.contract.payer.clone());
    order.state = OrderState::Accept;
    let answer = words(&order);
    charge::accept(turn, order);
    Ok(answer.into())
}

/// An order as its query and its notification say it.
pub(super) fn words(order: &Order) -> Object {
    let body = order.body.read();
    let payer = order.payer.as_ref().map(|payer| {
        Value::from(Object::new().with("openid", &*payer.openid).with_some("sub_openid", payer.sub_openid.as_deref()))
    });
    Object::new()
        .with("mchid", &*order.mchid)
        .copy(&body, &["appid", "sub_mchid", "sub_appid"])
        .with("out_trade_no", &*order.out_trade_no)
        .with_some("transaction_id", order.transaction_id.as_deref())
        .with("trade_type", &*order.trade_type)
        .with("trade_state", edu::trade_state(order.state))
        .with("trade_state_desc", transaction::description(order))
        .with_some("bank_type", order.state.is_paid().then_some("OTHERS"))
        .copy(&body, &["attach"])
        .with_some("success_time", order.paid.map(beijing))
        .with_some("payer", payer)
        .with("amount", edu::amount(order))
        .copy(&body, &["device_info"])
}
