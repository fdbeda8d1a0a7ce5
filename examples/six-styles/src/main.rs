//! Five pre-sign operations (预签约), each in six call styles. Every `seed_….rs` is one page of the PHP SDK's documentation.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for a terminal")]

mod seed_000;
mod seed_001;
mod seed_002;
mod seed_003;
mod seed_004;
mod table;

use std::{env, error::Error, process::ExitCode};

use tokio::runtime::Runtime;
use wechatpay::{Client, blocking};

use crate::table::Table;

const ALL: [&str; 5] = ["000", "001", "002", "003", "004"];

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let named: Vec<String> = env::args().skip(1).collect();
    if let Some(unknown) = named.iter().find(|name| !ALL.contains(&name.as_str())) {
        eprintln!("there is no seed {unknown:?}; call me with any of {ALL:?}, or with none for all");
        return Ok(ExitCode::from(2));
    }
    let chosen = |seed: &str| named.is_empty() || named.iter().any(|name| name == seed);

    // Both clients are the same merchant. A program has one of them: async code the first, any other code the second.
    let client = Client::from_env()?;
    let blocking = blocking::Client::from_env()?;
    let runtime = Runtime::new()?;

    let mut table = Table::default();
    if chosen("000") {
        table.heading("000 小程序签约");
        runtime.block_on(seed_000::asynchronous(&client, &mut table));
        seed_000::synchronous(&blocking, &mut table);
    }
    if chosen("001") {
        table.heading("001 小程序方式预签约");
        runtime.block_on(seed_001::asynchronous(&client, &mut table));
        seed_001::synchronous(&blocking, &mut table);
    }
    if chosen("002") {
        table.heading("002 JSAPI预签约");
        runtime.block_on(seed_002::asynchronous(&client, &mut table));
        seed_002::synchronous(&blocking, &mut table);
    }
    if chosen("003") {
        table.heading("003 服务商模式小程序场景预签约");
        runtime.block_on(seed_003::asynchronous(&client, &mut table));
        seed_003::synchronous(&blocking, &mut table);
    }
    if chosen("004") {
        table.heading("004 小程序场景预约扣费类型签约的预签约");
        runtime.block_on(seed_004::asynchronous(&client, &mut table));
        seed_004::synchronous(&blocking, &mut table);
    }
    Ok(if table.all_answered() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
