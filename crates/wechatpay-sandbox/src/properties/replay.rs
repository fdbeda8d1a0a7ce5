//! The facts alone, and the state as text, make the same world.

use std::collections::{HashMap, HashSet};

use super::follow::Follower;
use crate::engine::{
    agenda::Due,
    due,
    party::Template,
    state::{Ledger, State},
};

pub(super) fn check(mut live: Ledger, follower: &mut Follower) -> Result<(), String> {
    let text = serde_json::to_string(&live.state).unwrap();
    let mut loaded = Ledger::of(serde_json::from_str(&text).unwrap());
    same_agenda(&live, &loaded)?;
    let live = in_order(&mut live.state);
    same("a state that was loaded", &live, &in_order(&mut loaded.state))?;
    same("a world made of its facts", &live, &in_order(&mut follower.ledger.state))
}

/// What has no order of its own, and the text of all else.
type InOrder = (HashMap<Box<str>, Template>, HashSet<Box<str>>, HashMap<Box<str>, Box<str>>, String);

fn in_order(state: &mut State) -> InOrder {
    let (templates, named, links) =
        (std::mem::take(&mut state.templates), std::mem::take(&mut state.named), std::mem::take(&mut state.links));
    (templates, named, links, serde_json::to_string(state).unwrap())
}

fn same(what: &str, live: &InOrder, other: &InOrder) -> Result<(), String> {
    if live == other { Ok(()) } else { Err(format!("{what} is another: {live:#?} and {other:#?}")) }
}

/// All that is due is due in a loaded world too, but for what would come to nothing.
fn same_agenda(live: &Ledger, loaded: &Ledger) -> Result<(), String> {
    let [known, found] = [live, loaded].map(|ledger| ledger.agenda.entries().collect::<Vec<_>>());
    if let Some((at, due)) = found.iter().find(|entry| !known.contains(entry)) {
        return Err(format!("{due:?} at {at} is invented"));
    }
    for (at, due) in known.iter().filter(|entry| !found.contains(entry)) {
        if matches!(due, Due::Attempt { .. }) || !due::facts(live, *due, *at).is_empty() {
            return Err(format!("{due:?} at {at} is forgotten"));
        }
    }
    Ok(())
}
