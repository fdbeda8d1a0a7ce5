//! The sandbox's control API by hand: worlds, faults, notifications, the journal, and the payer's side.

mod fault;
mod journal;
mod list;
mod notify;
mod payer;
mod world;

pub(crate) use self::{
    fault::run as faults,
    journal::run as journal,
    list::{CONTRACTS, Kind, ORDERS, SESSIONS, contracts, orders, sessions},
    notify::run as notifications,
    payer::run as payer,
    world::run as worlds,
};
use crate::{
    cli::Caller,
    control::Control,
    exit::{Exit, Failure},
    screen,
    settings::Settings,
};

/// The sandbox that a command's flags speak of.
fn control(caller: &Caller) -> Result<Control, Failure> {
    Control::of(&Settings::read(caller)?)
}

/// The API's answer as it is, or as people read it.
fn answer(
    answer: &serde_json::Value,
    as_json: bool,
    show: impl FnOnce(&serde_json::Value) -> std::io::Result<()>,
) -> crate::Ended {
    if as_json {
        screen::json(answer)?;
    } else {
        show(answer)?;
    }
    Ok(Exit::Done)
}

/// The entries of a list in an answer.
fn items<'a>(answer: &'a serde_json::Value, name: &str) -> &'a [serde_json::Value] {
    answer.get(name).and_then(serde_json::Value::as_array).map(Vec::as_slice).unwrap_or_default()
}
