// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/aggracct-bc/wb-channel/control-orders/punish`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/aggracct-bc/wb-channel/control-orders/punish`
///
/// `POST`: 发起微众台账管控, see <https://pay.weixin.qq.com/doc/v3/merchant/4016025247>.
#[derive(Debug, Clone)]
pub struct Punish<C> {
    at: At<C>,
}

impl<C: Caller> Punish<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 发起微众台账管控: `POST /v3/aggracct-bc/wb-channel/control-orders/punish`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4016025247>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::aggracct_bc::POST_WB_CHANNEL_CONTROL_ORDERS_PUNISH, body)
    }
}

/// What [`Punish::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 微众管控单号.
    pub out_request_no: String,
    /// 目标下管商户号.
    pub mchid: String,
    /// 目标下管台账ID: encrypted by the call.
    pub bal_account_no: crate::Sensitive,
    /// 管控场景.
    pub punish_scene: i64,
    /// 管控原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub punish_reason: Option<String>,
    /// 管控结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub punish_end_time: Option<String>,
    /// 目标下管卡号: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_no: Option<crate::Sensitive>,
    /// 目标下管商户子账户协议号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sgn_no: Option<String>,
    /// `req_scene`: one of `SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`, `SJT_MICRO_MERCHANT`, `WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub req_scene: Option<ReqScene>,
    /// `fund_repatriation_strategy`: one of `ALL_FORBIDDEN`, `ALL_ALLOWED_WHEN_UNIQUE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fund_repatriation_strategy: Option<FundRepatriationStrategy>,
}

pub use crate::v3::aggracct_bc::wb_channel::account::balance::ReqScene;

crate::open_enum! {
/// `fund_repatriation_strategy`.
    FundRepatriationStrategy {
    AllForbidden = "ALL_FORBIDDEN",
    AllAllowedWhenUnique = "ALL_ALLOWED_WHEN_UNIQUE",
    }
}

/// What [`Punish::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 微信支付管控单号.
    pub wxpay_punish_no: String,
    /// 微众管控单号.
    pub out_request_no: String,
}

crate::answer! {
    PostAnswer {
        required wxpay_punish_no "wxpay_punish_no",
        required out_request_no "out_request_no",
    }
}

impl Request for PostRequest {}
