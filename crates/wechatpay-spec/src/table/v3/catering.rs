// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/catering`

use crate::{Content, Field, Kind, Operation};

static STATUS_VALUES: &[&str] = &["CREATE_DEAL", "PAY_SUCCESS"];

static UNIT_VALUES: &[&str] = &["BY_SHARE", "BY_WEIGHT"];

static PROPERTIES: &[Field] = &[
    Field::text("taste", "口味").required(),
    Field::text("cuisine", "做法").required(),
    Field::text("main_material", "主料").required(),
    Field::text("ingredients", "配料").required(),
    Field::text("others", "其他"),
];

static DISH_LIST: &[Field] = &[
    Field::text("out_dish_no", "商户菜品ID").required(),
    Field::text("name", "菜品名称").required(),
    Field::integer("price", "菜品单价").required(),
    Field::text("unit", "菜品单位").values(UNIT_VALUES).required(),
    Field::integer("count", "菜品数量").required(),
    Field::integer("discount", "菜品折扣"),
    Field::text("type", "菜品分类"),
    Field::integer("priority", "当前菜品在服务商平台的顺序"),
    Field::object("properties", "菜品属性", PROPERTIES),
];

/// 点餐订单信息同步（渠道商/服务商）: `POST /v3/catering/orders/sync-status`.
///
/// <https://pay.weixin.qq.com/doc/v2/partner/4011939936>
pub static POST_ORDERS_SYNC_STATUS: Operation = Operation {
    title: "点餐订单信息同步（渠道商/服务商）",
    links: &[
        "https://pay.weixin.qq.com/doc/v2/partner/4011939936",
        "https://pay.weixin.qq.com/doc/v2/institution/4011941011",
    ],
    content: Content::Json,
    body: &[
        Field::text("sp_mchid", "微信支付分配的服务商商户号"),
        Field::text("sp_appid", ""),
        Field::text("channel_id", "微信支付分配的渠道商商户号").required(),
        Field::text("sub_mchid", "微信支付分配子商户商户号").required(),
        Field::text("sub_appid", "").required(),
        Field::text("out_shop_no", "商户旗下门店的唯一编号").required(),
        Field::text("sub_openid", "用户子标识").required(),
        Field::text("login_token", "微信用户登录接口返回的登录票据").required(),
        Field::text("order_entry", "点餐入口").required(),
        Field::integer("total_amount", "总价").required(),
        Field::integer("discount_amount", "优惠金额").required(),
        Field::integer("user_amount", "实际支付金额").required(),
        Field::text("status", "订单状态").values(STATUS_VALUES).required(),
        Field::text("action_time", "状态发生变化的时间").required(),
        Field::text("pay_time", "支付时间"),
        Field::text("transaction_id", "支付订单号"),
        Field::text("out_trade_no", "渠道商系统内部支付订单号"),
        Field::text("out_order_no", "渠道商系统内部订单号").required(),
        Field::text("out_table_no", "桌位号"),
        Field::integer("people_count", "消费人数"),
        Field::list("dish_list", "商户菜品信息", &Kind::Object(DISH_LIST)).required(),
    ],
    ..Operation::new("post_v3_catering_orders_sync_status", "POST", "/v3/catering/orders/sync-status")
};
