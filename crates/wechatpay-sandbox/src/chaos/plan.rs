//! What will happen to an attempt: a function of the settings, the world's seed, and two numbers.

use jiff::SignedDuration;
use schemars::JsonSchema;
use serde::Serialize;

use super::{Chaos, Disturbance};
use crate::engine::draw::Draw;

/// Keeps these draws apart from all others of a world.
const CHAOS: u64 = 0x6368_616f_7300_0000;
/// How long something that is overtaken waits, in seconds: longer than what an advance takes for the same moment.
const OVERTAKEN: std::ops::RangeInclusive<u64> = 2..=10;
/// How long something that is delayed waits, in minutes.
const DELAYED: u64 = 30;

/// What is to happen to an attempt.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[non_exhaustive]
pub struct PlannedAttempt {
    /// The number of the notification.
    pub notification: u64,
    /// Counts from 1 for each notification. Forged deliveries and copies are none of these.
    pub attempt: u32,
    /// It is held back by so many seconds of the world's clock.
    #[serde(skip_serializing_if = "is_zero")]
    pub put_off_seconds: u32,
    /// It is lost on the way; nothing else comes with it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub dropped: bool,
    /// What comes before it, in this order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub forged: Vec<Disturbance>,
    /// A copy comes at the same time.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub concurrent: bool,
    /// It comes once more when it was accepted.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub duplicate: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over references")]
fn is_zero(number: &u32) -> bool {
    *number == 0
}

/// The plan of the attempt after `made` others.
pub(crate) fn plan(chaos: &Chaos, seed: u64, notification: u64, made: u32) -> PlannedAttempt {
    let mut plan = PlannedAttempt { notification, attempt: made.saturating_add(1), ..PlannedAttempt::default() };
    if chaos.is_off() {
        return plan;
    }
    let mut draw = Draw::new(seed ^ CHAOS ^ u64::from(made), notification);
    // Each switch has its own draws, used or not: turning one leaves the others as they were.
    let overtaken = OVERTAKEN.start() + draw.below(OVERTAKEN.end() - OVERTAKEN.start() + 1);
    let delayed = 60 * (1 + draw.below(DELAYED));
    let mut strikes = |share: super::Share| share.has(draw.chance());
    for (share, seconds) in [(chaos.reorder, overtaken), (chaos.delay, delayed)] {
        if strikes(share) {
            plan.put_off_seconds += u32::try_from(seconds).unwrap_or_default();
        }
    }
    plan.dropped = strikes(chaos.drop);
    plan.concurrent = strikes(chaos.concurrent);
    plan.duplicate = strikes(chaos.duplicate);
    for (share, forged) in [
        (chaos.bad_signature, Disturbance::BadSignature),
        (chaos.unknown_serial, Disturbance::UnknownSerial),
        (chaos.wrong_key, Disturbance::WrongKey),
        (chaos.cut_body, Disturbance::CutBody),
        (chaos.stale, Disturbance::Stale),
        (chaos.probe, Disturbance::Probe),
    ] {
        if strikes(share) {
            plan.forged.push(forged);
        }
    }
    if plan.dropped {
        (plan.concurrent, plan.duplicate) = (false, false);
        plan.forged.clear();
    }
    plan
}

/// By how much an attempt that falls due is held back.
pub(crate) fn put_off(chaos: &Chaos, seed: u64, notification: u64, made: u32) -> SignedDuration {
    SignedDuration::from_secs(plan(chaos, seed, notification, made).put_off_seconds.into())
}

/// The plan of many: of each notification behind a number so many attempts.
pub(crate) fn planned(chaos: &Chaos, seed: u64, after: u64, count: u64, attempts: u32) -> Vec<PlannedAttempt> {
    let numbers = (1..=count).map(|step| after.saturating_add(step));
    numbers.flat_map(|number| (0..attempts).map(move |made| plan(chaos, seed, number, made))).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::chaos::Share;

    fn half() -> Share {
        Share::new(0.5).unwrap()
    }

    #[test]
    fn turning_one_switch_leaves_what_the_others_do() {
        let one = Chaos { probe: half(), stale: half(), ..Chaos::default() };
        let more = Chaos { duplicate: half(), delay: half(), bad_signature: half(), ..one.clone() };
        let probes = |chaos: &Chaos| -> Vec<_> {
            planned(chaos, 7, 0, 200, 2).iter().map(|plan| plan.forged.contains(&Disturbance::Probe)).collect()
        };
        assert_eq!(probes(&one), probes(&more));
        assert!(probes(&one).contains(&true) && probes(&one).contains(&false));
    }

    #[test]
    fn a_share_is_kept_and_none_and_all_are_none_and_all() {
        let dropped = |drop: Share| {
            planned(&Chaos { drop, ..Chaos::default() }, 1, 0, 10_000, 1).iter().filter(|plan| plan.dropped).count()
        };
        assert_eq!((dropped(Share::NONE), dropped(Share::ALL)), (0, 10_000));
        let some = dropped(Share::new(0.3).unwrap());
        assert!((2_800..3_200).contains(&some), "{some}");
    }

    #[test]
    fn seed_notification_and_attempt_make_different_plans() {
        let chaos = Chaos { drop: half(), probe: half(), duplicate: half(), delay: half(), ..Chaos::default() };
        let of =
            |seed, number, made| PlannedAttempt { notification: 0, attempt: 0, ..plan(&chaos, seed, number, made) };
        let many = |plan: &dyn Fn(u64) -> PlannedAttempt| (0..64).map(plan).collect::<Vec<_>>();
        let by_number = many(&|number| of(1, number, 0));
        assert_ne!(by_number, many(&|number| of(2, number, 0)), "seed");
        assert_ne!(by_number, many(&|number| of(1, number, 1)), "attempt");
        assert!(by_number.iter().any(|plan| *plan != by_number.first().cloned().unwrap_or_default()), "number");
    }
}
