// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/edu-star`

use crate::{Content, Field, Kind, Operation, Repeat, Reply};

static DATA: &[Field] = &[
    Field::text("appid", "appid").required(),
    Field::text("wechat_openid", "用户在appid下的唯一标识").required(),
    Field::text("qq", "用户QQ账号"),
    Field::text("right_id", "权益ID").required(),
    Field::text("create_time", "权益核销时间").required(),
    Field::text("order_state", "订单状态").required(),
    Field::text("order_id", "订单号").required(),
];

static GET_USERS_OPENID_WECHAT_OPENID_QUERY: &[Field] = &[Field::text("appid", "商户appid").required()];

/// 创建核销订单: `POST /v3/edu-star/orders`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png>
pub static POST_ORDERS: Operation = Operation {
    title: "创建核销订单",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png"],
    content: Content::Json,
    body: &[
        Field::text("appid", "appid").required(),
        Field::text("wechat_openid", "用户在appid下的唯一标识"),
        Field::text("qq", "用户QQ账号"),
        Field::text("right_id", "权益ID").required(),
        Field::text("create_time", "权益核销时间").required(),
    ],
    answer: &[
        Field::text("appid", "appid").required(),
        Field::text("wechat_openid", "用户在appid下的唯一标识").required(),
        Field::text("qq", "用户QQ账号"),
        Field::text("right_id", "权益ID").required(),
        Field::text("create_time", "权益核销时间").required(),
        Field::text("order_state", "订单状态").required(),
        Field::text("order_id", "订单号").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_edu_star_orders", "POST", "/v3/edu-star/orders")
};

/// 通过QQ账号查询核销订单列表: `GET /v3/edu-star/orders`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png>
pub static GET_ORDERS: Operation = Operation {
    title: "通过QQ账号查询核销订单列表",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png"],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("appid", "appid").required(),
        Field::text("wechat_openid", "用户在appid下的唯一标识"),
        Field::text("qq", "用户QQ账号"),
        Field::integer("offset", "分页页码"),
        Field::integer("limit", "分页大小"),
    ],
    answer: &[
        Field::list("data", "结果集", &Kind::Object(DATA)).required(),
        Field::integer("total_count", "总数量").required(),
        Field::integer("offset", "分页页码"),
        Field::integer("limit", "分页大小"),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_edu_star_orders", "GET", "/v3/edu-star/orders")
};

/// 通过微信用户标识查询用户信息: `GET /v3/edu-star/users/openid/{wechat_openid}`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png>
pub static GET_USERS_OPENID_WECHAT_OPENID: Operation = Operation {
    title: "通过微信用户标识查询用户信息",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("wechat_openid", "用户在appid下的唯一标识").required()],
    query: GET_USERS_OPENID_WECHAT_OPENID_QUERY,
    answer: &[
        Field::boolean("education_star_student", "是否学生").required(),
        Field::text("appid", "appid").required(),
        Field::text("wechat_openid", "用户在appid下的唯一标识").required(),
        Field::text("qq", "用户QQ账号"),
        Field::text("register_time", "注册时间"),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_edu_star_users_openid_wechat_openid", "GET", "/v3/edu-star/users/openid/{wechat_openid}")
};

/// 通过QQ账号查询用户信息: `GET /v3/edu-star/users/qq/{qq}`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png>
pub static GET_USERS_QQ_QQ: Operation = Operation {
    title: "通过QQ账号查询用户信息",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("qq", "用户QQ账号").required()],
    query: GET_USERS_OPENID_WECHAT_OPENID_QUERY,
    answer: &[
        Field::boolean("education_star_student", "学生标识").required(),
        Field::text("appid", "商户appid").required(),
        Field::text("wechat_openid", "用户在appid下的唯一标识").required(),
        Field::text("qq", "用户QQ账号").required(),
        Field::text("register_time", "注册时间"),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_edu_star_users_qq_qq", "GET", "/v3/edu-star/users/qq/{qq}")
};
