//! The features of the crates that have one a family: the part of their manifests between two marks.

use std::{collections::BTreeSet, fmt::Write};

use anyhow::{Context, Result, ensure};

use crate::{
    codegen::names::{Names, feature},
    spec::{Spec, Version},
};

const BEGIN: &str = "# Families: written by `cargo xtask codegen`.\n";
const END: &str = "# End of the families.\n";

/// A manifest with its features renewed. `passes_on`: the crate whose feature each one switches on.
pub(in crate::codegen) fn rewrite(
    manifest: &str,
    spec: &Spec,
    names: &Names,
    passes_on: Option<&str>,
) -> Result<String> {
    let families = spec.operations.iter().filter(|operation| operation.version == Version::V3);
    let families: BTreeSet<String> = families.map(|operation| feature(&operation.family)).collect();
    for name in &names.default {
        ensure!(families.contains(name), "`default` in spec/overrides/names.yaml names {name}, which is no family");
    }
    let quoted =
        |names: &mut dyn Iterator<Item = &String>| -> String { names.map(|name| format!("    {name:?},\n")).collect() };
    let mut text = format!("default = [\n{}]\n", quoted(&mut names.default.iter()));
    let _ = write!(text, "full = [\n{}]\n", quoted(&mut families.iter()));
    for family in &families {
        let on = passes_on.map_or_else(String::new, |other| format!("\"{other}/{family}\""));
        let _ = writeln!(text, "{family} = [{on}]");
    }
    let (before, rest) = manifest.split_once(BEGIN).context("a manifest has lost the mark of its families")?;
    let (_, after) = rest.split_once(END).context("a manifest has lost the end of its families")?;
    Ok(format!("{before}{BEGIN}{text}{END}{after}"))
}
