// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/goldplan/merchants/close-advertising-show`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/goldplan/merchants/close-advertising-show`
///
/// `POST`: 关闭广告展示, see <https://pay.weixin.qq.com/doc/v3/partner/4012473781>.
#[derive(Debug, Clone)]
pub struct CloseAdvertisingShow<C> {
    at: At<C>,
}

impl<C: Caller> CloseAdvertisingShow<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 关闭广告展示: `POST /v3/goldplan/merchants/close-advertising-show`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012473781>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::goldplan::POST_MERCHANTS_CLOSE_ADVERTISING_SHOW, body)
    }
}

/// What [`CloseAdvertisingShow::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 特约商户号.
    pub sub_mchid: String,
}

impl Request for PostRequest {}
