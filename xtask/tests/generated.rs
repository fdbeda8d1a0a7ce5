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

#[test]
fn the_bundle_holds_every_path_and_what_overrides_add() {
    let bundle = spec::bundle(&tidy::workspace_root().join("spec")).unwrap();
    for part in ["paths", "x-same-path", "webhooks"] {
        let entries = bundle[part].as_object().unwrap();
        assert!(!entries.is_empty() && entries.values().all(|entry| entry.get("$ref").is_none()), "{part}");
    }
    let path = &bundle["paths"]["/v3/global/papay/contracts/miniprogram-pre-entrust-sign"]["post"];
    let code = &path["requestBody"]["content"]["application/json"]["schema"]["properties"]["out_contract_code"];
    assert_eq!((&code["description"], &code["maxLength"]), (&"商户侧签约协议号".into(), &32.into()), "{code}");
}
