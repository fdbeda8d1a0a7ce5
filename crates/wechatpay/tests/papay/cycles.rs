//! Which step is next, and when: held against what the sandbox takes.

use jiff::{Timestamp, civil::date};
use wechatpay::{
    api::v3::papay::pay::schedules::contract_id::contract_id::schedule,
    papay::{Act, Cycle},
};

use crate::{
    requests::{self, APPID},
    stage::{DIRECT, Stage},
};

fn at(time: &str) -> Timestamp {
    time.parse().unwrap()
}

#[tokio::test]
async fn a_booking_is_taken_exactly_when_the_cycle_says_so() {
    let stage = Stage::at("2026-01-01T10:00:00+08:00").await;
    let client = stage.client(DIRECT);
    let signing = stage.pre_sign(&client, &requests::scheduled_mini("s1")).await;
    stage.confirm();
    let contract = client.papay().query(signing.contract()).await.unwrap().reference;
    let cycle = Cycle::Scheduled { estimated: date(2026, 1, 10), booked: false };
    let next = cycle.next_step(at("2026-01-01T10:00:00+08:00")).unwrap();
    let amount = schedule::ScheduleAmount { total: 100, currency: None };
    let book = schedule::PostRequest { appid: APPID.into(), schedule_amount: amount };
    let second = jiff::SignedDuration::from_secs(1);
    for (now, taken) in [(next.opens - second, false), (next.window.end(), false), (next.window.end() - second, true)] {
        assert_eq!(cycle.next_step(now).is_some_and(|next| next.opens == now), taken, "{now}");
        stage.world.freeze_clock(&now.to_string()).unwrap();
        let booked = client.papay().schedule(&contract, &book).await;
        assert_eq!(booked.is_ok(), taken, "{now}: {booked:?}");
    }
}

#[test]
fn each_cycle_names_its_next_step_until_it_is_too_late() {
    let day = date(2026, 1, 10);
    let cases = [
        (
            Cycle::Scheduled { estimated: day, booked: true },
            "2026-01-09T09:00:00+08:00",
            Some((Act::Deduct, "2026-01-10T00:00:00+08:00")),
        ),
        (Cycle::Scheduled { estimated: day, booked: true }, "2026-01-11T00:00:00+08:00", None),
        (
            Cycle::Insurance { estimated: day, booked: None },
            "2026-01-09T19:30:00+08:00",
            Some((Act::Schedule, "2026-01-10T08:00:00+08:00")),
        ),
        (Cycle::Insurance { estimated: day, booked: None }, "2026-02-07T19:30:00+08:00", None),
        (
            Cycle::Insurance { estimated: day, booked: Some(day) },
            "2026-01-10T09:00:00+08:00",
            Some((Act::Deduct, "2026-01-11T08:00:00+08:00")),
        ),
        (Cycle::Insurance { estimated: day, booked: Some(day) }, "2026-02-08T20:00:00+08:00", None),
        (
            Cycle::Noticed { called: None, days: 7 },
            "2026-01-10T23:00:00+08:00",
            Some((Act::Notice, "2026-01-11T07:00:00+08:00")),
        ),
        (
            Cycle::Noticed { called: Some(day), days: 1 },
            "2026-01-10T09:00:00+08:00",
            Some((Act::Deduct, "2026-01-12T07:00:00+08:00")),
        ),
        (
            Cycle::Noticed { called: Some(day), days: 1 },
            "2026-01-12T22:00:00+08:00",
            Some((Act::Notice, "2026-01-13T07:00:00+08:00")),
        ),
    ];
    for (cycle, now, expected) in cases {
        let next = cycle.next_step(at(now)).map(|next| (next.act, next.opens));
        assert_eq!(next, expected.map(|(act, opens)| (act, at(opens))), "{cycle:?} at {now}");
    }
}
