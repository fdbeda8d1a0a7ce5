// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payroll-card`

use crate::{Content, Field, Kind, Operation, Repeat, Reply, Seal};

static AUTHENTICATE_SCENE_VALUES: &[&str] = &["FROM_MINI_APP", "FROM_HARDWARE"];

static AUTHENTICATE_STATE_VALUES: &[&str] = &["AUTHENTICATE_PROCESSING", "AUTHENTICATE_SUCCESS", "AUTHENTICATE_FAILED"];

static DATA: &[Field] = &[
    Field::text("mchid", "商户号").required(),
    Field::text("sub_mchid", "子商户号").required(),
    Field::text("openid", "用户标识").required(),
    Field::text("authenticate_scene", "").values(AUTHENTICATE_SCENE_VALUES).required(),
    Field::text("authenticate_source", "核身渠道标识").required(),
    Field::text("project_name", "项目名称").required(),
    Field::text("employer_name", "单位名称").required(),
    Field::text("authenticate_state", "").values(AUTHENTICATE_STATE_VALUES).required(),
    Field::text("authenticate_time", "核身时间").required(),
    Field::text("authenticate_number", "商家核身单号").required(),
];

static AUTHENTICATE_TYPE_VALUES: &[&str] = &["SIGN_IN", "INSURANCE", "CONTRACT"];

static EMPLOYMENT_TYPE_VALUES: &[&str] = &["LONG_TERM_EMPLOYMENT", "SHORT_TERM_EMPLOYMENT", "COOPERATION_EMPLOYMENT"];

static AUTHORIZE_STATE_VALUES: &[&str] = &["UNAUTHORIZED", "AUTHORIZED", "DEAUTHORIZED"];

static TRANSFER_DETAIL_LIST: &[Field] = &[
    Field::text("out_detail_no", "商家明细单号").required(),
    Field::integer("transfer_amount", "转账金额").required(),
    Field::text("transfer_remark", "转账备注").required(),
    Field::text("openid", "收款用户OpenID").required(),
    Field::of("user_name", "收款用户姓名", Kind::Sealed(Seal::PlatformKey)).required(),
];

static BODY_AUTHENTICATE_TYPE_VALUES: &[&str] = &["NORMAL", "SIGN_IN", "INSURANCE", "CONTRACT"];

static POST_AUTHENTICATIONS_PRE_ORDER_ANSWER: &[Field] = &[
    Field::text("authenticate_number", "商家核身单号").required(),
    Field::text("openid", "用户标识").required(),
    Field::text("mchid", "商户号").required(),
    Field::text("sub_mchid", "子商户号").required(),
    Field::text("token", "token值").required(),
    Field::integer("expires_in", "token有效时间").required(),
];

static POST_AUTHENTICATIONS_PRE_ORDER_WITH_AUTH_HEADERS: &[Field] =
    &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号").required()];

/// 查询核身记录: `GET /v3/payroll-card/authentications`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012461820>
pub static GET_AUTHENTICATIONS: Operation = Operation {
    title: "查询核身记录",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012461820"],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("openid", "用户标识").required(),
        Field::text("appid", "应用ID"),
        Field::text("sub_appid", "子商户应用ID"),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("authenticate_date", "核身日期").required(),
        Field::text("authenticate_state", "核身状态").required(),
        Field::integer("offset", "本次查询偏移量"),
        Field::integer("limit", "本次请求最大查询条数"),
    ],
    answer: &[
        Field::list("data", "查询结果记录列表", &Kind::Object(DATA)),
        Field::integer("total_count", "总记录条数").required(),
        Field::integer("offset", "记录起始位置").required(),
        Field::integer("limit", "本次返回条数").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_payroll_card_authentications", "GET", "/v3/payroll-card/authentications")
};

