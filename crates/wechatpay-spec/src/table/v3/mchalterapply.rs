// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/mchalterapply`

use crate::{Content, Field, Kind, Operation, Repeat, Reply, Seal};

static CONTACT_ID_DOC_TYPE_VALUES: &[&str] = &[
    "IDENTIFICATION_TYPE_IDCARD",
    "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
    "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
    "IDENTIFICATION_TYPE_MACAO_PASSPORT",
    "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
    "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
    "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
    "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
];

static CONTACT_INFO: &[Field] = &[
    Field::of("contact_name", "超级管理员姓名", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::text("contact_id_doc_type", "").values(CONTACT_ID_DOC_TYPE_VALUES).required(),
    Field::of("contact_id_card_number", "超级管理员身份证件号码", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::text("contact_id_doc_copy", "超级管理员证件正面照片").required(),
    Field::text("contact_id_doc_copy_back", "超级管理员证件反面照片"),
    Field::text("contact_id_doc_period_begin", "超级管理员证件有效期开始时间").required(),
    Field::text("contact_id_doc_period_end", "超级管理员证件有效期结束时间").required(),
    Field::text("business_authorization_letter", "业务办理授权函"),
    Field::of("mobile_phone", "超级管理员手机", Kind::Sealed(Seal::PlatformKey)).required(),
];

static STATE_VALUES: &[&str] = &[
    "APPLYMENT_STATE_AUDITING",
    "APPLYMENT_STATE_REJECTED",
    "APPLYMENT_STATE_MODIFING",
    "APPLYMENT_STATE_FINISHED",
    "APPLYMENT_STATE_CANCELED",
];

static AUDIT_REJECT_DETAIL: &[Field] =
    &[Field::text("param_name", "参数名称"), Field::text("reject_reason", "驳回原因")];

static ALTER_SCOPE_VALUES: &[&str] = &["ALTER_SCOPE_FULL", "ALTER_SCOPE_BUSINESS_CERT", "ALTER_SCOPE_UBO"];

static ORGANIZATION_TYPE_VALUES: &[&str] = &[
    "SUBJECT_TYPE_ENTERPRISE",
    "SUBJECT_TYPE_INSTITUTIONS_CLONED",
    "SUBJECT_TYPE_INDIVIDUAL",
    "SUBJECT_TYPE_OTHERS",
    "SUBJECT_TYPE_GOVERNMENT",
    "SUBJECT_TYPE_MICRO",
];

static BUSINESS_LICENSE_INFO: &[Field] = &[
    Field::text("license_number", "营业执照注册号").required(),
    Field::text("license_copy", "营业执照照片").required(),
    Field::text("merchant_name", "商户名称").required(),
    Field::text("legal_person", "法人姓名").required(),
    Field::text("company_address", "注册地址"),
    Field::text("license_period_begin", "有效期开始时间"),
    Field::text("license_period_end", "有效期结束时间"),
];

static CERT_TYPE_VALUES: &[&str] = &[
    "CERTIFICATE_TYPE_2388",
    "CERTIFICATE_TYPE_2389",
    "CERTIFICATE_TYPE_2394",
    "CERTIFICATE_TYPE_2395",
    "CERTIFICATE_TYPE_2396",
    "CERTIFICATE_TYPE_2520",
    "CERTIFICATE_TYPE_2521",
    "CERTIFICATE_TYPE_2522",
    "CERTIFICATE_TYPE_2399",
    "CERTIFICATE_TYPE_2400",
];

static CERTIFICATE_INFO: &[Field] = &[
    Field::text("cert_type", "").values(CERT_TYPE_VALUES).required(),
    Field::text("cert_number", "证书编号").required(),
    Field::text("cert_copy", "证书照片").required(),
    Field::text("merchant_name", "商户名称").required(),
    Field::text("legal_person", "法人姓名").required(),
    Field::text("company_address", "注册地址").required(),
    Field::text("cert_period_begin", "有效期开始时间").required(),
    Field::text("cert_period_end", "有效期结束时间").required(),
];

static FINANCE_TYPE_VALUES: &[&str] = &[
    "FINANCE_TYPE_BANK_AGENT",
    "FINANCE_TYPE_PAYMENT_AGENT",
    "FINANCE_TYPE_INSURANCE",
    "FINANCE_TYPE_TRADE_AND_SETTLE",
    "FINANCE_TYPE_OTHER",
];

static FINANCE_INSTITUTION_INFO: &[Field] = &[
    Field::text("finance_type", "").values(FINANCE_TYPE_VALUES).required(),
    Field::list("finance_license_pics", "金融机构许可证图片", &Kind::TEXT).required(),
];

static ID_HOLDER_TYPE_VALUES: &[&str] = &["LEGAL", "SUPER"];

static LEGAL_PERSON_INFO: &[Field] = &[
    Field::text("id_holder_type", "").values(ID_HOLDER_TYPE_VALUES).required(),
    Field::text("id_doc_type", "").values(CONTACT_ID_DOC_TYPE_VALUES),
    Field::text("authorize_letter_copy", "法定代表人说明函"),
    Field::text("card_front", "证件正面照片"),
    Field::text("card_back", "证件反面照片"),
    Field::of("card_name", "证件姓名", Kind::Sealed(Seal::PlatformKey)),
    Field::of("card_number", "证件号码", Kind::Sealed(Seal::PlatformKey)),
    Field::of("card_address", "证件居住地址", Kind::Sealed(Seal::PlatformKey)),
    Field::text("card_period_begin", "证件有效期开始时间"),
    Field::text("card_period_end", "证件有效期结束时间"),
    Field::boolean("as_ubo", "经营者/法人是否为受益人"),
];

static UBO_INFO_LIST: &[Field] = &[
    Field::text("id_doc_type", "").values(CONTACT_ID_DOC_TYPE_VALUES).required(),
    Field::text("card_front", "证件正面照片").required(),
    Field::text("card_back", "证件反面照片"),
    Field::of("card_name", "证件姓名", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::of("card_number", "证件号码", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::of("card_address", "证件居住地址", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::text("card_period_begin", "证件有效期开始时间").required(),
    Field::text("card_period_end", "证件有效期结束时间").required(),
];

static ADDITION: &[Field] = &[
    Field::list("bank_openaccount_license", "银行开户许可证", &Kind::TEXT),
    Field::list("openaccount_approval", "开户核准通知书", &Kind::TEXT),
    Field::list("legal_other_prove", "法人身份辅助证明", &Kind::TEXT),
    Field::list("agency_prove", "发证机关证明", &Kind::TEXT),
    Field::list("ubo_prove", "受益所有人补充材料", &Kind::TEXT),
];

static ANSWER_STATE_VALUES: &[&str] = &[
    "APPLYMENT_STATE_AUDITING",
    "APPLYMENT_STATE_REJECTED",
    "APPLYMENT_STATE_MODIFING",
    "APPLYMENT_STATE_FINISHED",
    "APPLYMENT_STATE_CANCELED",
    "APPLYMENT_STATE_EDITTING",
];

static RESULT_VALUES: &[&str] = &["SUCCESS", "FAIL"];

static POST_MERCHANTNAMEALTERAPPLYMENT_APPLY_ID_REVOKE_ANSWER_STATE_VALUES: &[&str] = &["APPLYMENT_STATE_CANCELED"];

static POST_MCHCONTACTALTERAPPLYMENT_HEADERS: &[Field] =
    &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号").required()];

static POST_MCHCONTACTALTERAPPLYMENT_ANSWER: &[Field] = &[Field::text("apply_id", "申请单号")];

static GET_MCHCONTACTALTERAPPLYMENT_MERCHANT_MERCHANT_CODE_OUT_REQUEST_NO_OUT_REQUEST_NO_VARIABLES: &[Field] = &[
    Field::text("merchant_code", "微信支付商户号").required(),
    Field::text("out_request_no", "业务申请编号").required(),
];

static GET_MCHCONTACTALTERAPPLYMENT_MERCHANT_MERCHANT_CODE_OUT_REQUEST_NO_OUT_REQUEST_NO_ANSWER: &[Field] = &[
    Field::text("apply_id", "申请单号").required(),
    Field::text("out_request_no", "业务申请编号").required(),
    Field::text("merchant_code", "微信支付商户号").required(),
    Field::text("state", "").values(STATE_VALUES).required(),
    Field::text("audit_reject_reason", "总体驳回原因"),
    Field::list("audit_reject_detail", "驳回原因详情", &Kind::Object(AUDIT_REJECT_DETAIL)),
];

static GET_MCHCONTACTALTERAPPLYMENT_APPLY_ID_VARIABLES: &[Field] =
    &[Field::text("apply_id", "微信支付申请单号").required()];

static GET_MCHSUBJECTALTERAPPLYMENT_MERCHANT_MERCHANT_CODE_OUT_REQUEST_NO_OUT_REQUEST_NO_ANSWER: &[Field] = &[
    Field::text("merchant_code", "微信支付商户号").required(),
    Field::text("apply_id", "申请单号").required(),
    Field::text("out_request_no", "业务申请编号").required(),
    Field::text("state", "").values(ANSWER_STATE_VALUES).required(),
    Field::text("audit_reject_reason", "总体驳回原因"),
    Field::list("audit_reject_detail", "驳回原因详情", &Kind::Object(AUDIT_REJECT_DETAIL)),
];

/// 提交超管变更申请单: `POST /v3/mchalterapply/mchcontactalterapplyment`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015617906>
pub static POST_MCHCONTACTALTERAPPLYMENT: Operation = Operation {
    title: "提交超管变更申请单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015617906"],
    headers: POST_MCHCONTACTALTERAPPLYMENT_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("merchant_code", "商户号").required(),
        Field::text("out_request_no", "业务申请编号").required(),
        Field::object("contact_info", "超级管理员信息", CONTACT_INFO),
    ],
    answer: POST_MCHCONTACTALTERAPPLYMENT_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_mchalterapply_mchcontactalterapplyment",
        "POST",
        "/v3/mchalterapply/mchcontactalterapplyment",
    )
};

/// 查询超管变更申请单状态-使用业务单号和商户号: `GET /v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015617915>
pub static GET_MCHCONTACTALTERAPPLYMENT_MERCHANT_MERCHANT_CODE_OUT_REQUEST_NO_OUT_REQUEST_NO: Operation = Operation {
    title: "查询超管变更申请单状态-使用业务单号和商户号",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015617915"],
    repeat: Repeat::Harmless,
    variables: GET_MCHCONTACTALTERAPPLYMENT_MERCHANT_MERCHANT_CODE_OUT_REQUEST_NO_OUT_REQUEST_NO_VARIABLES,
    answer: GET_MCHCONTACTALTERAPPLYMENT_MERCHANT_MERCHANT_CODE_OUT_REQUEST_NO_OUT_REQUEST_NO_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_mchalterapply_mchcontactalterapplyment_merchant_merchant_code_out_request_no_out_request_no",
        "GET",
        "/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}",
    )
};

/// 查询超管变更申请单状态-使用申请单号: `GET /v3/mchalterapply/mchcontactalterapplyment/{apply_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015617911>
pub static GET_MCHCONTACTALTERAPPLYMENT_APPLY_ID: Operation = Operation {
    title: "查询超管变更申请单状态-使用申请单号",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015617911"],
    repeat: Repeat::Harmless,
    variables: GET_MCHCONTACTALTERAPPLYMENT_APPLY_ID_VARIABLES,
    answer: GET_MCHCONTACTALTERAPPLYMENT_MERCHANT_MERCHANT_CODE_OUT_REQUEST_NO_OUT_REQUEST_NO_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_mchalterapply_mchcontactalterapplyment_apply_id",
        "GET",
        "/v3/mchalterapply/mchcontactalterapplyment/{apply_id}",
    )
};

