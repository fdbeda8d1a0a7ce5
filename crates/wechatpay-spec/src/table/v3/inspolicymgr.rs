// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/inspolicymgr`

use crate::{Content, Field, Kind, Operation, Repeat, Reply};

static AUTH_STATE_VALUES: &[&str] =
    &["AUTH_STATE_INIT", "AUTH_STATE_PENDING", "AUTH_STATE_GRANTED", "AUTH_STATE_DENIED", "AUTH_STATE_EXPIRED"];

static POLICY_TYPE_VALUES: &[&str] = &[
    "POLICY_TYPE_OTHER",
    "POLICY_TYPE_MEDICAL",
    "POLICY_TYPE_ACCIDENT",
    "POLICY_TYPE_CRITICAL",
    "POLICY_TYPE_CAR",
    "POLICY_TYPE_LIFE",
    "POLICY_TYPE_PROPERTY",
    "POLICY_TYPE_PET",
    "POLICY_TYPE_ANNUITY",
];

static POLICY_STATE_VALUES: &[&str] =
    &["POLICY_STATE_ISSUING", "POLICY_STATE_APPROVED", "POLICY_STATE_DECLINED", "POLICY_STATE_INACTIVE"];

static PAYMENT_METHOD_VALUES: &[&str] = &["PAYMENT_METHOD_OTHER", "PAYMENT_METHOD_PERIOD", "PAYMENT_METHOD_LUMP_SUM"];

static PERIOD_PREMIUM_MODE_VALUES: &[&str] =
    &["PERIOD_PREMIUM_MODE_EQUAL", "PERIOD_PREMIUM_MODE_FIRST_DIFF", "PERIOD_PREMIUM_MODE_MULTI_DIFF"];

static PAYMENT_PERIOD_VALUES: &[&str] = &[
    "PAYMENT_PERIOD_DAY",
    "PAYMENT_PERIOD_WEEK",
    "PAYMENT_PERIOD_BIWEEKLY",
    "PAYMENT_PERIOD_MONTH",
    "PAYMENT_PERIOD_QUARTER",
    "PAYMENT_PERIOD_HALF_YEAR",
    "PAYMENT_PERIOD_YEAR",
];

static COVERAGE_TERM_TYPE_VALUES: &[&str] = &["COVERAGE_TERM_TYPE_FIXED_DATE", "COVERAGE_TERM_TYPE_LIFETIME"];

static GET_DEDUCT_AUTHORIZATIONS_OUT_INSURANCE_NO_VARIABLES: &[Field] =
    &[Field::text("out_insurance_no", "商户保险编号").required()];

static POST_DEDUCT_POLICIES_HEADERS: &[Field] =
    &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号").required()];

static POST_DEDUCT_POLICIES_ANSWER: &[Field] = &[
    Field::text("out_insurance_no", "商户保险编号").required(),
    Field::text("insurance_name", "保险名称").required(),
    Field::list("insured_name_list", "被保险人姓名列表", &Kind::TEXT).required(),
    Field::text("insurance_company_code", "承保公司代码").required(),
    Field::text("effective_time", "保单生效时间").required(),
    Field::text("expired_time", "保单失效时间").required(),
    Field::text("coverage_detail", "保障详情").required(),
    Field::boolean("support_renewal", "是否支持续保").required(),
    Field::text("start_renewal_time", "可续保开始时间"),
    Field::text("end_renewal_time", "可续保结束时间"),
    Field::text("policy_type", "").values(POLICY_TYPE_VALUES).required(),
    Field::text("car_number", "车牌信息"),
    Field::text("pet_name", "宠物名称"),
    Field::text("address", "地址信息"),
    Field::text("policy_state", "").values(POLICY_STATE_VALUES).required(),
    Field::text("policy_code", "保司保单号"),
    Field::text("plan_id", "委托代扣模板ID").required(),
    Field::text("out_contract_code", "商户签约协议号").required(),
    Field::list("policy_periods", "保单的扣费周期列表", &Kind::INTEGER).required(),
    Field::boolean("free_insurance", "是否为赠险").required(),
    Field::boolean("combined_payment", "是否与其它保单合并扣费"),
    Field::text("payment_method", "").values(PAYMENT_METHOD_VALUES),
    Field::text("period_premium_mode", "").values(PERIOD_PREMIUM_MODE_VALUES),
    Field::text("payment_period", "").values(PAYMENT_PERIOD_VALUES),
    Field::integer("first_period_amount", "首期保费金额"),
    Field::integer("subsequent_period_amount", "后续每期保费金额"),
    Field::text("coverage_term_type", "").values(COVERAGE_TERM_TYPE_VALUES),
];

