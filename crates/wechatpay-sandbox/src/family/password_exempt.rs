//! `/v3/password-exempt-contract/…` (免密支付): four kinds of merchants, two scenes.

use serde_json::Value;
use wechatpay_spec::table::v3::password_exempt_contract as table;

use super::{
    Asked, Duty, ENDED, ENTRUST, Family, FamilyId, Place, Reply, SIGN_APPID, SIGN_PATH, SIGNED, TWO_HOURS, after, duty,
    partner, terminate_info,
};
use crate::{
    clock::beijing,
    engine::{
        contract::{Deed, Session, Terms},
        life::{self, Draft},
        notice::Telling,
        party::TemplateKind,
        turn::Turn,
    },
    fields::{Object, text},
    refusal::{Location, Refusal},
};

#[derive(Debug)]
pub(crate) struct PasswordExempt;

pub(super) static DUTIES: [Duty; 10] = {
    const fn pre_sign(operation: &'static wechatpay_spec::Operation) -> Duty {
        Duty::call(operation, |t, a| duty::pre_sign(t, a, &PasswordExempt))
    }
    [
        pre_sign(&table::POST_CONTRACTS_NORMAL_PRE_ENTRUST_SIGN_MINI_PROGRAM),
        pre_sign(&table::POST_CONTRACTS_NORMAL_PRE_ENTRUST_SIGN_PAY_REDIRECT_SIGN),
        pre_sign(&table::POST_CONTRACTS_SERVICE_PROVIDER_PRE_ENTRUST_SIGN_MINI_PROGRAM),
        pre_sign(&table::POST_CONTRACTS_SERVICE_PROVIDER_PRE_ENTRUST_SIGN_PAY_REDIRECT_SIGN),
        pre_sign(&table::POST_CONTRACTS_QS_PRE_ENTRUST_SIGN_MINI_PROGRAM),
        pre_sign(&table::POST_CONTRACTS_QS_PRE_ENTRUST_SIGN_PAY_REDIRECT_SIGN),
        pre_sign(&table::POST_CONTRACTS_ECOMMERCE_PRE_ENTRUST_SIGN_MINI_PROGRAM),
        pre_sign(&table::POST_CONTRACTS_ECOMMERCE_PRE_ENTRUST_SIGN_PAY_REDIRECT_SIGN),
        Duty::call(&table::GET_CONTRACTS_SERVICE_ID_SERVICE_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE, |t, a| {
            duty::by_code(t, a, &PasswordExempt)
        }),
        Duty::call(
            &table::POST_CONTRACTS_SERVICE_ID_SERVICE_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_TERMINATE,
            terminate,
        ),
    ]
};

impl Family for PasswordExempt {
    fn id(&self) -> FamilyId {
        FamilyId::PasswordExempt
    }

    fn template_kind(&self) -> Option<TemplateKind> {
        Some(TemplateKind::PasswordExempt)
    }

    fn is_service(&self) -> bool {
        true
    }

    fn draft(&self, turn: &Turn<'_>, asked: &Asked<'_>) -> Result<Draft, Refusal> {
        if let Some(prepay_id) = text(asked.body, "prepay_id") {
            check_prepay(turn, asked, prepay_id)?;
        }
        let own = if asked.body.get("sp_appid").is_some() { "sp_openid" } else { "openid" };
        let payer = partner(turn, asked, own);
        let terms = Terms { payer, ..Terms::read(FamilyId::PasswordExempt, asked, "service_id", "notify_url") };
        Ok(Draft { terms, expires: after(turn.now, TWO_HOURS) })
    }

    fn answer(&self, session: &Session, _: Place<'_>) -> Value {
        let terms = &session.terms;
        let opens_page = terms.operation.path.ends_with("/mini-program");
        let sub_mchid: &[&str] = if terms.operation.path.contains("/service-provider/") { &["sub_mchid"] } else { &[] };
        let body = terms.body.read();
        let answer = Object::new()
            .with_some("pre_entrustweb_id", opens_page.then_some(&*session.id))
            .with("mchid", &*terms.mchid)
            .copy(&body, sub_mchid)
            .copy(&body, &["service_id", "out_contract_code"]);
        if opens_page {
            return answer.with("sign_mp_appid", SIGN_APPID).with("sign_mp_path", SIGN_PATH).into();
        }
        answer.into()
    }

    /// 支付后签约: the cashier offers the signing once the order is paid.
    fn signed_by_paying(&self, terms: &Terms) -> Option<Box<str>> {
        if !terms.operation.path.ends_with("/pay-redirect-sign") {
            return None;
        }
        text(&terms.body.read(), "prepay_id").map(Into::into)
    }

    /// No page tells name and content of this notification: assumed to be those of the direct family (D-01).
    fn signed(&self, deed: Deed<'_>) -> Option<Telling> {
        let payload = self.contract(deed);
        Some(Telling { event_type: "ENTRUST.SIGN", original_type: ENTRUST, summary: SIGNED, payload })
    }

    fn ended(&self, deed: Deed<'_>) -> Option<Telling> {
        let payload = self.contract(deed);
        Some(Telling { event_type: "ENTRUST.TERMINATE", original_type: ENTRUST, summary: ENDED, payload })
    }

    fn contract(&self, deed: Deed<'_>) -> Value {
        let body = deed.terms.body.read();
        Object::new()
            .with("mchid", &*deed.terms.mchid)
            .with("contract_id", &*deed.contract.id)
            .with_some("appid", body.get("sp_appid").or(body.get("appid")).cloned())
            .with("openid", &*deed.contract.payer.openid)
            .copy(&body, &["sub_appid", "sub_openid", "service_id", "out_contract_code", "contract_display_account"])
            .with("contract_state", deed.contract.state.word())
            .with("contract_signed_time", beijing(deed.contract.signed))
            .with_some("contract_terminate_info", terminate_info(deed, beijing))
            .into()
    }
}

/// 支付后签约 stands on an order that the payer has yet to pay.
fn check_prepay(turn: &Turn<'_>, asked: &Asked<'_>, prepay_id: &str) -> Result<(), Refusal> {
    let order = turn.ledger.order_by_prepay(prepay_id).map(|(_, order)| order);
    if order.is_some_and(|order| *order.mchid == *asked.merchant.mchid) || !turn.ledger.state.settings.strict {
        return Ok(());
    }
    let issue = "no order of this merchant has this prepay_id";
    Err(Refusal::field(Location::Body, "/prepay_id", prepay_id.into(), issue))
}

fn terminate(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    let (index, deed) = life::by_code(turn, asked, &PasswordExempt)?;
    life::terminate(turn, index, text(asked.body, "contract_termination_remark"))?;
    let answer = Object::new().with("mchid", &*deed.terms.mchid);
    Ok(answer.copy(&deed.terms.body.read(), &["service_id", "out_contract_code"]).into())
}
