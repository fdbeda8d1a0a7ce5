// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/hire-power-bank`

use crate::{Content, Field, Operation, Repeat, Reply};

static POST_INSURANCE_ORDERS_ANSWER: &[Field] = &[
    Field::text("order_id", "租借充电宝隔夜归还保险订单号"),
    Field::text("out_order_no", "商户创建保险订单时的凭据号"),
    Field::text("openid", "微信用户在商户对应appid下的唯一标识"),
    Field::integer("max_claim_count", "一笔保险订单对应的最大理赔次数"),
    Field::integer("claimed_count", "一笔保险订单对应的已理赔次数"),
    Field::text("order_receive_time", "保险订单领取时间"),
    Field::text("order_begin_time", "保险订单开始时间"),
    Field::text("order_end_time", "保险订单结束时间"),
    Field::text("order_receive_state", "保险订单领取状态"),
];

/// 创建保险订单: `POST /v3/hire-power-bank/insurance-orders`.
///
/// <https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html>
pub static POST_INSURANCE_ORDERS: Operation = Operation {
    title: "创建保险订单",
    links: &[
        "https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html",
    ],
    content: Content::Json,
    body: &[
        Field::text("out_order_no", "商户创建保险订单时的凭据号"),
        Field::text("openid", "微信用户在商户对应appid下的唯一标识"),
        Field::text("notify_url", "用于接收保险订单状态变化通知"),
        Field::text("service_id", "商户在支付分服务下对应的服务ID"),
    ],
    answer: POST_INSURANCE_ORDERS_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_hire_power_bank_insurance_orders", "POST", "/v3/hire-power-bank/insurance-orders")
};

/// 查询保险订单详情: `GET /v3/hire-power-bank/insurance-orders/{out_order_no}`.
///
/// <https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html>
pub static GET_INSURANCE_ORDERS_OUT_ORDER_NO: Operation = Operation {
    title: "查询保险订单详情",
    links: &[
        "https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html",
    ],
    repeat: Repeat::Harmless,
    variables: &[Field::text("out_order_no", "商户创建保险订单时的凭据号").required()],
    answer: POST_INSURANCE_ORDERS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_hire_power_bank_insurance_orders_out_order_no",
        "GET",
        "/v3/hire-power-bank/insurance-orders/{out_order_no}",
    )
};

/// 查询用户保险订单领取资格: `GET /v3/hire-power-bank/user-qualifications/{openid}`.
///
/// <https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html>
pub static GET_USER_QUALIFICATIONS_OPENID: Operation = Operation {
    title: "查询用户保险订单领取资格",
    links: &[
        "https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html",
    ],
    repeat: Repeat::Harmless,
    variables: &[Field::text("openid", "微信用户在商户对应appid下的唯一标识").required()],
    answer: &[Field::boolean("qualified_user", "用户是否具有保险订单领取资格")],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_hire_power_bank_user_qualifications_openid",
        "GET",
        "/v3/hire-power-bank/user-qualifications/{openid}",
    )
};
