//! Pages with sentences and code say the same as their facts alone.

use xtask::import::Kind;

use crate::desk::{Desk, doubts};

const FACTS: &str = include_str!("../pages/facts.md");
const FULL: &str = include_str!("../pages/full.md");
const FILE: &str = "paths/v3/sample-papay/contracts/pre-sign.yaml";
const EXAMPLE: &str = "examples/v3/sample-papay/contracts/pre-sign.json";

fn facts() -> Desk {
    Desk::with("openapi/v3/sample-papay/contracts/pre-sign.md", FACTS)
}

#[test]
fn a_full_page_is_its_facts() {
    let (facts, full) = (facts(), Desk::with("000-sample.md", FULL));
    let (facts_report, report) = (facts.import(), full.import());
    assert!(facts_report.is_clean() && report.is_clean(), "{facts_report}\n{report}");
    assert_eq!(facts.text(FILE), full.text(FILE));
    assert_eq!(facts.text("openapi.yaml"), full.text("openapi.yaml"));
    assert_eq!(full.yaml(FILE)["post"]["x-links"][1], "https://example.com/doc/2");
    for sentence in ["样例说明", "在样例平台配置", "有效期", "须加密", "停用", "声明"] {
        assert!(!full.text(FILE).contains(sentence), "{sentence}");
    }
    // In a tree it is the same page.
    let tree = Desk::with("openapi/v3/sample-papay/contracts/pre-sign.md", FULL);
    assert!(tree.import().is_clean());
    assert_eq!(tree.text(FILE), full.text(FILE));
}

#[test]
fn the_body_of_the_code_is_the_example() {
    let full = Desk::with("000-sample.md", FULL);
    assert_eq!(full.import().examples, 1);
    let expected = "{\n  \"plan_id\": 12535,\n  \"user_name\": \"张三\",\n  \"amount\": {\n    \"total\": 1,\n    \
                    \"currency\": \"CNY\"\n  },\n  \"tags\": [\n    \"a\",\n    \"b\"\n  ]\n}\n";
    assert_eq!(full.text(EXAMPLE), expected);
}

#[test]
fn pages_without_code_leave_examples_alone() {
    let facts = facts();
    facts.put(EXAMPLE, "{}\n");
    assert_eq!(facts.import().examples, 0);
    assert_eq!(facts.text(EXAMPLE), "{}\n");
}

/// The line of the block with this label.
fn block(label: &str) -> usize {
    FULL.lines().position(|line| line.contains(label)).unwrap() + 1
}

const HEADING: usize = 6;

#[test]
fn code_that_disagrees_is_told() {
    let change = |from: &str, to: &str| {
        assert!(FULL.contains(from), "{from}");
        FULL.replacen(from, to, 1)
    };
    let other_body = FULL.rsplit_once("12535").map(|(before, after)| format!("{before}12536{after}")).unwrap();
    for (text, line) in [
        (
            change("$response = $instance->v3->samplePapay", "$response = $instance->v3->otherPapay"),
            block("同步纯链式"),
        ),
        (change("preSign->post([", "preSign->patch(["), block("同步纯链式")),
        (change("$response = $instance->chain", "$response = $other->chain"), block("同步声明式")),
        (
            change("$instance['v3/sample-papay/contracts/pre-sign']->post(", "$instance['v3']->post("),
            block("同步属性式"),
        ),
        (change("'total'    => 1,", "'total'    => $total,"), block("异步纯链式")),
        (other_body, block("同步属性式")),
        (change("```php [同步属性式]", "```php\n\n```\n\n```php [同步属性式]"), HEADING),
    ] {
        let report = Desk::with("000-sample.md", &text).import();
        assert!(doubts(&report).contains(&(line, Kind::Code)), "{line}: {report}");
    }
    let other_method = Desk::with("000-sample.md", &change("{#post}", "{#put}")).import();
    assert_eq!(doubts(&other_method).len(), 6, "{other_method}");
    let wrong_place = Desk::with("openapi/v3/sample-papay/contracts/other.md", FULL).import();
    assert_eq!(doubts(&wrong_place), [(HEADING, Kind::Code)], "{wrong_place}");
}

#[test]
fn a_full_page_whose_code_names_no_path_has_no_place() {
    // The last leads out of the specification.
    for text in
        [FACTS.to_owned(), FULL.replace("v3/sample", "v3/../../../sample").replace("v3->sample", "v3->..->sample")]
    {
        let report = Desk::with("000-sample.md", &text).import();
        assert_eq!(doubts(&report), [(0, Kind::Place)]);
    }
}

#[test]
fn a_full_page_leaves_the_other_methods_of_its_path() {
    let desk = Desk::with("000-sample.md", FULL);
    desk.put(FILE, "get:\n  operationId: kept\n");
    assert!(desk.import().is_clean());
    let item = desk.yaml(FILE);
    assert_eq!(item["get"]["operationId"], "kept");
    assert!(item["post"].is_object());
}
