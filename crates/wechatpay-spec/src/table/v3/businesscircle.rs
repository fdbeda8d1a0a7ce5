// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/businesscircle`

use crate::{Content, Field, Operation, Repeat, Reply};

static GET_USER_AUTHORIZATIONS_OPENID_VARIABLES: &[Field] = &[Field::text("openid", "顾客openid").required()];

/// 商圈会员停车状态同步: `POST /v3/businesscircle/parkings`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012535502>
pub static POST_PARKINGS: Operation = Operation {
    title: "商圈会员停车状态同步",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012535502",
        "https://pay.weixin.qq.com/doc/v3/partner/4012474127",
    ],
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "商圈商户ID"),
        Field::integer("brandid", "品牌ID").required(),
        Field::text("appid", "应用ID").required(),
        Field::text("openid", "用户标识").required(),
        Field::text("plate_number", "车牌号").required(),
        Field::text("state", "状态").required(),
        Field::text("time", "时间").required(),
    ],
    ..Operation::new("post_v3_businesscircle_parkings", "POST", "/v3/businesscircle/parkings")
};

/// 商圈会员积分同步: `POST /v3/businesscircle/points/notify`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012534698>
pub static POST_POINTS_NOTIFY: Operation = Operation {
    title: "商圈会员积分同步",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012534698",
        "https://pay.weixin.qq.com/doc/v3/partner/4012474133",
    ],
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "商圈商户ID"),
        Field::text("transaction_id", "微信订单号").required(),
        Field::text("appid", "小程序appid").required(),
        Field::text("openid", "顾客openid").required(),
        Field::boolean("earn_points", "是否获得积分").required(),
        Field::integer("increased_points", "订单新增积分值").required(),
        Field::text("points_update_time", "积分更新时间").required(),
        Field::text("no_points_remarks", "未获得积分的备注信息"),
        Field::integer("total_points", "顾客积分总额"),
    ],
    ..Operation::new("post_v3_businesscircle_points_notify", "POST", "/v3/businesscircle/points/notify")
};

/// 商圈积分授权查询: `GET /v3/businesscircle/user-authorizations/{openid}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012534848>
pub static GET_USER_AUTHORIZATIONS_OPENID: Operation = Operation {
    title: "商圈积分授权查询",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012534848",
        "https://pay.weixin.qq.com/doc/v3/partner/4012474135",
    ],
    repeat: Repeat::Harmless,
    variables: GET_USER_AUTHORIZATIONS_OPENID_VARIABLES,
    query: &[Field::text("sub_mchid", "商圈商户ID"), Field::text("appid", "小程序appid").required()],
    answer: &[
        Field::text("openid", "顾客openid").required(),
        Field::text("authorize_state", "授权状态").required(),
        Field::text("authorize_time", "授权时间"),
        Field::text("deauthorize_time", "取消授权时间"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_businesscircle_user_authorizations_openid",
        "GET",
        "/v3/businesscircle/user-authorizations/{openid}",
    )
};

/// 商圈会员待积分状态查询: `GET /v3/businesscircle/users/{openid}/points/commit_status`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012534994>
pub static GET_USERS_OPENID_POINTS_COMMIT_STATUS: Operation = Operation {
    title: "商圈会员待积分状态查询",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012534994",
        "https://pay.weixin.qq.com/doc/v3/partner/4012474129",
    ],
    repeat: Repeat::Harmless,
    variables: GET_USER_AUTHORIZATIONS_OPENID_VARIABLES,
    query: &[
        Field::text("sub_mchid", "商圈商户ID"),
        Field::integer("brandid", "品牌ID").required(),
        Field::text("appid", "应用ID").required(),
    ],
    ..Operation::new(
        "get_v3_businesscircle_users_openid_points_commit_status",
        "GET",
        "/v3/businesscircle/users/{openid}/points/commit_status",
    )
};
