#![doc = include_str!("../README.md")]

mod agreements;
mod answer;
mod clock;
mod control;
mod control_error;
mod deliver;
mod delivery;
mod engine;
#[allow(dead_code, unused_imports, reason = "the gateway does not ask it yet")]
mod example;
mod family;
mod fields;
mod front;
mod gateway;
mod journal;
mod keys;
mod life;
mod merchant;
mod notify;
mod payer;
mod provision;
mod random;
mod refusal;
mod sandbox;
mod server;
mod settings;
mod shared;
mod sign;
mod store;
mod target;
mod tenant;
mod view;
mod world;
mod worlds;

pub use control_error::ControlError;
pub use delivery::{Delivery, DeliveryState};
pub use journal::{Entry, Event};
pub use keys::ReadyMerchant;
pub use merchant::{MerchantKind, OwnMerchant};
pub use sandbox::{Sandbox, SandboxBuilder};
pub use settings::Settings;
pub use view::{Confirmation, ContractView, MerchantView, SessionView, Signed, Time};
pub use world::World;
