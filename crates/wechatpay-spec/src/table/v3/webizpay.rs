// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/webizpay`

use crate::{Content, Field, Kind, Operation, Repeat, Reply};

static IDENTIFIER_TYPE_VALUES: &[&str] = &["ORGANIZATION_CODE", "TRANSACTION_ID"];

static RANGE_LIST: &[Field] =
    &[Field::text("range_id", "可用商户范围id"), Field::text("identifier_type", "").values(IDENTIFIER_TYPE_VALUES)];

static TYPE_VALUES: &[&str] = &["QYZFALL"];

static CARD_RULE_VALUES: &[&str] = &["SINGLE", "MULTIPLE"];

static REFUND_RULE_VALUES: &[&str] = &["RETURN", "NOT_RETURN"];

static CARD_STATE_VALUES: &[&str] = &["ACTIVE", "DISABLED"];

static APPLICATION_TYPE_VALUES: &[&str] = &["H5", "MINIPROGRAM"];

static AUTHORIZATION_STATE_VALUES: &[&str] = &["REVOKED", "AUTHORIZED"];

static PRODUCT_TYPE_VALUES: &[&str] = &["CODE_PAY", "NONE"];

static MATCH_DETAILS: &[Field] = &[
    Field::text("organization_code", "门店统一社会信用代码").required(),
    Field::text("store_name", "门店名称").required(),
    Field::text("product_type", "").values(PRODUCT_TYPE_VALUES).required(),
];

static STATE_VALUES: &[&str] = &["ACCEPTED", "IN_PROGRESS", "COMPLETED", "CLOSED"];

static MATCH_RESULTS: &[Field] = &[
    Field::text("organization_code", "门店统一社会信用代码").required(),
    Field::text("store_name", "门店名称").required(),
    Field::boolean("has_valid_mchid", "是否存在满足条件微信支付商户号").required(),
];

static EMPLOYEE_LIST_AUTHORIZATION_STATE_VALUES: &[&str] = &["AUTHORIZED", "REVOKED"];

static EMPLOYEE_LIST: &[Field] = &[
    Field::text("employee_id", "微信授权关系ID").required(),
    Field::text("authorization_state", "").values(EMPLOYEE_LIST_AUTHORIZATION_STATE_VALUES).required(),
    Field::text("authorization_time", "授权时间").required(),
    Field::text("authorization_revoked_time", "解除授权时间").required(),
];

static POST_AVAIL_MCH_RANGES_ANSWER: &[Field] = &[Field::text("range_id", "可用商户范围id").required()];

static GET_AVAIL_MCH_RANGES_QUERY: &[Field] = &[Field::text("sp_mchid", "服务商商户号").required()];

static GET_EMPLOYEES_EMPLOYEE_ID_OUT_QUOTA_CARDS_OUT_CARD_NO_QUERY: &[Field] =
    &[Field::text("sp_mchid", "服务商商户号").required(), Field::text("sub_mchid", "出资子商户号").required()];

static GET_EMPLOYEES_EMPLOYEE_ID_OUT_QUOTA_CARDS_OUT_CARD_NO_ANSWER: &[Field] = &[
    Field::text("sp_mchid", "服务商商户号").required(),
    Field::text("sub_mchid", "出资子商户号").required(),
    Field::text("card_no", "企业支付额度卡卡号").required(),
    Field::text("out_card_no", "商户卡号").required(),
    Field::text("employee_id", "微信授权关系ID").required(),
    Field::text("card_template_id", "企业支付卡模板ID").required(),
    Field::text("card_rule", "").values(CARD_RULE_VALUES).required(),
    Field::text("refund_rule", "").values(REFUND_RULE_VALUES).required(),
    Field::integer("amount", "卡片总金额").required(),
    Field::integer("remain_amount", "卡片可用金额").required(),
    Field::text("effective_end_time", "卡片有效期").required(),
    Field::text("effective_begin_time", "卡片生效时间").required(),
    Field::text("card_state", "").values(CARD_STATE_VALUES).required(),
    Field::text("card_name", "卡片名称").required(),
    Field::text("reason", "失效原因"),
    Field::text("card_usage_time", "卡片使用时间"),
    Field::text("transaction_id", "卡片关联微信支付订单号"),
    Field::text("card_disabled_time", "卡片失效时间"),
    Field::text("card_remark", "卡片备注"),
];

