//! A run as JUnit XML, the form that CI servers read.

use std::fmt::Write as _;

use super::report::{Case, Ending, Report};

/// The document.
pub(super) fn write(report: &Report) -> String {
    let (failures, skipped) = (report.count(Ending::Failed), report.count(Ending::NotRun));
    let counts = format!(r#"tests="{}" failures="{failures}" errors="0" skipped="{skipped}""#, report.cases.len());
    let name = attribute(&format!("{} {} {}", report.url, report.event_type, report.mchid));
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites {counts}>\n  <testsuite name=\"{name}\" {counts}>\n"
    );
    for case in &report.cases {
        let head = format!(r#"    <testcase classname="wechatpay.acceptance" name="{}""#, attribute(&case.name));
        // Writing to a string cannot fail.
        let _ = match case.result {
            Ending::Passed => writeln!(xml, "{head}/>"),
            Ending::NotRun => writeln!(xml, "{head}><skipped/></testcase>"),
            Ending::Failed => writeln!(xml, "{head}>\n{}    </testcase>", failure(case)),
        };
    }
    xml.push_str("  </testsuite>\n</testsuites>\n");
    xml
}

fn failure(case: &Case) -> String {
    let mut text = format!("sent: {}\nexpected: {}\n", case.sent, case.expected);
    for answer in &case.answers {
        let _ = writeln!(text, "came: {} {}", answer.text(), answer.body.as_deref().unwrap_or_default());
    }
    let kind = attribute(case.fault.as_deref().unwrap_or_default());
    let message = attribute(case.advice.as_deref().unwrap_or_default());
    format!("      <failure type=\"{kind}\" message=\"{message}\">{}</failure>\n", escaped(&text))
}

/// Text between tags. What XML cannot hold at all is shown as U+FFFD.
fn escaped(text: &str) -> String {
    let mut xml = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => xml.push_str("&amp;"),
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '"' => xml.push_str("&quot;"),
            '\n' | '\t' => xml.push(letter),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => xml.push('\u{fffd}'),
            letter => xml.push(letter),
        }
    }
    xml
}

/// Text between quotation marks.
fn attribute(text: &str) -> String {
    escaped(text).replace('\n', "&#10;").replace('\t', "&#9;")
}
