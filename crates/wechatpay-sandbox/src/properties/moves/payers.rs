//! What payers and time do in every family, and the names that requests draw from.

use jiff::{SignedDuration, Timestamp, civil::Date};
use serde_json::{Map, Value};
use wechatpay_core::calendar;

use super::super::{Move, world::World};
use crate::{
    clock::{beijing_calendar, beijing_day},
    engine::{
        contract::{Contract, ContractState, Deed, EndedBy},
        fact::{ContractChange, Fact},
        life::{self, Confirming},
        party::Persona,
    },
    family,
};

pub(in super::super) static OF_PAYERS: &[Move] =
    &[confirm, confirm, confirm, leave, payer_ends, system_ends, persona, wait, wait];

pub(super) const START: &str = "2019-11-20T10:00:00+08:00";

/// A merchant's number of a contract.
pub(super) fn code(world: &mut World) -> String {
    format!("code{}", world.dice(5))
}

pub(super) fn user(world: &mut World) -> String {
    format!("oUser{}", world.dice(3))
}

pub(super) fn order_number(world: &mut World) -> String {
    format!("order{}", world.dice(6))
}

/// A number below `end`, from 1.
pub(super) fn amount(world: &mut World, end: u64) -> i64 {
    1 + i64::try_from(world.dice(end)).unwrap()
}

/// Some contract, more often than not the last one.
pub(super) fn contract(world: &mut World) -> Option<(u32, Contract)> {
    let count = world.ledger().state.contracts.len();
    let any = usize::try_from(world.dice(count as u64)).unwrap();
    let at = if world.dice(2) == 0 { any } else { count.checked_sub(1)? };
    let contract = world.ledger().state.contracts.get(at)?;
    Some((u32::try_from(at).unwrap(), contract.clone()))
}

/// The id of some contract; one that is not there when there is none.
pub(super) fn contract_id(world: &mut World) -> String {
    contract(world).map_or("none".into(), |(_, contract)| contract.id.into())
}

pub(super) fn today(world: &World) -> Date {
    beijing_day(world.now())
}

/// Some days later.
pub(super) fn days_after(day: Date, days: i64) -> Date {
    day.checked_add(jiff::Span::new().days(days)).unwrap()
}

/// An instant of a day in Beijing.
pub(super) fn at(day: Date, hour: i8) -> Timestamp {
    calendar::at(day, jiff::civil::time(hour, 0, 0, 0))
}

/// A body with one more field, or with the field gone (`null`).
pub(super) fn with(mut body: Value, name: &str, value: impl Into<Value>) -> Value {
    let fields: &mut Map<String, Value> = body.as_object_mut().unwrap();
    match value.into() {
        Value::Null => fields.shift_remove(name),
        value => fields.insert(name.to_owned(), value),
    };
    body
}

fn session(world: &mut World) -> Option<(String, bool)> {
    let count = world.ledger().state.sessions.len();
    let any = usize::try_from(world.dice(count as u64)).unwrap();
    let at = if world.dice(2) == 0 { any } else { count.checked_sub(1)? };
    let session = world.ledger().state.sessions.get(at)?;
    Some((session.id.to_string(), session.terms.payer.is_none()))
}

pub(super) fn confirm(world: &mut World) {
    let Some((session, is_open_to_all)) = session(world) else { return };
    let fails = world.dice(12) == 0;
    let user = user(world);
    let openid = is_open_to_all.then_some(user.as_str());
    let by = Confirming { openid, client_ip: None, fails };
    let done = world.decide(|turn| life::confirm(turn, &session, by));
    world.note(|| format!("confirm {session} as {openid:?}: {:?}", done.map(|done| done.contract.id)));
}

fn leave(world: &mut World) {
    let Some((session, _)) = session(world) else { return };
    let done = world.decide(|turn| life::give_up(turn, &session));
    world.note(|| format!("leave {session}: {done:?}"));
}

fn ends(world: &mut World, by: EndedBy) {
    let id = contract_id(world);
    world.note(|| format!("{by:?} ends {id}"));
    let _ = world.decide(|turn| {
        if let Some((index, deed)) = turn.ledger.contract(&id)
            && deed.contract.state.is_live()
        {
            let rules = deed.terms.family.rules();
            if by != EndedBy::User {
                turn.end(index, by, None);
            } else if !family::payer_wishes(turn, index, None) {
                rules.payer_ends(turn, index, None);
            }
        }
        Ok::<_, ()>(())
    });
}

fn payer_ends(world: &mut World) {
    ends(world, EndedBy::User);
}

fn system_ends(world: &mut World) {
    if world.dice(4) == 0 {
        ends(world, EndedBy::Platform);
    }
}

/// A payer undoes the wish to end a contract.
pub(super) fn keep(world: &mut World) {
    let id = contract_id(world);
    world.note(|| format!("{id} is kept"));
    let _ = world.decide(|turn| {
        if let Some((index, Deed { terms, contract })) = turn.ledger.contract(&id)
            && contract.state == ContractState::TerminatePending
        {
            turn.change(index, ContractChange::Undone);
            terms.family.rules().kept(turn, index);
        }
        Ok::<_, ()>(())
    });
}

fn persona(world: &mut World) {
    let openid = user(world);
    let personas = [Persona::Rich, Persona::Rich, Persona::Empty, Persona::Slow, Persona::Frozen, Persona::OverLimit];
    let persona = *world.pick(&personas).unwrap();
    world.note(|| format!("{openid} is {persona:?}"));
    let _ = world.decide(|turn| {
        turn.record(Fact::Payer { openid: openid.as_str().into(), persona });
        Ok::<_, ()>(())
    });
}

fn wait(world: &mut World) {
    let spans = [1, 15, 600, 600, 3_600, 7_200, 86_400, 86_400, 86_400, 400 * 86_400];
    let seconds = *world.pick(&spans).unwrap();
    world.advance(SignedDuration::from_secs(seconds));
}

pub(super) fn to_the_next_morning(world: &mut World) {
    let now = beijing_calendar(world.now());
    let hours = 24 - i64::from(now.hour()) + 9;
    world.advance(SignedDuration::from_hours(hours));
}

/// On to an instant, or to the next morning when it is over.
pub(super) fn go_to(world: &mut World, instant: Timestamp) {
    if instant > world.now() { world.advance_to(instant) } else { to_the_next_morning(world) }
}
