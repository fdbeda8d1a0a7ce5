// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`

pub mod merchant_identifier;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`
///
/// `POST`: 添加商户标识, see <https://pay.weixin.qq.com/doc/v3/partner/4017205631>.
///
/// `GET`: 查询商户标识列表, see <https://pay.weixin.qq.com/doc/v3/partner/4017205633>.
#[derive(Debug, Clone)]
pub struct MerchantIdentifiers<C> {
    at: At<C>,
}

impl<C: Caller> MerchantIdentifiers<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}`
    #[doc(alias = "merchantIdentifier")]
    #[must_use]
    pub fn merchant_identifier(
        &self,
        merchant_identifier: impl std::fmt::Display,
    ) -> merchant_identifier::MerchantIdentifier<C> {
        merchant_identifier::MerchantIdentifier::new(self.at.with("merchant_identifier", merchant_identifier))
    }

    /// 添加商户标识: `POST /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4017205631>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::webizpay::POST_AVAIL_MCH_RANGES_RANGE_ID_MERCHANT_IDENTIFIERS, body)
    }

    /// 查询商户标识列表: `GET /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4017205633>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::webizpay::GET_AVAIL_MCH_RANGES_RANGE_ID_MERCHANT_IDENTIFIERS, query)
    }
}

/// What [`MerchantIdentifiers::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 商户标识值.
    pub merchant_identifier: String,
}

pub use crate::v3::webizpay::avail_mch_ranges::PostAnswer;

/// What [`MerchantIdentifiers::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 分页开始位置.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
}

/// What [`MerchantIdentifiers::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 分页开始位置.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
    /// 实际返回数量.
    pub count: i64,
    /// 总数量.
    pub total_count: i64,
    /// 商户标识列表.
    pub data: Vec<String>,
}

crate::answer! {
    GetAnswer {
        required offset "offset",
        required limit "limit",
        required count "count",
        required total_count "total_count",
        required data "data",
    }
}

impl Request for PostRequest {}

impl Request for GetQuery {}
