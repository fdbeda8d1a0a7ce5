//! `wxpay`: a local sandbox of WeChat Pay (微信支付) APIv3, and a demonstration of entrusted deduction (委托代扣).
//!
//! This is no official product of Tencent.

mod api;
mod ask;
mod bill;
mod by_hand;
mod call;
mod certs;
mod cli;
mod clock;
mod columns;
mod control;
mod demo;
mod doctor;
mod endpoint;
mod exchange;
mod exit;
mod explain;
mod input;
mod journal;
mod keyring;
mod keys;
mod listen;
mod mcp;
mod moment;
mod nearest;
mod pages;
mod presign;
mod program;
mod protocol;
mod qr;
mod random;
mod refusal;
mod sandbox;
mod scenario;
mod screen;
mod settings;
mod shell;
mod sse;
mod stop;
mod table;
mod world_time;

use std::{io, process::ExitCode};

use clap::Parser as _;
use tracing_subscriber::EnvFilter;

use crate::{
    cli::{Cli, Command},
    exit::{Exit, Failure},
};

/// How every command ends.
type Ended = Result<Exit, Failure>;

fn main() -> ExitCode {
    // Before the runtime starts: help and mistakes need none.
    let cli = Cli::parse();
    tell(&cli);
    let ended = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(Failure::from)
        .and_then(|runtime| runtime.block_on(run(&cli)));
    match ended {
        Ok(exit) => exit,
        Err(failure) if failure.unheard => ExitCode::SUCCESS,
        Err(failure) => {
            screen::complain(&failure, cli.json);
            failure.exit.into()
        }
    }
}

async fn run(cli: &Cli) -> Result<ExitCode, Failure> {
    let exit = match &cli.command {
        Command::Demo(options) => demo::run(options, cli.json).await,
        Command::Sandbox(options) => sandbox::run(options, cli.json).await,
        Command::Call(options) => call::run(options, cli.json).await,
        Command::Api(options) => api::run(options, cli.json),
        Command::Presign(options) => presign::run(options, cli.json).await,
        Command::Bill(options) => bill::run(options, cli.json).await,
        Command::Certs(options) => certs::run(options, cli.json).await,
        Command::Clock(options) => clock::run(options, cli.json).await,
        Command::Contract(options) => by_hand::contracts(options, cli.json).await,
        Command::Fault(options) => by_hand::faults(options, cli.json).await,
        Command::Journal(options) => by_hand::journal(options, cli.json).await,
        Command::Listen(options) => listen::run(options, cli.json).await,
        Command::Notify(options) => by_hand::notifications(options, cli.json).await,
        Command::Order(options) => by_hand::orders(options, cli.json).await,
        Command::Payer(options) => by_hand::payer(options, cli.json).await,
        // Its program has exit codes of its own.
        Command::Run(options) => return program::run(options).await,
        Command::Scenario(options) => scenario::run(options, cli.json).await,
        Command::Session(options) => by_hand::sessions(options, cli.json).await,
        Command::Trigger(options) => scenario::trigger(options, cli.json).await,
        Command::World(options) => by_hand::worlds(options, cli.json).await,
        Command::Mcp(options) => mcp::run(options).await,
        Command::Keys(options) => keys::run(options, cli.json),
        Command::Sign(options) => protocol::sign(options, cli.json).await,
        Command::Verify(options) => protocol::verify(options, cli.json).await,
        Command::Encrypt(options) => protocol::encrypt(options, cli.json),
        Command::Decrypt(options) => protocol::decrypt(options, cli.json),
        Command::Explain(options) => explain::run(options, cli.json),
        Command::Doctor(options) => doctor::run(options, cli.json).await,
        Command::Config(options) => settings::run(options, cli.json),
        Command::Completions(options) => pages::completions(options),
        Command::Man(options) => pages::man(options, cli.json),
    }?;
    Ok(exit.into())
}

/// Shows what the libraries tell, on standard error. `WXPAY_LOG` picks what; of itself, only a sandbox for people to watch tells anything.
fn tell(cli: &Cli) {
    let usual = match cli.command {
        Command::Sandbox(_) if !cli.json => "wechatpay_sandbox=info",
        _ => "off",
    };
    let filter = EnvFilter::try_from_env("WXPAY_LOG").unwrap_or_else(|_| EnvFilter::new(usual));
    // Colours are a feature of the library that this binary does without; a terminal that has some must not make it ask for them.
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr).with_ansi(false);
    lines.without_time().with_target(false).with_level(false).init();
}
