//! The six call styles of the seeds put the same bytes on the wire.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs, unreachable_pub, dead_code)]

mod platform;

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::Request;
use platform::{assert_signed, builder, recording, signed};
use serde_json::{Value, json};
use wechatpay::{Client, Launch, api::v3, blocking};

/// One request as it went out, without what is new each time.
#[derive(Debug, PartialEq)]
struct Sent {
    method: String,
    uri: String,
    body: Bytes,
    headers: Vec<(String, String)>,
}

impl Sent {
    fn of(request: &Request<Bytes>) -> Self {
        let headers = request.headers().iter().filter(|(name, _)| *name != "authorization");
        Self {
            method: request.method().to_string(),
            uri: request.uri().to_string(),
            body: request.body().clone(),
            headers: headers.map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned())).collect(),
        }
    }
}

struct Clients {
    client: Client,
    blocking: blocking::Client,
    requests: Arc<Mutex<Vec<Request<Bytes>>>>,
}

/// Both clients over one transport that answers everything with `answer`.
fn clients(answer: &'static str) -> Clients {
    let (transport, requests) = recording(move |_| signed(200, answer));
    Clients {
        client: builder().transport(transport.clone()).build().unwrap(),
        blocking: builder().transport(transport).build_blocking().unwrap(),
        requests,
    }
}

/// Sends one seed in six styles, with the typed body and with JSON in the typed chain, and compares what went out.
macro_rules! six_styles {
    ($clients:expr, $path:literal, $host:literal, $seed:literal, $typed:expr, [$($step:ident),+]) => {{
        let Clients { client, blocking, requests } = $clients;
        let printed = include_str!(concat!("../../wechatpay-spec/tests/seeds/", $seed, ".json")).trim_end();
        let json: Value = serde_json::from_str(printed).unwrap();
        let typed = $typed;
        let launches = [
            client.v3()$(.$step())+.post(&typed).await.unwrap().launch(),
            client.v3()$(.$step())+.post(&json).await.unwrap().launch(),
            blocking.v3()$(.$step())+.post(&typed).send().unwrap().launch(),
        ];
        client.chain($path).post(&json).await.unwrap();
        client[$path].post(&json).await.unwrap();
        blocking.chain($path).post(&json).send().unwrap();
        blocking[$path].post(&json).send().unwrap();
        client.chain(concat!("/", $path)).post(&typed).await.unwrap();
        let sent: Vec<Sent> = requests.lock().unwrap().iter().map(Sent::of).collect();
        assert_eq!(sent.len(), 8);
        for other in &sent {
            assert_eq!(other, &sent[0]);
        }
        assert_eq!(sent[0].method, "POST");
        assert_eq!(sent[0].uri, concat!("https://", $host, "/", $path));
        assert_eq!(sent[0].body, printed, "the JSON is the seed's, in the seed's order");
        assert!(launches.iter().all(|launch| *launch == launches[0]));
        launches[0].clone()
    }};
}

fn mini_program(app_id: Option<&str>, path: Option<&str>, name: &'static str, session: &str) -> Launch {
    Launch::MiniProgram {
        app_id: app_id.map(str::to_owned),
        path: path.map(str::to_owned),
        extra_data: [(name, session.to_owned())].into(),
    }
}

