// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/companies/query`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/gov/subsidy/companies/query`
///
/// `POST`: 企业信息查询, see <https://pay.weixin.qq.com/doc/v3/partner/4013989543>.
#[derive(Debug, Clone)]
pub struct Query<C> {
    at: At<C>,
}

impl<C: Caller> Query<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 企业信息查询: `POST /v3/gov/subsidy/companies/query`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013989543>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::gov::POST_SUBSIDY_COMPANIES_QUERY, body)
    }
}

/// What [`Query::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 使用的资格的地区编码.
    pub qualification_region_code: i64,
    /// 统一社会信息代码.
    pub license_number: String,
}

/// What [`Query::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 企业名称.
    pub company_name: Option<String>,
    /// `collect_state`: one of `COLLECT_STATE_NOT_COLLECT`, `COLLECT_STATE_COLLECTED`, `COLLECT_STATE_COLLECTION_FAILED`.
    pub collect_state: Option<CollectState>,
    /// 响应码.
    pub code: String,
    /// 响应描述.
    pub message: String,
}

crate::answer! {
    PostAnswer {
        optional company_name "company_name",
        optional collect_state "collect_state",
        required code "code",
        required message "message",
    }
}

crate::open_enum! {
/// `collect_state`.
    CollectState {
    CollectStateNotCollect = "COLLECT_STATE_NOT_COLLECT",
    CollectStateCollected = "COLLECT_STATE_COLLECTED",
    CollectStateCollectionFailed = "COLLECT_STATE_COLLECTION_FAILED",
    }
}

impl Request for PostRequest {}
