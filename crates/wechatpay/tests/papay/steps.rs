//! Booking, notice, deduction, the order's query and its reversal, in each family that has them.

use wechatpay::{
    Error, ErrorKind,
    api::v3,
    papay::{Contract, ContractRef, Deduct, EndedBy, Family, Order, OrderRef, OrderState, PreSign, Status},
};
use wechatpay_sandbox::{Persona, Template, TemplateKind};

use crate::{
    requests::{self, APPID, OPENID},
    stage::{DIRECT, INSTITUTION, PLATFORM, PROVIDER, SUB, Stage, Takes, both},
};

const NOW: &str = "2026-01-01T10:00:00+08:00";
const PAID: &str = "https://yourapp.com/paid";

async fn query<G: Takes>(client: &G, contract: &ContractRef) -> Contract {
    client.take(client.papay().query(contract)).await.unwrap()
}

/// A signed contract, as its query knows it.
async fn sign<G: Takes, R: PreSign>(stage: &Stage, client: &G, request: R) -> ContractRef
where
    R::Answer: Send,
{
    let signing = stage.pre_sign(client, &request).await;
    stage.confirm();
    query(client, signing.contract()).await.reference
}

async fn deduct<G: Takes, R: Deduct>(client: &G, request: &R) -> Order {
    client.take(client.papay().deduct(request)).await.unwrap()
}

/// Asks for an order by the name that its deduction gave, stored and read back, and by WeChat Pay's number where the family can.
async fn order<G: Takes>(client: &G, order: &Order) -> Order {
    let stored = serde_json::to_string(&order.reference).unwrap();
    let reference: OrderRef = serde_json::from_str(&stored).unwrap();
    let found = client.take(client.papay().query_order(&reference)).await.unwrap();
    let family = reference.family;
    if !matches!(family, Family::CombinePapay | Family::CreditRepayment) && found.state.is_paid() {
        let id = found.reference.transaction_id.clone().unwrap();
        let mut by_id = OrderRef::by_transaction_id(family, id);
        by_id.sub_mchid = reference.sub_mchid;
        let by_id = client.take(client.papay().query_order(&by_id)).await.unwrap();
        assert_eq!(
            (&by_id.state, by_id.total, by_id.success_time, &by_id.reference.out_trade_no),
            (&found.state, found.total, found.success_time, &found.reference.out_trade_no)
        );
    }
    found
}

fn refused<T: std::fmt::Debug>(result: Result<T, Error>, says: &str) {
    let error = result.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidRequest, 0), "{error}");
    assert!(error.to_string().contains(says), "{error}");
}

#[tokio::test]
async fn an_overseas_deduction_is_decided_by_its_answer() {
    use v3::global::papay::transactions::{Amount, PostRequest, SceneInfo};
    for mchid in [DIRECT, INSTITUTION] {
        both!(NOW, mchid, |stage, client| {
            let direct = mchid == DIRECT;
            let request = if direct { requests::global_direct("g1") } else { requests::global_mini("g1") };
            let contract = sign(&stage, &client, request).await;
            let request = PostRequest {
                appid: contract.appid.clone(),
                sp_appid: contract.sp_appid.clone(),
                sub_mchid: contract.sub_mchid.clone(),
                description: "会员".into(),
                notify_url: PAID.into(),
                out_trade_no: "o1".into(),
                merchant_category_code: "4111".into(),
                contract_id: contract.contract_id.clone().unwrap(),
                amount: Amount { total: 100, currency: Some("HKD".into()) },
                scene_info: Some(SceneInfo { device_id: None, device_ip: Some("14.23.150.211".into()) }),
                ..Default::default()
            };
            let paid = deduct(&client, &request).await;
            assert_eq!((&paid.state, paid.total), (&OrderState::Succeeded, Some(100)));
            assert_eq!(paid.success_time, Some(NOW.parse().unwrap()));
            assert_eq!(paid.parse::<v3::global::papay::transactions::PostAnswer>().unwrap().out_trade_no, "o1");
            let found = order(&client, &paid).await;
            assert_eq!((&found.state, found.total), (&OrderState::Succeeded, Some(100)));
            let error = client.take(client.papay().reverse(&found.reference)).await.unwrap_err();
            assert!(error.is_code("ORDERPAID"), "{error}");
            let mut unknown = paid.reference;
            unknown.out_trade_no = Some("o2".into());
            let error = client.take(client.papay().query_order(&unknown)).await.unwrap_err();
            assert!(error.is_code("ORDER_NOT_EXIST"), "{error}");
        });
    }
}

