// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/lovefeast/brands/{brand_id}`

use crate::{At, Caller};

/// `/v3/lovefeast/brands/{brand_id}`
///
/// `GET`: 查询爱心餐品牌信息, see <https://pay.weixin.qq.com/doc/v3/merchant/4012472863>.
#[derive(Debug, Clone)]
pub struct BrandId<C> {
    at: At<C>,
}

impl<C: Caller> BrandId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询爱心餐品牌信息: `GET /v3/lovefeast/brands/{brand_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012472863>, <https://pay.weixin.qq.com/doc/v3/partner/4012466619>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::lovefeast::GET_BRANDS_BRAND_ID)
    }
}

/// What [`BrandId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 捐赠数量.
    pub donate_count: i64,
    /// 供餐数量.
    pub consume_count: i64,
}

crate::answer! {
    GetAnswer {
        required donate_count "donate_count",
        required consume_count "consume_count",
    }
}
