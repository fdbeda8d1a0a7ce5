//! `wxpay api show`

use serde_json::{Map, Value, json};
use wechatpay_spec::{Again, Content, Example, Operation, Reply, Role, Style, Version, snippet};

use super::{
    list::{brief, full_path},
    parameters::{self, Row},
};
use crate::{
    Ended,
    call::sealed,
    columns::Columns,
    exit::{Exit, Failure},
    screen::{self, bold, dim, line},
    shell::argument,
};

pub(super) fn run(operation: &'static Operation, style: Option<Style>, as_json: bool) -> Ended {
    let example = Example::of(operation);
    let styles: Vec<Style> = Style::ALL.into_iter().filter(|one| style.is_none_or(|wanted| *one == wanted)).collect();
    if as_json {
        screen::json(&all(operation, &example, &styles))?;
        return Ok(Exit::Done);
    }
    if style.is_none() {
        head(operation)?;
        table("Takes", &parameters::request(operation))?;
        table("Answers", &parameters::answer(operation))?;
        refusals(operation)?;
        if let Some(call) = call_line(operation, &example) {
            line(format!("\n{}\n  {call}", bold("By hand")))?;
        }
    }
    for style in styles {
        let Some(code) = snippet(operation, style, &example) else {
            line(dim("\nThe SDK and `wxpay call` speak APIv3; this is an operation of APIv2 (XML)."))?;
            break;
        };
        line(format!("\n{}\n{}", bold(format!("{} ({})", style.name(), style.word())), code.trim_end()))?;
    }
    Ok(Exit::Done)
}

fn head(operation: &Operation) -> Result<(), Failure> {
    line(bold(operation.title))?;
    line(format!("{} {}", operation.method, full_path(operation)))?;
    line(dim(operation.name))?;
    if operation.deprecated {
        line("WeChat Pay advises against it.")?;
    }
    let roles: Vec<&str> = operation.roles.iter().map(|role| role_of(*role)).collect();
    if !roles.is_empty() {
        line(format!("for {}", roles.join(", ")))?;
    }
    if let Some(seconds) = operation.session {
        line(format!("the session lives for {} minutes", seconds / 60))?;
    }
    if !operation.note.is_empty() {
        line(operation.note)?;
    }
    operation.links.iter().try_for_each(|link| Ok(line(link)?))
}

fn role_of(role: Role) -> &'static str {
    match role {
        Role::Direct => "direct merchants (直连商户)",
        Role::Institution => "institutions (机构)",
        Role::ServiceProvider => "service providers (服务商)",
        Role::EcommercePlatform => "ecommerce platforms (电商平台)",
        Role::ClearingInstitution => "clearing institutions (清算机构)",
        _ => "others",
    }
}

fn table(title: &str, rows: &[Row]) -> Result<(), Failure> {
    if rows.is_empty() {
        return Ok(());
    }
    line(format!("\n{}", bold(title)))?;
    let mut columns = Columns::new();
    let mut place = "";
    for row in rows {
        if row.place != place && row.place != "answer" {
            columns.heading(format!("  {}", dim(row.place)));
        }
        place = row.place;
        let mark = if row.required { "*" } else { " " };
        let name = row.name.rsplit('.').next().unwrap_or(&row.name);
        let told: Vec<&str> = std::iter::once(row.kind).chain(row.limits.iter().map(String::as_str)).collect();
        let left = format!("{}{mark} {name}", "  ".repeat(row.depth + 1));
        columns.row([left, row.term.to_owned(), dim(told.join(", "))]);
    }
    columns.show()
}

fn refusals(operation: &Operation) -> Result<(), Failure> {
    if operation.errors.is_empty() {
        return Ok(());
    }
    line(format!("\n{}", bold("Refuses")))?;
    let mut columns = Columns::new();
    for error in operation.errors {
        columns.row([format!("  {}", error.status), error.code.to_owned(), error.when.to_owned()]);
    }
    columns.show()
}

/// The `wxpay call` of the example; `None` where it does not speak the protocol.
fn call_line(operation: &Operation, example: &Example) -> Option<String> {
    if operation.version != Version::V3 {
        return None;
    }
    let mut call = format!("wxpay call {} {}", operation.method, argument(&full_path(operation)));
    for (flag, pairs) in [("-p", &example.variables), ("-q", &example.query)] {
        for (name, value) in pairs {
            call.push_str(&format!(" {flag} {}", argument(&format!("{name}={value}"))));
        }
    }
    match operation.content {
        Content::Json => call.push_str(&format!(" '{}'", example.body.to_string().replace('\'', r"'\''"))),
        Content::Form => call.push_str(" --upload FILE"),
        _ => {}
    }
    if !sealed::in_plaintext(operation, &example.body).is_empty() {
        call.push_str(" --encrypt all");
    }
    Some(call)
}

/// All that is known of it.
pub(super) fn all(operation: &Operation, example: &Example, styles: &[Style]) -> Value {
    let mut shown = brief(operation);
    let code: Map<String, Value> = styles
        .iter()
        .filter_map(|style| Some((style.word().to_owned(), snippet(operation, *style, example)?.into())))
        .collect();
    let errors = operation.errors.iter().map(|error| {
        let again = wechatpay_spec::advice(Some(error.code), error.status).map(|advice| advice.again);
        json!({"status": error.status, "code": error.code, "when": error.when, "again": again.map(Again::as_str)})
    });
    let rest = json!({
        "links": operation.links,
        "roles": operation.roles.iter().map(|role| role_of(*role)).collect::<Vec<_>>(),
        "note": operation.note,
        "session_seconds": operation.session,
        "parameters": parameters::request(operation),
        "answer": parameters::answer(operation),
        "answers_with_file": operation.reply == Reply::File,
        "errors": errors.collect::<Vec<_>>(),
        "example": {
            "variables": example.variables.iter().cloned().collect::<std::collections::BTreeMap<_, _>>(),
            "query": example.query,
            "body": example.body,
        },
        "call": call_line(operation, example),
        "styles": code,
    });
    if let (Some(shown), Value::Object(rest)) = (shown.as_object_mut(), rest) {
        shown.extend(rest);
    }
    shown
}
