// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/combine-transactions/jsapi`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/combine-transactions/jsapi`
///
/// `POST`: 合单下单-JSAPI支付, see <https://pay.weixin.qq.com/doc/v3/merchant/4012556926>.
#[derive(Debug, Clone)]
pub struct Jsapi<C> {
    at: At<C>,
}

impl<C: Caller> Jsapi<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 合单下单-JSAPI支付: `POST /v3/combine-transactions/jsapi`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012556926>, <https://pay.weixin.qq.com/doc/v3/merchant/4012556931>, <https://pay.weixin.qq.com/doc/v3/merchant/4012545654>, <https://pay.weixin.qq.com/doc/v3/partner/4012757938>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::combine_transactions::POST_JSAPI, body)
    }
}

/// What [`Jsapi::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 合单商户appid.
    pub combine_appid: String,
    /// 合单商户号.
    pub combine_mchid: String,
    /// 合单商户订单号.
    pub combine_out_trade_no: String,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<SceneInfo>,
    /// 商品单信息.
    pub sub_orders: Vec<SubOrders>,
    /// 支付者.
    pub combine_payer_info: CombinePayerInfo,
    /// 交易起始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_start: Option<String>,
    /// 交易结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<String>,
    /// 通知地址.
    pub notify_url: String,
    /// `limit_pay`: one of `no_balance`, `no_debit`, `balance_only`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<Vec<LimitPay>>,
    /// 贴息信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy_info: Option<SubsidyInfo>,
}

pub use crate::v3::combine_transactions::app::SceneInfo;

/// 商品单信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SubOrders {
    /// 子单商户号.
    pub mchid: String,
    /// 附加数据.
    pub attach: String,
    /// 订单金额.
    pub amount: Amount,
    /// 商品单商户订单号.
    pub out_trade_no: String,
    /// 二级商户号.
    pub sub_mchid: String,
    /// 商品详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// 订单优惠标记.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 商品描述.
    pub description: String,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<SettleInfo>,
    /// 子商户应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 是否指定分账.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
}

pub use crate::v3::combine_transactions::app::Amount;

pub use crate::v3::combine_transactions::app::SettleInfo;

pub use crate::v3::combine_transactions::h5::CombinePayerInfo;

pub use crate::v3::combine_transactions::app::Identity;

pub use crate::v3::combine_transactions::app::Type;

pub use crate::v3::combine_transactions::app::LimitPay;

pub use crate::v3::combine_transactions::app::SubsidyInfo;

pub use crate::v3::combine_transactions::app::SubsidyDetail;

pub use crate::v3::combine_transactions::app::SubsidyPeriodType;

pub use crate::v3::combine_transactions::app::SubsidyPlan;

/// What [`Jsapi::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 预支付交易会话标识.
    pub prepay_id: String,
}

crate::answer! {
    PostAnswer {
        required prepay_id "prepay_id",
    }
}

impl Request for PostRequest {}
