// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/mch-manage`

use crate::{Content, Field, Kind, Operation, Repeat, Reply};

static MANAGE_RECORD_TYPE_VALUES: &[&str] = &["FUNCTIONAL_LIMIT_RECORD", "INVESTIGATE_RECORD"];

static MANAGE_RECORD_STATE_VALUES: &[&str] =
    &["PENDING", "SUBMITTED", "EXPIRED", "UNDER_REVIEW", "RECOVERED", "REJECTED"];

static RECOVER_WAY_VALUES: &[&str] =
    &["SUBMIT_INFORMATION", "VERIFY_INACTIVE_MERCHANT_IDENTITY", "MODIFY_ORGANIZATION_INFORMATION", "OTHER"];

static RECOVER_REASON_VALUES: &[&str] =
    &["MERCHANT_SUBMIT_RECOVER", "MERCHANT_OPERATE_RECOVER", "PLATFORM_AUTO_RECOVER"];

static TYPE_VALUES: &[i64] = &[1, 2, 3, 4, 5, 6];

static LOGISTIC_FLAG_VALUES: &[i64] = &[0, 1];

static FIELD_DATA: &[Field] = &[
    Field::text("longitude", "经度值"),
    Field::text("latitude", "纬度值"),
    Field::text("province", "省份"),
    Field::text("city", "城市"),
    Field::text("area", "区域"),
    Field::text("street", "街道"),
    Field::text("address", "详细地址"),
    Field::text("name", "地址名"),
    Field::text("wechat_order_id", "微信支付订单号"),
    Field::text("merchant_order_id", "商户订单号"),
    Field::text("trade_time", "交易时间+08"),
    Field::text("trade_money_amount", "交易金额"),
    Field::text("trade_goods", "调单商品"),
    Field::integer("logistic_flag", "").numbers(LOGISTIC_FLAG_VALUES),
    Field::list("evidence_img_list", "凭证图片信息", &Kind::TEXT),
];

static REPEATED_FIELD_DATA: &[Field] = &[Field::list("field_data", "补充资料项", &Kind::Object(FIELD_DATA)).required()];

static VALIDATOR_VALUES: &[&str] = &["number", "phone", "idcard", "url", "email"];

static STRING_CHECK_RULE: &[Field] = &[
    Field::integer("min_string_length", "字符串最小长度"),
    Field::integer("max_string_length", "字符串最大长度"),
    Field::text("validator", "").values(VALIDATOR_VALUES),
];

static ENUM_CHECK_RULE: &[Field] = &[
    Field::integer("min_list_length", "最小列表长度"),
    Field::integer("max_list_length", "最大列表长度"),
    Field::list("enum_values", "展示给商户看的枚举可选的字段列表", &Kind::TEXT),
];

static ENUM_FILE_EXTS_VALUES: &[&str] =
    &["png", "jpg", "jpeg", "mp4", "avi", "mov", "wmv", "pdf", "doc", "docx", "csv", "xlsx"];

static FILE_CHECK_RULE: &[Field] = &[
    Field::integer("min_list_length", "最小列表长度"),
    Field::integer("max_list_length", "最大列表长度"),
    Field::list("enum_file_exts", "", &Kind::TEXT.values(ENUM_FILE_EXTS_VALUES)),
    Field::integer("max_file_size", "限制文件提交大小"),
];

static TIME_INTERVAL_CHECK_RULE: &[Field] =
    &[Field::integer("min_list_length", "最小列表长度"), Field::integer("max_list_length", "最大列表长度")];

static RELATIONS: &[Field] =
    &[Field::integer("source_key", "关联的资料项ID"), Field::text("source_value", "关联的资料项值")];

static RECORD_FIELDS: &[Field] = &[
    Field::text("item_id", "资料项ID"),
    Field::text("field_name", "资料项英文名"),
    Field::text("name", "资料项中文名"),
    Field::integer("type", "").numbers(TYPE_VALUES),
    Field::of("repeated_field_data", "", Kind::Encoded(REPEATED_FIELD_DATA)),
    Field::text("tips", "资料项填写提示"),
    Field::text("placeholder", "输入框占位文案"),
    Field::text("tooltip", "叹号悬浮提示语"),
    Field::integer("required", "").numbers(LOGISTIC_FLAG_VALUES),
    Field::boolean("need_encrypt", "提交内容需要加密"),
    Field::object("string_check_rule", "字符串校验规则", STRING_CHECK_RULE),
    Field::object("enum_check_rule", "枚举校验规则", ENUM_CHECK_RULE),
    Field::object("file_check_rule", "文件校验规则", FILE_CHECK_RULE),
    Field::object("time_interval_check_rule", "时间区间校验规则", TIME_INTERVAL_CHECK_RULE),
    Field::object("order_interval_check_rule", "订单类型校验规则", FILE_CHECK_RULE),
    Field::list("relations", "资料项关联规则集合", &Kind::Object(RELATIONS)),
];

static REQUESTED_ITEM_INFO: &[Field] =
    &[Field::list("record_fields", "资料项集合", &Kind::Object(RECORD_FIELDS)).required()];

static DATA: &[Field] = &[
    Field::text("sub_mchid", "子商户号"),
    Field::text("manage_record_id", "商户管理记录ID"),
    Field::text("manage_record_type", "").values(MANAGE_RECORD_TYPE_VALUES),
    Field::text("manage_time", "管控时间"),
    Field::text("manage_reason", "管控原因"),
    Field::text("limit_ability", "限制功能"),
    Field::text("recover_way", "").values(RECOVER_WAY_VALUES),
    Field::boolean("allow_submit", "是否允许提交资料"),
    Field::text("forbid_submit_reason", "禁止提交资料原因"),
    Field::text("submit_start_time", "可提交资料开始时间"),
    Field::text("submit_end_time", "可提交资料结束时间"),
    Field::text("manage_record_state", "").values(MANAGE_RECORD_STATE_VALUES),
    Field::text("recover_time", "解除管控时间"),
    Field::text("recover_reason", "").values(RECOVER_REASON_VALUES),
    Field::text("reject_reason", "申诉驳回原因"),
    Field::text("approve_time", "可提交资料结束时间"),
    Field::of("requested_item_info", "要求提交的资料", Kind::Encoded(REQUESTED_ITEM_INFO)),
];

