// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/password-exempt-contract`

use crate::{Content, Field, Format, Operation, Repeat, Reply, Role, Rule};

static CONTRACT_STATE_VALUES: &[&str] = &["SIGNED", "TERMINATED", "SIGN_FAILED"];

static CONTRACT_TERMINATION_MODE_VALUES: &[&str] =
    &["USER_TERMINATE", "MCH_API_TERMINATE", "WEPAY_WEB_TERMINATE", "CUSTOMER_SERVICE_TERMINATE", "SYSTEM_TERMINATE"];

static CONTRACT_TERMINATE_INFO: &[Field] = &[
    Field::text("contract_termination_mode", "协议解约方式").values(CONTRACT_TERMINATION_MODE_VALUES).required(),
    Field::text("contract_terminated_time", "协议解约时间").longest(32).format(Format::Time),
    Field::text("contract_termination_remark", "解约备注").longest(256),
];

static POST_CONTRACTS_ECOMMERCE_PRE_ENTRUST_SIGN_MINI_PROGRAM_BODY: &[Field] = &[
    Field::text("appid", "商户AppID").longest(32).required(),
    Field::integer("service_id", "免密支付服务ID").least(1).required().example("12535"),
    Field::text("out_contract_code", "商户签约协议号")
        .longest(32)
        .format(Format::Alphanumeric)
        .required()
        .example("\"wxwtdk20200910100000\""),
    Field::text("notify_url", "回调通知地址").longest(256).format(Format::NotifyUrl).required(),
    Field::text("contract_display_account", "用户账户展示名称").longest(32).required(),
    Field::text("openid", "用户标识").longest(128).required(),
];

static POST_CONTRACTS_ECOMMERCE_PRE_ENTRUST_SIGN_MINI_PROGRAM_ANSWER: &[Field] = &[
    Field::text("pre_entrustweb_id", "预签约ID").longest(128).required().example("\"5778aadY9nltAsZzXixCkFIGYnV2V\""),
    Field::text("mchid", "商户号").longest(32).required(),
    Field::integer("service_id", "免密支付服务ID").least(1).required().example("12535"),
    Field::text("out_contract_code", "商户签约协议号")
        .longest(32)
        .format(Format::Alphanumeric)
        .required()
        .example("\"wxwtdk20200910100000\""),
    Field::text("sign_mp_appid", "跳转签约的小程序AppID").required().example("\"wxbd687630cd02ce1d\""),
    Field::text("sign_mp_path", "跳转签约的小程序路径").required().example("\"pages/PwdExemptContract/index\""),
];

static POST_CONTRACTS_ECOMMERCE_PRE_ENTRUST_SIGN_PAY_REDIRECT_SIGN_BODY: &[Field] = &[
    Field::text("appid", "商户AppID").longest(32).required(),
    Field::integer("service_id", "免密支付服务ID").least(1).required().example("12535"),
    Field::text("out_contract_code", "商户签约协议号")
        .longest(32)
        .format(Format::Alphanumeric)
        .required()
        .example("\"wxwtdk20200910100000\""),
    Field::text("notify_url", "回调通知地址").longest(256).format(Format::NotifyUrl).required(),
    Field::text("contract_display_account", "用户账户展示名称").longest(32).required(),
    Field::text("prepay_id", "预支付交易会话标识").longest(64).required(),
    Field::text("openid", "用户标识").longest(128).required(),
];

static POST_CONTRACTS_ECOMMERCE_PRE_ENTRUST_SIGN_PAY_REDIRECT_SIGN_ANSWER: &[Field] = &[
    Field::text("mchid", "商户号").longest(32).required(),
    Field::integer("service_id", "免密支付服务ID").least(1).required().example("12535"),
    Field::text("out_contract_code", "商户签约协议号")
        .longest(32)
        .format(Format::Alphanumeric)
        .required()
        .example("\"wxwtdk20200910100000\""),
];

