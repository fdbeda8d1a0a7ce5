// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/profitsharing/orders`

pub mod transaction_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/profitsharing/orders`
///
/// `POST`: 请求分账, see <https://pay.weixin.qq.com/doc/v3/partner/4012691594>.
///
/// `GET`: 查询分账结果, see <https://pay.weixin.qq.com/doc/v3/partner/4012477734>.
#[derive(Debug, Clone)]
pub struct Orders<C> {
    at: At<C>,
}

impl<C: Caller> Orders<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/ecommerce/profitsharing/orders/{transaction_id}`
    #[doc(alias = "transactionId")]
    #[must_use]
    pub fn transaction_id(&self, transaction_id: impl std::fmt::Display) -> transaction_id::TransactionId<C> {
        transaction_id::TransactionId::new(self.at.with("transaction_id", transaction_id))
    }

    /// 请求分账: `POST /v3/ecommerce/profitsharing/orders`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012691594>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::ecommerce::POST_PROFITSHARING_ORDERS, body)
    }

    /// 查询分账结果: `GET /v3/ecommerce/profitsharing/orders`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012477734>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::ecommerce::GET_PROFITSHARING_ORDERS, query)
    }
}

/// What [`Orders::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 二级商户号.
    pub sub_mchid: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 商户分账单号.
    pub out_order_no: String,
    /// 分账接收方列表.
    pub receivers: Vec<Receivers>,
    /// 是否分账完成.
    pub finish: bool,
}

/// 分账接收方列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Receivers {
    /// 分账接收方类型.
    pub r#type: String,
    /// 分账接收方账号.
    pub receiver_account: String,
    /// 分账金额.
    pub amount: i64,
    /// 分账描述.
    pub description: String,
    /// 分账个人接收方姓名: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiver_name: Option<crate::Sensitive>,
}

/// What [`Orders::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 商户分账单号.
    pub out_order_no: String,
    /// 微信分账单号.
    pub order_id: String,
    /// `status`: one of `PROCESSING`, `FINISHED`.
    pub status: Option<Status>,
    /// 分账接收方列表.
    pub receivers: Vec<PostAnswerReceivers>,
}

crate::answer! {
    PostAnswer {
        required sub_mchid "sub_mchid",
        required transaction_id "transaction_id",
        required out_order_no "out_order_no",
        required order_id "order_id",
        optional status "status",
        required receivers "receivers",
    }
}

crate::open_enum! {
/// `status`.
    Status {
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
    /// 分账结果.
    pub result: Option<String>,
    /// 完成时间.
    pub finish_time: String,
    /// 分账失败原因.
    pub fail_reason: Option<String>,
    /// 分账接收方类型.
    pub r#type: String,
    /// 分账接收方账号.
    pub receiver_account: String,
    /// 分账明细单号.
    pub detail_id: String,
    /// `abnormal_status`: one of `ABNORMAL_PENDING`, `ABNORMAL_FINISHED`, `ABNORMAL_CLOSED`.
    pub abnormal_status: Option<AbnormalStatus>,
    /// `funds_abnormal_closed_reason`: one of `CLOSED_REASON_TIMEOUT`, `CLOSED_REASON_RESTRICT_TRANSFER`.
    pub funds_abnormal_closed_reason: Option<FundsAbnormalClosedReason>,
    /// 微信支付在途异常资金付款单号.
    pub funds_abnormal_redirect_id: Option<String>,
    /// 平台接收异常资金商户号或运营主体列表.
    pub funds_abnormal_receivers: Option<Vec<FundsAbnormalReceivers>>,
}

crate::answer! {
    PostAnswerReceivers {
        required amount "amount",
        required description "description",
        optional result "result",
        required finish_time "finish_time",
        optional fail_reason "fail_reason",
        required r#type "type",
        required receiver_account "receiver_account",
        required detail_id "detail_id",
        optional abnormal_status "abnormal_status",
        optional funds_abnormal_closed_reason "funds_abnormal_closed_reason",
        optional funds_abnormal_redirect_id "funds_abnormal_redirect_id",
        optional funds_abnormal_receivers "funds_abnormal_receivers",
    }
}

crate::open_enum! {
/// `abnormal_status`.
    AbnormalStatus {
    AbnormalPending = "ABNORMAL_PENDING",
    AbnormalFinished = "ABNORMAL_FINISHED",
    AbnormalClosed = "ABNORMAL_CLOSED",
    }
}

crate::open_enum! {
/// `funds_abnormal_closed_reason`.
    FundsAbnormalClosedReason {
    ClosedReasonTimeout = "CLOSED_REASON_TIMEOUT",
    ClosedReasonRestrictTransfer = "CLOSED_REASON_RESTRICT_TRANSFER",
    }
}

/// 平台接收异常资金商户号或运营主体列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FundsAbnormalReceivers {
    /// 平台接收异常资金商户号.
    pub mchid: Option<String>,
}

