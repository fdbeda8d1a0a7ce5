// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/iotmanage/device-inspections/{device_sn}`

use crate::{At, Caller};

/// `/v3/iotmanage/device-inspections/{device_sn}`
///
/// `GET`: 获取出厂检查结果, see <https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html>.
#[derive(Debug, Clone)]
pub struct DeviceSn<C> {
    at: At<C>,
}

impl<C: Caller> DeviceSn<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 获取出厂检查结果: `GET /v3/iotmanage/device-inspections/{device_sn}`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::iotmanage::GET_DEVICE_INSPECTIONS_DEVICE_SN)
    }
}

/// What [`DeviceSn::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 设备序列号.
    pub device_sn: String,
    /// 有线网卡MAC地址.
    pub wired_mac: String,
    /// 无线网卡MAC地址.
    pub wireless_mac: String,
    /// 蓝牙MAC地址.
    pub bluetooth_mac: String,
    /// 刷脸应用版本号.
    pub app_version: String,
    /// 摄像头序列号.
    pub camera_sn: String,
    /// 国际移动设备识别码.
    pub imei: String,
    /// `result`: one of `SUCCESS`, `WARN`, `FAIL`.
    pub result: GetAnswerResult,
    /// 错误信息.
    pub errors: Option<Vec<String>>,
    /// 告警信息.
    pub warnings: Option<Vec<String>>,
    /// 查询时间.
    pub inspect_time: String,
}

crate::answer! {
    GetAnswer {
        required device_sn "device_sn",
        required wired_mac "wired_mac",
        required wireless_mac "wireless_mac",
        required bluetooth_mac "bluetooth_mac",
        required app_version "app_version",
        required camera_sn "camera_sn",
        required imei "imei",
        required result "result",
        optional errors "errors",
        optional warnings "warnings",
        required inspect_time "inspect_time",
    }
}

crate::open_enum! {
/// `result`.
    GetAnswerResult {
    Success = "SUCCESS",
    Warn = "WARN",
    Fail = "FAIL",
    }
}
