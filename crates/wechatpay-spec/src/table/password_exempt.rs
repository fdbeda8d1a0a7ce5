//! `/v3/password-exempt-contract/…` (免密支付), the service provider's branch.

use super::{
    APPID, CONTRACT_DISPLAY_ACCOUNT, CONTRACT_SIGNED_TIME, CONTRACT_STATE, CONTRACT_TERMINATE_INFO, MCHID, NOTIFY_URL,
    OUT_CONTRACT_CODE, PRE_ENTRUSTWEB_ID, SERVICE_ID, SP_APPID, SUB_APPID, SUB_MCHID, text, unbounded,
};
use crate::{Content, Host, Operation, Repeat, Reply, Rule};

/// 服务商模式小程序场景预签约: `POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program`.
pub static POST_SERVICE_PROVIDER_MINI_PROGRAM_PRE_ENTRUST_SIGN: Operation = Operation {
    title: "服务商模式小程序场景预签约",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012471269"],
    host: Host::Mainland,
    repeat: Repeat::ByNumber("out_contract_code"),
    ask: Some("/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}"),
    query: &[],
    body: &[
        SP_APPID,
        text("sp_openid", "用户标识", 128).optional(),
        SUB_MCHID,
        SUB_APPID,
        text("sub_openid", "用户子标识", 128).optional(),
        SERVICE_ID,
        OUT_CONTRACT_CODE,
        NOTIFY_URL,
        CONTRACT_DISPLAY_ACCOUNT,
    ],
    rules: &[Rule::AnyOf(&["sp_openid", "sub_openid"])],
    answer: &[
        PRE_ENTRUSTWEB_ID,
        MCHID,
        SUB_MCHID,
        SERVICE_ID,
        OUT_CONTRACT_CODE,
        unbounded("sign_mp_appid", "跳转签约的小程序AppID"),
        unbounded("sign_mp_path", "跳转签约的小程序路径"),
    ],
    content: Content::Json,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_password_exempt_contract_contracts_service_provider_pre_entrust_sign_mini_program",
        "POST",
        "/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program",
    )
};

/// 商户签约协议号查询签约: `GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}`.
pub static GET_CONTRACT_BY_CODE: Operation = Operation {
    title: "商户签约协议号查询签约",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012715321"],
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
        text("openid", "用户标识", 64),
        SUB_APPID.optional(),
        text("sub_openid", "用户子标识", 64).optional(),
        SERVICE_ID,
        OUT_CONTRACT_CODE,
        CONTRACT_DISPLAY_ACCOUNT.optional(),
        CONTRACT_STATE,
        CONTRACT_SIGNED_TIME,
        CONTRACT_TERMINATE_INFO,
    ],
    variables: &[SERVICE_ID, text("out_contract_code", "", 32)],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_password_exempt_contract_contracts_service_id_service_id_out_contract_code_out_contract_code",
        "GET",
        "/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}",
    )
};

pub(super) static OPERATIONS: &[&Operation] =
    &[&POST_SERVICE_PROVIDER_MINI_PROGRAM_PRE_ENTRUST_SIGN, &GET_CONTRACT_BY_CODE];
