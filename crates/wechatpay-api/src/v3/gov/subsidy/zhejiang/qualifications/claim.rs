// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/zhejiang/qualifications/claim`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/gov/subsidy/zhejiang/qualifications/claim`
///
/// `POST`: 领取资格, see <https://pay.weixin.qq.com/doc/v3/partner/4013989530>.
#[derive(Debug, Clone)]
pub struct Claim<C> {
    at: At<C>,
}

impl<C: Caller> Claim<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 领取资格: `POST /v3/gov/subsidy/zhejiang/qualifications/claim`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013989530>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::gov::POST_SUBSIDY_ZHEJIANG_QUALIFICATIONS_CLAIM, body)
    }
}

/// What [`Claim::post`] sends.
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
    /// `cert_type`: one of `1`, `2`, `3`, `4`, `5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cert_type: Option<String>,
    /// 请求流水号.
    pub req_ssn: String,
}

pub use crate::v3::gov::subsidy::zhejiang::authcode::cancel::PostAnswer;

impl Request for PostRequest {}
