//! `/v3/ecommerce/combine-papay/…` (电商收付通·合单委托代扣): the contract belongs to the platform.

use serde_json::Value;

use super::{Asked, ENTRUST, Family, Place, SUMMARY, TWO_HOURS, Telling, after};
use crate::{
    clock::beijing_millis,
    fields::{Object, integer, owned},
    life::{Contract, Draft, Session, Terms},
    refusal::Refusal,
};

#[derive(Debug)]
pub(crate) struct Combine;

impl Family for Combine {
    fn name(&self) -> &'static str {
        "combine"
    }

    fn draft(&'static self, Asked { operation, merchant, body, now, .. }: Asked<'_>) -> Result<Draft, Refusal> {
        let terms = Terms {
            family: self,
            operation,
            mchid: merchant.mchid.clone(),
            out_contract_code: owned(body, "out_contract_code"),
            template: integer(body, "plan_id"),
            // The pre-sign names nobody: whoever opens the mini program signs.
            payer: None,
            user_code: None,
            client_ip: None,
            notify_url: owned(body, "notify_url"),
            body: body.clone(),
        };
        Ok(Draft { terms, expires: after(now, TWO_HOURS) })
    }

    fn answer(&self, session: &Session, _: Place<'_>) -> Value {
        Object::new()
            .with("pre_entrustweb_id", session.id.as_str())
            .with("mchid", session.terms.mchid.as_str())
            .copy(&session.terms.body, &["plan_id", "out_contract_code"])
            .into()
    }

    fn signed(&self, contract: &Contract) -> Telling {
        let payload = Object::new()
            .with("mchid", contract.terms.mchid.as_str())
            .copy(&contract.terms.body, &["out_contract_code", "appid", "plan_id"])
            .with("openid", contract.payer.openid.as_str())
            .with("contract_expired_time", beijing_millis(contract.expires))
            .with("operate_time", beijing_millis(contract.signed))
            .into();
        Telling { event_type: "ECOMMERCE_ENTRUST.SIGN", original_type: ENTRUST, summary: SUMMARY, payload }
    }

    fn contract(&self, contract: &Contract) -> Value {
        Object::new()
            .with("mchid", contract.terms.mchid.as_str())
            .with("contract_id", contract.id.as_str())
            .copy(&contract.terms.body, &["appid", "plan_id", "out_contract_code", "contract_display_account"])
            .with("contract_state", contract.state())
            .with("contract_signed_time", beijing_millis(contract.signed))
            .with("contract_expired_time", beijing_millis(contract.expires))
            .with("openid", contract.payer.openid.as_str())
            .into()
    }
}
