//! `wxpay api ls`

use std::collections::BTreeMap;

use serde_json::{Value, json};
use wechatpay_spec::{Operation, Version, operations};

use crate::{
    Ended,
    columns::Columns,
    exit::{Exit, Failure},
    nearest::did_you_mean,
    screen::{self, dim, line},
};

pub(super) fn run(family: Option<&str>, search: Option<&str>, as_json: bool) -> Ended {
    if family.is_none() && search.is_none() {
        return families(as_json);
    }
    let found = matching(family, search)?;
    if as_json {
        screen::json(&found.iter().map(|operation| brief(operation)).collect::<Vec<_>>())?;
        return Ok(Exit::Done);
    }
    let mut columns = Columns::new();
    for operation in &found {
        let old = if operation.deprecated { dim("  (deprecated)") } else { String::new() };
        columns.row([operation.method.to_owned(), full_path(operation), format!("{}{old}", operation.title)]);
    }
    columns.show()?;
    screen::aside(format!("{} operations; `wxpay api show METHOD PATH` tells of one", found.len()));
    Ok(Exit::Done)
}

/// The operations of a family that have these words in path, name or title; at least one.
pub(super) fn matching(family: Option<&str>, search: Option<&str>) -> Result<Vec<&'static Operation>, Failure> {
    if let Some(family) = family
        && !operations().any(|operation| self::family(operation) == family)
    {
        let known: Vec<String> = counted().into_keys().collect();
        let meant = did_you_mean(family, known.iter().map(String::as_str));
        return Err(Failure::usage(format!("there is no family {family:?}{meant}; `wxpay api ls` lists them")));
    }
    let found = operations().filter(|operation| {
        family.is_none_or(|family| self::family(operation) == family)
            && search.is_none_or(|words| has(operation, words))
    });
    let found: Vec<&'static Operation> = found.collect();
    if found.is_empty() {
        return Err(Failure::usage(format!(
            "no operation has {:?} in its path, name or title; try a part of it, or `wxpay api ls` for the families",
            search.unwrap_or_default()
        )));
    }
    Ok(found)
}

fn families(as_json: bool) -> Ended {
    let counted = counted();
    if as_json {
        let all = counted.iter().map(|(family, count)| json!({"family": family, "operations": count}));
        screen::json(&all.collect::<Vec<_>>())?;
        return Ok(Exit::Done);
    }
    for (family, count) in &counted {
        line(format!("{count:>4}  {family}"))?;
    }
    screen::aside("`wxpay api ls FAMILY` lists its operations, `wxpay api ls --search TEXT` finds some");
    Ok(Exit::Done)
}

fn counted() -> BTreeMap<String, usize> {
    let mut families = BTreeMap::new();
    for operation in operations() {
        *families.entry(family(operation)).or_default() += 1;
    }
    families
}

/// The first segment behind `/v3/`; of the older protocol, the first of all behind `v2/`.
fn family(operation: &Operation) -> String {
    let path = operation.path.trim_start_matches('/');
    match (operation.version, path.strip_prefix("v3/")) {
        (Version::V3, Some(rest)) => rest.split('/').next().unwrap_or_default().to_owned(),
        _ => format!("v2/{}", path.split('/').next().unwrap_or_default()),
    }
}

/// Whether all words stand somewhere in it.
fn has(operation: &Operation, words: &str) -> bool {
    let text = format!("{} {} {}", operation.path, operation.name, operation.title).to_lowercase();
    words.to_lowercase().split_whitespace().all(|word| text.contains(word))
}

/// The path as it is signed, with the prefix that some operations have.
pub(super) fn full_path(operation: &Operation) -> String {
    format!("{}{}", operation.prefix, operation.path)
}

/// An operation on one line of a list.
pub(super) fn brief(operation: &Operation) -> Value {
    json!({
        "name": operation.name,
        "method": operation.method,
        "path": full_path(operation),
        "title": operation.title,
        "family": family(operation),
        "deprecated": operation.deprecated,
    })
}
