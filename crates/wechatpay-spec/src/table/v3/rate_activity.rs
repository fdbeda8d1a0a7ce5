// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/rate-activity`

use crate::{Content, Field, Kind, Operation, Repeat, Reply};

static ACTIVITY_APPLY_INFORMATION: &[Field] =
    &[Field::text("apply_material_id", "材料ID"), Field::list("apply_material_information", "材料内容", &Kind::TEXT)];

static ACTIVITY_DETAIL: &[Field] = &[
    Field::text("activity_id", "活动ID").required(),
    Field::text("activity_rate", "活动费率"),
    Field::list("activity_apply_information", "活动报名材料", &Kind::Object(ACTIVITY_APPLY_INFORMATION)),
];

static ADDITIONAL_INFORMATION: &[Field] =
    &[Field::text("additional_message", "补充说明"), Field::list("additional_material", "补充材料", &Kind::TEXT)];

static ACTIVITY_DETAIL_MODIFICATION: &[Field] = &[
    Field::text("activity_rate", "活动费率"),
    Field::list("activity_apply_information", "活动报名材料", &Kind::Object(ACTIVITY_APPLY_INFORMATION)),
];

static POST_APPLICATIONS_ANSWER: &[Field] = &[Field::text("application_id", "申请单编号").required()];

/// 报名费率优惠活动: `POST /v3/rate-activity/applications`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012698774>
pub static POST_APPLICATIONS: Operation = Operation {
    title: "报名费率优惠活动",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012698774"],
    content: Content::Json,
    body: &[
        Field::text("acquiring_bank_id", "从业机构号").required(),
        Field::text("channel_id", "渠道商户号").required(),
        Field::text("sub_mchid", "从业机构特约商户号").required(),
        Field::object("activity_detail", "活动报名信息", ACTIVITY_DETAIL).required(),
        Field::object("additional_information", "补充信息", ADDITIONAL_INFORMATION),
    ],
    answer: POST_APPLICATIONS_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_rate_activity_applications", "POST", "/v3/rate-activity/applications")
};

/// 根据申请单ID查询申请单结果: `GET /v3/rate-activity/applications/id/{application_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012471722>
pub static GET_APPLICATIONS_ID_APPLICATION_ID: Operation = Operation {
    title: "根据申请单ID查询申请单结果",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012471722"],
    repeat: Repeat::Harmless,
    variables: POST_APPLICATIONS_ANSWER,
    answer: &[
        Field::text("application_state", "申请单状态").required(),
        Field::text("sub_mchid", "从业机构特约商户号").required(),
        Field::text("reject_parameter", "驳回参数"),
        Field::text("reject_reason", "驳回原因"),
        Field::text("pass_time", "活动审核通过时间"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_rate_activity_applications_id_application_id",
        "GET",
        "/v3/rate-activity/applications/id/{application_id}",
    )
};

/// 修改单据信息: `PATCH /v3/rate-activity/applications/id/{application_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012698885>
pub static PATCH_APPLICATIONS_ID_APPLICATION_ID: Operation = Operation {
    title: "修改单据信息",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012698885"],
    variables: POST_APPLICATIONS_ANSWER,
    content: Content::Json,
    body: &[
        Field::object("activity_detail_modification", "活动报名修改信息", ACTIVITY_DETAIL_MODIFICATION),
        Field::object("additional_information", "补充信息", ADDITIONAL_INFORMATION),
    ],
    answer: POST_APPLICATIONS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "patch_v3_rate_activity_applications_id_application_id",
        "PATCH",
        "/v3/rate-activity/applications/id/{application_id}",
    )
};