/// 撤销超管变更申请单: `POST /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015617919>
pub static POST_MCHCONTACTALTERAPPLYMENT_APPLY_ID_REVOKE: Operation = Operation {
    title: "撤销超管变更申请单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015617919"],
    variables: GET_MCHCONTACTALTERAPPLYMENT_APPLY_ID_VARIABLES,
    answer: &[Field::text("apply_id", "申请单号"), Field::text("state", "").values(STATE_VALUES)],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_mchalterapply_mchcontactalterapplyment_apply_id_revoke",
        "POST",
        "/v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke",
    )
};

/// 提交资料变更申请单: `POST /v3/mchalterapply/mchsubjectalterapplyment`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4014090649>
pub static POST_MCHSUBJECTALTERAPPLYMENT: Operation = Operation {
    title: "提交资料变更申请单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4014090649"],
    headers: POST_MCHCONTACTALTERAPPLYMENT_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("merchant_code", "商户号").required(),
        Field::text("out_request_no", "业务申请编号").required(),
        Field::text("alter_scope", "").values(ALTER_SCOPE_VALUES),
        Field::text("organization_type", "").values(ORGANIZATION_TYPE_VALUES).required(),
        Field::boolean("finance_institution", "是否金融机构"),
        Field::object("business_license_info", "营业执照信息", BUSINESS_LICENSE_INFO),
        Field::object("certificate_info", "登记证书信息", CERTIFICATE_INFO),
        Field::object("finance_institution_info", "金融机构许可证", FINANCE_INSTITUTION_INFO),
        Field::object("legal_person_info", "法人身份信息", LEGAL_PERSON_INFO),
        Field::list("ubo_info_list", "最终受益人信息列表", &Kind::Object(UBO_INFO_LIST)),
        Field::object("addition", "补充材料列表", ADDITION),
    ],
    answer: POST_MCHCONTACTALTERAPPLYMENT_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_mchalterapply_mchsubjectalterapplyment",
        "POST",
        "/v3/mchalterapply/mchsubjectalterapplyment",
    )
};