/// 微工卡核身预下单: `POST /v3/payroll-card/authentications/pre-order`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012923362>
pub static POST_AUTHENTICATIONS_PRE_ORDER: Operation = Operation {
    title: "微工卡核身预下单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012923362"],
    content: Content::Json,
    body: &[
        Field::text("openid", "用户标识").required(),
        Field::text("appid", "应用ID"),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("sub_appid", "子商户应用ID"),
        Field::text("authenticate_number", "商家核身单号").required(),
        Field::text("project_name", "项目名称").required(),
        Field::text("employer_name", "单位名称").required(),
        Field::text("authenticate_type", "").values(AUTHENTICATE_TYPE_VALUES).required(),
    ],
    answer: POST_AUTHENTICATIONS_PRE_ORDER_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_payroll_card_authentications_pre_order",
        "POST",
        "/v3/payroll-card/authentications/pre-order",
    )
};

/// 微工卡核身预下单（流程中完成授权）: `POST /v3/payroll-card/authentications/pre-order-with-auth`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012461761>
pub static POST_AUTHENTICATIONS_PRE_ORDER_WITH_AUTH: Operation = Operation {
    title: "微工卡核身预下单（流程中完成授权）",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012461761"],
    headers: POST_AUTHENTICATIONS_PRE_ORDER_WITH_AUTH_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("openid", "用户标识").required(),
        Field::text("appid", "应用ID"),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("sub_appid", "子商户应用ID"),
        Field::text("authenticate_number", "商家核身单号").required(),
        Field::text("project_name", "项目名称").required(),
        Field::text("employer_name", "用工单位名称").required(),
        Field::of("user_name", "用户实名", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::of("id_card_number", "用户证件号", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::text("employment_type", "").values(EMPLOYMENT_TYPE_VALUES).required(),
        Field::text("authenticate_type", "").values(AUTHENTICATE_TYPE_VALUES).required(),
    ],
    answer: POST_AUTHENTICATIONS_PRE_ORDER_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_payroll_card_authentications_pre_order_with_auth",
        "POST",
        "/v3/payroll-card/authentications/pre-order-with-auth",
    )
};

