// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/mch_operate`

use crate::{Content, Field, Kind, Operation, Repeat, Reply, Seal};

static OUT_ACCOUNT_TYPE_VALUES: &[&str] = &["BASIC_ACCOUNT", "OPERATE_ACCOUNT", "MARGIN_ACCOUNT"];

static PAYEE_TYPE_VALUES: &[&str] =
    &["CONTRIBUTION_MERCHANT", "SERVICE_PROVIDER_MERCHANT", "OTHER_MERCHANT", "INDIVIDUAL"];

static ACCOUNT_TYPE_VALUES: &[&str] = &["ACCOUNT_TYPE_CORPORATE", "ACCOUNT_TYPE_PERSONAL"];

static BANK_ACCOUNT_INFO: &[Field] = &[
    Field::of("account_name", "开户名称", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::text("account_bank", "开户银行").required(),
    Field::text("bank_branch_id", "开户银行联行号"),
    Field::text("bank_name", "开户银行全称"),
    Field::of("account_number", "银行账号", Kind::Sealed(Seal::PlatformKey)).required(),
];

static ID_DOC_TYPE_VALUES: &[&str] = &[
    "IDENTIFICATION_TYPE_IDCARD",
    "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
    "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
    "IDENTIFICATION_TYPE_MACAO_PASSPORT",
    "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
    "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
    "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
    "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
];

static IDENTITY_INFO: &[Field] = &[
    Field::text("id_doc_type", "").values(ID_DOC_TYPE_VALUES),
    Field::of("identification_name", "证件姓名", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::of("identification_no", "证件号码", Kind::Sealed(Seal::PlatformKey)).required(),
];

static PAYEE_INFO: &[Field] = &[
    Field::text("account_type", "").values(ACCOUNT_TYPE_VALUES).required(),
    Field::object("bank_account_info", "银行账户", BANK_ACCOUNT_INFO),
    Field::object("identity_info", "收款人账号对应的证件信息", IDENTITY_INFO),
];

static PROOF_MEDIA_TYPE_VALUES: &[&str] = &[
    "BASIC_TRANSACTION_INFORMATION",
    "LEGAL_ID_CARD",
    "ID_CARD",
    "BUSINESS_LICENSE_PHOTO",
    "PAYEE_ID_CARD",
    "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6",
    "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7",
    "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8",
];

static PROOF_PAYEE_MEDIA: &[Field] = &[
    Field::text("proof_media_type", "").values(PROOF_MEDIA_TYPE_VALUES).required(),
    Field::text("proof_media", "证明材料照片").required(),
];

static PROOF_MEDIA_LIST: &[Field] =
    &[Field::list("proof_payee_media", "申请证明材料", &Kind::Object(PROOF_PAYEE_MEDIA))];

static ADDITIONAL_MATERIALS: &[Field] = &[Field::list("additional_media", "补充材料照片列表", &Kind::TEXT)];

static WITHDRAWL_APPLY: &[Field] = &[
    Field::text("applyment_id", "微信支付提现申请单号").required(),
    Field::text("out_request_no", "商户提现申请单号").required(),
    Field::text("state", "申请单状态").required(),
    Field::text("fail_reason", "失败原因"),
    Field::text("modify_time", "最后更新时间"),
];

static GET_RISK_WITHDRAWL_APPLY_APPLYMENT_ID_APPLYMENT_ID_ANSWER: &[Field] =
    &[Field::object("withdrawl_apply", "提现申请单信息", WITHDRAWL_APPLY).required()];

/// 提交已注销商户号可用余额提现申请单: `POST /v3/mch_operate/risk/withdrawl-apply`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012488950>
pub static POST_RISK_WITHDRAWL_APPLY: Operation = Operation {
    title: "提交已注销商户号可用余额提现申请单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012488950"],
    headers: &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号").required()],
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("out_account_type", "").values(OUT_ACCOUNT_TYPE_VALUES).required(),
        Field::integer("amount", "提现金额").required(),
        Field::text("out_request_no", "商户提现申请单号").required(),
        Field::text("payee_type", "").values(PAYEE_TYPE_VALUES).required(),
        Field::text("payee_mchid", "收款对象对应的商户号"),
        Field::object("payee_info", "收款账号信息", PAYEE_INFO).required(),
        Field::object("proof_media_list", "付款申请证明材料", PROOF_MEDIA_LIST),
        Field::object("additional_materials", "补充材料", ADDITIONAL_MATERIALS),
        Field::text("remark", "备注"),
    ],
    answer: &[Field::text("applyment_id", "微信支付提现申请单号"), Field::text("out_request_no", "商户提现申请单号")],
    reply: Reply::Json,
    ..Operation::new("post_v3_mch_operate_risk_withdrawl_apply", "POST", "/v3/mch_operate/risk/withdrawl-apply")
};

/// 微信支付提现申请单号查询提现申请单状态: `GET /v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012778400>
pub static GET_RISK_WITHDRAWL_APPLY_APPLYMENT_ID_APPLYMENT_ID: Operation = Operation {
    title: "微信支付提现申请单号查询提现申请单状态",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012778400"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("applyment_id", "微信支付提现申请单号").required()],
    answer: GET_RISK_WITHDRAWL_APPLY_APPLYMENT_ID_APPLYMENT_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_mch_operate_risk_withdrawl_apply_applyment_id_applyment_id",
        "GET",
        "/v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}",
    )
};

/// 商户提现申请单号查询提现申请单状态: `GET /v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012476164>
pub static GET_RISK_WITHDRAWL_APPLY_OUT_REQUEST_NO_OUT_REQUEST_NO: Operation = Operation {
    title: "商户提现申请单号查询提现申请单状态",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012476164"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("out_request_no", "商户提现申请号").required()],
    answer: GET_RISK_WITHDRAWL_APPLY_APPLYMENT_ID_APPLYMENT_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_mch_operate_risk_withdrawl_apply_out_request_no_out_request_no",
        "GET",
        "/v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}",
    )
};
