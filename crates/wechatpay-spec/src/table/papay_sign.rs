//! `/v3/papay/scheduled-deduct-sign/…` (预约扣费签约) and the query of its contracts under `/v3/papay/sign/…`, partner mode.

use super::{
    CONTRACT_DISPLAY_ACCOUNT, CONTRACT_EXPIRED_TIME, CONTRACT_SIGNED_TIME, CONTRACT_STATE, CONTRACT_TERMINATE_INFO,
    OUT_CONTRACT_CODE, PLAN_ID, PRE_ENTRUSTWEB_ID, SP_APPID, SP_MCHID, SUB_APPID, SUB_MCHID, integer, object, text,
    unbounded,
};
use crate::{Content, Field, Format, Host, Operation, Repeat, Reply, Rule};

const SP_OPENID: Field = text("sp_openid", "用户在服务商AppID下的标识", 64);
const SUB_OPENID: Field = text("sub_openid", "用户在子商户AppID下的标识", 64);
const OUT_USER_CODE: Field = text("out_user_code", "商户侧用户标识", 32);

/// An amount: `total` in 分, `currency` CNY.
const fn amount(name: &'static str, term: &'static str) -> Field {
    const FIELDS: &[Field] =
        &[integer("total", "金额(分)", 1), unbounded("currency", "货币类型").format(Format::Cny).optional()];
    object(name, term, FIELDS)
}

const ESTIMATED_DEDUCT_DATE: Field = text("estimated_deduct_date", "预计扣费的日期", 32).format(Format::Date);

const SCHEDULE_TO_SIGN: Field = object(
    "deduct_schedule",
    "用于预约扣费的预约信息",
    &[ESTIMATED_DEDUCT_DATE, amount("estimated_deduct_amount", "预计的扣费金额"), unbounded("description", "商品描述")],
);

const SCHEDULE: Field = object(
    "deduct_schedule",
    "预约扣费的预约信息",
    &[
        ESTIMATED_DEDUCT_DATE,
        amount("estimated_deduct_amount", "预计的扣费金额"),
        unbounded("schedule_state", "预约状态"),
        amount("scheduled_amount", "预约的扣费金额").optional(),
        amount("deduct_amount", "实际的扣费金额").optional(),
        unbounded("deduct_date", "实际扣费的日期").format(Format::Date).optional(),
    ],
);

/// 小程序场景预约扣费类型签约的预签约: `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program`.
pub static POST_PARTNER_MINI_PROGRAM_PRE_ENTRUST_SIGN: Operation = Operation {
    title: "小程序场景预约扣费类型签约的预签约",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012693100"],
    host: Host::Mainland,
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: Some("/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"),
    query: &[],
    body: &[
        SP_APPID,
        SP_OPENID.optional(),
        SUB_MCHID,
        SUB_APPID.optional(),
        SUB_OPENID.optional(),
        PLAN_ID,
        OUT_CONTRACT_CODE,
        CONTRACT_DISPLAY_ACCOUNT,
        text("contract_notify_url", "签约结果通知地址", 256).format(Format::NotifyUrl),
        OUT_USER_CODE.optional(),
        SCHEDULE_TO_SIGN.optional(),
    ],
    rules: &[Rule::AnyOf(&["sp_openid", "sub_openid"])],
    answer: &[
        PRE_ENTRUSTWEB_ID,
        unbounded("redirect_appid", "跳转签约小程序的AppID"),
        unbounded("redirect_path", "跳转签约小程序的路径"),
    ],
    content: Content::Json,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_papay_scheduled_deduct_sign_partner_contracts_pre_entrust_sign_mini_program",
        "POST",
        "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program",
    )
};

/// 商户签约协议号查询签约: `GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`.
pub static GET_PARTNER_CONTRACT_BY_CODE: Operation = Operation {
    title: "商户签约协议号查询签约",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012489483"],
    host: Host::Mainland,
    repeat: Repeat::Harmless,
    ask: None,
    query: &[SUB_MCHID],
    body: &[],
    rules: &[],
    answer: &[
        text("contract_id", "委托代扣协议ID", 32),
        SP_MCHID,
        SP_APPID,
        SUB_MCHID,
        SUB_APPID.optional(),
        PLAN_ID,
        OUT_CONTRACT_CODE,
        // Answers may be longer than what a request may say.
        text("contract_display_account", "用户账户展示名称", 64),
        CONTRACT_STATE,
        CONTRACT_SIGNED_TIME.optional(),
        CONTRACT_EXPIRED_TIME.optional(),
        SP_OPENID.optional(),
        SUB_OPENID.optional(),
        CONTRACT_TERMINATE_INFO,
        OUT_USER_CODE.optional(),
        SCHEDULE.optional(),
    ],
    variables: &[PLAN_ID, text("out_contract_code", "", 32)],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_papay_sign_partner_contracts_plan_id_plan_id_out_contract_code_out_contract_code",
        "GET",
        "/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
    )
};

pub(super) static OPERATIONS: &[&Operation] =
    &[&POST_PARTNER_MINI_PROGRAM_PRE_ENTRUST_SIGN, &GET_PARTNER_CONTRACT_BY_CODE];
