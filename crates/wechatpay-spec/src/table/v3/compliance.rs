// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/compliance`

use crate::{Content, Field, Operation, Repeat, Reply};

static STATE_VALUES: &[&str] = &["PROCESSING", "SUCCESS", "FAIL"];

static FAIL_REASON_VALUES: &[&str] = &["MATERIALS_ABNORMAL", "PROCESS_TIMEOUT"];

/// 发起不活跃商户身份核实: `POST /v3/compliance/inactive-merchant-identity-verification/merchants`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012471357>
pub static POST_INACTIVE_MERCHANT_IDENTITY_VERIFICATION_MERCHANTS: Operation = Operation {
    title: "发起不活跃商户身份核实",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012471357"],
    content: Content::Json,
    body: &[Field::text("sub_mchid", "特约商户号").required()],
    answer: &[Field::text("verification_id", "核实单号").required()],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_compliance_inactive_merchant_identity_verification_merchants",
        "POST",
        "/v3/compliance/inactive-merchant-identity-verification/merchants",
    )
};

/// 查询不活跃商户身份核实结果: `GET /v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012471359>
pub static GET_INACTIVE_MERCHANT_IDENTITY_VERIFICATION_MERCHANTS_SUB_MCHID_VERIFICATIONS_VERIFICATION_ID: Operation =
    Operation {
        title: "查询不活跃商户身份核实结果",
        links: &["https://pay.weixin.qq.com/doc/v3/partner/4012471359"],
        repeat: Repeat::Harmless,
        variables: &[
            Field::text("sub_mchid", "特约商户号").required(),
            Field::text("verification_id", "核实单号").required(),
        ],
        answer: &[
            Field::text("sub_mchid", "特约商户号").required(),
            Field::text("verification_id", "核实单号").required(),
            Field::text("state", "").values(STATE_VALUES).required(),
            Field::text("fail_reason", "").values(FAIL_REASON_VALUES),
            Field::text("create_time", "创建时间"),
            Field::text("finish_time", "完成时间"),
        ],
        reply: Reply::Json,
        ..Operation::new(
            "get_v3_compliance_inactive_merchant_identity_verification_merchants_sub_mchid_verifications_verification_id",
            "GET",
            "/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}",
        )
    };