static GET_CONTRACTS_SERVICE_ID_SERVICE_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_VARIABLES: &[Field] = &[
    Field::integer("service_id", "免密支付服务ID").least(1).required().example("12535"),
    Field::text("out_contract_code", "商户签约协议号")
        .longest(32)
        .format(Format::Alphanumeric)
        .required()
        .example("\"wxwtdk20200910100000\""),
];

/// 电商收付通模式小程序场景预签约: `POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013369177>
pub static POST_CONTRACTS_ECOMMERCE_PRE_ENTRUST_SIGN_MINI_PROGRAM: Operation = Operation {
    title: "电商收付通模式小程序场景预签约",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013369177"],
    roles: &[Role::EcommercePlatform],
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: Some("/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}"),
    session: Some(7200),
    content: Content::Json,
    body: POST_CONTRACTS_ECOMMERCE_PRE_ENTRUST_SIGN_MINI_PROGRAM_BODY,
    answer: POST_CONTRACTS_ECOMMERCE_PRE_ENTRUST_SIGN_MINI_PROGRAM_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_password_exempt_contract_contracts_ecommerce_pre_entrust_sign_mini_program",
        "POST",
        "/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program",
    )
};

/// 电商收付通模式支付后场景预签约: `POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013369191>
pub static POST_CONTRACTS_ECOMMERCE_PRE_ENTRUST_SIGN_PAY_REDIRECT_SIGN: Operation = Operation {
    title: "电商收付通模式支付后场景预签约",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013369191"],
    roles: &[Role::EcommercePlatform],
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: Some("/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}"),
    session: Some(7200),
    note: "Call it after the order gave its `prepay_id` and before that goes to the front end. If the payment succeeds within 2 hours, the user is offered the signing; a pre-sign that fails only hides the offer.",
    content: Content::Json,
    body: POST_CONTRACTS_ECOMMERCE_PRE_ENTRUST_SIGN_PAY_REDIRECT_SIGN_BODY,
    answer: POST_CONTRACTS_ECOMMERCE_PRE_ENTRUST_SIGN_PAY_REDIRECT_SIGN_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_password_exempt_contract_contracts_ecommerce_pre_entrust_sign_pay_redirect_sign",
        "POST",
        "/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign",
    )
};

/// 直连商户模式小程序场景预签约: `POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012472870>
pub static POST_CONTRACTS_NORMAL_PRE_ENTRUST_SIGN_MINI_PROGRAM: Operation = Operation {
    title: "直连商户模式小程序场景预签约",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012472870"],
    roles: &[Role::Direct],
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: Some("/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}"),
    session: Some(7200),
    content: Content::Json,
    body: POST_CONTRACTS_ECOMMERCE_PRE_ENTRUST_SIGN_MINI_PROGRAM_BODY,
    answer: POST_CONTRACTS_ECOMMERCE_PRE_ENTRUST_SIGN_MINI_PROGRAM_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_password_exempt_contract_contracts_normal_pre_entrust_sign_mini_program",
        "POST",
        "/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program",
    )
};

/// 直连商户模式支付后场景预签约: `POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012472874>
pub static POST_CONTRACTS_NORMAL_PRE_ENTRUST_SIGN_PAY_REDIRECT_SIGN: Operation = Operation {
    title: "直连商户模式支付后场景预签约",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012472874"],
    roles: &[Role::Direct],
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: Some("/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}"),
    session: Some(7200),
    note: "Call it after the order gave its `prepay_id` and before that goes to the front end. If the payment succeeds within 2 hours, the user is offered the signing; a pre-sign that fails only hides the offer.",
    content: Content::Json,
    body: POST_CONTRACTS_ECOMMERCE_PRE_ENTRUST_SIGN_PAY_REDIRECT_SIGN_BODY,
    answer: POST_CONTRACTS_ECOMMERCE_PRE_ENTRUST_SIGN_PAY_REDIRECT_SIGN_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_password_exempt_contract_contracts_normal_pre_entrust_sign_pay_redirect_sign",
        "POST",
        "/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign",
    )
};

