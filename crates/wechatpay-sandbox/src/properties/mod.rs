//! Random lives of every family, 10,000 each: whatever is asked in whatever order, the published tables hold.
//!
//! The sequences run on a world without its gateway: no signatures, so that many fit into a second.

mod moves;
mod world;

use world::World;

/// Sequences of each family.
const SEQUENCES: u64 = 10_000;
/// Steps of each sequence.
const STEPS: u64 = 14;

/// What can be done in one family, beside what can be done in all.
struct Script {
    /// Names a session's operation, and gives a body for a number and a user.
    moves: &'static [fn(&mut World)],
    start: &'static str,
}

fn run(script: &Script) {
    let mut signed = 0;
    for seed in 0..SEQUENCES {
        let mut world = World::new(seed, script.start);
        for _ in 0..STEPS {
            let at = usize::try_from(world.dice(script.moves.len() as u64 + moves::COMMON.len() as u64)).unwrap();
            let step = script.moves.iter().chain(moves::COMMON).nth(at).unwrap();
            step(&mut world);
            world.check();
        }
        world.check_replay();
        signed += world.contracts();
    }
    assert!(signed > SEQUENCES as usize / 4, "only {signed} contracts were signed: the script does not reach far");
}

#[test]
fn scheduled() {
    run(&Script { moves: moves::SCHEDULED, start: "2019-11-20T10:00:00+08:00" });
}

#[test]
fn global() {
    run(&Script { moves: moves::GLOBAL, start: "2019-11-20T10:00:00+08:00" });
}

#[test]
fn combine() {
    run(&Script { moves: moves::COMBINE, start: "2019-11-20T10:00:00+08:00" });
}

#[test]
fn password_exempt() {
    run(&Script { moves: moves::PASSWORD_EXEMPT, start: "2019-11-20T10:00:00+08:00" });
}

#[test]
fn sign() {
    run(&Script { moves: moves::SIGN, start: "2019-11-20T10:00:00+08:00" });
}
