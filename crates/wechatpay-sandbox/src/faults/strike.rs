//! Which rule strikes which request: a pure function of the world's seed, the rule's id and the number of the matching request.

use std::time::Duration;

use bytes::Bytes;
use http::{Request, header::AUTHORIZATION};
use schemars::JsonSchema;
use serde::Serialize;
use wechatpay_core::Authorization;

use super::{
    Fault, FaultMatches, FaultRule, SignatureFlaw,
    tally::{Count, Tally},
};
use crate::{engine::draw::Draw, path_pattern::PathPattern, tenant::Tenant, worlds::seed_of};

/// Keeps what is drawn for faults apart from what is drawn for facts.
const FAULTS: u64 = 0x5BD1_E995_7F4A_7C15;

/// What rules do to one request.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Struck {
    /// How much later the answer goes out.
    pub(crate) delay: Duration,
    /// What else happens.
    pub(crate) fault: Option<Fault>,
    /// Who did it, for the journal.
    pub(crate) latency_of: Option<String>,
    pub(crate) rule: String,
}

/// Asks the rules of a world; `None`: nothing happens. In a world without rules this is all there is to it.
pub(crate) fn strike(tenant: &mut Tenant, request: &Request<Bytes>) -> Option<Box<Struck>> {
    let Tenant { ledger, tally, .. } = tenant;
    if ledger.state.faults.is_empty() {
        return None;
    }
    ask(ledger.state.seed, &ledger.state.faults, tally, request)
}

fn ask(seed: u64, rules: &[FaultRule], tally: &mut Tally, request: &Request<Bytes>) -> Option<Box<Struck>> {
    let mchid = claimed(request);
    let was_probed = tally.was_probed(request);
    let mut struck = Struck::default();
    for rule in rules.iter().filter(|rule| rule.matches.fit(request, mchid.as_deref())) {
        let count = tally.count_mut(&rule.id);
        count.seen += 1;
        let Some(delay) = drawn(seed, rule, *count) else { continue };
        count.struck += 1;
        match rule.fault {
            Fault::Latency { .. } => {
                struck.delay = struck.delay.max(delay);
                struck.latency_of = Some(rule.id.clone());
            }
            _ if struck.fault.is_some() => {}
            Fault::Signature { flaw: SignatureFlaw::Probe } if was_probed => {}
            fault => {
                if fault == (Fault::Signature { flaw: SignatureFlaw::Probe }) {
                    tally.probe(request);
                }
                struck.fault = Some(fault);
                struck.rule.clone_from(&rule.id);
            }
        }
    }
    (struck != Struck::default()).then(|| Box::new(struck))
}

/// The merchant that a request says it is of.
fn claimed(request: &Request<Bytes>) -> Option<String> {
    let authorization: Authorization = request.headers().get(AUTHORIZATION)?.to_str().ok()?.parse().ok()?;
    Some(authorization.mchid)
}

/// Whether a rule strikes the request that `count` has just counted, and how long it holds the answer back.
fn drawn(seed: u64, rule: &FaultRule, count: Count) -> Option<Duration> {
    if rule.times.is_some_and(|times| count.struck >= times) {
        return None;
    }
    let mut draw = Draw::new(seed ^ FAULTS ^ seed_of(&rule.id), count.seen);
    if draw.chance() >= rule.share {
        return None;
    }
    Some(match rule.fault {
        Fault::Latency { delay } => delay.draw(draw.chance()),
        _ => Duration::ZERO,
    })
}

impl FaultMatches {
    fn fit(&self, request: &Request<Bytes>, claimed: Option<&str>) -> bool {
        let Self { method, path, mchid, header } = self;
        method.as_ref().is_none_or(|method| request.method().as_str() == method)
            && path.as_ref().is_none_or(|path| PathPattern(path).fits(request.uri().path()))
            && mchid.as_ref().is_none_or(|mchid| claimed == Some(mchid))
            && header.as_ref().is_none_or(|header| {
                let mut values = request.headers().get_all(&header.name).iter();
                values.any(|found| header.value.as_ref().is_none_or(|value| found == value.as_str()))
            })
    }
}

/// What a rule will do to the next requests that it matches.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[non_exhaustive]
pub struct FaultPlan {
    /// The rule.
    pub rule: FaultRule,
    /// How many requests it has matched so far.
    pub seen: u64,
    /// How many of them it has struck.
    pub struck: u32,
    /// Those of the next requests that it will strike.
    pub strikes: Vec<Strike>,
}

