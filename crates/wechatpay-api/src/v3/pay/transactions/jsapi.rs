// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay/transactions/jsapi`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/pay/transactions/jsapi`
///
/// `POST`: JSAPI下单, see <https://pay.weixin.qq.com/doc/v3/merchant/4012791856>.
#[derive(Debug, Clone)]
pub struct Jsapi<C> {
    at: At<C>,
}

impl<C: Caller> Jsapi<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// JSAPI下单: `POST /v3/pay/transactions/jsapi`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012791856>, <https://pay.weixin.qq.com/doc/v3/merchant/4012791897>, <https://pay.weixin.qq.com/doc/v3/merchant/4012525167>, <https://pay.weixin.qq.com/doc/v3/merchant/4012525182>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::pay::POST_TRANSACTIONS_JSAPI, body)
    }
}

/// What [`Jsapi::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 公众号ID.
    pub appid: String,
    /// 直连商户号.
    pub mchid: String,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<SceneInfo>,
    /// 支付者.
    pub payer: Payer,
    /// 结算信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_info: Option<SettleInfo>,
    /// 贴息信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy_info: Option<SubsidyInfo>,
}

pub use crate::v3::pay::partner::transactions::app::Amount;

pub use crate::v3::pay::partner::transactions::app::LimitPay;

pub use crate::v3::pay::partner::transactions::app::Detail;

pub use crate::v3::pay::partner::transactions::app::GoodsDetail;

pub use crate::v3::pay::partner::transactions::app::SceneInfo;

pub use crate::v3::pay::partner::transactions::app::StoreInfo;

/// 支付者.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Payer {
    /// 用户标识.
    pub openid: String,
    /// 实名支付.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<Identity>,
}

pub use crate::v3::pay::partner::transactions::app::Identity;

pub use crate::v3::pay::partner::transactions::app::Type;

pub use crate::v3::pay::partner::transactions::app_with_contract::SettleInfo;

pub use crate::v3::pay::partner::transactions::app::SubsidyInfo;

pub use crate::v3::pay::partner::transactions::app::SubsidyDetail;

pub use crate::v3::pay::partner::transactions::app::SubsidyPeriodType;

pub use crate::v3::pay::partner::transactions::app::SubsidyPlan;

pub use crate::v3::pay::partner::transactions::app::PostAnswer;

impl Request for PostRequest {}
