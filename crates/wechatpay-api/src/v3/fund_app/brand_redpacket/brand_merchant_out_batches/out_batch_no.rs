// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}`

pub mod out_details;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}`
///
/// `GET`: 商家批次单号查询批次单, see <https://pay.weixin.qq.com/doc/v3/merchant/4014310378>.
#[derive(Debug, Clone)]
pub struct OutBatchNo<C> {
    at: At<C>,
}

impl<C: Caller> OutBatchNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details`
    #[doc(alias = "outDetails")]
    #[must_use]
    pub fn out_details(&self) -> out_details::OutDetails<C> {
        out_details::OutDetails::new(self.at.clone())
    }

    /// 商家批次单号查询批次单: `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4014310378>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(
            &wechatpay_spec::table::v3::fund_app::GET_BRAND_REDPACKET_BRAND_MERCHANT_OUT_BATCHES_OUT_BATCH_NO,
            query,
        )
    }
}

/// What [`OutBatchNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 是否需要查询品牌红包明细单.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_query_detail: Option<bool>,
    /// `detail_state`: one of `DETAIL_VIEW_ALL`, `DETAIL_VIEW_SUCCESS`, `DETAIL_VIEW_FAIL`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_state: Option<DetailState>,
}

pub use crate::v3::fund_app::brand_redpacket::brand_merchant_batches::batch_no::DetailState;

pub use crate::v3::fund_app::brand_redpacket::brand_merchant_batches::batch_no::GetAnswer;

pub use crate::v3::fund_app::brand_redpacket::brand_merchant_batches::BatchState;

pub use crate::v3::fund_app::brand_redpacket::brand_merchant_batches::batch_no::CloseReason;

pub use crate::v3::fund_app::brand_redpacket::brand_merchant_batches::batch_no::DetailList;

pub use crate::v3::fund_app::brand_redpacket::brand_merchant_batches::batch_no::DetailListDetailState;

impl Request for GetQuery {}
