// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/profitsharing/orders/{out_order_no}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/profitsharing/orders/{out_order_no}`
///
/// `GET`: 查询分账结果, see <https://pay.weixin.qq.com/doc/v3/merchant/4012525210>.
#[derive(Debug, Clone)]
pub struct OutOrderNo<C> {
    at: At<C>,
}

impl<C: Caller> OutOrderNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询分账结果: `GET /v3/profitsharing/orders/{out_order_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012525210>, <https://pay.weixin.qq.com/doc/v3/partner/4012466850>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::profitsharing::GET_ORDERS_OUT_ORDER_NO, query)
    }
}

/// What [`OutOrderNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 微信订单号.
    pub transaction_id: String,
}

/// What [`OutOrderNo::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 微信订单号.
    pub transaction_id: String,
    /// 商户分账单号.
    pub out_order_no: String,
    /// 微信分账单号.
    pub order_id: String,
    /// `state`: one of `PENDING`, `SUCCESS`, `CLOSED`.
    pub state: State,
    /// 分账接收方列表.
    pub receivers: Option<Vec<Receivers>>,
}

crate::answer! {
    GetAnswer {
        optional sub_mchid "sub_mchid",
        required transaction_id "transaction_id",
        required out_order_no "out_order_no",
        required order_id "order_id",
        required state "state",
        optional receivers "receivers",
    }
}

crate::open_enum! {
/// `state`.
    State {
    Pending = "PENDING",
    Success = "SUCCESS",
    Closed = "CLOSED",
    }
}

/// 分账接收方列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Receivers {
    /// 分账金额.
    pub amount: i64,
    /// 分账描述.
    pub description: String,
    /// `type`: one of `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`.
    pub r#type: Type,
    /// 分账接收方帐号.
    pub account: String,
    /// `result`: one of `ACCOUNT_ABNORMAL`, `NO_RELATION`, `RECEIVER_HIGH_RISK`, `RECEIVER_REAL_NAME_NOT_VERIFIED`, `NO_AUTH`, `RECEIVER_RECEIPT_LIMIT`, `PAYER_ACCOUNT_ABNORMAL`, `INVALID_REQUEST`.
    pub result: ReceiversResult,
    /// 分账失败原因.
    pub fail_reason: Option<String>,
    /// 分账明细单号.
    pub detail_id: Option<String>,
    /// 分账创建时间.
    pub create_time: String,
    /// 分账完成时间.
    pub finish_time: String,
}

crate::answer! {
    Receivers {
        required amount "amount",
        required description "description",
        required r#type "type",
        required account "account",
        required result "result",
        optional fail_reason "fail_reason",
        optional detail_id "detail_id",
        required create_time "create_time",
        required finish_time "finish_time",
    }
}

pub use crate::v3::profitsharing::orders::Type;

crate::open_enum! {
/// `result`.
    ReceiversResult {
    AccountAbnormal = "ACCOUNT_ABNORMAL",
    NoRelation = "NO_RELATION",
    ReceiverHighRisk = "RECEIVER_HIGH_RISK",
    ReceiverRealNameNotVerified = "RECEIVER_REAL_NAME_NOT_VERIFIED",
    NoAuth = "NO_AUTH",
    ReceiverReceiptLimit = "RECEIVER_RECEIPT_LIMIT",
    PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
    InvalidRequest = "INVALID_REQUEST",
    }
}

impl Request for GetQuery {}
