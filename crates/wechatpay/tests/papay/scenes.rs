//! Each scene of each family from pre-sign to termination.

use serde_json::{Value, json};
use wechatpay::{
    ErrorKind, Launch,
    papay::{ContractRef, EndedBy, Family, PreSign, Status},
};
use wechatpay_sandbox::{Confirmation, EndedBy as By};

use crate::{
    requests::{self, APPID, OPENID},
    stage::{DIRECT, INSTITUTION, PLATFORM, PROVIDER, SUB, Stage, Takes, both},
};

const NOW: &str = "2026-01-01T10:00:00+08:00";

/// Leads a contract from pre-sign to its end by the merchant; gives what the front end got, and the reference from then.
async fn life<G: Takes, R: PreSign>(stage: &Stage, client: &G, request: R) -> (Launch, ContractRef)
where
    R::Answer: Send,
{
    let signing = stage.pre_sign(client, &request).await;
    // What a merchant stored yesterday is what it uses today.
    let stored = serde_json::to_string(signing.contract()).unwrap();
    let contract: ContractRef = serde_json::from_str(&stored).unwrap();
    let query = |contract: &ContractRef| client.take(client.papay().query(contract));

    let none = query(&contract).await.unwrap();
    assert_eq!((&none.status, &none.reference, none.raw), (&Status::NotSigned, &contract, Value::Null));

    let confirmed = stage.confirm();
    let signed = query(&contract).await.unwrap();
    assert_eq!(signed.status, Status::Signed, "{signed:?}");
    assert_eq!(signed.reference.contract_id.as_deref(), Some(&*confirmed.contract_id));
    assert_eq!(signed.signed_time, Some(NOW.parse().unwrap()), "{signed:?}");
    assert!(signed.reference.is_same(&contract) && signed.status.can_deduct());
    assert_eq!((&signed.ended_by, signed.terminated_time), (&None, None));
    assert_eq!(query(&signed.reference).await.unwrap().status, Status::Signed, "by the reference that the answer gave");

    if contract.family == Family::IndividualContracts {
        let error = client.take(client.papay().terminate(&contract, "用户要求")).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidRequest, 0), "{error}");
        stage.world.terminate(&confirmed.contract_id, By::User, None).unwrap();
    } else {
        let ended = client.take(client.papay().terminate(&signed.reference, "用户要求")).await.unwrap();
        assert_eq!(ended.status, Status::Terminated);
    }
    let ended = query(&signed.reference).await.unwrap();
    assert_eq!(ended.status, Status::Terminated, "{ended:?}");
    assert!(ended.status.is_final());
    if !matches!(contract.family, Family::EduPapay | Family::EduSchoolPay | Family::IndividualContracts) {
        assert_eq!(ended.ended_by, Some(EndedBy::Merchant), "{ended:?}");
        assert_eq!(ended.terminated_time, Some(NOW.parse().unwrap()), "{ended:?}");
        assert_eq!(ended.termination_remark.as_deref(), Some("用户要求"), "{ended:?}");
        assert!(ended.display_name.is_some());
    }
    (signing.launch().clone(), contract)
}

fn shown(launch: &Launch) -> Value {
    serde_json::to_value(launch).unwrap()
}

/// That a launch is of a kind, and its JSON has these values at these pointers.
#[track_caller]
fn assert_launch(launch: &Launch, kind: &str, has: &[(&str, Value)]) {
    let json = shown(launch);
    assert_eq!(json["kind"], kind, "{json}");
    for (pointer, value) in has {
        assert_eq!(json.pointer(pointer), Some(value), "{pointer}: {json}");
    }
}

#[tokio::test]
async fn overseas_contracts_live_in_all_five_scenes() {
    both!(NOW, INSTITUTION, |stage, client| {
        let (launch, contract) = life(&stage, &client, requests::global_mini("g1")).await;
        assert!(matches!(&launch, Launch::MiniProgram { extra_data, .. } if extra_data.contains_key("session_id")));
        assert_eq!(
            contract,
            ContractRef::global_institution("wx8888888888888888", "1900000109", 123, "g1").with_openid(OPENID)
        );
        let (launch, _) = life(&stage, &client, requests::global_jsapi("g2")).await;
        assert_launch(&launch, "redirect", &[]);
        let (launch, _) = life(&stage, &client, requests::global_h5("g3")).await;
        assert_launch(&launch, "redirect", &[]);
        let (launch, _) = life(&stage, &client, requests::global_web("g4")).await;
        assert_launch(&launch, "qr", &[]);
        let (launch, _) = life(&stage, &client, requests::global_app("g5")).await;
        assert!(matches!(&launch, Launch::AppSession { session } if session.contains_key("session_id")));
    });
}

