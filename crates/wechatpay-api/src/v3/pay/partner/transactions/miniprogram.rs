// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay/partner/transactions/miniprogram`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/pay/partner/transactions/miniprogram`
///
/// `POST`: 小程序支付下单, see <https://pay.weixin.qq.com/doc/v3/partner/4012886115>.
#[derive(Debug, Clone)]
pub struct Miniprogram<C> {
    at: At<C>,
}

impl<C: Caller> Miniprogram<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 小程序支付下单: `POST /v3/pay/partner/transactions/miniprogram`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012886115>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::pay::POST_PARTNER_TRANSACTIONS_MINIPROGRAM, body)
    }
}

/// What [`Miniprogram::post`] sends.
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
    /// 商品描述.
    pub description: String,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 交易结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<String>,
    /// 附加数据.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 通知地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 订单优惠标记.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 电子发票入口开放标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_fapiao: Option<bool>,
    /// 订单金额.
    pub amount: Amount,
    /// 支付者.
    pub payer: Payer,
    /// 优惠功能.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<Detail>,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<SceneInfo>,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<SettleInfo>,
}

pub use crate::v3::pay::partner::transactions::app::Amount;

/// 支付者.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Payer {
    /// 用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_openid: Option<String>,
    /// 用户子标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
}

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
}

pub use crate::v3::pay::partner::transactions::codepay::StoreInfo;

pub use crate::v3::pay::partner::transactions::app_with_contract::SettleInfo;

pub use crate::v3::pay::partner::transactions::app::PostAnswer;

impl Request for PostRequest {}
