// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/multiuse/stocks/{stock_id}/refund-flow`

use crate::{At, Caller};

/// `/v3/multiuse/stocks/{stock_id}/refund-flow`
///
/// `GET`: 下载批次退款明细, see <https://pay.weixin.qq.com/doc/v3/merchant/4012539762>.
#[derive(Debug, Clone)]
pub struct RefundFlow<C> {
    at: At<C>,
}

impl<C: Caller> RefundFlow<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 下载批次退款明细: `GET /v3/multiuse/stocks/{stock_id}/refund-flow`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012539762>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::multiuse::GET_STOCKS_STOCK_ID_REFUND_FLOW)
    }
}

/// What [`RefundFlow::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 下载链接.
    pub url: String,
}

crate::answer! {
    GetAnswer {
        required url "url",
    }
}
