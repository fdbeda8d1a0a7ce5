//! `wxpay`: a local sandbox of WeChat Pay (微信支付) APIv3, and a demonstration of entrusted deduction (委托代扣).
//!
//! This is no official product of Tencent.

mod cli;
mod demo;
mod keyring;
mod sandbox;
mod screen;
mod stop;

use std::{
    io::{self, IsTerminal as _},
    process::ExitCode,
};

use clap::Parser as _;
use tracing_subscriber::EnvFilter;

use crate::cli::{Cli, Command};

/// What a command that ran to its end has to say.
enum Outcome {
    Done,
    /// It ran, and what it was to show did not hold.
    DidNotHold,
}

#[tokio::main]
async fn main() -> ExitCode {
    let cli = Cli::parse();
    listen(&cli.command);
    let outcome = match cli.command {
        Command::Demo(options) => demo::run(&options).await,
        Command::Sandbox(options) => sandbox::run(&options).await,
    };
    match outcome {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::DidNotHold) => ExitCode::FAILURE,
        Err(error) => fail(&*error),
    }
}

/// Shows what the libraries tell, on standard error. `WXPAY_LOG` picks what; of itself, only a sandbox for people to watch tells anything.
fn listen(command: &Command) {
    let usual = match command {
        Command::Sandbox(options) if !options.json => "wechatpay_sandbox=info",
        _ => "off",
    };
    let filter = EnvFilter::try_from_env("WXPAY_LOG").unwrap_or_else(|_| EnvFilter::new(usual));
    let colour = io::stderr().is_terminal();
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr).with_ansi(colour);
    lines.without_time().with_target(false).with_level(false).init();
}

/// Says what went wrong, in one paragraph.
fn fail(error: &(dyn std::error::Error + 'static)) -> ExitCode {
    // A reader that closed its end (`wxpay demo | head`) is no failure.
    if error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe) {
        return ExitCode::SUCCESS;
    }
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        let cause_text = cause.to_string();
        if !text.contains(&cause_text) {
            text = format!("{text}: {cause_text}");
        }
        source = cause.source();
    }
    screen::complain(&text);
    ExitCode::FAILURE
}
