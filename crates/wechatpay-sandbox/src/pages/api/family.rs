//! Families: operations whose paths begin alike.

use wechatpay_spec::{Operation, Version, operations};

/// The first segment of its path, behind `/v3/` in APIv3.
pub(super) fn of(operation: &Operation) -> &'static str {
    let path = operation.path.strip_prefix("/v3").unwrap_or(operation.path);
    path.split('/').nth(1).unwrap_or_default()
}

/// The family of a name.
pub(super) fn find(version: Version, name: &str) -> Option<&'static str> {
    operations().filter(|operation| operation.version == version).map(of).find(|family| *family == name)
}

/// The operations of a family.
pub(super) fn members(version: Version, family: &str) -> impl Iterator<Item = &'static Operation> {
    operations().filter(move |operation| operation.version == version && of(operation) == family)
}

/// All families of a protocol with their sizes, in the order of their names.
pub(super) fn all(version: Version) -> Vec<(&'static str, usize)> {
    let mut families: Vec<(&str, usize)> = Vec::new();
    for operation in operations().filter(|operation| operation.version == version) {
        let name = of(operation);
        match families.iter_mut().find(|(known, _)| *known == name) {
            Some((_, size)) => *size += 1,
            None => families.push((name, 1)),
        }
    }
    families.sort_unstable();
    families
}
