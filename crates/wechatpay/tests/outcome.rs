//! A write whose answer is lost: what to ask, and what is found when it is asked.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs, unreachable_pub, dead_code)]

mod platform;

use std::sync::{
    Arc,
    atomic::{AtomicU8, Ordering},
};

use bytes::Bytes;
use http::Request;
use platform::{builder, recording, signed, unsigned};
use serde_json::{Value, json};
use wechatpay::{
    Client, ClientBuilder, ErrorKind, Merchant, PlatformKey, PrivateKey, Resolution, Retry,
    transport::{HttpTransport, Transport, TransportError, TransportFuture},
};
use wechatpay_sandbox::{ReadyMerchant, Sandbox};
use wechatpay_spec::{Operation, Version, operations};

const MINI: &str = "v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program";
const DEDUCT: &str = "v3/ecommerce/combine-papay/transactions";

/// What happens to the next write.
const NOTHING: u8 = 0;
const LOSE_ANSWER: u8 = 1;
const LOSE_REQUEST: u8 = 2;

/// A connection that breaks when a test wants it: before a write arrives, or after it was carried out.
#[derive(Debug)]
struct Breaking {
    through: HttpTransport,
    fault: Arc<AtomicU8>,
}

impl Transport for Breaking {
    fn send(&self, request: Request<Bytes>, largest_answer: usize) -> TransportFuture<'_> {
        Box::pin(async move {
            let fault = match request.method().as_str() {
                "GET" => NOTHING,
                _ => self.fault.swap(NOTHING, Ordering::SeqCst),
            };
            if fault == LOSE_REQUEST {
                return Err(TransportError::Interrupted("reset".into()));
            }
            let answer = self.through.send(request, largest_answer).await;
            if fault == LOSE_ANSWER { Err(TransportError::Interrupted("reset".into())) } else { answer }
        })
    }
}

fn of(merchant: &ReadyMerchant, sandbox: &Sandbox) -> ClientBuilder {
    let key = PrivateKey::from_pem(&merchant.private_key_pem).unwrap();
    Client::builder()
        .merchant(Merchant::new(&merchant.mchid, &merchant.serial_no, key))
        .platform_key(PlatformKey::from_pem(&merchant.public_key_id, &merchant.platform_public_key_pem).unwrap())
        .base_url(sandbox.url())
        .retry(Retry::never())
}

/// A client of the ecommerce platform whose connection can be broken, and a contract to deduct by.
async fn platform_with_contract() -> (Sandbox, ClientBuilder, Arc<AtomicU8>, Value) {
    let sandbox = Sandbox::start().await.unwrap();
    let fault = Arc::new(AtomicU8::new(NOTHING));
    let through = HttpTransport::standard().unwrap();
    let builder =
        of(sandbox.merchant("1900000003").unwrap(), &sandbox).transport(Breaking { through, fault: fault.clone() });
    let client = of(sandbox.merchant("1900000003").unwrap(), &sandbox).build().unwrap();
    let session = client.chain(MINI).post(&pre_sign("lost001")).await.unwrap();
    let contract = sandbox.confirm(session["pre_entrustweb_id"].as_str().unwrap()).unwrap().contract_id;
    let body = json!({
        "combine_appid": "wxd678efh567hg6787", "combine_mchid": "1900000003", "combine_out_trade_no": "lost",
        "contract_id": contract, "sub_orders": [{
            "mchid": "1900000003", "sub_mchid": "1900000109", "out_trade_no": "lost1", "description": "会员",
            "amount": {"total_amount": 500, "currency": "CNY"},
        }],
    });
    (sandbox, builder, fault, body)
}

