//! Ordinary and combined orders: placed, paid, told, queried, closed.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "support/stage.rs"]
mod stage;
mod support;

use serde_json::{Value, json};
use stage::{Stage, assert_same, good};
use support::{Caller, DIRECT, PLATFORM, PROVIDER, with};
use wechatpay_sandbox::{OrderState, Persona};

const SUB: &str = "1900000109";

fn direct() -> Value {
    json!({
        "appid": "wxd678efh567hg6787", "mchid": DIRECT, "description": "会员", "out_trade_no": "order1",
        "notify_url": "https://yourapp.com/paid", "amount": {"total": 100, "currency": "CNY"}, "attach": "a",
        "scene_info": {"payer_client_ip": "14.23.150.211", "device_id": "013467007045764"},
    })
}

fn partner() -> Value {
    json!({
        "sp_appid": "wx8888888888888888", "sp_mchid": PROVIDER, "sub_mchid": SUB, "sub_appid": "wxd678efh567hg6999",
        "description": "会员", "out_trade_no": "order1", "notify_url": "https://yourapp.com/paid",
        "amount": {"total": 100}, "time_expire": "2019-11-20T18:00:00+08:00",
        "scene_info": {"payer_client_ip": "14.23.150.211", "store_info": {"id": "1", "name": "n", "area_code": "440305", "address": "a"}},
    })
}

fn for_payer(body: Value) -> Value {
    let payer = if body.get("sp_mchid").is_some() {
        json!({"sp_openid": "o1", "sub_openid": "s1"})
    } else {
        json!({"openid": "o1"})
    };
    with(body, "payer", payer)
}

fn by_number(body: &Value) -> String {
    let number = body["out_trade_no"].as_str().unwrap();
    match body.get("sp_mchid") {
        Some(_) => format!("/v3/pay/partner/transactions/out-trade-no/{number}?sp_mchid={PROVIDER}&sub_mchid={SUB}"),
        None => format!("/v3/pay/transactions/out-trade-no/{number}?mchid={DIRECT}"),
    }
}

fn close(caller: &Caller, body: &Value, what: &str) -> support::Answer {
    let (path, query) =
        by_number(body).split_once('?').map(|(path, query)| (path.to_owned(), query.to_owned())).unwrap();
    let mut sent = json!({});
    for pair in query.split('&') {
        let (name, value) = pair.split_once('=').unwrap();
        sent[name] = value.into();
    }
    if what == "reverse" {
        sent["appid"] = "wxd678efh567hg6787".into();
    }
    caller.post(&format!("{path}/{what}"), &sent)
}

#[tokio::test]
async fn each_form_of_order_is_placed_paid_told_and_queried() {
    for (path, body, field, trade_type) in [
        ("/v3/pay/transactions/native", direct(), "code_url", "NATIVE"),
        ("/v3/pay/transactions/jsapi", for_payer(direct()), "prepay_id", "JSAPI"),
        ("/v3/pay/transactions/app", direct(), "prepay_id", "APP"),
        ("/v3/pay/transactions/h5", direct(), "h5_url", "MWEB"),
        ("/v3/pay/partner/transactions/native", partner(), "code_url", "NATIVE"),
        ("/v3/pay/partner/transactions/jsapi", for_payer(partner()), "prepay_id", "JSAPI"),
        ("/v3/pay/partner/transactions/miniprogram", for_payer(partner()), "prepay_id", "JSAPI"),
        ("/v3/pay/partner/transactions/scannedpos", for_payer(partner()), "prepay_id", "JSAPI"),
        ("/v3/pay/partner/transactions/app", partner(), "prepay_id", "APP"),
        ("/v3/pay/partner/transactions/h5", partner(), "h5_url", "MWEB"),
    ] {
        let stage = Stage::set().await;
        let provided = body.get("sp_mchid").is_some();
        let (mchid, owner) = if provided { (PROVIDER, SUB) } else { (DIRECT, DIRECT) };
        let caller = stage.caller(mchid);
        let placed = good(&caller, "POST", path, &body).json;
        let begins = match field {
            "code_url" => "weixin://wxpay/bizpayurl?pr=".to_owned(),
            "h5_url" => format!("{}/pay/h5?prepay_id=wx20191120100000", stage.sandbox.url()),
            _ => "wx20191120100000".to_owned(),
        };
        assert!(placed[field].as_str().unwrap().starts_with(&begins), "{path}: {placed}");
        let url = by_number(&body);
        let waiting = good(&caller, "GET", &url, &Value::Null).json;
        assert_eq!((&waiting["trade_state"], &waiting["trade_type"]), (&json!("NOTPAY"), &json!(trade_type)), "{path}");
        assert_eq!((waiting.get("transaction_id"), waiting.get("success_time")), (None, None));
        assert!(stage.told(&caller).await.is_empty(), "{path}: nothing is told before payment");

        let paid = stage.world.pay(owner, "order1", None).unwrap();
        assert_eq!(paid.state, OrderState::Success);
        let told = stage.one(&caller, "TRANSACTION.SUCCESS").await;
        let queried = good(&caller, "GET", &url, &Value::Null).json;
        assert_same(&queried, &told);
        assert_eq!(queried["trade_state"], "SUCCESS");
        assert_eq!(queried["description"], body["description"]);
        assert_eq!(told["amount"]["payer_total"], 100);
        assert_eq!(
            told["payer"].get(if provided { "sp_openid" } else { "openid" }).unwrap(),
            paid.openid.as_deref().unwrap()
        );
        let id = format!("/id/{}?", told["transaction_id"].as_str().unwrap());
        let by_id = good(&caller, "GET", &url.replace("/out-trade-no/order1?", &id), &Value::Null).json;
        assert_same(&by_id, &queried);
        assert_eq!(stage.world.pay(owner, "order1", None).unwrap_err().code(), "ORDER_DECIDED");
    }
}

