//! `/v3/ecommerce/combine-papay/…` (电商收付通·合单委托代扣): the contract belongs to the platform (电商平台).

use super::{
    APPID, CONTRACT_DISPLAY_ACCOUNT, CONTRACT_EXPIRED_TIME, CONTRACT_SIGNED_TIME, CONTRACT_STATE,
    CONTRACT_TERMINATE_INFO, MCHID, NOTIFY_URL, OPENID, OUT_CONTRACT_CODE, PLAN_ID, PRE_ENTRUSTWEB_ID, text,
};
use crate::{Content, Format, Host, Operation, Repeat, Reply};

/// 小程序方式预签约: `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program`.
pub static POST_MINI_PROGRAM_PRE_ENTRUST_SIGN: Operation = Operation {
    title: "小程序方式预签约",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4017177322"],
    host: Host::Mainland,
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: Some("/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"),
    query: &[],
    body: &[
        APPID,
        PLAN_ID,
        // The page of this operation states no characters, unlike those of its answer and notification.
        OUT_CONTRACT_CODE.format(Format::Plain),
        CONTRACT_DISPLAY_ACCOUNT,
        NOTIFY_URL,
    ],
    rules: &[],
    answer: &[PRE_ENTRUSTWEB_ID, MCHID, PLAN_ID, OUT_CONTRACT_CODE],
    content: Content::Json,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_ecommerce_combine_papay_contracts_pre_entrust_sign_mini_program",
        "POST",
        "/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program",
    )
};

/// 通过商户协议号查询协议: `GET /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`.
pub static GET_CONTRACT_BY_CODE: Operation = Operation {
    title: "通过商户协议号查询协议",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012884060"],
    host: Host::Mainland,
    repeat: Repeat::Harmless,
    ask: None,
    query: &[],
    body: &[],
    rules: &[],
    answer: &[
        MCHID,
        text("contract_id", "委托代扣协议ID", 32),
        APPID,
        PLAN_ID,
        OUT_CONTRACT_CODE,
        CONTRACT_DISPLAY_ACCOUNT,
        CONTRACT_STATE,
        CONTRACT_SIGNED_TIME,
        CONTRACT_EXPIRED_TIME,
        CONTRACT_TERMINATE_INFO,
        OPENID,
    ],
    variables: &[PLAN_ID, text("out_contract_code", "", 32)],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_ecommerce_combine_papay_contracts_plan_id_plan_id_out_contract_code_out_contract_code",
        "GET",
        "/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
    )
};

pub(super) static OPERATIONS: &[&Operation] = &[&POST_MINI_PROGRAM_PRE_ENTRUST_SIGN, &GET_CONTRACT_BY_CODE];
