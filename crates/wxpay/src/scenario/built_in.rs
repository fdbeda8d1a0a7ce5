//! The scenarios that come with `wxpay`: files like any other.

use super::file::Scenario;
use crate::{exit::Failure, nearest::did_you_mean};

macro_rules! built_in {
    ($($name:literal),+ $(,)?) => {
        /// By name.
        const FILES: &[(&str, &str)] = &[$(($name, include_str!(concat!("../../scenarios/", $name, ".yaml")))),+];
    };
}

built_in![
    "sign",
    "sign-refused",
    "sign-expires",
    "sign-fails",
    "deduct",
    "deduct-fails",
    "refund",
    "pay",
    "terminate-by-payer",
    "terminate-by-merchant",
    "expire",
];

/// All of them.
pub(super) fn all() -> impl Iterator<Item = Result<Scenario, Failure>> {
    FILES.iter().map(|(name, text)| Scenario::read(name, text, &[]))
}

/// The file of this name.
pub(super) fn text(name: &str) -> Result<&'static str, Failure> {
    let found = FILES.iter().find(|(known, _)| *known == name).map(|(_, text)| *text);
    found.ok_or_else(|| {
        let names = || FILES.iter().map(|(name, _)| *name);
        let meant = did_you_mean(name, names());
        let all: Vec<&str> = names().collect();
        Failure::usage(format!("there is no scenario {name:?}{meant}; there are {}", all.join(", ")))
    })
}

/// The names of the values that one keeps.
pub(super) fn keeps(name: &str) -> Vec<String> {
    let scenario = text(name).and_then(|text| Scenario::read(name, text, &[]));
    scenario.map(|scenario| scenario.keeps()).unwrap_or_default()
}
