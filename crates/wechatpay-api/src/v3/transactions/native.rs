// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/transactions/native`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/transactions/native`
///
/// `POST`: 扫码支付下单, see <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter4_3.shtml>.
#[derive(Debug, Clone)]
pub struct Native<C> {
    at: At<C>,
}

impl<C: Caller> Native<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 扫码支付下单: `POST /v3/transactions/native`
    ///
    /// Host: <https://api.mch.weixin.qq.com/hk>.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter4_3.shtml>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::transactions::POST_NATIVE, body)
    }
}

/// What [`Native::post`] sends.
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<SceneInfo>,
    /// 优惠功能.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<Vec<Detail>>,
}

pub use crate::v3::transactions::app::Payer;

pub use crate::v3::transactions::app::Amount;

pub use crate::v3::transactions::app::SceneInfo;

pub use crate::v3::transactions::app::StoreInfo;

pub use crate::v3::transactions::app::Detail;

pub use crate::v3::transactions::app::GoodsDetail;

/// What [`Native::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 二维码链接.
    pub code_url: String,
}

crate::answer! {
    PostAnswer {
        required code_url "code_url",
    }
}

impl Request for PostRequest {}
