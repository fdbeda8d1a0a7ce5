//! A request beside the table, before it is sent.

use serde_json::Value;
use wechatpay_api::Draft;
use wechatpay_spec::{Note, Operation, Report, Seal};

use crate::sealed;

/// Compares path variables, query and body with the operation's fields; the error names everything that is wrong.
pub(crate) fn check(operation: &Operation, draft: &Draft, body: Option<&Value>) -> Result<(), String> {
    let mut wrong = Vec::new();
    // Only a typed verb's variables are sure to have the table's names.
    if draft.operation.is_some() && !draft.variables.is_empty() {
        let report = wechatpay_spec::check_variables(operation, &draft.variables);
        wrong.extend(problems(operation, "path", &report));
    }
    if !operation.query.is_empty() || !draft.query.is_empty() {
        wrong.extend(problems(operation, "query", &wechatpay_spec::check_query(operation, &draft.query)));
        if !draft.plaintext.query {
            let query = draft.query.iter().map(|(name, text)| (name.to_string(), text.as_str().into())).collect();
            let plain_field = sealed::not_encrypted(operation.query, Seal::PlatformKey, &Value::Object(query));
            wrong.extend(plain_field.map(|at| plain("query", at.trim_start_matches('/'))));
        }
    }
    if let Some(body) = body {
        wrong.extend(problems(operation, "body", &wechatpay_spec::check(operation, body)));
        if !draft.plaintext.body {
            wrong.extend(sealed::not_encrypted(operation.body, Seal::PlatformKey, body).map(|at| plain("body", &at)));
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(format!("{}; nothing was sent", wrong.join("; "))) }
}

/// What would go out in plaintext by mistake.
fn plain(part: &str, at: &str) -> String {
    format!(
        "the {part} is wrong: {at} is no ciphertext; encrypt it with Client::encrypt, or use the typed request, which takes plaintext"
    )
}

fn problems(operation: &Operation, part: &str, report: &Report) -> Option<String> {
    for note in &report.notes {
        remark(operation, part, note);
    }
    let list: Vec<String> =
        report.problems.iter().map(|problem| format!("{} {}", problem.field, problem.issue)).collect();
    (!list.is_empty()).then(|| format!("the {part} is wrong: {}", list.join("; ")))
}

/// Names the field, never its value.
fn remark(operation: &Operation, part: &str, note: &Note) {
    let path = operation.path;
    match note {
        Note::UnknownField { field, nearest } => {
            tracing::debug!(path, part, field, nearest, "the table does not know this field");
        }
        Note::UnknownValue { field, .. } => tracing::debug!(path, part, field, "the table does not list this value"),
        Note::MixedModes { signs, others } => {
            tracing::debug!(path, part, ?signs, ?others, "fields of two modes stand side by side");
        }
        _ => {}
    }
}