/// 查询申请单状态-使用业务单号: `GET /v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4014090667>
pub static GET_MCHSUBJECTALTERAPPLYMENT_MERCHANT_MERCHANT_CODE_OUT_REQUEST_NO_OUT_REQUEST_NO: Operation = Operation {
    title: "查询申请单状态-使用业务单号",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4014090667"],
    repeat: Repeat::Harmless,
    variables: GET_MCHCONTACTALTERAPPLYMENT_MERCHANT_MERCHANT_CODE_OUT_REQUEST_NO_OUT_REQUEST_NO_VARIABLES,
    answer: GET_MCHSUBJECTALTERAPPLYMENT_MERCHANT_MERCHANT_CODE_OUT_REQUEST_NO_OUT_REQUEST_NO_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_mchalterapply_mchsubjectalterapplyment_merchant_merchant_code_out_request_no_out_request_no",
        "GET",
        "/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}",
    )
};

/// 查询资料变更申请单状态-使用申请单号: `GET /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4014090655>
pub static GET_MCHSUBJECTALTERAPPLYMENT_APPLY_ID: Operation = Operation {
    title: "查询资料变更申请单状态-使用申请单号",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4014090655"],
    repeat: Repeat::Harmless,
    variables: GET_MCHCONTACTALTERAPPLYMENT_APPLY_ID_VARIABLES,
    answer: GET_MCHSUBJECTALTERAPPLYMENT_MERCHANT_MERCHANT_CODE_OUT_REQUEST_NO_OUT_REQUEST_NO_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_mchalterapply_mchsubjectalterapplyment_apply_id",
        "GET",
        "/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}",
    )
};

