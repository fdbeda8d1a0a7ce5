// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay/partner/transactions/scannedpos`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/pay/partner/transactions/scannedpos`
///
/// `POST`: 扫码支付下单, see <https://pay.weixin.qq.com/doc/v3/partner/4012492476>.
#[derive(Debug, Clone)]
pub struct Scannedpos<C> {
    at: At<C>,
}

impl<C: Caller> Scannedpos<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 扫码支付下单: `POST /v3/pay/partner/transactions/scannedpos`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012492476>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::pay::POST_PARTNER_TRANSACTIONS_SCANNEDPOS, body)
    }
}

/// What [`Scannedpos::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 合作伙伴应用AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 合作伙伴商户号.
    pub sp_mchid: String,
    /// 特约商户应用AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 特约商户号.
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
    pub scene_info: SceneInfo,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<SettleInfo>,
}

pub use crate::v3::pay::partner::transactions::app::Amount;

pub use crate::v3::pay::partner::transactions::miniprogram::Payer;

/// 优惠功能.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Detail {
    /// 订单原价.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost_price: Option<i64>,
    /// 商品小票 ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_id: Option<String>,
    /// 单品列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

/// 单品列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GoodsDetail {
    /// 商品编码.
    pub merchant_goods_id: String,
    /// 微信侧商品编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechatpay_goods_id: Option<String>,
    /// 商品名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_name: Option<String>,
    /// 商品数量.
    pub quantity: i64,
    /// 商品单价.
    pub unit_price: i64,
}

/// 场景信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SceneInfo {
    /// 用户终端IP.
    pub payer_client_ip: String,
    /// 商户端设备号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// 商户门店信息.
    pub store_info: StoreInfo,
}

/// 商户门店信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct StoreInfo {
    /// 门店ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// 商家自定义编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_id: Option<String>,
}

pub use crate::v3::pay::partner::transactions::app_with_contract::SettleInfo;

pub use crate::v3::pay::partner::transactions::app::PostAnswer;

impl Request for PostRequest {}