static POST_EMPLOYEES_EMPLOYEE_ID_QUOTA_CARDS_VARIABLES: &[Field] =
    &[Field::text("employee_id", "微信授权关系ID").required()];

static GET_EMPLOYEES_EMPLOYEE_ID_QUOTA_CARDS_CARD_NO_VARIABLES: &[Field] =
    &[Field::text("employee_id", "微信授权关系ID").required(), Field::text("card_no", "企业支付额度卡卡号").required()];

static GET_EMPLOYEES_EMPLOYEE_ID_QUOTA_CARDS_CARD_NO_PAYMENT_URL_QUERY: &[Field] = &[
    Field::text("sp_mchid", "服务商商户号").required(),
    Field::text("sub_mchid", "出资子商户号").required(),
    Field::text("application_type", "").values(APPLICATION_TYPE_VALUES).required(),
];

static GET_USERS_USER_ID_AUTHORIZATION_STATE_VARIABLES: &[Field] = &[Field::text("user_id", "企业员工ID").required()];

/// 创建可用商户范围: `POST /v3/webizpay/avail-mch-ranges`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4017205621>
pub static POST_AVAIL_MCH_RANGES: Operation = Operation {
    title: "创建可用商户范围",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4017205621"],
    content: Content::Json,
    body: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("identifier_type", "").values(IDENTIFIER_TYPE_VALUES).required(),
    ],
    answer: POST_AVAIL_MCH_RANGES_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_webizpay_avail_mch_ranges", "POST", "/v3/webizpay/avail-mch-ranges")
};

/// 查询可用商户范围列表: `GET /v3/webizpay/avail-mch-ranges`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4017205627>
pub static GET_AVAIL_MCH_RANGES: Operation = Operation {
    title: "查询可用商户范围列表",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4017205627"],
    repeat: Repeat::Harmless,
    query: GET_AVAIL_MCH_RANGES_QUERY,
    answer: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::list("range_list", "可用商户范围列表", &Kind::Object(RANGE_LIST)).required(),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_webizpay_avail_mch_ranges", "GET", "/v3/webizpay/avail-mch-ranges")
};

/// 添加商户标识: `POST /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4017205631>
pub static POST_AVAIL_MCH_RANGES_RANGE_ID_MERCHANT_IDENTIFIERS: Operation = Operation {
    title: "添加商户标识",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4017205631"],
    variables: POST_AVAIL_MCH_RANGES_ANSWER,
    content: Content::Json,
    body: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("merchant_identifier", "商户标识值").required(),
    ],
    answer: POST_AVAIL_MCH_RANGES_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_webizpay_avail_mch_ranges_range_id_merchant_identifiers",
        "POST",
        "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers",
    )
};

/// 查询商户标识列表: `GET /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4017205633>
pub static GET_AVAIL_MCH_RANGES_RANGE_ID_MERCHANT_IDENTIFIERS: Operation = Operation {
    title: "查询商户标识列表",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4017205633"],
    repeat: Repeat::Harmless,
    variables: POST_AVAIL_MCH_RANGES_ANSWER,
    query: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::integer("offset", "分页开始位置").required(),
        Field::integer("limit", "分页大小").required(),
    ],
    answer: &[
        Field::integer("offset", "分页开始位置").required(),
        Field::integer("limit", "分页大小").required(),
        Field::integer("count", "实际返回数量").required(),
        Field::integer("total_count", "总数量").required(),
        Field::list("data", "商户标识列表", &Kind::TEXT).required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_webizpay_avail_mch_ranges_range_id_merchant_identifiers",
        "GET",
        "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers",
    )
};

/// 删除商户标识: `DELETE /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4017205637>
pub static DELETE_AVAIL_MCH_RANGES_RANGE_ID_MERCHANT_IDENTIFIERS_MERCHANT_IDENTIFIER: Operation = Operation {
    title: "删除商户标识",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4017205637"],
    variables: &[
        Field::text("range_id", "可用商户范围id").required(),
        Field::text("merchant_identifier", "商户标识值").required(),
    ],
    content: Content::Json,
    body: GET_AVAIL_MCH_RANGES_QUERY,
    answer: POST_AVAIL_MCH_RANGES_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "delete_v3_webizpay_avail_mch_ranges_range_id_merchant_identifiers_merchant_identifier",
        "DELETE",
        "/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}",
    )
};

