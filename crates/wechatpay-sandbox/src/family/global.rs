//! `/v3/global/papay/…` (境外委托代扣): direct and institution mode on the same paths.

use jiff::Timestamp;
use serde_json::{Value, json};
use wechatpay_spec::table::v3::global as table;

use super::{
    Asked, Duty, ENDED, ENTRUST, Family, FamilyId, Place, Reply, Return, SIGNED, TWO_HOURS, after, duty, transaction,
};
use crate::{
    clock::beijing,
    engine::{
        charge,
        contract::{Contract, ContractState, Deed, EndedBy, Session, Terms},
        fact::{Fact, OrderChange},
        life::{self, Draft},
        notice::Telling,
        order::{OrderKind, OrderState},
        party::TemplateKind,
        payer::Payer,
        rules,
        turn::Turn,
    },
    fields::{Object, text},
    merchant::MerchantKind,
    refusal::{Location, Refusal},
};

#[derive(Debug)]
pub(crate) struct Global;

pub(super) static DUTIES: [Duty; 12] = [
    Duty::call(&table::POST_PAPAY_CONTRACTS_MINIPROGRAM_PRE_ENTRUST_SIGN, |t, a| duty::pre_sign(t, a, &Global)),
    Duty::call(&table::POST_PAPAY_CONTRACTS_JSAPI_PRE_ENTRUST_SIGN, |t, a| duty::pre_sign(t, a, &Global)),
    Duty::call(&table::POST_PAPAY_CONTRACTS_H5_PRE_ENTRUST_SIGN, |t, a| duty::pre_sign(t, a, &Global)),
    Duty::call(&table::POST_PAPAY_CONTRACTS_WEB_PRE_ENTRUST_SIGN, |t, a| duty::pre_sign(t, a, &Global)),
    Duty::call(&table::POST_PAPAY_CONTRACTS_APP_PRE_ENTRUST_SIGN, |t, a| duty::pre_sign(t, a, &Global)),
    Duty::call(&table::GET_PAPAY_CONTRACTS_CONTRACT_ID, |t, a| duty::by_id(t, a, &Global)),
    Duty::call(&table::GET_PAPAY_CONTRACTS_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE, |t, a| duty::by_code(t, a, &Global)),
    Duty::call(&table::POST_PAPAY_CONTRACTS_CONTRACT_ID_TERMINATE, terminate),
    Duty::call(&table::POST_PAPAY_TRANSACTIONS, deduct),
    Duty::call(&table::GET_PAPAY_TRANSACTIONS_TRANSACTION_ID, transaction::by_id),
    Duty::call(&table::GET_PAPAY_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO, transaction::by_number),
    Duty::call(&table::POST_PAPAY_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_REVERSE, reverse),
];

/// The fields that pick institution mode; `appid` beside them does not count (D-20).
fn is_institution(fields: &Value) -> bool {
    ["sub_mchid", "sp_appid"].iter().any(|name| fields.get(*name).is_some())
}

/// Mode and merchant must fit each other.
fn check_mode(asked: &Asked<'_>, fields: &Value) -> Result<(), Refusal> {
    let kind = asked.merchant.kind;
    let wrong = match (is_institution(fields), kind) {
        (true, MerchantKind::Institution) | (false, MerchantKind::Direct) => return Ok(()),
        (true, _) => format!("sub_mchid and sp_appid ask for institution mode, and {} is {kind}", asked.merchant.mchid),
        (false, _) => format!(
            "appid alone asks for direct mode, and {} is {kind}; send sp_appid and sub_mchid",
            asked.merchant.mchid
        ),
    };
    Err(Refusal::no_auth(format!("无权限: {wrong}")).under(&rules::MODE))
}

/// Who is party to the contract, in the words of its mode.
fn parties(deed: Deed<'_>, body: &Value) -> Object {
    let object = Object::new();
    if is_institution(body) {
        object.with("sp_mchid", &*deed.terms.mchid).copy(body, &["sub_mchid", "sp_appid", "sub_appid"])
    } else {
        object.with("mchid", &*deed.terms.mchid).copy(body, &["appid"])
    }
    .with("contract_id", &*deed.contract.id)
    .copy(body, &["plan_id", "out_contract_code"])
}

