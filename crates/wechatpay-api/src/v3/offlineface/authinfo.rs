// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/offlineface/authinfo`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/offlineface/authinfo`
///
/// `POST`: 获取authinfo接口, see <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html>.
#[derive(Debug, Clone)]
pub struct Authinfo<C> {
    at: At<C>,
}

impl<C: Caller> Authinfo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 获取authinfo接口: `POST /v3/offlineface/authinfo`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::offlineface::POST_AUTHINFO, body)
    }
}

/// What [`Authinfo::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务商公众号appid.
    pub sp_appid: String,
    /// 子商户公众号appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 子商户商户号.
    pub sub_mchid: String,
    /// 设备id.
    pub device_id: String,
    /// 原始数据.
    pub raw_data: String,
    /// 机构id.
    pub organization_id: String,
}

/// What [`Authinfo::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 授权信息.
    pub authinfo: String,
}

crate::answer! {
    PostAnswer {
        required authinfo "authinfo",
    }
}

impl Request for PostRequest {}
