//! Whatever stands on a page, the importer comes to an end and writes files that can be read.

use proptest::prelude::*;

use crate::desk::{Desk, page};

/// Words that pages are made of, in no order.
fn scrap() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "---",
            "title: 样例",
            "# {{ $frontmatter.title }} {#post}",
            "## 查 {#get}",
            "::: warning {.im-privated}",
            ":::",
            "| 请求参数 | 类型 {.type} | 描述 {.desc}",
            "| 返回字典 | 类型 {.type} | 描述 {.desc}",
            "| --- | --- | ---",
            "| json {data-required} | object |",
            "| a {data-indent=1} | string {data-encoded=by-json_encode} | 名",
            "| {colspan=3 .im-table-line}",
            "| b {data-indent=2} | object[] |",
            "| b {data-indent=2} | object |",
            "| c {data-indent=3} | number | <br/>`1` \\| `2` 枚举值",
            "| x {align=center colspan=3}",
            "{.im-table #request}",
            "{.im-table #response}",
            "```php [x]",
            "```",
            "$instance->chain('v3/a')->post([",
            "'json' => ['a' => 1],",
            "参阅 [a](https://b)",
            "参阅 [",
            "| a {data-indent=99999999999999999999} | string |",
            "| a {data-indent=32} | string |",
            "\u{feff}",
            "\r",
        ])
        .prop_map(str::to_owned),
        any::<String>(),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn scraps_of_pages(lines in prop::collection::vec(scrap(), 0..40), flat in any::<bool>()) {
        let name = if flat { "page.md" } else { "openapi/v3/sample/{id}.md" };
        let desk = Desk::with(name, &lines.join("\n"));
        let first = desk.import();
        let again = desk.import();
        prop_assert_eq!(again.written, Vec::<String>::new());
        prop_assert_eq!(again.doubts, first.doubts);
        desk.yaml("openapi.yaml");
    }
}

#[test]
fn any_bytes() {
    let desk = Desk::new();
    desk.page("openapi/v3/sample.md", [0xff, 0xfe, b'\n', 0, b'|', b'{', b'}']);
    assert!(!desk.import().is_clean());
}

#[test]
fn rows_that_lie_ever_deeper() {
    let rows: Vec<String> = (0..5_000).map(|depth| format!("| a {{data-indent={depth}}} | object |")).collect();
    let desk = Desk::with("openapi/v3/sample.md", &page(&rows.join("\n"), ""));
    assert!(!desk.import().is_clean());
}

#[test]
fn windows_lines_and_a_byte_order_mark_change_nothing() {
    let text = page("| json | object |\n| a {data-indent=1} | string | 名", "");
    let (plain, windows) = (Desk::with("openapi/v3/sample.md", &text), Desk::new());
    windows.page("openapi/v3/sample.md", format!("\u{feff}{}", text.replace('\n', "\r\n")));
    assert!(plain.import().is_clean() && windows.import().is_clean());
    assert_eq!(plain.text("paths/v3/sample.yaml"), windows.text("paths/v3/sample.yaml"));
}

#[test]
fn front_matter_may_be_missing() {
    let desk = Desk::with("openapi/v3/sample.md", "# 样例 {#get}\n");
    assert!(desk.import().is_clean());
    assert_eq!(desk.yaml("paths/v3/sample.yaml")["get"]["summary"], "样例");
    for text in ["", "---\ntitle: 样例\n", "---", "# {{ $frontmatter.title }} {#get}\n"] {
        assert!(!Desk::with("openapi/v3/sample.md", text).import().is_clean(), "{text:?}");
    }
}
