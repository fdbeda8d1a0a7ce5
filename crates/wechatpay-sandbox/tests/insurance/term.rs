//! How periods and contracts run out, are renewed, lowered, and ended by their payers.

use serde_json::{Value, json};
use wechatpay_sandbox::{ContractState, EndedBy, PeriodState, Persona};
use wechatpay_spec::operation;

use super::{
    It, MODIFY, body, listing, start,
    support::{assert_conforms, with},
};

#[tokio::test]
async fn a_period_expires_and_the_last_one_lets_the_contract_wait_for_renewal() {
    let it = start().await;
    let id = it.sign(&body());
    it.world.freeze_clock("2026-01-09T12:00:00+08:00").unwrap();
    it.book(&id, 1, 100);
    it.world.advance_to("2026-02-08T19:59:59+08:00").await.unwrap();
    assert_eq!(it.states(&id)[0], PeriodState::Scheduled);
    it.world.advance("1s").await.unwrap();
    assert_eq!(it.states(&id)[0], PeriodState::Expired);
    let expired = it.period(&id, 1).json;
    assert_eq!((&expired["policy_period_state"], expired.get("scheduled_amount")), (&json!("EXPIRED"), None));
    // The rest of its life is the same in a world made of its export.
    it.world.import(&it.world.export()).unwrap();
    it.world.advance_to("2026-04-08T19:59:59+08:00").await.unwrap();
    assert_eq!(it.query("policy1")["contract_state"], "SIGNED");
    it.world.advance("1s").await.unwrap();
    assert_eq!(it.query("policy1")["contract_state"], "TO_BE_RENEWED");
    it.breaks(&it.book(&id, 3, 100), "BOOKED_ONCE");
    it.world.advance_to("2027-03-10T00:00:00+08:00").await.unwrap();
    let ended = it.query("policy1");
    assert_eq!(ended["contract_terminate_info"]["contract_termination_mode"], "SYSTEM_TERMINATE");
    assert_eq!(it.last_told("INSURANCE_ENTRUST.TERMINATE").await, ended);
}

#[tokio::test]
async fn a_deduction_that_was_accepted_in_time_is_waited_for() {
    let it = start().await;
    let id = it.sign(&body());
    let other = it.sign(&with(with(body(), "out_contract_code", "policy2"), "openid", "oOther"));
    it.world.freeze_clock("2026-02-07T12:00:00+08:00").unwrap();
    assert_eq!(
        (it.book(&id, 1, 100).status, it.book(&other, 1, 100).status),
        (200.try_into().unwrap(), 200.try_into().unwrap())
    );
    it.world.set_payer("oInsured", Persona::Slow).unwrap();
    it.world.set_payer("oOther", Persona::Slow).unwrap();
    it.world.freeze_clock("2026-02-08T19:55:00+08:00").unwrap();
    it.deduct(&id, 1, "late1", 100);
    it.deduct(&other, 1, "late2", 100);
    it.breaks(&it.deduct(&id, 1, "late3", 100), "DEDUCTED_ONCE");
    it.world.advance("6m").await.unwrap();
    assert_eq!((it.states(&id)[0], it.states(&other)[0]), (PeriodState::Scheduled, PeriodState::Scheduled));
    it.world.set_payer("oOther", Persona::Empty).unwrap();
    it.world.advance("4m").await.unwrap();
    assert_eq!((it.states(&id)[0], it.states(&other)[0]), (PeriodState::Paid, PeriodState::Expired));
}