#[tokio::test]
async fn a_combined_deduction_is_decided_by_its_answer_and_one_that_waits_is_reversed() {
    use v3::ecommerce::combine_papay::transactions::{Amount, PostRequest, SubOrders};
    both!(NOW, PLATFORM, |stage, client| {
        let contract = sign(&stage, &client, requests::combine_mini("c1")).await;
        let part = |number: &str, total_amount| SubOrders {
            mchid: PLATFORM.into(),
            amount: Amount { total_amount, currency: "CNY".into() },
            out_trade_no: number.into(),
            sub_mchid: SUB.into(),
            description: "会员".into(),
            ..Default::default()
        };
        let request = |number: &str| PostRequest {
            combine_appid: APPID.into(),
            combine_mchid: PLATFORM.into(),
            combine_out_trade_no: number.into(),
            contract_id: contract.contract_id.clone().unwrap(),
            sub_orders: Some(vec![part(&format!("{number}a"), 60), part(&format!("{number}b"), 40)]),
            ..Default::default()
        };
        let paid = deduct(&client, &request("o1")).await;
        assert_eq!((&paid.state, paid.total), (&OrderState::Succeeded, Some(100)), "{paid:?}");
        let found = order(&client, &paid).await;
        assert_eq!((&found.state, found.total), (&OrderState::Succeeded, Some(100)));
        let error = client.take(client.papay().reverse(&paid.reference)).await.unwrap_err();
        assert!(error.attempts() == 1 && error.is_verified(), "it was asked for: {error}");
        let bare = OrderRef::new(Family::CombinePapay, "o1");
        refused(client.take(client.papay().reverse(&bare)).await, "sub_orders");
    });
}

#[tokio::test]
async fn a_scheduled_deduction_is_booked_deducted_and_ends_its_contract() {
    both!(NOW, DIRECT, |stage, client| {
        use v3::papay::pay::{schedules::contract_id::contract_id::schedule, transactions::apply};
        let contract = sign(&stage, &client, requests::scheduled_mini("s1")).await;
        let book = schedule::PostRequest {
            appid: APPID.into(),
            schedule_amount: schedule::ScheduleAmount { total: 100, currency: None },
        };
        let early = client.take(client.papay().schedule(&contract, &book)).await.unwrap_err();
        assert_eq!((early.kind(), early.attempts()), (ErrorKind::Api, 1), "{early}");
        stage.world.freeze_clock("2026-01-09T08:00:00+08:00").unwrap();
        let booked = client.take(client.papay().schedule(&contract, &book)).await.unwrap();
        assert_eq!(booked.schedule_state, schedule::ScheduleState::Scheduled);
        stage.world.freeze_clock("2026-01-10T00:00:00+08:00").unwrap();
        let request = apply::PostRequest {
            appid: APPID.into(),
            out_trade_no: "o1".into(),
            description: "会员".into(),
            transaction_notify_url: PAID.into(),
            contract_id: contract.contract_id.clone().unwrap(),
            amount: apply::Amount { total: 100, currency: None },
            ..Default::default()
        };
        let accepted = deduct(&client, &request).await;
        assert_eq!((&accepted.state, accepted.total), (&OrderState::Accepted, Some(100)));
        assert_eq!(order(&client, &accepted).await.state, OrderState::Succeeded);
        refused(client.take(client.papay().reverse(&accepted.reference)).await, "cannot be reversed");
        let ended = query(&client, &contract).await;
        assert_eq!((&ended.status, &ended.ended_by), (&Status::Terminated, &Some(EndedBy::System)));
    });
}

