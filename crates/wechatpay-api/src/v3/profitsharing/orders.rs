// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/profitsharing/orders`

pub mod out_order_no;
pub mod unfreeze;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/profitsharing/orders`
///
/// `POST`: 请求分账, see <https://pay.weixin.qq.com/doc/v3/merchant/4012524936>.
#[derive(Debug, Clone)]
pub struct Orders<C> {
    at: At<C>,
}

impl<C: Caller> Orders<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/profitsharing/orders/unfreeze`
    #[must_use]
    pub fn unfreeze(&self) -> unfreeze::Unfreeze<C> {
        unfreeze::Unfreeze::new(self.at.clone())
    }

    /// `/v3/profitsharing/orders/{out_order_no}`
    #[doc(alias = "outOrderNo")]
    #[must_use]
    pub fn out_order_no(&self, out_order_no: impl std::fmt::Display) -> out_order_no::OutOrderNo<C> {
        out_order_no::OutOrderNo::new(self.at.with("out_order_no", out_order_no))
    }

    /// 请求分账: `POST /v3/profitsharing/orders`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012524936>, <https://pay.weixin.qq.com/doc/v3/partner/4012690683>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::profitsharing::POST_ORDERS, body)
    }
}

/// What [`Orders::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 子商户应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 微信订单号.
    pub transaction_id: String,
    /// 商户分账单号.
    pub out_order_no: String,
    /// 分账接收方列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receivers: Option<Vec<Receivers>>,
    /// 是否解冻剩余未分资金.
    pub unfreeze_unsplit: bool,
}

/// 分账接收方列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Receivers {
    /// `type`: one of `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`.
    pub r#type: Type,
    /// 分账接收方帐号.
    pub account: String,
    /// 分账个人接收方姓名: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<crate::Sensitive>,
    /// 分账金额.
    pub amount: i64,
    /// 分账描述.
    pub description: String,
}

crate::open_enum! {
/// `type`.
    Type {
    MerchantId = "MERCHANT_ID",
    PersonalOpenid = "PERSONAL_OPENID",
    PersonalSubOpenid = "PERSONAL_SUB_OPENID",
    }
}

/// What [`Orders::post`] gets back.
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
    pub receivers: Option<Vec<PostAnswerReceivers>>,
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

crate::open_enum! {
/// `state`.
    State {
    Processing = "PROCESSING",
    Finished = "FINISHED",
    }
}

/// 分账接收方列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerReceivers {
    /// 分账金额.
    pub amount: i64,
    /// 分账描述.
    pub description: String,
    /// `type`: one of `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`.
    pub r#type: Type,
    /// 分账接收方帐号.
    pub account: String,
    /// `result`: one of `PENDING`, `SUCCESS`, `CLOSED`.
    pub result: PostAnswerReceiversResult,
    /// `fail_reason`: one of `ACCOUNT_ABNORMAL`, `NO_RELATION`, `RECEIVER_HIGH_RISK`, `RECEIVER_REAL_NAME_NOT_VERIFIED`, `NO_AUTH`, `RECEIVER_RECEIPT_LIMIT`, `PAYER_ACCOUNT_ABNORMAL`, `INVALID_REQUEST`.
    pub fail_reason: Option<FailReason>,
    /// 分账明细单号.
    pub detail_id: Option<String>,
    /// 分账创建时间.
    pub create_time: String,
    /// 分账完成时间.
    pub finish_time: String,
}

crate::answer! {
    PostAnswerReceivers {
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

crate::open_enum! {
/// `result`.
    PostAnswerReceiversResult {
    Pending = "PENDING",
    Success = "SUCCESS",
    Closed = "CLOSED",
    }
}

crate::open_enum! {
/// `fail_reason`.
    FailReason {
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

impl Request for PostRequest {}
