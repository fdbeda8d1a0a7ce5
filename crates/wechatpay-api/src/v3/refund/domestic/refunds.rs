// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/refund/domestic/refunds`

pub mod out_refund_no;
pub mod refund_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/refund/domestic/refunds`
///
/// `POST`: 申请退款, see <https://pay.weixin.qq.com/doc/v3/merchant/4012791862>.
#[derive(Debug, Clone)]
pub struct Refunds<C> {
    at: At<C>,
}

impl<C: Caller> Refunds<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/refund/domestic/refunds/{out_refund_no}`
    #[doc(alias = "outRefundNo")]
    #[must_use]
    pub fn out_refund_no(&self, out_refund_no: impl std::fmt::Display) -> out_refund_no::OutRefundNo<C> {
        out_refund_no::OutRefundNo::new(self.at.with("out_refund_no", out_refund_no))
    }

    /// `/v3/refund/domestic/refunds/{refund_id}`
    #[doc(alias = "refundId")]
    #[must_use]
    pub fn refund_id(&self, refund_id: impl std::fmt::Display) -> refund_id::RefundId<C> {
        refund_id::RefundId::new(self.at.with("refund_id", refund_id))
    }

    /// 申请退款: `POST /v3/refund/domestic/refunds`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012791862>, <https://pay.weixin.qq.com/doc/v3/merchant/4013070371>, <https://pay.weixin.qq.com/doc/v3/merchant/4012810597>, <https://pay.weixin.qq.com/doc/v3/merchant/4012791883>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::refund::POST_DOMESTIC_REFUNDS, body)
    }
}

/// What [`Refunds::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 微信支付订单号.
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
    /// 退款结果回调url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 退款资金来源.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub funds_account: Option<String>,
    /// 金额信息.
    pub amount: Amount,
    /// 退款商品.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

/// 金额信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Amount {
    /// 退款金额.
    pub refund: i64,
    /// 退款出资账户及金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Vec<AmountFrom>>,
    /// 原订单金额.
    pub total: i64,
    /// 退款币种.
    pub currency: String,
}

/// 退款出资账户及金额.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct AmountFrom {
    /// 出资账户类型.
    pub account: String,
    /// 出资金额.
    pub amount: i64,
}

/// 退款商品.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GoodsDetail {
    /// 商户侧商品编码.
    pub merchant_goods_id: String,
    /// 微信侧商品编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechatpay_goods_id: Option<String>,
    /// 商品名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_name: Option<String>,
    /// 商品单价.
    pub unit_price: i64,
    /// 商品退款金额.
    pub refund_amount: i64,
    /// 商品退货数量.
    pub refund_quantity: i64,
}

/// What [`Refunds::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 微信支付退款号.
    pub refund_id: String,
    /// 商户退款单号.
    pub out_refund_no: String,
    /// 微信支付订单号.
    pub transaction_id: String,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 退款渠道.
    pub channel: String,
    /// 退款入账账户.
    pub user_received_account: String,
    /// 退款成功时间.
    pub success_time: Option<String>,
    /// 退款创建时间.
    pub create_time: String,
    /// 退款状态.
    pub status: String,
    /// 资金账户.
    pub funds_account: Option<String>,
    /// 金额信息.
    pub amount: PostAnswerAmount,
    /// 优惠退款信息.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
}

crate::answer! {
    PostAnswer {
        required refund_id "refund_id",
        required out_refund_no "out_refund_no",
        required transaction_id "transaction_id",
        required out_trade_no "out_trade_no",
        required channel "channel",
        required user_received_account "user_received_account",
        optional success_time "success_time",
        required create_time "create_time",
        required status "status",
        optional funds_account "funds_account",
        required amount "amount",
        optional promotion_detail "promotion_detail",
    }
}

/// 金额信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerAmount {
    /// 订单金额.
    pub total: i64,
    /// 退款金额.
    pub refund: i64,
    /// 退款出资账户及金额.
    pub from: Option<Vec<PostAnswerAmountFrom>>,
    /// 用户支付金额.
    pub payer_total: i64,
    /// 用户退款金额.
    pub payer_refund: i64,
    /// 应结退款金额.
    pub settlement_refund: i64,
    /// 应结订单金额.
    pub settlement_total: i64,
    /// 优惠退款金额.
    pub discount_refund: i64,
    /// 退款币种.
    pub currency: String,
    /// 手续费退款金额.
    pub refund_fee: Option<i64>,
}

crate::answer! {
    PostAnswerAmount {
        required total "total",
        required refund "refund",
        optional from "from",
        required payer_total "payer_total",
        required payer_refund "payer_refund",
        required settlement_refund "settlement_refund",
        required settlement_total "settlement_total",
        required discount_refund "discount_refund",
        required currency "currency",
        optional refund_fee "refund_fee",
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

/// 优惠退款信息.
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
    /// 商品列表.
    pub goods_detail: Option<Vec<PromotionDetailGoodsDetail>>,
}

crate::answer! {
    PromotionDetail {
        required promotion_id "promotion_id",
        required scope "scope",
        required r#type "type",
        required amount "amount",
        required refund_amount "refund_amount",
        optional goods_detail "goods_detail",
    }
}

/// 商品列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PromotionDetailGoodsDetail {
    /// 商户侧商品编码.
    pub merchant_goods_id: String,
    /// 微信侧商品编码.
    pub wechatpay_goods_id: Option<String>,
    /// 商品名称.
    pub goods_name: Option<String>,
    /// 商品单价.
    pub unit_price: i64,
    /// 商品退款金额.
    pub refund_amount: i64,
    /// 商品退货数量.
    pub refund_quantity: i64,
}

crate::answer! {
    PromotionDetailGoodsDetail {
        required merchant_goods_id "merchant_goods_id",
        optional wechatpay_goods_id "wechatpay_goods_id",
        optional goods_name "goods_name",
        required unit_price "unit_price",
        required refund_amount "refund_amount",
        required refund_quantity "refund_quantity",
    }
}

impl Request for PostRequest {}