/// 申请企业商户企业支付出资凭证: `POST /v3/webizpay/bill/proof`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4014507157>
pub static POST_BILL_PROOF: Operation = Operation {
    title: "申请企业商户企业支付出资凭证",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4014507157"],
    content: Content::Json,
    body: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("sub_mchid", "出资子商户号").required(),
        Field::text("start_date", "起始日期").required(),
        Field::text("end_date", "结束日期").required(),
        Field::text("entity_name", "商户主体名称"),
        Field::text("out_operation_id", "商户操作流水号").required(),
    ],
    answer: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("out_operation_id", "商户操作流水号").required(),
        Field::text("operation_id", "微信支付操作流水号").required(),
        Field::text("sub_mchid", "出资子商户号").required(),
        Field::text("start_date", "起始日期").required(),
        Field::text("end_date", "结束日期").required(),
        Field::text("entity_name", "商户主体名称").required(),
        Field::text("proof_id", "出资凭证申请单单号").required(),
        Field::text("download_url", "凭证下载地址").required(),
        Field::text("create_time", "凭证申请创建时间").required(),
        Field::text("updated_time", "凭证状态更新时间").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_webizpay_bill_proof", "POST", "/v3/webizpay/bill/proof")
};

/// 申请企业商户企业支付业务账单: `POST /v3/webizpay/bill/trade-bill`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4014507142>
pub static POST_BILL_TRADE_BILL: Operation = Operation {
    title: "申请企业商户企业支付业务账单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4014507142"],
    content: Content::Json,
    body: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("sub_mchid", "出资子商户号").required(),
        Field::text("date", "账单日期").required(),
        Field::text("type", "").values(TYPE_VALUES).required(),
    ],
    answer: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("sub_mchid", "出资子商户号").required(),
        Field::text("date", "账单日期").required(),
        Field::text("type", "").values(TYPE_VALUES).required(),
        Field::text("download_url", "账单下载地址").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_webizpay_bill_trade_bill", "POST", "/v3/webizpay/bill/trade-bill")
};

/// 使用商户卡号查询企业支付额度卡: `GET /v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4015001625>
pub static GET_EMPLOYEES_EMPLOYEE_ID_OUT_QUOTA_CARDS_OUT_CARD_NO: Operation = Operation {
    title: "使用商户卡号查询企业支付额度卡",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4015001625"],
    repeat: Repeat::Harmless,
    variables: &[
        Field::text("employee_id", "微信授权关系ID").required(),
        Field::text("out_card_no", "企业支付额度卡商户卡号").required(),
    ],
    query: GET_EMPLOYEES_EMPLOYEE_ID_OUT_QUOTA_CARDS_OUT_CARD_NO_QUERY,
    answer: GET_EMPLOYEES_EMPLOYEE_ID_OUT_QUOTA_CARDS_OUT_CARD_NO_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_webizpay_employees_employee_id_out_quota_cards_out_card_no",
        "GET",
        "/v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}",
    )
};

/// 企业商户为员工下发企业支付额度卡: `POST /v3/webizpay/employees/{employee_id}/quota-cards`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4014507148>
pub static POST_EMPLOYEES_EMPLOYEE_ID_QUOTA_CARDS: Operation = Operation {
    title: "企业商户为员工下发企业支付额度卡",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4014507148"],
    variables: POST_EMPLOYEES_EMPLOYEE_ID_QUOTA_CARDS_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("sub_mchid", "出资子商户号").required(),
        Field::text("card_template_id", "企业支付卡模板ID").required(),
        Field::integer("amount", "卡片总金额").required(),
        Field::text("card_name", "卡片名称").required(),
        Field::text("out_card_no", "商户卡号").required(),
        Field::text("effective_end_time", "卡片有效期").required(),
        Field::text("card_remark", "卡片备注"),
        Field::text("avail_mch_range_id", "可用商户范围ID"),
    ],
    answer: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("sub_mchid", "出资子商户号").required(),
        Field::text("out_card_no", "商户卡号").required(),
        Field::text("employee_id", "微信授权关系ID").required(),
        Field::text("card_no", "企业支付额度卡卡号").required(),
        Field::text("effective_begin_time", "卡片生效时间").required(),
        Field::text("effective_end_time", "卡片有效期").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_webizpay_employees_employee_id_quota_cards",
        "POST",
        "/v3/webizpay/employees/{employee_id}/quota-cards",
    )
};

