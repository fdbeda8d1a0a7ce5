// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/favor/stocks/{stock_id}/refund-flow`

use crate::{At, Caller};

/// `/v3/marketing/favor/stocks/{stock_id}/refund-flow`
///
/// `GET`: 下载批次退款明细, see <https://pay.weixin.qq.com/doc/v3/merchant/4012463523>.
#[derive(Debug, Clone)]
pub struct RefundFlow<C> {
    at: At<C>,
}

impl<C: Caller> RefundFlow<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 下载批次退款明细: `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012463523>, <https://pay.weixin.qq.com/doc/v3/partner/4012463548>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::marketing::GET_FAVOR_STOCKS_STOCK_ID_REFUND_FLOW)
    }
}

/// What [`RefundFlow::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 下载链接.
    pub url: String,
    /// 安全校验码.
    pub hash_value: String,
    /// 哈希算法类型.
    pub hash_type: String,
}

crate::answer! {
    GetAnswer {
        required url "url",
        required hash_value "hash_value",
        required hash_type "hash_type",
    }
}
