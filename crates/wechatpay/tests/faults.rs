//! Each fault of the sandbox as the client sees it over TCP, and repeats that never do a thing twice.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs, unreachable_pub)]

use std::{collections::BTreeSet, time::Duration};

use serde_json::{Value, json};
use wechatpay::{Certificates, Client, ClientBuilder, Error, ErrorKind, Merchant, PlatformKey, PrivateKey, Retry};
use wechatpay_sandbox::{Confirmation, Delay, ErrorForm, Fault, FaultRule, Sandbox, SignatureFlaw};

const DIRECT: &str = "1900000001";
const PROVIDER: &str = "1900000002";
const PLATFORM: &str = "1900000003";
const ECHO: &str = "v3/security/echo";

fn builder(sandbox: &Sandbox, mchid: &str) -> ClientBuilder {
    let ready = sandbox.merchant(mchid).unwrap();
    let key = PrivateKey::from_pem(&ready.private_key_pem).unwrap();
    Client::builder()
        .merchant(Merchant::new(mchid, &ready.serial_no, key))
        .api_v3_key(&ready.api_v3_key)
        .base_url(sandbox.url())
}

fn with_public_key(sandbox: &Sandbox, mchid: &str) -> ClientBuilder {
    let ready = sandbox.merchant(mchid).unwrap();
    let public_key = PlatformKey::from_pem(&ready.public_key_id, &ready.platform_public_key_pem).unwrap();
    builder(sandbox, mchid).platform_key(public_key)
}

/// How a call fails while this fault is on.
async fn failure(sandbox: &Sandbox, client: &Client, fault: Fault) -> Error {
    let world = sandbox.default_world();
    world.add_fault(&FaultRule::new(fault).named("fault").path("/v3/security/echo")).unwrap();
    client.chain(ECHO).post(&json!({"echo_message": "hello"})).await.unwrap_err()
}