/// 企业商户查询企业支付额度卡: `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4014507119>
pub static GET_EMPLOYEES_EMPLOYEE_ID_QUOTA_CARDS_CARD_NO: Operation = Operation {
    title: "企业商户查询企业支付额度卡",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4014507119"],
    repeat: Repeat::Harmless,
    variables: GET_EMPLOYEES_EMPLOYEE_ID_QUOTA_CARDS_CARD_NO_VARIABLES,
    query: GET_EMPLOYEES_EMPLOYEE_ID_OUT_QUOTA_CARDS_OUT_CARD_NO_QUERY,
    answer: GET_EMPLOYEES_EMPLOYEE_ID_OUT_QUOTA_CARDS_OUT_CARD_NO_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_webizpay_employees_employee_id_quota_cards_card_no",
        "GET",
        "/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}",
    )
};

/// 企业商户作废员工企业支付额度卡: `POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4014507127>
pub static POST_EMPLOYEES_EMPLOYEE_ID_QUOTA_CARDS_CARD_NO_CANCEL: Operation = Operation {
    title: "企业商户作废员工企业支付额度卡",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4014507127"],
    variables: GET_EMPLOYEES_EMPLOYEE_ID_QUOTA_CARDS_CARD_NO_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("sub_mchid", "出资子商户号").required(),
        Field::text("reason", "作废原因").required(),
    ],
    answer: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("sub_mchid", "出资子商户号").required(),
        Field::text("employee_id", "微信授权关系ID").required(),
        Field::text("card_no", "企业支付额度卡卡号").required(),
        Field::text("card_state", "").values(CARD_STATE_VALUES).required(),
        Field::text("card_disabled_time", "卡片失效时间"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_webizpay_employees_employee_id_quota_cards_card_no_cancel",
        "POST",
        "/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel",
    )
};

/// 企业商户获取指定额度卡支付链接: `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4014507160>
pub static GET_EMPLOYEES_EMPLOYEE_ID_QUOTA_CARDS_CARD_NO_PAYMENT_URL: Operation = Operation {
    title: "企业商户获取指定额度卡支付链接",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4014507160"],
    repeat: Repeat::Harmless,
    variables: GET_EMPLOYEES_EMPLOYEE_ID_QUOTA_CARDS_CARD_NO_VARIABLES,
    query: GET_EMPLOYEES_EMPLOYEE_ID_QUOTA_CARDS_CARD_NO_PAYMENT_URL_QUERY,
    answer: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("sub_mchid", "出资子商户号").required(),
        Field::text("employee_id", "微信授权关系ID").required(),
        Field::text("card_no", "企业支付额度卡卡号").required(),
        Field::text("expire_time", "链接失效时间").required(),
        Field::text("payment_url", "跳转链接").required(),
        Field::text("application_type", "").values(APPLICATION_TYPE_VALUES),
        Field::text("mp_query", "小程序查询参数"),
        Field::text("mp_business_type", "小程序业务类型"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_webizpay_employees_employee_id_quota_cards_card_no_payment_url",
        "GET",
        "/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url",
    )
};

/// 企业商户发起解除员工企业支付授权: `POST /v3/webizpay/employees/{employee_id}/revoke`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4014507156>
pub static POST_EMPLOYEES_EMPLOYEE_ID_REVOKE: Operation = Operation {
    title: "企业商户发起解除员工企业支付授权",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4014507156"],
    variables: POST_EMPLOYEES_EMPLOYEE_ID_QUOTA_CARDS_VARIABLES,
    content: Content::Json,
    body: GET_EMPLOYEES_EMPLOYEE_ID_OUT_QUOTA_CARDS_OUT_CARD_NO_QUERY,
    answer: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("sub_mchid", "出资子商户号").required(),
        Field::text("user_id", "商户企业员工ID").required(),
        Field::text("authorization_state", "").values(AUTHORIZATION_STATE_VALUES).required(),
        Field::text("authorization_revoked_time", "员工企业支付失效时间").required(),
        Field::text("reason", "作废原因").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_webizpay_employees_employee_id_revoke",
        "POST",
        "/v3/webizpay/employees/{employee_id}/revoke",
    )
};

