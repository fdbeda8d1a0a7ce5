// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/express`

use crate::{Content, Field, Operation, Reply};

/// 用户openid转换: `POST /v3/express/users/{openid}/transform`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml>
pub static POST_USERS_OPENID_TRANSFORM: Operation = Operation {
    title: "用户openid转换",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml"],
    variables: &[Field::text("openid", "用户openid").required()],
    content: Content::Json,
    body: &[Field::text("appid", "目标应用的appid").required()],
    answer: &[Field::text("openid", "转换后的openid").required()],
    reply: Reply::Json,
    ..Operation::new("post_v3_express_users_openid_transform", "POST", "/v3/express/users/{openid}/transform")
};
