// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}`
///
/// `DELETE`: 删除商户标识, see <https://pay.weixin.qq.com/doc/v3/partner/4017205637>.
#[derive(Debug, Clone)]
pub struct MerchantIdentifier<C> {
    at: At<C>,
}

impl<C: Caller> MerchantIdentifier<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 删除商户标识: `DELETE /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4017205637>.
    pub fn delete(&self, body: &impl JsonOr<DeleteRequest>) -> C::Call<DeleteAnswer> {
        self.at.json(&wechatpay_spec::table::v3::webizpay::DELETE_AVAIL_MCH_RANGES_RANGE_ID_MERCHANT_IDENTIFIERS_MERCHANT_IDENTIFIER, body)
    }
}

/// What [`MerchantIdentifier::delete`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct DeleteRequest {
    /// 服务商商户号.
    pub sp_mchid: String,
}

pub use crate::v3::webizpay::avail_mch_ranges::PostAnswer as DeleteAnswer;

impl Request for DeleteRequest {}
