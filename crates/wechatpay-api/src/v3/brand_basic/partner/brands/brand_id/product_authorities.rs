// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand-basic/partner/brands/{brand_id}/product-authorities`

use crate::{At, Caller};

/// `/v3/brand-basic/partner/brands/{brand_id}/product-authorities`
///
/// `GET`: 获得品牌已授权且在生效中的产品权限信息, see <https://pay.weixin.qq.com/doc/v3/partner/4017410365>.
#[derive(Debug, Clone)]
pub struct ProductAuthorities<C> {
    at: At<C>,
}

impl<C: Caller> ProductAuthorities<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 获得品牌已授权且在生效中的产品权限信息: `GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4017410365>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::brand_basic::GET_PARTNER_BRANDS_BRAND_ID_PRODUCT_AUTHORITIES)
    }
}

/// What [`ProductAuthorities::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 品牌ID.
    pub brand_id: String,
    /// `authorization_type`: one of `AUTHORIZATION_TYPE_HOSTING`, `AUTHORIZATION_TYPE_PARTLY`.
    pub authorization_type: AuthorizationType,
    /// `authorization_product`: one of `BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD`, `BRAND_PRODUCT_AUTHORITY_CARD_LINK`, `BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON`, `BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON`, `BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT`, `BRAND_PRODUCT_AUTHORITY_BRAND_STORE`, `BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE`, `BRAND_PRODUCT_AUTHORITY_APPID_MANAGE`, `BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE`, `BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE`.
    pub authorization_product: Option<Vec<AuthorizationProduct>>,
    /// 更新时间.
    pub update_time: String,
}

crate::answer! {
    GetAnswer {
        required brand_id "brand_id",
        required authorization_type "authorization_type",
        optional authorization_product "authorization_product",
        required update_time "update_time",
    }
}

crate::open_enum! {
/// `authorization_type`.
    AuthorizationType {
    AuthorizationTypeHosting = "AUTHORIZATION_TYPE_HOSTING",
    AuthorizationTypePartly = "AUTHORIZATION_TYPE_PARTLY",
    }
}

crate::open_enum! {
/// `authorization_product`.
    AuthorizationProduct {
    BrandProductAuthorityMerchantCard = "BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD",
    BrandProductAuthorityCardLink = "BRAND_PRODUCT_AUTHORITY_CARD_LINK",
    BrandProductAuthorityProductCoupon = "BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON",
    BrandProductAuthorityShakeCoupon = "BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON",
    BrandProductAuthorityBrandPayGift = "BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT",
    BrandProductAuthorityBrandStore = "BRAND_PRODUCT_AUTHORITY_BRAND_STORE",
    BrandProductAuthorityPaymentMerchantManage = "BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE",
    BrandProductAuthorityAppidManage = "BRAND_PRODUCT_AUTHORITY_APPID_MANAGE",
    BrandProductAuthorityFinderManage = "BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE",
    BrandProductAuthorityCategoryManage = "BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE",
    }
}