crate::answer! {
    FundsAbnormalReceivers {
        optional mchid "mchid",
    }
}

/// What [`Orders::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 商户分账单号.
    pub out_order_no: String,
}

/// What [`Orders::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 商户分账单号.
    pub out_order_no: String,
    /// 微信分账单号.
    pub order_id: String,
    /// 分账单状态.
    pub status: Option<String>,
    /// 分账接收方列表.
    pub receivers: Option<Vec<GetAnswerReceivers>>,
    /// 关单原因描述.
    pub close_reason: Option<String>,
    /// `abnormal_status`: one of `ABNORMAL_PENDING`, `ABNORMAL_FINISHED`, `ABNORMAL_CLOSED`.
    pub abnormal_status: Option<AbnormalStatus>,
    /// `funds_abnormal_closed_reason`: one of `CLOSED_REASON_TIMEOUT`, `CLOSED_REASON_RESTRICT_TRANSFER`.
    pub funds_abnormal_closed_reason: Option<FundsAbnormalClosedReason>,
    /// 微信支付在途异常资金付款单号.
    pub funds_abnormal_redirect_id: Option<String>,
    /// 平台接收异常资金商户号或运营主体列表.
    pub funds_abnormal_receivers: Option<Vec<FundsAbnormalReceivers>>,
    /// 分账完结的分账金额.
    pub finish_amount: Option<i64>,
    /// 分账完结的原因描述.
    pub finish_description: Option<String>,
}

crate::answer! {
    GetAnswer {
        required sub_mchid "sub_mchid",
        required transaction_id "transaction_id",
        required out_order_no "out_order_no",
        required order_id "order_id",
        optional status "status",
        optional receivers "receivers",
        optional close_reason "close_reason",
        optional abnormal_status "abnormal_status",
        optional funds_abnormal_closed_reason "funds_abnormal_closed_reason",
        optional funds_abnormal_redirect_id "funds_abnormal_redirect_id",
        optional funds_abnormal_receivers "funds_abnormal_receivers",
        optional finish_amount "finish_amount",
        optional finish_description "finish_description",
    }
}

/// 分账接收方列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswerReceivers {
    /// 分账接收商户号.
    pub receiver_mchid: Option<String>,
    /// 分账金额.
    pub amount: i64,
    /// 分账描述.
    pub description: String,
    /// 分账结果.
    pub result: Option<String>,
    /// 完成时间.
    pub finish_time: String,
    /// 分账失败原因.
    pub fail_reason: Option<String>,
    /// 分账接收方类型.
    pub r#type: String,
    /// 分账接收方账号.
    pub receiver_account: String,
    /// 分账明细单号.
    pub detail_id: String,
}

crate::answer! {
    GetAnswerReceivers {
        optional receiver_mchid "receiver_mchid",
        required amount "amount",
        required description "description",
        optional result "result",
        required finish_time "finish_time",
        optional fail_reason "fail_reason",
        required r#type "type",
        required receiver_account "receiver_account",
        required detail_id "detail_id",
    }
}

impl Request for PostRequest {}

impl Request for GetQuery {}