#[tokio::test]
async fn an_overseas_contract_of_a_direct_merchant_lives() {
    both!(NOW, DIRECT, |stage, client| {
        let (_, contract) = life(&stage, &client, requests::global_direct("g1")).await;
        assert_eq!(contract, ContractRef::global(APPID, 123, "g1").with_openid(OPENID));
    });
}

#[tokio::test]
async fn combined_contracts_live_in_both_scenes() {
    both!(NOW, PLATFORM, |stage, client| {
        let (launch, contract) = life(&stage, &client, requests::combine_mini("c1")).await;
        assert_launch(&launch, "miniProgram", &[("/appId", json!("wxbd687630cd02ce1d"))]);
        assert_eq!(contract, ContractRef::combine_papay(12535, "c1"));
        let (launch, _) = life(&stage, &client, requests::combine_app("c2")).await;
        assert_launch(&launch, "appWebview", &[("/businessType", json!(12))]);
        assert!(shown(&launch)["queryInfo"]["pre_entrustweb_id"].is_string());
    });
}

#[tokio::test]
async fn password_exempt_contracts_live_in_the_mini_program_of_each_role() {
    let path = ("/path", json!("pages/PwdExemptContract/index"));
    both!(NOW, DIRECT, |stage, client| {
        let (launch, contract) = life(&stage, &client, requests::exempt_normal("e1")).await;
        assert_launch(&launch, "miniProgram", std::slice::from_ref(&path));
        assert_eq!(contract, ContractRef::password_exempt(12535, "e1").with_openid(OPENID));
    });
    both!(NOW, PROVIDER, |stage, client| {
        let (launch, _) = life(&stage, &client, requests::exempt_provider("e1")).await;
        assert_launch(&launch, "miniProgram", std::slice::from_ref(&path));
    });
    both!(NOW, INSTITUTION, |stage, client| {
        let (launch, _) = life(&stage, &client, requests::exempt_qs("e1")).await;
        assert_launch(&launch, "miniProgram", std::slice::from_ref(&path));
    });
    both!(NOW, PLATFORM, |stage, client| {
        let (launch, _) = life(&stage, &client, requests::exempt_ecommerce("e1")).await;
        assert_launch(&launch, "miniProgram", std::slice::from_ref(&path));
    });
}

#[tokio::test]
async fn contracts_of_devices_live_in_both_scenes() {
    both!(NOW, DIRECT, |stage, client| {
        let (launch, contract) = life(&stage, &client, requests::device("d1", "SIGN_SCENE_APP")).await;
        assert_launch(&launch, "app", &[("/miniprogramType", json!(0))]);
        assert!(shown(&launch)["userName"].as_str().unwrap().starts_with("gh_"), "{launch:?}");
        assert_eq!(contract, ContractRef::harmony(12535, "d1").with_appid(APPID));
        let (launch, _) = life(&stage, &client, requests::device("d2", "SIGN_SCENE_QRCODE")).await;
        assert_launch(&launch, "qr", &[]);
    });
}

#[tokio::test]
async fn scheduled_contracts_live_in_all_four_scenes_for_both_roles() {
    both!(NOW, DIRECT, |stage, client| {
        let (launch, contract) = life(&stage, &client, requests::scheduled_mini("s1")).await;
        assert_launch(&launch, "miniProgram", &[("/appId", json!("wxbd687630cd02ce1d"))]);
        assert_eq!(contract, ContractRef::papay(12535, "s1").with_appid(APPID).with_openid(OPENID));
        let (launch, _) = life(&stage, &client, requests::scheduled_jsapi("s2")).await;
        assert_launch(&launch, "redirect", &[]);
        let (launch, _) = life(&stage, &client, requests::scheduled_h5("s3")).await;
        assert_launch(&launch, "redirect", &[]);
        let (launch, _) = life(&stage, &client, requests::scheduled_app("s4")).await;
        assert!(shown(&launch)["kind"].as_str().unwrap().starts_with("app"), "{launch:?}");
    });
    both!(NOW, PROVIDER, |stage, client| {
        let (launch, contract) = life(&stage, &client, requests::partner_mini("s1")).await;
        assert_launch(&launch, "miniProgram", &[("/appId", json!("wxbd687630cd02ce1d"))]);
        assert_eq!(contract, ContractRef::partner_papay("1900000109", 12535, "s1").with_sp_appid(APPID));
        let (launch, _) = life(&stage, &client, requests::partner_jsapi("s2")).await;
        assert_launch(&launch, "redirect", &[]);
        let (launch, _) = life(&stage, &client, requests::partner_h5("s3")).await;
        assert_launch(&launch, "redirect", &[]);
        let (launch, _) = life(&stage, &client, requests::partner_app("s4")).await;
        assert!(shown(&launch)["kind"].as_str().unwrap().starts_with("app"), "{launch:?}");
    });
}