/// The words of `termination_mode`.
fn mode(by: EndedBy) -> &'static str {
    match by {
        EndedBy::User => "USER",
        EndedBy::Merchant => "MERCHANT",
        EndedBy::Platform | EndedBy::CustomerService | EndedBy::System => "PLATFORM",
    }
}

impl Family for Global {
    fn id(&self) -> FamilyId {
        FamilyId::Global
    }

    fn template_kind(&self) -> Option<TemplateKind> {
        Some(TemplateKind::Global)
    }

    fn session_id(&self, turn: &mut Turn<'_>) -> String {
        format!("2{}", turn.draw.digits(18))
    }

    fn contract_id(&self, turn: &mut Turn<'_>) -> String {
        format!("Wx1{}", turn.draw.digits(25))
    }

    fn draft(&self, turn: &Turn<'_>, asked: &Asked<'_>) -> Result<Draft, Refusal> {
        let (body, now) = (asked.body, turn.now);
        check_mode(asked, body)?;
        let expires = match text(body, "expired_time") {
            None => after(now, TWO_HOURS),
            Some(expired_time) => match expired_time.parse::<Timestamp>() {
                Ok(expires) if expires > now => expires,
                Ok(_) => return Err(expired(expired_time, &format!("lies in the past: it is {}", beijing(now)))),
                Err(_) => return Err(expired(expired_time, "must be a time in RFC 3339")),
            },
        };
        let terms = Terms {
            payer: text(body, "openid").map(Payer::new),
            client_ip: text(body, "user_client_ip").and_then(|ip| ip.parse().ok()),
            ..Terms::read(FamilyId::Global, asked, "plan_id", "success_notify_url")
        };
        check_return_url(turn, &terms, body)?;
        Ok(Draft { terms, expires })
    }

    fn answer(&self, session: &Session, place: Place<'_>) -> Value {
        let operation = session.terms.operation;
        let field = if operation.is(&table::POST_PAPAY_CONTRACTS_WEB_PRE_ENTRUST_SIGN) {
            "show_code_url"
        } else if [
            &table::POST_PAPAY_CONTRACTS_JSAPI_PRE_ENTRUST_SIGN,
            &table::POST_PAPAY_CONTRACTS_H5_PRE_ENTRUST_SIGN,
        ]
        .into_iter()
        .any(|with_url| operation.is(with_url))
        {
            "sign_url"
        } else {
            return json!({"session_id": session.id});
        };
        let world = place.world.map(|world| format!("&sandbox_world={world}")).unwrap_or_default();
        let id = &session.id;
        let url = format!("{}/global/papay/contracts/login?os_session_id={id}{world}#wechat_redirect", place.url);
        Object::new().with(field, url).into()
    }

    fn signed(&self, deed: Deed<'_>) -> Option<Telling> {
        let payload = parties(deed, &deed.terms.body.read())
            .with("openid", &*deed.contract.payer.openid)
            .with("operate_time", beijing(deed.contract.signed))
            .with("contract_expired_time", beijing(deed.contract.expires))
            .into();
        Some(Telling { event_type: "PAPAY.SIGN", original_type: ENTRUST, summary: SIGNED, payload })
    }

    fn ended(&self, deed: Deed<'_>) -> Option<Telling> {
        let ended = deed.contract.ended.as_deref()?;
        let payload = parties(deed, &deed.terms.body.read())
            .with("openid", &*deed.contract.payer.openid)
            .with("operate_time", beijing(ended.at))
            .with("contract_termination_mode", mode(ended.by))
            .into();
        Some(Telling { event_type: "PAPAY.TERMINATE", original_type: ENTRUST, summary: ENDED, payload })
    }

    fn contract(&self, deed: Deed<'_>) -> Value {
        let (body, contract) = (deed.terms.body.read(), deed.contract);
        let ended = contract.ended.as_deref();
        parties(deed, &body)
            .copy(&body, &["user_display_name"])
            .with("state", contract.state.word())
            .with("signed_time", beijing(contract.signed))
            .with_some("terminated_time", ended.map(|ended| beijing(ended.at)))
            .with_some("termination_mode", ended.map(|ended| mode(ended.by)))
            .with_some("termination_note", ended.and_then(|ended| ended.remark.as_deref()))
            .with("openid", &*contract.payer.openid)
            .into()
    }

