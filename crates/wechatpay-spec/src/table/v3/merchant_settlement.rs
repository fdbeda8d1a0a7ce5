// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant-settlement`

use crate::{Content, Field, Operation, Repeat, Reply};

static POST_MERCHANT_SETTLE_RULE_APPLICATIONS_ANSWER: &[Field] = &[
    Field::text("application_id", "申请单编号").required(),
    Field::text("application_process_info", "申请单处理信息"),
    Field::text("application_state", "申请单状态"),
    Field::text("update_time", "最后更新时间"),
    Field::text("acquiring_bank_id", "从业机构号"),
    Field::text("channel_id", "渠道商户号"),
    Field::text("sub_mchid", "从业机构特约商户号"),
    Field::integer("settle_rule_id", "结算规则id"),
];

/// 申请修改特约商户结算规则: `POST /v3/merchant-settlement/merchant-settle-rule-applications`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012697924>
pub static POST_MERCHANT_SETTLE_RULE_APPLICATIONS: Operation = Operation {
    title: "申请修改特约商户结算规则",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012697924"],
    content: Content::Json,
    body: &[
        Field::text("acquiring_bank_id", "从业机构号").required(),
        Field::text("channel_id", "渠道商户号").required(),
        Field::text("sub_mchid", "从业机构特约商户号").required(),
        Field::integer("settle_rule_id", "结算规则id").required(),
    ],
    answer: POST_MERCHANT_SETTLE_RULE_APPLICATIONS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_merchant_settlement_merchant_settle_rule_applications",
        "POST",
        "/v3/merchant-settlement/merchant-settle-rule-applications",
    )
};

/// 根据申请单ID查询结果: `GET /v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012698574>
pub static GET_MERCHANT_SETTLE_RULE_APPLICATIONS_APPLICATION_ID: Operation = Operation {
    title: "根据申请单ID查询结果",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012698574"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("application_id", "申请单编号").required()],
    answer: POST_MERCHANT_SETTLE_RULE_APPLICATIONS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_merchant_settlement_merchant_settle_rule_applications_application_id",
        "GET",
        "/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}",
    )
};
