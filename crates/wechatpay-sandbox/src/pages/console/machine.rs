//! The states of a contract as a picture, the present one marked.

use maud::{Markup, html};

use crate::{
    engine::contract::ContractState::{self, SignFailed, Signed, TerminatePending, Terminated, ToBeRenewed},
    pages::visit::Visit,
};

const WIDTH: u32 = 150;
const HEIGHT: u32 = 32;

/// Left upper corner of a state.
type Corner = (u32, u32);
/// From which state to which other, and the line between them.
type Edge = (ContractState, ContractState, &'static str);

/// The picture of an insurance, which has states that others have not.
const INSURANCE: Picture = Picture {
    height: 268,
    states: &[
        (Signed, (10, 72)),
        (SignFailed, (200, 72)),
        (ToBeRenewed, (10, 150)),
        (TerminatePending, (200, 150)),
        (Terminated, (105, 228)),
    ],
    edges: &[
        (Signed, ToBeRenewed, "M60 104 V146"),
        (ToBeRenewed, Signed, "M110 150 V108"),
        (Signed, TerminatePending, "M160 96 L212 146"),
        (TerminatePending, Signed, "M230 150 L164 90"),
        (Signed, Terminated, "M150 104 C180 130 180 180 180 224"),
        (ToBeRenewed, Terminated, "M85 182 L130 224"),
        (TerminatePending, Terminated, "M275 182 L230 224"),
    ],
};

const OTHERS: Picture = Picture {
    height: 190,
    states: &[(Signed, (10, 72)), (SignFailed, (200, 72)), (Terminated, (10, 150))],
    edges: &[(Signed, Terminated, "M85 104 V146")],
};

#[derive(Debug)]
struct Picture {
    height: u32,
    states: &'static [(ContractState, Corner)],
    edges: &'static [Edge],
}

pub(super) fn picture(visit: &Visit<'_>, present: ContractState, insurance: bool) -> Markup {
    let picture = if insurance { INSURANCE } else { OTHERS };
    let label = format!(
        "{} {}",
        visit.say("States of the contract; the present one is", "协议状态机，当前状态："),
        present.word()
    );
    html! {
        svg.machine viewBox=(format!("0 0 360 {}", picture.height)) role="img" aria-label=(label) {
            defs { marker #arrow viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto" {
                path.head d="M0 0 L8 4 L0 8 z" {}
            } }
            (node((105, 2), visit.say("session", "签约会话"), "start"))
            path.edge d="M150 34 L100 68" marker-end="url(#arrow)" {}
            path.edge d="M210 34 L260 68" marker-end="url(#arrow)" {}
            @for (.., line) in picture.edges { path.edge d=(line) marker-end="url(#arrow)" {} }
            @for (state, corner) in picture.states {
                (node(*corner, state.word(), if *state == present { "present" } else { "state" }))
            }
        }
    }
}

fn node((x, y): Corner, name: &str, class: &str) -> Markup {
    html! {
        g.(class) {
            rect x=(x) y=(y) width=(WIDTH) height=(HEIGHT) rx="8" {}
            text x=(x + WIDTH / 2) y=(y + HEIGHT / 2 + 4) { (name) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{super::contracts::STATES, *};

    #[test]
    fn the_picture_shows_the_steps_that_may_be_and_no_others() {
        for (one, other) in STATES.into_iter().flat_map(|one| STATES.map(|other| (one, other))) {
            let drawn = |picture: &Picture| picture.edges.iter().any(|(from, to, _)| (*from, *to) == (one, other));
            assert_eq!(drawn(&INSURANCE), one.may_become(other), "{one:?} to {other:?}");
            let is_there = |state| OTHERS.states.iter().any(|(known, _)| *known == state);
            assert_eq!(
                drawn(&OTHERS),
                one.may_become(other) && is_there(one) && is_there(other),
                "{one:?} to {other:?}"
            );
        }
        assert!(STATES.iter().all(|state| INSURANCE.states.iter().any(|(known, _)| known == state)));
    }
}
