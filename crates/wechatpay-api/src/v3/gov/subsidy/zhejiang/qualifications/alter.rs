// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/zhejiang/qualifications/alter`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/gov/subsidy/zhejiang/qualifications/alter`
///
/// `POST`: 变更资格, see <https://pay.weixin.qq.com/doc/v3/partner/4013989530>.
#[derive(Debug, Clone)]
pub struct Alter<C> {
    at: At<C>,
}

impl<C: Caller> Alter<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 变更资格: `POST /v3/gov/subsidy/zhejiang/qualifications/alter`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013989530>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::gov::POST_SUBSIDY_ZHEJIANG_QUALIFICATIONS_ALTER, body)
    }
}

/// What [`Alter::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 品类编码.
    pub cate_code: String,
    /// 证件号码: encrypted by the call.
    pub cert_no: crate::Sensitive,
    /// 姓名: encrypted by the call.
    pub name: crate::Sensitive,
    /// 手机号: encrypted by the call.
    pub tel: crate::Sensitive,
    /// 请求流水号.
    pub req_ssn: String,
}

/// What [`Alter::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 响应码.
    pub resp_code: String,
    /// 响应描述.
    pub resp_desc: String,
    /// 品类凭证码.
    pub auth_code: String,
}

crate::answer! {
    PostAnswer {
        required resp_code "resp_code",
        required resp_desc "resp_desc",
        required auth_code "auth_code",
    }
}

impl Request for PostRequest {}
