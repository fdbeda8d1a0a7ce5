// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/mch-operation-manage`

use crate::{Content, Field, Kind, Operation, Repeat, Reply};

static DUE_DILIGENCE_STATE_VALUES: &[&str] = &[
    "DUE_DILIGENCE_STATE_COLLECTING",
    "DUE_DILIGENCE_STATE_AUDITING",
    "DUE_DILIGENCE_STATE_REJECTED",
    "DUE_DILIGENCE_STATE_EXPIRED",
    "DUE_DILIGENCE_STATE_CANCELLED",
    "DUE_DILIGENCE_STATE_FINISHED",
];

static AUDIT_DETAIL_BY_ITEM: &[Field] = &[
    Field::integer("audit_result", "审核结果"),
    Field::integer("item_id", "审核的资料项ID"),
    Field::text("reject_reason_to_merchant", "展示给商户的审核结果"),
];

static REJECT_REASON: &[Field] =
    &[Field::list("audit_detail_by_item", "审核原因集合", &Kind::Object(AUDIT_DETAIL_BY_ITEM))];

static ENUM_FILE_EXTS_VALUES: &[&str] = &["png", "jpg", "jpeg"];

static CHECK_RULE: &[Field] = &[
    Field::integer("min_length", "字符串最小长度"),
    Field::integer("max_length", "字符串最大长度"),
    Field::list("enum_file_exts", "", &Kind::TEXT.values(ENUM_FILE_EXTS_VALUES)),
    Field::integer("max_file_size", "限制文件提交大小"),
    Field::list("enum_keys", "枚举可选的字段枚举值", &Kind::INTEGER),
    Field::list("enum_values", "展示给商户看的枚举可选的字段列表", &Kind::TEXT),
];

static DISABLED_VALUES: &[i64] = &[0, 1];

static TYPE_VALUES: &[i64] = &[1, 2, 11, 15];

static RECORD_FIELDS: &[Field] = &[
    Field::object("check_rule", "校验规则", CHECK_RULE),
    Field::integer("disabled", "").numbers(DISABLED_VALUES),
    Field::text("field_data", "资料项值"),
    Field::text("field_name", "资料项英文名"),
    Field::integer("hidden", "是否隐藏资料项"),
    Field::text("item_id", "资料项ID"),
    Field::text("name", "资料项中文名"),
    Field::boolean("need_encrypt", "提交内容需要加密"),
    Field::text("placeholder", "输入占位文案"),
    Field::integer("required", "").numbers(DISABLED_VALUES),
    Field::text("tips", "资料项填写提示"),
    Field::text("tooltip", "叹号悬浮提示语"),
    Field::integer("type", "").numbers(TYPE_VALUES),
    Field::integer("use_permanently_date", "").numbers(DISABLED_VALUES),
];

static SUBMISSION_TEMPLATE: &[Field] =
    &[Field::list("record_fields", "资料项集合", &Kind::Object(RECORD_FIELDS)).required()];

static RELATIONS: &[Field] =
    &[Field::integer("source_key", "关联的资料项ID"), Field::text("source_value", "关联的资料项值")];

static SUBMISSION_DATA_RECORD_FIELDS: &[Field] = &[
    Field::text("item_id", "资料项ID"),
    Field::text("field_name", "资料项英文名"),
    Field::text("name", "资料项中文名"),
    Field::integer("type", "").numbers(TYPE_VALUES),
    Field::text("tips", "资料项填写提示"),
    Field::text("placeholder", "输入框占位文案"),
    Field::text("tooltip", "叹号悬浮提示语"),
    Field::integer("required", "").numbers(DISABLED_VALUES),
    Field::object("check_rule", "校验规则", CHECK_RULE),
    Field::list("relations", "资料项关联规则集合", &Kind::Object(RELATIONS)),
    Field::boolean("need_encrypt", "提交内容需要加密"),
];

static SUBMISSION_DATA: &[Field] =
    &[Field::list("record_fields", "资料项集合", &Kind::Object(SUBMISSION_DATA_RECORD_FIELDS)).required()];

