//! Which operation is meant.

use wechatpay_spec::{Found, Operation, operations};

use super::list::full_path;
use crate::{exit::Failure, nearest::did_you_mean};

const LONGEST_LIST: usize = 12;

/// The operation of a name, a method and a path, a path alone, or a title.
pub(super) fn operation(words: &[String]) -> Result<&'static Operation, Failure> {
    let text = words.join(" ");
    if let [method, path] = words
        && path.contains('/')
    {
        return by_path(&method.to_ascii_uppercase(), path);
    }
    if let Some(operation) = wechatpay_spec::operation(&text) {
        return Ok(operation);
    }
    let path = format!("/{}", text.trim_start_matches('/'));
    let of_path = |operation: &&Operation| full_path(operation) == path || operation.path == path;
    let titled = |operation: &&Operation| operation.title == text;
    let partly = |operation: &&Operation| !text.is_empty() && operation.title.contains(&text);
    for wanted in [&of_path as &dyn Fn(&&Operation) -> bool, &titled, &partly] {
        let found: Vec<&'static Operation> = operations().filter(|operation| wanted(operation)).collect();
        match found.as_slice() {
            [] => {}
            [one] => return Ok(one),
            several => return Err(several_are_meant(&text, several)),
        }
    }
    let names = operations().flat_map(|operation| [operation.name, operation.path, operation.title]);
    Err(unknown(&text, &did_you_mean(&text, names)))
}

fn by_path(method: &str, path: &str) -> Result<&'static Operation, Failure> {
    let path = path.split('?').next().unwrap_or_default();
    let path = format!("/{}", path.trim_start_matches('/'));
    match wechatpay_spec::find(method, &path) {
        Found::Operation(operation, _) => Ok(operation),
        Found::OtherMethod => Err(unknown(&format!("{method} {path}"), " (the path is known with another method)")),
        _ => Err(unknown(
            &format!("{method} {path}"),
            &did_you_mean(&path, operations().filter(|one| one.method == method).map(|one| one.path)),
        )),
    }
}

fn unknown(what: &str, meant: &str) -> Failure {
    Failure::usage(format!(
        "the specification does not know {what:?}{meant}; `wxpay api ls --search TEXT` looks for it"
    ))
}

fn several_are_meant(text: &str, several: &[&Operation]) -> Failure {
    let listed =
        several.iter().take(LONGEST_LIST).map(|one| format!("\n  {} {}  {}", one.method, full_path(one), one.title));
    let more = several.len().saturating_sub(LONGEST_LIST);
    let more = if more == 0 { String::new() } else { format!("\n  and {more} more") };
    Failure::usage(format!("{text:?} may be any of these; say which one:{}{more}", listed.collect::<String>()))
}