#[tokio::test]
async fn a_number_gives_its_order_again_for_the_same_request_only() {
    let stage = Stage::set().await;
    let caller = stage.caller(DIRECT);
    let place = |body: &Value| caller.post("/v3/pay/transactions/native", body);
    let first = place(&direct()).json;
    assert_eq!(place(&direct()).json, first);
    let other = with(direct(), "attach", "b");
    place(&other).refused(400, "INVALID_REQUEST");
    caller.post("/v3/pay/transactions/app", &direct()).refused(400, "INVALID_REQUEST");
    assert_eq!(stage.world.orders().len(), 1);

    stage.world.pay(DIRECT, "order1", Some("somebody")).unwrap();
    place(&direct()).refused(400, "INVALID_REQUEST");
    place(&other).refused(403, "OUT_TRADE_NO_USED");

    let second = with(direct(), "out_trade_no", "order2");
    place(&second);
    assert_eq!(close(&caller, &second, "close").status, 204);
    place(&second).refused(400, "ORDER_CLOSED");
    assert_eq!(stage.world.orders().len(), 2);
}

#[tokio::test]
async fn an_unpaid_order_is_closed_or_reversed_and_a_paid_one_is_not() {
    for (path, body, mchid, owner) in [
        ("/v3/pay/transactions/native", direct(), DIRECT, DIRECT),
        ("/v3/pay/partner/transactions/native", partner(), PROVIDER, SUB),
    ] {
        let stage = Stage::set().await;
        let caller = stage.caller(mchid);
        for (number, what, state) in [("order1", "close", "CLOSED"), ("order2", "reverse", "REVOKED")] {
            let body = with(body.clone(), "out_trade_no", number);
            good(&caller, "POST", path, &body);
            let ended = close(&caller, &body, what);
            assert!(ended.status.is_success(), "{what}: {}", ended.json);
            assert_eq!(good(&caller, "GET", &by_number(&body), &Value::Null).json["trade_state"], state);
            close(&caller, &body, what).refused(400, "ORDER_CLOSED");
            assert_eq!(stage.world.pay(owner, number, None).unwrap_err().code(), "ORDER_DECIDED");
        }
        let paid = with(body, "out_trade_no", "order3");
        good(&caller, "POST", path, &paid);
        stage.world.pay(owner, "order3", None).unwrap();
        close(&caller, &paid, "close").refused(400, "INVALID_REQUEST");
        close(&caller, &paid, "reverse").refused(400, "INVALID_REQUEST");
        assert_eq!(stage.told(&caller).await.len(), 1, "only the payment is told");
    }
}

