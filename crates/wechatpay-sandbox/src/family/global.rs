//! `/v3/global/papay/…` (境外委托代扣): direct and institution mode on the same paths.

use jiff::Timestamp;
use serde_json::Value;
use wechatpay_spec::table::v3::global::POST_PAPAY_CONTRACTS_JSAPI_PRE_ENTRUST_SIGN;

use super::{Asked, ENTRUST, Family, Place, Return, SUMMARY, TWO_HOURS, Telling, after};
use crate::{
    clock::beijing,
    fields::{Object, integer, owned, text},
    life::{Contract, Draft, Session, Terms},
    merchant::MerchantKind,
    payer::Payer,
    random,
    refusal::{Location, Refusal},
};

#[derive(Debug)]
pub(crate) struct Global;

/// The fields that pick institution mode; `appid` beside them does not count (D-20).
fn is_institution(fields: &Value) -> bool {
    ["sub_mchid", "sp_appid"].iter().any(|name| fields.get(*name).is_some())
}

fn is_jsapi(terms: &Terms) -> bool {
    std::ptr::eq(terms.operation, &POST_PAPAY_CONTRACTS_JSAPI_PRE_ENTRUST_SIGN)
}

/// Who is party to the contract, in the words of its mode.
fn parties(contract: &Contract) -> Object {
    let (terms, object) = (&contract.terms, Object::new());
    if is_institution(&terms.body) {
        object.with("sp_mchid", terms.mchid.as_str()).copy(&terms.body, &["sub_mchid", "sp_appid", "sub_appid"])
    } else {
        object.with("mchid", terms.mchid.as_str()).copy(&terms.body, &["appid"])
    }
    .with("contract_id", contract.id.as_str())
    .copy(&terms.body, &["plan_id", "out_contract_code"])
}

impl Family for Global {
    fn name(&self) -> &'static str {
        "global"
    }

    fn session_id(&self) -> Result<String, Refusal> {
        Ok(format!("2{}", random::digits(18)?))
    }

    fn contract_id(&self) -> Result<String, Refusal> {
        Ok(format!("Wx1{}", random::digits(25)?))
    }

    fn draft(&'static self, Asked { operation, merchant, body, now, .. }: Asked<'_>) -> Result<Draft, Refusal> {
        let institution = is_institution(body);
        match (institution, merchant.kind) {
            (true, MerchantKind::Institution) | (false, MerchantKind::Direct) => {}
            (true, kind) => {
                return Err(Refusal::no_auth(format!(
                    "无权限: sub_mchid and sp_appid ask for institution mode, and {} is {kind}",
                    merchant.mchid
                )));
            }
            (false, kind) => {
                return Err(Refusal::no_auth(format!(
                    "无权限: appid alone asks for direct mode, and {} is {kind}; send sp_appid and sub_mchid",
                    merchant.mchid
                )));
            }
        }
        let expires = match text(body, "expired_time") {
            None => after(now, TWO_HOURS),
            Some(expired_time) => match expired_time.parse::<Timestamp>() {
                Ok(expires) if expires > now => expires,
                Ok(_) => return Err(expired(expired_time, &format!("lies in the past: it is {}", beijing(now)))),
                Err(_) => return Err(expired(expired_time, "must be a time in RFC 3339")),
            },
        };
        let terms = Terms {
            family: self,
            operation,
            mchid: merchant.mchid.clone(),
            out_contract_code: owned(body, "out_contract_code"),
            template: integer(body, "plan_id"),
            payer: text(body, "openid").map(|openid| Payer::new(openid.to_owned())),
            user_code: None,
            client_ip: text(body, "user_client_ip").and_then(|ip| ip.parse().ok()),
            notify_url: owned(body, "success_notify_url"),
            body: body.clone(),
        };
        Ok(Draft { terms, expires })
    }

    fn answer(&self, session: &Session, place: Place<'_>) -> Value {
        if !is_jsapi(&session.terms) {
            return Object::new().with("session_id", session.id.as_str()).into();
        }
        let world = place.world.map(|world| format!("&sandbox_world={world}")).unwrap_or_default();
        let sign_url =
            format!("{}/global/papay/contracts/login?os_session_id={}{world}#wechat_redirect", place.url, session.id);
        Object::new().with("sign_url", sign_url).into()
    }

    fn signed(&self, contract: &Contract) -> Telling {
        let payload = parties(contract)
            .with("openid", contract.payer.openid.as_str())
            .with("operate_time", beijing(contract.signed))
            .with("contract_expired_time", beijing(contract.expires))
            .into();
        Telling { event_type: "PAPAY.SIGN", original_type: ENTRUST, summary: SUMMARY, payload }
    }

    fn contract(&self, contract: &Contract) -> Value {
        parties(contract)
            .copy(&contract.terms.body, &["user_display_name"])
            .with("state", contract.state())
            .with("signed_time", beijing(contract.signed))
            .with("openid", contract.payer.openid.as_str())
            .into()
    }

    fn means(&self, contract: &Contract, named: &Value) -> bool {
        let same = |name: &str| named.get(name).is_none_or(|value| contract.terms.body.get(name) == Some(value));
        is_institution(named) == is_institution(&contract.terms.body)
            && ["appid", "sp_appid", "sub_mchid", "sub_appid", "plan_id"].into_iter().all(same)
    }

    fn comes_back(&self, contract: &Contract) -> Return {
        if !is_jsapi(&contract.terms) {
            return Return {
                extra_data: Some(
                    Object::new().with("return_code", "SUCCESS").with("contract_id", contract.id.as_str()).into(),
                ),
                url: None,
            };
        }
        let url = text(&contract.terms.body, "return_url").map(|url| {
            let joint = if url.contains('?') { '&' } else { '?' };
            format!("{url}{joint}from_wxpay=1")
        });
        Return { extra_data: None, url }
    }
}

fn expired(value: &str, issue: &str) -> Refusal {
    Refusal::field(Location::Body, "/expired_time", value.into(), issue)
}
