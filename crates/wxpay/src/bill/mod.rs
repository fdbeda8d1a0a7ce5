//! `wxpay bill`: bills (账单), downloaded and read.

mod fetch;
mod show;
mod sum;

use crate::{
    Ended,
    cli::{BillAct, BillOptions},
};

pub(crate) async fn run(options: &BillOptions, as_json: bool) -> Ended {
    match &options.act {
        BillAct::Fetch(options) => fetch::run(options, as_json).await,
        BillAct::Show { file, limit } => show::run(file, *limit, as_json),
    }
}