fn pre_sign(number: &str) -> Value {
    json!({
        "appid": "wxd678efh567hg6787", "plan_id": 12535, "out_contract_code": number,
        "contract_display_account": "微信代扣用户A", "notify_url": "https://yourapp.com/notify",
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deduct_whose_answer_is_lost_is_found() {
    let (_sandbox, builder, fault, body) = platform_with_contract().await;
    let client = builder.build().unwrap();
    fault.store(LOSE_ANSWER, Ordering::SeqCst);
    let error = client.chain(DEDUCT).post(&body).await.unwrap_err();
    assert!(error.may_have_taken_effect());
    let hint = error.query_hint().unwrap();
    assert_eq!(hint.path(), "/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}");
    assert_eq!(hint.numbers().next(), Some(("combine_out_trade_no", "lost")));
    let Resolution::Found(answer) = client.resolve(&error).await.unwrap() else { panic!("it was carried out") };
    assert_eq!(answer["sub_orders"][0]["trade_state"], "SUCCESS", "{:?}", answer.raw_body());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deduct_that_never_arrived_is_not_found_and_may_be_sent_again() {
    let (_sandbox, builder, fault, body) = platform_with_contract().await;
    let client = builder.build().unwrap();
    fault.store(LOSE_REQUEST, Ordering::SeqCst);
    let error = client.chain(DEDUCT).post(&body).await.unwrap_err();
    assert!(error.may_have_taken_effect(), "the client cannot know");
    assert!(matches!(client.resolve(&error).await.unwrap(), Resolution::NotFound));
    client.chain(DEDUCT).post(&body).await.unwrap();
}

#[test]
fn the_blocking_client_resolves_alike() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let (_sandbox, builder, fault, body) = runtime.block_on(platform_with_contract());
    let client = builder.build_blocking().unwrap();
    fault.store(LOSE_ANSWER, Ordering::SeqCst);
    let error = client.chain(DEDUCT).post(&body).send().unwrap_err();
    assert!(matches!(client.resolve(&error).unwrap(), Resolution::Found(_)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pre_sign_that_no_payer_confirmed_is_not_found() {
    let (_sandbox, builder, fault, _) = platform_with_contract().await;
    let client = builder.build().unwrap();
    fault.store(LOSE_ANSWER, Ordering::SeqCst);
    let error = client.chain(MINI).post(&pre_sign("lost002")).await.unwrap_err();
    assert!(matches!(client.resolve(&error).await.unwrap(), Resolution::NotFound));
    assert!(error.to_string().contains("/plan-id/12535/out-contract-code/lost002"), "{error}");
}

#[tokio::test]
async fn every_write_that_names_a_query_names_its_numbers() {
    let named = operations().filter(|operation| operation.version == Version::V3 && operation.ask.is_some());
    let mut lacking = Vec::new();
    let mut count = 0;
    for operation in named {
        let (transport, _) = recording(|_| Err(TransportError::Interrupted("reset".into())));
        let client = builder().transport(transport).retry(Retry::never()).build().unwrap();
        let path = filled(operation.path);
        let error = client.chain(path).post(&every_field(operation)).await.unwrap_err();
        let hint = error.query_hint().unwrap_or_else(|| panic!("{}", operation.name));
        if !hint.missing().is_empty() {
            lacking.push(operation.name);
        }
        count += 1;
    }
    // Its query asks for a contract_status, which a pre-sign does not have.
    assert_eq!(lacking, ["post_v3_eduschoolpay_contracts_presign"]);
    assert!(count > 90, "{count} operations");
}

/// The path with its placeholders' names for values.
fn filled(path: &str) -> String {
    path.replace(['{', '}'], "")
}

/// The body's fields, by their own names.
fn every_field(operation: &'static Operation) -> Value {
    let fields = operation.body.iter().chain(operation.query);
    Value::Object(fields.map(|field| (field.name.to_owned(), json!(field.name))).collect())
}

#[tokio::test]
async fn the_callers_own_number_and_what_stands_in_the_path_need_not_be_in_the_body() {
    let (transport, requests) = recording(|attempt| match attempt {
        1 => Err(TransportError::Interrupted("reset".into())),
        _ => signed(404, r#"{"code":"ORDER_NOT_EXIST","message":""}"#),
    });
    let client = builder().transport(transport).retry(Retry::never()).build().unwrap();
    let body = json!({"out_trade_no": "a b/1", "appid": "wx1"});
    let call = client.chain("v3/pay/transactions/native").post(&body).base_url("http://127.0.0.1:1");
    let error = call.await.unwrap_err();
    assert!(matches!(client.resolve(&error).await.unwrap(), Resolution::NotFound));
    let asked = requests.lock().unwrap()[1].uri().to_string();
    assert_eq!(asked, "http://127.0.0.1:1/v3/pay/transactions/out-trade-no/a%20b%2F1?mchid=1900000002");
}

#[tokio::test]
async fn a_number_that_the_request_does_not_say_is_named() {
    let (transport, requests) = recording(|_| unsigned(500, ""));
    let client = builder().transport(transport).retry(Retry::never()).build().unwrap();
    let error =
        client.chain("v3/papay/pay/partner/transactions/apply").post(&json!({"out_trade_no": "1"})).await.unwrap_err();
    assert_eq!(error.query_hint().unwrap().missing(), ["sub_mchid"]);
    let cannot = client.resolve(&error).await.unwrap_err();
    assert_eq!(cannot.kind(), ErrorKind::InvalidRequest);
    assert!(cannot.to_string().contains("sub_mchid"), "{cannot}");
    assert_eq!(requests.lock().unwrap().len(), 1, "nothing was asked");
}

#[tokio::test]
async fn what_leaves_nothing_open_is_not_asked_about() {
    let (transport, requests) = recording(|_| signed(400, r#"{"code":"PARAM_ERROR","message":""}"#));
    let client = builder().transport(transport).build().unwrap();
    let error = client.chain(DEDUCT).post(&json!({"combine_out_trade_no": "1"})).await.unwrap_err();
    assert!(error.query_hint().is_none());
    assert!(matches!(client.resolve(&error).await.unwrap(), Resolution::NotFound));
    assert_eq!(requests.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn an_answer_that_cannot_be_believed_does_not_resolve_anything() {
    let (transport, _) = recording(|attempt| match attempt {
        1 => unsigned(502, ""),
        _ => unsigned(404, r#"{"code":"ORDER_NOT_EXIST","message":""}"#),
    });
    let client = builder().transport(transport).retry(Retry::never()).build().unwrap();
    let error = client.chain(DEDUCT).post(&json!({"combine_out_trade_no": "1"})).await.unwrap_err();
    let still = client.resolve(&error).await.unwrap_err();
    assert_eq!(still.kind(), ErrorKind::UnverifiedRefusal);
}

#[tokio::test]
async fn an_operation_that_nothing_tells_of_says_so() {
    let (transport, _) = recording(|_| unsigned(500, ""));
    let client = builder().transport(transport).retry(Retry::never()).build().unwrap();
    let error = client.chain("v3/some/new/operation").post(&json!({})).await.unwrap_err();
    assert!(error.may_have_taken_effect() && error.query_hint().is_none());
    assert_eq!(client.resolve(&error).await.unwrap_err().kind(), ErrorKind::InvalidRequest);
}