#[tokio::test]
async fn a_service_provider_books_deducts_and_hears_of_a_failure() {
    both!(NOW, PROVIDER, |stage, client| {
        use v3::papay::pay::partner::{schedules::contract_id::contract_id::schedule, transactions::apply};
        let contract = sign(&stage, &client, requests::partner_mini("s1")).await;
        stage.world.freeze_clock("2026-01-09T08:00:00+08:00").unwrap();
        let book = schedule::PostRequest {
            sp_appid: APPID.into(),
            sub_mchid: SUB.into(),
            schedule_amount: schedule::ScheduleAmount { total: 100, currency: None },
            ..Default::default()
        };
        client.take(client.papay().schedule(&contract, &book)).await.unwrap();
        stage.world.freeze_clock("2026-01-10T00:00:00+08:00").unwrap();
        stage.world.set_payer(OPENID, Persona::Empty).unwrap();
        let request = apply::PostRequest {
            sp_appid: APPID.into(),
            sub_mchid: SUB.into(),
            out_trade_no: "o1".into(),
            description: "会员".into(),
            transaction_notify_url: PAID.into(),
            contract_id: contract.contract_id.clone().unwrap(),
            amount: apply::Amount { total: 100, currency: None },
            ..Default::default()
        };
        let accepted = deduct(&client, &request).await;
        assert_eq!(accepted.reference, OrderRef::new(Family::PartnerPapay, "o1").with_sub_mchid(SUB));
        assert_eq!(order(&client, &accepted).await.state, OrderState::Failed);
        stage.world.set_payer(OPENID, Persona::Rich).unwrap();
        let again = deduct(&client, &apply::PostRequest { out_trade_no: "o2".into(), ..request }).await;
        assert_eq!(order(&client, &again).await.state, OrderState::Succeeded);
    });
}

#[tokio::test]
async fn a_periodic_contract_is_announced_deducted_and_announced_again_after_a_failure() {
    both!(NOW, DIRECT, |stage, client| {
        use v3::papay::{
            contracts::contract_id::{fail_notify, notify},
            pay::{harmony::transactions::apply as harmony, transactions::apply},
        };
        let device = sign(&stage, &client, requests::device("d1", "SIGN_SCENE_APP")).await;
        let id = device.contract_id.clone().unwrap();
        let contract = ContractRef::papay(12535, "d1").with_contract_id(&id);
        let announce = notify::PostRequest {
            mchid: DIRECT.into(),
            appid: APPID.into(),
            estimated_amount: notify::EstimatedAmount { amount: 100, currency: None },
            ..Default::default()
        };
        refused(client.take(client.papay().notice(&device, &announce)).await, "deduct right away");
        let unknown = ContractRef::papay(12535, "d1");
        refused(client.take(client.papay().notice(&unknown, &announce)).await, "`contract_id` is needed");
        client.take(client.papay().notice(&contract, &announce)).await.unwrap();

        stage.world.freeze_clock("2026-01-03T07:00:00+08:00").unwrap();
        let openid = stage.world.contract(&id).unwrap().openid;
        stage.world.set_payer(&openid, Persona::Empty).unwrap();
        let request = apply::PostRequest {
            appid: APPID.into(),
            out_trade_no: "o1".into(),
            description: "会员".into(),
            transaction_notify_url: PAID.into(),
            contract_id: id.clone(),
            amount: apply::Amount { total: 90, currency: None },
            ..Default::default()
        };
        assert_eq!(order(&client, &deduct(&client, &request).await).await.state, OrderState::Failed);
        let again = fail_notify::PostRequest { mchid: DIRECT.into(), appid: APPID.into() };
        client.take(client.papay().notice(&contract, &again)).await.unwrap();
        stage.world.set_payer(&openid, Persona::Slow).unwrap();
        let request = harmony::PostRequest {
            appid: APPID.into(),
            out_trade_no: "o2".into(),
            description: "会员".into(),
            transaction_notify_url: PAID.into(),
            contract_id: id,
            amount: apply::Amount { total: 90, currency: None },
            harmony_account_id: "h1".into(),
            ..Default::default()
        };
        let accepted = deduct(&client, &request).await;
        assert_eq!(accepted.reference.family, Family::Harmony);
        assert_eq!(order(&client, &accepted).await.state, OrderState::Accepted, "a slow payer");
        stage.world.freeze_clock("2026-01-03T07:10:00+08:00").unwrap();
        assert_eq!(order(&client, &accepted).await.state, OrderState::Succeeded);
    });
}