/// 清算机构模式小程序场景预签约: `POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012471282>
pub static POST_CONTRACTS_QS_PRE_ENTRUST_SIGN_MINI_PROGRAM: Operation = Operation {
    title: "清算机构模式小程序场景预签约",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012471282"],
    roles: &[Role::ClearingInstitution],
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: Some("/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}"),
    session: Some(7200),
    note: "Send exactly one of `openid` and `sub_openid`.",
    content: Content::Json,
    body: &[
        Field::text("appid", "商户AppID").longest(32).required(),
        Field::text("sub_appid", "子商户AppID").longest(32).required(),
        Field::text("sub_mchid", "子商户号").longest(32).required(),
        Field::integer("service_id", "免密支付服务ID").least(1).required().example("12535"),
        Field::text("out_contract_code", "商户签约协议号")
            .longest(32)
            .format(Format::Alphanumeric)
            .required()
            .example("\"wxwtdk20200910100000\""),
        Field::text("notify_url", "回调通知地址").longest(256).format(Format::NotifyUrl).required(),
        Field::text("contract_display_account", "用户账户展示名称").longest(32).required(),
        Field::text("openid", "用户标识").longest(128),
        Field::text("sub_openid", "用户子标识").longest(128),
    ],
    rules: &[Rule::AnyOf(&["openid", "sub_openid"])],
    answer: POST_CONTRACTS_ECOMMERCE_PRE_ENTRUST_SIGN_MINI_PROGRAM_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_password_exempt_contract_contracts_qs_pre_entrust_sign_mini_program",
        "POST",
        "/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program",
    )
};

/// 清算机构模式支付后场景预签约: `POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012471286>
pub static POST_CONTRACTS_QS_PRE_ENTRUST_SIGN_PAY_REDIRECT_SIGN: Operation = Operation {
    title: "清算机构模式支付后场景预签约",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012471286"],
    roles: &[Role::ClearingInstitution],
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: Some("/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}"),
    session: Some(7200),
    note: "Call it after the order gave its `prepay_id` and before that goes to the front end. If the payment succeeds within 2 hours, the user is offered the signing; a pre-sign that fails only hides the offer. Send exactly one of `openid` and `sub_openid`.",
    content: Content::Json,
    body: &[
        Field::text("appid", "商户AppID").longest(32).required(),
        Field::text("sub_appid", "子商户AppID").longest(32).required(),
        Field::text("sub_mchid", "子商户号").longest(32).required(),
        Field::integer("service_id", "免密支付服务ID").least(1).required().example("12535"),
        Field::text("out_contract_code", "商户签约协议号")
            .longest(32)
            .format(Format::Alphanumeric)
            .required()
            .example("\"wxwtdk20200910100000\""),
        Field::text("notify_url", "回调通知地址").longest(256).format(Format::NotifyUrl).required(),
        Field::text("contract_display_account", "用户账户展示名称").longest(32).required(),
        Field::text("prepay_id", "预支付交易会话标识").longest(64).required(),
        Field::text("openid", "用户标识").longest(128),
        Field::text("sub_openid", "用户子标识").longest(128),
    ],
    rules: &[Rule::AnyOf(&["openid", "sub_openid"])],
    answer: POST_CONTRACTS_ECOMMERCE_PRE_ENTRUST_SIGN_PAY_REDIRECT_SIGN_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_password_exempt_contract_contracts_qs_pre_entrust_sign_pay_redirect_sign",
        "POST",
        "/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign",
    )
};

