//! What a world shows of itself: plain values, the same in Rust and in the JSON of the control API.

use std::net::IpAddr;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    clock::beijing,
    life::{Contract, Number, Session},
    merchant::MerchantKind,
};

/// What time it is in a world.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Time {
    /// The world's clock: RFC 3339, Beijing.
    pub now: String,
    /// Whether it stands still.
    pub frozen: bool,
    /// The wall clock, by which signatures are judged.
    pub wall: String,
}

/// A merchant of a world, without its secrets.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct MerchantView {
    /// The merchant number (商户号).
    pub mchid: String,
    /// What it is.
    pub kind: MerchantKind,
    /// Serial number of its certificate (商户API证书序列号).
    pub serial_no: String,
    /// Id of the WeChat Pay public key (微信支付公钥ID) that the sandbox signs with for it.
    pub public_key_id: String,
    /// That public key, PEM.
    pub platform_public_key_pem: &'static str,
    /// Serial number of the platform certificate (平台证书序列号).
    pub platform_certificate_serial: String,
    /// The platform certificate, PEM.
    pub platform_certificate_pem: &'static str,
}

/// A signing session.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct SessionView {
    /// `session_id`, `pre_entrustweb_id` or `os_session_id`.
    pub id: String,
    /// `open`, `expired`, `refused`, `signed`, or `superseded`: another session of the number was signed.
    pub state: &'static str,
    /// The family: `global`, `combine`, `password-exempt`, `scheduled`.
    pub family: &'static str,
    /// Title of the pre-sign operation.
    pub operation: &'static str,
    /// The merchant, service provider, platform or institution.
    pub mchid: String,
    /// 商户签约协议号.
    pub out_contract_code: String,
    /// `plan_id` or `service_id`.
    pub template: i64,
    /// The user that must confirm; `None`: anyone may.
    pub openid: Option<String>,
    /// When it was opened: the world's clock, RFC 3339, Beijing.
    pub opened_time: String,
    /// First second at which it is over.
    pub expired_time: String,
    /// The contract, once signed.
    pub contract_id: Option<String>,
    /// How a payer confirms it: `POST /sandbox/sessions/{id}/confirm`.
    pub confirm: String,
    /// How a payer refuses it: `POST /sandbox/sessions/{id}/refuse`.
    pub refuse: String,
}

/// A contract.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct ContractView {
    /// 委托代扣协议ID.
    pub contract_id: String,
    /// `SIGNED`.
    pub state: &'static str,
    /// The family: `global`, `combine`, `password-exempt`, `scheduled`.
    pub family: &'static str,
    /// The merchant, service provider, platform or institution.
    pub mchid: String,
    /// 商户签约协议号.
    pub out_contract_code: String,
    /// `plan_id` or `service_id`.
    pub template: i64,
    /// The user.
    pub openid: String,
    /// When it was signed: the world's clock, RFC 3339, Beijing.
    pub signed_time: String,
    /// When it ends by itself.
    pub expired_time: String,
}

/// Who confirms a session.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Confirmation {
    /// The user. `None`: the one that the pre-sign named, or a stand-in where it named nobody.
    pub openid: Option<String>,
    /// The address that the user comes from; compared with the pre-sign's `user_client_ip` when both are there.
    pub client_ip: Option<IpAddr>,
}

impl Confirmation {
    /// The user that the pre-sign named confirms.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// This user confirms.
    #[must_use]
    pub fn openid(self, openid: impl Into<String>) -> Self {
        Self { openid: Some(openid.into()), ..self }
    }

    /// The user comes from this address.
    #[must_use]
    pub fn client_ip(self, client_ip: IpAddr) -> Self {
        Self { client_ip: Some(client_ip), ..self }
    }
}

/// What a confirming user and the merchant's front end see.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Signed {
    /// `SUCCESS`.
    pub return_code: &'static str,
    /// `SIGNED`.
    pub state: &'static str,
    /// 委托代扣协议ID.
    pub contract_id: String,
    /// 商户签约协议号.
    pub out_contract_code: String,
    /// Who signed.
    pub openid: String,
    /// `referrerInfo.extraData` that the merchant's mini program gets back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra_data: Option<Value>,
    /// The page that opens next, with `from_wxpay=1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_url: Option<String>,
    /// Id of the notification that was queued.
    pub event_id: String,
}

pub(crate) fn session_view(number: &Number, session: &Session, now: Timestamp) -> SessionView {
    let terms = &session.terms;
    SessionView {
        id: session.id.clone(),
        state: number.state_of(session, now),
        family: terms.family.name(),
        operation: terms.operation.title,
        mchid: terms.mchid.clone(),
        out_contract_code: terms.out_contract_code.clone(),
        template: terms.template,
        openid: terms.payer.as_ref().map(|payer| payer.openid.clone()),
        opened_time: beijing(session.opened),
        expired_time: beijing(session.expires),
        contract_id: number.contract().map(|contract| contract.id.clone()),
        confirm: format!("POST /sandbox/sessions/{}/confirm", session.id),
        refuse: format!("POST /sandbox/sessions/{}/refuse", session.id),
    }
}

pub(crate) fn contract_view(contract: &Contract) -> ContractView {
    let terms = &contract.terms;
    ContractView {
        contract_id: contract.id.clone(),
        state: contract.state(),
        family: terms.family.name(),
        mchid: terms.mchid.clone(),
        out_contract_code: terms.out_contract_code.clone(),
        template: terms.template,
        openid: contract.payer.openid.clone(),
        signed_time: beijing(contract.signed),
        expired_time: beijing(contract.expires),
    }
}
