//! What notifications tell, in the united words.

use serde_json::json;
use wechatpay::{
    Client, Event,
    api::v3,
    papay::{Contract, ContractRef, Family, News, OrderRef, OrderState, PreSign, Status},
};
use wechatpay_sandbox::{EndedBy as By, Template, TemplateKind};

use crate::{
    inbox::Inbox,
    requests::{self, APPID},
    stage::{DIRECT, INSTITUTION, PLATFORM, PROVIDER, SUB, Stage},
};

const NOW: &str = "2026-01-01T10:00:00+08:00";
const LATER: &str = "2026-01-02T10:00:00+08:00";
const TOLD: &str = "https://yourapp.com/told";

fn template(kind: TemplateKind) -> Template {
    Template {
        kind: Some(kind),
        signing_url: Some(TOLD.into()),
        termination_url: Some(TOLD.into()),
        ..Template::default()
    }
}

/// A world whose templates tell of terminations.
async fn stage(mchid: &str, plans: &[(&str, TemplateKind)]) -> (Stage, Client, Inbox) {
    let stage = Stage::at(NOW).await;
    for (plan, kind) in plans {
        match kind {
            TemplateKind::PasswordExempt => stage.world.set_service(mchid, plan, template(*kind)).unwrap(),
            _ => stage.world.set_plan(mchid, plan, template(*kind)).unwrap(),
        }
    }
    let (client, inbox) = (stage.client(mchid), Inbox::of(&stage.world).await);
    (stage, client, inbox)
}

#[track_caller]
fn contract(event: &Event) -> Contract {
    let Some(News::Contract(contract)) = News::of(event) else { panic!("{event:?}") };
    *contract
}

/// Signs and ends; what is told and what is asked for are the same.
async fn told<R: PreSign>(mchid: &str, plan: (&str, TemplateKind), request: R, family: Family)
where
    R::Answer: Send,
{
    let (stage, client, inbox) = stage(mchid, &[plan]).await;
    let signing = stage.pre_sign(&client, &request).await;
    let id = stage.confirm().contract_id;
    let signed = client.papay().query(signing.contract()).await.unwrap();
    stage.world.freeze_clock(LATER).unwrap();
    let (by, ended_by) = match family {
        Family::CreditRepayment => (By::User, wechatpay::papay::EndedBy::User),
        Family::Global => (By::Platform, wechatpay::papay::EndedBy::Platform),
        Family::Insurance => (By::CustomerService, wechatpay::papay::EndedBy::CustomerService),
        _ => (By::User, wechatpay::papay::EndedBy::User),
    };
    stage.world.terminate(&id, by, None).unwrap();
    stage.sandbox.settle().await;
    let events = inbox.events(&client).await;
    assert_eq!(events.len(), 2, "{family}: {events:?}");
    let (first, second) = (contract(&events[0]), contract(&events[1]));
    let (first, second) = if first.status == Status::Signed { (first, second) } else { (second, first) };

    assert_eq!((&first.status, &second.status), (&Status::Signed, &Status::Terminated), "{family}");
    for news in [&first, &second] {
        assert!(news.reference.is_same(signing.contract()), "{family}: {:?}", news.reference);
        assert!(news.reference.is_same(&signed.reference), "{family}: {:?}", news.reference);
        let mut other = signing.contract().clone();
        other.out_contract_code = other.out_contract_code.map(|code| code + "x");
        other.openid = other.openid.map(|openid| openid + "x");
        assert!(!news.reference.is_same(&other), "{family}: another contract");
    }
    assert_eq!(first.reference.family, family);
    assert_eq!(first.signed_time, signed.signed_time, "{family}");
    if !matches!(family, Family::EduPapay | Family::EduSchoolPay) {
        assert_eq!(second.terminated_time, Some(LATER.parse().unwrap()), "{family}");
        assert_eq!(second.ended_by, Some(ended_by), "{family}");
    }
    if family != Family::CombinePapay {
        assert_eq!(first.reference.contract_id.as_deref(), Some(&*id), "{family}");
    }
    let merged = second.clone().merge(signed.clone()).merge(first.clone());
    assert_eq!(merged, first.merge(second).merge(signed));
    assert_eq!((merged.status, merged.reference.contract_id), (Status::Terminated, Some(id)), "{family}");
}

#[tokio::test]
async fn each_family_tells_of_signing_and_end() {
    use TemplateKind as K;
    told(INSTITUTION, ("123", K::Global), requests::global_mini("g1"), Family::Global).await;
    told(DIRECT, ("123", K::Global), requests::global_direct("g1"), Family::Global).await;
    told(PLATFORM, ("12535", K::Periodic), requests::combine_mini("c1"), Family::CombinePapay).await;
    told(DIRECT, ("12535", K::PasswordExempt), requests::exempt_normal("e1"), Family::PasswordExempt).await;
    told(PROVIDER, ("12535", K::PasswordExempt), requests::exempt_provider("e1"), Family::PasswordExempt).await;
    told(DIRECT, ("12535", K::Scheduled), requests::scheduled_mini("s1"), Family::Papay).await;
    told(PROVIDER, ("12535", K::Scheduled), requests::partner_mini("s1"), Family::PartnerPapay).await;
    told(DIRECT, ("12535", K::Periodic), requests::device("d1", "SIGN_SCENE_APP"), Family::Papay).await;
    told(DIRECT, ("12535", K::Insurance), requests::insurance_mini("i1"), Family::Insurance).await;
    let plan = "101164396123311331";
    told(PROVIDER, (plan, K::Education), requests::edu(plan), Family::EduPapay).await;
    told(DIRECT, ("77", K::Education), requests::school("k1"), Family::EduSchoolPay).await;
    told(PROVIDER, ("12535", K::Credit), requests::credit_app("r1"), Family::CreditRepayment).await;
}