/// 商户通过商户协议号查询协议: `GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012472855>
pub static GET_CONTRACTS_SERVICE_ID_SERVICE_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE: Operation = Operation {
    title: "商户通过商户协议号查询协议",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012472855",
        "https://pay.weixin.qq.com/doc/v3/partner/4012715321",
    ],
    roles: &[Role::Direct, Role::ServiceProvider, Role::ClearingInstitution, Role::EcommercePlatform],
    repeat: Repeat::Harmless,
    note: "The caller and the service identify the contract. Contracts of this family have no expiry.",
    variables: GET_CONTRACTS_SERVICE_ID_SERVICE_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_VARIABLES,
    answer: &[
        Field::text("mchid", "商户号").longest(32).required(),
        Field::text("contract_id", "免密支付协议ID").longest(32).required().example("\"123124412412423431\""),
        Field::text("appid", "商户AppID").longest(32).required(),
        Field::text("openid", "用户标识").longest(64).required(),
        Field::text("sub_appid", "子商户AppID").longest(32),
        Field::text("sub_openid", "用户子标识").longest(64),
        Field::integer("service_id", "免密支付服务ID").least(1).required().example("12535"),
        Field::text("out_contract_code", "商户签约协议号")
            .longest(32)
            .format(Format::Alphanumeric)
            .required()
            .example("\"wxwtdk20200910100000\""),
        Field::text("contract_display_account", "用户账户展示名称").longest(32),
        Field::text("contract_state", "委托代扣协议状态").values(CONTRACT_STATE_VALUES).required(),
        Field::text("contract_signed_time", "协议签署时间").longest(32).format(Format::Time),
        Field::object("contract_terminate_info", "协议解约信息", CONTRACT_TERMINATE_INFO),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_password_exempt_contract_contracts_service_id_service_id_out_contract_code_out_contract_code",
        "GET",
        "/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}",
    )
};

/// 商户通过商户协议号解约协议: `POST /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012472858>
pub static POST_CONTRACTS_SERVICE_ID_SERVICE_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_TERMINATE: Operation = Operation {
    title: "商户通过商户协议号解约协议",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012472858",
        "https://pay.weixin.qq.com/doc/v3/partner/4012715383",
    ],
    roles: &[Role::Direct, Role::ServiceProvider, Role::ClearingInstitution, Role::EcommercePlatform],
    ask: Some("/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}"),
    note: "The contract must be in force. Its number is never used again.",
    variables: GET_CONTRACTS_SERVICE_ID_SERVICE_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_VARIABLES,
    content: Content::Json,
    body: &[Field::text("contract_termination_remark", "解约备注").longest(256).required()],
    answer: POST_CONTRACTS_ECOMMERCE_PRE_ENTRUST_SIGN_PAY_REDIRECT_SIGN_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_password_exempt_contract_contracts_service_id_service_id_out_contract_code_out_contract_code_terminate",
        "POST",
        "/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate",
    )
};

