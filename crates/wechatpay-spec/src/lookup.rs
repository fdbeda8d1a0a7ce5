//! What the table holds, by name.

use crate::{
    Event, Operation,
    table::{
        events,
        index::{BY_NAME, OPERATIONS},
    },
};

/// All operations: v2, then v3, each in the order of their paths.
pub fn operations() -> impl Iterator<Item = &'static Operation> {
    OPERATIONS.iter().copied()
}

/// The operation of this name: `post_v3_security_echo`.
#[must_use]
pub fn operation(name: &str) -> Option<&'static Operation> {
    let at = |place: &u16| OPERATIONS.get(usize::from(*place)).copied();
    let place = BY_NAME.binary_search_by_key(&Some(name), |place| at(place).map(|operation| operation.name)).ok()?;
    BY_NAME.get(place).and_then(at)
}

/// All notifications: v2, then v3, each sorted by type.
pub fn events() -> impl Iterator<Item = &'static Event> {
    events::V2.iter().chain(events::V3).copied()
}

/// The notification of APIv3 with this `event_type`.
#[must_use]
pub fn event(event_type: &str) -> Option<&'static Event> {
    named(events::V3, event_type)
}

/// The notification of v2 with this name, the one of its page: `pap-contract-state-changed`.
#[must_use]
pub fn event_v2(name: &str) -> Option<&'static Event> {
    named(events::V2, name)
}

fn named(events: &'static [&'static Event], name: &str) -> Option<&'static Event> {
    let place = events.binary_search_by_key(&name, |event| event.event_type).ok()?;
    events.get(place).copied()
}
