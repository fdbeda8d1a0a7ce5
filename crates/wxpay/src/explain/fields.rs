//! Query and body beside the table of WeChat Pay's operations.

use percent_encoding::percent_decode_str;
use serde_json::Value;
use wechatpay_spec::{Found, Note, Report, check as check_body, check_query, find};

use crate::exchange::{Body, Request};

/// What is wrong, each with its field; nothing where the table does not know the operation.
pub(super) fn check(request: &Request) -> Vec<String> {
    let target = target(&request.url);
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let operation = match find(&request.method, path) {
        Found::Operation(operation, _) => operation,
        Found::OtherMethod => return vec![format!("no operation of {path} has the method {}", request.method)],
        _ if path.starts_with("/v3/") => return vec![format!("the table knows no operation {path}: compare the path")],
        _ => return Vec::new(),
    };
    let parameters: Vec<(String, String)> = query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (name.to_owned(), percent_decode_str(value).decode_utf8_lossy().into_owned()))
        .collect();
    let mut found = told("query", &check_query(operation, &parameters));
    let body = request.body.as_ref().map(Body::trimmed).filter(|body| !body.is_empty());
    if let Some(body) = body.filter(|_| !operation.body.is_empty()) {
        match serde_json::from_slice::<Value>(body) {
            Ok(body) => found.extend(told("body", &check_body(operation, &body))),
            // An upload is no JSON.
            Err(_) if body.starts_with(b"--") => {}
            Err(error) => found.push(format!("the body is no JSON: {error}")),
        }
    }
    found
}

fn told(part: &str, report: &Report) -> Vec<String> {
    let problems = report.problems.iter().map(|problem| format!("{part} {} {}", problem.field, problem.issue));
    let unknown = report.notes.iter().filter_map(|note| match note {
        Note::UnknownField { field, nearest } => {
            let nearest = nearest.map(|name| format!("; is {name} meant?")).unwrap_or_default();
            Some(format!("{part} {field} is a field that the operation does not have{nearest}"))
        }
        _ => None,
    });
    problems.chain(unknown).collect()
}

/// Path with query of a URL.
fn target(url: &str) -> &str {
    let url = url.split('#').next().unwrap_or_default();
    let Some((_, rest)) = url.split_once("://") else { return url };
    rest.find('/').and_then(|at| rest.get(at..)).unwrap_or("/")
}
