//! `wxpay keys`

mod kind;
mod new;
mod show;

use crate::{
    Ended,
    cli::{KeysAct, KeysOptions},
    doctor,
    settings::Settings,
};

pub(crate) fn run(options: &KeysOptions, as_json: bool) -> Ended {
    match &options.act {
        KeysAct::New(options) => new::run(options, as_json),
        KeysAct::Show { files } => show::run(files, as_json),
        KeysAct::Check(options) => {
            let settings = Settings::read(&options.caller)?;
            settings.announce();
            let checkup = doctor::checkup(&settings, options.own.certificate_file.as_deref())?;
            doctor::show(&checkup, as_json)
        }
    }
}
