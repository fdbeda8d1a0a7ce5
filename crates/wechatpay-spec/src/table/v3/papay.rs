// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay`

use crate::{Content, ErrorCode, Field, Format, Kind, Operation, Repeat, Reply, Role, Rule, Seal};

static COUNT_VALUES: &[i64] = &[1, 2, 3];

static UNIT_VALUES: &[&str] = &["DAY"];

static DEDUCT_DURATION: &[Field] = &[
    Field::integer("count", "扣费持续时间数").numbers(COUNT_VALUES).required(),
    Field::text("unit", "单位").values(UNIT_VALUES),
];

static ESTIMATED_AMOUNT: &[Field] = &[
    Field::integer("amount", "预计扣费金额").least(1).required(),
    Field::text("currency", "预计扣费货币类型").format(Format::Cny),
];

static POLICY_PERIOD_STATE_VALUES: &[&str] = &["NO_SCHEDULED", "SCHEDULED", "PAID", "EXPIRED"];

static SCHEDULED_AMOUNT: &[Field] = &[Field::integer("total", "金额").required(), Field::text("currency", "货币类型")];

static BODY_SCHEDULED_AMOUNT: &[Field] =
    &[Field::integer("total", "金额").least(1).required(), Field::text("currency", "货币类型").format(Format::Cny)];

static ESTIMATED_DEDUCT_AMOUNT: &[Field] =
    &[Field::integer("total", "金额").required(), Field::text("currency", "货币类型").format(Format::Cny)];

static POLICY_PERIODS: &[Field] = &[
    Field::integer("policy_period_id", "保险扣费周期编号").least(1).required(),
    Field::text("estimated_deduct_date", "预计扣费的日期").format(Format::Date).required(),
    Field::object("estimated_deduct_amount", "预计扣费金额", ESTIMATED_DEDUCT_AMOUNT).required(),
];

static CONTRACT_STATE_VALUES: &[&str] = &["SIGNED", "TERMINATED", "SIGN_FAILED", "TO_BE_RENEWED", "TERMINATE_PENDING"];

static CONTRACT_TERMINATION_MODE_VALUES: &[&str] =
    &["USER_TERMINATE", "MCH_API_TERMINATE", "WEPAY_WEB_TERMINATE", "CUSTOMER_SERVICE_TERMINATE", "SYSTEM_TERMINATE"];

static CONTRACT_TERMINATE_INFO: &[Field] = &[
    Field::text("contract_termination_mode", "协议解约方式").values(CONTRACT_TERMINATION_MODE_VALUES).required(),
    Field::text("contract_terminated_time", "协议解约时间").longest(32).format(Format::Time),
    Field::text("contract_termination_remark", "解约备注").longest(256),
];

static POLICY_PERIODS_ESTIMATED_DEDUCT_AMOUNT: &[Field] =
    &[Field::integer("total", "金额").least(0).required(), Field::text("currency", "货币类型").format(Format::Cny)];

static BODY_POLICY_PERIODS: &[Field] = &[
    Field::integer("policy_period_id", "保险扣费周期编号").least(1).required(),
    Field::text("estimated_deduct_date", "预计扣费的日期").format(Format::Date).required(),
    Field::object("estimated_deduct_amount", "预计扣费金额", POLICY_PERIODS_ESTIMATED_DEDUCT_AMOUNT).required(),
];

static IDENTITY_TYPE_VALUES: &[&str] = &["ID_CARD"];

