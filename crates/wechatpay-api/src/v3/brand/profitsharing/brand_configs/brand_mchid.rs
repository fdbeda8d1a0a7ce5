// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/profitsharing/brand-configs/{brand_mchid}`

use crate::{At, Caller};

/// `/v3/brand/profitsharing/brand-configs/{brand_mchid}`
///
/// `GET`: 查询最大分账比例, see <https://pay.weixin.qq.com/doc/v3/partner/4012467022>.
#[derive(Debug, Clone)]
pub struct BrandMchid<C> {
    at: At<C>,
}

impl<C: Caller> BrandMchid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询最大分账比例: `GET /v3/brand/profitsharing/brand-configs/{brand_mchid}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012467022>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::brand::GET_PROFITSHARING_BRAND_CONFIGS_BRAND_MCHID)
    }
}

/// What [`BrandMchid::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 品牌主商户号.
    pub brand_mchid: String,
    /// 最大分账比例.
    pub max_ratio: i64,
}

crate::answer! {
    GetAnswer {
        required brand_mchid "brand_mchid",
        required max_ratio "max_ratio",
    }
}
