// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/combine-transactions/native`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/combine-transactions/native`
///
/// `POST`: 合单下单-Native支付, see <https://pay.weixin.qq.com/doc/v3/merchant/4012556982>.
#[derive(Debug, Clone)]
pub struct Native<C> {
    at: At<C>,
}

impl<C: Caller> Native<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 合单下单-Native支付: `POST /v3/combine-transactions/native`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012556982>, <https://pay.weixin.qq.com/doc/v3/merchant/4012547310>, <https://pay.weixin.qq.com/doc/v3/partner/4012758240>, <https://pay.weixin.qq.com/doc/v3/partner/4012708704>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::combine_transactions::POST_NATIVE, body)
    }
}

/// What [`Native::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 合单商户appid.
    pub combine_appid: String,
    /// 合单商户号.
    pub combine_mchid: String,
    /// 合单商户订单号.
    pub combine_out_trade_no: String,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<SceneInfo>,
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

pub use crate::v3::combine_transactions::app::SceneInfo;

pub use crate::v3::combine_transactions::h5::SubOrders;

pub use crate::v3::combine_transactions::app::Amount;

pub use crate::v3::combine_transactions::app::SettleInfo;

pub use crate::v3::combine_transactions::app::LimitPay;

pub use crate::v3::combine_transactions::h5::CombinePayerInfo;

pub use crate::v3::combine_transactions::app::Identity;

pub use crate::v3::combine_transactions::app::Type;

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
