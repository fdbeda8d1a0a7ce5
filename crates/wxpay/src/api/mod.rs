//! `wxpay api`: what can be called, from the specification.

mod find;
mod list;
mod parameters;
mod show;

use serde_json::Value;
use wechatpay_spec::{Example, Style};

pub(crate) use self::parameters::limits;
use crate::{
    Ended,
    cli::{ApiAct, ApiOptions},
    exit::Failure,
};

pub(crate) fn run(options: &ApiOptions, as_json: bool) -> Ended {
    match &options.act {
        ApiAct::Ls { family, search } => list::run(family.as_deref(), search.as_deref(), as_json),
        ApiAct::Show { operation, style } => show::run(find::operation(operation)?, *style, as_json),
    }
}

/// The operations that have these words in path, name or title, as `wxpay api ls --json` has them.
pub(crate) fn listed(search: &str) -> Result<Vec<Value>, Failure> {
    Ok(list::matching(None, Some(search))?.into_iter().map(list::brief).collect())
}

/// An operation by its name, title, or method and path, as `wxpay api show --json` has it.
pub(crate) fn described(operation: &str) -> Result<Value, Failure> {
    let words: Vec<String> = operation.split_whitespace().map(str::to_owned).collect();
    let operation = find::operation(&words)?;
    Ok(show::all(operation, &Example::of(operation), &Style::ALL))
}
