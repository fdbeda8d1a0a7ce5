// They go before those of the file, which are for who reads it.
#![doc = "[guide]: crate::guide"]
#![doc = "[doctor]: crate::guide::doctor"]
#![doc = "[chaos]: crate::guide::chaos"]
#![doc = "[faults]: crate::guide::faults"]
#![doc = "[acceptance]: crate::guide::acceptance"]
#![doc = "[expectations]: crate::guide::expectations"]
#![doc = "[bridge]: crate::guide::bridge"]
#![doc = "[limits]: crate::guide::limits"]
#![doc = ""]
#![doc = include_str!("../README.md")]

mod acceptance;
mod alarm;
mod answer;
mod bridge;
mod chaos;
mod clock;
mod control;
mod control_error;
mod courier;
mod deliver;
mod delivery;
mod doctor;
mod engine;
mod envelope;
mod example;
mod expect;
mod family;
mod faults;
mod fields;
mod forge;
mod front;
mod gateway;
pub mod guide;
mod journal;
mod keys;
mod limits;
mod merchant;
mod nonces;
mod pages;
mod path_pattern;
#[cfg(test)]
mod properties;
mod random;
mod refusal;
mod requests;
mod sandbox;
mod server;
mod settings;
mod shared;
mod sign;
mod store;
mod tail;
mod target;
mod tenant;
mod view;
mod world;
mod world_file;
mod worlds;

pub use acceptance::{Acceptance, AcceptanceRun, CaseReport, CaseResult, Finding, Given, ReceiverFault, ReportFormat};
pub use chaos::{Chaos, Disturbance, Place, PlannedAttempt, ReceiverReport, ReceiverRow, ReceiverVerdict, Share};
pub use control_error::ControlError;
pub use delivery::{Attempt, Delivery, DeliveryState};
pub use doctor::{Advice, Explanation, Mistake, NamedLine};
pub use engine::{
    contract::{ContractState, EndedBy, PeriodState},
    order::{Failure, OrderState, RefundState},
    party::{Frequency, Persona, Template, TemplateKind},
    rules::{Rule, Standing, rules},
};
pub use expect::{Expectation, NearMiss, Times, Unmet, Verdict};
pub use faults::{
    Delay, ErrorForm, Fault, FaultMatches, FaultPlan, FaultRule, FileFlaw, HeaderMatch, SignatureFlaw, Strike,
};
pub use forge::{Expected, Forgery};
pub use journal::{Entry, Event};
pub use keys::ReadyMerchant;
pub use limits::Limits;
pub use merchant::{KeyMode, MerchantKind, OwnMerchant};
pub use refusal::codes;
pub use requests::{Difference, RequestRecord};
pub use sandbox::{Sandbox, SandboxBuilder};
pub use settings::Settings;
pub use view::{
    Advanced, Confirmation, ContractView, Declared, MerchantView, OrderView, PlatformCertificate, PlatformView,
    SessionView, Signed, Time,
};
pub use world::World;
pub use world_file::{ClockDescription, MerchantDescription, WorldDescription};