/// 撤销资料变更申请单: `POST /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4014090672>
pub static POST_MCHSUBJECTALTERAPPLYMENT_APPLY_ID_REVOKE: Operation = Operation {
    title: "撤销资料变更申请单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4014090672"],
    variables: GET_MCHCONTACTALTERAPPLYMENT_APPLY_ID_VARIABLES,
    answer: &[Field::text("result", "").values(RESULT_VALUES).required()],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_mchalterapply_mchsubjectalterapplyment_apply_id_revoke",
        "POST",
        "/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke",
    )
};

/// 提交商户简称变更申请单: `POST /v3/mchalterapply/merchantnamealterapplyment`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016166071>
pub static POST_MERCHANTNAMEALTERAPPLYMENT: Operation = Operation {
    title: "提交商户简称变更申请单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016166071"],
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("out_request_no", "业务申请编号").required(),
        Field::text("merchant_shortname", "商户简称").required(),
    ],
    answer: POST_MCHCONTACTALTERAPPLYMENT_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_mchalterapply_merchantnamealterapplyment",
        "POST",
        "/v3/mchalterapply/merchantnamealterapplyment",
    )
};

/// 查询商户简称申请单状态-使用业务单号和商户号: `GET /v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016166085>
pub static GET_MERCHANTNAMEALTERAPPLYMENT_MERCHANT_SUB_MCHID_OUT_REQUEST_NO_OUT_REQUEST_NO: Operation = Operation {
    title: "查询商户简称申请单状态-使用业务单号和商户号",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016166085"],
    repeat: Repeat::Harmless,
    variables: &[
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("out_request_no", "业务申请编号").required(),
    ],
    answer: &[
        Field::text("apply_id", "申请单号").required(),
        Field::text("out_request_no", "业务申请编号").required(),
        Field::text("sub_mchid", "二级商户号").required(),
        Field::text("state", "").values(STATE_VALUES).required(),
        Field::text("audit_reject_reason", "总体驳回原因"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_mchalterapply_merchantnamealterapplyment_merchant_sub_mchid_out_request_no_out_request_no",
        "GET",
        "/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}",
    )
};

/// 查询商户简称变更申请单状态-使用申请单号: `GET /v3/mchalterapply/merchantnamealterapplyment/{apply_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016166074>
pub static GET_MERCHANTNAMEALTERAPPLYMENT_APPLY_ID: Operation = Operation {
    title: "查询商户简称变更申请单状态-使用申请单号",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016166074"],
    repeat: Repeat::Harmless,
    variables: GET_MCHCONTACTALTERAPPLYMENT_APPLY_ID_VARIABLES,
    answer: &[
        Field::text("apply_id", "申请单号").required(),
        Field::text("out_request_no", "业务申请编号").required(),
        Field::text("merchant_code", "微信支付商户号").required(),
        Field::text("state", "").values(STATE_VALUES).required(),
        Field::text("audit_reject_reason", "总体驳回原因"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_mchalterapply_merchantnamealterapplyment_apply_id",
        "GET",
        "/v3/mchalterapply/merchantnamealterapplyment/{apply_id}",
    )
};

/// 撤销商户简称变更申请单: `POST /v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4016166090>
pub static POST_MERCHANTNAMEALTERAPPLYMENT_APPLY_ID_REVOKE: Operation = Operation {
    title: "撤销商户简称变更申请单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4016166090"],
    variables: GET_MCHCONTACTALTERAPPLYMENT_APPLY_ID_VARIABLES,
    answer: &[
        Field::text("apply_id", "申请单号"),
        Field::text("state", "").values(POST_MERCHANTNAMEALTERAPPLYMENT_APPLY_ID_REVOKE_ANSWER_STATE_VALUES),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_mchalterapply_merchantnamealterapplyment_apply_id_revoke",
        "POST",
        "/v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke",
    )
};