/// 获取核身结果: `GET /v3/payroll-card/authentications/{authenticate_number}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012461785>
pub static GET_AUTHENTICATIONS_AUTHENTICATE_NUMBER: Operation = Operation {
    title: "获取核身结果",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012461785"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("authenticate_number", "商家核身单号").required()],
    query: &[Field::text("sub_mchid", "子商户号").required()],
    answer: &[
        Field::text("mchid", "商户号").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("openid", "用户标识").required(),
        Field::text("authenticate_scene", "核身渠道").required(),
        Field::text("authenticate_source", "核身渠道标识").required(),
        Field::text("project_name", "项目名称").required(),
        Field::text("employer_name", "单位名称").required(),
        Field::text("authenticate_state", "").values(AUTHENTICATE_STATE_VALUES).required(),
        Field::text("authenticate_time", "核身时间").required(),
        Field::text("authenticate_number", "商家核身单号").required(),
        Field::text("authenticate_failed_reason", "核身失败原因"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_payroll_card_authentications_authenticate_number",
        "GET",
        "/v3/payroll-card/authentications/{authenticate_number}",
    )
};

/// 查询微工卡授权关系: `GET /v3/payroll-card/relations/{openid}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012461728>
pub static GET_RELATIONS_OPENID: Operation = Operation {
    title: "查询微工卡授权关系",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012461728"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("openid", "用户标识").required()],
    query: &[
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("appid", "应用ID"),
        Field::text("sub_appid", "子商户应用ID"),
    ],
    answer: &[
        Field::text("openid", "用户标识").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("authorize_state", "").values(AUTHORIZE_STATE_VALUES).required(),
        Field::text("authorize_time", "授权时间"),
        Field::text("deauthorize_time", "取消授权时间"),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_payroll_card_relations_openid", "GET", "/v3/payroll-card/relations/{openid}")
};

/// 生成授权token: `POST /v3/payroll-card/tokens`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012461589>
pub static POST_TOKENS: Operation = Operation {
    title: "生成授权token",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012461589"],
    headers: POST_AUTHENTICATIONS_PRE_ORDER_WITH_AUTH_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("openid", "用户标识").required(),
        Field::text("appid", "应用ID"),
        Field::text("sub_appid", "子商户应用ID"),
        Field::text("sub_mchid", "子商户号").required(),
        Field::of("user_name", "用户实名", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::of("id_card_number", "用户证件号", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::text("employment_type", "").values(EMPLOYMENT_TYPE_VALUES).required(),
    ],
    answer: &[
        Field::text("openid", "用户标识").required(),
        Field::text("mchid", "服务商商户号").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("token", "授权token").required(),
        Field::integer("expires_in", "token有效时间").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_payroll_card_tokens", "POST", "/v3/payroll-card/tokens")
};

/// 发起批量转账: `POST /v3/payroll-card/transfer-batches`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012461824>
pub static POST_TRANSFER_BATCHES: Operation = Operation {
    title: "发起批量转账",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012461824"],
    headers: POST_AUTHENTICATIONS_PRE_ORDER_WITH_AUTH_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "特约商户号").required(),
        Field::text("sub_appid", "特约商户AppID"),
        Field::text("authorization_type", "特约商户授权类型").required(),
        Field::text("out_batch_no", "商家批次单号").required(),
        Field::text("batch_name", "批次名称").required(),
        Field::text("batch_remark", "批次备注").required(),
        Field::integer("total_amount", "转账总金额").required(),
        Field::integer("total_num", "转账总笔数").required(),
        Field::list("transfer_detail_list", "转账明细列表", &Kind::Object(TRANSFER_DETAIL_LIST)).required(),
        Field::text("sp_appid", "服务商的AppID"),
        Field::text("employment_type", "用工类型").required(),
        Field::text("employment_scene", "用工场景").required(),
    ],
    answer: &[
        Field::text("out_batch_no", "商家批次单号").required(),
        Field::text("batch_id", "微信支付批次单号").required(),
        Field::text("create_time", "批次创建时间").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_payroll_card_transfer_batches", "POST", "/v3/payroll-card/transfer-batches")
};

/// 生成投保结果: `POST /v3/payroll-card/wesure/insurance`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml>
pub static POST_WESURE_INSURANCE: Operation = Operation {
    title: "生成投保结果",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml"],
    content: Content::Json,
    body: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("wesure_order_no", "特约商户商户号").required(),
        Field::text("token", "微保保单号").required(),
        Field::text("insurance_company_order_no", "保司保单号").required(),
        Field::text("openid", "用户标识").required(),
        Field::text("insure_state", "投保状态").required(),
        Field::text("insure_effect_time", "保障生效时间").required(),
        Field::text("insure_invalid_time", "保障失效时间").required(),
        Field::text("insurance_company_name", "保障的保险公司名称").required(),
    ],
    ..Operation::new("post_v3_payroll_card_wesure_insurance", "POST", "/v3/payroll-card/wesure/insurance")
};

/// 校验核身结果: `POST /v3/payroll-card/wesure/token-validations`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml>
pub static POST_WESURE_TOKEN_VALIDATIONS: Operation = Operation {
    title: "校验核身结果",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml"],
    headers: POST_AUTHENTICATIONS_PRE_ORDER_WITH_AUTH_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("sp_mchid", "服务商商户号").required(),
        Field::text("sub_mchid", "特约商户商户号").required(),
        Field::text("token", "token值").required(),
        Field::of("user_name", "用户姓名", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::of("id_card_number", "用户身份证号", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::text("authenticate_type", "").values(BODY_AUTHENTICATE_TYPE_VALUES),
    ],
    answer: &[
        Field::text("result", "校验结果").required(),
        Field::text("authenticate_success_time", "核身成功时间"),
        Field::text("openid", "用户标识"),
        Field::text("fail_reason", "校验不通过原因"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_payroll_card_wesure_token_validations",
        "POST",
        "/v3/payroll-card/wesure/token-validations",
    )
};
