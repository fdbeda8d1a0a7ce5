//! What the specification has to say of a request, beside what is wrong with it.

use wechatpay_spec::{Found, Note, operations};

use super::request::Request;
use crate::{
    nearest::nearest,
    screen::{aside, safe},
};

/// Says on standard error what the sender should know.
pub(super) fn tell(request: &Request) {
    let Some(operation) = request.operation else {
        aside(safe(&unknown(request)));
        return;
    };
    if operation.deprecated {
        aside(format!("{}: WeChat Pay advises against this operation", operation.title));
    }
    let Some(body) = request.body() else { return };
    for note in wechatpay_spec::check(operation, &body).notes {
        if let Some(remark) = remark(&note) {
            aside(safe(&remark));
        }
    }
}

fn unknown(request: &Request) -> String {
    let (method, path) = (&*request.draft.method, &*request.draft.path);
    if matches!(wechatpay_spec::find(method, path), Found::OtherMethod) {
        let others = ["GET", "POST", "PUT", "PATCH", "DELETE"].into_iter();
        let known: Vec<&str> =
            others.filter(|other| matches!(wechatpay_spec::find(other, path), Found::Operation(..))).collect();
        return format!("the specification knows this path with {}, not with {method}", known.join(", "));
    }
    let alike =
        nearest(path, operations().filter(|operation| operation.method == method).map(|operation| operation.path));
    let meant = if alike.is_empty() { String::new() } else { format!("; it knows {}", alike.join(", ")) };
    format!("the specification does not know {method} {path}, so nothing was compared with it{meant}")
}

fn remark(note: &Note) -> Option<String> {
    Some(match note {
        Note::UnknownField { field, nearest } => {
            let meant = nearest.map(|nearest| format!("; did you mean {nearest}?")).unwrap_or_default();
            format!("the specification does not know the field {field}{meant}")
        }
        Note::UnknownValue { field, .. } => format!("the specification does not list this value of {field}"),
        _ => return None,
    })
}