static REAL_IDENTITY: &[Field] = &[
    Field::of("real_name", "自然人姓名", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::of("id_card_number", "自然人身份证号码", Kind::Sealed(Seal::PlatformKey)).required(),
    Field::text("identity_type", "证件类型").values(IDENTITY_TYPE_VALUES),
];

static POLICY_CLAUSES: &[Field] = &[Field::text("clause_name", "条款内容"), Field::text("clause_quota", "条款额度")];

static POLICY_COVERAGE_DETAIL: &[Field] = &[
    Field::text("policy_amount", "保单额度"),
    Field::list("policy_clauses", "保险条款列表", &Kind::Object(POLICY_CLAUSES)),
];

static POST_INSURANCE_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_H5_BODY_POLICY_PERIODS: &[Field] = &[
    Field::integer("policy_period_id", "保险扣费周期编号").least(1).required(),
    Field::text("estimated_deduct_date", "预计扣费的日期").format(Format::Date).required(),
    Field::object("estimated_deduct_amount", "预计扣费金额", POLICY_PERIODS_ESTIMATED_DEDUCT_AMOUNT).required(),
    Field::object("policy_coverage_detail", "保障详情", POLICY_COVERAGE_DETAIL),
];

static JUMP_CONTROL: &[Field] = &[Field::text("jump_appid", "跳转的应用AppID")];

static ANSWER_POLICY_PERIODS: &[Field] = &[
    Field::integer("policy_period_id", "保险扣费周期编号").least(1).required(),
    Field::text("estimated_deduct_date", "预计扣费的日期").format(Format::Date).required(),
    Field::object("estimated_deduct_amount", "预计扣费金额", SCHEDULED_AMOUNT).required(),
];

static DATA: &[Field] = &[
    Field::integer("policy_period_id", "保单的扣费周期编号").least(1).required(),
    Field::text("estimated_deduct_date", "扣费周期预计的扣费的日期").format(Format::Date).required(),
    Field::object("estimated_deduct_amount", "扣费周期预计的扣费金额", SCHEDULED_AMOUNT).required(),
    Field::text("policy_period_state", "扣费周期预约状态").values(POLICY_PERIOD_STATE_VALUES).required(),
    Field::object("scheduled_amount", "已预约的扣费金额信息", SCHEDULED_AMOUNT),
    Field::object("deduct_amount", "实际扣费金额", SCHEDULED_AMOUNT),
    Field::text("deduct_date", "实际扣费的日期").format(Format::Date),
];

static DEDUCT_SCHEDULE: &[Field] = &[
    Field::text("estimated_deduct_date", "预计扣费的日期").format(Format::Date).required(),
    Field::object("estimated_deduct_amount", "预计的扣费金额", BODY_SCHEDULED_AMOUNT).required(),
    Field::text("description", "商品描述").required(),
];

static ANSWER_CONTRACT_STATE_VALUES: &[&str] = &["SIGNED", "TERMINATED", "SIGN_FAILED", "TO_BE_RENEWED"];

static ANSWER_DEDUCT_SCHEDULE: &[Field] = &[
    Field::text("estimated_deduct_date", "预计扣费的日期").format(Format::Date).required(),
    Field::object("estimated_deduct_amount", "预计的扣费金额", SCHEDULED_AMOUNT).required(),
    Field::text("schedule_state", "扣费预约状态").values(POLICY_PERIOD_STATE_VALUES).required(),
    Field::object("scheduled_amount", "已预约的扣费金额信息", SCHEDULED_AMOUNT),
    Field::object("deduct_amount", "实际扣费金额", SCHEDULED_AMOUNT),
    Field::text("deduct_date", "实际扣费的日期").format(Format::Date),
];

static SIGN_SCENE_VALUES: &[&str] = &["SIGN_SCENE_APP", "SIGN_SCENE_QRCODE"];

static DEVICE_TYPE_VALUES: &[&str] =
    &["DEVICE_TYPE_UNKNOW", "DEVICE_TYPE_PHONE", "DEVICE_TYPE_PAD", "DEVICE_TYPE_TV", "DEVICE_TYPE_WATCH"];

static DAYS_SINCE_FIRST_LOGIN_VALUES: &[&str] = &[
    "DAYS_SINCE_FIRST_LOGIN_UNKNOW",
    "DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY",
    "DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS",
    "DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS",
    "DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS",
    "DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS",
    "DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS",
];

static DEVICE_INFO: &[Field] = &[
    Field::text("device_type", "设备类型").values(DEVICE_TYPE_VALUES).required(),
    Field::text("device_os", "设备的OS版本").required(),
    Field::text("device_id", "设备ID").required(),
    Field::boolean("device_running_as_root", "设备是否以root身份运行").required(),
    Field::text("device_ip", "设备的IP").format(Format::Ip).required(),
    Field::boolean("weixin_installed", "设备上是否安装微信").required(),
    Field::text("weixin_version", "设备上微信的版本").required(),
    Field::text("days_since_first_login", "首次登录至今的天数").values(DAYS_SINCE_FIRST_LOGIN_VALUES).required(),
];

static POST_CONTRACTS_CONTRACT_ID_FAIL_NOTIFY_VARIABLES: &[Field] =
    &[Field::text("contract_id", "委托代扣协议ID").longest(32).required().example("\"123124412412423431\"")];

static GET_INSURANCE_PAY_POLICY_PERIODS_CONTRACT_ID_CONTRACT_ID_POLICY_PERIOD_ID_POLICY_PERIOD_ID_VARIABLES:
    &[Field] = &[
    Field::text("contract_id", "委托代扣协议ID").longest(32).required().example("\"123124412412423431\""),
    Field::integer("policy_period_id", "保单的扣费周期编号").least(1).required(),
];

static GET_INSURANCE_PAY_POLICY_PERIODS_CONTRACT_ID_CONTRACT_ID_POLICY_PERIOD_ID_POLICY_PERIOD_ID_ANSWER: &[Field] = &[
    Field::integer("policy_period_id", "保单的扣费周期编号").least(1).required(),
    Field::text("policy_period_state", "当前扣费周期的状态").values(POLICY_PERIOD_STATE_VALUES).required(),
    Field::text("deduct_start_date", "可扣费开始日期").format(Format::Date),
    Field::text("deduct_end_date", "可扣费结束日期").format(Format::Date),
    Field::object("scheduled_amount", "已预约的扣费金额信息", SCHEDULED_AMOUNT),
    Field::object("deduct_amount", "实际扣费金额", SCHEDULED_AMOUNT),
    Field::text("deduct_date", "实际扣费的日期").format(Format::Date),
];

static POST_INSURANCE_PAY_TRANSACTIONS_APPLY_ANSWER: &[Field] = &[
    Field::text("out_trade_no", "商户订单号").longest(32).required(),
    Field::object("amount", "扣费金额信息", SCHEDULED_AMOUNT).required(),
];

static POST_INSURANCE_SIGN_CONTRACTS_PLAN_ID_PLAN_ID_CONTRACT_ID_CONTRACT_ID_RENEW_VARIABLES: &[Field] = &[
    Field::integer("plan_id", "委托代扣模板ID").least(1).required().example("12535"),
    Field::text("contract_id", "委托代扣协议ID").longest(32).required().example("\"123124412412423431\""),
];

static GET_INSURANCE_SIGN_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_VARIABLES: &[Field] = &[
    Field::integer("plan_id", "委托代扣模板ID").least(1).required().example("12535"),
    Field::text("out_contract_code", "商户签约协议号").longest(32).required(),
];

static POST_INSURANCE_SIGN_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_TERMINATE_BODY: &[Field] =
    &[Field::text("contract_termination_remark", "解约备注").longest(256).required()];

static POST_INSURANCE_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_APP_HEADERS: &[Field] =
    &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号")];

static POST_INSURANCE_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_H5_ANSWER: &[Field] =
    &[Field::text("redirect_url", "拉起微信支付客户端的URL").format(Format::Url).required()];

static POST_INSURANCE_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_JSAPI_BODY: &[Field] = &[
    Field::text("appid", "商户AppID").longest(32).required(),
    Field::text("openid", "用户标识").required(),
    Field::integer("plan_id", "委托代扣模板ID").least(1).required().example("12535"),
    Field::text("out_contract_code", "商户签约协议号").longest(32).format(Format::Alphanumeric).required(),
    Field::text("insured_display_name", "被保人的展示名称").longest(32).required(),
    Field::text("contract_notify_url", "签约结果通知地址").longest(256).format(Format::NotifyUrl).required(),
    Field::text("policy_start_date", "保险保单的开始日期").format(Format::Date).required(),
    Field::text("policy_end_date", "保险保单的结束日期").format(Format::Date).required(),
    Field::list(
        "policy_periods",
        "保单的扣费周期列表",
        &Kind::Object(POST_INSURANCE_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_H5_BODY_POLICY_PERIODS),
    )
    .required(),
    Field::object("amount", "扣费金额信息", BODY_SCHEDULED_AMOUNT),
    Field::text("out_trade_no", "商户订单号").longest(32).format(Format::Alphanumeric),
    Field::text("description", "商品描述").longest(127),
    Field::text("transaction_notify_url", "支付结果通知地址").longest(256).format(Format::NotifyUrl),
    Field::text("out_user_code", "商户侧用户标识").longest(32),
    Field::text("goods_tag", "订单优惠标记").longest(32),
    Field::text("attach", "附加数据").longest(128),
    Field::boolean("can_auto_insure", "是否自动续保"),
    Field::boolean("can_auto_reinsure", "是否自动重新投保"),
    Field::object("real_identity", "用户实名信息", REAL_IDENTITY),
    Field::integer("combined_deduct_period_count", "合并扣费期数"),
];

static GET_PAY_PARTNER_SCHEDULES_CONTRACT_ID_CONTRACT_ID_QUERY: &[Field] =
    &[Field::text("sub_mchid", "子商户号").longest(32).required()];

static GET_PAY_PARTNER_SCHEDULES_CONTRACT_ID_CONTRACT_ID_ANSWER: &[Field] = &[
    Field::text("schedule_state", "扣费预约的状态").values(POLICY_PERIOD_STATE_VALUES).required(),
    Field::text("deduct_start_date", "可扣费开始日期").format(Format::Date),
    Field::text("deduct_end_date", "可扣费结束日期").format(Format::Date),
    Field::object("scheduled_amount", "已预约的扣费金额信息", SCHEDULED_AMOUNT),
    Field::object("deduct_amount", "实际扣费金额", SCHEDULED_AMOUNT),
    Field::text("deduct_date", "实际扣费的日期").format(Format::Date),
];

static POST_SCHEDULED_DEDUCT_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_APP_ANSWER: &[Field] = &[
    Field::text("pre_entrustweb_id", "预签约ID").longest(128).required().example("\"5778aadY9nltAsZzXixCkFIGYnV2V\""),
    Field::text("miniprogram_username", "跳转签约小程序的username"),
    Field::text("miniprogram_path", "跳转签约小程序的path"),
];

static POST_SCHEDULED_DEDUCT_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_JSAPI_BODY: &[Field] = &[
    Field::text("appid", "商户AppID").longest(32).required(),
    Field::text("openid", "用户标识").required(),
    Field::integer("plan_id", "委托代扣模板ID").least(1).required().example("12535"),
    Field::text("out_contract_code", "商户签约协议号")
        .longest(32)
        .format(Format::Alphanumeric)
        .required()
        .example("\"wxwtdk20200910100000\""),
    Field::text("contract_display_account", "用户账户展示名称").longest(32).required(),
    Field::text("contract_notify_url", "签约结果通知地址").longest(256).format(Format::NotifyUrl).required(),
    Field::text("out_user_code", "商户侧用户标识").longest(32),
    Field::object("deduct_schedule", "用于预约扣费的预约信息", DEDUCT_SCHEDULE),
];

static POST_SCHEDULED_DEDUCT_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_MINI_PROGRAM_ANSWER: &[Field] = &[
    Field::text("pre_entrustweb_id", "预签约ID").longest(128).required().example("\"5778aadY9nltAsZzXixCkFIGYnV2V\""),
    Field::text("redirect_appid", "跳转签约小程序的AppID").required().example("\"wxbd687630cd02ce1d\""),
    Field::text("redirect_path", "跳转签约小程序的路径").required().example("\"pages/PwdExemptContract/index\""),
];

static POST_SCHEDULED_DEDUCT_SIGN_PARTNER_CONTRACTS_PRE_ENTRUST_SIGN_APP_BODY: &[Field] = &[
    Field::text("sp_appid", "服务商AppID").longest(32).required(),
    Field::text("sp_openid", "用户在服务商AppID下的标识").longest(64),
    Field::text("sub_mchid", "子商户号").longest(32).required(),
    Field::text("sub_appid", "子商户AppID").longest(32),
    Field::text("sub_openid", "用户在子商户AppID下的标识").longest(64),
    Field::integer("plan_id", "委托代扣模板ID").least(1).required().example("12535"),
    Field::text("out_contract_code", "商户签约协议号")
        .longest(32)
        .format(Format::Alphanumeric)
        .required()
        .example("\"wxwtdk20200910100000\""),
    Field::text("contract_display_account", "用户账户展示名称").longest(32).required(),
    Field::text("contract_notify_url", "签约结果通知地址").longest(256).format(Format::NotifyUrl).required(),
    Field::text("out_user_code", "商户侧用户标识").longest(32),
    Field::object("deduct_schedule", "用于预约扣费的预约信息", DEDUCT_SCHEDULE),
];

static GET_SIGN_CONTRACTS_HARMONY_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_VARIABLES: &[Field] = &[
    Field::integer("plan_id", "委托代扣模板ID").least(1).required().example("12535"),
    Field::text("out_contract_code", "商户签约协议号").longest(32).required().example("\"wxwtdk20200910100000\""),
];

static GET_SIGN_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_ANSWER: &[Field] = &[
    Field::text("mchid", "商户号").longest(32).required(),
    Field::text("contract_id", "委托代扣协议ID").longest(32).required().example("\"123124412412423431\""),
    Field::text("appid", "商户AppID").longest(32).required(),
    Field::integer("plan_id", "委托代扣模板ID").least(1).required().example("12535"),
    Field::text("out_contract_code", "商户签约协议号")
        .longest(32)
        .format(Format::Alphanumeric)
        .required()
        .example("\"wxwtdk20200910100000\""),
    Field::text("contract_display_account", "用户账户展示名称").longest(64).required(),
    Field::text("contract_state", "委托代扣协议状态").values(ANSWER_CONTRACT_STATE_VALUES).required(),
    Field::text("contract_signed_time", "协议签署时间").longest(32).format(Format::Time),
    Field::text("contract_expired_time", "协议到期时间").longest(32).format(Format::Time),
    Field::text("openid", "用户OpenID").longest(64).required(),
    Field::object("contract_terminate_info", "协议解约信息", CONTRACT_TERMINATE_INFO),
    Field::text("out_user_code", "商户侧用户标识").longest(32),
    Field::object("deduct_schedule", "预约扣费场景的预约信息", ANSWER_DEDUCT_SCHEDULE),
];

static GET_SIGN_PARTNER_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_ANSWER: &[Field] = &[
    Field::text("contract_id", "委托代扣协议ID").longest(32).required().example("\"123124412412423431\""),
    Field::text("sp_mchid", "服务商商户号").longest(32).required(),
    Field::text("sp_appid", "服务商AppID").longest(32).required(),
    Field::text("sub_mchid", "子商户号").longest(32).required(),
    Field::text("sub_appid", "子商户AppID").longest(32),
    Field::integer("plan_id", "委托代扣模板ID").least(1).required().example("12535"),
    Field::text("out_contract_code", "商户签约协议号")
        .longest(32)
        .format(Format::Alphanumeric)
        .required()
        .example("\"wxwtdk20200910100000\""),
    Field::text("contract_display_account", "用户账户展示名称").longest(64).required(),
    Field::text("contract_state", "委托代扣协议状态").values(ANSWER_CONTRACT_STATE_VALUES).required(),
    Field::text("contract_signed_time", "协议签署时间").longest(32).format(Format::Time),
    Field::text("contract_expired_time", "协议到期时间").longest(32).format(Format::Time),
    Field::text("sp_openid", "用户在服务商AppID下的标识").longest(64),
    Field::text("sub_openid", "用户在子商户AppID下的标识").longest(64),
    Field::object("contract_terminate_info", "协议解约信息", CONTRACT_TERMINATE_INFO),
    Field::text("out_user_code", "商户侧用户标识").longest(32),
    Field::object("deduct_schedule", "预约扣费场景的预约信息", ANSWER_DEDUCT_SCHEDULE),
];

/// 重试扣费通知: `POST /v3/papay/contracts/{contract_id}/fail-notify`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml>
pub static POST_CONTRACTS_CONTRACT_ID_FAIL_NOTIFY: Operation = Operation {
    title: "重试扣费通知",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml"],
    roles: &[Role::Direct],
    note: "After a deduct that failed within its days: tells the user to top up.",
    variables: POST_CONTRACTS_CONTRACT_ID_FAIL_NOTIFY_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("mchid", "直连商户号").longest(32).required(),
        Field::text("appid", "商户AppID").longest(32).required(),
    ],
    errors: &[ErrorCode::new(403, "CONTRACT_NOT_EXIST", "the contract cannot be found, or has ended")],
    ..Operation::new(
        "post_v3_papay_contracts_contract_id_fail_notify",
        "POST",
        "/v3/papay/contracts/{contract_id}/fail-notify",
    )
};

