// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/zhejiang/authcode/issue`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/gov/subsidy/zhejiang/authcode/issue`
///
/// `POST`: 申请品类凭证码, see <https://pay.weixin.qq.com/doc/v3/partner/4013989530>.
#[derive(Debug, Clone)]
pub struct Issue<C> {
    at: At<C>,
}

impl<C: Caller> Issue<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 申请品类凭证码: `POST /v3/gov/subsidy/zhejiang/authcode/issue`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013989530>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::gov::POST_SUBSIDY_ZHEJIANG_AUTHCODE_ISSUE, body)
    }
}

/// What [`Issue::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 品类编码.
    pub category_id: String,
    /// 用户id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 姓名: encrypted by the call.
    pub name: crate::Sensitive,
    /// 手机号: encrypted by the call.
    pub mobile: crate::Sensitive,
    /// 区县编码.
    pub add_code: String,
    /// 自定义域.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_info: Option<String>,
    /// `cert_type`: one of `1`, `2`, `3`, `4`, `5`.
    pub cert_type: String,
    /// 证件号码: encrypted by the call.
    pub cert_no: crate::Sensitive,
    /// 请求流水号.
    pub req_ssn: String,
}

/// What [`Issue::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 响应码.
    pub resp_code: String,
    /// 响应描述.
    pub resp_desc: String,
    /// 品类凭证码.
    pub auth_code: Option<String>,
}

crate::answer! {
    PostAnswer {
        required resp_code "resp_code",
        required resp_desc "resp_desc",
        optional auth_code "auth_code",
    }
}

impl Request for PostRequest {}