#[tokio::test(flavor = "multi_thread")]
async fn each_fault_is_an_error_of_its_own_kind() {
    let sandbox = Sandbox::start().await.unwrap();
    let hasty = Duration::from_millis(500);
    let client = with_public_key(&sandbox, DIRECT).retry(Retry::never()).timeout(hasty).build().unwrap();
    let late = Delay::Fixed(20_000);
    let signature = |flaw| Fault::Signature { flaw };
    let error = |status, form| Fault::Error { status, form, carried_out: false };
    for (fault, kind) in [
        (Fault::Latency { delay: late }, ErrorKind::Timeout),
        (Fault::SlowBody { bytes_per_second: 1 }, ErrorKind::Timeout),
        (Fault::RateLimited { retry_after: Some(1) }, ErrorKind::Api),
        (error(500, ErrorForm::Json), ErrorKind::Api),
        (error(503, ErrorForm::Json), ErrorKind::Api),
        (error(502, ErrorForm::Html), ErrorKind::ServerFault),
        (error(503, ErrorForm::Html), ErrorKind::ServerFault),
        (Fault::Accepted { carried_out: false }, ErrorKind::NotFinished),
        (Fault::Accepted { carried_out: true }, ErrorKind::NotFinished),
        (Fault::ResetBefore {}, ErrorKind::Interrupted),
        (Fault::ResetAfter {}, ErrorKind::Interrupted),
        (Fault::TruncatedBody {}, ErrorKind::Interrupted),
        (signature(SignatureFlaw::Wrong), ErrorKind::WrongSignature),
        (signature(SignatureFlaw::OtherKey), ErrorKind::WrongSignature),
        (signature(SignatureFlaw::Missing), ErrorKind::Unsigned),
        (signature(SignatureFlaw::Probe), ErrorKind::Probe),
        (signature(SignatureFlaw::Stale(400)), ErrorKind::OutsideWindow),
        (signature(SignatureFlaw::Stale(-400)), ErrorKind::OutsideWindow),
        (signature(SignatureFlaw::UnknownSerial), ErrorKind::UnknownPublicKey),
    ] {
        let found = failure(&sandbox, &client, fault).await;
        assert_eq!(found.kind(), kind, "{fault:?}: {found}");
        assert_eq!(found.attempts(), 1, "{fault:?}");
        let expected = match fault {
            Fault::RateLimited { .. } => Some("FREQUENCY_LIMITED"),
            Fault::Error { status: 500, .. } => Some("SYSTEM_ERROR"),
            Fault::Error { form: ErrorForm::Json, .. } => Some("SERVICE_UNAVAILABLE"),
            _ => None,
        };
        assert!(expected.is_none_or(|code| found.is_code(code)), "{fault:?}: {found}");
    }
    let certified = builder(&sandbox, DIRECT).certificates(Certificates::mainland()).retry(Retry::never());
    let found = failure(&sandbox, &certified.build().unwrap(), signature(SignatureFlaw::UnknownSerial)).await;
    assert_eq!(found.kind(), ErrorKind::UnknownCertificate, "{found}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_retry_gets_over_what_passes() {
    let sandbox = Sandbox::start().await.unwrap();
    let world = sandbox.default_world();
    let waits = Retry::standard().attempts(2).waits(Duration::ZERO, Duration::ZERO);
    let client = with_public_key(&sandbox, PLATFORM).retry(waits).build().unwrap();
    for (number, fault) in [
        Fault::RateLimited { retry_after: None },
        Fault::Error { status: 500, form: ErrorForm::Json, carried_out: true },
        Fault::Error { status: 502, form: ErrorForm::Html, carried_out: false },
        Fault::Accepted { carried_out: true },
        Fault::ResetBefore {},
        Fault::ResetAfter {},
        Fault::TruncatedBody {},
        Fault::Signature { flaw: SignatureFlaw::Probe },
    ]
    .into_iter()
    .enumerate()
    {
        world.add_fault(&FaultRule::new(fault).named("once").times(1)).unwrap();
        let answer = client.chain(COMBINE_SIGN).post(&combine(&format!("retry{number}"))).await;
        answer.unwrap_or_else(|error| panic!("{fault:?}: {error}"));
        assert_eq!(world.sessions().len(), number + 1, "{fault:?}");
        let fault_entries = world.journal().iter().filter(|entry| entry.fault.is_some()).count();
        assert_eq!(fault_entries, number + 1, "{fault:?} struck once");
    }
}

const COMBINE_SIGN: &str = "v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program";
const COMBINE_PAY: &str = "v3/ecommerce/combine-papay/transactions";
const GLOBAL_SIGN: &str = "v3/global/papay/contracts/miniprogram-pre-entrust-sign";
const GLOBAL_PAY: &str = "v3/global/papay/transactions";
const EXEMPT_SIGN: &str = "v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program";
const APPID: &str = "wxd678efh567hg6787";
const NOTIFY: &str = "https://yourapp.com/notify";

fn combine(code: &str) -> Value {
    json!({
        "appid": APPID, "plan_id": 12535, "out_contract_code": code, "contract_display_account": "微信代扣用户A",
        "notify_url": NOTIFY,
    })
}

fn global(code: &str) -> Value {
    json!({
        "appid": APPID, "plan_id": 123, "out_contract_code": code, "user_display_name": "张三",
        "success_notify_url": NOTIFY, "openid": format!("o{code}"),
    })
}

fn exempt(code: &str) -> Value {
    json!({
        "sp_appid": APPID, "sp_openid": format!("o{code}"), "sub_mchid": "1900000109", "sub_appid": APPID,
        "service_id": 12535, "out_contract_code": code, "notify_url": NOTIFY,
        "contract_display_account": "微信代扣用户A",
    })
}

/// One that pre-signs, has the payer confirm, and deducts, under numbers that each repeat keeps.
async fn live(sandbox: &Sandbox, client: &Client, sign: &'static str, body: Value, pay: Option<&'static str>) {
    let code = body["out_contract_code"].as_str().unwrap().to_owned();
    client.chain(sign).post(&body).await.unwrap_or_else(|error| panic!("{sign}: {error}"));
    let world = sandbox.default_world();
    let sessions = world.sessions();
    let of_code: Vec<_> = sessions.iter().filter(|session| session.out_contract_code == code).collect();
    assert_eq!(of_code.len(), 1, "{code}: one number, one session");
    let payer = Confirmation::new().openid(format!("o{code}"));
    let contract = world.confirm(&of_code[0].id, &payer).unwrap().contract_id;
    let amount = json!({"total": 500, "currency": "HKD"});
    let body = match pay {
        None => return,
        Some(COMBINE_PAY) => json!({
            "combine_appid": APPID, "combine_mchid": PLATFORM, "combine_out_trade_no": format!("c{code}"),
            "contract_id": contract, "sub_orders": [{
                "mchid": PLATFORM, "sub_mchid": "1900000109", "out_trade_no": format!("t{code}"), "description": "会员",
                "amount": {"total_amount": 500, "currency": "CNY"},
            }],
        }),
        Some(_) => json!({
            "appid": APPID, "description": "会员", "notify_url": NOTIFY, "out_trade_no": format!("t{code}"),
            "merchant_category_code": "4111", "contract_id": contract, "amount": amount,
            "scene_info": {"device_ip": "14.23.150.211"},
        }),
    };
    client.chain(pay.unwrap()).post(&body).await.unwrap_or_else(|error| panic!("{code}: {error}"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn answers_that_are_lost_never_make_two_contracts_or_two_deductions() {
    const LIVES: usize = 40;
    let sandbox = Sandbox::builder().seed(6).start().await.unwrap();
    let world = sandbox.default_world();
    world.add_fault(&FaultRule::new(Fault::ResetAfter {}).named("lost").share(0.3)).unwrap();
    let waits = Retry::standard().attempts(30).waits(Duration::ZERO, Duration::ZERO);
    let client = |mchid| with_public_key(&sandbox, mchid).retry(waits).build().unwrap();
    let (direct, provider, platform) = (client(DIRECT), client(PROVIDER), client(PLATFORM));
    let each = async |family: usize| {
        for number in 0..LIVES {
            match family {
                0 => live(&sandbox, &platform, COMBINE_SIGN, combine(&format!("c{number}")), Some(COMBINE_PAY)).await,
                1 => live(&sandbox, &direct, GLOBAL_SIGN, global(&format!("g{number}")), Some(GLOBAL_PAY)).await,
                _ => live(&sandbox, &provider, EXEMPT_SIGN, exempt(&format!("e{number}")), None).await,
            }
        }
    };
    tokio::join!(each(0), each(1), each(2));
    let (contracts, orders) = (world.contracts(), world.orders());
    let numbers: BTreeSet<_> = contracts.iter().map(|contract| contract.out_contract_code.clone()).collect();
    assert_eq!((contracts.len(), numbers.len()), (3 * LIVES, 3 * LIVES));
    let numbers: BTreeSet<_> = orders.iter().map(|order| order.out_trade_no.clone()).collect();
    assert_eq!((orders.len(), numbers.len()), (2 * LIVES, 2 * LIVES));
    assert!(orders.iter().all(|order| order.transaction_id.is_some()), "each was paid");
    let journal = world.journal();
    let lost = journal.iter().filter(|entry| entry.fault.is_some()).count();
    let asked = journal.iter().filter(|entry| entry.path.is_some()).count();
    assert!(asked >= 5 * LIVES + lost, "each lost answer was asked for again: {lost} of {asked}");
    assert!(lost * 100 >= asked * 20, "{lost} of {asked} answers were lost");
}