#[tokio::test]
async fn a_deduction_tells_its_order() {
    use v3::papay::pay::{schedules::contract_id::contract_id::schedule, transactions::apply};
    let (stage, client, inbox) = stage(DIRECT, &[("12535", TemplateKind::Scheduled)]).await;
    let signing = stage.pre_sign(&client, &requests::scheduled_mini("s1")).await;
    stage.confirm();
    let contract = client.papay().query(signing.contract()).await.unwrap().reference;
    stage.world.freeze_clock("2026-01-09T08:00:00+08:00").unwrap();
    let amount = schedule::ScheduleAmount { total: 100, currency: None };
    let book = schedule::PostRequest { appid: APPID.into(), schedule_amount: amount };
    client.papay().schedule(&contract, &book).await.unwrap();
    stage.world.freeze_clock("2026-01-10T00:00:00+08:00").unwrap();
    let request = apply::PostRequest {
        appid: APPID.into(),
        out_trade_no: "o1".into(),
        description: "会员".into(),
        transaction_notify_url: TOLD.into(),
        contract_id: contract.contract_id.unwrap(),
        amount: apply::Amount { total: 100, currency: None },
        ..Default::default()
    };
    let accepted = client.papay().deduct(&request).await.unwrap();
    let asked = client.papay().query_order(&accepted.reference).await.unwrap();
    stage.sandbox.settle().await;
    let events = inbox.events(&client).await;
    let orders = events.iter().filter_map(News::of).filter_map(|news| match news {
        News::Order(order) => Some(*order),
        _ => None,
    });
    let [told] = &orders.collect::<Vec<_>>()[..] else { panic!("one order is told") };
    assert_eq!((&told.state, told.total, told.success_time), (&OrderState::Succeeded, Some(100), asked.success_time));
    assert_eq!(told.reference, asked.reference);
}

#[tokio::test]
async fn a_combined_order_is_told_as_one_with_the_sum_of_its_parts() {
    let (stage, client, inbox) = stage(PLATFORM, &[]).await;
    let part = |number: &str, total: i64| {
        json!({
            "mchid": PLATFORM, "sub_mchid": SUB, "attach": "a", "amount": {"total_amount": total, "currency": "CNY"},
            "out_trade_no": number, "description": "会员",
        })
    };
    let order = json!({
        "combine_appid": APPID, "combine_mchid": PLATFORM, "combine_out_trade_no": "whole1",
        "sub_orders": [part("part1", 30), part("part2", 70)], "notify_url": TOLD,
    });
    client.chain("v3/combine-transactions/native").post(&order).await.unwrap();
    stage.world.pay(SUB, "part1", Some("o1")).unwrap();
    stage.sandbox.settle().await;
    let [event] = &inbox.events(&client).await[..] else { panic!("one order is told") };
    let Some(News::Order(told)) = News::of(event) else { panic!("{event:?}") };
    assert_eq!((&told.state, told.total), (&OrderState::Succeeded, Some(100)));
    assert_eq!(told.reference, OrderRef::new(Family::CombinePapay, "whole1"));
    assert_eq!(told.success_time, Some(NOW.parse().unwrap()));
}

#[tokio::test]
async fn a_payer_who_is_about_to_leave_is_told_of_with_the_contract_still_in_force() {
    let (stage, client, inbox) = stage(DIRECT, &[]).await;
    let leaving = Template { inquiry_url: Some(TOLD.into()), ..template(TemplateKind::Periodic) };
    stage.world.set_plan(DIRECT, "12535", leaving).unwrap();
    let signing = stage.pre_sign(&client, &requests::device("d1", "SIGN_SCENE_APP")).await;
    let id = stage.confirm().contract_id;
    stage.world.terminate(&id, By::User, None).unwrap();
    stage.sandbox.settle().await;
    let events = inbox.events(&client).await;
    let inquiry = events.iter().find(|event| event.event_type == "ENTRUST.TERMINATE_INQUIRY").unwrap();
    let Some(News::Leaving(reference)) = News::of(inquiry) else { panic!("{inquiry:?}") };
    assert!(reference.is_same(signing.contract()));
    assert_eq!(reference.contract_id, Some(id));
}

#[test]
fn a_reference_is_the_same_only_if_nothing_differs_and_a_number_is_shared() {
    let code = ContractRef::papay(1, "c");
    let same = |one: &ContractRef, other: &ContractRef| {
        assert_eq!(one.is_same(other), other.is_same(one), "both ways");
        one.is_same(other)
    };
    assert!(same(&code, &ContractRef::harmony(1, "c").with_contract_id("9")));
    assert!(same(&code.clone().with_contract_id("9"), &ContractRef::papay(1, "c")));
    for other in [
        ContractRef::papay(2, "c"),
        ContractRef::papay(1, "d"),
        ContractRef::insurance(1, "c"),
        ContractRef::combine_papay(1, "c"),
    ] {
        assert!(!same(&code, &other), "{other:?}");
    }
    assert!(!same(&code.clone().with_contract_id("9"), &ContractRef::papay(1, "c").with_contract_id("8")));
    let of_user = ContractRef::edu_papay(APPID, "o", 1);
    assert!(same(&of_user, &ContractRef::edu_papay(APPID, "o", 1).with_contract_id("9")));
    assert!(!same(&of_user, &ContractRef::edu_papay(APPID, "p", 1)));
    assert!(!same(&of_user, &ContractRef::edu_papay(APPID, "o", 2)));
}
