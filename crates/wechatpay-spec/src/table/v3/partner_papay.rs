// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/partner-papay`

use crate::{Content, ErrorCode, Field, Format, Operation, Role};

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

static POST_CONTRACTS_CONTRACT_ID_FAIL_NOTIFY_VARIABLES: &[Field] =
    &[Field::text("contract_id", "委托代扣协议ID").longest(32).required().example("\"123124412412423431\"")];

/// 服务商商户重试扣费通知: `POST /v3/partner-papay/contracts/{contract_id}/fail-notify`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml>
pub static POST_CONTRACTS_CONTRACT_ID_FAIL_NOTIFY: Operation = Operation {
    title: "服务商商户重试扣费通知",
    links: &["https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml"],
    roles: &[Role::ServiceProvider],
    note: "After a deduct that failed within its days: tells the user to top up.",
    variables: POST_CONTRACTS_CONTRACT_ID_FAIL_NOTIFY_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("sp_mchid", "服务商商户号").longest(32).required(),
        Field::text("sp_appid", "服务商AppID").longest(32).required(),
        Field::text("sub_mchid", "子商户号").longest(32).required(),
        Field::text("sub_appid", "子商户AppID").longest(32),
    ],
    errors: &[ErrorCode::new(403, "CONTRACT_NOT_EXIST", "the contract cannot be found, or has ended")],
    ..Operation::new(
        "post_v3_partner_papay_contracts_contract_id_fail_notify",
        "POST",
        "/v3/partner-papay/contracts/{contract_id}/fail-notify",
    )
};

/// 服务商商户预扣费通知: `POST /v3/partner-papay/contracts/{contract_id}/notify`.
///
/// <https://pay.weixin.qq.com/doc/v2/partner/4011988373>
pub static POST_CONTRACTS_CONTRACT_ID_NOTIFY: Operation = Operation {
    title: "服务商商户预扣费通知",
    links: &["https://pay.weixin.qq.com/doc/v2/partner/4011988373"],
    roles: &[Role::ServiceProvider],
    note: "For V2 contracts with a notice before each deduct (预扣费通知模式). From 07:00 to 22:00 in Beijing. The deduct may follow after the next whole day, for `deduct_duration` (7 days when absent), once a cycle, for at most the estimated amount.",
    variables: POST_CONTRACTS_CONTRACT_ID_FAIL_NOTIFY_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("sp_mchid", "服务商商户号").longest(32).required(),
        Field::text("sp_appid", "服务商AppID").longest(32).required(),
        Field::text("sub_mchid", "子商户号").longest(32).required(),
        Field::text("sub_appid", "子商户AppID").longest(32),
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
    ..Operation::new(
        "post_v3_partner_papay_contracts_contract_id_notify",
        "POST",
        "/v3/partner-papay/contracts/{contract_id}/notify",
    )
};
