//! Magic openids: in a world whose `magic_values` is on, the beginning of a payer's openid says how they behave.

use crate::engine::party::Persona;

/// What such an openid begins with. The rest is free, so that there are many of each.
const KNOWN: [(&str, Persona); 5] = [
    ("magic-empty", Persona::Empty),
    ("magic-frozen", Persona::Frozen),
    ("magic-over-limit", Persona::OverLimit),
    ("magic-slow", Persona::Slow),
    ("magic-wrong-user", Persona::WrongUser),
];

/// How the payer of an openid behaves, when it says so.
pub(crate) fn persona(openid: &str) -> Option<Persona> {
    KNOWN.iter().find(|(beginning, _)| openid.starts_with(beginning)).map(|(_, persona)| *persona)
}