/// 直连商户预扣费通知: `POST /v3/papay/contracts/{contract_id}/notify`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011987402>
pub static POST_CONTRACTS_CONTRACT_ID_NOTIFY: Operation = Operation {
    title: "直连商户预扣费通知",
    links: &["https://pay.weixin.qq.com/doc/v2/merchant/4011987402"],
    roles: &[Role::Direct],
    note: "For V2 contracts with a notice before each deduct (预扣费通知模式). From 07:00 to 22:00 in Beijing. The deduct may follow after the next whole day, for `deduct_duration` (7 days when absent), once a cycle, for at most the estimated amount.",
    variables: POST_CONTRACTS_CONTRACT_ID_FAIL_NOTIFY_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("mchid", "直连商户号").longest(32).required(),
        Field::text("appid", "商户AppID").longest(32).required(),
        Field::object("deduct_duration", "扣费持续时间", DEDUCT_DURATION),
        Field::object("estimated_amount", "预计扣费金额信息", ESTIMATED_AMOUNT).required(),
    ],
    errors: &[
        ErrorCode::new(403, "CONTRACT_NOT_EXIST", "the contract cannot be found, or has ended"),
        ErrorCode::new(
            400,
            "RESOURCE_ALREADY_EXISTS",
            "the same notice was sent before: as good as a success (its status is not stated)",
        ),
        ErrorCode::new(400, "INVALID_REQUEST", "another notice is pending, or the template is not a periodic one"),
        ErrorCode::new(403, "RULELIMIT", "a rule of risk refuses it (its status is not stated)"),
    ],
    ..Operation::new("post_v3_papay_contracts_contract_id_notify", "POST", "/v3/papay/contracts/{contract_id}/notify")
};

/// 保险商户查询保险自动续费预约: `GET /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012471229>
pub static GET_INSURANCE_PAY_POLICY_PERIODS_CONTRACT_ID_CONTRACT_ID_POLICY_PERIOD_ID_POLICY_PERIOD_ID: Operation =
    Operation {
        title: "保险商户查询保险自动续费预约",
        links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012471229"],
        roles: &[Role::Direct],
        repeat: Repeat::Harmless,
        variables: GET_INSURANCE_PAY_POLICY_PERIODS_CONTRACT_ID_CONTRACT_ID_POLICY_PERIOD_ID_POLICY_PERIOD_ID_VARIABLES,
        answer: GET_INSURANCE_PAY_POLICY_PERIODS_CONTRACT_ID_CONTRACT_ID_POLICY_PERIOD_ID_POLICY_PERIOD_ID_ANSWER,
        reply: Reply::Json,
        ..Operation::new(
            "get_v3_papay_insurance_pay_policy_periods_contract_id_contract_id_policy_period_id_policy_period_id",
            "GET",
            "/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}",
        )
    };

/// 保险商户预约保险自动续费: `POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012471270>
pub static POST_INSURANCE_PAY_POLICY_PERIODS_CONTRACT_ID_CONTRACT_ID_POLICY_PERIOD_ID_POLICY_PERIOD_ID_SCHEDULE:
    Operation = Operation {
    title: "保险商户预约保险自动续费",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012471270"],
    roles: &[Role::Direct],
    ask: Some("/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}"),
    note: "From 1 day before to 28 days after the estimated date, 08:00 to 19:30 in Beijing, with the estimated amount; the user is told within 30 minutes. Booking a later period cancels an earlier unfinished one.",
    variables: GET_INSURANCE_PAY_POLICY_PERIODS_CONTRACT_ID_CONTRACT_ID_POLICY_PERIOD_ID_POLICY_PERIOD_ID_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("appid", "商户AppID").longest(32).required(),
        Field::object("scheduled_amount", "预约扣费金额信息", BODY_SCHEDULED_AMOUNT).required(),
    ],
    answer: GET_INSURANCE_PAY_POLICY_PERIODS_CONTRACT_ID_CONTRACT_ID_POLICY_PERIOD_ID_POLICY_PERIOD_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_papay_insurance_pay_policy_periods_contract_id_contract_id_policy_period_id_policy_period_id_schedule",
        "POST",
        "/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule",
    )
};

/// 保险商户受理保险自动续费扣款: `POST /v3/papay/insurance-pay/transactions/apply`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012471158>
pub static POST_INSURANCE_PAY_TRANSACTIONS_APPLY: Operation = Operation {
    title: "保险商户受理保险自动续费扣款",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012471158"],
    roles: &[Role::Direct],
    repeat: Repeat::ByNumber("out_trade_no"),
    ask: Some("/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}"),
    note: "Asynchronous: an answer means accepted. From the day after the booking to 29 days after the estimated date, 08:00 to 20:00 in Beijing, with the booked amount; a deduct that failed may be tried again.",
    content: Content::Json,
    body: &[
        Field::text("appid", "商户AppID").longest(32).required(),
        Field::text("out_trade_no", "商户订单号").longest(32).format(Format::Alphanumeric).required(),
        Field::text("description", "商品描述").longest(127).required(),
        Field::text("transaction_notify_url", "通知地址").longest(256).format(Format::NotifyUrl).required(),
        Field::text("contract_id", "委托代扣协议ID").longest(32).required().example("\"123124412412423431\""),
        Field::integer("policy_period_id", "保单的扣费周期编号").least(1).required(),
        Field::object("amount", "扣费金额信息", BODY_SCHEDULED_AMOUNT).required(),
        Field::text("goods_tag", "订单优惠标记").longest(32),
        Field::text("attach", "附加数据").longest(128),
    ],
    answer: POST_INSURANCE_PAY_TRANSACTIONS_APPLY_ANSWER,
    reply: Reply::Json,
    errors: &[
        ErrorCode::new(403, "CONTRACT_NOT_EXIST", "the contract cannot be found, or has ended"),
        ErrorCode::new(403, "OUT_TRADE_NO_USED", "the order number was used for another order"),
        ErrorCode::new(403, "RULE_LIMIT", "a rule of business or risk refuses the order"),
        ErrorCode::new(403, "TRADE_ERROR", "the payment was refused"),
        ErrorCode::new(403, "NOT_ENOUGH", "the user has too little money"),
        ErrorCode::new(403, "USER_ACCOUNT_ABNORMAL", "something is wrong with the user's account"),
    ],
    ..Operation::new(
        "post_v3_papay_insurance_pay_transactions_apply",
        "POST",
        "/v3/papay/insurance-pay/transactions/apply",
    )
};

/// 保险商户受理续期自动续费协议: `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012489588>
pub static POST_INSURANCE_SIGN_CONTRACTS_PLAN_ID_PLAN_ID_CONTRACT_ID_CONTRACT_ID_RENEW: Operation = Operation {
    title: "保险商户受理续期自动续费协议",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012489588"],
    roles: &[Role::Direct],
    note: "Accepted only: the outcome comes as `INSURANCE_ENTRUST.RENEW`. Needs one of the two automatic flags, a paid period, and no period that is booked and unpaid. Once a term, from 08:00 to 19:00 in Beijing, so many days after the last estimated date: 0 to 29 (monthly), 60 to 89 (quarterly), 335 to 364 (yearly). An amount changes by half of the last one at most.",
    variables: POST_INSURANCE_SIGN_CONTRACTS_PLAN_ID_PLAN_ID_CONTRACT_ID_CONTRACT_ID_RENEW_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("appid", "商户AppID").longest(32).required(),
        Field::list("policy_periods", "续期的扣费周期列表", &Kind::Object(POLICY_PERIODS)).required(),
    ],
    ..Operation::new(
        "post_v3_papay_insurance_sign_contracts_plan_id_plan_id_contract_id_contract_id_renew",
        "POST",
        "/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew",
    )
};