#[tokio::test]
async fn insurance_contracts_live_in_all_four_scenes_with_a_sealed_identity() {
    both!(NOW, DIRECT, |stage, client| {
        let (launch, _) = life(&stage, &client, requests::insurance_mini("i1")).await;
        assert_launch(&launch, "miniProgram", &[("/appId", json!("wxbd687630cd02ce1d"))]);
        let (launch, _) = life(&stage, &client, requests::insurance_jsapi("i2")).await;
        assert_launch(&launch, "redirect", &[]);
        let (launch, _) = life(&stage, &client, requests::insurance_h5("i3")).await;
        assert_launch(&launch, "redirect", &[]);
        let (launch, _) = life(&stage, &client, requests::insurance_app("i4")).await;
        assert_launch(&launch, "appWebview", &[]);
        let body = stage.world.sessions().pop().unwrap().body;
        let sent = body["real_identity"]["id_card_number"].as_str().unwrap();
        assert!(sent.len() > 300, "it went out encrypted: {sent}");
    });
}

#[tokio::test]
async fn education_contracts_live_in_their_own_words() {
    both!(NOW, PROVIDER, |stage, client| {
        let (launch, contract) = life(&stage, &client, requests::edu("101164396123311331")).await;
        assert!(matches!(&launch, Launch::MiniProgram { extra_data, .. } if extra_data.contains_key("presign_token")));
        let expected = ContractRef::edu_papay(APPID, OPENID, "101164396123311331").with_sub_mchid("1900000109");
        assert_eq!(contract, expected);
    });
    both!(NOW, DIRECT, |stage, client| {
        let (launch, _) = life(&stage, &client, requests::school("k1")).await;
        assert!(matches!(&launch, Launch::MiniProgram { extra_data, .. } if extra_data.contains_key("presign_token")));
        stage.pre_sign(&client, &requests::school("k2")).await;
        stage.confirm();
        let of = |code: &str| ContractRef::edu_school_pay(OPENID, "77", code);
        for (code, status) in [("k2", Status::Signed), ("k3", Status::NotSigned)] {
            assert_eq!(client.take(client.papay().query(&of(code))).await.unwrap().status, status, "{code}");
        }
    });
}

#[tokio::test]
async fn credit_repayments_live_in_both_scenes() {
    both!(NOW, PROVIDER, |stage, client| {
        let (launch, contract) = life(&stage, &client, requests::credit_app("r1")).await;
        assert_launch(&launch, "repayment", &[]);
        assert!(shown(&launch)["presignToken"].is_string());
        assert_eq!(contract.family, Family::CreditRepayment);
        let (launch, _) = life(&stage, &client, requests::credit_h5("r2")).await;
        assert_launch(&launch, "redirect", &[]);
    });
}

#[tokio::test]
async fn individual_payees_authorise_in_four_scenes_and_take_it_back_themselves() {
    both!(NOW, PLATFORM, |stage, client| {
        let (launch, _) = life(&stage, &client, requests::individual_mini("p1")).await;
        assert_launch(&launch, "miniProgram", &[]);
        let (launch, _) = life(&stage, &client, requests::individual_app("p2")).await;
        assert_launch(&launch, "appSession", &[]);
        let (launch, _) = life(&stage, &client, requests::named_mini("p3")).await;
        assert_launch(&launch, "miniProgram", &[]);
        let (launch, _) = life(&stage, &client, requests::named_app("p4")).await;
        assert_launch(&launch, "appSession", &[]);
    });
}