#[tokio::test]
async fn an_order_that_nobody_paid_by_time_expire_is_closed() {
    let stage = Stage::set().await;
    let caller = stage.caller(PROVIDER);
    let place = |body: &Value| caller.post("/v3/pay/partner/transactions/native", body);
    for wrong in ["2019-11-20T10:00:00+08:00", "tomorrow"] {
        place(&with(partner(), "time_expire", wrong)).refused(400, "PARAM_ERROR");
    }
    good(
        &caller,
        "POST",
        "/v3/pay/partner/transactions/native",
        &with(partner(), "time_expire", "2019-11-20T11:00:00+08:00"),
    );
    stage.world.advance("59m 59s").await.unwrap();
    assert_eq!(good(&caller, "GET", &by_number(&partner()), &Value::Null).json["trade_state"], "NOTPAY");
    stage.world.advance("1s").await.unwrap();
    assert_eq!(good(&caller, "GET", &by_number(&partner()), &Value::Null).json["trade_state"], "CLOSED");
    assert!(stage.told(&caller).await.is_empty());

    // One that is paid stays paid.
    let second = with(with(partner(), "out_trade_no", "order2"), "time_expire", "2019-11-20T12:00:00+08:00");
    good(&caller, "POST", "/v3/pay/partner/transactions/native", &second);
    stage.world.pay(SUB, "order2", None).unwrap();
    stage.world.advance("2h").await.unwrap();
    assert_eq!(stage.world.order(SUB, "order2").unwrap().state, OrderState::Success);
}

#[tokio::test]
async fn a_prepay_id_is_good_for_two_hours_and_the_same_request_gives_a_new_one() {
    let stage = Stage::set().await;
    let caller = stage.caller(DIRECT);
    let path = "/v3/pay/transactions/jsapi";
    let first = good(&caller, "POST", path, &for_payer(direct())).json;
    stage.world.advance("1h 59m 59s").await.unwrap();
    assert_eq!(good(&caller, "POST", path, &for_payer(direct())).json, first);
    stage.world.advance("1s").await.unwrap();
    assert_eq!(stage.world.pay(DIRECT, "order1", None).unwrap_err().code(), "PREPAY_EXPIRED");
    let second = good(&caller, "POST", path, &for_payer(direct())).json;
    assert_ne!(second, first);
    assert_eq!(good(&caller, "POST", path, &for_payer(direct())).json, second);
    // A copy of the world knows the same.
    stage.world.import(&stage.world.export()).unwrap();
    assert_eq!(good(&caller, "POST", path, &for_payer(direct())).json, second);
    stage.world.pay(DIRECT, "order1", None).unwrap();
    assert_eq!(stage.world.orders().len(), 1);
}

#[tokio::test]
async fn only_the_named_payer_pays_and_only_with_money() {
    let stage = Stage::set().await;
    let caller = stage.caller(DIRECT);
    good(&caller, "POST", "/v3/pay/transactions/jsapi", &for_payer(direct()));
    assert_eq!(stage.world.pay(DIRECT, "order1", Some("o2")).unwrap_err().code(), "WRONG_USER");
    stage.world.set_payer("o1", Persona::Empty).unwrap();
    assert_eq!(stage.world.pay(DIRECT, "order1", None).unwrap_err().code(), "NOT_ENOUGH");
    assert_eq!(good(&caller, "GET", &by_number(&direct()), &Value::Null).json["trade_state"], "NOTPAY");
    stage.world.set_payer("o1", Persona::Rich).unwrap();
    assert_eq!(stage.world.pay(DIRECT, "order1", Some("o1")).unwrap().openid.as_deref(), Some("o1"));
}

#[tokio::test]
async fn an_order_is_its_merchants_alone() {
    let stage = Stage::set().await;
    let (caller, provider) = (stage.caller(DIRECT), stage.caller(PROVIDER));
    good(&caller, "POST", "/v3/pay/transactions/native", &direct());
    good(&provider, "POST", "/v3/pay/partner/transactions/native", &partner());
    let url = by_number(&direct());
    caller.get(&url.replace(DIRECT, PROVIDER)).refused(400, "PARAM_ERROR");
    caller.get(url.split('?').next().unwrap()).refused(400, "PARAM_ERROR");
    caller.get(&url.replace("order1", "order9")).refused(404, "ORDER_NOT_EXIST");
    provider.get(&by_number(&partner()).replace(SUB, "1900000110")).refused(404, "ORDER_NOT_EXIST");
    close(&provider, &with(partner(), "out_trade_no", "order9"), "close").refused(404, "ORDER_NOT_EXIST");

    caller.post("/v3/pay/partner/transactions/native", &with(partner(), "sp_mchid", DIRECT)).refused(403, "NO_AUTH");
    provider.post("/v3/pay/transactions/native", &with(direct(), "mchid", PROVIDER)).refused(403, "NO_AUTH");
    let free = with(with(direct(), "amount", json!({"total": 0})), "out_trade_no", "order2");
    caller.post("/v3/pay/transactions/native", &free).refused(400, "PARAM_ERROR");
    let nobody = with(with(partner(), "payer", json!({})), "out_trade_no", "order2");
    provider.post("/v3/pay/partner/transactions/miniprogram", &nobody).refused(400, "PARAM_ERROR");
}

