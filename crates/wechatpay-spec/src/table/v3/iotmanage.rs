// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/iotmanage`

use crate::{Field, Kind, Operation, Repeat, Reply};

static RESULT_VALUES: &[&str] = &["SUCCESS", "WARN", "FAIL"];

static ACTIVATION_STATUS_VALUES: &[&str] = &["ACTIVATED", "INACTIVATED"];

static DATA: &[Field] = &[
    Field::text("device_sn", "设备序列号"),
    Field::text("camera_sn", "摄像头序列号"),
    Field::text("device_category_code", "设备品类代码"),
    Field::text("device_category", "设备品类"),
    Field::text("device_class_code", "设备类型代码"),
    Field::text("device_class", "设备类型"),
    Field::text("device_model", "设备型号"),
    Field::text("app_scene_code", "刷脸应用软件模式代码"),
    Field::text("app_scene", "刷脸应用软件模式"),
    Field::text("operating_system", "刷脸应用操作系统"),
    Field::text("activation_status", "").values(ACTIVATION_STATUS_VALUES),
    Field::text("activation_time", "激活时间"),
    Field::text("mchid", "商户号"),
    Field::text("merchant_shortname", "商户简称"),
    Field::text("sub_mchid", "子商户号"),
    Field::text("sub_merchant_shortname", "子商户简称"),
];

static LINKS: &[Field] =
    &[Field::text("next", "下一页链接"), Field::text("prev", "上一页链接"), Field::text("self", "当前链接")];

/// 获取出厂检查结果: `GET /v3/iotmanage/device-inspections/{device_sn}`.
///
/// <https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html>
pub static GET_DEVICE_INSPECTIONS_DEVICE_SN: Operation = Operation {
    title: "获取出厂检查结果",
    links: &["https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("device_sn", "设备序列号").required()],
    answer: &[
        Field::text("device_sn", "设备序列号").required(),
        Field::text("wired_mac", "有线网卡MAC地址").required(),
        Field::text("wireless_mac", "无线网卡MAC地址").required(),
        Field::text("bluetooth_mac", "蓝牙MAC地址").required(),
        Field::text("app_version", "刷脸应用版本号").required(),
        Field::text("camera_sn", "摄像头序列号").required(),
        Field::text("imei", "国际移动设备识别码").required(),
        Field::text("result", "").values(RESULT_VALUES).required(),
        Field::list("errors", "错误信息", &Kind::TEXT),
        Field::list("warnings", "告警信息", &Kind::TEXT),
        Field::text("inspect_time", "查询时间").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_iotmanage_device_inspections_device_sn",
        "GET",
        "/v3/iotmanage/device-inspections/{device_sn}",
    )
};

/// 智能设备列表: `GET /v3/iotmanage/devices`.
///
/// <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html>
pub static GET_DEVICES: Operation = Operation {
    title: "智能设备列表",
    links: &["https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html"],
    repeat: Repeat::Harmless,
    query: &[
        Field::integer("limit", "最大资源条数").required(),
        Field::integer("offset", "请求资源起始位置").required(),
    ],
    answer: &[
        Field::list("data", "设备信息", &Kind::Object(DATA)).required(),
        Field::integer("offset", "请求资源起始位置").required(),
        Field::integer("limit", "最大资源条数").required(),
        Field::integer("total_count", "资源总条数").required(),
        Field::object("links", "相关链接", LINKS).required(),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_iotmanage_devices", "GET", "/v3/iotmanage/devices")
};