static META: &[Field] = &[
    Field::text("file_name", "商户上传的媒体图片的名称").required(),
    Field::text("file_digest", "").required(),
    Field::text("sub_mchid", "子商户号").required(),
    Field::integer("item_id", "资料项唯一id").required(),
];

static LIMITED_FUNCTIONS_VALUES: &[&str] = &[
    "NO_TRANSACTION_AND_RECHARGE",
    "NO_PAYMENT",
    "NO_WITHDRAWAL",
    "NO_REFUND",
    "NO_TRANSACTION",
    "NO_PROFIT_SHARING",
    "NO_PAYMENT_POINT_COMPLETE_ORDER",
];

static RECOVER_WAY_VALUES: &[&str] = &[
    "IRRECOVERABLE",
    "MODIFY_SUBJECT_INFORMATION",
    "MODIFY_SETTLE_ACCOUNT_INFORMATION",
    "VERIFY_INACTIVE_MERCHANT_IDENTITY",
    "SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION",
    "SUBMIT_INFORMATION_FOR_APPEAL",
    "RESOLVE_TRANSACTION_DISPUTES",
    "MODIFY_ADMINISTRATOR_INFORMATION",
    "CALL_CUSTOMER_SERVICE_AT_95017",
    "UPDATE_BUSINESS_SCENARIO_INFORMATION",
    "SUBMIT_CDD_INFORMATION",
    "WAITING_FOR_PLATFORM_REVIEW",
    "SUBMIT_UBO_INFORMATION",
    "SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE",
    "CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION",
    "MODIFY_ABBREVIATION_INFORMATION",
    "CONFIRM_BUSINESS_TYPE",
    "SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION",
    "CONTACT_SERVICE_PROVIDER",
];

static LIMITATION_ACTION_TYPE_VALUES: &[&str] =
    &["LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL", "LIMIT_ACTION_TYPE_DELAY_CONTROL"];

static LIMITATION_REASON_TYPE_VALUES: &[&str] = &[
    "LICENSE_ABNORMAL",
    "NO_TRADE",
    "SETTLE_ACCOUNT_ABNORMAL",
    "RISK_ABNORMAL",
    "OTHER",
    "INSPECT_ABNORMAL",
    "INVALID_REPRESENTATIVE_INFORMATION",
    "INVALID_BUSINESS_STATUS",
    "INVALID_BUSINESS_LICENSE",
    "INVALID_BENEFICIARY_INFORMATION",
];

static RECOVERY_SPECIFICATIONS: &[Field] = &[
    Field::text("limitation_case_id", "商户被该原因管控的单据号"),
    Field::text("limitation_reason", "商户被管控原因"),
    Field::text("limitation_reason_describe", "商户被管控原因描述"),
    Field::text("recover_way", "").values(RECOVER_WAY_VALUES),
    Field::text("recover_way_param", "商户被该原因管控的解脱路径参数"),
    Field::text("recover_help_url", "商户被该原因管控的解脱帮助链接"),
    Field::text("limitation_action_type", "").values(LIMITATION_ACTION_TYPE_VALUES),
    Field::text("limitation_start_date", "预计管控开始时间"),
    Field::text("limitation_date", "商户被该原因管控的时间"),
    Field::text("limitation_reason_type", "").values(LIMITATION_REASON_TYPE_VALUES),
    Field::list("relate_limitations", "", &Kind::TEXT.values(LIMITED_FUNCTIONS_VALUES)),
    Field::text("other_relate_limitations", "商户被该原因管控的其他能力描述"),
];

static GET_ENHANCED_DUE_DILIGENCE_DUE_DILIGENCE_ID_VARIABLES: &[Field] =
    &[Field::text("due_diligence_id", "尽调单号").required()];

static GET_ENHANCED_DUE_DILIGENCE_DUE_DILIGENCE_ID_QUERY: &[Field] = &[Field::text("sub_mchid", "子商户号").required()];

