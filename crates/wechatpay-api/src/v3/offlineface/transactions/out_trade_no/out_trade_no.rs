// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/offlineface/transactions/out-trade-no/{out_trade_no}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/offlineface/transactions/out-trade-no/{out_trade_no}`
///
/// `GET`: 查单接口, see <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html>.
#[derive(Debug, Clone)]
pub struct OutTradeNo<C> {
    at: At<C>,
}

impl<C: Caller> OutTradeNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查单接口: `GET /v3/offlineface/transactions/out-trade-no/{out_trade_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::offlineface::GET_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO, query)
    }
}

/// What [`OutTradeNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 子商户商户号.
    pub sub_mchid: String,
    /// `business_product_id`: one of `2`, `11`.
    pub business_product_id: String,
}

/// What [`OutTradeNo::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 服务商公众号appid.
    pub sp_appid: String,
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 子商户公众号appid.
    pub sub_appid: Option<String>,
    /// 子商户商户号.
    pub sub_mchid: String,
    /// 支付用户信息.
    pub payer: Option<Payer>,
    /// 金额信息.
    pub amount: Option<Amount>,
    /// 优惠信息.
    pub promotion_detail: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
    /// 支付场景信息.
    pub scene_info: Option<SceneInfo>,
    /// 付款银行.
    pub bank_type: Option<String>,
    /// `trade_type`: one of `NATIVE`, `JSAPI`, `APP`, `MWEB`, `AUTH`.
    pub trade_type: Option<TradeType>,
    /// 交易状态.
    pub trade_state: String,
    /// 交易描述.
    pub trade_state_description: Option<String>,
    /// 欠款状态.
    pub debt_state: Option<String>,
    /// 商品信息.
    pub description: Option<String>,
    /// 商户附加信息.
    pub attach: Option<String>,
    /// 支付成功时间.
    pub success_time: Option<String>,
    /// 微信订单号.
    pub transaction_id: Option<String>,
    /// 还款微信订单号.
    pub repayment_transaction_id: Option<String>,
    /// 商户订单号.
    pub out_trade_no: Option<String>,
    /// 错误分类.
    pub error_type: Option<String>,
}

crate::answer! {
    GetAnswer {
        required sp_appid "sp_appid",
        required sp_mchid "sp_mchid",
        optional sub_appid "sub_appid",
        required sub_mchid "sub_mchid",
        optional payer "payer",
        optional amount "amount",
        optional promotion_detail "promotion_detail",
        optional scene_info "scene_info",
        optional bank_type "bank_type",
        optional trade_type "trade_type",
        required trade_state "trade_state",
        optional trade_state_description "trade_state_description",
        optional debt_state "debt_state",
        optional description "description",
        optional attach "attach",
        optional success_time "success_time",
        optional transaction_id "transaction_id",
        optional repayment_transaction_id "repayment_transaction_id",
        optional out_trade_no "out_trade_no",
        optional error_type "error_type",
    }
}

pub use crate::v3::offlineface::transactions::Payer;

pub use crate::v3::offlineface::transactions::PostAnswerAmount as Amount;

pub use crate::v3::offlineface::transactions::Currency;

pub use crate::v3::offlineface::transactions::PostAnswerSceneInfo as SceneInfo;

pub use crate::v3::offlineface::transactions::TradeType;

impl Request for GetQuery {}