static META: &[Field] = &[
    Field::text("file_name", "商户上传的媒体图片的名称").required(),
    Field::text("file_digest", "").required(),
    Field::integer("item_id", "资料项唯一id").required(),
];

static GET_MCH_MANAGE_RECORDS_SUB_MCHID_SUB_MCHID_VARIABLES: &[Field] =
    &[Field::text("sub_mchid", "子商户号").required()];

static GET_MCH_MANAGE_RECORDS_MANAGE_RECORD_ID_VARIABLES: &[Field] =
    &[Field::text("manage_record_id", "商户管理记录ID").required()];

/// 分页查询子商户名下的商户管理记录: `GET /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4014940381>
pub static GET_MCH_MANAGE_RECORDS_SUB_MCHID_SUB_MCHID: Operation = Operation {
    title: "分页查询子商户名下的商户管理记录",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4014940381"],
    repeat: Repeat::Harmless,
    variables: GET_MCH_MANAGE_RECORDS_SUB_MCHID_SUB_MCHID_VARIABLES,
    query: &[
        Field::integer("limit", "最大资源条数").required(),
        Field::integer("offset", "请求资源起始位置"),
        Field::text("manage_record_type", "").values(MANAGE_RECORD_TYPE_VALUES).required(),
        Field::text("manage_record_state", "").values(MANAGE_RECORD_STATE_VALUES),
    ],
    answer: &[
        Field::integer("offset", "请求资源起始位置"),
        Field::integer("limit", "最大资源条数"),
        Field::integer("total_count", "资源总条数"),
        Field::list("data", "商户管理记录详情列表", &Kind::Object(DATA)),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_mch_manage_mch_manage_records_sub_mchid_sub_mchid",
        "GET",
        "/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}",
    )
};

/// 查询子商户下指定商户管理记录: `GET /v3/mch-manage/mch-manage-records/{manage_record_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4014940383>
pub static GET_MCH_MANAGE_RECORDS_MANAGE_RECORD_ID: Operation = Operation {
    title: "查询子商户下指定商户管理记录",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4014940383"],
    repeat: Repeat::Harmless,
    variables: GET_MCH_MANAGE_RECORDS_MANAGE_RECORD_ID_VARIABLES,
    query: GET_MCH_MANAGE_RECORDS_SUB_MCHID_SUB_MCHID_VARIABLES,
    answer: &[
        Field::text("sub_mchid", "子商户号"),
        Field::text("manage_record_id", "商户管理记录ID"),
        Field::text("manage_record_type", "").values(MANAGE_RECORD_TYPE_VALUES),
        Field::text("manage_time", "管控时间"),
        Field::text("manage_reason", "管控原因"),
        Field::text("limit_ability", "限制功能"),
        Field::text("recover_way", "").values(RECOVER_WAY_VALUES),
        Field::boolean("allow_submit", "是否允许提交资料"),
        Field::text("forbid_submit_reason", "禁止提交资料原因"),
        Field::text("submit_start_time", "可提交资料开始时间"),
        Field::text("submit_end_time", "可提交资料结束时间"),
        Field::text("manage_record_state", "").values(MANAGE_RECORD_STATE_VALUES),
        Field::text("recover_time", "解除管控时间"),
        Field::text("recover_reason", "").values(RECOVER_REASON_VALUES),
        Field::text("reject_reason", "申诉驳回原因"),
        Field::text("approve_time", "可提交资料结束时间"),
        Field::of("requested_item_info", "要求提交的资料", Kind::Encoded(REQUESTED_ITEM_INFO)),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_mch_manage_mch_manage_records_manage_record_id",
        "GET",
        "/v3/mch-manage/mch-manage-records/{manage_record_id}",
    )
};

/// 对指定商户管理记录提交资料: `POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4014940417>
pub static POST_MCH_MANAGE_RECORDS_MANAGE_RECORD_ID_MCH_MANAGE_SUBMISSIONS: Operation = Operation {
    title: "对指定商户管理记录提交资料",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4014940417"],
    variables: GET_MCH_MANAGE_RECORDS_MANAGE_RECORD_ID_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "子商户号").required(),
        Field::of("submit_data", "商户提交资料内容", Kind::Encoded(REQUESTED_ITEM_INFO)).required(),
    ],
    answer: &[Field::text("manage_submission_id", "商户管理提交资料记录ID")],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_mch_manage_mch_manage_records_manage_record_id_mch_manage_submissions",
        "POST",
        "/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions",
    )
};

/// 上传商户提交资料文件: `POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4014940425>
pub static POST_SUBMISSION_FILES_SUB_MCHID_SUB_MCHID_UPLOAD: Operation = Operation {
    title: "上传商户提交资料文件",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4014940425"],
    variables: GET_MCH_MANAGE_RECORDS_SUB_MCHID_SUB_MCHID_VARIABLES,
    content: Content::Form,
    body: &[
        Field::of("submission_file", "要上传的资料文件", Kind::File).required(),
        Field::of("meta", "媒体文件元信息", Kind::Encoded(META)).required(),
    ],
    answer: &[Field::text("file_id", "文件标识ID").required()],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_mch_manage_submission_files_sub_mchid_sub_mchid_upload",
        "POST",
        "/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload",
    )
};
