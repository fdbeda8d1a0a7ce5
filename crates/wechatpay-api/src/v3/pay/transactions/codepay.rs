// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay/transactions/codepay`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/pay/transactions/codepay`
///
/// `POST`: 付款码支付, see <https://pay.weixin.qq.com/doc/v3/merchant/4012382150>.
#[derive(Debug, Clone)]
pub struct Codepay<C> {
    at: At<C>,
}

impl<C: Caller> Codepay<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 付款码支付: `POST /v3/pay/transactions/codepay`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012382150>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::pay::POST_TRANSACTIONS_CODEPAY, body)
    }
}

/// What [`Codepay::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 应用AppID.
    pub appid: String,
    /// 直连商户号.
    pub mchid: String,
    /// 商品描述.
    pub description: String,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 附加数据.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 订单优惠标记.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 电子发票入口开放标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_fapiao: Option<bool>,
    /// 支付者.
    pub payer: Payer,
    /// 订单金额.
    pub amount: Amount,
    /// 场景信息.
    pub scene_info: SceneInfo,
    /// 优惠功能.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<Detail>,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<SettleInfo>,
}

pub use crate::v3::pay::partner::transactions::codepay::Payer;

pub use crate::v3::pay::partner::transactions::app::Amount;

pub use crate::v3::pay::partner::transactions::codepay::SceneInfo;

pub use crate::v3::pay::partner::transactions::codepay::StoreInfo;

pub use crate::v3::pay::partner::transactions::codepay::Detail;

pub use crate::v3::pay::partner::transactions::codepay::GoodsDetail;

pub use crate::v3::pay::partner::transactions::app_with_contract::SettleInfo;

/// What [`Codepay::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 应用AppID.
    pub appid: Option<String>,
    /// 直连商户号.
    pub mchid: String,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// 交易类型.
    pub trade_type: Option<String>,
    /// 银行类型.
    pub bank_type: Option<String>,
    /// 支付完成时间.
    pub success_time: Option<String>,
    /// 交易状态.
    pub trade_state: String,
    /// 交易状态描述.
    pub trade_state_desc: Option<String>,
    /// 附加数据.
    pub attach: Option<String>,
    /// 支付者.
    pub payer: Option<PostAnswerPayer>,
    /// 订单金额.
    pub amount: Option<PostAnswerAmount>,
    /// 优惠信息.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
}

crate::answer! {
    PostAnswer {
        optional appid "appid",
        required mchid "mchid",
        required out_trade_no "out_trade_no",
        optional transaction_id "transaction_id",
        optional trade_type "trade_type",
        optional bank_type "bank_type",
        optional success_time "success_time",
        required trade_state "trade_state",
        optional trade_state_desc "trade_state_desc",
        optional attach "attach",
        optional payer "payer",
        optional amount "amount",
        optional promotion_detail "promotion_detail",
    }
}

/// 支付者.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerPayer {
    /// 用户标识.
    pub openid: Option<String>,
}

crate::answer! {
    PostAnswerPayer {
        optional openid "openid",
    }
}

pub use crate::v3::pay::partner::transactions::codepay::PostAnswerAmount;

pub use crate::v3::pay::partner::transactions::codepay::PromotionDetail;

pub use crate::v3::pay::partner::transactions::codepay::PromotionDetailGoodsDetail;

impl Request for PostRequest {}