/// 提交保单授权信息: `POST /v3/inspolicymgr/deduct/authorizations`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4016617408>
pub static POST_DEDUCT_AUTHORIZATIONS: Operation = Operation {
    title: "提交保单授权信息",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4016617408"],
    content: Content::Json,
    body: &[
        Field::text("out_insurance_no", "商户保险编号").required(),
        Field::text("appid", "商户APPID").required(),
        Field::text("plan_id", "保险代扣模板ID").required(),
        Field::text("out_contract_code", "商户签约协议号").required(),
        Field::text("insurance_name", "保险名称").required(),
        Field::text("payee_mchid", "收款方商户号"),
        Field::text("payee_appid", "收款方公众账号ID"),
    ],
    answer: &[
        Field::text("out_insurance_no", "商户保险编号").required(),
        Field::text("appid", "商户APPID"),
        Field::text("plan_id", "保险代扣模板ID").required(),
        Field::text("out_contract_code", "商户签约协议号").required(),
        Field::text("insurance_name", "保险名称").required(),
        Field::text("auth_state", "").values(AUTH_STATE_VALUES).required(),
        Field::text("user_auth_time", "用户授权时间"),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_inspolicymgr_deduct_authorizations", "POST", "/v3/inspolicymgr/deduct/authorizations")
};

/// 查询保单授权信息: `GET /v3/inspolicymgr/deduct/authorizations/{out_insurance_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4016617415>
pub static GET_DEDUCT_AUTHORIZATIONS_OUT_INSURANCE_NO: Operation = Operation {
    title: "查询保单授权信息",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4016617415"],
    repeat: Repeat::Harmless,
    variables: GET_DEDUCT_AUTHORIZATIONS_OUT_INSURANCE_NO_VARIABLES,
    answer: &[
        Field::text("out_insurance_no", "商户保险编号").required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("plan_id", "保险代扣模板ID").required(),
        Field::text("out_contract_code", "商户签约协议号").required(),
        Field::text("insurance_name", "保险名称").required(),
        Field::text("auth_state", "").values(AUTH_STATE_VALUES).required(),
        Field::text("user_auth_time", "用户授权时间"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_inspolicymgr_deduct_authorizations_out_insurance_no",
        "GET",
        "/v3/inspolicymgr/deduct/authorizations/{out_insurance_no}",
    )
};

/// 上传保单: `POST /v3/inspolicymgr/deduct/policies`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4016617421>
pub static POST_DEDUCT_POLICIES: Operation = Operation {
    title: "上传保单",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4016617421"],
    headers: POST_DEDUCT_POLICIES_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("out_insurance_no", "商户保险编号").required(),
        Field::list("insured_name_list", "被保险人姓名列表", &Kind::TEXT).required(),
        Field::text("insurance_company_code", "承保公司代码").required(),
        Field::text("effective_time", "保单生效时间").required(),
        Field::text("expired_time", "保单失效时间").required(),
        Field::text("coverage_detail", "保障详情").required(),
        Field::boolean("support_renewal", "是否支持续保").required(),
        Field::text("start_renewal_time", "可续保开始时间"),
        Field::text("end_renewal_time", "可续保结束时间"),
        Field::text("policy_type", "").values(POLICY_TYPE_VALUES).required(),
        Field::text("car_number", "车牌信息"),
        Field::text("pet_name", "宠物名称"),
        Field::text("address", "地址信息"),
        Field::text("policy_state", "").values(POLICY_STATE_VALUES).required(),
        Field::text("policy_code", "保司保单号"),
        Field::text("plan_id", "委托代扣模板ID").required(),
        Field::text("out_contract_code", "商户签约协议号").required(),
        Field::list("policy_periods", "保单的扣费周期列表", &Kind::INTEGER).required(),
        Field::text("appid", "商户APPID").required(),
        Field::text("openid", "用户在商户公众号内的身份标识").required(),
        Field::boolean("free_insurance", "是否为赠险").required(),
        Field::boolean("combined_payment", "是否与其它保单合并扣费"),
        Field::text("payment_method", "").values(PAYMENT_METHOD_VALUES),
        Field::text("period_premium_mode", "").values(PERIOD_PREMIUM_MODE_VALUES),
        Field::text("payment_period", "").values(PAYMENT_PERIOD_VALUES),
        Field::integer("first_period_amount", "首期保费金额"),
        Field::integer("subsequent_period_amount", "后续每期保费金额"),
        Field::text("coverage_term_type", "").values(COVERAGE_TERM_TYPE_VALUES),
        Field::text("payee_mchid", "收款方商户号"),
        Field::text("payee_appid", "收款方公众账号ID"),
        Field::text("payee_openid", "收款方用户标识"),
    ],
    answer: POST_DEDUCT_POLICIES_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_inspolicymgr_deduct_policies", "POST", "/v3/inspolicymgr/deduct/policies")
};

/// 查询保单: `GET /v3/inspolicymgr/deduct/policies/{out_insurance_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4016617422>
pub static GET_DEDUCT_POLICIES_OUT_INSURANCE_NO: Operation = Operation {
    title: "查询保单",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4016617422"],
    repeat: Repeat::Harmless,
    variables: GET_DEDUCT_AUTHORIZATIONS_OUT_INSURANCE_NO_VARIABLES,
    answer: POST_DEDUCT_POLICIES_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_inspolicymgr_deduct_policies_out_insurance_no",
        "GET",
        "/v3/inspolicymgr/deduct/policies/{out_insurance_no}",
    )
};

