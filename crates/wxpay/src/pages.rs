//! `wxpay completions` and `wxpay man`: both are made from the definition of the flags.

use std::fs;

use clap::CommandFactory as _;
use serde_json::json;

use crate::{
    Ended,
    cli::{Cli, CompletionsOptions, ManOptions},
    exit::{Exit, Failure},
    screen,
};

pub(crate) fn completions(options: &CompletionsOptions) -> Ended {
    let mut script = Vec::new();
    clap_complete::generate(options.shell, &mut Cli::command(), "wxpay", &mut script);
    screen::bytes(&script)?;
    Ok(Exit::Done)
}

pub(crate) fn man(options: &ManOptions, as_json: bool) -> Ended {
    let Some(directory) = &options.out else {
        let mut page = Vec::new();
        clap_mangen::Man::new(Cli::command()).render(&mut page)?;
        screen::bytes(&page)?;
        return Ok(Exit::Done);
    };
    let fault = |error| Failure::new(Exit::Failed, format!("{} cannot be written: {error}", directory.display()));
    fs::create_dir_all(directory).and_then(|()| clap_mangen::generate_to(Cli::command(), directory)).map_err(fault)?;
    if as_json {
        screen::json(&json!({"directory": directory}))?;
    } else {
        screen::aside(format!("the pages are in {}", directory.display()));
    }
    Ok(Exit::Done)
}
