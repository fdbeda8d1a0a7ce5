// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/aggracct-bc/wb-channel/control-orders/recover`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/aggracct-bc/wb-channel/control-orders/recover`
///
/// `POST`: 解除对微众台账的管控, see <https://pay.weixin.qq.com/doc/v3/merchant/4016025279>.
#[derive(Debug, Clone)]
pub struct Recover<C> {
    at: At<C>,
}

impl<C: Caller> Recover<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 解除对微众台账的管控: `POST /v3/aggracct-bc/wb-channel/control-orders/recover`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4016025279>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::aggracct_bc::POST_WB_CHANNEL_CONTROL_ORDERS_RECOVER, body)
    }
}

/// What [`Recover::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 微众解管单号.
    pub out_request_no: String,
    /// 关联微众管控单号.
    pub related_webank_punish_no: String,
    /// 关联微信支付管控单号.
    pub related_wxpay_punish_no: String,
    /// 目标解管商户号.
    pub mchid: String,
    /// 目标解管台账ID: encrypted by the call.
    pub bal_account_no: crate::Sensitive,
    /// 解管原因描述.
    pub recover_reason: String,
    /// 目标下管卡号: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_no: Option<crate::Sensitive>,
    /// 目标下管商户子账户协议号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sgn_no: Option<String>,
    /// `req_scene`: one of `SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`, `SJT_MICRO_MERCHANT`, `WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub req_scene: Option<ReqScene>,
}

pub use crate::v3::aggracct_bc::wb_channel::account::balance::ReqScene;

/// What [`Recover::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 微信支付解管单号.
    pub wxpay_recover_no: String,
    /// 微众解管单号.
    pub out_request_no: String,
}

crate::answer! {
    PostAnswer {
        required wxpay_recover_no "wxpay_recover_no",
        required out_request_no "out_request_no",
    }
}

impl Request for PostRequest {}
