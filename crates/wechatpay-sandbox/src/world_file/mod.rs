//! A world described as data: in one YAML file, or as the body of `PUT /sandbox/worlds/{name}`. The only place that knows
//! `serde_saphyr`.

mod declare;
mod lines;
mod read;

use std::{collections::BTreeMap, net::SocketAddr, path::PathBuf};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub(crate) use self::{
    declare::{birth, declare},
    read::{Described, read},
};
use crate::{
    engine::party::{Persona, Template},
    faults::FaultRule,
    merchant::{KeyMode, MerchantKind},
    settings::Settings,
};

/// A world, described. What is left out is as usual.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct WorldDescription {
    /// As the header `Sandbox-World` says it. In a file, `default` or nothing is the default world; in the body of a call the path
    /// has it.
    pub name: Option<String>,
    /// What all that looks random is drawn from. It counts when the world is made.
    pub seed: Option<u64>,
    /// What the clock shows at first. It counts when the world is made.
    pub clock: Option<ClockDescription>,
    /// Whether the world refuses what was not declared: in short for `settings: {strict: true}`.
    pub strict: Option<bool>,
    /// How the world behaves. What is left out here is as usual.
    pub settings: Option<Settings>,
    /// By merchant number: ready merchants, or merchants of one's own.
    pub merchants: BTreeMap<String, MerchantDescription>,
    /// How payers behave, by openid.
    pub payers: BTreeMap<String, Persona>,
    /// Where notifications go instead, by host.
    pub routes: BTreeMap<String, SocketAddr>,
    /// Faults of answers: they join those that the world has, or replace those of the same `id`.
    pub faults: Vec<FaultRule>,
}

/// What a clock shows.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct ClockDescription {
    /// RFC 3339; left out: what it shows anyway.
    pub now: Option<String>,
    /// Whether it stands still.
    #[serde(default)]
    pub frozen: bool,
}

/// A merchant, described. A ready merchant needs no keys; one of one's own needs `kind`, `api_v3_key`, and a certificate or a serial
/// number with a public key.
#[derive(Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct MerchantDescription {
    /// What it is.
    pub kind: Option<MerchantKind>,
    /// Its merchant API certificate (商户API证书), PEM.
    pub certificate_pem: Option<String>,
    /// The same as a file, beside the world's file. Only in a file.
    pub certificate_file: Option<PathBuf>,
    /// Without a certificate: the serial number that requests will name.
    pub serial_no: Option<String>,
    /// Without a certificate: the public key, PEM.
    pub public_key_pem: Option<String>,
    /// The same as a file, beside the world's file. Only in a file.
    pub public_key_file: Option<PathBuf>,
    /// Its APIv3 key: 32 bytes.
    pub api_v3_key: Option<String>,
    /// Which of WeChat Pay's keys sign for it: `certificate`, `public_key`, or `{mixed: 50}`.
    pub keys: Option<KeyMode>,
    /// Its templates (模板), by `plan_id`.
    pub plans: BTreeMap<String, Template>,
    /// Its password-exempt services (免密支付服务), by `service_id`.
    pub services: BTreeMap<String, Template>,
    /// Its sub-merchants (子商户).
    pub sub_merchants: Vec<String>,
    /// AppIDs of it and of its sub-merchants.
    pub appids: Vec<String>,
}

impl std::fmt::Debug for MerchantDescription {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MerchantDescription")
            .field("kind", &self.kind)
            .field("keys", &self.keys)
            .finish_non_exhaustive()
    }
}
