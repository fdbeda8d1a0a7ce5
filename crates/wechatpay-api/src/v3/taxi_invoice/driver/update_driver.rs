// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/taxi-invoice/driver/update-driver`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/taxi-invoice/driver/update-driver`
///
/// `POST`: 更新司机信息, see <https://pay.weixin.qq.com/doc/v3/partner/4012460171>.
#[derive(Debug, Clone)]
pub struct UpdateDriver<C> {
    at: At<C>,
}

impl<C: Caller> UpdateDriver<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 更新司机信息: `POST /v3/taxi-invoice/driver/update-driver`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012460171>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::taxi_invoice::POST_DRIVER_UPDATE_DRIVER, body)
    }
}

/// What [`UpdateDriver::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 司机姓名: encrypted by the call.
    pub driver_name: crate::Sensitive,
    /// 司机身份证号码: encrypted by the call.
    pub id_card_number: crate::Sensitive,
    /// 公司名称.
    pub company_name: String,
    /// 商户号.
    pub mchid: String,
    /// 营运资格证号.
    pub driver_license: String,
    /// 司机类别.
    pub driver_category: String,
    /// 岗位状态.
    pub driver_status: String,
    /// 司机头像.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub driver_photo: Option<DriverPhoto>,
    /// 行政区划ID.
    pub region_id: i64,
}

/// 司机头像.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct DriverPhoto {
    /// 照片类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photo_type: Option<String>,
    /// 司机头像摘要.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photo_digest: Option<PhotoDigest>,
    /// 头像url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photo_url: Option<String>,
    /// 头像icon.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photo_icon: Option<String>,
}

/// 司机头像摘要.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PhotoDigest {
    /// 哈希类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash_type: Option<String>,
    /// 哈希值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash_value: Option<String>,
}

/// What [`UpdateDriver::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 司机姓名: decrypted by the client.
    pub driver_name: crate::Sensitive,
    /// 司机身份证号码: decrypted by the client.
    pub id_card_number: crate::Sensitive,
    /// 公司名称.
    pub company_name: String,
    /// 商户号.
    pub mchid: String,
    /// 营运资格证号.
    pub driver_license: String,
    /// 司机类别.
    pub driver_category: String,
    /// 岗位状态.
    pub driver_status: String,
    /// 司机头像.
    pub driver_photo: Option<PostAnswerDriverPhoto>,
    /// 行政区划ID.
    pub region_id: i64,
}

crate::answer! {
    PostAnswer {
        required driver_name "driver_name",
        required id_card_number "id_card_number",
        required company_name "company_name",
        required mchid "mchid",
        required driver_license "driver_license",
        required driver_category "driver_category",
        required driver_status "driver_status",
        optional driver_photo "driver_photo",
        required region_id "region_id",
    }
}

/// 司机头像.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerDriverPhoto {
    /// 照片类型.
    pub photo_type: Option<String>,
    /// 司机头像摘要.
    pub photo_digest: Option<PostAnswerDriverPhotoPhotoDigest>,
    /// 头像url.
    pub photo_url: Option<String>,
    /// 头像icon.
    pub photo_icon: Option<String>,
}

crate::answer! {
    PostAnswerDriverPhoto {
        optional photo_type "photo_type",
        optional photo_digest "photo_digest",
        optional photo_url "photo_url",
        optional photo_icon "photo_icon",
    }
}

/// 司机头像摘要.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerDriverPhotoPhotoDigest {
    /// 哈希类型.
    pub hash_type: Option<String>,
    /// 哈希值.
    pub hash_value: Option<String>,
}

crate::answer! {
    PostAnswerDriverPhotoPhotoDigest {
        optional hash_type "hash_type",
        optional hash_value "hash_value",
    }
}

impl Request for PostRequest {}
