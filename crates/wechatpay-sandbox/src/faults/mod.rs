//! Faults of answers, off by default: rules say which requests they strike, and gateway and server carry them out.

mod forge;
mod magic;
mod negative;
mod rule;
mod strike;
mod tally;
mod wire;

pub use rule::{Delay, ErrorForm, Fault, FaultMatches, FaultRule, FileFlaw, HeaderMatch, SignatureFlaw};
pub use strike::{FaultPlan, Strike};

pub(crate) use forge::forged;
pub(crate) use magic::persona;
pub(crate) use negative::{HEADER as NEGATIVE_TEST, asked as asked_for};
pub(crate) use strike::{Struck, plan, strike};
pub(crate) use tally::Tally;
pub(crate) use wire::{Ending, Wire, in_process};

/// So many rules a world may have.
const MOST: usize = 100;

/// The rules of a world after `new` ones came; those of the same name are replaced. Rules without a name get one. Nothing but the
/// problem is given when one cannot be.
pub(crate) fn joined(known: &[FaultRule], new: &[FaultRule]) -> Result<(Vec<FaultRule>, Vec<String>), String> {
    let mut rules = known.to_vec();
    let mut names = Vec::new();
    for rule in new {
        rule.check()?;
        let mut rule = rule.clone();
        if rule.id.is_empty() {
            rule.id = free_name(&rules);
        }
        names.push(rule.id.clone());
        match rules.iter_mut().find(|known| known.id == rule.id) {
            Some(known) => *known = rule,
            None => rules.push(rule),
        }
    }
    if rules.len() > MOST {
        return Err(format!("a world may have {MOST} rules of faults at most"));
    }
    Ok((rules, names))
}

/// Says what is wrong with rules that were kept elsewhere.
pub(crate) fn check(rules: &[FaultRule]) -> Result<(), String> {
    let problem = rules.iter().find_map(|rule| rule.check().err());
    let nameless = rules.iter().any(|rule| rule.id.is_empty());
    match problem {
        Some(problem) => Err(problem),
        None if nameless || rules.len() > MOST => Err("the rules of faults have no names, or are too many".into()),
        None => Ok(()),
    }
}

fn free_name(rules: &[FaultRule]) -> String {
    let taken = |name: &String| rules.iter().any(|rule| rule.id == *name);
    let mut names = (1..).map(|number: u32| format!("fault-{number}"));
    names.find(|name| !taken(name)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_get_names_and_replace_those_of_the_same_name() {
        let rule = |id: &str, share| FaultRule::new(Fault::ResetAfter {}).named(id).share(share);
        let (rules, names) = joined(&[rule("fault-1", 0.1), rule("a", 0.2)], &[rule("", 0.3), rule("a", 0.4)]).unwrap();
        assert_eq!(names, ["fault-2", "a"]);
        assert_eq!(rules, [rule("fault-1", 0.1), rule("a", 0.4), rule("fault-2", 0.3)]);
        let many: Vec<_> = (0..=MOST).map(|_| rule("", 1.0)).collect();
        assert!(joined(&[], &many).unwrap_err().contains("100"));
        assert!(check(&[rule("", 1.0)]).is_err() && check(&[rule("a", 2.0)]).is_err());
    }
}
