//! What a world shows of itself: plain values, the same in Rust and in the JSON of the control API.

use std::net::IpAddr;

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    clock::beijing,
    engine::{
        contract::{ContractState, Deed, EndedBy, Fate, Period, PeriodState, Session},
        order::{Order, OrderState, Refund, RefundState},
        state::Ledger,
    },
    journal::Entry,
    merchant::{KeyMode, MerchantKind},
    pages,
};

/// What time it is in a world.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[non_exhaustive]
pub struct Time {
    /// The world's clock: RFC 3339, Beijing.
    pub now: String,
    /// Whether it stands still.
    pub frozen: bool,
    /// The wall clock, by which signatures are judged.
    pub wall: String,
    /// When something falls due by itself next: a notification, a settlement, the end of a contract.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_due: Option<String>,
    /// How many things are due some time.
    pub pending: usize,
}

/// What an advance brought.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[non_exhaustive]
pub struct Advanced {
    /// What time it is now.
    pub time: Time,
    /// What happened on the way, oldest first: at most the last 10,000 entries of the journal.
    pub happened: Vec<Entry>,
    /// So many entries came before those.
    pub left_out: u64,
}

/// A merchant of a world, without its secrets.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[non_exhaustive]
pub struct MerchantView {
    /// The merchant number (商户号).
    pub mchid: String,
    /// What it is.
    pub kind: MerchantKind,
    /// Which of WeChat Pay's keys sign for it.
    pub keys: KeyMode,
    /// Serial number of its certificate (商户API证书序列号).
    pub serial_no: String,
    /// Id of the WeChat Pay public key (微信支付公钥ID) that the sandbox signs with for it.
    pub public_key_id: String,
    /// That public key, PEM.
    pub platform_public_key_pem: String,
    /// Serial number of the platform certificate (平台证书序列号).
    pub platform_certificate_serial: String,
    /// The platform certificate, PEM.
    pub platform_certificate_pem: String,
}

/// What of a merchant was declared, or named by a request.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[non_exhaustive]
pub struct Declared {
    /// Numbers of its sub-merchants (子商户号).
    pub sub_merchants: Vec<String>,
    /// AppIDs of it and of its sub-merchants.
    pub appids: Vec<String>,
}

/// A signing session.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[non_exhaustive]
pub struct SessionView {
    /// `session_id`, `pre_entrustweb_id`, `presign_token` or `os_session_id`.
    pub id: String,
    /// `open`, `expired`, `refused`, `signed`, or `superseded`: another session of the number took its place or was signed.
    pub state: &'static str,
    /// The family: `global`, `combine`, `password-exempt`, `scheduled`, …
    pub family: &'static str,
    /// Title of the pre-sign operation.
    pub operation: &'static str,
    /// The merchant, service provider, platform or institution.
    pub mchid: String,
    /// 商户签约协议号.
    pub out_contract_code: String,
    /// `plan_id` or `service_id`.
    pub template: String,
    /// The user that must confirm; `None`: anyone may.
    pub openid: Option<String>,
    /// When it was opened: the world's clock, RFC 3339, Beijing.
    pub opened_time: String,
    /// First second at which it is over.
    pub expired_time: String,
    /// The contract, once signed.
    pub contract_id: Option<String>,
    /// Where a payer decides in a browser, behind the sandbox's own address: `/sign/{id}`.
    pub page: String,
    /// How a payer confirms it: `POST /sandbox/sessions/{id}/confirm`.
    pub confirm: String,
    /// How a payer refuses it: `POST /sandbox/sessions/{id}/refuse`.
    pub refuse: String,
    /// The pre-sign's body.
    pub body: Value,
}

/// A contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[non_exhaustive]
pub struct ContractView {
    /// 委托代扣协议ID.
    pub contract_id: String,
    /// Its state.
    pub state: ContractState,
    /// The family: `global`, `combine`, `password-exempt`, `scheduled`, …
    pub family: &'static str,
    /// The merchant, service provider, platform or institution.
    pub mchid: String,
    /// 商户签约协议号.
    pub out_contract_code: String,
    /// `plan_id` or `service_id`.
    pub template: String,
    /// The user.
    pub openid: String,
    /// When it was signed: the world's clock, RFC 3339, Beijing.
    pub signed_time: String,
    /// When it ends by itself.
    pub expired_time: String,
    /// Who ended it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended_by: Option<EndedBy>,
    /// When it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended_time: Option<String>,
    /// Why it was ended (解约备注).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended_remark: Option<String>,
    /// Its deduct periods.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub periods: Vec<PeriodView>,
}

/// A deduct period (扣费周期) of a contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[non_exhaustive]
pub struct PeriodView {
    /// `policy_period_id`; 1 for a scheduled deduction.
    pub id: u32,
    /// `estimated_deduct_date`.
    pub date: String,
    /// `estimated_deduct_amount`, in 分.
    pub amount: i64,
    /// Its state.
    pub state: PeriodState,
}

/// An order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[non_exhaustive]
pub struct OrderView {
    /// The merchant, service provider, platform or institution that called.
    pub mchid: String,
    /// The sub-merchant, when there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 合单商户订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_out_trade_no: Option<String>,
    /// 微信支付订单号, once paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// The contract that pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_id: Option<String>,
    /// Its state.
    pub state: OrderState,
    /// `trade_type`.
    pub trade_type: String,
    /// In 分, or the currency's own minor unit.
    pub amount: i64,
    /// ISO 4217.
    pub currency: String,
    /// Who pays, once known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// When it was opened: the world's clock, RFC 3339, Beijing.
    pub opened_time: String,
    /// When it was paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
    /// What was asked back.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub refunds: Vec<RefundView>,
}

