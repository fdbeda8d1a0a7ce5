// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/profitsharing/orders/unfreeze`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/profitsharing/orders/unfreeze`
///
/// `POST`: 解冻剩余资金, see <https://pay.weixin.qq.com/doc/v3/merchant/4012526374>.
#[derive(Debug, Clone)]
pub struct Unfreeze<C> {
    at: At<C>,
}

impl<C: Caller> Unfreeze<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 解冻剩余资金: `POST /v3/profitsharing/orders/unfreeze`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012526374>, <https://pay.weixin.qq.com/doc/v3/partner/4012466860>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::profitsharing::POST_ORDERS_UNFREEZE, body)
    }
}

/// What [`Unfreeze::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 微信订单号.
    pub transaction_id: String,
    /// 商户分账单号.
    pub out_order_no: String,
    /// 分账描述.
    pub description: String,
}

/// What [`Unfreeze::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 微信订单号.
    pub transaction_id: String,
    /// 商户分账单号.
    pub out_order_no: String,
    /// 微信分账单号.
    pub order_id: String,
    /// `state`: one of `PROCESSING`, `FINISHED`.
    pub state: State,
    /// 分账接收方列表.
    pub receivers: Option<Vec<Receivers>>,
}

crate::answer! {
    PostAnswer {
        optional sub_mchid "sub_mchid",
        required transaction_id "transaction_id",
        required out_order_no "out_order_no",
        required order_id "order_id",
        required state "state",
        optional receivers "receivers",
    }
}

pub use crate::v3::profitsharing::orders::State;

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
    /// 分账结果.
    pub result: String,
    /// `fail_reason`: one of `ACCOUNT_ABNORMAL`, `NO_RELATION`, `RECEIVER_HIGH_RISK`, `RECEIVER_REAL_NAME_NOT_VERIFIED`, `NO_AUTH`, `RECEIVER_RECEIPT_LIMIT`, `PAYER_ACCOUNT_ABNORMAL`, `INVALID_REQUEST`.
    pub fail_reason: FailReason,
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
        required fail_reason "fail_reason",
        optional detail_id "detail_id",
        required create_time "create_time",
        required finish_time "finish_time",
    }
}

pub use crate::v3::profitsharing::orders::Type;

pub use crate::v3::profitsharing::orders::FailReason;

impl Request for PostRequest {}
