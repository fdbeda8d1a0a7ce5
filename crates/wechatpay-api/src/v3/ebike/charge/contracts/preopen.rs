// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ebike/charge/contracts/preopen`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ebike/charge/contracts/preopen`
///
/// `POST`: 预开通服务, see <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml>.
#[derive(Debug, Clone)]
pub struct Preopen<C> {
    at: At<C>,
}

impl<C: Caller> Preopen<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 预开通服务: `POST /v3/ebike/charge/contracts/preopen`
    ///
    /// The official pages no longer offer it.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml>.
    #[doc(alias = "deprecated")]
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::ebike::POST_CHARGE_CONTRACTS_PREOPEN, body)
    }
}

/// What [`Preopen::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 特约商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 服务商公众号ID.
    pub appid: String,
    /// 特约商户公众号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 交易场景.
    pub trade_scene: String,
    /// 用户标识.
    pub openid: String,
}

/// What [`Preopen::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 预开通ID.
    pub preopen_id: String,
}

crate::answer! {
    PostAnswer {
        required preopen_id "preopen_id",
    }
}

impl Request for PostRequest {}
