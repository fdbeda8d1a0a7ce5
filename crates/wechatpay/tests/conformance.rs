//! One suite over every transport and both clients: what holds in memory holds over TCP, async and blocking alike.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use std::{future::Future, pin::Pin};

use serde_json::{Value, json};
use tokio::task::block_in_place;
use wechatpay::{
    Client, ClientBuilder, Error, ErrorKind, Launch, Merchant, PlatformKey, PrivateKey, Retry,
    api::v3::ecommerce::combine_papay::contracts::pre_entrust_sign::mini_program::{PostAnswer, PostRequest},
    blocking,
    transport::MemoryTransport,
};
use wechatpay_sandbox::Sandbox;

/// Either client behind one face, so that the suite is written once.
enum Caller {
    Async(Client),
    Blocking(blocking::Client),
}

type Reply<'a, A> = Pin<Box<dyn Future<Output = Result<wechatpay::Answer<A>, Error>> + 'a>>;

impl Caller {
    fn pre_sign<'a>(&'a self, body: &'a PostRequest) -> Reply<'a, PostAnswer> {
        match self {
            Self::Async(client) => Box::pin(async {
                client.v3().ecommerce().combine_papay().contracts().pre_entrust_sign().mini_program().post(body).await
            }),
            Self::Blocking(client) => {
                let chain = client.v3().ecommerce().combine_papay().contracts().pre_entrust_sign().mini_program();
                Box::pin(async move { block_in_place(|| chain.post(body).send()) })
            }
        }
    }

    fn get<'a>(&'a self, path: &'a str) -> Reply<'a, Value> {
        match self {
            Self::Async(client) => Box::pin(async move { client[path].get().await }),
            Self::Blocking(client) => Box::pin(async move { block_in_place(|| client[path].get().send()) }),
        }
    }

    fn post<'a>(&'a self, path: &'a str, body: &'a Value) -> Reply<'a, Value> {
        match self {
            Self::Async(client) => Box::pin(async move { client.chain(path.to_owned()).post(body).await }),
            Self::Blocking(client) => {
                Box::pin(async move { block_in_place(|| client.chain(path.to_owned()).post(body).send()) })
            }
        }
    }
}

fn builder(sandbox: &Sandbox, mchid: &str) -> ClientBuilder {
    let merchant = sandbox.merchant(mchid).unwrap();
    let key = PrivateKey::from_pem(&merchant.private_key_pem).unwrap();
    Client::builder()
        .merchant(Merchant::new(mchid, &merchant.serial_no, key))
        .platform_key(PlatformKey::from_pem(&merchant.public_key_id, &merchant.platform_public_key_pem).unwrap())
        .platform_key(PlatformKey::from_certificate_pem(&merchant.platform_certificate_pem).unwrap())
        .api_v3_key(&merchant.api_v3_key)
        .base_url(sandbox.url())
}

