// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/zhejiang/qualifications/query`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/gov/subsidy/zhejiang/qualifications/query`
///
/// `POST`: 查询补贴资格, see <https://pay.weixin.qq.com/doc/v3/partner/4013989530>.
#[derive(Debug, Clone)]
pub struct Query<C> {
    at: At<C>,
}

impl<C: Caller> Query<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询补贴资格: `POST /v3/gov/subsidy/zhejiang/qualifications/query`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013989530>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::gov::POST_SUBSIDY_ZHEJIANG_QUALIFICATIONS_QUERY, body)
    }
}

/// What [`Query::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 证件号码: encrypted by the call.
    pub cert_no: crate::Sensitive,
    /// 品类编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cate_code: Option<String>,
    /// 请求流水号.
    pub req_ssn: String,
}

/// What [`Query::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 响应码.
    pub resp_code: String,
    /// 响应描述.
    pub resp_desc: String,
    /// 资格信息.
    pub data: Option<Vec<Data>>,
}

crate::answer! {
    PostAnswer {
        required resp_code "resp_code",
        required resp_desc "resp_desc",
        optional data "data",
    }
}

/// 资格信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 品类编码.
    pub cate_code: String,
    /// 状态信息.
    pub status: Option<String>,
    /// `status_code`: one of `00`, `01`, `02`, `03`, `04`, `05`, `06`.
    pub status_code: Option<String>,
}

crate::answer! {
    Data {
        required cate_code "cate_code",
        optional status "status",
        optional status_code "status_code",
    }
}

impl Request for PostRequest {}