/// 保险商户查询保险自动续费协议: `GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012472641>
pub static GET_INSURANCE_SIGN_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE: Operation = Operation {
    title: "保险商户查询保险自动续费协议",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012472641",
        "https://pay.weixin.qq.com/doc/v3/merchant/4016724540",
    ],
    roles: &[Role::Direct],
    repeat: Repeat::Harmless,
    variables: GET_INSURANCE_SIGN_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_VARIABLES,
    answer: &[
        Field::text("mchid", "商户号").longest(32).required(),
        Field::text("contract_id", "委托代扣协议ID").longest(32).required().example("\"123124412412423431\""),
        Field::text("appid", "商户AppID").longest(32).required(),
        Field::integer("plan_id", "委托代扣模板ID").least(1).required().example("12535"),
        Field::text("out_contract_code", "商户签约协议号").longest(32).format(Format::Alphanumeric).required(),
        Field::text("insured_display_name", "被保人姓名").longest(32),
        Field::text("contract_state", "委托代扣协议状态").values(CONTRACT_STATE_VALUES).required(),
        Field::text("contract_signed_time", "协议签署时间").longest(32).format(Format::Time),
        Field::text("contract_expired_time", "协议到期时间").longest(32).format(Format::Time),
        Field::object("contract_terminate_info", "协议解约信息", CONTRACT_TERMINATE_INFO),
        Field::text("openid", "用户OpenID").required(),
        Field::text("out_user_code", "商户侧用户标识").longest(32),
        Field::text("revoke_terminate_contract_redirect_url", "跳转撤销解约小程序的路径"),
        Field::text("revoke_terminate_contract_redirect_appid", "跳转撤销解约小程序的appid"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_papay_insurance_sign_contracts_plan_id_plan_id_out_contract_code_out_contract_code",
        "GET",
        "/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
    )
};

/// 保险商户通过商户协议号解除保险自动续费协议: `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012472767>
pub static POST_INSURANCE_SIGN_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_TERMINATE: Operation =
    Operation {
        title: "保险商户通过商户协议号解除保险自动续费协议",
        links: &[
            "https://pay.weixin.qq.com/doc/v3/merchant/4012472767",
            "https://pay.weixin.qq.com/doc/v3/merchant/4016724542",
        ],
        roles: &[Role::Direct],
        ask: Some("/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"),
        note: "The answer is the contract after its end. `INSURANCE_ENTRUST.TERMINATE` follows at the termination URL of the template.",
        variables: GET_INSURANCE_SIGN_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_VARIABLES,
        content: Content::Json,
        body: POST_INSURANCE_SIGN_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_TERMINATE_BODY,
        answer: &[
            Field::text("mchid", "商户号").longest(32).required(),
            Field::text("contract_id", "委托代扣协议ID").longest(32).required().example("\"123124412412423431\""),
            Field::text("appid", "商户AppID").longest(32).required(),
            Field::integer("plan_id", "委托代扣模板ID").least(1).required().example("12535"),
            Field::text("out_contract_code", "商户签约协议号").longest(32).format(Format::Alphanumeric).required(),
            Field::text("insured_display_name", "被保人姓名").longest(32),
            Field::text("contract_state", "委托代扣协议状态").values(CONTRACT_STATE_VALUES).required(),
            Field::text("contract_signed_time", "协议签署时间").longest(32).format(Format::Time),
            Field::text("contract_expired_time", "协议到期时间").longest(32).format(Format::Time),
            Field::object("contract_terminate_info", "协议解约信息", CONTRACT_TERMINATE_INFO),
            Field::text("openid", "用户OpenID").required(),
            Field::text("out_user_code", "商户侧用户标识").longest(32),
        ],
        reply: Reply::Json,
        ..Operation::new(
            "post_v3_papay_insurance_sign_contracts_plan_id_plan_id_out_contract_code_out_contract_code_terminate",
            "POST",
            "/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
        )
    };

/// 保险商户App预签约: `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/app`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4013005766>
pub static POST_INSURANCE_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_APP: Operation = Operation {
    title: "保险商户App预签约",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4013005766"],
    roles: &[Role::Direct],
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: Some("/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"),
    session: Some(600),
    note: "At most 10 contracts in force for a user and template. Signs only (纯签约), or signs and pays the first period (签约中支付) when the fields of the order are sent; then an unpaid order fails the signing. Numbers are burnt once the user confirmed. Amounts are all equal unless WeChat Pay registered a discount, a free first period or a merged one. Signing only, each `estimated_deduct_date` lies after today and not after `policy_end_date`.",
    headers: POST_INSURANCE_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_APP_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("appid", "商户AppID").longest(32).required(),
        Field::text("openid", "用户标识"),
        Field::integer("plan_id", "委托代扣模板ID").least(1).required().example("12535"),
        Field::text("out_contract_code", "商户签约协议号").longest(32).format(Format::Alphanumeric).required(),
        Field::text("insured_display_name", "被保人的展示名称").longest(32).required(),
        Field::text("contract_notify_url", "签约结果通知地址").longest(256).format(Format::NotifyUrl).required(),
        Field::text("policy_start_date", "保险保单的开始日期").format(Format::Date).required(),
        Field::text("policy_end_date", "保险保单的结束日期").format(Format::Date).required(),
        Field::list("policy_periods", "保单的扣费周期列表", &Kind::Object(BODY_POLICY_PERIODS)).required(),
        Field::object("amount", "扣费金额信息", BODY_SCHEDULED_AMOUNT),
        Field::text("out_trade_no", "商户订单号").longest(32).format(Format::Alphanumeric),
        Field::text("description", "商品描述").longest(127),
        Field::text("transaction_notify_url", "支付结果通知地址").longest(256).format(Format::NotifyUrl),
        Field::text("out_user_code", "商户侧用户标识").longest(32),
        Field::text("goods_tag", "订单优惠标记").longest(32),
        Field::text("attach", "附加数据").longest(128),
        Field::boolean("can_auto_insure", "是否自动续保"),
        Field::boolean("can_auto_reinsure", "是否自动重新投保"),
        Field::object("real_identity", "用户实名信息", REAL_IDENTITY),
        Field::integer("combined_deduct_period_count", "合并扣费期数"),
    ],
    answer: &[Field::text("pre_entrustweb_id", "预签约ID")
        .longest(128)
        .required()
        .example("\"5778aadY9nltAsZzXixCkFIGYnV2V\"")],
    reply: Reply::Json,
    errors: &[ErrorCode::new(
        400,
        "PARAM_ERROR",
        "also: wrong number of periods, dates that do not rise, a date that has passed",
    )],
    ..Operation::new(
        "post_v3_papay_insurance_sign_contracts_pre_entrust_sign_app",
        "POST",
        "/v3/papay/insurance-sign/contracts/pre-entrust-sign/app",
    )
};

/// 保险商户H5预签约: `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/h5`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012529050>
pub static POST_INSURANCE_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_H5: Operation = Operation {
    title: "保险商户H5预签约",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012529050",
        "https://pay.weixin.qq.com/doc/v3/merchant/4014962456",
    ],
    roles: &[Role::Direct],
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: Some("/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"),
    session: Some(600),
    note: "At most 10 contracts in force for a user and template. Signs only (纯签约), or signs and pays the first period (签约中支付) when the fields of the order are sent; then an unpaid order fails the signing. Numbers are burnt once the user confirmed. Amounts are all equal unless WeChat Pay registered a discount, a free first period or a merged one. Signing only, each `estimated_deduct_date` lies after today and not after `policy_end_date`.",
    headers: POST_INSURANCE_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_APP_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("appid", "商户AppID").longest(32).required(),
        Field::text("openid", "用户标识"),
        Field::integer("plan_id", "委托代扣模板ID").least(1).required().example("12535"),
        Field::text("out_contract_code", "商户签约协议号").longest(32).format(Format::Alphanumeric).required(),
        Field::text("insured_display_name", "被保人的展示名称").longest(32).required(),
        Field::text("contract_notify_url", "签约结果通知地址").longest(256).format(Format::NotifyUrl).required(),
        Field::text("policy_start_date", "保险保单的开始日期").format(Format::Date).required(),
        Field::text("policy_end_date", "保险保单的结束日期").format(Format::Date).required(),
        Field::list(
            "policy_periods",
            "保单的扣费周期列表",
            &Kind::Object(POST_INSURANCE_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_H5_BODY_POLICY_PERIODS),
        )
        .required(),
        Field::object("amount", "扣费金额信息", BODY_SCHEDULED_AMOUNT),
        Field::text("out_trade_no", "商户订单号").longest(32).format(Format::Alphanumeric),
        Field::text("description", "商品描述").longest(127),
        Field::text("transaction_notify_url", "支付结果通知地址").longest(256).format(Format::NotifyUrl),
        Field::text("out_user_code", "商户侧用户标识").longest(32),
        Field::text("goods_tag", "订单优惠标记").longest(32),
        Field::text("attach", "附加数据").longest(128),
        Field::boolean("can_auto_insure", "是否自动续保"),
        Field::boolean("can_auto_reinsure", "是否自动重新投保"),
        Field::object("real_identity", "用户实名信息", REAL_IDENTITY),
        Field::object("jump_control", "跳转控制信息", JUMP_CONTROL),
        Field::integer("combined_deduct_period_count", "合并扣费期数"),
    ],
    answer: POST_INSURANCE_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_H5_ANSWER,
    reply: Reply::Json,
    errors: &[ErrorCode::new(
        400,
        "PARAM_ERROR",
        "also: wrong number of periods, dates that do not rise, a date that has passed",
    )],
    ..Operation::new(
        "post_v3_papay_insurance_sign_contracts_pre_entrust_sign_h5",
        "POST",
        "/v3/papay/insurance-sign/contracts/pre-entrust-sign/h5",
    )
};

