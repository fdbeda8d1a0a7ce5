// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/taxi-invoice/drivers/{driver_license}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/taxi-invoice/drivers/{driver_license}`
///
/// `GET`: 获取司机信息, see <https://pay.weixin.qq.com/doc/v3/partner/4012461309>.
#[derive(Debug, Clone)]
pub struct DriverLicense<C> {
    at: At<C>,
}

impl<C: Caller> DriverLicense<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 获取司机信息: `GET /v3/taxi-invoice/drivers/{driver_license}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012461309>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::taxi_invoice::GET_DRIVERS_DRIVER_LICENSE, query)
    }
}

/// What [`DriverLicense::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 行政区划代码.
    pub region_id: i64,
}

/// What [`DriverLicense::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 司机姓名.
    pub driver_name: String,
    /// 公司名称.
    pub company_name: String,
    /// 商户号.
    pub company_mchid: String,
    /// 营运资格证号.
    pub driver_license: String,
    /// 司机类别.
    pub driver_category: String,
    /// 司机照片.
    pub driver_photo: Option<DriverPhoto>,
    /// 行政区划代码.
    pub region_id: i64,
    /// 司机状态.
    pub driver_state: String,
}

crate::answer! {
    GetAnswer {
        required driver_name "driver_name",
        required company_name "company_name",
        required company_mchid "company_mchid",
        required driver_license "driver_license",
        required driver_category "driver_category",
        optional driver_photo "driver_photo",
        required region_id "region_id",
        required driver_state "driver_state",
    }
}

/// 司机照片.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DriverPhoto {
    /// 照片类型.
    pub photo_type: Option<String>,
    /// 司机照片摘要.
    pub photo_digest: Option<PhotoDigest>,
    /// 头像url.
    pub photo_url: Option<String>,
    /// 头像icon.
    pub photo_data: Option<String>,
}

crate::answer! {
    DriverPhoto {
        optional photo_type "photo_type",
        optional photo_digest "photo_digest",
        optional photo_url "photo_url",
        optional photo_data "photo_data",
    }
}

/// 司机照片摘要.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PhotoDigest {
    /// 哈希类型.
    pub hash_type: Option<String>,
    /// 哈希值.
    pub hash_value: Option<String>,
}

crate::answer! {
    PhotoDigest {
        optional hash_type "hash_type",
        optional hash_value "hash_value",
    }
}

impl Request for GetQuery {}