#[tokio::test]
async fn an_insurance_period_is_booked_and_deducted_on_the_next_day() {
    both!(NOW, DIRECT, |stage, client| {
        use v3::papay::insurance_pay::{
            policy_periods::contract_id::contract_id::policy_period_id::policy_period_id::schedule, transactions::apply,
        };
        let contract = sign(&stage, &client, requests::insurance_mini("i1")).await;
        stage.world.freeze_clock("2026-01-09T08:00:00+08:00").unwrap();
        let book = schedule::PostRequest {
            appid: APPID.into(),
            scheduled_amount: schedule::ScheduledAmount { total: 100, currency: None },
        };
        let booked = client.take(client.papay().schedule(&contract, &(1, book))).await.unwrap();
        assert_eq!((booked.policy_period_id, booked.deduct_end_date.as_deref()), (1, Some("2026-02-08")));
        stage.world.freeze_clock("2026-01-10T08:00:00+08:00").unwrap();
        let request = apply::PostRequest {
            appid: APPID.into(),
            out_trade_no: "o1".into(),
            description: "保费".into(),
            transaction_notify_url: PAID.into(),
            contract_id: contract.contract_id.clone().unwrap(),
            policy_period_id: 1,
            amount: apply::Amount { total: 100, currency: None },
            ..Default::default()
        };
        let accepted = deduct(&client, &request).await;
        assert_eq!(accepted.reference.family, Family::Insurance);
        assert_eq!(order(&client, &accepted).await.state, OrderState::Succeeded);
        assert_eq!(query(&client, &contract).await.status, Status::Signed);

        stage
            .world
            .terminate(contract.contract_id.as_deref().unwrap(), wechatpay_sandbox::EndedBy::User, None)
            .unwrap();
        assert_eq!(query(&client, &contract).await.status, Status::TerminatePending);
        stage.world.keep_contract(contract.contract_id.as_deref().unwrap()).unwrap();
        assert_eq!(query(&client, &contract).await.status, Status::Signed);
    });
}

#[tokio::test]
async fn an_education_deduction_is_announced_and_decided_later() {
    both!(NOW, PROVIDER, |stage, client| {
        use v3::edu_papay::{transactions, user_notifications::contract_id::send};
        let contract = sign(&stage, &client, requests::edu("101164396123311331")).await;
        let announce = send::PostRequest { appid: APPID.into(), sub_mchid: Some(SUB.into()), ..Default::default() };
        client.take(client.papay().notice(&contract, &announce)).await.unwrap();
        let request = transactions::PostRequest {
            appid: APPID.into(),
            sub_mchid: Some(SUB.into()),
            body: "课程".into(),
            out_trade_no: "o1".into(),
            notify_url: PAID.into(),
            contract_id: contract.contract_id.clone().unwrap(),
            trade_scene: "EDUCATION_PERIOD".into(),
            amount: transactions::Amount { total: 100, currency: None },
            device_information: transactions::DeviceInformation { device_id: None, device_ip: "14.23.150.211".into() },
            ..Default::default()
        };
        let accepted = deduct(&client, &request).await;
        assert_eq!((&accepted.state, accepted.total), (&OrderState::Accepted, None), "the answer is empty");
        let found = order(&client, &accepted).await;
        assert_eq!((&found.state, found.total), (&OrderState::Succeeded, Some(100)));
    });
}

#[tokio::test]
async fn a_school_deduction_is_decided_later() {
    let template = || Template { kind: Some(TemplateKind::Education), ..Template::default() };
    both!(NOW, DIRECT, |stage, client| {
        use v3::eduschoolpay::transactions::{Amount, DeviceInfo, PostRequest, SceneInfo};
        stage.world.set_plan(DIRECT, "77", template()).unwrap();
        let contract = sign(&stage, &client, requests::school("k1")).await;
        let request = PostRequest {
            appid: APPID.into(),
            description: "午餐".into(),
            out_trade_no: "o1".into(),
            notify_url: PAID.into(),
            contract_id: contract.contract_id.clone().unwrap(),
            user_id: "u1".into(),
            amount: Amount { total: 100, currency: "CNY".into() },
            scene_info: SceneInfo { start_time: NOW.into(), school_id: "s1".into(), scene_type: "MEAL".into() },
            device_info: DeviceInfo { device_id: None, device_ip: "14.23.150.211".into() },
            ..Default::default()
        };
        let accepted = deduct(&client, &request).await;
        assert_eq!((&accepted.state, accepted.total), (&OrderState::Accepted, Some(100)));
        assert_eq!(order(&client, &accepted).await.state, OrderState::Succeeded);
    });
}

