// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}`

pub mod close;

use crate::{At, Caller};

/// `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}`
///
/// `GET`: 合单查询订单, see <https://pay.weixin.qq.com/doc/v3/merchant/4012557006>.
#[derive(Debug, Clone)]
pub struct CombineOutTradeNo<C> {
    at: At<C>,
}

impl<C: Caller> CombineOutTradeNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`
    #[must_use]
    pub fn close(&self) -> close::Close<C> {
        close::Close::new(self.at.clone())
    }

    /// 合单查询订单: `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012557006>, <https://pay.weixin.qq.com/doc/v3/merchant/4013421126>, <https://pay.weixin.qq.com/doc/v3/merchant/4013421222>, <https://pay.weixin.qq.com/doc/v3/merchant/4013421316>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::combine_transactions::GET_OUT_TRADE_NO_COMBINE_OUT_TRADE_NO)
    }
}

/// What [`CombineOutTradeNo::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 合单商户appid.
    pub combine_appid: String,
    /// 合单商户号.
    pub combine_mchid: String,
    /// 合单商户订单号.
    pub combine_out_trade_no: String,
    /// 交易单微信支付订单号.
    pub combine_transaction_id: String,
    /// 场景信息.
    pub scene_info: Option<SceneInfo>,
    /// 商品单信息.
    pub sub_orders: Option<Vec<SubOrders>>,
    /// 支付者.
    pub combine_payer_info: Option<CombinePayerInfo>,
    /// `trade_scenario`: one of `RECOMMERCE`.
    pub trade_scenario: Option<TradeScenario>,
    /// 使用的商户贴息信息.
    pub installment_info: Option<InstallmentInfo>,
}

crate::answer! {
    GetAnswer {
        required combine_appid "combine_appid",
        required combine_mchid "combine_mchid",
        required combine_out_trade_no "combine_out_trade_no",
        required combine_transaction_id "combine_transaction_id",
        optional scene_info "scene_info",
        optional sub_orders "sub_orders",
        optional combine_payer_info "combine_payer_info",
        optional trade_scenario "trade_scenario",
        optional installment_info "installment_info",
    }
}

pub use crate::v3::combine_transactions::id::combine_transaction_id::SceneInfo;

/// 商品单信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SubOrders {
    /// 子单商户号.
    pub mchid: String,
    /// 商品单个人收款方受理授权ID.
    pub individual_auth_id: Option<String>,
    /// 商品单个人收款方平台昵称.
    pub individual_name: Option<String>,
    /// `trade_type`: one of `NATIVE`, `JSAPI`, `APP`, `MWEB`.
    pub trade_type: Option<TradeType>,
    /// `trade_state`: one of `SUCCESS`, `REFUND`, `NOTPAY`, `CLOSED`, `PAYERROR`.
    pub trade_state: Option<TradeState>,
    /// 付款银行.
    pub bank_type: Option<String>,
    /// 附加数据.
    pub attach: Option<String>,
    /// 支付完成时间.
    pub success_time: Option<String>,
    /// 微信订单号.
    pub transaction_id: Option<String>,
    /// 商品单商户订单号.
    pub out_trade_no: String,
    /// 二级商户号.
    pub sub_mchid: Option<String>,
    /// 子商户应用ID.
    pub sub_appid: Option<String>,
    /// 用户子标识.
    pub sub_openid: Option<String>,
    /// 优惠信息列表.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// 订单金额.
    pub amount: Option<Amount>,
}

crate::answer! {
    SubOrders {
        required mchid "mchid",
        optional individual_auth_id "individual_auth_id",
        optional individual_name "individual_name",
        optional trade_type "trade_type",
        optional trade_state "trade_state",
        optional bank_type "bank_type",
        optional attach "attach",
        optional success_time "success_time",
        optional transaction_id "transaction_id",
        required out_trade_no "out_trade_no",
        optional sub_mchid "sub_mchid",
        optional sub_appid "sub_appid",
        optional sub_openid "sub_openid",
        optional promotion_detail "promotion_detail",
        optional amount "amount",
    }
}