/// 保险商户JSAPI预签约: `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012528600>
pub static POST_INSURANCE_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_JSAPI: Operation = Operation {
    title: "保险商户JSAPI预签约",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012528600",
        "https://pay.weixin.qq.com/doc/v3/merchant/4014960223",
    ],
    roles: &[Role::Direct],
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: Some("/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"),
    session: Some(600),
    note: "At most 10 contracts in force for a user and template. Signs only (纯签约), or signs and pays the first period (签约中支付) when the fields of the order are sent; then an unpaid order fails the signing. Numbers are burnt once the user confirmed. Amounts are all equal unless WeChat Pay registered a discount, a free first period or a merged one. Signing only, each `estimated_deduct_date` lies after today and not after `policy_end_date`.",
    headers: POST_INSURANCE_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_APP_HEADERS,
    content: Content::Json,
    body: POST_INSURANCE_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_JSAPI_BODY,
    answer: &[Field::text("redirect_url", "跳转签约并支付流程的URL").format(Format::Url).required()],
    reply: Reply::Json,
    errors: &[ErrorCode::new(
        400,
        "PARAM_ERROR",
        "also: wrong number of periods, dates that do not rise, a date that has passed",
    )],
    ..Operation::new(
        "post_v3_papay_insurance_sign_contracts_pre_entrust_sign_jsapi",
        "POST",
        "/v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi",
    )
};

/// 保险商户小程序预签约: `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012528950>
pub static POST_INSURANCE_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_MINI_PROGRAM: Operation = Operation {
    title: "保险商户小程序预签约",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012528950",
        "https://pay.weixin.qq.com/doc/v3/merchant/4014960244",
    ],
    roles: &[Role::Direct],
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: Some("/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"),
    session: Some(600),
    note: "At most 10 contracts in force for a user and template. Signs only (纯签约), or signs and pays the first period (签约中支付) when the fields of the order are sent; then an unpaid order fails the signing. Numbers are burnt once the user confirmed. Amounts are all equal unless WeChat Pay registered a discount, a free first period or a merged one. Signing only, each `estimated_deduct_date` lies after today and not after `policy_end_date`.",
    headers: POST_INSURANCE_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_APP_HEADERS,
    content: Content::Json,
    body: POST_INSURANCE_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_JSAPI_BODY,
    answer: &[
        Field::text("pre_entrustweb_id", "预签约ID")
            .longest(128)
            .required()
            .example("\"5778aadY9nltAsZzXixCkFIGYnV2V\""),
        Field::text("redirect_appid", "跳转签约小程序的AppID").required().example("\"wxbd687630cd02ce1d\""),
        Field::text("redirect_path", "跳转签约小程序的路径").required(),
    ],
    reply: Reply::Json,
    errors: &[ErrorCode::new(
        400,
        "PARAM_ERROR",
        "also: wrong number of periods, dates that do not rise, a date that has passed",
    )],
    ..Operation::new(
        "post_v3_papay_insurance_sign_contracts_pre_entrust_sign_mini_program",
        "POST",
        "/v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program",
    )
};

/// 保险商户修改保险扣费周期列表: `POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012987596>
pub static POST_INSURANCE_SIGN_POLICY_PERIODS_PLAN_ID_PLAN_ID_CONTRACT_ID_CONTRACT_ID_MODIFY: Operation = Operation {
    title: "保险商户修改保险扣费周期列表",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012987596"],
    roles: &[Role::Direct],
    note: "Only lowers amounts of periods that are `NO_SCHEDULED` or `SCHEDULED`; a booked one becomes `NO_SCHEDULED`. From 08:00 to 19:00 in Beijing and before 19:00 of the last day for booking; once a day and three times for a contract.",
    variables: POST_INSURANCE_SIGN_CONTRACTS_PLAN_ID_PLAN_ID_CONTRACT_ID_CONTRACT_ID_RENEW_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("appid", "商户AppID").longest(32).required(),
        Field::list("policy_periods", "修改的扣费周期列表", &Kind::Object(POLICY_PERIODS)).required(),
        Field::boolean("allow_cancel_scheduled", "是否允许取消预约"),
    ],
    answer: &[
        Field::list("policy_periods", "最新的扣费周期列表", &Kind::Object(ANSWER_POLICY_PERIODS)),
        Field::integer("cancel_scheduled_policy_period_id", "发生了取消预约的扣费计划项编号"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_papay_insurance_sign_policy_periods_plan_id_plan_id_contract_id_contract_id_modify",
        "POST",
        "/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify",
    )
};

/// 保险商户查询保险扣费周期列表: `GET /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012489530>
pub static GET_INSURANCE_SIGN_POLICY_PERIODS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE: Operation =
    Operation {
        title: "保险商户查询保险扣费周期列表",
        links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012489530"],
        roles: &[Role::Direct],
        repeat: Repeat::Harmless,
        variables: GET_INSURANCE_SIGN_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_VARIABLES,
        query: &[Field::integer("limit", "分页大小"), Field::integer("offset", "分页开始位置")],
        answer: &[
            Field::list("data", "扣费周期列表", &Kind::Object(DATA)),
            Field::integer("limit", "分页大小").required(),
            Field::integer("offset", "分页开始位置").required(),
            Field::integer("total_count", "扣费周期总条数"),
        ],
        reply: Reply::Json,
        ..Operation::new(
            "get_v3_papay_insurance_sign_policy_periods_plan_id_plan_id_out_contract_code_out_contract_code",
            "GET",
            "/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
        )
    };

/// 代扣受理扣款: `POST /v3/papay/pay/harmony/transactions/apply`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4013388429>
pub static POST_PAY_HARMONY_TRANSACTIONS_APPLY: Operation = Operation {
    title: "代扣受理扣款",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4013388429"],
    roles: &[Role::Direct],
    repeat: Repeat::ByNumber("out_trade_no"),
    ask: Some("/v3/pay/transactions/out-trade-no/{out_trade_no}"),
    note: "For contracts signed on HarmonyOS; nothing is booked before. Asynchronous: an answer means accepted. The outcome comes as `TRANSACTION.SUCCESS` or `TRANSACTION.FAIL`, or from the query of the order.",
    content: Content::Json,
    body: &[
        Field::text("appid", "商户AppID").longest(32).required(),
        Field::text("out_trade_no", "商户订单号").longest(32).required(),
        Field::text("description", "商品描述").longest(127).required(),
        Field::text("transaction_notify_url", "通知地址").longest(256).format(Format::NotifyUrl).required(),
        Field::text("contract_id", "委托代扣协议ID").longest(32).required().example("\"123124412412423431\""),
        Field::object("amount", "扣费金额信息", BODY_SCHEDULED_AMOUNT).required(),
        Field::text("goods_tag", "订单优惠标记").longest(32),
        Field::text("attach", "附加数据").longest(128),
        Field::text("harmony_account_id", "鸿蒙账户id").required(),
        Field::text("mcc", "商户类别码"),
    ],
    answer: POST_INSURANCE_PAY_TRANSACTIONS_APPLY_ANSWER,
    reply: Reply::Json,
    errors: &[
        ErrorCode::new(403, "CONTRACT_NOT_EXIST", "the contract cannot be found, or has ended"),
        ErrorCode::new(403, "OUT_TRADE_NO_USED", "the order number was used for another order"),
        ErrorCode::new(403, "RULE_LIMIT", "a rule of business or risk refuses the order"),
        ErrorCode::new(403, "TRADE_ERROR", "the payment was refused"),
        ErrorCode::new(403, "NOT_ENOUGH", "the user has too little money"),
        ErrorCode::new(403, "USER_ACCOUNT_ABNORMAL", "something is wrong with the user's account"),
    ],
    ..Operation::new("post_v3_papay_pay_harmony_transactions_apply", "POST", "/v3/papay/pay/harmony/transactions/apply")
};

/// 查询扣费预约: `GET /v3/papay/pay/partner/schedules/contract-id/{contract_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012468579>
pub static GET_PAY_PARTNER_SCHEDULES_CONTRACT_ID_CONTRACT_ID: Operation = Operation {
    title: "查询扣费预约",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012468579"],
    roles: &[Role::ServiceProvider],
    repeat: Repeat::Harmless,
    note: "For a booking whose outcome is not known.",
    variables: POST_CONTRACTS_CONTRACT_ID_FAIL_NOTIFY_VARIABLES,
    query: GET_PAY_PARTNER_SCHEDULES_CONTRACT_ID_CONTRACT_ID_QUERY,
    answer: GET_PAY_PARTNER_SCHEDULES_CONTRACT_ID_CONTRACT_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_papay_pay_partner_schedules_contract_id_contract_id",
        "GET",
        "/v3/papay/pay/partner/schedules/contract-id/{contract_id}",
    )
};

