//! What is not understood is told, with its line.

use xtask::import::Kind;

use crate::desk::{Desk, FIRST_ROW, ID, doubts, page};

fn assert_doubt(request: &str, response: &str, at: usize, kind: Kind) {
    let desk = Desk::with("openapi/v3/sample/{id}.md", &page(&format!("{ID}\n{request}"), response));
    let report = desk.import();
    assert_eq!(doubts(&report), [(at, kind)], "{request:?} {response:?}\n{report}");
}

/// The line of the sample's second row.
const SECOND: usize = FIRST_ROW + 1;

#[test]
fn rows() {
    let body = |row: &str| format!("| json | object |\n{row}");
    for (row, kind) in [
        ("| a {data-indent=1} | float |", Kind::Type),
        ("| a {data-indent=1 data-new} | string |", Kind::Attribute),
        ("| a {data-indent=1 data-indent=x} | string |", Kind::Attribute),
        ("| a {data-indent=1 data-indent=33} | string |", Kind::Attribute),
        ("| a {data-indent=1} | string {data-encrypted=by-rsa-pubkey} |", Kind::Attribute),
        ("| a {data-indent=1} | string {data-tooltip=新的说明} |", Kind::Attribute),
        ("| a b {data-indent=1} | string |", Kind::Name),
        ("| a {data-indent=1} | string | 名 | 多", Kind::Row),
        ("| a {data-indent=1} | string | 枚举值", Kind::Enumeration),
        ("| a {data-indent=1} | number | <br/>`A` 枚举值", Kind::Enumeration),
        ("| a {data-indent=1} | boolean | <br/>`A` 枚举值", Kind::Enumeration),
        ("| a {data-indent=1} | string | <br/>`A` 等", Kind::Enumeration),
        ("| a {data-indent=1} | string | 名**", Kind::Label),
        ("| a {data-indent=2} | string |", Kind::Indentation),
        ("| a {data-indent=1} | string |\n| a {data-indent=1} | string |", Kind::Duplicate),
        ("| a {data-indent=1} | string |\n| b {data-indent=2} | string |", Kind::Children),
        ("| a {data-indent=1} | boolean |\n| b {data-indent=2} | string |", Kind::Children),
        (
            "| a {data-indent=1} | object |\n| {colspan=3 .im-table-line}\n| b {data-indent=2} | string |",
            Kind::Children,
        ),
        (
            "| a {data-indent=1} | string {data-tooltip=APIv3密钥加密后的BASE64字符串 data-encrypted=by-aes-gcm} |",
            Kind::Children,
        ),
        (
            "| a {data-indent=1} | string {data-encoded=by-json_encode} |\n| b {data-indent=2} | string |",
            Kind::Children,
        ),
        ("| a {data-indent=1} | `true` |", Kind::Children),
        ("| 说明 {align=center}", Kind::Row),
    ] {
        let line = if kind == Kind::Duplicate { SECOND + 2 } else { SECOND + 1 };
        assert_doubt(&body(row), "", line, kind);
    }
    assert_doubt("| {colspan=3 .im-table-line}", "", SECOND, Kind::Indentation);
    assert_doubt("| {colspan=3 .im-table-line}\n| query | object |", "", SECOND + 1, Kind::Indentation);
}

#[test]
fn parts() {
    assert_doubt("| other {data-required} | string | 名", "", SECOND, Kind::Part);
    assert_doubt("| base_uri | string | 接入点", "", SECOND, Kind::Part);
    assert_doubt("| json | string |", "", SECOND, Kind::Part);
    assert_doubt("| xml | object |", "", SECOND, Kind::Part);
    assert_doubt("| json | object |\n| body | object |", "", SECOND + 1, Kind::Duplicate);
    assert_doubt("| 空字符串(无返回内容) {align=center colspan=3}", "", SECOND, Kind::Row);
}

