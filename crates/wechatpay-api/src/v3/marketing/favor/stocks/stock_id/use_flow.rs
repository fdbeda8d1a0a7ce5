// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/favor/stocks/{stock_id}/use-flow`

use crate::{At, Caller};

/// `/v3/marketing/favor/stocks/{stock_id}/use-flow`
///
/// `GET`: 下载批次核销明细, see <https://pay.weixin.qq.com/doc/v3/merchant/4012463585>.
#[derive(Debug, Clone)]
pub struct UseFlow<C> {
    at: At<C>,
}

impl<C: Caller> UseFlow<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 下载批次核销明细: `GET /v3/marketing/favor/stocks/{stock_id}/use-flow`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012463585>, <https://pay.weixin.qq.com/doc/v3/partner/4012463698>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::marketing::GET_FAVOR_STOCKS_STOCK_ID_USE_FLOW)
    }
}

pub use crate::v3::marketing::favor::stocks::stock_id::refund_flow::GetAnswer;