#[tokio::test]
async fn a_credit_repayment_is_booked_and_deducted() {
    both!(NOW, PROVIDER, |stage, client| {
        use v3::credit_repayment::partner::{deduct_orders, schedule_records::batch_create};
        let contract = sign(&stage, &client, requests::credit_app("r1")).await;
        let book = batch_create::PostRequest {
            contract_id: contract.contract_id.clone().unwrap(),
            appid: APPID.into(),
            openid: contract.openid.clone().unwrap(),
            schedule_items: vec![batch_create::ScheduleItems {
                out_record_id: "record1".into(),
                sub_mchid: SUB.into(),
                repayment_amount: "3000".into(),
                repayment_date: requests::DAY.into(),
                ..Default::default()
            }],
        };
        let booked = client.take(client.papay().schedule(&contract, &book)).await.unwrap();
        assert_eq!(booked.schedule_records.as_ref().unwrap().len(), 1);
        stage.world.freeze_clock("2026-01-10T10:00:00+08:00").unwrap();
        let request = deduct_orders::PostRequest {
            contract_id: contract.contract_id.clone().unwrap(),
            out_trade_no: "o1".into(),
            out_record_id: "record1".into(),
            deduct_amount: "3000".into(),
            notify_url: PAID.into(),
            description: "一月还款".into(),
            attach: None,
        };
        let accepted = deduct(&client, &request).await;
        assert_eq!((&accepted.state, accepted.total), (&OrderState::Accepted, Some(3000)));
        let found = order(&client, &accepted).await;
        assert_eq!((&found.state, &found.contract_id), (&OrderState::Succeeded, &contract.contract_id));
        let by_id = OrderRef::by_transaction_id(Family::CreditRepayment, "4200");
        refused(client.take(client.papay().query_order(&by_id)).await, "`out_trade_no` is needed");
    });
}

#[tokio::test]
async fn a_family_without_a_step_says_which_one_it_has() {
    both!(NOW, DIRECT, |_stage, client| {
        use v3::papay::{contracts::contract_id::notify, pay::schedules::contract_id::contract_id::schedule};
        let (book, announce) = (schedule::PostRequest::default(), notify::PostRequest::default());
        let papay = client.papay();
        let id = |contract: ContractRef| contract.with_contract_id("1");
        for (contract, says) in [
            (id(ContractRef::global(APPID, 1, "c")), "deduct right away"),
            (id(ContractRef::combine_papay(1, "c")), "deduct right away"),
            (id(ContractRef::password_exempt(1, "c")), "password_free_contract_id"),
            (id(ContractRef::edu_papay(APPID, OPENID, 1)), "`notice`"),
            (id(ContractRef::individual(APPID, "c")), "nothing is deducted"),
            (id(ContractRef::insurance(1, "c")), "not of insurance (保险自动续费)"),
        ] {
            refused(client.take(papay.schedule(&contract, &book)).await, says);
        }
        for (contract, says) in [
            (id(ContractRef::insurance(1, "c")), "`schedule`"),
            (id(ContractRef::credit_repayment("c")), "`schedule`"),
            (id(ContractRef::edu_school_pay(OPENID, 1, "c")), "deduct right away"),
            (id(ContractRef::partner_papay(SUB, 1, "c")), "/v3/papay/contracts/{contract_id}/notify"),
        ] {
            refused(client.take(papay.notice(&contract, &announce)).await, says);
        }
        let none = OrderRef::new(Family::IndividualContracts, "o1");
        refused(client.take(papay.query_order(&none)).await, "nothing is deducted");
        refused(client.take(papay.terminate(&ContractRef::global(APPID, 1, "c"), "x")).await, "query the contract");
        let mut no_sub = ContractRef::partner_papay(SUB, 1, "c");
        no_sub.sub_mchid = None;
        refused(client.take(papay.query(&no_sub)).await, "`sub_mchid` is needed");
    });
}