#[test]
fn answers() {
    let first = FIRST_ROW + 7;
    assert_doubt("", "| 新的说明 {align=center colspan=3}", first, Kind::ResponseNote);
    assert_doubt("", "| 文件流(新的说明) {align=center colspan=3}", first, Kind::ResponseNote);
    assert_doubt("", "| a | string |\n| 空字符串(无返回内容) {align=center colspan=3}", first + 1, Kind::ResponseNote);
}

#[test]
fn cases_of_different_types() {
    let case = "| {colspan=3 .im-table-line}\n| b {data-indent=2} |";
    let rows = format!(
        "| json | object |\n| a {{data-indent=1}} | string {{data-encoded=by-json_encode}} |\n{case} string |\n{case} number |"
    );
    assert_doubt(&rows, "", SECOND + 5, Kind::Type);
}

#[test]
fn lines_outside_tables() {
    let whole = page(ID, "");
    for (text, line, kind) in [
        (whole.clone() + "一句话\n", 12, Kind::Line),
        (whole.clone() + "参阅 官方文档\n", 12, Kind::Line),
        (whole.clone() + ":::\n", 12, Kind::Line),
        (whole.clone() + "::: tip {.im-new}\n:::\n", 12, Kind::Flag),
        (whole.clone() + "::: danger {.im-deprecated}\n", 12, Kind::Line),
        (whole.clone() + "# 样例 {#head}\n", 12, Kind::Line),
        (whole.clone() + "## 又 {#post}\n", 12, Kind::Duplicate),
        (whole.clone() + "```php\n$instance->v3;\n", 12, Kind::Code),
        (whole.replace("title: 样例\n", "title: 样例\nlayout: home\n"), 3, Kind::FrontMatter),
        (whole.replace("title: 样例", "title:"), 5, Kind::FrontMatter),
        (whole.replace("{.im-table #request}\n", ""), 0, Kind::Line),
        (whole.replace("#request}", "#response}"), 11, Kind::Line),
    ] {
        let desk = Desk::with("openapi/v3/sample/{id}.md", &text);
        let report = desk.import();
        assert!(doubts(&report).contains(&(line, kind)), "{text}\n{report}");
    }
}

#[test]
fn a_placeholder_that_the_table_does_not_name() {
    let desk = Desk::with("openapi/v3/sample/{id}/{name}.md", &page(ID, ""));
    assert_eq!(doubts(&desk.import()), [(5, Kind::PathVariable)]);
    let desk = Desk::with("openapi/v3/sample/{id}.md", &page("", ""));
    assert_eq!(doubts(&desk.import()), [(5, Kind::PathVariable)]);
}

#[test]
fn a_notification_is_a_post_without_answer() {
    let rows = "| body {data-required} | object |";
    for text in [page(rows, "| a | string |"), page(rows, "").replace("{#post}", "{#get}")] {
        let desk = Desk::with("webhook/v3/SAMPLE.SIGN.md", &text);
        assert_eq!(doubts(&desk.import()), [(5, Kind::Part)], "{text}");
    }
    let desk = Desk::with("webhook/v3/SAMPLE.SIGN.md", &page("| json | object |", ""));
    assert_eq!(doubts(&desk.import()), [(FIRST_ROW, Kind::Part)]);
}

#[test]
fn files_that_are_no_pages() {
    let desk = Desk::with("openapi/v3/sample.md", &page("", ""));
    for stray in ["openapi/v4/sample.md", "openapi/v3/sample.html", "README.md", "openapi/v3/a b.md"] {
        desk.page(stray, page("", ""));
    }
    let report = desk.import();
    assert_eq!(doubts(&report), [(0, Kind::Place); 4]);
    assert_eq!(report.operations, [1, 0]);
}

#[test]
fn the_summary_counts_by_kind() {
    let rows = "| json | object |\n| a {data-indent=1} | float |\n| b {data-indent=1} | float |\n| c d | string |";
    let desk = Desk::with("openapi/v3/sample.md", &page(rows, ""));
    let summary = desk.import().to_string();
    assert!(summary.starts_with("openapi/v3/sample.md:10: type: float\n"), "{summary}");
    let end = "not understood        3\n  name                1\n  type                2";
    assert!(summary.ends_with(end), "{summary}");
}