/// 更新保单信息: `PATCH /v3/inspolicymgr/deduct/policies/{out_insurance_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4016617424>
pub static PATCH_DEDUCT_POLICIES_OUT_INSURANCE_NO: Operation = Operation {
    title: "更新保单信息",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4016617424"],
    variables: GET_DEDUCT_AUTHORIZATIONS_OUT_INSURANCE_NO_VARIABLES,
    headers: POST_DEDUCT_POLICIES_HEADERS,
    content: Content::Json,
    body: &[
        Field::list("insured_name_list", "被保险人姓名列表", &Kind::TEXT),
        Field::text("insurance_name", "保险名称"),
        Field::text("effective_time", "保单生效时间"),
        Field::text("expired_time", "保单失效时间"),
        Field::text("coverage_detail", "保障详情"),
        Field::boolean("support_renewal", "是否支持续保"),
        Field::text("start_renewal_time", "可续保开始时间"),
        Field::text("end_renewal_time", "可续保结束时间"),
        Field::text("policy_type", "").values(POLICY_TYPE_VALUES),
        Field::text("car_number", "车牌信息"),
        Field::text("pet_name", "宠物名称"),
        Field::text("address", "地址信息"),
        Field::text("policy_state", "").values(POLICY_STATE_VALUES),
        Field::text("policy_code", "保司保单号"),
        Field::text("plan_id", "委托代扣模板ID"),
        Field::text("out_contract_code", "商户签约协议号"),
        Field::list("policy_periods", "保单的扣费周期列表", &Kind::INTEGER),
        Field::boolean("free_insurance", "是否为赠险"),
        Field::boolean("combined_payment", "是否与其它保单合并扣费"),
        Field::text("payment_method", "").values(PAYMENT_METHOD_VALUES),
        Field::text("period_premium_mode", "").values(PERIOD_PREMIUM_MODE_VALUES),
        Field::text("payment_period", "").values(PAYMENT_PERIOD_VALUES),
        Field::integer("first_period_amount", "首期保费金额"),
        Field::integer("subsequent_period_amount", "后续每期保费金额"),
        Field::text("coverage_term_type", "").values(COVERAGE_TERM_TYPE_VALUES),
    ],
    answer: POST_DEDUCT_POLICIES_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "patch_v3_inspolicymgr_deduct_policies_out_insurance_no",
        "PATCH",
        "/v3/inspolicymgr/deduct/policies/{out_insurance_no}",
    )
};
