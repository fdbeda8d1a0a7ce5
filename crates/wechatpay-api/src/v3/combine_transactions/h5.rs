// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/combine-transactions/h5`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/combine-transactions/h5`
///
/// `POST`: 合单下单-H5支付, see <https://pay.weixin.qq.com/doc/v3/merchant/4012556961>.
#[derive(Debug, Clone)]
pub struct H5<C> {
    at: At<C>,
}

impl<C: Caller> H5<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 合单下单-H5支付: `POST /v3/combine-transactions/h5`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012556961>, <https://pay.weixin.qq.com/doc/v3/merchant/4012545879>, <https://pay.weixin.qq.com/doc/v3/partner/4012758208>, <https://pay.weixin.qq.com/doc/v3/partner/4012707565>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::combine_transactions::POST_H5, body)
    }
}

/// What [`H5::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 合单商户appid.
    pub combine_appid: String,
    /// 合单商户号.
    pub combine_mchid: String,
    /// 合单商户订单号.
    pub combine_out_trade_no: String,
    /// 场景信息.
    pub scene_info: SceneInfo,
    /// 商品单信息.
    pub sub_orders: Vec<SubOrders>,
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
    /// 支付者.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_payer_info: Option<CombinePayerInfo>,
}

/// 场景信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SceneInfo {
    /// 商户端设备号.
    pub device_id: String,
    /// 用户终端IP.
    pub payer_client_ip: String,
    /// H5场景信息.
    pub h5_info: H5Info,
}

/// H5场景信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct H5Info {
    /// 场景类型.
    pub r#type: String,
    /// 应用名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_name: Option<String>,
    /// 网站URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_url: Option<String>,
    /// iOS平台BundleID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bundle_id: Option<String>,
    /// Android平台PackageName.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub package_name: Option<String>,
}

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
}

pub use crate::v3::combine_transactions::app::Amount;

pub use crate::v3::combine_transactions::app::SettleInfo;

pub use crate::v3::combine_transactions::app::LimitPay;

/// 支付者.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct CombinePayerInfo {
    /// 用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 用户子标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 实名支付.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<Identity>,
}

pub use crate::v3::combine_transactions::app::Identity;

pub use crate::v3::combine_transactions::app::Type;

/// What [`H5::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 支付跳转链接.
    pub h5_url: String,
}

crate::answer! {
    PostAnswer {
        required h5_url "h5_url",
    }
}

impl Request for PostRequest {}
