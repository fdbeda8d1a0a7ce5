//! The five seed operations, with the bodies that their pages print, each in six call styles.

use std::time::{Duration, Instant};

use http::StatusCode;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};
use tokio::task::block_in_place;
use wechatpay::{
    Answer, Client, Launch, Result,
    api::v3::{
        ecommerce::combine_papay::contracts::pre_entrust_sign::mini_program as combined,
        global::papay::contracts::{jsapi_pre_entrust_sign as jsapi, miniprogram_pre_entrust_sign as overseas},
        papay::scheduled_deduct_sign::partner::contracts::pre_entrust_sign::mini_program as scheduled,
        password_exempt_contract::contracts::service_provider::pre_entrust_sign::mini_program as exempt,
    },
    blocking,
};
use wechatpay_sandbox::MerchantKind;

/// The header that picks a world of the sandbox.
pub(crate) const WORLD: &str = "Sandbox-World";

/// What a seed is, apart from its calls.
#[derive(Debug)]
pub(crate) struct Seed {
    pub(crate) number: &'static str,
    pub(crate) title: &'static str,
    pub(crate) merchant: MerchantKind,
    /// The world of the sandbox to sign in.
    pub(crate) world: &'static str,
    /// What is special about it.
    pub(crate) note: Option<&'static str>,
    pub(crate) path: &'static str,
    /// Where the contract is asked for.
    pub(crate) query: &'static str,
}

pub(crate) const SEEDS: [Seed; 5] = [
    Seed {
        number: "000",
        title: "小程序签约",
        merchant: MerchantKind::Institution,
        world: "default",
        note: None,
        path: "/v3/global/papay/contracts/miniprogram-pre-entrust-sign",
        query: "/v3/global/papay/contracts/out-contract-code/100001256?plan_id=123&sub_mchid=1230000109&sp_appid=wx8888888888888888",
    },
    Seed {
        number: "001",
        title: "小程序方式预签约",
        merchant: MerchantKind::EcommercePlatform,
        world: "default",
        note: None,
        path: "/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program",
        query: "/v3/ecommerce/combine-papay/contracts/plan-id/12535/out-contract-code/wxwtdk20200910100000",
    },
    Seed {
        number: "002",
        title: "JSAPI预签约",
        merchant: MerchantKind::Institution,
        world: "jsapi",
        note: Some(
            "its page prints the same out_contract_code as seed 000, and a confirmed number is burnt: so it is signed in another world",
        ),
        path: "/v3/global/papay/contracts/jsapi-pre-entrust-sign",
        query: "/v3/global/papay/contracts/out-contract-code/100001256?plan_id=123&sub_mchid=1230000109&sp_appid=wx8888888888888888",
    },
    Seed {
        number: "003",
        title: "服务商模式小程序场景预签约",
        merchant: MerchantKind::ServiceProvider,
        world: "default",
        note: None,
        path: "/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program",
        query: "/v3/password-exempt-contract/contracts/service-id/12535/out-contract-code/wxwtdk20200910100000",
    },
    Seed {
        number: "004",
        title: "小程序场景预约扣费类型签约的预签约",
        merchant: MerchantKind::ServiceProvider,
        world: "default",
        note: None,
        path: "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program",
        query: "/v3/papay/sign/partner/contracts/plan-id/12535/out-contract-code/wxwtdk20200910100000?sub_mchid=1900000109",
    },
];

/// Both clients of one merchant.
#[derive(Debug, Clone)]
pub(crate) struct Clients {
    pub(crate) merchant: MerchantKind,
    pub(crate) client: Client,
    pub(crate) blocking: blocking::Client,
}

/// A call that was made and verified.
#[derive(Debug, Serialize)]
pub(crate) struct Made {
    pub(crate) style: &'static str,
    #[serde(serialize_with = "as_number")]
    pub(crate) status: StatusCode,
    pub(crate) request_id: Option<String>,
    #[serde(serialize_with = "as_milliseconds", rename = "milliseconds")]
    pub(crate) took: Duration,
    pub(crate) answer: Value,
    pub(crate) launch: Launch,
}