#[tokio::test]
async fn the_overseas_mini_program_seed_is_the_same_in_six_styles() {
    use v3::global::papay::contracts::miniprogram_pre_entrust_sign::PostRequest;
    let launch = six_styles!(
        clients(r#"{"session_id":"201710180325670965"}"#),
        "v3/global/papay/contracts/miniprogram-pre-entrust-sign",
        "apihk.mch.weixin.qq.com",
        "000-global-miniprogram",
        PostRequest {
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
    );
    assert_eq!(launch, mini_program(None, None, "session_id", "201710180325670965"));
}

#[tokio::test]
async fn the_combined_mini_program_seed_is_the_same_in_six_styles() {
    use v3::ecommerce::combine_papay::contracts::pre_entrust_sign::mini_program::PostRequest;
    let launch = six_styles!(
        clients(
            r#"{"pre_entrustweb_id":"5778aadY9nltAsZzXixCkFIGYnV2V","mchid":"1900000002","plan_id":12535,"out_contract_code":"wxwtdk20200910100000"}"#
        ),
        "v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program",
        "api.mch.weixin.qq.com",
        "001-combine-papay-miniprogram",
        PostRequest {
            appid: "wxd678efh567hg6787".into(),
            plan_id: 12535,
            out_contract_code: "wxwtdk20200910100000".into(),
            contract_display_account: "微信代扣用户A".into(),
            notify_url: "https://yourapp.com/notify".into(),
        },
        [ecommerce, combine_papay, contracts, pre_entrust_sign, mini_program]
    );
    let expected = json!({
        "kind": "miniProgram", "appId": "wxbd687630cd02ce1d", "path": "pages/index/index",
        "extraData": {"pre_entrustweb_id": "5778aadY9nltAsZzXixCkFIGYnV2V"},
    });
    assert_eq!(serde_json::to_value(&launch).unwrap(), expected, "the names are those of wx.navigateToMiniProgram");
}

#[tokio::test]
async fn the_overseas_jsapi_seed_is_the_same_in_six_styles() {
    use v3::global::papay::contracts::jsapi_pre_entrust_sign::PostRequest;
    const URL: &str = "https://apihk.mch.weixin.qq.com/global/papay/contracts/login?os_session_id=2021120910391616228#wechat_redirect";
    let launch = six_styles!(
        clients(
            r#"{"sign_url":"https://apihk.mch.weixin.qq.com/global/papay/contracts/login?os_session_id=2021120910391616228#wechat_redirect"}"#
        ),
        "v3/global/papay/contracts/jsapi-pre-entrust-sign",
        "apihk.mch.weixin.qq.com",
        "002-global-jsapi",
        PostRequest {
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
    );
    assert_eq!(launch, Launch::Redirect { url: URL.into() });
}

#[tokio::test]
async fn the_password_exempt_seed_is_the_same_in_six_styles() {
    use v3::password_exempt_contract::contracts::service_provider::pre_entrust_sign::mini_program::PostRequest;
    let launch = six_styles!(
        clients(
            r#"{"pre_entrustweb_id":"5778aadY9nltAsZzXixCkFIGYnV2V","mchid":"1900000002","sub_mchid":"1900000109","service_id":12535,"out_contract_code":"wxwtdk20200910100000","sign_mp_appid":"wxbd687630cd02ce1d","sign_mp_path":"pages/PwdExemptContract/index"}"#
        ),
        "v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program",
        "api.mch.weixin.qq.com",
        "003-password-exempt-service-provider-miniprogram",
        PostRequest {
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
    );
    let session = "5778aadY9nltAsZzXixCkFIGYnV2V";
    let path = Some("pages/PwdExemptContract/index");
    assert_eq!(launch, mini_program(Some("wxbd687630cd02ce1d"), path, "pre_entrustweb_id", session));
}

#[tokio::test]
async fn the_scheduled_deduct_seed_is_the_same_in_six_styles() {
    use v3::papay::scheduled_deduct_sign::{
        contracts::pre_entrust_sign::app::EstimatedDeductAmount,
        partner::contracts::pre_entrust_sign::mini_program::{DeductSchedule, PostRequest},
    };
    let launch = six_styles!(
        clients(
            r#"{"pre_entrustweb_id":"5778aadY9nltAsZzXixCkFIGYnV2V","redirect_appid":"wxbd687630cd02ce1d","redirect_path":"pages/PwdExemptContract/index"}"#
        ),
        "v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program",
        "api.mch.weixin.qq.com",
        "004-scheduled-deduct-partner-miniprogram",
        PostRequest {
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
            deduct_schedule: Some(DeductSchedule {
                estimated_deduct_date: "2019-11-22".into(),
                estimated_deduct_amount: EstimatedDeductAmount { total: 1, currency: Some("CNY".into()) },
                description: "小乔-碎云皮肤（微信83区沧海之耀）".into(),
            }),
        },
        [papay, scheduled_deduct_sign, partner, contracts, pre_entrust_sign, mini_program]
    );
    let session = "5778aadY9nltAsZzXixCkFIGYnV2V";
    let path = Some("pages/PwdExemptContract/index");
    assert_eq!(launch, mini_program(Some("wxbd687630cd02ce1d"), path, "pre_entrustweb_id", session));
}

#[tokio::test]
async fn a_slash_at_the_end_of_a_path_is_sent_and_signed_in_every_style() {
    for path in ["v3/applyment4sub/applyment/", "v3/ecommerce/applyments/"] {
        let Clients { client, blocking, requests } = clients(r#"{"applyment_id":2000002124775691}"#);
        let rooted = format!("/{path}");
        let body = json!({ "business_code": "1900013511_10000" });
        client.chain(path).post(&body).await.unwrap();
        client.chain(rooted.clone()).post(&body).await.unwrap();
        client[path].post(&body).await.unwrap();
        blocking.chain(path).post(&body).send().unwrap();
        blocking[rooted.as_str()].post(&body).send().unwrap();
        let query = client.chain(path).post(&body).query("x", "y/");
        query.await.unwrap();
        let requests = requests.lock().unwrap();
        assert_eq!(requests.len(), 6);
        for request in requests.iter() {
            assert_eq!(request.uri().path(), rooted);
            assert_eq!(request.body(), r#"{"business_code":"1900013511_10000"}"#);
            assert_signed(request, request.body());
        }
        assert_eq!(requests[5].uri().query(), Some("x=y%2F"));
    }
}