crate::open_enum! {
/// `trade_type`.
    TradeType {
    Native = "NATIVE",
    Jsapi = "JSAPI",
    App = "APP",
    Mweb = "MWEB",
    }
}

crate::open_enum! {
/// `trade_state`.
    TradeState {
    Success = "SUCCESS",
    Refund = "REFUND",
    Notpay = "NOTPAY",
    Closed = "CLOSED",
    Payerror = "PAYERROR",
    }
}

/// 优惠信息列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID.
    pub coupon_id: Option<String>,
    /// 优惠名称.
    pub name: Option<String>,
    /// `scope`: one of `GLOBAL`, `SINGLE`.
    pub scope: Option<Scope>,
    /// `type`: one of `CASH`, `NOCASH`.
    pub r#type: Option<Type>,
    /// 优惠券面额.
    pub amount: Option<i64>,
    /// 活动批次ID.
    pub stock_id: Option<String>,
    /// 微信出资.
    pub wechatpay_contribute: Option<i64>,
    /// 商户出资.
    pub merchant_contribute: Option<i64>,
    /// 其他出资.
    pub other_contribute: Option<i64>,
    /// 优惠币种.
    pub currency: Option<String>,
    /// 单品列表.
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

crate::answer! {
    PromotionDetail {
        optional coupon_id "coupon_id",
        optional name "name",
        optional scope "scope",
        optional r#type "type",
        optional amount "amount",
        optional stock_id "stock_id",
        optional wechatpay_contribute "wechatpay_contribute",
        optional merchant_contribute "merchant_contribute",
        optional other_contribute "other_contribute",
        optional currency "currency",
        optional goods_detail "goods_detail",
    }
}

crate::open_enum! {
/// `scope`.
    Scope {
    Global = "GLOBAL",
    Single = "SINGLE",
    }
}

crate::open_enum! {
/// `type`.
    Type {
    Cash = "CASH",
    Nocash = "NOCASH",
    }
}

/// 单品列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GoodsDetail {
    /// 商品编码.
    pub goods_id: String,
    /// 商品数量.
    pub quantity: i64,
    /// 商品单价.
    pub unit_price: i64,
    /// 商品优惠金额.
    pub discount_amount: Option<i64>,
    /// 商品备注.
    pub goods_remark: Option<String>,
}

crate::answer! {
    GoodsDetail {
        required goods_id "goods_id",
        required quantity "quantity",
        required unit_price "unit_price",
        optional discount_amount "discount_amount",
        optional goods_remark "goods_remark",
    }
}

/// 订单金额.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Amount {
    /// 标价金额.
    pub total_amount: i64,
    /// 标价币种.
    pub currency: Option<String>,
    /// 现金支付金额.
    pub payer_amount: i64,
    /// 现金支付币种.
    pub payer_currency: Option<String>,
    /// 结算汇率.
    pub settlement_rate: Option<i64>,
}

crate::answer! {
    Amount {
        required total_amount "total_amount",
        optional currency "currency",
        required payer_amount "payer_amount",
        optional payer_currency "payer_currency",
        optional settlement_rate "settlement_rate",
    }
}

/// 支付者.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CombinePayerInfo {
    /// 用户标识.
    pub openid: String,
}

crate::answer! {
    CombinePayerInfo {
        required openid "openid",
    }
}

pub use crate::v3::combine_transactions::app::TradeScenario;

/// 使用的商户贴息信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InstallmentInfo {
    /// 是否使用了商户贴息.
    pub use_subsidy: bool,
    /// 用户实际选择分期期数.
    pub selected_installment_number: i64,
}

crate::answer! {
    InstallmentInfo {
        required use_subsidy "use_subsidy",
        required selected_installment_number "selected_installment_number",
    }
}