fn as_number<S: serde::Serializer>(status: &StatusCode, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_u16(status.as_u16())
}

fn as_milliseconds<S: serde::Serializer>(took: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_f64((took.as_secs_f64() * 1e5).round() / 100.0)
}

/// Takes note of an answer; `T` is the operation's typed answer.
fn made<T, A>(style: &'static str, started: Instant, answer: Result<Answer<A>>) -> Result<Made>
where
    T: DeserializeOwned,
    for<'a> Launch: From<&'a T>,
{
    let answer = answer?;
    let typed: T = answer.parse()?;
    Ok(Made {
        style,
        status: answer.status(),
        request_id: answer.request_id().map(str::to_owned),
        took: started.elapsed(),
        answer: answer.parse()?,
        launch: Launch::from(&typed),
    })
}

/// One operation in six styles. The body is the typed one, and the same as JSON.
macro_rules! six_styles {
    ($clients:ident, $seed:ident, $step:ident, $answer:ty, $body:expr, [$($segment:ident),+]) => {{
        let Clients { client, blocking, .. } = $clients;
        let typed = $body;
        let json = serde_json::to_value(&typed).unwrap_or_default();
        let (path, world) = ($seed.path, $seed.world);
        let mut calls = Vec::with_capacity(6);
        macro_rules! style {
            ($style:literal, $result:expr) => {{
                $step($style);
                let started = Instant::now();
                calls.push(made::<$answer, _>($style, started, $result)?);
            }};
        }
        style!("异步纯链式 async chain", client.v3()$(.$segment())+.post(&typed).header(WORLD, world).await);
        style!("异步声明式 async chain(…)", client.chain(path).post(&json).header(WORLD, world).await);
        style!("异步属性式 async […]", client[path].post(&json).header(WORLD, world).await);
        style!("同步纯链式 sync chain", block_in_place(|| blocking.v3()$(.$segment())+.post(&typed).header(WORLD, world).send()));
        style!("同步声明式 sync chain(…)", block_in_place(|| blocking.chain(path).post(&json).header(WORLD, world).send()));
        style!("同步属性式 sync […]", block_in_place(|| blocking[path].post(&json).header(WORLD, world).send()));
        Ok(calls)
    }};
}

/// Makes the six calls of a seed. `step` hears of each before it is made.
pub(crate) async fn pre_sign(seed: &Seed, clients: &Clients, step: impl Fn(&str)) -> Result<Vec<Made>> {
    match seed.number {
        "000" => six_styles!(
            clients,
            seed,
            step,
            overseas::PostAnswer,
            overseas::PostRequest {
                appid: Some("wxd678efh567hg6787".into()),
                sub_mchid: Some("1230000109".into()),
                sp_appid: Some("wx8888888888888888".into()),
                sp_mchid: Some("3200000001".into()),
                sub_appid: Some("wxcbda96de0b165484".into()),
                plan_id: 123,
                out_contract_code: "100001256".into(),
                user_display_name: "张三".into(),
                success_notify_url: "https://pay.weixin.qq.com".into(),
                openid: "ouFhd5X9s9WteC3eWRjXV3lea123".into(),
                user_client_ip: Some("119.145.83.6".into()),
                expired_time: Some("2021-11-20T13:29:35+08:00".into()),
            },
            [global, papay, contracts, miniprogram_pre_entrust_sign]
        ),
        "001" => six_styles!(
            clients,
            seed,
            step,
            combined::PostAnswer,
            combined::PostRequest {
                appid: "wxd678efh567hg6787".into(),
                plan_id: 12535,
                out_contract_code: "wxwtdk20200910100000".into(),
                contract_display_account: "微信代扣用户A".into(),
                notify_url: "https://yourapp.com/notify".into(),
            },
            [ecommerce, combine_papay, contracts, pre_entrust_sign, mini_program]
        ),
        "002" => six_styles!(
            clients,
            seed,
            step,
            jsapi::PostAnswer,
            jsapi::PostRequest {
                appid: Some("wxd678efh567hg6787".into()),
                sub_mchid: Some("1230000109".into()),
                sp_appid: Some("wx8888888888888888".into()),
                sp_mchid: Some("3200000001".into()),
                sub_appid: Some("wxcbda96de0b165484".into()),
                plan_id: 123,
                out_contract_code: "100001256".into(),
                user_display_name: "张三".into(),
                success_notify_url: "https://pay.weixin.qq.com".into(),
                openid: "ouFhd5X9s9WteC3eWRjXV3lea123".into(),
                return_url: Some("https://pay.weixin.qq.com".into()),
                expired_time: Some("2021-11-20T13:29:35+08:00".into()),
            },
            [global, papay, contracts, jsapi_pre_entrust_sign]
        ),
        "003" => six_styles!(
            clients,
            seed,
            step,
            exempt::PostAnswer,
            exempt::PostRequest {
                sp_appid: "wxd678efh567hg6787".into(),
                sp_openid: Some("oYobu0MVnQfWpSMOYJz2AHPG_gQw".into()),
                sub_mchid: "1900000109".into(),
                sub_appid: "wxd678efh567hg6787".into(),
                sub_openid: Some("wxd678efh567hg6787".into()),
                service_id: 12535,
                out_contract_code: "wxwtdk20200910100000".into(),
                notify_url: "https://yourapp.com/notify".into(),
                contract_display_account: "微信代扣用户A".into(),
            },
            [password_exempt_contract, contracts, service_provider, pre_entrust_sign, mini_program]
        ),
        _ => six_styles!(
            clients,
            seed,
            step,
            scheduled::PostAnswer,
            scheduled::PostRequest {
                sp_appid: "wxd678efh567hg6787".into(),
                sp_openid: Some("oYobu0MVnQfWpSMOYJz2AHPG_gQw".into()),
                sub_mchid: "1900000109".into(),
                sub_appid: Some("wxd678efh567hg6787".into()),
                sub_openid: Some("wxd678efh567hg6787".into()),
                plan_id: 12535,
                out_contract_code: "wxwtdk20200910100000".into(),
                contract_display_account: "微信代扣用户A".into(),
                contract_notify_url: "https://yourapp.com/notify".into(),
                out_user_code: Some("用户A".into()),
                deduct_schedule: Some(scheduled::DeductSchedule {
                    estimated_deduct_date: "2019-11-22".into(),
                    estimated_deduct_amount: scheduled::EstimatedDeductAmount {
                        total: 1,
                        currency: Some("CNY".into())
                    },
                    description: "小乔-碎云皮肤（微信83区沧海之耀）".into(),
                }),
            },
            [papay, scheduled_deduct_sign, partner, contracts, pre_entrust_sign, mini_program]
        ),
    }
}

/// The id of the session that an answer opened.
pub(crate) fn session(answer: &Value) -> Option<String> {
    let id = |name: &str| answer.get(name).and_then(Value::as_str);
    let in_url = || id("sign_url")?.split_once("os_session_id=")?.1.split(['&', '#']).next();
    id("session_id").or_else(|| id("pre_entrustweb_id")).or_else(in_url).map(str::to_owned)
}

/// What a merchant keeps of a contract's query.
pub(crate) fn contract(answer: &Value) -> Value {
    let first = |names: &[&str]| names.iter().find_map(|name| answer.get(*name)).cloned().unwrap_or_default();
    json!({
        "contract_id": first(&["contract_id"]),
        "out_contract_code": first(&["out_contract_code"]),
        "state": first(&["contract_state", "state"]),
        "signed_time": first(&["contract_signed_time", "signed_time"]),
    })
}
