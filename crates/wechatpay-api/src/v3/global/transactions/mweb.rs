// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/transactions/mweb`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/transactions/mweb`
///
/// `POST`: H5支付下单, see <https://pay.weixin.qq.com/doc/global/v3/zh/4013014399>.
#[derive(Debug, Clone)]
pub struct Mweb<C> {
    at: At<C>,
}

impl<C: Caller> Mweb<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// H5支付下单: `POST /v3/global/transactions/mweb`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013014399>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::global::POST_TRANSACTIONS_MWEB, body)
    }
}

/// What [`Mweb::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户号.
    pub mchid: String,
    /// APPID.
    pub appid: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 机构商户号.
    pub sp_mchid: String,
    /// 机构APPID.
    pub sp_appid: String,
    /// 子商户APPID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 商品描述.
    pub description: String,
    /// 商户数据.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 通知地址.
    pub notify_url: String,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 商品标记.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 交易类型.
    pub trade_type: String,
    /// 指定支付方式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<String>,
    /// 交易起始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_start: Option<String>,
    /// 交易结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_expire: Option<String>,
    /// MCC码.
    pub merchant_category_code: String,
    /// 支付者.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<Payer>,
    /// 订单金额.
    pub amount: Amount,
    /// 场景信息.
    pub scene_info: SceneInfo,
    /// 优惠功能.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<Vec<Detail>>,
}

pub use crate::v3::global::transactions::app::Payer;

pub use crate::v3::global::micropay::transactions::pay::Amount;

/// 场景信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct SceneInfo {
    /// 商户端设备号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// 商户端设备IP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_ip: Option<String>,
    /// 用户终端IP.
    pub payer_client_ip: String,
    /// 操作员ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator_id: Option<String>,
    /// 商户门店信息.
    pub store_info: StoreInfo,
}

pub use crate::v3::global::micropay::transactions::pay::StoreInfo;

pub use crate::v3::global::micropay::transactions::pay::Detail;

pub use crate::v3::global::micropay::transactions::pay::GoodsDetail;

/// What [`Mweb::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 支付跳转链接.
    pub mweb_url: String,
}

crate::answer! {
    PostAnswer {
        required mweb_url "mweb_url",
    }
}

impl Request for PostRequest {}
