// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/apply4sub`

use crate::{Content, Field, Kind, Operation, Repeat, Reply, Seal};

static ACCOUNT_NUMBER_RULE_VALUES: &[&str] = &["ACCOUNT_NUMBER_RULE_MASK_V1", "ACCOUNT_NUMBER_RULE_MASK_V2"];

static ACCOUNT_TYPE_VALUES: &[&str] = &["ACCOUNT_TYPE_BUSINESS", "ACCOUNT_TYPE_PRIVATE"];

static VERIFY_RESULT_VALUES: &[&str] = &["AUDIT_SUCCESS", "AUDITING", "AUDIT_FAIL"];

static MODIFY_MODE_VALUES: &[&str] = &["MODIFY_MODE_ASYNC"];

static ANSWER_VERIFY_RESULT_VALUES: &[&str] = &["VERIFY_SUCCESS", "VERIFY_FAIL", "VERIFYING"];

/// 查询结算账户修改申请状态: `GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012761169>
pub static GET_SUB_MERCHANTS_SUB_MCHID_APPLICATION_APPLICATION_NO: Operation = Operation {
    title: "查询结算账户修改申请状态",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012761169",
        "https://pay.weixin.qq.com/doc/v3/partner/4012761120",
        "https://pay.weixin.qq.com/doc/v3/partner/4012721475",
        "https://pay.weixin.qq.com/doc/v3/partner/4012760660",
    ],
    repeat: Repeat::Harmless,
    variables: &[
        Field::text("sub_mchid", "特约商户/二级商户号").required(),
        Field::text("application_no", "修改结算账户申请单号").required(),
    ],
    query: &[Field::text("account_number_rule", "").values(ACCOUNT_NUMBER_RULE_VALUES)],
    answer: &[
        Field::text("account_name", "开户名称").required(),
        Field::text("account_type", "").values(ACCOUNT_TYPE_VALUES).required(),
        Field::text("account_bank", "开户银行").required(),
        Field::text("bank_name", "开户银行全称"),
        Field::text("bank_branch_id", "开户银行联行号"),
        Field::text("account_number", "银行账号").required(),
        Field::text("verify_result", "").values(VERIFY_RESULT_VALUES).required(),
        Field::text("verify_fail_reason", "审核驳回原因"),
        Field::text("verify_finish_time", "审核结果更新时间"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_apply4sub_sub_merchants_sub_mchid_application_application_no",
        "GET",
        "/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}",
    )
};

/// 修改结算帐号: `POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012761138>
pub static POST_SUB_MERCHANTS_SUB_MCHID_MODIFY_SETTLEMENT: Operation = Operation {
    title: "修改结算帐号",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012761138",
        "https://pay.weixin.qq.com/doc/v3/partner/4012761102",
        "https://pay.weixin.qq.com/doc/v3/partner/4012721277",
        "https://pay.weixin.qq.com/doc/v3/partner/4012760618",
    ],
    variables: &[Field::text("sub_mchid", "特约商户号").required()],
    headers: &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号").required()],
    content: Content::Json,
    body: &[
        Field::text("modify_mode", "").values(MODIFY_MODE_VALUES),
        Field::text("account_type", "").values(ACCOUNT_TYPE_VALUES).required(),
        Field::text("account_bank", "开户银行").required(),
        Field::text("bank_address_code", "开户银行省市编码").required(),
        Field::text("bank_name", "开户银行全称"),
        Field::text("bank_branch_id", "开户银行联行号"),
        Field::of("account_number", "银行账号", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::of("account_name", "开户名称", Kind::Sealed(Seal::PlatformKey)),
    ],
    answer: &[Field::text("application_no", "修改结算账户申请单号").required()],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_apply4sub_sub_merchants_sub_mchid_modify_settlement",
        "POST",
        "/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement",
    )
};

/// 查询结算账户: `GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012761142>
pub static GET_SUB_MERCHANTS_SUB_MCHID_SETTLEMENT: Operation = Operation {
    title: "查询结算账户",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012761142",
        "https://pay.weixin.qq.com/doc/v3/partner/4012761113",
        "https://pay.weixin.qq.com/doc/v3/partner/4012721295",
        "https://pay.weixin.qq.com/doc/v3/partner/4012760642",
    ],
    repeat: Repeat::Harmless,
    variables: &[Field::text("sub_mchid", "特约商户/二级商户号").required()],
    answer: &[
        Field::text("account_type", "").values(ACCOUNT_TYPE_VALUES).required(),
        Field::text("account_bank", "开户银行").required(),
        Field::text("bank_name", "开户银行全称"),
        Field::text("bank_branch_id", "开户银行联行号"),
        Field::text("account_number", "银行账号").required(),
        Field::text("verify_result", "").values(ANSWER_VERIFY_RESULT_VALUES).required(),
        Field::text("verify_fail_reason", "验证失败原因"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_apply4sub_sub_merchants_sub_mchid_settlement",
        "GET",
        "/v3/apply4sub/sub_merchants/{sub_mchid}/settlement",
    )
};
