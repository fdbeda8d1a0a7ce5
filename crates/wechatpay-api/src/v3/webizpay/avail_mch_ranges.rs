// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/webizpay/avail-mch-ranges`

pub mod range_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/webizpay/avail-mch-ranges`
///
/// `POST`: 创建可用商户范围, see <https://pay.weixin.qq.com/doc/v3/partner/4017205621>.
///
/// `GET`: 查询可用商户范围列表, see <https://pay.weixin.qq.com/doc/v3/partner/4017205627>.
#[derive(Debug, Clone)]
pub struct AvailMchRanges<C> {
    at: At<C>,
}

impl<C: Caller> AvailMchRanges<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/webizpay/avail-mch-ranges/{range_id}`
    #[doc(alias = "rangeId")]
    #[must_use]
    pub fn range_id(&self, range_id: impl std::fmt::Display) -> range_id::RangeId<C> {
        range_id::RangeId::new(self.at.with("range_id", range_id))
    }

    /// 创建可用商户范围: `POST /v3/webizpay/avail-mch-ranges`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4017205621>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::webizpay::POST_AVAIL_MCH_RANGES, body)
    }

    /// 查询可用商户范围列表: `GET /v3/webizpay/avail-mch-ranges`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4017205627>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::webizpay::GET_AVAIL_MCH_RANGES, query)
    }
}

/// What [`AvailMchRanges::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// `identifier_type`: one of `ORGANIZATION_CODE`, `TRANSACTION_ID`.
    pub identifier_type: IdentifierType,
}

crate::open_enum! {
/// `identifier_type`.
    IdentifierType {
    OrganizationCode = "ORGANIZATION_CODE",
    TransactionId = "TRANSACTION_ID",
    }
}

/// What [`AvailMchRanges::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 可用商户范围id.
    pub range_id: String,
}

crate::answer! {
    PostAnswer {
        required range_id "range_id",
    }
}

/// What [`AvailMchRanges::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 服务商商户号.
    pub sp_mchid: String,
}

/// What [`AvailMchRanges::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 可用商户范围列表.
    pub range_list: Vec<RangeList>,
}

crate::answer! {
    GetAnswer {
        required sp_mchid "sp_mchid",
        required range_list "range_list",
    }
}

/// 可用商户范围列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RangeList {
    /// 可用商户范围id.
    pub range_id: Option<String>,
    /// `identifier_type`: one of `ORGANIZATION_CODE`, `TRANSACTION_ID`.
    pub identifier_type: Option<IdentifierType>,
}

crate::answer! {
    RangeList {
        optional range_id "range_id",
        optional identifier_type "identifier_type",
    }
}

impl Request for PostRequest {}

impl Request for GetQuery {}
