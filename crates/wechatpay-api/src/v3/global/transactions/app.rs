// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/transactions/app`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/transactions/app`
///
/// `POST`: APP支付下单, see <https://pay.weixin.qq.com/doc/global/v3/zh/4013014223>.
#[derive(Debug, Clone)]
pub struct App<C> {
    at: At<C>,
}

impl<C: Caller> App<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// APP支付下单: `POST /v3/global/transactions/app`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013014223>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::global::POST_TRANSACTIONS_APP, body)
    }
}

/// What [`App::post`] sends.
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

/// 支付者.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Payer {
    /// 用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_openid: Option<String>,
    /// 用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
}

pub use crate::v3::global::micropay::transactions::pay::Amount;

pub use crate::v3::global::micropay::transactions::pay::SceneInfo;

pub use crate::v3::global::micropay::transactions::pay::StoreInfo;

pub use crate::v3::global::micropay::transactions::pay::Detail;

pub use crate::v3::global::micropay::transactions::pay::GoodsDetail;

/// What [`App::post`] gets back.
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
