//! `wxpay keys show`

use serde::Serialize;

use super::kind::{Found, Kind, contents};
use crate::{
    Ended,
    exit::Exit,
    input, moment,
    screen::{bad, bold, dim, json, line, safe},
};

/// A file, and one thing in it.
#[derive(Debug, Serialize)]
struct Shown<'f> {
    file: &'f str,
    #[serde(flatten)]
    found: Found,
    /// Certificates: whether it holds now.
    #[serde(skip_serializing_if = "Option::is_none")]
    is_valid: Option<bool>,
    /// Other files of this call with the same key.
    same_key_as: Vec<&'f str>,
}

pub(super) fn run(files: &[String], as_json: bool) -> Ended {
    let mut all = Vec::new();
    for file in files {
        all.extend(contents(&input::file(file)?).into_iter().map(|found| Shown::new(file, found)));
    }
    let keys: Vec<_> = all.iter().map(|shown| (shown.file, shown.found.public_key_sha256.clone())).collect();
    for shown in &mut all {
        let same = |(file, key): &(&str, Option<String>)| {
            *file != shown.file && key.is_some() && *key == shown.found.public_key_sha256
        };
        shown.same_key_as = keys.iter().filter(|one| same(one)).map(|(file, _)| *file).collect();
        shown.same_key_as.dedup();
    }
    let is_known = all.iter().all(|shown| shown.found.kind != Kind::Unknown);
    if as_json {
        json(&all)?;
    } else {
        for shown in &all {
            shown.print()?;
        }
    }
    Ok(if is_known { Exit::Done } else { Exit::Failed })
}

impl<'f> Shown<'f> {
    fn new(file: &'f str, found: Found) -> Self {
        let now = moment::now();
        let is_valid = found.certificate.as_ref().map(|facts| (facts.not_before..=facts.not_after).contains(&now));
        Self { file, found, is_valid, same_key_as: Vec::new() }
    }

    fn print(&self) -> std::io::Result<()> {
        line(format!("{}  {}", bold(safe(self.file)), self.found.kind.name()))?;
        let row = |name: &str, text: &str| line(format!("  {name:<12} {text}"));
        if let Some(facts) = &self.found.certificate {
            row("serial_no", &facts.serial_no)?;
            row("owner", &safe(&facts.subject))?;
            row("issued by", &safe(&facts.issuer))?;
            let (from, until) = (moment::text(facts.not_before), moment::text(facts.not_after));
            let over = if self.is_valid == Some(false) { bad("  not now") } else { String::new() };
            row("valid", &format!("{from} to {until}{over}"))?;
            row("fingerprint", &format!("SHA-256 {}", facts.sha256))?;
        }
        if let Some(sha256) = &self.found.public_key_sha256 {
            row("public key", &format!("SHA-256 {sha256}"))?;
        }
        if !self.same_key_as.is_empty() {
            row("same key as", &safe(&self.same_key_as.join(", ")))?;
        }
        if let Some(problem) = &self.found.problem {
            line(format!("  {}", dim(safe(problem))))?;
        }
        Ok(())
    }
}
