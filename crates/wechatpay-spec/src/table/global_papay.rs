//! `/v3/global/papay/…` (境外委托代扣): direct and institution mode on the same paths.

use super::{APPID, CONTRACT_ID, MCHID, OPENID, PLAN_ID, SP_APPID, SP_MCHID, SUB_APPID, SUB_MCHID, text, unbounded};
use crate::{Content, Field, Format, Host, Operation, Repeat, Reply, Rule};

// The charset is not stated in this family.
const OUT_CONTRACT_CODE: Field = text("out_contract_code", "商户侧签约协议号", 32);
const USER_DISPLAY_NAME: Field = text("user_display_name", "用户账户展示名称", 32);
const SUCCESS_NOTIFY_URL: Field = text("success_notify_url", "签约成功通知url", 256).format(Format::NotifyUrl);
const EXPIRED_TIME: Field = text("expired_time", "过期时间", 64).format(Format::Time);

const INSTITUTION: Rule = Rule::Mode {
    signs: &["sub_mchid", "sp_appid", "sp_mchid", "sub_appid"],
    needs: &["sub_mchid", "sp_appid"],
    otherwise: &["appid"],
};

const ASK: Option<&str> = Some("/v3/global/papay/contracts/out-contract-code/{out_contract_code}");

const CONTRACT: &[Field] = &[
    MCHID.optional(),
    APPID.optional(),
    SP_MCHID.optional(),
    SUB_MCHID.optional(),
    SP_APPID.optional(),
    SUB_APPID.optional(),
    CONTRACT_ID,
    PLAN_ID,
    OUT_CONTRACT_CODE,
    USER_DISPLAY_NAME.optional(),
    unbounded("state", "协议状态").optional(),
    unbounded("signed_time", "签约时间").format(Format::Time).optional(),
    unbounded("terminated_time", "解约时间").format(Format::Time).optional(),
    unbounded("termination_mode", "解约方式").optional(),
    text("termination_note", "解约备注", 256).optional(),
    OPENID.optional(),
];

/// 小程序签约: `POST /v3/global/papay/contracts/miniprogram-pre-entrust-sign`.
pub static POST_MINIPROGRAM_PRE_ENTRUST_SIGN: Operation = Operation {
    title: "小程序签约",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013015440"],
    host: Host::HongKong,
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: ASK,
    query: &[],
    body: &[
        APPID.optional(),
        SUB_MCHID.optional(),
        SP_APPID.optional(),
        SP_MCHID.optional(),
        SUB_APPID.optional(),
        PLAN_ID,
        OUT_CONTRACT_CODE,
        USER_DISPLAY_NAME,
        SUCCESS_NOTIFY_URL,
        OPENID,
        text("user_client_ip", "用户客户端IP", 32).format(Format::Ip).optional(),
        EXPIRED_TIME.optional(),
    ],
    rules: &[INSTITUTION],
    answer: &[unbounded("session_id", "委托代扣签约会话id")],
    content: Content::Json,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_global_papay_contracts_miniprogram_pre_entrust_sign",
        "POST",
        "/v3/global/papay/contracts/miniprogram-pre-entrust-sign",
    )
};

/// JSAPI预签约: `POST /v3/global/papay/contracts/jsapi-pre-entrust-sign`.
pub static POST_JSAPI_PRE_ENTRUST_SIGN: Operation = Operation {
    title: "JSAPI预签约",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013015447"],
    host: Host::HongKong,
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: ASK,
    query: &[],
    body: &[
        APPID.optional(),
        SUB_MCHID.optional(),
        SP_APPID.optional(),
        SP_MCHID.optional(),
        SUB_APPID.optional(),
        PLAN_ID,
        OUT_CONTRACT_CODE,
        USER_DISPLAY_NAME,
        SUCCESS_NOTIFY_URL,
        OPENID,
        text("return_url", "签约完成跳转URL", 256).format(Format::Url).optional(),
        EXPIRED_TIME.optional(),
    ],
    rules: &[INSTITUTION],
    answer: &[unbounded("sign_url", "签约跳转URL").format(Format::Url)],
    content: Content::Json,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_global_papay_contracts_jsapi_pre_entrust_sign",
        "POST",
        "/v3/global/papay/contracts/jsapi-pre-entrust-sign",
    )
};

/// 协议ID查询签约: `GET /v3/global/papay/contracts/{contract_id}`.
pub static GET_CONTRACT: Operation = Operation {
    title: "协议ID查询签约",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013015470"],
    host: Host::HongKong,
    repeat: Repeat::Harmless,
    ask: None,
    query: &[
        APPID.optional(),
        SUB_MCHID.optional(),
        SP_APPID.optional(),
        SP_MCHID.optional(),
        SUB_APPID.optional(),
        PLAN_ID.optional(),
    ],
    body: &[],
    rules: &[INSTITUTION],
    answer: CONTRACT,
    variables: &[text("contract_id", "", 64)],
    reply: Reply::Json,
    ..Operation::new("get_v3_global_papay_contracts_contract_id", "GET", "/v3/global/papay/contracts/{contract_id}")
};

/// 商户协议号查询签约: `GET /v3/global/papay/contracts/out-contract-code/{out_contract_code}`.
pub static GET_CONTRACT_BY_CODE: Operation = Operation {
    title: "商户协议号查询签约",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4013015477"],
    host: Host::HongKong,
    repeat: Repeat::Harmless,
    ask: None,
    query: &[
        APPID.optional(),
        SUB_MCHID.optional(),
        SP_APPID.optional(),
        SP_MCHID.optional(),
        SUB_APPID.optional(),
        PLAN_ID,
    ],
    body: &[],
    rules: &[INSTITUTION],
    answer: CONTRACT,
    variables: &[text("out_contract_code", "", 32)],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_global_papay_contracts_out_contract_code_out_contract_code",
        "GET",
        "/v3/global/papay/contracts/out-contract-code/{out_contract_code}",
    )
};

pub(super) static OPERATIONS: &[&Operation] =
    &[&POST_MINIPROGRAM_PRE_ENTRUST_SIGN, &POST_JSAPI_PRE_ENTRUST_SIGN, &GET_CONTRACT, &GET_CONTRACT_BY_CODE];