/// Four ways to the same sandbox.
fn callers(sandbox: &Sandbox, mchid: &str) -> [(&'static str, Caller); 4] {
    let memory = || {
        let sandbox = sandbox.clone();
        builder(&sandbox.clone(), mchid).transport(MemoryTransport::new(move |request| Ok(sandbox.handle(request))))
    };
    [
        ("async over TCP", Caller::Async(builder(sandbox, mchid).build().unwrap())),
        ("blocking over TCP", Caller::Blocking(builder(sandbox, mchid).build_blocking().unwrap())),
        ("async in memory", Caller::Async(memory().build().unwrap())),
        ("blocking in memory", Caller::Blocking(memory().build_blocking().unwrap())),
    ]
}

fn request(code: &str) -> PostRequest {
    PostRequest {
        appid: "wxd678efh567hg6787".into(),
        plan_id: 12535,
        out_contract_code: code.into(),
        contract_display_account: "微信代扣用户A".into(),
        notify_url: "https://yourapp.com/notify".into(),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_contract_is_pre_signed_signed_and_found() {
    let sandbox = Sandbox::start().await.unwrap();
    for (index, (way, caller)) in callers(&sandbox, "1900000003").into_iter().enumerate() {
        let code = format!("wx{index}");
        // A payer holds one contract per template, so each way has a template of its own.
        let body = PostRequest { plan_id: 12535 + index as i64, ..request(&code) };
        let answer = caller.pre_sign(&body).await.unwrap();
        assert_eq!((answer.mchid.as_str(), answer.out_contract_code.as_str()), ("1900000003", code.as_str()), "{way}");
        assert_eq!(answer.status(), 200);
        assert!(answer.request_id().is_some());
        assert_eq!(caller.pre_sign(&body).await.unwrap().pre_entrustweb_id, answer.pre_entrustweb_id, "{way}");
        let Launch::MiniProgram { extra_data, .. } = answer.launch() else { panic!("{way}: {:?}", answer.launch()) };
        assert_eq!(extra_data["pre_entrustweb_id"], answer.pre_entrustweb_id);
        let query = format!("/v3/ecommerce/combine-papay/contracts/plan-id/{}/out-contract-code/{code}", body.plan_id);
        let error = caller.get(&query).await.unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::Api, Some("RESOURCE_NOT_EXISTS")), "{way}");
        let signed = sandbox.confirm(&answer.pre_entrustweb_id).unwrap();
        let contract = caller.get(&query).await.unwrap();
        assert_eq!(contract["contract_state"], "SIGNED", "{way}");
        assert_eq!(contract["contract_id"], signed.contract_id, "{way}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_is_verified_and_names_the_field() {
    let sandbox = Sandbox::start().await.unwrap();
    for (way, caller) in callers(&sandbox, "1900000003") {
        let path = "/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program";
        let mut body = serde_json::to_value(request("wx")).unwrap();
        body["out_contract_code"] = json!("x".repeat(33));
        let error = caller.post(path, &body).await.unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::Api, Some("PARAM_ERROR")), "{way}: {error}");
        assert_eq!(error.detail().unwrap().field.as_deref(), Some("/out_contract_code"), "{way}");
        assert!(error.is_verified() && !error.may_have_taken_effect(), "{way}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_key_is_refused_by_the_gateway_unsigned() {
    let sandbox = Sandbox::start().await.unwrap();
    let own = sandbox.merchant("1900000003").unwrap();
    let other = sandbox.merchant("1900000001").unwrap();
    let wrong = || {
        let key = PrivateKey::from_pem(&other.private_key_pem).unwrap();
        builder(&sandbox, "1900000003").merchant(Merchant::new(&own.mchid, &own.serial_no, key))
    };
    for caller in [Caller::Async(wrong().build().unwrap()), Caller::Blocking(wrong().build_blocking().unwrap())] {
        let error = caller.pre_sign(&request("wx")).await.unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::UnverifiedRefusal, Some("SIGN_ERROR")), "{error}");
        assert_eq!(error.status().unwrap(), 401);
        let information = error.detail().unwrap().sign_information.clone().unwrap();
        assert_eq!(information["method"], "POST");
        assert!(information["truncated_sign_message"].as_str().unwrap().starts_with("POST\\n/v3/ecommerce/"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_path_and_a_wrong_method_are_unverified_refusals() {
    let sandbox = Sandbox::start().await.unwrap();
    for (way, caller) in callers(&sandbox, "1900000001") {
        let error = caller.get("/v3/no/such/path").await.unwrap_err();
        assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::UnverifiedRefusal, 404), "{way}");
        let error = caller.post("/v3/certificates", &json!({})).await.unwrap_err();
        assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::UnverifiedRefusal, 405), "{way}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn certificates_come_encrypted_and_the_echo_comes_back() {
    let sandbox = Sandbox::start().await.unwrap();
    for (way, caller) in callers(&sandbox, "1900000001") {
        let merchant = sandbox.merchant("1900000001").unwrap();
        let certificates = caller.get("/v3/certificates").await.unwrap();
        let first: wechatpay::protocol::Resource =
            serde_json::from_value(certificates["data"][0]["encrypt_certificate"].clone()).unwrap();
        let pem = first.decrypt(&merchant.api_v3_key.parse().unwrap()).unwrap();
        assert_eq!(pem, merchant.platform_certificate_pem.as_bytes(), "{way}");

        let platform = PlatformKey::from_pem(&merchant.public_key_id, &merchant.platform_public_key_pem).unwrap();
        let encrypted = platform.public_key().encrypt("你好".as_bytes()).unwrap();
        let body = json!({"echo_message": "hello", "encrypted_echo_message": encrypted});
        let echo = caller.post("v3/security/echo", &body).await.unwrap();
        assert_eq!(echo["echo_message"], "hello", "{way}");
        let key = PrivateKey::from_pem(&merchant.private_key_pem).unwrap();
        assert_eq!(key.decrypt(echo["encrypted_echo_message"].as_str().unwrap()).unwrap(), "你好".as_bytes(), "{way}");
    }
}

// On one thread, so that a connection is back in the pool before the next call looks for it.
#[tokio::test]
async fn connections_are_used_again() {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let sandbox = Sandbox::start().await.unwrap();
    let target = sandbox.url().trim_start_matches("http://").to_owned();
    // A proxy of bytes that counts connections.
    let connections = tokio::spawn(async move {
        let mut connections = 0;
        while let Ok(Ok((mut incoming, _))) =
            tokio::time::timeout(std::time::Duration::from_secs(2), listener.accept()).await
        {
            connections += 1;
            let mut outgoing = tokio::net::TcpStream::connect(&target).await.unwrap();
            tokio::spawn(async move {
                let (mut a, mut b) = ([0; 16384], [0; 16384]);
                loop {
                    tokio::select! {
                        read = incoming.read(&mut a) => match read {
                            Ok(1..) => outgoing.write_all(&a[..read.unwrap()]).await.unwrap(),
                            _ => break,
                        },
                        read = outgoing.read(&mut b) => match read {
                            Ok(1..) => incoming.write_all(&b[..read.unwrap()]).await.unwrap(),
                            _ => break,
                        },
                    }
                }
            });
        }
        connections
    });
    let client = builder(&sandbox, "1900000003").base_url(url).build().unwrap();
    for index in 0..20 {
        let path = client.v3().ecommerce().combine_papay().contracts().pre_entrust_sign().mini_program();
        path.post(&request(&format!("wx{index}"))).await.unwrap();
    }
    assert_eq!(connections.await.unwrap(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dead_host_and_a_slow_one_are_told_apart() {
    let sandbox = Sandbox::start().await.unwrap();
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let dead = builder(&sandbox, "1900000003").base_url(format!("http://{free}")).retry(Retry::never());
    let error = Caller::Async(dead.build().unwrap()).pre_sign(&request("wx")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect, "{error:?}");
    assert!(!error.may_have_taken_effect());

    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let slow = builder(&sandbox, "1900000003")
        .base_url(format!("http://{}", silent.local_addr().unwrap()))
        .timeout(std::time::Duration::from_millis(200))
        .retry(Retry::never());
    let error = Caller::Blocking(slow.build_blocking().unwrap()).pre_sign(&request("wx")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error:?}");
    assert!(error.may_have_taken_effect());
}

#[tokio::test(flavor = "multi_thread")]
async fn many_threads_share_one_blocking_client() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = builder(&sandbox, "1900000003").build_blocking().unwrap();
    block_in_place(|| {
        std::thread::scope(|scope| {
            for thread in 0..8 {
                let client = client.clone();
                scope.spawn(move || {
                    for index in 0..5 {
                        let path =
                            client.v3().ecommerce().combine_papay().contracts().pre_entrust_sign().mini_program();
                        let code = format!("t{thread}n{index}");
                        assert_eq!(path.post(&request(&code)).send().unwrap().out_contract_code, code);
                    }
                });
            }
        });
    });
}

#[tokio::test(flavor = "multi_thread")]
async fn hundreds_of_blocking_calls_in_one_task_do_not_run_dry() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = builder(&sandbox, "1900000003").timeout(std::time::Duration::from_secs(10)).build_blocking().unwrap();
    for index in 0..300 {
        let path = client.v3().ecommerce().combine_papay().contracts().pre_entrust_sign().mini_program();
        path.post(&request(&format!("wx{index}"))).send().unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_over_the_cap_is_refused_over_tcp_too() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = builder(&sandbox, "1900000001").largest_answer(512).retry(Retry::never()).build().unwrap();
    let error = client.chain("v3/certificates").get().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge, "{error}");
}
