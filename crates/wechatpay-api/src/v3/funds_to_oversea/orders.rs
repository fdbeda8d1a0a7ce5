// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/funds-to-oversea/orders`

pub mod out_order_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/funds-to-oversea/orders`
///
/// `POST`: 申请资金出境, see <https://pay.weixin.qq.com/doc/v3/partner/4012476113>.
#[derive(Debug, Clone)]
pub struct Orders<C> {
    at: At<C>,
}

impl<C: Caller> Orders<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/funds-to-oversea/orders/{out_order_id}`
    #[doc(alias = "outOrderId")]
    #[must_use]
    pub fn out_order_id(&self, out_order_id: impl std::fmt::Display) -> out_order_id::OutOrderId<C> {
        out_order_id::OutOrderId::new(self.at.with("out_order_id", out_order_id))
    }

    /// 申请资金出境: `POST /v3/funds-to-oversea/orders`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012476113>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::funds_to_oversea::POST_ORDERS, body)
    }
}

/// What [`Orders::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户出境单号.
    pub out_order_id: String,
    /// 二级商户号.
    pub sub_mchid: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 出境金额.
    pub amount: i64,
    /// 境外收款币种.
    pub foreign_currency: String,
    /// 商品信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_info: Option<Vec<GoodsInfo>>,
    /// 卖家信息.
    pub seller_info: SellerInfo,
    /// 物流信息.
    pub express_info: ExpressInfo,
    /// 收款人信息.
    pub payee_info: PayeeInfo,
    /// 预售信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub presale_info: Option<PresaleInfo>,
}

/// 商品信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GoodsInfo {
    /// 商品名称.
    pub goods_name: String,
    /// 商品类目.
    pub goods_category: String,
    /// 商品单价.
    pub goods_unit_price: i64,
    /// 商品数量.
    pub goods_quantity: i64,
}

/// 卖家信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SellerInfo {
    /// 境外卖家经营主体名称.
    pub oversea_business_name: String,
    /// 境外卖家店铺名称.
    pub oversea_shop_name: String,
    /// 卖家ID.
    pub seller_id: String,
}

/// 物流信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ExpressInfo {
    /// 物流单号.
    pub courier_number: String,
    /// 物流商名称.
    pub express_company_name: String,
}

/// 收款人信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PayeeInfo {
    /// 收款人识别号.
    pub payee_id: String,
}

/// 预售信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PresaleInfo {
    /// `type`: one of `DEPOSIT`, `BALANCE`.
    pub r#type: Type,
    /// 预售订单总金额.
    pub total_amount: i64,
    /// 关联定金订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deposit_transaction_id: Option<String>,
    /// 关联尾款订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_transaction_id: Option<String>,
}

crate::open_enum! {
/// `type`.
    Type {
    Deposit = "DEPOSIT",
    Balance = "BALANCE",
    }
}

/// What [`Orders::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商户出境单号.
    pub out_order_id: String,
    /// 二级商户号.
    pub sub_mchid: String,
    /// 微信出境单号.
    pub order_id: String,
    /// 出境结果.
    pub result: String,
    /// 出境失败的原因.
    pub fail_reason: Option<String>,
    /// 请求出境人民币金额.
    pub amount: i64,
    /// 真实出境外币金额.
    pub foreign_amount: Option<i64>,
    /// 外币币种.
    pub foreign_currency: String,
    /// 汇率.
    pub rate: Option<i64>,
    /// 购汇时间.
    pub exchange_rate_time: Option<String>,
    /// 预计购汇时间.
    pub estimate_exchange_rate_time: Option<String>,
    /// 真实出境人民币金额.
    pub departure_amount: Option<i64>,
    /// 手续费人民币金额.
    pub fee: Option<i64>,
    /// 手续费承担商户号.
    pub charge_mchid: Option<String>,
    /// 手续费承担账户.
    pub charge_account_type: Option<String>,
}

crate::answer! {
    PostAnswer {
        required out_order_id "out_order_id",
        required sub_mchid "sub_mchid",
        required order_id "order_id",
        required result "result",
        optional fail_reason "fail_reason",
        required amount "amount",
        optional foreign_amount "foreign_amount",
        required foreign_currency "foreign_currency",
        optional rate "rate",
        optional exchange_rate_time "exchange_rate_time",
        optional estimate_exchange_rate_time "estimate_exchange_rate_time",
        optional departure_amount "departure_amount",
        optional fee "fee",
        optional charge_mchid "charge_mchid",
        optional charge_account_type "charge_account_type",
    }
}

impl Request for PostRequest {}
