// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/profitsharing/orders`

pub mod transaction_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/brand/profitsharing/orders`
///
/// `POST`: 请求分账, see <https://pay.weixin.qq.com/doc/v3/partner/4012692975>.
///
/// `GET`: 查询分账结果, see <https://pay.weixin.qq.com/doc/v3/partner/4012467002>.
#[derive(Debug, Clone)]
pub struct Orders<C> {
    at: At<C>,
}

impl<C: Caller> Orders<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/brand/profitsharing/orders/{transaction_id}`
    #[doc(alias = "transactionId")]
    #[must_use]
    pub fn transaction_id(&self, transaction_id: impl std::fmt::Display) -> transaction_id::TransactionId<C> {
        transaction_id::TransactionId::new(self.at.with("transaction_id", transaction_id))
    }

    /// 请求分账: `POST /v3/brand/profitsharing/orders`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012692975>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::brand::POST_PROFITSHARING_ORDERS, body)
    }

    /// 查询分账结果: `GET /v3/brand/profitsharing/orders`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012467002>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::brand::GET_PROFITSHARING_ORDERS, query)
    }
}

/// What [`Orders::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 品牌主商户号.
    pub brand_mchid: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 公众账号ID.
    pub appid: String,
    /// 子商户公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
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
    /// `type`: one of `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`.
    pub r#type: Type,
    /// 分账接收方账号.
    pub account: String,
    /// 分账金额.
    pub amount: i64,
    /// 分账描述.
    pub description: String,
    /// 分账个人接收方姓名: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<crate::Sensitive>,
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
    /// 品牌主商户号.
    pub brand_mchid: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 商户分账单号.
    pub out_order_no: String,
    /// 微信分账单号.
    pub order_id: String,
    /// 分账接收方列表.
    pub receivers: Option<Vec<PostAnswerReceivers>>,
    /// `status`: one of `PROCESSING`, `FINISHED`.
    pub status: Option<Status>,
}

crate::answer! {
    PostAnswer {
        required brand_mchid "brand_mchid",
        required sub_mchid "sub_mchid",
        required transaction_id "transaction_id",
        required out_order_no "out_order_no",
        required order_id "order_id",
        optional receivers "receivers",
        optional status "status",
    }
}

/// 分账接收方列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerReceivers {
    /// `type`: one of `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`.
    pub r#type: Type,
    /// 接收方账号.
    pub account: String,
    /// 分账金额.
    pub amount: i64,
    /// 分账描述.
    pub description: String,
    /// `result`: one of `PENDING`, `SUCCESS`, `CLOSED`.
    pub result: PostAnswerReceiversResult,
    /// 分账完成时间.
    pub finish_time: String,
    /// `fail_reason`: one of `ACCOUNT_ABNORMAL`, `NO_RELATION`, `RECEIVER_HIGH_RISK`, `RECEIVER_REAL_NAME_NOT_VERIFIED`, `NO_AUTH`, `RECEIVER_RECEIPT_LIMIT`, `PAYER_ACCOUNT_ABNORMAL`, `INVALID_REQUEST`.
    pub fail_reason: Option<FailReason>,
    /// 分账明细单号.
    pub detail_id: String,
}

crate::answer! {
    PostAnswerReceivers {
        required r#type "type",
        required account "account",
        required amount "amount",
        required description "description",
        required result "result",
        required finish_time "finish_time",
        optional fail_reason "fail_reason",
        required detail_id "detail_id",
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

crate::open_enum! {
/// `status`.
    Status {
    Processing = "PROCESSING",
    Finished = "FINISHED",
    }
}

/// What [`Orders::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 子商户号.
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
    /// 子商户号.
    pub sub_mchid: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 商户分账单号.
    pub out_order_no: String,
    /// 微信分账单号.
    pub order_id: String,
    /// `status`: one of `PROCESSING`, `FINISHED`.
    pub status: Status,
    /// 分账接收方列表.
    pub receivers: Vec<GetAnswerReceivers>,
    /// 分账完结金额.
    pub finish_amount: Option<i64>,
    /// 分账完结描述.
    pub finish_description: Option<String>,
}

crate::answer! {
    GetAnswer {
        required sub_mchid "sub_mchid",
        required transaction_id "transaction_id",
        required out_order_no "out_order_no",
        required order_id "order_id",
        required status "status",
        required receivers "receivers",
        optional finish_amount "finish_amount",
        optional finish_description "finish_description",
    }
}

/// 分账接收方列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswerReceivers {
    /// `type`: one of `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`.
    pub r#type: Type,
    /// 分账接收方账号.
    pub account: String,
    /// 分账金额.
    pub amount: i64,
    /// 分账描述.
    pub description: String,
    /// `result`: one of `PENDING`, `SUCEESS`, `CLOSED`.
    pub result: GetAnswerReceiversResult,
    /// 完成时间.
    pub finish_time: String,
    /// `fail_reason`: one of `ACCOUNT_ABNORMAL`, `NO_RELATION`, `RECEIVER_HIGH_RISK`, `RECEIVER_REAL_NAME_NOT_VERIFIED`, `NO_AUTH`, `RECEIVER_RECEIPT_LIMIT`, `PAYER_ACCOUNT_ABNORMAL`, `INVALID_REQUEST`.
    pub fail_reason: Option<FailReason>,
    /// 分账明细单号.
    pub detail_id: String,
}

crate::answer! {
    GetAnswerReceivers {
        required r#type "type",
        required account "account",
        required amount "amount",
        required description "description",
        required result "result",
        required finish_time "finish_time",
        optional fail_reason "fail_reason",
        required detail_id "detail_id",
    }
}

crate::open_enum! {
/// `result`.
    GetAnswerReceiversResult {
    Pending = "PENDING",
    Suceess = "SUCEESS",
    Closed = "CLOSED",
    }
}

impl Request for PostRequest {}

impl Request for GetQuery {}
