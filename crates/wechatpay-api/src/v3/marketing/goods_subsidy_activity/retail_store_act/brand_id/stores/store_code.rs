// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`

use crate::{At, Caller};

/// `/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`
///
/// `GET`: 查询小店活动门店详情, see <https://pay.weixin.qq.com/doc/v3/merchant/4012384379>.
#[derive(Debug, Clone)]
pub struct StoreCode<C> {
    at: At<C>,
}

impl<C: Caller> StoreCode<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询小店活动门店详情: `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012384379>, <https://pay.weixin.qq.com/doc/v3/partner/4012384437>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::marketing::GET_GOODS_SUBSIDY_ACTIVITY_RETAIL_STORE_ACT_BRAND_ID_STORES_STORE_CODE)
    }
}

/// What [`StoreCode::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 门店编码.
    pub store_code: Option<String>,
    /// 门店名称.
    pub store_name: Option<String>,
}

crate::answer! {
    GetAnswer {
        optional store_code "store_code",
        optional store_name "store_name",
    }
}