/// A request that a rule will strike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[non_exhaustive]
pub struct Strike {
    /// The number of the request among those that the rule matches, from 1.
    pub request: u64,
    /// Of latency: how long it will hold the answer back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delay_ms: Option<u64>,
}

/// What each rule will do to the next `requests` that it matches. Where rules match the same requests, an earlier one goes first.
pub(crate) fn plan(tenant: &Tenant, requests: u32) -> Vec<FaultPlan> {
    let state = &tenant.ledger.state;
    let of_rule = |rule: &FaultRule| {
        let begun = tenant.tally.count(&rule.id);
        let mut count = begun;
        let mut strikes = Vec::new();
        for _ in 0..requests {
            count.seen += 1;
            if let Some(delay) = drawn(state.seed, rule, count) {
                count.struck += 1;
                let is_latency = matches!(rule.fault, Fault::Latency { .. });
                let delay_ms = is_latency.then(|| u64::try_from(delay.as_millis()).unwrap_or_default());
                strikes.push(Strike { request: count.seen, delay_ms });
            }
        }
        FaultPlan { rule: rule.clone(), seen: begun.seen, struck: begun.struck, strikes }
    };
    state.faults.iter().map(of_rule).collect()
}

#[cfg(test)]
mod tests {
    use super::{super::Delay, *};

    fn request(body: &'static str) -> Request<Bytes> {
        Request::post("/v3/a?b=c").header("X-Test", "yes").body(Bytes::from(body)).unwrap()
    }

    fn many(seed: u64, rules: &[FaultRule]) -> Vec<Option<Box<Struck>>> {
        let mut tally = Tally::default();
        (0..1000).map(|_| ask(seed, rules, &mut tally, &request(""))).collect()
    }

    #[test]
    fn seed_and_number_decide_and_the_share_is_kept() {
        let rules = [FaultRule::new(Fault::ResetAfter {}).named("a").share(0.3)];
        let struck = many(1, &rules).iter().flatten().count();
        assert!((250..=350).contains(&struck), "{struck} of 1000");
        assert_eq!(many(1, &rules), many(1, &rules));
        assert_ne!(many(1, &rules), many(2, &rules));
        let other = [FaultRule::new(Fault::ResetAfter {}).named("b").share(0.3)];
        let when = |found: Vec<Option<Box<Struck>>>| found.iter().map(Option::is_some).collect::<Vec<_>>();
        assert_ne!(when(many(1, &rules)), when(many(1, &other)), "rules side by side are independent");
        assert_eq!(many(1, &[other[0].clone().share(0.0)]).iter().flatten().count(), 0);
    }

    #[test]
    fn the_first_rule_takes_the_answer_and_latency_comes_on_top() {
        let rules = [
            FaultRule::new(Fault::ResetAfter {}).named("once").times(1),
            FaultRule::new(Fault::Latency { delay: Delay::Fixed(5) }).named("late"),
            FaultRule::new(Fault::ResetBefore {}).named("then"),
        ];
        let found = many(1, &rules);
        let of = |number: usize| found[number].as_ref().unwrap();
        assert_eq!((of(0).fault, of(0).rule.as_str()), (Some(Fault::ResetAfter {}), "once"));
        assert_eq!((of(1).fault, of(1).rule.as_str()), (Some(Fault::ResetBefore {}), "then"));
        assert!(found.iter().flatten().all(|struck| struck.delay == Duration::from_millis(5)));
    }

    #[test]
    fn a_rule_strikes_only_what_is_like_all_it_says() {
        let rule = || FaultRule::new(Fault::ResetAfter {}).named("a");
        let strikes = |rule: FaultRule| ask(1, &[rule], &mut Tally::default(), &request("")).is_some();
        assert!(strikes(rule().method("POST").path("/v3/{x}").header("x-test", Some("yes"))));
        assert!(strikes(rule().header("X-Test", None)));
        for other in [
            rule().method("GET"),
            rule().path("/v3/b"),
            rule().mchid("1900000001"),
            rule().header("x-test", Some("no")),
            rule().header("x-other", None),
        ] {
            assert!(!strikes(other.clone()), "{other:?}");
        }
    }

    #[test]
    fn a_probe_is_not_sent_on_the_retry_of_the_same_request() {
        let rules = [FaultRule::new(Fault::Signature { flaw: SignatureFlaw::Probe }).named("p")];
        let mut tally = Tally::default();
        let mut probed = |body| ask(1, &rules, &mut tally, &request(body)).is_some();
        assert!(probed("one") && probed("two"));
        assert!(!probed("one") && !probed("two"));
        assert!(probed("one"), "and later there may be one again");
    }
}
