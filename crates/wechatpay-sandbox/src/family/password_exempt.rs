//! `/v3/password-exempt-contract/…` (免密支付), the service provider's branch.

use serde_json::Value;

use super::{Asked, ENTRUST, Family, Place, SIGN_APPID, SIGN_PATH, SUMMARY, TWO_HOURS, Telling, after};
use crate::{
    clock::beijing,
    fields::{Object, integer, owned},
    life::{Contract, Draft, Session, Terms},
    payer::Payer,
    refusal::Refusal,
};

#[derive(Debug)]
pub(crate) struct PasswordExempt;

impl Family for PasswordExempt {
    fn name(&self) -> &'static str {
        "password-exempt"
    }

    fn draft(&'static self, Asked { operation, merchant, body, linked, now }: Asked<'_>) -> Result<Draft, Refusal> {
        let terms = Terms {
            family: self,
            operation,
            mchid: merchant.mchid.clone(),
            out_contract_code: owned(body, "out_contract_code"),
            template: integer(body, "service_id"),
            payer: Payer::partner(body, linked),
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
            .copy(&session.terms.body, &["sub_mchid", "service_id", "out_contract_code"])
            .with("sign_mp_appid", SIGN_APPID)
            .with("sign_mp_path", SIGN_PATH)
            .into()
    }

    /// No page tells name and content of this notification: assumed to be those of the direct family (D-01).
    fn signed(&self, contract: &Contract) -> Telling {
        Telling {
            event_type: "ENTRUST.SIGN",
            original_type: ENTRUST,
            summary: SUMMARY,
            payload: self.contract(contract),
        }
    }

    fn contract(&self, contract: &Contract) -> Value {
        let body = &contract.terms.body;
        Object::new()
            .with("mchid", contract.terms.mchid.as_str())
            .with("contract_id", contract.id.as_str())
            .with_some("appid", body.get("sp_appid").cloned())
            .with("openid", contract.payer.openid.as_str())
            .copy(body, &["sub_appid", "sub_openid", "service_id", "out_contract_code", "contract_display_account"])
            .with("contract_state", contract.state())
            .with("contract_signed_time", beijing(contract.signed))
            .into()
    }
}