#[tokio::test]
async fn a_contract_whose_periods_ran_out_is_renewed_once_a_term() {
    let it = start().await;
    let id = it.sign(&body());
    let next = [(4, "2026-04-10", 100), (5, "2026-05-10", 150)];
    it.breaks(&it.renew(&id, &next), "RENEWABLE");
    it.pay(&id, 1, 10);
    it.pay(&id, 2, 10);
    it.breaks(&it.renew(&id, &next), "RENEW_WINDOW");
    it.world.freeze_clock("2026-03-10T10:00:00+08:00").unwrap();
    it.book(&id, 3, 100);
    it.breaks(&it.renew(&id, &next), "RENEWABLE");
    it.pay_last(&id);
    assert_eq!(it.query("policy1")["contract_state"], "TO_BE_RENEWED");
    it.world.freeze_clock("2026-03-11T19:00:00+08:00").unwrap();
    it.breaks(&it.renew(&id, &next), "RENEW_WINDOW");
    it.world.freeze_clock("2026-04-08T18:59:59+08:00").unwrap();
    let thirteen: Vec<_> = (4..17).map(|id| (id, "2026-04-10", 100)).collect();
    it.wrong(&it.renew(&id, &thirteen), "PERIOD_DATES");
    it.wrong(&it.renew(&id, &[]), "RENEW_COUNT");
    it.wrong(&it.renew(&id, &[(3, "2026-04-10", 100)]), "PERIOD_NUMBERS");
    it.wrong(&it.renew(&id, &[(841, "2026-04-10", 100)]), "PERIOD_NUMBERS");
    it.wrong(&it.renew(&id, &[(4, "2026-04-08", 100)]), "PERIOD_AHEAD");
    it.breaks(&it.renew(&id, &[(4, "2026-04-10", 151)]), "RENEW_AMOUNT");
    it.breaks(&it.renew(&id, &[(4, "2026-04-10", 49)]), "RENEW_AMOUNT");
    let renewed = it.renew(&id, &next);
    assert_eq!((renewed.status.as_u16(), renewed.raw.len()), (204, 0));
    let contract = it.query("policy1");
    assert_eq!(
        (&contract["contract_state"], &contract["contract_expired_time"]),
        (&json!("SIGNED"), &json!("2027-05-10T00:00:00+08:00"))
    );
    assert_eq!(it.last_told("INSURANCE_ENTRUST.RENEW").await, contract, "what is told is what is");
    it.breaks(&it.renew(&id, &next), "RENEWED_ONCE");
    assert_eq!(it.list("policy1", "").json["total_count"], 5);
    it.world.freeze_clock("2026-05-10T10:00:00+08:00").unwrap();
    assert_eq!(it.book(&id, 5, 150).status, 200, "new periods are like the first ones");
    it.world.advance_to("2027-03-10T00:00:00+08:00").await.unwrap();
    assert_eq!(it.query("policy1")["contract_state"], "TO_BE_RENEWED", "its end moved with the renewal");
    let never = it.sign_other(&with(body_of_2027(), "can_auto_insure", false));
    it.breaks(&it.renew(&never, &next), "RENEWABLE");
}

impl It {
    /// Deducts the third period, which is booked, the day after.
    fn pay_last(&self, id: &str) {
        self.world.freeze_clock("2026-03-11T10:00:00+08:00").unwrap();
        assert_eq!(self.deduct(id, 3, "order3", 100).status, 200);
        assert_eq!(self.order("order3")["trade_state"], "SUCCESS");
    }

    fn sign_other(&self, body: &Value) -> String {
        self.sign(&with(body.clone(), "out_contract_code", "another"))
    }
}

fn body_of_2027() -> Value {
    with(listing(body(), &[(1, "2027-04-10", 100)]), "policy_end_date", "2027-12-31")
}

