// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/apply4subject`

use crate::{Content, Field, Kind, Operation, Repeat, Reply, Seal};

static CONTACT_TYPE_VALUES: &[&str] = &["LEGAL", "SUPER"];

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
    Field::text("contact_type", "").values(CONTACT_TYPE_VALUES),
    Field::of("name", "联系人姓名", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::text("contact_id_doc_type", "").values(CONTACT_ID_DOC_TYPE_VALUES),
    Field::of("id_card_number", "联系人身份证号码", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::text("contact_id_doc_copy", "联系人证件正面照片"),
    Field::text("contact_id_doc_copy_back", "联系人证件反面照片"),
    Field::text("contact_period_begin", "联系人证件有效期开始时间"),
    Field::text("contact_period_end", "联系人证件有效期结束时间"),
    Field::text("business_authorization_letter", "业务办理授权函"),
    Field::of("mobile", "联系人手机号", Kind::Sealed(Seal::PlatformKey)).required(),
];

static SUBJECT_TYPE_VALUES: &[&str] = &[
    "SUBJECT_TYPE_INDIVIDUAL",
    "SUBJECT_TYPE_ENTERPRISE",
    "SUBJECT_TYPE_INSTITUTIONS",
    "SUBJECT_TYPE_OTHERS",
    "SUBJECT_TYPE_MICRO",
    "SUBJECT_TYPE_GOVERNMENT",
    "SUBJECT_TYPE_INSTITUTIONS_CLONED",
];

static LICENCE_VALID_DATE: &[Field] = &[Field::list("period", "岂止日期", &Kind::TEXT).required()];

static BUSINESS_LICENSE_INFO: &[Field] = &[
    Field::text("licence_number", "营业执照注册号").required(),
    Field::text("licence_copy", "营业执照照片").required(),
    Field::text("merchant_name", "商户名称").required(),
    Field::text("legal_person", "法人姓名").required(),
    Field::text("company_address", "注册地址").required(),
    Field::of("licence_valid_date", "", Kind::Encoded(LICENCE_VALID_DATE)).required(),
];

static CERT_TYPE_VALUES: &[&str] = &[
    "CERTIFICATE_TYPE_2388",
    "CERTIFICATE_TYPE_2389",
    "CERTIFICATE_TYPE_2390",
    "CERTIFICATE_TYPE_2391",
    "CERTIFICATE_TYPE_2392",
    "CERTIFICATE_TYPE_2393",
    "CERTIFICATE_TYPE_2394",
    "CERTIFICATE_TYPE_2395",
    "CERTIFICATE_TYPE_2396",
    "CERTIFICATE_TYPE_2399",
    "CERTIFICATE_TYPE_2400",
    "CERTIFICATE_TYPE_2520",
    "CERTIFICATE_TYPE_2521",
    "CERTIFICATE_TYPE_2522",
];

static CERTIFICATE_INFO: &[Field] = &[
    Field::text("cert_type", "").values(CERT_TYPE_VALUES).required(),
    Field::text("cert_number", "证书编号").required(),
    Field::text("cert_copy", "登记证书照片").required(),
    Field::text("merchant_name", "商户名称").required(),
    Field::text("legal_person", "法人姓名").required(),
    Field::text("company_address", "注册地址").required(),
    Field::of("cert_valid_date", "", Kind::Encoded(LICENCE_VALID_DATE)).required(),
];

static MICRO_BIZ_TYPE_VALUES: &[&str] = &["MICRO_TYPE_STORE", "MICRO_TYPE_MOBILE", "MICRO_TYPE_ONLINE"];

static ASSIST_PROVE_INFO: &[Field] = &[
    Field::text("micro_biz_type", "").values(MICRO_BIZ_TYPE_VALUES).required(),
    Field::text("store_name", "门店名称").required(),
    Field::text("store_address_code", "门店省市编码"),
    Field::text("store_address", "门店地址").required(),
    Field::text("store_header_copy", "门店门头照片").required(),
    Field::text("store_indoor_copy", "店内环境照片").required(),
];

static CATEGORY_ID_VALUES: &[i64] = &[44, 33, 22, 41, 42, 49, 50, 51, 36, 54, 55, 32, 52];

static SPECIAL_OPERATION_INFO: &[Field] = &[
    Field::integer("category_id", "").numbers(CATEGORY_ID_VALUES).required(),
    Field::list("store_indoor_copy", "店内环境照片", &Kind::TEXT),
];

static FINANCE_TYPE_VALUES: &[&str] = &["BANK_AGENT", "PAYMENT_AGENT", "INSURANCE", "TRADE_AND_SETTLE", "OTHER"];

static FINANCE_INSTITUTION_INFO: &[Field] = &[
    Field::text("finance_type", "").values(FINANCE_TYPE_VALUES),
    Field::list("finance_license_pics", "金融机构许可证图片", &Kind::TEXT),
];

static SUBJECT_INFO: &[Field] = &[
    Field::text("subject_type", "").values(SUBJECT_TYPE_VALUES).required(),
    Field::boolean("is_finance_institution", "是否金融机构"),
    Field::object("business_license_info", "营业执照", BUSINESS_LICENSE_INFO).required(),
    Field::object("certificate_info", "登记证书", CERTIFICATE_INFO),
    Field::text("company_prove_copy", "单位证明函照片"),
    Field::object("assist_prove_info", "辅助证明材料信息", ASSIST_PROVE_INFO),
    Field::list("special_operation_info", "经营许可证信息", &Kind::Object(SPECIAL_OPERATION_INFO)),
    Field::object("finance_institution_info", "金融机构许可证信息", FINANCE_INSTITUTION_INFO),
];

static IDENTIFICATION_INFO: &[Field] = &[
    Field::text("id_holder_type", "").values(CONTACT_TYPE_VALUES),
    Field::text("identification_type", "").values(CONTACT_ID_DOC_TYPE_VALUES).required(),
    Field::text("authorize_letter_copy", "法定代表人说明函"),
    Field::of("identification_name", "证件姓名", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::of("identification_number", "证件号码", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::of("identification_valid_date", "", Kind::Encoded(LICENCE_VALID_DATE)).required(),
    Field::of("identification_address", "证件居住地址", Kind::Sealed(Seal::PlatformKey)),
    Field::text("identification_front_copy", "证件正面照片").required(),
    Field::text("identification_back_copy", "证件反面照片"),
    Field::boolean("owner", "经营者/法人是否为受益人"),
];

static UBO_INFO_LIST: &[Field] = &[
    Field::text("ubo_id_doc_type", "").values(CONTACT_ID_DOC_TYPE_VALUES).required(),
    Field::text("ubo_id_doc_copy", "证件正面照片").required(),
    Field::text("ubo_id_doc_copy_back", "证件反面照片").required(),
    Field::of("ubo_id_doc_name", "证件姓名", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::of("ubo_id_doc_number", "证件号码", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::of("ubo_id_doc_address", "证件居住地址", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::text("ubo_period_begin", "证件有效期开始时间").required(),
    Field::text("ubo_period_end", "证件有效期结束时间").required(),
];

static ADDITION_INFO: &[Field] = &[Field::list("confirm_mchid_list", "待确认商户号列表", &Kind::TEXT)];

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

static AUTHORIZE_STATE_VALUES: &[&str] = &["AUTHORIZE_STATE_UNAUTHORIZED", "AUTHORIZE_STATE_AUTHORIZED"];

/// 提交商户开户意愿申请单: `POST /v3/apply4subject/applyment`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml>
pub static POST_APPLYMENT: Operation = Operation {
    title: "提交商户开户意愿申请单",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml"],
    query: &[Field::text("channel_id", "渠道商户号")],
    headers: &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号").required()],
    content: Content::Json,
    body: &[
        Field::text("business_code", "业务申请编号").required(),
        Field::object("contact_info", "联系人信息", CONTACT_INFO).required(),
        Field::object("subject_info", "主体信息", SUBJECT_INFO).required(),
        Field::object("identification_info", "法人身份信息", IDENTIFICATION_INFO).required(),
        Field::list("ubo_info_list", "最终受益人信息列表", &Kind::Object(UBO_INFO_LIST)),
        Field::object("addition_info", "补充材料", ADDITION_INFO),
    ],
    answer: &[Field::integer("applyment_id", "微信支付申请单号").required()],
    reply: Reply::Json,
    ..Operation::new("post_v3_apply4subject_applyment", "POST", "/v3/apply4subject/applyment")
};

/// 查询商户开户意愿申请单审核结果: `GET /v3/apply4subject/applyment`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012697715>
pub static GET_APPLYMENT: Operation = Operation {
    title: "查询商户开户意愿申请单审核结果",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012697715"],
    repeat: Repeat::Harmless,
    query: &[Field::text("applyment_id", "申请单编号"), Field::text("business_code", "业务申请编号")],
    answer: &[
        Field::text("applyment_state", "").values(APPLYMENT_STATE_VALUES).required(),
        Field::text("qrcode_data", "小程序码图片"),
        Field::text("reject_param", "驳回参数"),
        Field::text("reject_reason", "驳回原因"),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_apply4subject_applyment", "GET", "/v3/apply4subject/applyment")
};

/// 获取商户开户意愿确认状态: `GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012467549>
pub static GET_APPLYMENT_MERCHANTS_SUB_MCHID_STATE: Operation = Operation {
    title: "获取商户开户意愿确认状态",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012467549"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("sub_mchid", "特约商户号").required()],
    answer: &[Field::text("authorize_state", "").values(AUTHORIZE_STATE_VALUES).required()],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_apply4subject_applyment_merchants_sub_mchid_state",
        "GET",
        "/v3/apply4subject/applyment/merchants/{sub_mchid}/state",
    )
};

/// 撤销商户开户意愿申请单: `POST /v3/apply4subject/applyment/{applyment_id}/cancel`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012697627>
pub static POST_APPLYMENT_APPLYMENT_ID_CANCEL: Operation = Operation {
    title: "撤销商户开户意愿申请单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012697627"],
    variables: &[Field::text("applyment_id", "申请单编号").required()],
    ..Operation::new(
        "post_v3_apply4subject_applyment_applyment_id_cancel",
        "POST",
        "/v3/apply4subject/applyment/{applyment_id}/cancel",
    )
};

/// 撤销商户开户意愿申请单: `POST /v3/apply4subject/applyment/{business_code}/cancel`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012697627>
pub static POST_APPLYMENT_BUSINESS_CODE_CANCEL: Operation = Operation {
    title: "撤销商户开户意愿申请单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012697627"],
    variables: &[Field::text("business_code", "业务申请编号").required()],
    ..Operation::new(
        "post_v3_apply4subject_applyment_business_code_cancel",
        "POST",
        "/v3/apply4subject/applyment/{business_code}/cancel",
    )
};