#[tokio::test]
async fn a_signing_that_fails_is_told_by_the_query() {
    both!(NOW, PLATFORM, |stage, client| {
        for signing in [
            stage.pre_sign(&client, &requests::combine_mini("f1")).await.contract().clone(),
            stage.pre_sign(&client, &requests::individual_mini("f2")).await.contract().clone(),
        ] {
            let session = stage
                .world
                .sessions()
                .into_iter()
                .find(|session| Some(&session.out_contract_code) == signing.out_contract_code.as_ref());
            stage.world.confirm(&session.unwrap().id, &Confirmation::new().fails()).unwrap();
            let failed = client.take(client.papay().query(&signing)).await.unwrap();
            assert_eq!(failed.status, Status::SignFailed, "{failed:?}");
        }
    });
}

/// An order that can be paid, of a direct merchant or with a sub-merchant.
async fn prepay(stage: &Stage, mchid: &str, code: &str) -> String {
    let order = json!({
        "description": "会员", "out_trade_no": format!("order{code}"), "notify_url": "https://yourapp.com/paid",
        "amount": { "total": 100 },
    });
    let with = |more: Value| {
        let mut order = order.clone();
        order.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        order
    };
    let (path, order) = match mchid {
        DIRECT => (
            "v3/pay/transactions/jsapi",
            with(json!({ "appid": APPID, "mchid": mchid, "payer": { "openid": OPENID } })),
        ),
        _ => (
            "v3/pay/partner/transactions/jsapi",
            with(json!({ "sp_appid": APPID, "sp_mchid": mchid, "sub_mchid": SUB, "payer": { "sp_openid": OPENID } })),
        ),
    };
    let answer = stage.client(mchid).chain(path).post(&order).await.unwrap();
    answer["prepay_id"].as_str().unwrap().to_owned()
}

/// Pre-signs on an order; the payment signs.
async fn paid_life<G: Takes, R: PreSign>(stage: &Stage, client: &G, owner: &str, request: R)
where
    R::Answer: Send,
{
    let signing = stage.pre_sign(client, &request).await;
    assert_launch(signing.launch(), "afterPayment", &[]);
    assert!(shown(signing.launch())["prepayId"].as_str().unwrap().starts_with("wx2026"));
    let code = signing.contract().out_contract_code.clone().unwrap();
    let query = || client.take(client.papay().query(signing.contract()));
    assert_eq!(query().await.unwrap().status, Status::NotSigned);
    stage.world.pay(owner, &format!("order{code}"), None).unwrap();
    assert_eq!(query().await.unwrap().status, Status::Signed);
}

#[tokio::test]
async fn password_exempt_contracts_are_signed_by_paying_in_each_role() {
    both!(NOW, DIRECT, |stage, client| {
        let prepay = prepay(&stage, DIRECT, "a1").await;
        paid_life(&stage, &client, DIRECT, requests::exempt_normal_paid("a1", &prepay)).await;
    });
    both!(NOW, PROVIDER, |stage, client| {
        let prepay = prepay(&stage, PROVIDER, "a1").await;
        paid_life(&stage, &client, SUB, requests::exempt_provider_paid("a1", &prepay)).await;
    });
    both!(NOW, PLATFORM, |stage, client| {
        let prepay = prepay(&stage, PLATFORM, "a1").await;
        paid_life(&stage, &client, SUB, requests::exempt_ecommerce_paid("a1", &prepay)).await;
    });
    both!(NOW, INSTITUTION, |stage, client| {
        let prepay = prepay(&stage, INSTITUTION, "a1").await;
        paid_life(&stage, &client, SUB, requests::exempt_qs_paid("a1", &prepay)).await;
    });
}

#[tokio::test]
async fn what_was_terminated_is_so_even_if_the_answer_still_says_signed() {
    // As the official samples print it.
    let answer = r#"{
        "mchid": "1900000002", "contract_id": "9", "appid": "wx1", "plan_id": 12535, "out_contract_code": "c",
        "contract_display_account": "A", "contract_state": "SIGNED", "contract_signed_time": "2026-01-01T10:00:00+08:00",
        "openid": "o1"
    }"#;
    let (transport, sent) = crate::platform::recording(move |_| crate::platform::signed(200, answer));
    let client = crate::platform::builder().transport(transport).build().unwrap();
    let ended = client.papay().terminate(&ContractRef::papay(12535, "c"), "还清").await.unwrap();
    assert_eq!((&ended.status, ended.reference.contract_id.as_deref()), (&Status::Terminated, Some("9")));
    assert_eq!(ended.raw["contract_state"], "SIGNED", "what was said is kept");
    assert_eq!(sent.lock().unwrap().len(), 1);
}
