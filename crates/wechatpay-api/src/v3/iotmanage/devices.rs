// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/iotmanage/devices`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/iotmanage/devices`
///
/// `GET`: 智能设备列表, see <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html>.
#[derive(Debug, Clone)]
pub struct Devices<C> {
    at: At<C>,
}

impl<C: Caller> Devices<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 智能设备列表: `GET /v3/iotmanage/devices`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::iotmanage::GET_DEVICES, query)
    }
}

/// What [`Devices::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 最大资源条数.
    pub limit: i64,
    /// 请求资源起始位置.
    pub offset: i64,
}

/// What [`Devices::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 设备信息.
    pub data: Vec<Data>,
    /// 请求资源起始位置.
    pub offset: i64,
    /// 最大资源条数.
    pub limit: i64,
    /// 资源总条数.
    pub total_count: i64,
    /// 相关链接.
    pub links: Links,
}

crate::answer! {
    GetAnswer {
        required data "data",
        required offset "offset",
        required limit "limit",
        required total_count "total_count",
        required links "links",
    }
}

/// 设备信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 设备序列号.
    pub device_sn: Option<String>,
    /// 摄像头序列号.
    pub camera_sn: Option<String>,
    /// 设备品类代码.
    pub device_category_code: Option<String>,
    /// 设备品类.
    pub device_category: Option<String>,
    /// 设备类型代码.
    pub device_class_code: Option<String>,
    /// 设备类型.
    pub device_class: Option<String>,
    /// 设备型号.
    pub device_model: Option<String>,
    /// 刷脸应用软件模式代码.
    pub app_scene_code: Option<String>,
    /// 刷脸应用软件模式.
    pub app_scene: Option<String>,
    /// 刷脸应用操作系统.
    pub operating_system: Option<String>,
    /// `activation_status`: one of `ACTIVATED`, `INACTIVATED`.
    pub activation_status: Option<ActivationStatus>,
    /// 激活时间.
    pub activation_time: Option<String>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 商户简称.
    pub merchant_shortname: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 子商户简称.
    pub sub_merchant_shortname: Option<String>,
}

crate::answer! {
    Data {
        optional device_sn "device_sn",
        optional camera_sn "camera_sn",
        optional device_category_code "device_category_code",
        optional device_category "device_category",
        optional device_class_code "device_class_code",
        optional device_class "device_class",
        optional device_model "device_model",
        optional app_scene_code "app_scene_code",
        optional app_scene "app_scene",
        optional operating_system "operating_system",
        optional activation_status "activation_status",
        optional activation_time "activation_time",
        optional mchid "mchid",
        optional merchant_shortname "merchant_shortname",
        optional sub_mchid "sub_mchid",
        optional sub_merchant_shortname "sub_merchant_shortname",
    }
}

crate::open_enum! {
/// `activation_status`.
    ActivationStatus {
    Activated = "ACTIVATED",
    Inactivated = "INACTIVATED",
    }
}

/// 相关链接.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Links {
    /// 下一页链接.
    pub next: Option<String>,
    /// 上一页链接.
    pub prev: Option<String>,
    /// 当前链接.
    pub self_: Option<String>,
}

crate::answer! {
    Links {
        optional next "next",
        optional prev "prev",
        optional self_ "self",
    }
}

impl Request for GetQuery {}