/// 预约扣费: `POST /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012468581>
pub static POST_PAY_PARTNER_SCHEDULES_CONTRACT_ID_CONTRACT_ID_SCHEDULE: Operation = Operation {
    title: "预约扣费",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012468581"],
    roles: &[Role::ServiceProvider],
    ask: Some("/v3/papay/pay/partner/schedules/contract-id/{contract_id}"),
    note: "On the day before `estimated_deduct_date`, from 08:00 to 19:30 in Beijing. The amount must be the estimated one. One booking for a contract, which cannot be repeated; the user is told within 30 minutes.",
    variables: POST_CONTRACTS_CONTRACT_ID_FAIL_NOTIFY_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("sp_appid", "服务商AppID").longest(32).required(),
        Field::text("sub_mchid", "子商户号").longest(32).required(),
        Field::text("sub_appid", "子商户AppID").longest(32),
        Field::object("schedule_amount", "预约的金额信息", BODY_SCHEDULED_AMOUNT).required(),
    ],
    answer: GET_PAY_PARTNER_SCHEDULES_CONTRACT_ID_CONTRACT_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_papay_pay_partner_schedules_contract_id_contract_id_schedule",
        "POST",
        "/v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule",
    )
};

/// 受理扣款: `POST /v3/papay/pay/partner/transactions/apply`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012468586>
pub static POST_PAY_PARTNER_TRANSACTIONS_APPLY: Operation = Operation {
    title: "受理扣款",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012468586"],
    roles: &[Role::ServiceProvider],
    repeat: Repeat::ByNumber("out_trade_no"),
    ask: Some("/v3/pay/partner/transactions/out-trade-no/{out_trade_no}"),
    note: "Asynchronous: an answer means accepted. The outcome comes as `TRANSACTION.SUCCESS` or `TRANSACTION.FAIL`, or from the query of the order. Only on the booked day, 00:00 to 24:00 in Beijing, with the booked amount; a deduct that failed may be tried again. The first success ends the contract; without one it ends at 08:00 of the next day.",
    content: Content::Json,
    body: &[
        Field::text("sp_appid", "服务商AppID").longest(32).required(),
        Field::text("sub_mchid", "子商户号").longest(32).required(),
        Field::text("sub_appid", "子商户AppID").longest(32),
        Field::text("out_trade_no", "商户订单号").longest(32).required(),
        Field::text("description", "商品描述").longest(127).required(),
        Field::text("transaction_notify_url", "通知地址").longest(256).format(Format::NotifyUrl).required(),
        Field::text("contract_id", "委托代扣协议ID").longest(32).required().example("\"123124412412423431\""),
        Field::object("amount", "扣费金额信息", BODY_SCHEDULED_AMOUNT).required(),
        Field::text("goods_tag", "订单优惠标记").longest(32),
        Field::text("attach", "附加数据").longest(128),
    ],
    answer: POST_INSURANCE_PAY_TRANSACTIONS_APPLY_ANSWER,
    reply: Reply::Json,
    errors: &[
        ErrorCode::new(403, "CONTRACT_NOT_EXIST", "the contract cannot be found, or has ended"),
        ErrorCode::new(403, "OUT_TRADE_NO_USED", "the order number was used for another order"),
        ErrorCode::new(403, "RULE_LIMIT", "a rule of business or risk refuses the order"),
        ErrorCode::new(403, "TRADE_ERROR", "the payment was refused"),
        ErrorCode::new(403, "NOT_ENOUGH", "the user has too little money"),
        ErrorCode::new(403, "USER_ACCOUNT_ABNORMAL", "something is wrong with the user's account"),
    ],
    ..Operation::new("post_v3_papay_pay_partner_transactions_apply", "POST", "/v3/papay/pay/partner/transactions/apply")
};

/// 查询扣费预约: `GET /v3/papay/pay/schedules/contract-id/{contract_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012466997>
pub static GET_PAY_SCHEDULES_CONTRACT_ID_CONTRACT_ID: Operation = Operation {
    title: "查询扣费预约",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012466997"],
    roles: &[Role::Direct],
    repeat: Repeat::Harmless,
    note: "For a booking whose outcome is not known.",
    variables: POST_CONTRACTS_CONTRACT_ID_FAIL_NOTIFY_VARIABLES,
    answer: GET_PAY_PARTNER_SCHEDULES_CONTRACT_ID_CONTRACT_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_papay_pay_schedules_contract_id_contract_id",
        "GET",
        "/v3/papay/pay/schedules/contract-id/{contract_id}",
    )
};

/// 预约扣费: `POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012467036>
pub static POST_PAY_SCHEDULES_CONTRACT_ID_CONTRACT_ID_SCHEDULE: Operation = Operation {
    title: "预约扣费",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012467036"],
    roles: &[Role::Direct],
    ask: Some("/v3/papay/pay/schedules/contract-id/{contract_id}"),
    note: "On the day before `estimated_deduct_date`, from 08:00 to 19:30 in Beijing. The amount must be the estimated one. One booking for a contract, which cannot be repeated; the user is told within 30 minutes.",
    variables: POST_CONTRACTS_CONTRACT_ID_FAIL_NOTIFY_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("appid", "商户AppID").longest(32).required(),
        Field::object("schedule_amount", "预约的金额信息", BODY_SCHEDULED_AMOUNT).required(),
    ],
    answer: GET_PAY_PARTNER_SCHEDULES_CONTRACT_ID_CONTRACT_ID_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_papay_pay_schedules_contract_id_contract_id_schedule",
        "POST",
        "/v3/papay/pay/schedules/contract-id/{contract_id}/schedule",
    )
};

/// 受理扣款: `POST /v3/papay/pay/transactions/apply`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012467087>
pub static POST_PAY_TRANSACTIONS_APPLY: Operation = Operation {
    title: "受理扣款",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012467087"],
    roles: &[Role::Direct],
    repeat: Repeat::ByNumber("out_trade_no"),
    ask: Some("/v3/pay/transactions/out-trade-no/{out_trade_no}"),
    note: "Asynchronous: an answer means accepted. The outcome comes as `TRANSACTION.SUCCESS` or `TRANSACTION.FAIL`, or from the query of the order. Only on the booked day, 00:00 to 24:00 in Beijing, with the booked amount; a deduct that failed may be tried again. The first success ends the contract; without one it ends at 08:00 of the next day.",
    content: Content::Json,
    body: &[
        Field::text("appid", "商户AppID").longest(32).required(),
        Field::text("out_trade_no", "商户订单号").longest(32).required(),
        Field::text("description", "商品描述").longest(127).required(),
        Field::text("transaction_notify_url", "通知地址").longest(256).format(Format::NotifyUrl).required(),
        Field::text("contract_id", "委托代扣协议ID").longest(32).required().example("\"123124412412423431\""),
        Field::object("amount", "扣费金额信息", BODY_SCHEDULED_AMOUNT).required(),
        Field::text("goods_tag", "订单优惠标记").longest(32),
        Field::text("attach", "附加数据").longest(128),
    ],
    answer: POST_INSURANCE_PAY_TRANSACTIONS_APPLY_ANSWER,
    reply: Reply::Json,
    errors: &[
        ErrorCode::new(403, "CONTRACT_NOT_EXIST", "the contract cannot be found, or has ended"),
        ErrorCode::new(403, "OUT_TRADE_NO_USED", "the order number was used for another order"),
        ErrorCode::new(403, "RULE_LIMIT", "a rule of business or risk refuses the order"),
        ErrorCode::new(403, "TRADE_ERROR", "the payment was refused"),
        ErrorCode::new(403, "NOT_ENOUGH", "the user has too little money"),
        ErrorCode::new(403, "USER_ACCOUNT_ABNORMAL", "something is wrong with the user's account"),
    ],
    ..Operation::new("post_v3_papay_pay_transactions_apply", "POST", "/v3/papay/pay/transactions/apply")
};

/// App场景预约扣费类型签约的预签约: `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012524934>
pub static POST_SCHEDULED_DEDUCT_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_APP: Operation = Operation {
    title: "App场景预约扣费类型签约的预签约",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012524934"],
    roles: &[Role::Direct],
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: Some("/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"),
    session: Some(600),
    note: "Allowed before 19:00 in Beijing of the day before `estimated_deduct_date`. A number is burnt once the user confirmed. At most 10 contracts in force for a user and template; one for each `out_user_code`. Start the app's jump within 2 minutes.",
    content: Content::Json,
    body: &[
        Field::text("appid", "商户AppID").longest(32).required(),
        Field::text("openid", "用户标识"),
        Field::integer("plan_id", "委托代扣模板ID").least(1).required().example("12535"),
        Field::text("out_contract_code", "商户签约协议号")
            .longest(32)
            .format(Format::Alphanumeric)
            .required()
            .example("\"wxwtdk20200910100000\""),
        Field::text("contract_display_account", "用户账户展示名称").longest(32).required(),
        Field::text("contract_notify_url", "签约结果通知地址").longest(256).format(Format::NotifyUrl).required(),
        Field::text("out_user_code", "商户侧用户标识").longest(32),
        Field::object("deduct_schedule", "用于预约扣费的预约信息", DEDUCT_SCHEDULE),
    ],
    answer: POST_SCHEDULED_DEDUCT_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_APP_ANSWER,
    reply: Reply::Json,
    errors: &[ErrorCode::new(500, "SYSTEM_ERROR", "also seen when the permission for this interface is missing")],
    ..Operation::new(
        "post_v3_papay_scheduled_deduct_sign_contracts_pre_entrust_sign_app",
        "POST",
        "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app",
    )
};

