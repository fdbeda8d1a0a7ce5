//! The tree holds what is generated from `spec/`, and all of it.
#![allow(clippy::unwrap_used, missing_docs)]

use std::process::Command;

use xtask::{codegen, spec, stats::Stats, tidy};

#[test]
fn generated_files_are_fresh() {
    if Command::new("rustfmt").arg("--version").output().is_err() {
        eprintln!(
            "SKIPPED: generated files are compared only where rustfmt is installed (rustup component add rustfmt)"
        );
        return;
    }
    let changes = codegen::changes(&tidy::workspace_root()).unwrap();
    let stale: Vec<_> = changes.write.keys().chain(&changes.remove).collect();
    assert!(stale.is_empty(), "run `cargo xtask codegen`: {stale:?}");
}

#[test]
fn the_specification_holds_all_operations_and_notifications() {
    let spec = spec::load(&tidy::workspace_root().join("spec")).unwrap();
    assert_eq!(Stats::of(&spec).totals(), [1016, 129, 102, 10]);
}
