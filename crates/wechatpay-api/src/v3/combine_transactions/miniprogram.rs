// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/combine-transactions/miniprogram`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/combine-transactions/miniprogram`
///
/// `POST`: 个人收款交易下单-小程序, see <https://pay.weixin.qq.com/doc/v3/partner/4012602225>.
#[derive(Debug, Clone)]
pub struct Miniprogram<C> {
    at: At<C>,
}

impl<C: Caller> Miniprogram<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 个人收款交易下单-小程序: `POST /v3/combine-transactions/miniprogram`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012602225>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::combine_transactions::POST_MINIPROGRAM, body)
    }
}

/// What [`Miniprogram::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 平台商户应用ID.
    pub combine_appid: String,
    /// 平台商户号.
    pub combine_mchid: String,
    /// 交易单订单号.
    pub combine_out_trade_no: String,
    /// 支付者.
    pub combine_payer_info: CombinePayerInfo,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<SceneInfo>,
    /// 商品单信息.
    pub sub_orders: Vec<SubOrders>,
    /// 交易结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<String>,
    /// 通知地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// `trade_scenario`: one of `RECOMMERCE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_scenario: Option<TradeScenario>,
}

/// 支付者.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct CombinePayerInfo {
    /// 用户标识.
    pub openid: String,
}

pub use crate::v3::combine_transactions::app::SceneInfo;

/// 商品单信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SubOrders {
    /// 商品单发起商户号.
    pub mchid: String,
    /// `order_service_type`: one of `INDIVIDUALTRADE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_service_type: Option<OrderServiceType>,
    /// 商品单个人收款方受理授权ID.
    pub individual_auth_id: String,
    /// 商品单个人收款方平台昵称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub individual_name: Option<String>,
    /// 商品单商户订单号.
    pub out_trade_no: String,
    /// 商品单金额.
    pub amount: Amount,
    /// 附加数据.
    pub attach: String,
    /// 商品描述.
    pub description: String,
}

crate::open_enum! {
/// `order_service_type`.
    OrderServiceType {
    Individualtrade = "INDIVIDUALTRADE",
    }
}

/// 商品单金额.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Amount {
    /// 标价金额.
    pub total_amount: i64,
    /// 标价币种.
    pub currency: String,
}

pub use crate::v3::combine_transactions::app::TradeScenario;

pub use crate::v3::combine_transactions::jsapi::PostAnswer;

impl Request for PostRequest {}