/// H5场景预约扣费类型签约的预签约: `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012489208>
pub static POST_SCHEDULED_DEDUCT_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_H5: Operation = Operation {
    title: "H5场景预约扣费类型签约的预签约",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012489208"],
    roles: &[Role::Direct],
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: Some("/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"),
    session: Some(600),
    note: "Allowed before 19:00 in Beijing of the day before `estimated_deduct_date`. A number is burnt once the user confirmed. At most 10 contracts in force for a user and template; one for each `out_user_code`. Signing in a browser needs a permission of its own.",
    content: Content::Json,
    body: &[
        Field::text("appid", "商户AppID").longest(32).required(),
        Field::text("openid", "用户标识"),
        Field::integer("plan_id", "委托代扣模板ID").least(1).required().example("12535"),
        Field::text("out_contract_code", "商户签约协议号")
            .longest(32)
            .format(Format::Alphanumeric)
            .required()
            .example("\"wxwtdk20200910100000\""),
        Field::text("contract_display_account", "用户账户展示名称").longest(32).required(),
        Field::text("contract_notify_url", "签约结果通知地址").longest(256).format(Format::NotifyUrl).required(),
        Field::text("out_user_code", "商户侧用户标识").longest(32),
        Field::object("deduct_schedule", "用于预约扣费的预约信息", DEDUCT_SCHEDULE),
        Field::object("jump_control", "跳转控制信息", JUMP_CONTROL),
    ],
    answer: POST_INSURANCE_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_H5_ANSWER,
    reply: Reply::Json,
    errors: &[ErrorCode::new(500, "SYSTEM_ERROR", "also seen when the permission for this interface is missing")],
    ..Operation::new(
        "post_v3_papay_scheduled_deduct_sign_contracts_pre_entrust_sign_h5",
        "POST",
        "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5",
    )
};

/// JSAPI场景预约扣费类型签约的预签约: `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012525133>
pub static POST_SCHEDULED_DEDUCT_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_JSAPI: Operation = Operation {
    title: "JSAPI场景预约扣费类型签约的预签约",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012525133"],
    roles: &[Role::Direct],
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: Some("/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"),
    session: Some(600),
    note: "Allowed before 19:00 in Beijing of the day before `estimated_deduct_date`. A number is burnt once the user confirmed. At most 10 contracts in force for a user and template; one for each `out_user_code`.",
    content: Content::Json,
    body: POST_SCHEDULED_DEDUCT_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_JSAPI_BODY,
    answer: &[Field::text("redirect_url", "跳转签约流程的URL")
        .format(Format::Url)
        .required()
        .example("\"https://www.xxx.com?pre_entrust_id=wx12334\"")],
    reply: Reply::Json,
    errors: &[ErrorCode::new(500, "SYSTEM_ERROR", "also seen when the permission for this interface is missing")],
    ..Operation::new(
        "post_v3_papay_scheduled_deduct_sign_contracts_pre_entrust_sign_jsapi",
        "POST",
        "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi",
    )
};

/// 小程序场景预约扣费类型签约的预签约: `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012525209>
pub static POST_SCHEDULED_DEDUCT_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_MINI_PROGRAM: Operation = Operation {
    title: "小程序场景预约扣费类型签约的预签约",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012525209"],
    roles: &[Role::Direct],
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: Some("/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"),
    session: Some(600),
    note: "Allowed before 19:00 in Beijing of the day before `estimated_deduct_date`. A number is burnt once the user confirmed. At most 10 contracts in force for a user and template; one for each `out_user_code`.",
    content: Content::Json,
    body: POST_SCHEDULED_DEDUCT_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_JSAPI_BODY,
    answer: POST_SCHEDULED_DEDUCT_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_MINI_PROGRAM_ANSWER,
    reply: Reply::Json,
    errors: &[ErrorCode::new(500, "SYSTEM_ERROR", "also seen when the permission for this interface is missing")],
    ..Operation::new(
        "post_v3_papay_scheduled_deduct_sign_contracts_pre_entrust_sign_mini_program",
        "POST",
        "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program",
    )
};

/// App场景预约扣费类型签约的预签约: `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012693028>
pub static POST_SCHEDULED_DEDUCT_SIGN_PARTNER_CONTRACTS_PRE_ENTRUST_SIGN_APP: Operation = Operation {
    title: "App场景预约扣费类型签约的预签约",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012693028"],
    roles: &[Role::ServiceProvider],
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: Some("/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"),
    session: Some(600),
    note: "Allowed before 19:00 in Beijing of the day before `estimated_deduct_date`. A number is burnt once the user confirmed. At most 10 contracts in force for a user and template; one for each `out_user_code`. Start the app's jump within 2 minutes.",
    content: Content::Json,
    body: POST_SCHEDULED_DEDUCT_SIGN_PARTNER_CONTRACTS_PRE_ENTRUST_SIGN_APP_BODY,
    answer: POST_SCHEDULED_DEDUCT_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_APP_ANSWER,
    reply: Reply::Json,
    errors: &[ErrorCode::new(500, "SYSTEM_ERROR", "also seen when the permission for this interface is missing")],
    ..Operation::new(
        "post_v3_papay_scheduled_deduct_sign_partner_contracts_pre_entrust_sign_app",
        "POST",
        "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app",
    )
};

/// H5场景预约扣费类型签约的预签约: `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012464549>
pub static POST_SCHEDULED_DEDUCT_SIGN_PARTNER_CONTRACTS_PRE_ENTRUST_SIGN_H5: Operation = Operation {
    title: "H5场景预约扣费类型签约的预签约",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012464549"],
    roles: &[Role::ServiceProvider],
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: Some("/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"),
    session: Some(600),
    note: "Allowed before 19:00 in Beijing of the day before `estimated_deduct_date`. A number is burnt once the user confirmed. At most 10 contracts in force for a user and template; one for each `out_user_code`. Signing in a browser needs a permission of its own.",
    content: Content::Json,
    body: &[
        Field::text("sp_appid", "服务商AppID").longest(32).required(),
        Field::text("sp_openid", "用户在服务商AppID下的标识").longest(64),
        Field::text("sub_mchid", "子商户号").longest(32).required(),
        Field::text("sub_appid", "子商户AppID").longest(32),
        Field::text("sub_openid", "用户在子商户AppID下的标识").longest(64),
        Field::integer("plan_id", "委托代扣模板ID").least(1).required().example("12535"),
        Field::text("out_contract_code", "商户签约协议号")
            .longest(32)
            .format(Format::Alphanumeric)
            .required()
            .example("\"wxwtdk20200910100000\""),
        Field::text("contract_display_account", "用户账户展示名称").longest(32).required(),
        Field::text("contract_notify_url", "签约结果通知地址").longest(256).format(Format::NotifyUrl).required(),
        Field::text("out_user_code", "商户侧用户标识").longest(32),
        Field::object("deduct_schedule", "用于预约扣费的预约信息", DEDUCT_SCHEDULE),
        Field::object("jump_control", "跳转控制信息", JUMP_CONTROL),
    ],
    answer: POST_INSURANCE_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_H5_ANSWER,
    reply: Reply::Json,
    errors: &[ErrorCode::new(500, "SYSTEM_ERROR", "also seen when the permission for this interface is missing")],
    ..Operation::new(
        "post_v3_papay_scheduled_deduct_sign_partner_contracts_pre_entrust_sign_h5",
        "POST",
        "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5",
    )
};

/// JSAPI场景预约扣费类型签约的预签约: `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012693093>
pub static POST_SCHEDULED_DEDUCT_SIGN_PARTNER_CONTRACTS_PRE_ENTRUST_SIGN_JSAPI: Operation = Operation {
    title: "JSAPI场景预约扣费类型签约的预签约",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012693093"],
    roles: &[Role::ServiceProvider],
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: Some("/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"),
    session: Some(600),
    note: "Allowed before 19:00 in Beijing of the day before `estimated_deduct_date`. A number is burnt once the user confirmed. At most 10 contracts in force for a user and template; one for each `out_user_code`.",
    content: Content::Json,
    body: POST_SCHEDULED_DEDUCT_SIGN_PARTNER_CONTRACTS_PRE_ENTRUST_SIGN_APP_BODY,
    rules: &[Rule::AnyOf(&["sp_openid", "sub_openid"])],
    answer: &[Field::text("redirect_url", "跳转签约流程的URL").format(Format::Url).required()],
    reply: Reply::Json,
    errors: &[ErrorCode::new(500, "SYSTEM_ERROR", "also seen when the permission for this interface is missing")],
    ..Operation::new(
        "post_v3_papay_scheduled_deduct_sign_partner_contracts_pre_entrust_sign_jsapi",
        "POST",
        "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi",
    )
};