#[tokio::test]
async fn amounts_of_unpaid_periods_are_lowered_and_nothing_else() {
    let it = start().await;
    let id = it.sign(&body());
    let all =
        |one: i64, two: i64, three: i64| [(1, "2026-01-10", one), (2, "2026-02-10", two), (3, "2026-03-10", three)];
    it.world.freeze_clock("2026-01-09T10:00:00+08:00").unwrap();
    it.book(&id, 1, 100);
    it.breaks(&it.modify(&id, &all(90, 90, 90), false), "MODIFY_BOOKED");
    it.breaks(&it.modify(&id, &all(100, 100, 100), true), "MODIFY_AMOUNTS");
    it.breaks(&it.modify(&id, &all(100, 101, 100), true), "MODIFY_AMOUNTS");
    it.breaks(&it.modify(&id, &all(100, 90, 80), true), "MODIFY_AMOUNTS");
    it.breaks(&it.modify(&id, &all(100, 0, 0), true), "MODIFY_AMOUNTS");
    it.breaks(&it.modify(&id, &all(90, 90, 90)[..2], true), "MODIFY_AMOUNTS");
    let answer = it.modify(&id, &all(90, 90, 100), true);
    assert_eq!(answer.status, 200, "{}", answer.json);
    assert_conforms(operation(MODIFY).unwrap(), &answer.json);
    assert_eq!(answer.json["cancel_scheduled_policy_period_id"], 1);
    let amounts =
        answer.json["policy_periods"].as_array().unwrap().iter().map(|p| p["estimated_deduct_amount"]["total"].clone());
    assert_eq!(amounts.collect::<Vec<_>>(), [90, 90, 100]);
    assert_eq!(it.states(&id)[0], PeriodState::NoScheduled);
    it.breaks(&it.modify(&id, &all(80, 90, 100), true), "MODIFY_LIMIT");
    it.world.freeze_clock("2026-01-10T07:59:59+08:00").unwrap();
    it.breaks(&it.modify(&id, &all(80, 90, 100), true), "MODIFY_WINDOW");
    it.world.freeze_clock("2026-01-10T08:00:00+08:00").unwrap();
    assert_eq!(it.book(&id, 1, 90).status, 200, "booked anew with the new amount");
    it.world.freeze_clock("2026-01-11T08:00:00+08:00").unwrap();
    assert_eq!(it.deduct(&id, 1, "order1", 90).status, 200);
    it.breaks(&it.modify(&id, &all(80, 80, 100), false), "MODIFY_AMOUNTS");
    assert_eq!(it.modify(&id, &all(90, 80, 80), false).json.get("cancel_scheduled_policy_period_id"), None);
    it.world.freeze_clock("2026-01-12T08:00:00+08:00").unwrap();
    assert_eq!(it.modify(&id, &all(90, 70, 70), false).status, 200);
    it.world.freeze_clock("2026-01-13T08:00:00+08:00").unwrap();
    it.breaks(&it.modify(&id, &all(90, 60, 60), false), "MODIFY_LIMIT");

    let discount = with(listing(body(), &all(50, 100, 100)), "out_contract_code", "discount");
    let discount = it.sign(&listing(discount, &[(1, "2026-01-20", 50), (2, "2026-02-20", 100)]));
    let lower = |total: i64| [(1, "2026-01-20", 50), (2, "2026-02-20", total)];
    it.breaks(&it.modify(&discount, &lower(90), false), "MODIFY_AMOUNTS");
    it.world.advance_to("2026-02-18T20:00:00+08:00").await.unwrap();
    it.world.freeze_clock("2026-02-19T10:00:00+08:00").unwrap();
    it.breaks(&it.modify(&discount, &lower(50), false), "MODIFY_AMOUNTS");
    assert_eq!(it.modify(&discount, &lower(51), false).status, 200);
}

#[tokio::test]
async fn a_payer_may_undo_the_wish_to_end_for_a_day() {
    let it = start().await;
    let id = it.sign(&body());
    it.world.terminate(&id, EndedBy::User, Some("太贵")).unwrap();
    let pending = it.query("policy1");
    assert_eq!(
        (&pending["contract_state"], &pending["revoke_terminate_contract_redirect_appid"]),
        (&json!("TERMINATE_PENDING"), &json!("wxbd687630cd02ce1d"))
    );
    it.world.freeze_clock("2026-01-02T09:59:59+08:00").unwrap();
    it.breaks(&it.book(&id, 1, 100), "NOT_IN_FORCE");
    it.world.keep_contract(&id).unwrap();
    it.world.advance("30h").await.unwrap();
    let kept = it.query("policy1");
    assert_eq!((&kept["contract_state"], kept.get("revoke_terminate_contract_redirect_url")), (&json!("SIGNED"), None));
    it.world.terminate(&id, EndedBy::User, Some("搬家")).unwrap();
    assert_eq!(it.told().await.len(), 1, "a wish is not told");
    it.world.advance("24h").await.unwrap();
    let ended = it.query("policy1");
    assert_eq!(ended["contract_terminate_info"]["contract_termination_remark"], "搬家");
    assert_eq!(ended["contract_terminate_info"]["contract_termination_mode"], "USER_TERMINATE");
    assert_eq!(it.last_told("INSURANCE_ENTRUST.TERMINATE").await, ended);
}

#[tokio::test]
async fn an_undone_wish_leaves_a_contract_that_ran_out_waiting_for_renewal() {
    let it = start().await;
    let id = it.sign(&listing(body(), &[(1, "2026-01-10", 100)]));
    it.world.advance_to("2026-02-08T12:00:00+08:00").await.unwrap();
    it.world.terminate(&id, EndedBy::User, None).unwrap();
    it.world.advance_to("2026-02-08T21:00:00+08:00").await.unwrap();
    assert_eq!(
        (it.states(&id)[0], it.world.contract(&id).unwrap().state),
        (PeriodState::Expired, ContractState::TerminatePending)
    );
    assert_eq!(it.world.keep_contract(&id).unwrap().state, ContractState::ToBeRenewed);
    it.world.terminate(&id, EndedBy::User, None).unwrap();
    assert_eq!(it.query("policy1")["contract_state"], "TERMINATED");
}
