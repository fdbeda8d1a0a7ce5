// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}`

use crate::{At, Caller};

/// `/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}`
///
/// `GET`: 商家明细单号查询明细单, see <https://pay.weixin.qq.com/doc/v3/merchant/4014310391>.
#[derive(Debug, Clone)]
pub struct OutDetailNo<C> {
    at: At<C>,
}

impl<C: Caller> OutDetailNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 商家明细单号查询明细单: `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4014310391>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::fund_app::GET_BRAND_REDPACKET_BRAND_MERCHANT_OUT_BATCHES_OUT_BATCH_NO_OUT_DETAILS_OUT_DETAIL_NO)
    }
}

pub use crate::v3::fund_app::brand_redpacket::brand_merchant_batches::batch_no::details::detail_no::GetAnswer;

pub use crate::v3::fund_app::brand_redpacket::brand_merchant_batches::batch_no::DetailListDetailState as DetailState;

pub use crate::v3::fund_app::brand_redpacket::brand_merchant_batches::batch_no::details::detail_no::FailReason;
