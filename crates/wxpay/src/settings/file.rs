//! `wxpay.toml`: profiles.

use std::{
    collections::BTreeMap,
    env, fs, io,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use super::table::{Kind, SETTINGS, Setting};
use crate::exit::Failure;

/// A configuration file:
///
/// ```toml
/// default = "shop"
///
/// [profiles.shop]
/// mchid = "1900000109"
/// private_key_file = "apiclient_key.pem"
/// ```
#[derive(Debug)]
pub(super) struct File {
    pub(super) path: PathBuf,
    content: Content,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Content {
    default: Option<String>,
    #[serde(default)]
    profiles: BTreeMap<String, BTreeMap<String, Plain>>,
}

/// `sandbox = true` and `mchid = 1900000109` are as good as the same in quotes.
#[derive(Debug, Deserialize, Serialize)]
#[serde(untagged)]
enum Plain {
    Text(String),
    Switch(bool),
    Number(u64),
}

impl File {
    /// The file that is named, or the one in this directory, or the user's.
    pub(super) fn find(named: Option<&Path>) -> Result<Option<Self>, Failure> {
        let named = named.map(Path::to_owned).or_else(|| env::var_os("WXPAY_CONFIG").map(PathBuf::from));
        if let Some(path) = named {
            return Self::read(&path).map(Some);
        }
        let home = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
        let configuration = home("XDG_CONFIG_HOME").or_else(|| Some(home("HOME")?.join(".config")));
        let places = [Some(PathBuf::from("wxpay.toml")), configuration.map(|path| path.join("wxpay/wxpay.toml"))];
        places.into_iter().flatten().find(|path| path.is_file()).map(|path| Self::read(&path)).transpose()
    }

    fn read(path: &Path) -> Result<Self, Failure> {
        let fault = |problem: &str| Failure::configuration(format!("{}: {problem}", path.display()));
        let text = fs::read_to_string(path).map_err(|error| fault(&format!("cannot be read: {error}")))?;
        // The library's own message quotes the line, which may hold a key.
        let content: Content = toml::from_str(&text).map_err(|error| {
            let line = error
                .span()
                .and_then(|span| text.get(..span.start))
                .map_or(1, |before| before.matches('\n').count() + 1);
            fault(&format!("line {line}: {}", error.message()))
        })?;
        let file = Self { path: path.to_owned(), content };
        for (profile, values) in &file.content.profiles {
            if let Some(name) = values.keys().find(|name| !SETTINGS.iter().any(|setting| setting.name == **name)) {
                let known: Vec<&str> = SETTINGS.iter().map(|setting| setting.name).collect();
                let known = known.join(", ");
                return Err(fault(&format!(
                    "profile {profile:?} has a setting {name:?} that is not known; known are {known}"
                )));
            }
        }
        if let Some(default) = file.content.default.as_deref().filter(|name| !file.has(name) && *name != super::SANDBOX)
        {
            return Err(fault(&format!("default = {default:?}, but there is no [profiles.{default}]")));
        }
        Ok(file)
    }

    /// The profile that is used when none is named: the default, or the only one.
    pub(super) fn default(&self) -> Option<&str> {
        let mut names = self.names();
        let only = names.next().filter(|_| names.next().is_none());
        self.content.default.as_deref().or(only)
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.content.profiles.keys().map(String::as_str)
    }

    pub(super) fn has(&self, profile: &str) -> bool {
        self.content.profiles.contains_key(profile)
    }

    /// What a profile says of a setting.
    pub(super) fn value(&self, profile: &str, setting: &Setting) -> Option<String> {
        let text = match self.content.profiles.get(profile)?.get(setting.name)? {
            Plain::Text(text) => text.clone(),
            Plain::Switch(switch) => switch.to_string(),
            Plain::Number(number) => number.to_string(),
        };
        let beside = self.path.parent().filter(|_| setting.kind == Kind::Path && !text.is_empty());
        Some(beside.map_or(text.clone(), |directory| directory.join(text).display().to_string()))
    }
}

/// The text of a `wxpay.toml` with these profiles, of settings by name.
pub(crate) fn text_of(
    default: &str,
    profiles: impl IntoIterator<Item = (String, Vec<(&'static str, String)>)>,
) -> io::Result<String> {
    let profile = |(name, settings): (String, Vec<(&'static str, String)>)| {
        let settings = settings.into_iter().map(|(name, text)| (name.to_owned(), Plain::Text(text)));
        (name, settings.collect())
    };
    let content = Content { default: Some(default.to_owned()), profiles: profiles.into_iter().map(profile).collect() };
    toml::to_string(&content).map_err(io::Error::other)
}
