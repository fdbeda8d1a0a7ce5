//! A run as JUnit XML, the form that CI servers read.

use std::fmt::Write as _;

use super::report::{Acceptance, CaseReport, CaseResult, word};

/// The document.
pub(super) fn write(run: &Acceptance) -> String {
    let count = |wanted: CaseResult| run.cases.iter().filter(|case| case.result == wanted).count();
    let (failures, skipped) = (count(CaseResult::Failed), count(CaseResult::NotRun));
    let counts = format!(r#"tests="{}" failures="{failures}" errors="0" skipped="{skipped}""#, run.cases.len());
    let name = attribute(&format!("{} {} {}", run.url, run.event_type, run.mchid));
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    // Writing to a string cannot fail.
    let _ = writeln!(xml, "<testsuites {counts}>");
    let _ =
        writeln!(xml, r#"  <testsuite name="{name}" {counts} time="{}">"#, seconds(run.cases.iter().map(took).sum()));
    for case in &run.cases {
        let head = format!(
            r#"    <testcase classname="wechatpay.acceptance" name="{}" time="{}""#,
            case.name,
            seconds(took(case))
        );
        let _ = match case.result {
            CaseResult::Passed => writeln!(xml, "{head}/>"),
            CaseResult::NotRun => writeln!(xml, "{head}><skipped/></testcase>"),
            CaseResult::Failed => writeln!(xml, "{head}>\n{}    </testcase>", failure(case)),
        };
    }
    xml.push_str("  </testsuite>\n</testsuites>\n");
    xml
}

fn failure(case: &CaseReport) -> String {
    let mut text = format!("sent: {}\nexpected: {}\n", case.sent, case.expected);
    for answer in &case.answers {
        let body = answer.body.as_deref().unwrap_or_default();
        let _ = writeln!(text, "came: {answer} {body}");
    }
    let message = case.advice.unwrap_or_default();
    let kind = case.fault.map(word).unwrap_or_default();
    format!("      <failure type=\"{kind}\" message=\"{}\">{}</failure>\n", attribute(message), escaped(&text))
}

/// Cases that look at the answers of others take no time of their own.
fn took(case: &CaseReport) -> u64 {
    let looks = case.sent.starts_with("nothing:");
    case.answers.iter().filter(|_| !looks).filter_map(|answer| answer.milliseconds).sum()
}

fn seconds(milliseconds: u64) -> String {
    format!("{}.{:03}", milliseconds / 1000, milliseconds % 1000)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_from_outside_can_end_an_element_or_an_attribute() {
        assert_eq!(escaped("</failure>&\u{0}\u{1b}\"]]>签"), "&lt;/failure&gt;&amp;\u{fffd}\u{fffd}&quot;]]&gt;签");
        assert_eq!(attribute("a\"\n\t<"), "a&quot;&#10;&#9;&lt;");
    }
}