fn combined() -> Value {
    let part = |number: &str, total: i64| {
        json!({
            "mchid": PLATFORM, "sub_mchid": SUB, "attach": "a", "amount": {"total_amount": total, "currency": "CNY"},
            "out_trade_no": number, "description": "d", "detail": "x",
        })
    };
    json!({
        "combine_appid": "wxd678efh567hg6787", "combine_mchid": PLATFORM, "combine_out_trade_no": "whole1",
        "sub_orders": [part("part1", 30), part("part2", 70)], "notify_url": "https://yourapp.com/paid",
        "combine_payer_info": {"openid": "o1"}, "time_expire": "2019-11-20T18:00:00+08:00",
        "scene_info": {"payer_client_ip": "14.23.150.211", "device_id": "d1", "h5_info": {"type": "Wap"}},
    })
}

const COMBINED: &str = "/v3/combine-transactions/out-trade-no/whole1";

#[tokio::test]
async fn a_combined_order_is_placed_paid_told_and_queried_as_one() {
    for (form, field) in [("native", "code_url"), ("jsapi", "prepay_id"), ("app", "prepay_id"), ("h5", "h5_url")] {
        let stage = Stage::set().await;
        let caller = stage.caller(PLATFORM);
        let path = format!("/v3/combine-transactions/{form}");
        let placed = good(&caller, "POST", &path, &combined()).json;
        assert!(placed[field].is_string(), "{placed}");
        assert_eq!(good(&caller, "POST", &path, &combined()).json, placed);
        caller.post(&path, &with(combined(), "notify_url", "https://yourapp.com/x")).refused(403, "OUT_TRADE_NO_USED");
        caller.post(&path, &with(combined(), "combine_out_trade_no", "whole2")).refused(403, "OUT_TRADE_NO_USED");
        let waiting = good(&caller, "GET", COMBINED, &Value::Null).json;
        assert_eq!(waiting["sub_orders"][1]["trade_state"], "NOTPAY");

        stage.world.pay(SUB, "part1", Some("o1")).unwrap();
        let told = stage.told(&caller).await;
        assert_eq!(told.len(), 1, "{told:?}");
        assert_eq!(told[0].1, "TRANSACTION.SUCCESS");
        let paid = good(&caller, "GET", COMBINED, &Value::Null).json;
        assert_eq!(paid, told[0].2);
        let part = &paid["sub_orders"][1];
        assert_eq!((&part["trade_state"], &part["amount"]["payer_amount"]), (&json!("SUCCESS"), &json!(70)));
        assert_ne!(part["transaction_id"], paid["sub_orders"][0]["transaction_id"]);
        assert_eq!(paid["combine_transaction_id"], waiting["combine_transaction_id"]);
        caller.post(&path, &combined()).refused(400, "INVALID_REQUEST");
    }
}

#[tokio::test]
async fn a_combined_order_is_closed_whole() {
    let stage = Stage::set().await;
    let caller = stage.caller(PLATFORM);
    good(&caller, "POST", "/v3/combine-transactions/native", &combined());
    let part = |number: &str| json!({"mchid": PLATFORM, "sub_mchid": SUB, "out_trade_no": number});
    let body = |parts: &[&str]| json!({"combine_appid": "wxd678efh567hg6787", "sub_orders": parts.iter().map(|number| part(number)).collect::<Vec<_>>()});
    let url = format!("{COMBINED}/close");
    caller.post(&url, &body(&["part1"])).refused(400, "INVALID_REQUEST");
    caller.post(&url, &body(&["part1", "part3"])).refused(400, "INVALID_REQUEST");
    good(&caller, "POST", &url, &body(&["part2", "part1"]));
    let closed = good(&caller, "GET", COMBINED, &Value::Null).json;
    assert_eq!(
        (&closed["sub_orders"][0]["trade_state"], &closed["sub_orders"][1]["trade_state"]),
        (&json!("CLOSED"), &json!("CLOSED"))
    );
    caller.post(&url, &body(&["part2", "part1"])).refused(400, "ORDER_CLOSED");
    caller.get("/v3/combine-transactions/out-trade-no/other").refused(404, "ORDER_NOT_EXIST");
}
