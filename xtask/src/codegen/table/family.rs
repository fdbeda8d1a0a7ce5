//! The file of one family.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};

use super::{lists::Lists, module, operation};
use crate::{
    codegen::names::{family_module, static_name},
    spec::{Operation, Spec, Version},
};

/// A family and what its file says.
#[derive(Debug)]
pub(super) struct Family {
    pub(super) version: Version,
    /// The first segment of its paths.
    pub(super) name: String,
    pub(super) module: String,
    text: String,
}

/// All families, sorted.
pub(super) fn families(spec: &Spec) -> Result<Vec<Family>> {
    let mut families: BTreeMap<(Version, &str), Vec<&Operation>> = BTreeMap::new();
    for operation in &spec.operations {
        families.entry((operation.version, &operation.family)).or_default().push(operation);
    }
    families.into_iter().map(|((version, name), operations)| family(version, name, &operations)).collect()
}

fn family(version: Version, name: &str, operations: &[&Operation]) -> Result<Family> {
    let mut pool = Lists::default();
    for operation in operations {
        let reserved = pool.reserve(&static_name(operation));
        ensure!(
            reserved,
            "{}: another operation of {name} is called {} as well",
            operation.shown(),
            static_name(operation)
        );
    }
    for operation in operations {
        operation::count(operation, &mut pool)?;
    }
    let mut text = String::new();
    for operation in operations {
        text += &operation::text(operation, &mut pool)?;
    }
    let text = pool.into_text() + &text;
    Ok(Family { version, name: name.to_owned(), module: family_module(name), text })
}

impl Family {
    /// Its file, without the first line.
    pub(super) fn text(&self) -> String {
        let path = if self.version == Version::V3 { format!("/v3/{}", self.name) } else { format!("/{}", self.name) };
        format!("//! `{path}`\n\n{}{}", module::imports(&self.text), self.text)
    }
}
