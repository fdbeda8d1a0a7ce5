// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/offlineface/repayment-url`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/offlineface/repayment-url`
///
/// `POST`: 获取还款链接接口, see <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6>.
#[derive(Debug, Clone)]
pub struct RepaymentUrl<C> {
    at: At<C>,
}

impl<C: Caller> RepaymentUrl<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 获取还款链接接口: `POST /v3/offlineface/repayment-url`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::offlineface::POST_REPAYMENT_URL, body)
    }
}

/// What [`RepaymentUrl::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户用户ID.
    pub out_user_id: String,
    /// 机构id.
    pub organization_id: String,
}

/// What [`RepaymentUrl::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 还款链接.
    pub repayment_url: String,
    /// 链接过期时间.
    pub expire_at: String,
}

crate::answer! {
    PostAnswer {
        required repayment_url "repayment_url",
        required expire_at "expire_at",
    }
}

impl Request for PostRequest {}
