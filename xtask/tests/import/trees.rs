//! Trees of pages: whole, partial, imported again.

use std::collections::BTreeMap;

use serde_json::json;
use xtask::import::{self, Import};

use crate::desk::{Desk, ID, page};

fn whole() -> Desk {
    let desk = Desk::new();
    desk.page("openapi/v3/sample.md", page("", ""));
    desk.page("openapi/v3/sample/{id}.md", page(ID, ""));
    desk.page("openapi/v2/pay/sample.md", page("", ""));
    desk.page("webhook/v3/SAMPLE.SIGN.md", page("", ""));
    desk
}

const FILES: [&str; 5] = [
    "paths/v3/sample.yaml",
    "paths/v3/sample/{id}.yaml",
    "paths/v2/pay/sample.yaml",
    "webhooks/v3/SAMPLE.SIGN.yaml",
    "openapi.yaml",
];

fn texts(desk: &Desk) -> BTreeMap<&'static str, String> {
    FILES.into_iter().map(|file| (file, desk.text(file))).collect()
}

#[test]
fn a_second_import_writes_nothing() {
    let desk = whole();
    let first = desk.import();
    assert_eq!(first.written.len(), FILES.len());
    assert_eq!((first.pages, first.operations, first.notifications), (4, [2, 1], [1, 0]));
    assert_eq!(desk.import().written, [""; 0]);
}

#[test]
fn the_same_pages_give_the_same_files() {
    let (one, other) = (whole(), whole());
    one.import();
    other.import();
    assert_eq!(texts(&one), texts(&other));
    let notice = "# Written by `cargo xtask import`; what pages do not say belongs into spec/overrides.\n";
    assert!(texts(&one).values().all(|text| text.starts_with(notice)));
}

#[test]
fn only_what_changed_is_written() {
    let desk = whole();
    desk.import();
    desk.page("openapi/v3/sample.md", page("", "").replace("样例", "新样例"));
    assert_eq!(desk.import().written, ["paths/v3/sample.yaml"]);
}

#[test]
fn the_root_refers_to_every_file() {
    let desk = whole();
    desk.page("openapi/v3/sample/{code}.md", page("| code {data-required} | string |", ""));
    desk.import();
    let root = desk.yaml("openapi.yaml");
    assert_eq!(root["openapi"], "3.1.0");
    assert_eq!(root["tags"], json!([{"name": "sample"}, {"name": "v2/pay"}]));
    // Two names for one place: OpenAPI allows one.
    let paths = json!({
        "/v3/sample": {"$ref": "paths/v3/sample.yaml"},
        "/v3/sample/{code}": {"$ref": "paths/v3/sample/{code}.yaml"},
        "/pay/sample": {"$ref": "paths/v2/pay/sample.yaml"},
    });
    assert_eq!(root["paths"], paths);
    assert_eq!(root["x-same-path"], json!({"/v3/sample/{id}": {"$ref": "paths/v3/sample/{id}.yaml"}}));
    assert_eq!(root["webhooks"], json!({"SAMPLE.SIGN": {"$ref": "webhooks/v3/SAMPLE.SIGN.yaml"}}));
}

#[test]
fn a_partial_tree_leaves_the_rest_alone() {
    let desk = whole();
    desk.import();
    let before = texts(&desk);
    for page in ["openapi/v3/sample.md", "openapi/v2/pay/sample.md"] {
        desk.remove_page(page);
    }
    let pages = desk.order().pages.join("webhook");
    std::fs::remove_dir_all(pages).unwrap();
    let report = desk.import();
    assert_eq!((report.written.len(), report.orphans.len()), (0, 0));
    assert_eq!(texts(&desk), before);
    assert!(import::run(&Import { prune: true, ..desk.order() }).is_err());
}

#[test]
fn a_whole_tree_names_what_no_page_describes() {
    let desk = whole();
    desk.import();
    desk.remove_page("openapi/v3/sample.md");
    let report = desk.import();
    assert_eq!(report.orphans, ["paths/v3/sample.yaml"]);
    assert!(desk.has("paths/v3/sample.yaml"));
    let report = import::run(&Import { prune: true, ..desk.order() }).unwrap();
    assert_eq!(report.orphans, ["paths/v3/sample.yaml"]);
    assert!(!desk.has("paths/v3/sample.yaml"));
    assert!(desk.yaml("openapi.yaml")["paths"]["/v3/sample"].is_null());
}

#[test]
fn overrides_and_examples_stay_as_they_are() {
    let desk = whole();
    let overrides = "# by hand\npost: {x-session-seconds: 7200}\n";
    desk.put("overrides/paths/v3/sample.yaml", overrides);
    desk.put("examples/v3/sample.json", "{}");
    desk.import();
    assert_eq!(desk.text("overrides/paths/v3/sample.yaml"), overrides);
    assert_eq!(desk.text("examples/v3/sample.json"), "{}");
    assert!(!desk.text("paths/v3/sample.yaml").contains("x-session-seconds"));
}

#[test]
fn a_page_that_moved_is_counted_and_describes_nothing() {
    let desk = Desk::with("openapi/v3/old.md", "---\ntitle: Moved to /openapi/v3/sample\n---\n");
    let report = desk.import();
    assert!(report.is_clean());
    assert_eq!((report.moved, report.operations), (1, [0, 0]));
    assert!(!desk.has("paths/v3/old.yaml"));
}
