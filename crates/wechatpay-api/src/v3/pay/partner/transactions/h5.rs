// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay/partner/transactions/h5`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/pay/partner/transactions/h5`
///
/// `POST`: H5下单, see <https://pay.weixin.qq.com/doc/v3/partner/4012738604>.
#[derive(Debug, Clone)]
pub struct H5<C> {
    at: At<C>,
}

impl<C: Caller> H5<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// H5下单: `POST /v3/pay/partner/transactions/h5`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012738604>, <https://pay.weixin.qq.com/doc/v3/partner/4012523544>, <https://pay.weixin.qq.com/doc/v3/partner/4012714759>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::pay::POST_PARTNER_TRANSACTIONS_H5, body)
    }
}

/// What [`H5::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务商公众号ID.
    pub sp_appid: String,
    /// 服务商户号.
    pub sp_mchid: String,
    /// 子商户公众号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 子商户号.
    pub sub_mchid: String,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<SettleInfo>,
    /// 商品描述.
    pub description: String,
    /// 附加数据.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 订单金额.
    pub amount: Amount,
    /// 交易结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<String>,
    /// 通知地址.
    pub notify_url: String,
    /// 订单优惠标记.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// `limit_pay`: one of `no_balance`, `no_credit`, `no_debit`, `balance_only`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<Vec<LimitPay>>,
    /// 电子发票入口开放标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_fapiao: Option<bool>,
    /// 优惠功能.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<Detail>,
    /// 场景信息.
    pub scene_info: SceneInfo,
    /// 支付者.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<Payer>,
}

pub use crate::v3::pay::partner::transactions::app::SettleInfo;

pub use crate::v3::pay::partner::transactions::app::Amount;

pub use crate::v3::pay::partner::transactions::app::LimitPay;

pub use crate::v3::pay::partner::transactions::app::Detail;

pub use crate::v3::pay::partner::transactions::app::GoodsDetail;

/// 场景信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SceneInfo {
    /// 用户终端IP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_client_ip: Option<String>,
    /// 商户端设备号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// 商户门店信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_info: Option<StoreInfo>,
    /// H5场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub h5_info: Option<H5Info>,
}

pub use crate::v3::pay::partner::transactions::app::StoreInfo;

/// H5场景信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct H5Info {
    /// 场景类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
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

pub use crate::v3::pay::partner::transactions::app::Payer;

pub use crate::v3::pay::partner::transactions::app::Identity;

pub use crate::v3::pay::partner::transactions::app::Type;

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
