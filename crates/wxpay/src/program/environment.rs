//! What a program is told by its environment.

use std::{
    fs::{self, File},
    io::Write as _,
    path::Path,
};

use super::absolute;
use crate::{
    exit::Failure,
    keyring,
    settings::{Kind, SETTINGS, Settings},
};

/// Both spellings: some programs read the one, some the other, and some prefer one of them.
const PROXY: [&str; 2] = ["HTTPS_PROXY", "https_proxy"];
const NO_PROXY: [&str; 2] = ["NO_PROXY", "no_proxy"];
/// What is on this machine is reached directly, the sandbox itself too.
const DIRECT: &str = "127.0.0.1,localhost,::1";

/// Variables: the bridge to the sandbox, and the settings. Keys that are no files yet become files in `directory`.
pub(super) fn of(settings: &Settings, ca_file: &Path, directory: &Path) -> Result<Vec<(String, String)>, Failure> {
    let url = settings.sandbox_url()?.trim_end_matches('/');
    let named = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let mut all: Vec<(String, String)> = PROXY.iter().map(|name| named(name, url)).collect();
    all.extend(NO_PROXY.iter().map(|name| named(name, DIRECT)));
    all.extend(keyring::CA_FILE.iter().map(|name| named(name, &absolute(ca_file))));
    for setting in &SETTINGS {
        let Some(value) = settings.get(setting.name) else { continue };
        let value = match setting.kind {
            Kind::Path if !Path::new(value).exists() => match settings.content(setting.name) {
                Ok(Some(content)) => written(&directory.join(format!("{}.pem", setting.name)), &content)?,
                // Such as a cache that is still to be written.
                _ => value.to_owned(),
            },
            Kind::Path => absolute(Path::new(value)),
            Kind::Text | Kind::Secret => value.to_owned(),
        };
        all.push((setting.variable.to_owned(), value));
    }
    Ok(all)
}

fn written(path: &Path, content: &[u8]) -> Result<String, Failure> {
    let fault = |error: std::io::Error| format!("{} cannot be written: {error}", path.display());
    let mut file: File = keyring::create_secret(path).map_err(|error| Failure::from(fault(error).as_str()))?;
    file.write_all(content).map_err(|error| Failure::from(fault(error).as_str()))?;
    Ok(fs::canonicalize(path)?.display().to_string())
}
