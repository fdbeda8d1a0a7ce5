// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/palmservice`

use crate::{Content, Field, Operation, Repeat, Reply};

static STATE_VALUES: &[&str] = &["AUTHORIZATION_STATE_NONE", "AUTHORIZATION_STATE_ON", "AUTHORIZATION_STATE_OFF"];

/// 查询刷掌授权: `GET /v3/palmservice/authorization/openid/{openid}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4014482017>
pub static GET_AUTHORIZATION_OPENID_OPENID: Operation = Operation {
    title: "查询刷掌授权",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4014482017"],
    status: &["needs-assessment"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("openid", "OpenID").required()],
    query: &[Field::text("organization_id", "机构ID").required()],
    answer: &[
        Field::text("openid", "OpenID"),
        Field::text("organization_id", "机构ID"),
        Field::text("state", "").values(STATE_VALUES),
        Field::text("authorize_time", "授权时间"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_palmservice_authorization_openid_openid",
        "GET",
        "/v3/palmservice/authorization/openid/{openid}",
    )
};

/// 服务关联预授权: `POST /v3/palmservice/authorization/preauthorize`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4014481990>
pub static POST_AUTHORIZATION_PREAUTHORIZE: Operation = Operation {
    title: "服务关联预授权",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4014481990"],
    status: &["needs-assessment"],
    content: Content::Json,
    body: &[
        Field::text("openid", "OpenID").required(),
        Field::text("preauthorize_session_id", "预授权会话ID"),
        Field::text("organization_id", "机构ID"),
    ],
    answer: &[Field::text("permission_token", "预授权token").required()],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_palmservice_authorization_preauthorize",
        "POST",
        "/v3/palmservice/authorization/preauthorize",
    )
};
