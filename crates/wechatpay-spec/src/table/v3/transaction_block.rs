// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/transaction-block`

use crate::{Content, Field, Kind, Operation, Repeat, Reply};

static NUMBER_OF_BLOCK_VALUES: &[&str] =
    &["LESS_THAN_TWENTY", "LESS_THAN_ONE_HUNDRED", "LESS_THAN_ONE_THOUSAND", "OVER_ONE_THOUSAND"];

static RECOVER_WAY_VALUES: &[&str] = &["SUBMIT_INFORMATION"];

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
    Field::text("block_record_id", "交易拦截记录ID"),
    Field::text("block_time", "拦截时间"),
    Field::text("block_reason", "拦截原因"),
    Field::text("number_of_block", "").values(NUMBER_OF_BLOCK_VALUES),
    Field::text("recover_way", "").values(RECOVER_WAY_VALUES),
    Field::of("requested_item_info", "商户提交资料内容", Kind::Encoded(REQUESTED_ITEM_INFO)),
];

static REVIEW_RESULT_VALUES: &[&str] = &["EMPTY", "PASS", "REJECT"];

static GET_TRANSACTION_BLOCK_RECORDS_SUB_MCHID_SUB_MCHID_VARIABLES: &[Field] =
    &[Field::text("sub_mchid", "子商户号").required()];

static POST_TRANSACTION_BLOCK_SUBMISSIONS_SUB_MCHID_SUB_MCHID_ANSWER: &[Field] = &[
    Field::text("block_submission_id", "交易拦截申诉ID"),
    Field::text("submit_time", "提交时间"),
    Field::text("review_result", "").values(REVIEW_RESULT_VALUES),
    Field::text("review_time", "审核时间"),
    Field::text("review_reject_reason", "审核驳回原因"),
];

/// 分页查询子商户名下的交易拦截记录: `GET /v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4014940432>
pub static GET_TRANSACTION_BLOCK_RECORDS_SUB_MCHID_SUB_MCHID: Operation = Operation {
    title: "分页查询子商户名下的交易拦截记录",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4014940432"],
    repeat: Repeat::Harmless,
    variables: GET_TRANSACTION_BLOCK_RECORDS_SUB_MCHID_SUB_MCHID_VARIABLES,
    query: &[Field::integer("limit", "最大资源条数").required(), Field::integer("offset", "请求资源起始位置")],
    answer: &[
        Field::integer("offset", "请求资源起始位置"),
        Field::integer("limit", "最大资源条数"),
        Field::integer("total_count", "资源总条数"),
        Field::list("data", "交易拦截记录详情列表", &Kind::Object(DATA)),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_transaction_block_transaction_block_records_sub_mchid_sub_mchid",
        "GET",
        "/v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}",
    )
};

/// 查询子商户交易拦截记录详情: `GET /v3/transaction-block/transaction-block-records/{block_record_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4014940435>
pub static GET_TRANSACTION_BLOCK_RECORDS_BLOCK_RECORD_ID: Operation = Operation {
    title: "查询子商户交易拦截记录详情",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4014940435"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("block_record_id", "交易拦截记录ID").required()],
    query: GET_TRANSACTION_BLOCK_RECORDS_SUB_MCHID_SUB_MCHID_VARIABLES,
    answer: &[
        Field::text("block_record_id", "交易拦截记录ID"),
        Field::text("block_time", "拦截时间"),
        Field::text("block_reason", "拦截原因"),
        Field::text("number_of_block", "").values(NUMBER_OF_BLOCK_VALUES),
        Field::text("recover_way", "").values(RECOVER_WAY_VALUES),
        Field::of("requested_item_info", "商户提交资料内容", Kind::Encoded(REQUESTED_ITEM_INFO)),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_transaction_block_transaction_block_records_block_record_id",
        "GET",
        "/v3/transaction-block/transaction-block-records/{block_record_id}",
    )
};

/// 发起交易拦截申诉: `POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4014940446>
pub static POST_TRANSACTION_BLOCK_SUBMISSIONS_SUB_MCHID_SUB_MCHID: Operation = Operation {
    title: "发起交易拦截申诉",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4014940446"],
    variables: GET_TRANSACTION_BLOCK_RECORDS_SUB_MCHID_SUB_MCHID_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("merchant_submit_id", "商户侧申诉单号").required(),
        Field::of("submit_data", "商户提交资料内容", Kind::Encoded(REQUESTED_ITEM_INFO)).required(),
    ],
    answer: POST_TRANSACTION_BLOCK_SUBMISSIONS_SUB_MCHID_SUB_MCHID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_transaction_block_transaction_block_submissions_sub_mchid_sub_mchid",
        "POST",
        "/v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}",
    )
};

/// 查询交易拦截申诉详情: `GET /v3/transaction-block/transaction-block-submissions/{block_submission_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4014940449>
pub static GET_TRANSACTION_BLOCK_SUBMISSIONS_BLOCK_SUBMISSION_ID: Operation = Operation {
    title: "查询交易拦截申诉详情",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4014940449"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("block_submission_id", "交易拦截申诉ID").required()],
    answer: POST_TRANSACTION_BLOCK_SUBMISSIONS_SUB_MCHID_SUB_MCHID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_transaction_block_transaction_block_submissions_block_submission_id",
        "GET",
        "/v3/transaction-block/transaction-block-submissions/{block_submission_id}",
    )
};
