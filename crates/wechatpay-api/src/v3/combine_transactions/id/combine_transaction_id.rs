// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/combine-transactions/id/{combine_transaction_id}`

use crate::{At, Caller};

/// `/v3/combine-transactions/id/{combine_transaction_id}`
///
/// `GET`: 个人收款交易通过微信支付订单号查单, see <https://pay.weixin.qq.com/doc/v3/partner/4012602242>.
#[derive(Debug, Clone)]
pub struct CombineTransactionId<C> {
    at: At<C>,
}

impl<C: Caller> CombineTransactionId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 个人收款交易通过微信支付订单号查单: `GET /v3/combine-transactions/id/{combine_transaction_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012602242>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::combine_transactions::GET_ID_COMBINE_TRANSACTION_ID)
    }
}

/// What [`CombineTransactionId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 平台商户应用ID.
    pub combine_appid: String,
    /// 平台商户号.
    pub combine_mchid: String,
    /// 交易单订单号.
    pub combine_out_trade_no: String,
    /// 交易单微信支付订单号.
    pub combine_transaction_id: String,
    /// 支付者.
    pub combine_payer_info: Option<CombinePayerInfo>,
    /// 场景信息.
    pub scene_info: Option<SceneInfo>,
    /// 商品单信息.
    pub sub_orders: Option<Vec<SubOrders>>,
    /// `trade_scenario`: one of `RECOMMERCE`.
    pub trade_scenario: Option<TradeScenario>,
}

crate::answer! {
    GetAnswer {
        required combine_appid "combine_appid",
        required combine_mchid "combine_mchid",
        required combine_out_trade_no "combine_out_trade_no",
        required combine_transaction_id "combine_transaction_id",
        optional combine_payer_info "combine_payer_info",
        optional scene_info "scene_info",
        optional sub_orders "sub_orders",
        optional trade_scenario "trade_scenario",
    }
}

/// 支付者.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CombinePayerInfo {
    /// 用户标识.
    pub openid: Option<String>,
}

crate::answer! {
    CombinePayerInfo {
        optional openid "openid",
    }
}

/// 场景信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SceneInfo {
    /// 商户端设备号.
    pub device_id: Option<String>,
}

crate::answer! {
    SceneInfo {
        optional device_id "device_id",
    }
}

/// 商品单信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SubOrders {
    /// 商品单发起商户号.
    pub mchid: String,
    /// 商品单个人收款方受理授权ID.
    pub individual_auth_id: String,
    /// 商品单个人收款方平台昵称.
    pub individual_name: Option<String>,
    /// 商品单商户订单号.
    pub out_trade_no: String,
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// 交易类型.
    pub trade_type: Option<String>,
    /// 交易状态.
    pub trade_state: String,
    /// 付款银行.
    pub bank_type: Option<String>,
    /// 附加数据.
    pub attach: Option<String>,
    /// 支付完成时间.
    pub success_time: Option<String>,
    /// 订单金额.
    pub amount: Option<Amount>,
}

crate::answer! {
    SubOrders {
        required mchid "mchid",
        required individual_auth_id "individual_auth_id",
        optional individual_name "individual_name",
        required out_trade_no "out_trade_no",
        optional transaction_id "transaction_id",
        optional trade_type "trade_type",
        required trade_state "trade_state",
        optional bank_type "bank_type",
        optional attach "attach",
        optional success_time "success_time",
        optional amount "amount",
    }
}

/// 订单金额.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Amount {
    /// 标价金额.
    pub total_amount: i64,
    /// 现金支付金额.
    pub payer_amount: i64,
    /// 标价币种.
    pub currency: String,
    /// 现金支付币种.
    pub payer_currency: String,
    /// 结算汇率.
    pub settlement_rate: Option<i64>,
}

crate::answer! {
    Amount {
        required total_amount "total_amount",
        required payer_amount "payer_amount",
        required currency "currency",
        required payer_currency "payer_currency",
        optional settlement_rate "settlement_rate",
    }
}

pub use crate::v3::combine_transactions::app::TradeScenario;
