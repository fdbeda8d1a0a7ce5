//! Known faults are corrected, and told when they are gone.

use xtask::import::{self, Kind};

use crate::desk::{Desk, FIRST_ROW, doubts, page};

const PAGE: &str = "openapi/v3/sample/{user_id}.md";

fn list(find: &str, put: &str) -> String {
    format!("- page: {PAGE}\n  find: {find:?}\n  put: {put:?}\n  why: the path names it so\n")
}

#[test]
fn a_listed_fault_is_corrected() {
    let desk = Desk::with(PAGE, &page("| use_id {data-required} | string | 用户\n| json | float |", ""));
    desk.put("overrides/pages.yaml", &list("| use_id ", "| user_id "));
    let report = desk.import();
    assert_eq!((report.corrected, report.stale.len()), (1, 0));
    // What is not listed is still told, on its own line.
    assert_eq!(doubts(&report), [(FIRST_ROW + 1, Kind::Type)]);
    assert_eq!(desk.yaml("paths/v3/sample/{user_id}.yaml")["post"]["parameters"][0]["name"], "user_id");
}

#[test]
fn a_fault_that_the_page_does_not_have_is_stale() {
    let desk = Desk::with(PAGE, &page("| user_id {data-required} | string | 用户", ""));
    desk.put("overrides/pages.yaml", &list("| use_id ", "| user_id "));
    let report = desk.import();
    assert_eq!((report.corrected, report.stale.len(), report.is_clean()), (0, 1, false));
    assert!(report.to_string().contains("overrides/pages.yaml: stale: openapi/v3/sample/{user_id}.md"));
}

#[test]
fn a_fault_that_stands_more_often_than_listed_is_stale() {
    let desk = Desk::with(PAGE, &page("| user_id {data-required} | string | 用户用户", ""));
    desk.put("overrides/pages.yaml", &list("用户", "用户"));
    assert_eq!(desk.import().stale.len(), 1);
    desk.put("overrides/pages.yaml", &(list("用户", "用户") + "  times: 2\n"));
    assert!(desk.import().is_clean());
}

#[test]
fn only_a_whole_tree_knows_that_a_page_is_gone() {
    let desk = Desk::with("openapi/v3/other.md", &page("", ""));
    desk.put("overrides/pages.yaml", &list("a", "b"));
    assert!(desk.import().is_clean());
    desk.page("webhook/v3/SAMPLE.SIGN.md", page("", ""));
    assert_eq!(desk.import().stale, [format!("{PAGE}: there is no such page")]);
    desk.page(PAGE, page("| user_id {data-required} | string | a", ""));
    desk.put("overrides/pages.yaml", &list("| a", "| b"));
    assert!(desk.import().is_clean());
}

#[test]
fn a_fault_over_several_lines_is_found_between_windows_lines() {
    let rows = "| query | object |\n| user_id {data-indent=1} | string | 用户";
    let desk = Desk::with(PAGE, &page(rows, "").replace('\n', "\r\n"));
    desk.put("overrides/pages.yaml", &list(rows, "| user_id | string | 用户\n"));
    let report = desk.import();
    assert!(report.is_clean(), "{report}");
}

#[test]
fn a_list_that_is_none_is_an_error() {
    for text in [
        "a: b".to_owned(),
        "- page: a".to_owned(),
        list("a\nb", "c"),
        list("", "c"),
        list("a", "b") + "  more: 1\n",
        list("a", "b").replace("the path names it so", "''"),
    ] {
        let desk = Desk::with(PAGE, &page("", ""));
        desk.put("overrides/pages.yaml", &text);
        assert!(import::run(&desk.order()).is_err(), "{text}");
    }
}
