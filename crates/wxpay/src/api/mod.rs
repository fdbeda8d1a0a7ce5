//! `wxpay api`: what can be called, from the specification.

mod find;
mod list;
mod parameters;
mod show;

use crate::{
    Ended,
    cli::{ApiAct, ApiOptions},
};

pub(crate) fn run(options: &ApiOptions, as_json: bool) -> Ended {
    match &options.act {
        ApiAct::Ls { family, search } => list::run(family.as_deref(), search.as_deref(), as_json),
        ApiAct::Show { operation, style } => show::run(find::operation(operation)?, *style, as_json),
    }
}