/// 发起门店主体匹配: `POST /v3/webizpay/stores/entity-matches`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4014507136>
pub static POST_STORES_ENTITY_MATCHES: Operation = Operation {
    title: "发起门店主体匹配",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4014507136"],
    content: Content::Json,
    body: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("out_batch_id", "商户主体匹配批次单号").required(),
        Field::list("match_details", "主体匹配明细列表", &Kind::Object(MATCH_DETAILS)),
    ],
    answer: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("out_batch_id", "商户主体匹配批次单号").required(),
        Field::text("batch_id", "微信支付主体匹配批次单号").required(),
        Field::text("time", "批次创建时间").required(),
        Field::text("state", "").values(STATE_VALUES).required(),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_webizpay_stores_entity_matches", "POST", "/v3/webizpay/stores/entity-matches")
};

/// 查询门店主体匹配结果: `GET /v3/webizpay/stores/entity-matches/{batch_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4014507133>
pub static GET_STORES_ENTITY_MATCHES_BATCH_ID: Operation = Operation {
    title: "查询门店主体匹配结果",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4014507133"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("batch_id", "微信支付主体匹配批次单号").required()],
    query: GET_AVAIL_MCH_RANGES_QUERY,
    answer: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("out_batch_id", "商户主体匹配批次单号").required(),
        Field::text("batch_id", "微信支付主体匹配批次单号").required(),
        Field::text("state", "").values(STATE_VALUES).required(),
        Field::list("match_results", "主体匹配明细列表", &Kind::Object(MATCH_RESULTS)),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_webizpay_stores_entity_matches_batch_id",
        "GET",
        "/v3/webizpay/stores/entity-matches/{batch_id}",
    )
};

/// 企业商户查询企业员工开通授权状态: `GET /v3/webizpay/users/{user_id}/authorization-state`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4014507163>
pub static GET_USERS_USER_ID_AUTHORIZATION_STATE: Operation = Operation {
    title: "企业商户查询企业员工开通授权状态",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4014507163"],
    repeat: Repeat::Harmless,
    variables: GET_USERS_USER_ID_AUTHORIZATION_STATE_VARIABLES,
    query: GET_EMPLOYEES_EMPLOYEE_ID_OUT_QUOTA_CARDS_OUT_CARD_NO_QUERY,
    answer: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("sub_mchid", "出资子商户号").required(),
        Field::text("user_id", "企业员工ID").required(),
        Field::list("employee_list", "微信授权关系列表", &Kind::Object(EMPLOYEE_LIST)),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_webizpay_users_user_id_authorization_state",
        "GET",
        "/v3/webizpay/users/{user_id}/authorization-state",
    )
};

/// 企业商户发起员工开通企业支付授权: `POST /v3/webizpay/users/{user_id}/authorization-url`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4014507153>
pub static POST_USERS_USER_ID_AUTHORIZATION_URL: Operation = Operation {
    title: "企业商户发起员工开通企业支付授权",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4014507153"],
    variables: GET_USERS_USER_ID_AUTHORIZATION_STATE_VARIABLES,
    content: Content::Json,
    body: GET_EMPLOYEES_EMPLOYEE_ID_QUOTA_CARDS_CARD_NO_PAYMENT_URL_QUERY,
    answer: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("sub_mchid", "出资子商户号").required(),
        Field::text("user_id", "企业员工ID").required(),
        Field::text("authorization_url", "跳转链接"),
        Field::text("expire_time", "链接失效时间"),
        Field::text("application_type", "").values(APPLICATION_TYPE_VALUES).required(),
        Field::text("mp_query", "小程序查询参数"),
        Field::text("mp_business_type", "小程序业务类型"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_webizpay_users_user_id_authorization_url",
        "POST",
        "/v3/webizpay/users/{user_id}/authorization-url",
    )
};
