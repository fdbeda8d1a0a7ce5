// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/capital`

use crate::{Field, Kind, Operation, Repeat, Reply, Seal};

static DATA: &[Field] =
    &[Field::text("province_name", "省份名称").required(), Field::integer("province_code", "省份编码").required()];

static ANSWER_DATA: &[Field] =
    &[Field::text("city_name", "城市名称").required(), Field::integer("city_code", "城市编码").required()];

static GET_CAPITALLHH_BANKS_CORPORATE_BANKING_ANSWER_DATA: &[Field] = &[
    Field::text("bank_alias", "银行别名").required(),
    Field::text("bank_alias_code", "银行别名编码").required(),
    Field::text("account_bank", "开户银行").required(),
    Field::integer("account_bank_code", "开户银行编码").required(),
    Field::boolean("need_bank_branch", "是否需要填写支行").required(),
];

static LINKS: &[Field] =
    &[Field::text("next", "下一页链接"), Field::text("prev", "上一页链接"), Field::text("self", "当前链接")];

static GET_CAPITALLHH_BANKS_BANK_ALIAS_CODE_BRANCHES_ANSWER_DATA: &[Field] = &[
    Field::text("bank_branch_name", "开户银行支行名称").required(),
    Field::text("bank_branch_id", "开户银行支行联行号").required(),
];

static GET_CAPITALLHH_BANKS_CORPORATE_BANKING_QUERY: &[Field] =
    &[Field::integer("offset", "本次查询偏移量"), Field::integer("limit", "本次请求最大查询条数").required()];

static GET_CAPITALLHH_BANKS_CORPORATE_BANKING_ANSWER: &[Field] = &[
    Field::integer("total_count", "查询数据总条数").required(),
    Field::integer("count", "本次查询数据条数").required(),
    Field::list("data", "银行列表", &Kind::Object(GET_CAPITALLHH_BANKS_CORPORATE_BANKING_ANSWER_DATA)),
    Field::integer("offset", "本次查询偏移量").required(),
    Field::object("links", "分页链接", LINKS).required(),
];

/// 查询省份列表: `GET /v3/capital/capitallhh/areas/provinces`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012698641>
pub static GET_CAPITALLHH_AREAS_PROVINCES: Operation = Operation {
    title: "查询省份列表",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012698641"],
    repeat: Repeat::Harmless,
    answer: &[
        Field::list("data", "省份列表", &Kind::Object(DATA)),
        Field::integer("total_count", "查询数据总条数").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_capital_capitallhh_areas_provinces", "GET", "/v3/capital/capitallhh/areas/provinces")
};

/// 查询城市列表: `GET /v3/capital/capitallhh/areas/provinces/{province_code}/cities`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012697470>
pub static GET_CAPITALLHH_AREAS_PROVINCES_PROVINCE_CODE_CITIES: Operation = Operation {
    title: "查询城市列表",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012697470"],
    repeat: Repeat::Harmless,
    variables: &[Field::integer("province_code", "省份编码").required()],
    answer: &[
        Field::list("data", "城市列表", &Kind::Object(ANSWER_DATA)),
        Field::integer("total_count", "查询数据总条数").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_capital_capitallhh_areas_provinces_province_code_cities",
        "GET",
        "/v3/capital/capitallhh/areas/provinces/{province_code}/cities",
    )
};

/// 查询支持对公业务的银行列表: `GET /v3/capital/capitallhh/banks/corporate-banking`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012697626>
pub static GET_CAPITALLHH_BANKS_CORPORATE_BANKING: Operation = Operation {
    title: "查询支持对公业务的银行列表",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012697626"],
    repeat: Repeat::Harmless,
    query: GET_CAPITALLHH_BANKS_CORPORATE_BANKING_QUERY,
    answer: GET_CAPITALLHH_BANKS_CORPORATE_BANKING_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_capital_capitallhh_banks_corporate_banking",
        "GET",
        "/v3/capital/capitallhh/banks/corporate-banking",
    )
};

/// 查询支持个人业务的银行列表: `GET /v3/capital/capitallhh/banks/personal-banking`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012697583>
pub static GET_CAPITALLHH_BANKS_PERSONAL_BANKING: Operation = Operation {
    title: "查询支持个人业务的银行列表",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012697583"],
    repeat: Repeat::Harmless,
    query: GET_CAPITALLHH_BANKS_CORPORATE_BANKING_QUERY,
    answer: GET_CAPITALLHH_BANKS_CORPORATE_BANKING_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_capital_capitallhh_banks_personal_banking",
        "GET",
        "/v3/capital/capitallhh/banks/personal-banking",
    )
};

/// 获取对私银行卡号开户银行: `GET /v3/capital/capitallhh/banks/search-banks-by-bank-account`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012697541>
pub static GET_CAPITALLHH_BANKS_SEARCH_BANKS_BY_BANK_ACCOUNT: Operation = Operation {
    title: "获取对私银行卡号开户银行",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012697541"],
    repeat: Repeat::Harmless,
    query: &[Field::of("account_number", "银行卡号", Kind::Sealed(Seal::PlatformKey)).required()],
    headers: &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号").required()],
    answer: &[
        Field::integer("total_count", "查询数据总条数").required(),
        Field::list("data", "银行列表", &Kind::Object(GET_CAPITALLHH_BANKS_CORPORATE_BANKING_ANSWER_DATA)),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_capital_capitallhh_banks_search_banks_by_bank_account",
        "GET",
        "/v3/capital/capitallhh/banks/search-banks-by-bank-account",
    )
};

/// 查询支行列表: `GET /v3/capital/capitallhh/banks/{bank_alias_code}/branches`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012697673>
pub static GET_CAPITALLHH_BANKS_BANK_ALIAS_CODE_BRANCHES: Operation = Operation {
    title: "查询支行列表",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012697673"],
    repeat: Repeat::Harmless,
    variables: &[Field::text("bank_alias_code", "银行别名编码").required()],
    query: &[
        Field::integer("city_code", "城市编码").required(),
        Field::integer("offset", "本次查询偏移量"),
        Field::integer("limit", "本次请求最大查询条数").required(),
    ],
    answer: &[
        Field::integer("total_count", "查询数据总条数").required(),
        Field::integer("count", "本次查询条数").required(),
        Field::list("data", "支行列表", &Kind::Object(GET_CAPITALLHH_BANKS_BANK_ALIAS_CODE_BRANCHES_ANSWER_DATA)),
        Field::integer("offset", "本次查询偏移量").required(),
        Field::object("links", "分页链接", LINKS).required(),
        Field::text("account_bank", "开户银行").required(),
        Field::integer("account_bank_code", "开户银行编码").required(),
        Field::text("bank_alias", "银行别名").required(),
        Field::text("bank_alias_code", "银行别名编码").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_capital_capitallhh_banks_bank_alias_code_branches",
        "GET",
        "/v3/capital/capitallhh/banks/{bank_alias_code}/branches",
    )
};