    fn means(&self, deed: Deed<'_>, asked: &Asked<'_>) -> bool {
        let body = deed.terms.body.read();
        // A call names its mode in the query or in the body.
        let fields = if asked.body.is_object() { asked.body } else { asked.named };
        let same = |name: &str| fields.get(name).is_none_or(|value| super::fits(value, body.get(name)));
        is_institution(fields) == is_institution(&body)
            && ["appid", "sp_appid", "sub_mchid", "sub_appid", "plan_id"].into_iter().all(same)
    }

    fn comes_back(&self, deed: Deed<'_>) -> Return {
        let Contract { id, state, .. } = deed.contract;
        let body = deed.terms.body.read();
        let app_jump = [
            &table::POST_PAPAY_CONTRACTS_MINIPROGRAM_PRE_ENTRUST_SIGN,
            &table::POST_PAPAY_CONTRACTS_APP_PRE_ENTRUST_SIGN,
        ];
        if app_jump.into_iter().any(|operation| deed.terms.operation.is(operation)) {
            let code = if *state == ContractState::SignFailed { "FAIL" } else { "SUCCESS" };
            return Return { extra_data: Some(json!({"return_code": code, "contract_id": id})), url: None };
        }
        Return::to_page(&body)
    }

    fn unknown(&self, asked: &Asked<'_>) -> Refusal {
        if asked.operation.method == "GET" {
            return Refusal::not_found("签约协议不存在: no user has confirmed such a contract")
                .under(&rules::NEVER_CONFIRMED);
        }
        no_contract("no such contract")
    }

    fn not_in_force(&self, state: ContractState) -> Refusal {
        no_contract(&format!("the contract is {}", state.word()))
    }
}

fn no_contract(why: &str) -> Refusal {
    Refusal::forbidden("CONTRACT_NOT_EXIST", format!("签约协议不存在: {why}")).under(&rules::CONTRACT_UNKNOWN)
}

fn expired(value: &str, issue: &str) -> Refusal {
    Refusal::field(Location::Body, "/expired_time", value.into(), issue).under(&rules::EXPIRED_TIME)
}

fn check_return_url(turn: &Turn<'_>, terms: &Terms, body: &Value) -> Result<(), Refusal> {
    let (Some(template), Some(url)) = (turn.ledger.template_of(terms), text(body, "return_url")) else { return Ok(()) };
    if template.return_urls.is_empty() || template.return_urls.iter().any(|prefix| url.starts_with(prefix.as_str())) {
        return Ok(());
    }
    let issue = "begins with none of the return_urls of the template";
    Err(Refusal::field(Location::Body, "/return_url", url.into(), issue).under(&rules::RETURN_URL))
}

fn terminate(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    check_mode(asked, asked.body)?;
    let (index, _) = life::by_id(turn, asked, &Global)?;
    life::terminate(turn, index, text(asked.body, "termination_note"))?;
    Ok(Reply::Empty)
}

/// Synchronous: the answer is the finished order.
fn deduct(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    check_mode(asked, asked.body)?;
    if let Some(order) = transaction::repeated(turn, asked)? {
        return Ok(transaction::words(order).into());
    }
    let (index, _) = life::by_id(turn, asked, &Global)?;
    let deed = life::in_force(turn, index)?;
    let payer = deed.contract.payer.clone();
    charge::verdict(turn, &payer.openid).map_err(charge::cannot_pay)?;
    let mut order = transaction::order(asked, OrderKind::Global, "AUTH", turn.now);
    order.contract = Some(deed.contract.id.clone());
    order.payer = Some(payer);
    order.state = OrderState::Success;
    order.paid = Some(turn.now);
    order.transaction_id = Some(charge::transaction_id(turn));
    turn.record(Fact::OrderOpened(Box::new(order.clone())));
    charge::tell(turn, &order);
    Ok(transaction::words(&order).into())
}

/// Closes an unpaid order, so that a new number is safe.
fn reverse(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    let (index, order) = transaction::find_by_number(turn, asked)?;
    match order.state {
        OrderState::Success | OrderState::Refund => {
            Err(Refusal::other("ORDERPAID", "订单已支付: refund it instead").under(&rules::REVERSED_PAID))
        }
        OrderState::Closed | OrderState::Revoked => {
            Err(Refusal::other("ORDERCLOSED", "订单已关闭").under(&rules::REVERSED_PAID))
        }
        _ => {
            turn.change_order(index, OrderChange::Revoked);
            Ok(Reply::Empty)
        }
    }
}
