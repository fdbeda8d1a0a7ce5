//! Modules and what they import.

use super::family::Family;
use crate::spec::Version;

/// The module of a protocol.
pub(super) fn version(version: Version) -> &'static str {
    match version {
        Version::V2 => "v2",
        Version::V3 => "v3",
    }
}

/// The `use` of what a file names.
pub(super) fn imports(text: &str) -> String {
    const TYPES: [&str; 14] = [
        "Content",
        "ErrorCode",
        "Event",
        "Field",
        "Format",
        "Host",
        "Kind",
        "Operation",
        "Repeat",
        "Reply",
        "Role",
        "Rule",
        "Seal",
        "Version",
    ];
    let named = |name: &&str| text.contains(&format!("{name}::")) || text.contains(&format!("&[{name}]"));
    let types: Vec<&str> = TYPES.into_iter().filter(named).collect();
    format!("use crate::{{{}}};\n\n", types.join(", "))
}

/// The modules of a protocol's families.
pub(super) fn families(version: Version, families: &[Family]) -> String {
    let words = match version {
        Version::V2 => "Operations of v2, one module a family: the first segment of their path.",
        Version::V3 => "Operations of APIv3, one module a family: the first segment of their path behind `/v3/`.",
    };
    let modules: String = families
        .iter()
        .filter(|family| family.version == version)
        .map(|family| format!("pub mod {};\n", family.module))
        .collect();
    format!("//! {words}\n\n{modules}")
}

/// The table's own module.
pub(super) fn root() -> String {
    "//! The table: a static for each operation and notification. What it says comes from the official pages that each links to.

pub mod events;
pub(crate) mod index;
pub mod v2;
pub mod v3;
"
    .to_owned()
}
