//! `wxpay config`

use serde::Serialize;

use super::{Keys, Kind, Origin, Profile, SETTINGS, Settings, Value};
use crate::{
    Ended,
    cli::ConfigOptions,
    exit::Exit,
    screen::{bold, dim, json, line},
};

/// What `--json` prints.
#[derive(Serialize)]
struct Shown<'a> {
    profile: Option<&'a str>,
    /// The file that the profile is in.
    file: Option<&'a str>,
    /// `sandbox` or `real`.
    keys: &'static str,
    settings: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    name: &'static str,
    variable: &'static str,
    /// None: nobody said anything.
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<&'a str>,
    /// `flag`, `environment`, `profile` or `built_in`.
    #[serde(skip_serializing_if = "Option::is_none")]
    origin: Option<&'static str>,
}

const REDACTED: &str = "(set, not shown)";

pub(crate) fn run(options: &ConfigOptions, as_json: bool) -> Ended {
    let settings = Settings::read(&options.caller)?;
    let keys = match settings.keys()? {
        Keys::Sandbox => "sandbox",
        Keys::Real => "real",
    };
    let rows = SETTINGS.iter().map(|setting| {
        let value = settings.values.iter().find(|value| std::ptr::eq(value.setting, setting));
        Row {
            name: setting.name,
            variable: setting.variable,
            value: value.map(shown),
            origin: value.map(|value| value.origin.name()),
        }
    });
    let rows: Vec<Row<'_>> = rows.collect();
    if as_json {
        let (profile, file) = match &settings.profile {
            Profile::Of { name, file } => (Some(name.as_str()), Some(file.as_str())),
            Profile::Environment => (None, None),
            Profile::BuiltIn => (Some(super::SANDBOX), None),
        };
        json(&Shown { profile, file, keys, settings: rows })?;
        return Ok(Exit::Done);
    }
    line(format!("{}  {}", bold(&settings.profile), dim(format!("keys: {keys}"))))?;
    for row in rows {
        let (value, origin) = (row.value.unwrap_or("-"), row.origin.unwrap_or("not set"));
        line(format!("  {:<26} {value}  {}", row.name, dim(format!("{origin}, {}", row.variable))))?;
    }
    Ok(Exit::Done)
}

fn shown(value: &Value) -> &str {
    if value.setting.kind == Kind::Secret { REDACTED } else { &value.text }
}

impl Origin {
    const fn name(self) -> &'static str {
        match self {
            Self::Flag => "flag",
            Self::Environment => "environment",
            Self::Profile => "profile",
            Self::BuiltIn => "built_in",
        }
    }
}
