// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/applyment4sub`

use crate::{Field, Kind, Operation, Repeat, Reply};

static APPLYMENT_STATE_VALUES: &[&str] = &[
    "APPLYMENT_STATE_WAITTING_FOR_AUDIT",
    "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT",
    "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON",
    "APPLYMENT_STATE_PASSED",
    "APPLYMENT_STATE_FREEZED",
    "APPLYMENT_STATE_EDITTING",
    "APPLYMENT_STATE_AUDITING",
    "APPLYMENT_STATE_REJECTED",
    "APPLYMENT_STATE_TO_BE_CONFIRMED",
    "APPLYMENT_STATE_TO_BE_SIGNED",
    "APPLYMENT_STATE_SIGNING",
    "APPLYMENT_STATE_FINISHED",
    "APPLYMENT_STATE_CANCELED",
];

static AUDIT_DETAIL: &[Field] =
    &[Field::text("field", "字段名"), Field::text("field_name", "字段名称"), Field::text("reject_reason", "驳回原因")];

static GET_APPLYMENT_APPLYMENT_ID_APPLYMENT_ID_ANSWER: &[Field] = &[
    Field::text("business_code", "业务申请编号"),
    Field::integer("applyment_id", "微信支付申请单号"),
    Field::text("sub_mchid", "特约商户号"),
    Field::text("sign_url", "超级管理员签约链接"),
    Field::text("applyment_state", "").values(APPLYMENT_STATE_VALUES).required(),
    Field::text("applyment_state_msg", "申请状态描述"),
    Field::list("audit_detail", "驳回原因详情", &Kind::Object(AUDIT_DETAIL)),
];

/// 通过申请单号查询申请状态: `GET /v3/applyment4sub/applyment/applyment_id/{applyment_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012697052>
pub static GET_APPLYMENT_APPLYMENT_ID_APPLYMENT_ID: Operation = Operation {
    title: "通过申请单号查询申请状态",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012697052",
        "https://pay.weixin.qq.com/doc/v3/partner/4012721630",
    ],
    repeat: Repeat::Harmless,
    variables: &[Field::integer("applyment_id", "业务申请编号").required()],
    answer: GET_APPLYMENT_APPLYMENT_ID_APPLYMENT_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_applyment4sub_applyment_applyment_id_applyment_id",
        "GET",
        "/v3/applyment4sub/applyment/applyment_id/{applyment_id}",
    )
};

/// 通过业务申请编号查询申请状态: `GET /v3/applyment4sub/applyment/business_code/{business_code}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012697168>
pub static GET_APPLYMENT_BUSINESS_CODE_BUSINESS_CODE: Operation = Operation {
    title: "通过业务申请编号查询申请状态",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012697168",
        "https://pay.weixin.qq.com/doc/v3/partner/4012721709",
    ],
    repeat: Repeat::Harmless,
    variables: &[Field::text("business_code", "业务申请编号").required()],
    answer: GET_APPLYMENT_APPLYMENT_ID_APPLYMENT_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_applyment4sub_applyment_business_code_business_code",
        "GET",
        "/v3/applyment4sub/applyment/business_code/{business_code}",
    )
};
