//! The table of calls, by what they are about.

mod about;
mod acceptance;
mod chaos;
mod faults;
mod keep;
mod payer;
mod platform;
mod registry;
mod requests;
mod tail;
mod time;
mod told;
mod worlds;

use super::call::Call;

/// All of them, in the order in which they are listed.
pub(super) fn all() -> Vec<Call> {
    let groups = [
        about::calls(),
        worlds::calls(),
        time::calls(),
        registry::calls(),
        platform::calls(),
        payer::calls(),
        told::calls(),
        tail::calls(),
        faults::calls(),
        acceptance::calls(),
        requests::calls(),
        chaos::calls(),
        keep::calls(),
    ];
    groups.into_iter().flatten().collect()
}