/// 查询子商户强化尽调单信息: `GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015631048>
pub static GET_ENHANCED_DUE_DILIGENCE_DUE_DILIGENCE_ID: Operation = Operation {
    title: "查询子商户强化尽调单信息",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015631048"],
    repeat: Repeat::Harmless,
    variables: GET_ENHANCED_DUE_DILIGENCE_DUE_DILIGENCE_ID_VARIABLES,
    query: GET_ENHANCED_DUE_DILIGENCE_DUE_DILIGENCE_ID_QUERY,
    answer: &[
        Field::text("due_diligence_id", "尽调单号").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("due_diligence_state", "").values(DUE_DILIGENCE_STATE_VALUES).required(),
        Field::of("reject_reason", "驳回原因", Kind::Encoded(REJECT_REASON)),
        Field::text("deadline_time", "截止时间").required(),
        Field::text("terminal_time", "终止时间"),
        Field::text("submit_time", "提交时间"),
        Field::text("reject_time", "驳回时间"),
        Field::text("complete_time", "完成时间"),
        Field::of("submission_template", "尽调要求提交的资料", Kind::Encoded(SUBMISSION_TEMPLATE)),
        Field::of("submission_data", "尽调已经提交的资料", Kind::Encoded(SUBMISSION_DATA)),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_mch_operation_manage_enhanced_due_diligence_due_diligence_id",
        "GET",
        "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}",
    )
};

/// 提交尽调资料: `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015631033>
pub static POST_ENHANCED_DUE_DILIGENCE_DUE_DILIGENCE_ID_SUBMIT: Operation = Operation {
    title: "提交尽调资料",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015631033"],
    variables: GET_ENHANCED_DUE_DILIGENCE_DUE_DILIGENCE_ID_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "子商户号").required(),
        Field::of("submit_data", "提交资料内容", Kind::Encoded(SUBMISSION_DATA)),
    ],
    answer: &[
        Field::text("due_diligence_state", "").values(DUE_DILIGENCE_STATE_VALUES),
        Field::text("submit_time", "提交时间"),
        Field::of("submission_template", "尽调要求提交的资料", Kind::Encoded(SUBMISSION_TEMPLATE)),
        Field::of("submission_data", "尽调已经提交的资料", Kind::Encoded(SUBMISSION_DATA)),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_mch_operation_manage_enhanced_due_diligence_due_diligence_id_submit",
        "POST",
        "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit",
    )
};

/// 上传尽调资料文件: `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015631042>
pub static POST_ENHANCED_DUE_DILIGENCE_DUE_DILIGENCE_ID_UPLOAD: Operation = Operation {
    title: "上传尽调资料文件",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015631042"],
    variables: GET_ENHANCED_DUE_DILIGENCE_DUE_DILIGENCE_ID_VARIABLES,
    content: Content::Form,
    body: &[
        Field::of("due_diligence_file", "要上传的尽调资料文件", Kind::File).required(),
        Field::of("meta", "媒体文件元信息", Kind::Encoded(META)).required(),
    ],
    answer: &[Field::text("file_id", "文件标识ID").required()],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_mch_operation_manage_enhanced_due_diligence_due_diligence_id_upload",
        "POST",
        "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload",
    )
};

/// 查询子商户管控情况: `GET /v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012803072>
pub static GET_MERCHANT_LIMITATIONS_SUB_MCHID_SUB_MCHID: Operation = Operation {
    title: "查询子商户管控情况",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012803072"],
    repeat: Repeat::Harmless,
    variables: GET_ENHANCED_DUE_DILIGENCE_DUE_DILIGENCE_ID_QUERY,
    answer: &[
        Field::text("mchid", "商户号").required(),
        Field::list("limited_functions", "", &Kind::TEXT.values(LIMITED_FUNCTIONS_VALUES)),
        Field::list("recovery_specifications", "被管控原因及解脱路径列表", &Kind::Object(RECOVERY_SPECIFICATIONS)),
        Field::text("other_limited_functions", "商户其他被管控能力描述"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_mch_operation_manage_merchant_limitations_sub_mchid_sub_mchid",
        "GET",
        "/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}",
    )
};