/// 小程序场景预约扣费类型签约的预签约: `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012693100>
pub static POST_SCHEDULED_DEDUCT_SIGN_PARTNER_CONTRACTS_PRE_ENTRUST_SIGN_MINI_PROGRAM: Operation = Operation {
    title: "小程序场景预约扣费类型签约的预签约",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012693100"],
    roles: &[Role::ServiceProvider],
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: Some("/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"),
    session: Some(600),
    note: "Allowed before 19:00 in Beijing of the day before `estimated_deduct_date`. A number is burnt once the user confirmed. At most 10 contracts in force for a user and template; one for each `out_user_code`.",
    content: Content::Json,
    body: POST_SCHEDULED_DEDUCT_SIGN_PARTNER_CONTRACTS_PRE_ENTRUST_SIGN_APP_BODY,
    example: Some(
        "{\"sp_appid\":\"wxd678efh567hg6787\",\"sp_openid\":\"oYobu0MVnQfWpSMOYJz2AHPG_gQw\",\"sub_mchid\":\"1900000109\",\"sub_appid\":\"wxd678efh567hg6787\",\"sub_openid\":\"wxd678efh567hg6787\",\"plan_id\":12535,\"out_contract_code\":\"wxwtdk20200910100000\",\"contract_display_account\":\"微信代扣用户A\",\"contract_notify_url\":\"https://yourapp.com/notify\",\"out_user_code\":\"用户A\",\"deduct_schedule\":{\"estimated_deduct_date\":\"2019-11-22\",\"estimated_deduct_amount\":{\"total\":1,\"currency\":\"CNY\"},\"description\":\"小乔-碎云皮肤（微信83区沧海之耀）\"}}",
    ),
    rules: &[Rule::AnyOf(&["sp_openid", "sub_openid"])],
    answer: POST_SCHEDULED_DEDUCT_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_MINI_PROGRAM_ANSWER,
    reply: Reply::Json,
    errors: &[ErrorCode::new(500, "SYSTEM_ERROR", "also seen when the permission for this interface is missing")],
    ..Operation::new(
        "post_v3_papay_scheduled_deduct_sign_partner_contracts_pre_entrust_sign_mini_program",
        "POST",
        "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program",
    )
};

/// 通过商户协议号查询委托代扣签约协议: `GET /v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4013844122>
pub static GET_SIGN_CONTRACTS_HARMONY_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE: Operation = Operation {
    title: "通过商户协议号查询委托代扣签约协议",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4013844122"],
    roles: &[Role::Direct],
    repeat: Repeat::Harmless,
    note: "For contracts signed on HarmonyOS. Knows every contract that the user ever confirmed, ended and failed ones too.",
    variables: GET_SIGN_CONTRACTS_HARMONY_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_VARIABLES,
    answer: &[
        Field::text("mchid", "商户号").longest(32).required(),
        Field::text("contract_id", "委托代扣协议ID").longest(32).required().example("\"123124412412423431\""),
        Field::text("appid", "商户AppID").longest(32).required(),
        Field::integer("plan_id", "委托代扣模板ID").least(1).required().example("12535"),
        Field::text("out_contract_code", "商户签约协议号")
            .longest(32)
            .format(Format::Alphanumeric)
            .required()
            .example("\"wxwtdk20200910100000\""),
        Field::text("contract_display_account", "用户账户展示名称").longest(64).required(),
        Field::text("contract_state", "委托代扣协议状态").values(ANSWER_CONTRACT_STATE_VALUES).required(),
        Field::text("contract_signed_time", "协议签署时间").longest(32).format(Format::Time),
        Field::text("contract_expired_time", "协议到期时间").longest(32).format(Format::Time),
        Field::text("openid", "用户OpenID").longest(64).required(),
        Field::object("contract_terminate_info", "协议解约信息", CONTRACT_TERMINATE_INFO),
        Field::text("out_user_code", "商户侧用户标识").longest(32),
        Field::text("mask_wxid", "鸿蒙代扣场景的用户微信号掩码"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_papay_sign_contracts_harmony_plan_id_plan_id_out_contract_code_out_contract_code",
        "GET",
        "/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}",
    )
};

/// 通过商户协议号查询委托代扣签约协议: `GET /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012489245>
pub static GET_SIGN_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE: Operation = Operation {
    title: "通过商户协议号查询委托代扣签约协议",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012489245"],
    roles: &[Role::Direct],
    repeat: Repeat::Harmless,
    note: "Knows every contract that the user ever confirmed, ended and failed ones too.",
    variables: GET_SIGN_CONTRACTS_HARMONY_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_VARIABLES,
    answer: GET_SIGN_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_papay_sign_contracts_plan_id_plan_id_out_contract_code_out_contract_code",
        "GET",
        "/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
    )
};

/// 通过商户协议号解除委托代扣签约协议: `POST /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012489295>
pub static POST_SIGN_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_TERMINATE: Operation = Operation {
    title: "通过商户协议号解除委托代扣签约协议",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012489295"],
    roles: &[Role::Direct],
    ask: Some("/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"),
    note: "The contract must be in force. The answer is the contract after its end. `ENTRUST.TERMINATE` follows at the termination URL of the template.",
    variables: GET_SIGN_CONTRACTS_HARMONY_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_VARIABLES,
    content: Content::Json,
    body: POST_INSURANCE_SIGN_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_TERMINATE_BODY,
    answer: GET_SIGN_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_papay_sign_contracts_plan_id_plan_id_out_contract_code_out_contract_code_terminate",
        "POST",
        "/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
    )
};

/// 代扣预签约: `POST /v3/papay/sign/contracts/pre-entrust-sign`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012978414>
pub static POST_SIGN_CONTRACTS_PRE_ENTRUST_SIGN: Operation = Operation {
    title: "代扣预签约",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012978414"],
    roles: &[Role::Direct],
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: Some("/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}"),
    note: "For HarmonyOS and other devices. `SIGN_SCENE_APP` answers the mini program, `SIGN_SCENE_QRCODE` the `redirect_url` to show as a QR code. How long the session lives is not stated (assume 10 minutes).",
    content: Content::Json,
    body: &[
        Field::text("sign_scene", "签约场景").values(SIGN_SCENE_VALUES).required(),
        Field::text("appid", "商户AppID").longest(32).required(),
        Field::text("openid", "用户标识").longest(128),
        Field::integer("plan_id", "委托代扣模板ID").least(1).required().example("12535"),
        Field::text("out_contract_code", "商户签约协议号")
            .longest(32)
            .format(Format::Alphanumeric)
            .required()
            .example("\"wxwtdk20200910100000\""),
        Field::text("contract_display_account", "用户账户展示名称").longest(32).required(),
        Field::text("contract_notify_url", "签约结果通知地址").longest(256).format(Format::NotifyUrl).required(),
        Field::text("out_user_code", "商户侧用户标识").longest(64).required(),
        Field::text("return_url", "回跳地址的url").longest(256).format(Format::Url),
        Field::object("device_info", "用户的设备信息", DEVICE_INFO).required(),
    ],
    answer: &[
        Field::text("pre_entrustweb_id", "预签约ID")
            .longest(128)
            .required()
            .example("\"5778aadY9nltAsZzXixCkFIGYnV2V\""),
        Field::text("mini_program_username", "跳转签约小程序的username"),
        Field::text("mini_program_path", "跳转签约小程序的path"),
        Field::text("redirect_url", "展示扫码签约的二维码的URL").format(Format::Url),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_papay_sign_contracts_pre_entrust_sign",
        "POST",
        "/v3/papay/sign/contracts/pre-entrust-sign",
    )
};

/// 通过商户协议号查询委托代扣签约协议: `GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012489483>
pub static GET_SIGN_PARTNER_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE: Operation = Operation {
    title: "通过商户协议号查询委托代扣签约协议",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012489483"],
    roles: &[Role::ServiceProvider],
    repeat: Repeat::Harmless,
    note: "Knows every contract that the user ever confirmed, ended and failed ones too.",
    variables: GET_SIGN_CONTRACTS_HARMONY_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_VARIABLES,
    query: GET_PAY_PARTNER_SCHEDULES_CONTRACT_ID_CONTRACT_ID_QUERY,
    answer: GET_SIGN_PARTNER_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_papay_sign_partner_contracts_plan_id_plan_id_out_contract_code_out_contract_code",
        "GET",
        "/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
    )
};

/// 通过商户协议号解除委托代扣签约协议: `POST /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012489491>
pub static POST_SIGN_PARTNER_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_TERMINATE: Operation =
    Operation {
        title: "通过商户协议号解除委托代扣签约协议",
        links: &["https://pay.weixin.qq.com/doc/v3/partner/4012489491"],
        roles: &[Role::ServiceProvider],
        ask: Some("/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"),
        note: "The contract must be in force. The answer is the contract after its end. `ENTRUST.TERMINATE` follows at the termination URL of the template.",
        variables: GET_SIGN_CONTRACTS_HARMONY_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_VARIABLES,
        content: Content::Json,
        body: &[
            Field::text("sub_mchid", "子商户号").longest(32).required(),
            Field::text("contract_termination_remark", "解约备注").longest(256).required(),
        ],
        answer: GET_SIGN_PARTNER_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_ANSWER,
        reply: Reply::Json,
        ..Operation::new(
            "post_v3_papay_sign_partner_contracts_plan_id_plan_id_out_contract_code_out_contract_code_terminate",
            "POST",
            "/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
        )
    };
