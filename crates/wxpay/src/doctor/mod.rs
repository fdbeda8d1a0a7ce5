//! `wxpay doctor`

mod configuration;
mod endpoint;
mod junit;
mod report;

pub(crate) use self::configuration::{checkup, show};

use crate::{Ended, cli::DoctorOptions, settings::Settings};

pub(crate) async fn run(options: &DoctorOptions, as_json: bool) -> Ended {
    let settings = Settings::read(&options.caller)?;
    match &options.url {
        Some(url) => endpoint::run(&settings, options, url, as_json).await,
        None => configuration::run(&settings, options, as_json).await,
    }
}
