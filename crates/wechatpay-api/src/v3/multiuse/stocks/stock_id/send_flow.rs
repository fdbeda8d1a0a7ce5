// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/multiuse/stocks/{stock_id}/send-flow`

use crate::{At, Caller};

/// `/v3/multiuse/stocks/{stock_id}/send-flow`
///
/// `GET`: 下载批次发放明细, see <https://pay.weixin.qq.com/doc/v3/merchant/4012539756>.
#[derive(Debug, Clone)]
pub struct SendFlow<C> {
    at: At<C>,
}

impl<C: Caller> SendFlow<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 下载批次发放明细: `GET /v3/multiuse/stocks/{stock_id}/send-flow`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012539756>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::multiuse::GET_STOCKS_STOCK_ID_SEND_FLOW)
    }
}

pub use crate::v3::multiuse::stocks::stock_id::refund_flow::GetAnswer;