/// 服务商模式小程序场景预签约: `POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012471269>
pub static POST_CONTRACTS_SERVICE_PROVIDER_PRE_ENTRUST_SIGN_MINI_PROGRAM: Operation = Operation {
    title: "服务商模式小程序场景预签约",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012471269"],
    roles: &[Role::ServiceProvider],
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: Some("/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}"),
    session: Some(7200),
    content: Content::Json,
    body: &[
        Field::text("sp_appid", "服务商AppID").longest(32).required(),
        Field::text("sp_openid", "用户标识").longest(128),
        Field::text("sub_mchid", "子商户号").longest(32).required(),
        Field::text("sub_appid", "子商户AppID").longest(32).required(),
        Field::text("sub_openid", "用户子标识").longest(128),
        Field::integer("service_id", "免密支付服务ID").least(1).required().example("12535"),
        Field::text("out_contract_code", "商户签约协议号")
            .longest(32)
            .format(Format::Alphanumeric)
            .required()
            .example("\"wxwtdk20200910100000\""),
        Field::text("notify_url", "回调通知地址").longest(256).format(Format::NotifyUrl).required(),
        Field::text("contract_display_account", "用户账户展示名称").longest(32).required(),
    ],
    example: Some(
        "{\"sp_appid\":\"wxd678efh567hg6787\",\"sp_openid\":\"oYobu0MVnQfWpSMOYJz2AHPG_gQw\",\"sub_mchid\":\"1900000109\",\"sub_appid\":\"wxd678efh567hg6787\",\"sub_openid\":\"wxd678efh567hg6787\",\"service_id\":12535,\"out_contract_code\":\"wxwtdk20200910100000\",\"notify_url\":\"https://yourapp.com/notify\",\"contract_display_account\":\"微信代扣用户A\"}",
    ),
    rules: &[Rule::AnyOf(&["sp_openid", "sub_openid"])],
    answer: &[
        Field::text("pre_entrustweb_id", "预签约ID")
            .longest(128)
            .required()
            .example("\"5778aadY9nltAsZzXixCkFIGYnV2V\""),
        Field::text("mchid", "商户号").longest(32).required(),
        Field::text("sub_mchid", "子商户号").longest(32).required(),
        Field::integer("service_id", "免密支付服务ID").least(1).required().example("12535"),
        Field::text("out_contract_code", "商户签约协议号")
            .longest(32)
            .format(Format::Alphanumeric)
            .required()
            .example("\"wxwtdk20200910100000\""),
        Field::text("sign_mp_appid", "跳转签约的小程序AppID").required().example("\"wxbd687630cd02ce1d\""),
        Field::text("sign_mp_path", "跳转签约的小程序路径").required().example("\"pages/PwdExemptContract/index\""),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_password_exempt_contract_contracts_service_provider_pre_entrust_sign_mini_program",
        "POST",
        "/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program",
    )
};

/// 服务商模式支付后场景预签约: `POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012471272>
pub static POST_CONTRACTS_SERVICE_PROVIDER_PRE_ENTRUST_SIGN_PAY_REDIRECT_SIGN: Operation = Operation {
    title: "服务商模式支付后场景预签约",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012471272"],
    roles: &[Role::ServiceProvider],
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: Some("/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}"),
    session: Some(7200),
    note: "Call it after the order gave its `prepay_id` and before that goes to the front end. If the payment succeeds within 2 hours, the user is offered the signing; a pre-sign that fails only hides the offer.",
    content: Content::Json,
    body: &[
        Field::text("sp_appid", "服务商AppID").longest(32).required(),
        Field::text("sp_openid", "用户标识").longest(128),
        Field::text("sub_mchid", "子商户号").longest(32).required(),
        Field::text("sub_appid", "子商户AppID").longest(32).required(),
        Field::text("sub_openid", "用户子标识").longest(128),
        Field::integer("service_id", "免密支付服务ID").least(1).required().example("12535"),
        Field::text("out_contract_code", "商户签约协议号")
            .longest(32)
            .format(Format::Alphanumeric)
            .required()
            .example("\"wxwtdk20200910100000\""),
        Field::text("notify_url", "回调通知地址").longest(256).format(Format::NotifyUrl).required(),
        Field::text("contract_display_account", "用户账户展示名称").longest(32).required(),
        Field::text("prepay_id", "预支付交易会话标识").longest(64).required(),
    ],
    rules: &[Rule::AnyOf(&["sp_openid", "sub_openid"])],
    answer: &[
        Field::text("mchid", "商户号").longest(32).required(),
        Field::text("sub_mchid", "子商户号").longest(32).required(),
        Field::integer("service_id", "免密支付服务ID").least(1).required().example("12535"),
        Field::text("out_contract_code", "商户签约协议号")
            .longest(32)
            .format(Format::Alphanumeric)
            .required()
            .example("\"wxwtdk20200910100000\""),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_password_exempt_contract_contracts_service_provider_pre_entrust_sign_pay_redirect_sign",
        "POST",
        "/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign",
    )
};