/// A refund of an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[non_exhaustive]
pub struct RefundView {
    /// 商户退款单号.
    pub out_refund_no: String,
    /// 微信支付退款单号.
    pub refund_id: String,
    /// In 分.
    pub amount: i64,
    /// Its state.
    pub state: RefundState,
}

/// Who confirms a session, and how.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Confirmation {
    /// The user. `None`: the one that the pre-sign named, or a stand-in where it named nobody.
    pub openid: Option<String>,
    /// The address that the user comes from; compared with the pre-sign's `user_client_ip` when both are there.
    pub client_ip: Option<IpAddr>,
    /// A rule of business fails after the user agreed: the contract becomes `SIGN_FAILED`, and nothing is sent.
    pub fails: bool,
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

    /// The signing fails after the user agreed.
    #[must_use]
    pub fn fails(self) -> Self {
        Self { fails: true, ..self }
    }
}

/// What a confirming user and the merchant's front end see.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[non_exhaustive]
pub struct Signed {
    /// `SUCCESS` or `FAIL`.
    pub return_code: &'static str,
    /// The contract's state.
    pub state: ContractState,
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
    /// Id of the notification that was queued; none when the signing failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_id: Option<String>,
}

/// What became of a session, in one word: see [`SessionView::state`].
pub(crate) fn session_state(ledger: &Ledger, session: &Session, now: Timestamp) -> &'static str {
    let rules = session.terms.family.rules();
    let taken = || ledger.number_of(&session.terms).is_some_and(|number| !rules.may_sign(ledger, number));
    match session.fate {
        Fate::GivenUp => "refused",
        Fate::Signed => "signed",
        Fate::Replaced => "superseded",
        Fate::Open if taken() => "superseded",
        Fate::Open if session.is_open(now) => "open",
        Fate::Open => "expired",
    }
}

pub(crate) fn session_view(ledger: &Ledger, session: &Session, now: Timestamp, world: Option<&str>) -> SessionView {
    let terms = &session.terms;
    let contract = ledger.number_of(terms).and_then(|number| ledger.deed(number.contract?)).map(|deed| deed.contract);
    SessionView {
        id: session.id.to_string(),
        state: session_state(ledger, session, now),
        family: terms.family.name(),
        operation: terms.operation.title,
        mchid: terms.mchid.to_string(),
        out_contract_code: terms.code.to_string(),
        template: terms.template.to_string(),
        openid: terms.payer.as_ref().map(|payer| payer.openid.to_string()),
        opened_time: beijing(session.opened),
        expired_time: beijing(session.expires),
        contract_id: contract.map(|contract| contract.id.to_string()),
        page: pages::sign_page(&session.id, world),
        confirm: format!("POST /sandbox/sessions/{}/confirm", session.id),
        refuse: format!("POST /sandbox/sessions/{}/refuse", session.id),
        body: terms.body.read(),
    }
}

pub(crate) fn contract_view(deed: Deed<'_>) -> ContractView {
    let Deed { terms, contract } = deed;
    ContractView {
        contract_id: contract.id.to_string(),
        state: contract.state,
        family: terms.family.name(),
        mchid: terms.mchid.to_string(),
        out_contract_code: terms.code.to_string(),
        template: terms.template.to_string(),
        openid: contract.payer.openid.to_string(),
        signed_time: beijing(contract.signed),
        expired_time: beijing(contract.expires),
        ended_by: contract.ended.as_ref().map(|ended| ended.by),
        ended_time: contract.ended.as_ref().map(|ended| beijing(ended.at)),
        ended_remark: contract.ended.as_ref().and_then(|ended| ended.remark.clone()),
        periods: contract.periods.iter().map(period_view).collect(),
    }
}

fn period_view(period: &Period) -> PeriodView {
    PeriodView { id: period.id, date: period.date.to_string(), amount: period.amount, state: period.state }
}

impl OrderView {
    /// Whose number it is: the sub-merchant's where there is one.
    pub(crate) fn owner(&self) -> &str {
        self.sub_mchid.as_deref().unwrap_or(&self.mchid)
    }
}

pub(crate) fn order_view(order: &Order) -> OrderView {
    OrderView {
        mchid: order.mchid.to_string(),
        sub_mchid: order.sub_mchid.as_deref().map(str::to_owned),
        out_trade_no: order.out_trade_no.to_string(),
        combine_out_trade_no: order.combine.as_deref().map(str::to_owned),
        transaction_id: order.transaction_id.as_deref().map(str::to_owned),
        contract_id: order.contract.as_deref().map(str::to_owned),
        state: order.state,
        trade_type: order.trade_type.to_string(),
        amount: order.amount,
        currency: order.currency.to_string(),
        openid: order.payer.as_ref().map(|payer| payer.openid.to_string()),
        opened_time: beijing(order.opened),
        success_time: order.paid.map(beijing),
        refunds: order.refunds.iter().map(refund_view).collect(),
    }
}

fn refund_view(refund: &Refund) -> RefundView {
    RefundView {
        out_refund_no: refund.out_refund_no.to_string(),
        refund_id: refund.refund_id.to_string(),
        amount: refund.amount,
        state: refund.state,
    }
}

/// The platform certificates (平台证书) of a world.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[non_exhaustive]
pub struct PlatformView {
    /// Those that are there, the oldest first.
    pub certificates: Vec<PlatformCertificate>,
}

/// A platform certificate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[non_exhaustive]
pub struct PlatformCertificate {
    /// Its serial number, 40 hex digits.
    pub serial_no: String,
    /// From when it is good: RFC 3339, Beijing.
    pub effective_time: String,
    /// Until when.
    pub expire_time: String,
    /// PEM.
    pub certificate_pem: String,
    /// Of the messages that a certificate signs, so many in a hundred are signed with it.
    pub signs: u8,
}
