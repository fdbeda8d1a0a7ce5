//! Random lives of every family, 10,000 each: whatever is asked in whatever order, the published tables hold.
//!
//! The sequences run on a world without its gateway: no signatures, so that many fit into a second. A [`follow::Follower`] learns of
//! everything that happens in the world, fact by fact, and judges it.

mod asking;
mod follow;
mod judge;
mod moves;
mod replay;
mod world;

use std::collections::BTreeMap;

use world::World;

/// Sequences of each family.
const SEQUENCES: u64 = 10_000;
/// The requests of so many sequences are compared with the tables.
const COMPARED: u64 = 100;
/// One sequence out of so many is kept and loaded as text.
const STORED: u64 = 4;

type Move = fn(&mut World);

/// What can be done in one family, beside what payers and time do in all.
struct Script {
    /// With what three of four sequences begin.
    begins: &'static [Move],
    moves: &'static [Move],
    start: &'static str,
    /// Steps of each sequence.
    steps: u64,
    /// How often the sequences come to something, all together, at least: about half of what they came to once.
    reaches: &'static [(Mark, u64)],
}

/// Something that a sequence may come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Mark {
    /// A contract is in force.
    Signed,
    SignFailed,
    Ended,
    /// The wish of a payer to end a contract is undone.
    Undone,
    ToBeRenewed,
    Renewed,
    PeriodBooked,
    PeriodUnbooked,
    PeriodPaid,
    PeriodExpired,
    PeriodLowered,
    Noticed,
    RepaymentBooked,
    Repaid,
    OrderOpened,
    OrderPaid,
    OrderFailed,
    OrderClosed,
    OrderReversed,
    Refunding,
    Refunded,
    RefundAbnormal,
    /// A notification was told, and a query says the same.
    Told,
}

/// One sequence. `logs`: what was done is part of what is said of a failure.
fn live(script: &Script, seed: u64, logs: bool) -> Result<BTreeMap<Mark, u64>, String> {
    let mut world = World::new(seed, script.start, logs);
    if world.dice(4) > 0 {
        script.begins.iter().for_each(|step| step(&mut world));
    }
    for _ in 0..script.steps {
        let moves = if world.dice(3) > 0 { script.moves } else { moves::OF_PAYERS };
        world.pick(moves).unwrap()(&mut world);
        if world.is_wrong() {
            break;
        }
    }
    world.end()
}

fn run(script: &Script) {
    let mut reached: BTreeMap<Mark, u64> = BTreeMap::new();
    for seed in 0..SEQUENCES {
        // A sequence that fails is played once more, with its log.
        let lived = live(script, seed, false).or_else(|_| live(script, seed, true));
        for (mark, times) in lived.unwrap_or_else(|wrong| panic!("{wrong}")) {
            *reached.entry(mark).or_default() += times;
        }
    }
    for (mark, least) in script.reaches {
        let times = reached.get(mark).copied().unwrap_or_default();
        assert!(
            times >= *least,
            "only {times} times {mark:?}, not {least}: the script does not reach far: {reached:?}"
        );
    }
}

#[test]
fn scheduled() {
    run(&moves::scheduled::SCRIPT);
}

#[test]
fn global() {
    run(&moves::global::SCRIPT);
}

#[test]
fn combine() {
    run(&moves::combine::SCRIPT);
}

#[test]
fn password_exempt() {
    run(&moves::exempt::SCRIPT);
}

#[test]
fn sign() {
    run(&moves::sign::SCRIPT);
}

#[test]
fn insurance() {
    run(&moves::insurance::SCRIPT);
}

#[test]
fn credit() {
    run(&moves::credit::SCRIPT);
}

#[test]
fn edu() {
    run(&moves::edu::EDU);
}

#[test]
fn edu_school() {
    run(&moves::edu::SCHOOL);
}

#[test]
fn individual() {
    run(&moves::individual::SCRIPT);
}

#[test]
fn orders() {
    run(&moves::orders::SCRIPT);
}

#[test]
fn with_contract() {
    run(&moves::with_contract::SCRIPT);
}
