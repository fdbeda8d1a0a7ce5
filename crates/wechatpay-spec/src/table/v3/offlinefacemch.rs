// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/offlinefacemch`

use crate::{Content, Field, Kind, Operation, Repeat, Reply, Seal};

static USER_TYPE_VALUES: &[&str] = &["STUDENT", "STUFF"];

static STUDENT_INFO: &[Field] = &[Field::text("class_name", "班级名")];

static STAFF_INFO: &[Field] = &[Field::text("occupation", "职业")];

static STATUS_VALUES: &[&str] = &["NORMAL", "DISABLED"];

static CONTRACT_STATE_VALUES: &[&str] = &["NOT_CONTRACTED", "TERMINATED", "CONTRACTED"];

static WEB_INIT_DATA: &[Field] =
    &[Field::text("out_user_id", "商户刷脸用户ID"), Field::text("organization_id", "机构ID")];

static GET_ORGANIZATIONS_QUERY: &[Field] =
    &[Field::text("organization_id", "机构ID"), Field::text("organization_name", "机构名称")];

static GET_ORGANIZATIONS_ORGANIZATION_ID_USERS_OUT_USER_ID_OUT_USER_ID_VARIABLES: &[Field] =
    &[Field::text("organization_id", "机构ID").required(), Field::text("out_user_id", "商户刷脸用户ID").required()];

/// 查询机构信息接口: `GET /v3/offlinefacemch/organizations`.
///
/// <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html>
pub static GET_ORGANIZATIONS: Operation = Operation {
    title: "查询机构信息接口",
    links: &["https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html"],
    repeat: Repeat::Harmless,
    query: GET_ORGANIZATIONS_QUERY,
    answer: GET_ORGANIZATIONS_QUERY,
    reply: Reply::Json,
    ..Operation::new("get_v3_offlinefacemch_organizations", "GET", "/v3/offlinefacemch/organizations")
};

/// 刷脸用户信息查询接口: `GET /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`.
///
/// <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html>
pub static GET_ORGANIZATIONS_ORGANIZATION_ID_USERS_OUT_USER_ID_OUT_USER_ID: Operation = Operation {
    title: "刷脸用户信息查询接口",
    links: &["https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html"],
    repeat: Repeat::Harmless,
    variables: GET_ORGANIZATIONS_ORGANIZATION_ID_USERS_OUT_USER_ID_OUT_USER_ID_VARIABLES,
    answer: &[
        Field::text("use_id", "刷脸用户ID"),
        Field::text("out_user_id", "商户刷脸用户ID"),
        Field::text("organization_id", "机构ID"),
        Field::text("user_name", "姓名"),
        Field::text("user_type", "").values(USER_TYPE_VALUES),
        Field::object("student_info", "学生信息", STUDENT_INFO),
        Field::object("staff_info", "职工信息", STAFF_INFO),
        Field::text("status", "").values(STATUS_VALUES),
        Field::text("contract_state", "").values(CONTRACT_STATE_VALUES),
        Field::boolean("face_image_ok", "人脸图片上传状态"),
        Field::text("contract_id", "签约ID"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_offlinefacemch_organizations_organization_id_users_out_user_id_out_user_id",
        "GET",
        "/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}",
    )
};

/// 刷脸用户信息修改接口: `PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`.
///
/// <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html>
pub static PATCH_ORGANIZATIONS_ORGANIZATION_ID_USERS_OUT_USER_ID_OUT_USER_ID: Operation = Operation {
    title: "刷脸用户信息修改接口",
    links: &["https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html"],
    variables: GET_ORGANIZATIONS_ORGANIZATION_ID_USERS_OUT_USER_ID_OUT_USER_ID_VARIABLES,
    headers: &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号").required()],
    content: Content::Json,
    body: &[
        Field::of("user_name", "姓名", Kind::Sealed(Seal::PlatformKey)),
        Field::text("user_type", "").values(USER_TYPE_VALUES),
        Field::object("student_info", "学生信息", STUDENT_INFO),
        Field::object("staff_info", "职工信息", STAFF_INFO),
        Field::text("status", "").values(STATUS_VALUES),
        Field::of("phone", "手机号", Kind::Sealed(Seal::PlatformKey)),
    ],
    ..Operation::new(
        "patch_v3_offlinefacemch_organizations_organization_id_users_out_user_id_out_user_id",
        "PATCH",
        "/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}",
    )
};

/// 解除刷脸用户签约关系接口: `POST /v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`.
///
/// <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html>
pub static POST_ORGANIZATIONS_ORGANIZATION_ID_USERS_USER_ID_USER_ID_TERMINATE_CONTRACT: Operation = Operation {
    title: "解除刷脸用户签约关系接口",
    links: &["https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html"],
    variables: &[Field::text("organization_id", "机构ID").required(), Field::text("user_id", "刷脸用户ID").required()],
    ..Operation::new(
        "post_v3_offlinefacemch_organizations_organization_id_users_user_id_user_id_terminate_contract",
        "POST",
        "/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract",
    )
};

/// 获取凭证授权接口: `POST /v3/offlinefacemch/tokens`.
///
/// <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html>
pub static POST_TOKENS: Operation = Operation {
    title: "获取凭证授权接口",
    links: &["https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html"],
    content: Content::Json,
    body: &[
        Field::text("scene", "使用场景"),
        Field::object("web_init_data", "小程序/h5鉴权场景初始化数据", WEB_INIT_DATA),
    ],
    answer: &[Field::text("token", "授权凭证")],
    reply: Reply::Json,
    ..Operation::new("post_v3_offlinefacemch_tokens", "POST", "/v3/offlinefacemch/tokens")
};
