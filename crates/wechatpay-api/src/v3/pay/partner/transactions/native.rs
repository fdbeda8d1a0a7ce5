// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay/partner/transactions/native`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/pay/partner/transactions/native`
///
/// `POST`: Native下单, see <https://pay.weixin.qq.com/doc/v3/partner/4012738659>.
#[derive(Debug, Clone)]
pub struct Native<C> {
    at: At<C>,
}

impl<C: Caller> Native<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// Native下单: `POST /v3/pay/partner/transactions/native`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012738659>, <https://pay.weixin.qq.com/doc/v3/partner/4012523551>, <https://pay.weixin.qq.com/doc/v3/partner/4012714902>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::pay::POST_PARTNER_TRANSACTIONS_NATIVE, body)
    }
}

/// What [`Native::post`] sends.
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<SceneInfo>,
    /// 支付者.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<Payer>,
}

pub use crate::v3::pay::partner::transactions::app::SettleInfo;

pub use crate::v3::pay::partner::transactions::app::Amount;

pub use crate::v3::pay::partner::transactions::app::LimitPay;

pub use crate::v3::pay::partner::transactions::app::Detail;

pub use crate::v3::pay::partner::transactions::app::GoodsDetail;

pub use crate::v3::pay::partner::transactions::app::SceneInfo;

pub use crate::v3::pay::partner::transactions::app::StoreInfo;

pub use crate::v3::pay::partner::transactions::app::Payer;

pub use crate::v3::pay::partner::transactions::app::Identity;

pub use crate::v3::pay::partner::transactions::app::Type;

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
