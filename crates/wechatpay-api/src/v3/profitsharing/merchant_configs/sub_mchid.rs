// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/profitsharing/merchant-configs/{sub_mchid}`

use crate::{At, Caller};

/// `/v3/profitsharing/merchant-configs/{sub_mchid}`
///
/// `GET`: 查询最大分账比例, see <https://pay.weixin.qq.com/doc/v3/partner/4012466864>.
#[derive(Debug, Clone)]
pub struct SubMchid<C> {
    at: At<C>,
}

impl<C: Caller> SubMchid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询最大分账比例: `GET /v3/profitsharing/merchant-configs/{sub_mchid}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012466864>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::profitsharing::GET_MERCHANT_CONFIGS_SUB_MCHID)
    }
}

/// What [`SubMchid::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 子商户号.
    pub sub_mchid: String,
    /// 最大分账比例.
    pub max_ratio: i64,
}

crate::answer! {
    GetAnswer {
        required sub_mchid "sub_mchid",
        required max_ratio "max_ratio",
    }
}
