// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/refunds/apply`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/refunds/apply`
///
/// `POST`: 退款申请, see <https://pay.weixin.qq.com/doc/v3/partner/4012649457>.
#[derive(Debug, Clone)]
pub struct Apply<C> {
    at: At<C>,
}

impl<C: Caller> Apply<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 退款申请: `POST /v3/ecommerce/refunds/apply`
    ///
    /// For: ecommerce platform (电商平台).
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012649457>, <https://pay.weixin.qq.com/doc/v3/partner/4012476892>, <https://pay.weixin.qq.com/doc/v3/partner/4015251094>, <https://pay.weixin.qq.com/doc/v3/partner/4015252418>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::ecommerce::POST_REFUNDS_APPLY, body)
    }
}

/// What [`Apply::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商品单个人收款方受理授权ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub individual_auth_id: Option<String>,
    /// 二级商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 电商平台APPID.
    pub sp_appid: String,
    /// 二级商户APPID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 还款服务商商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_mchid: Option<String>,
    /// 还款订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_out_trade_no: Option<String>,
    /// 交易单微信支付订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_transaction_id: Option<String>,
    /// 微信订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 商户订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 商户退款单号.
    pub out_refund_no: String,
    /// 退款原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// 订单金额.
    pub amount: Amount,
    /// 退款结果回调url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// `refund_account`: one of `REFUND_SOURCE_SUB_MERCHANT`, `REFUND_SOURCE_PARTNER_ADVANCE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_account: Option<RefundAccount>,
    /// `funds_account`: one of `AVAILABLE`, `UNSETTLED`, `PREPAID`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub funds_account: Option<FundsAccount>,
}

/// 订单金额.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Amount {
    /// 退款金额: in 分 (minor unit); at least 1.
    pub refund: i64,
    /// 退款出资账户及金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Vec<AmountFrom>>,
    /// 原订单金额: in 分 (minor unit); at least 1.
    pub total: i64,
    /// 退款币种.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

/// 退款出资账户及金额.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct AmountFrom {
    /// `account`: one of `AVAILABLE`, `UNAVAILABLE`.
    pub account: Account,
    /// 出资金额.
    pub amount: i64,
}

crate::open_enum! {
/// `account`.
    Account {
    Available = "AVAILABLE",
    Unavailable = "UNAVAILABLE",
    }
}

crate::open_enum! {
/// `refund_account`.
    RefundAccount {
    RefundSourceSubMerchant = "REFUND_SOURCE_SUB_MERCHANT",
    RefundSourcePartnerAdvance = "REFUND_SOURCE_PARTNER_ADVANCE",
    }
}

crate::open_enum! {
/// `funds_account`.
    FundsAccount {
    Available = "AVAILABLE",
    Unsettled = "UNSETTLED",
    Prepaid = "PREPAID",
    }
}

/// What [`Apply::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 微信退款单号.
    pub refund_id: String,
    /// 商户退款单号.
    pub out_refund_no: String,
    /// 退款创建时间.
    pub create_time: String,
    /// 订单金额.
    pub amount: PostAnswerAmount,
    /// 优惠退款详情.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// `refund_account`: one of `REFUND_SOURCE_SUB_MERCHANT`, `REFUND_SOURCE_PARTNER_ADVANCE`.
    pub refund_account: Option<RefundAccount>,
}

crate::answer! {
    PostAnswer {
        required refund_id "refund_id",
        required out_refund_no "out_refund_no",
        required create_time "create_time",
        required amount "amount",
        optional promotion_detail "promotion_detail",
        optional refund_account "refund_account",
    }
}

/// 订单金额.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerAmount {
    /// 退款金额.
    pub refund: i64,
    /// 退款出资账户及金额.
    pub from: Option<Vec<PostAnswerAmountFrom>>,
    /// 用户退款金额.
    pub payer_refund: i64,
    /// 优惠退款金额.
    pub discount_refund: Option<i64>,
    /// 退款币种.
    pub currency: Option<String>,
    /// 垫付金额.
    pub advance: Option<i64>,
}

crate::answer! {
    PostAnswerAmount {
        required refund "refund",
        optional from "from",
        required payer_refund "payer_refund",
        optional discount_refund "discount_refund",
        optional currency "currency",
        optional advance "advance",
    }
}

/// 退款出资账户及金额.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerAmountFrom {
    /// 出资账户类型.
    pub account: String,
    /// 出资金额.
    pub amount: i64,
}

crate::answer! {
    PostAnswerAmountFrom {
        required account "account",
        required amount "amount",
    }
}

/// 优惠退款详情.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID.
    pub promotion_id: String,
    /// 优惠范围.
    pub scope: String,
    /// 优惠类型.
    pub r#type: String,
    /// 优惠券面额.
    pub amount: i64,
    /// 优惠退款金额.
    pub refund_amount: i64,
}

crate::answer! {
    PromotionDetail {
        required promotion_id "promotion_id",
        required scope "scope",
        required r#type "type",
        required amount "amount",
        required refund_amount "refund_amount",
    }
}

impl Request for PostRequest {}
