// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
///
/// `POST`: 预上传券Code, see <https://pay.weixin.qq.com/doc/v3/partner/4015781572>.
#[derive(Debug, Clone)]
pub struct UploadCouponCodes<C> {
    at: At<C>,
}

impl<C: Caller> UploadCouponCodes<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 预上传券Code: `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015781572>, <https://pay.weixin.qq.com/doc/v3/partner/4016434668>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_PARTNER_PRODUCT_COUPON_PRODUCT_COUPONS_PRODUCT_COUPON_ID_STOCKS_STOCK_ID_UPLOAD_COUPON_CODES, body)
    }
}

/// What [`UploadCouponCodes::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 请求单号.
    pub out_request_no: String,
    /// 券Code列表.
    pub code_list: Vec<String>,
}

/// What [`UploadCouponCodes::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 去重后券Code总数.
    pub total_count: i64,
    /// 上传成功的券Code列表.
    pub success_code_list: Option<Vec<String>>,
    /// 上传失败的券Code列表.
    pub failed_code_list: Option<Vec<String>>,
    /// 已经存在的券Code列表.
    pub already_exist_code_list: Option<Vec<String>>,
    /// 重复的券Code列表.
    pub duplicate_code_list: Option<Vec<String>>,
}

crate::answer! {
    PostAnswer {
        required total_count "total_count",
        optional success_code_list "success_code_list",
        optional failed_code_list "failed_code_list",
        optional already_exist_code_list "already_exist_code_list",
        optional duplicate_code_list "duplicate_code_list",
    }
}

impl Request for PostRequest {}
