//! `wxpay bill fetch`

use std::{fs::File, io::BufReader, path::Path};

use jiff::{Span, Timestamp, civil::Date};
use serde_json::json;
use wechatpay::{
    bill::{Account, BillQuery, Trades},
    download::Written,
    papay::calendar,
};

use super::sum::{Reading, Totals};
use crate::{
    Ended,
    cli::{AccountName, BillFetch, BillKind, TradesName},
    exit::{Exit, Failure},
    screen::{self, Screen, bold, dim, line, safe},
    settings::Settings,
};

/// More than any bill that goes through standard output: it is held in memory until its hash holds.
const LARGEST_PIPED: usize = 1 << 30;

pub(super) async fn run(options: &BillFetch, as_json: bool) -> Ended {
    let day = day(&options.day)?;
    let query = query(options, day)?;
    let name = options.output.clone().unwrap_or_else(|| format!("{}-{day}.csv", word(options.kind)));
    if name != "-" && !options.force && Path::new(&name).exists() {
        return Err(Failure::usage(format!(
            "{name} is there already: --force writes over it, and -o names another file. Nothing was asked for"
        )));
    }
    let client = Settings::read(&options.caller)?.client()?;
    let screen = if as_json { Screen::silent() } else { Screen::of_bytes(&format!("the bill of {day}")) };
    let tell = screen.meter();
    let download = async {
        let download = client.bill(&query).await?.on_progress(move |progress| tell(progress.bytes, progress.of));
        if name == "-" {
            download.bytes(LARGEST_PIPED).await.map(Fetched::Piped)
        } else {
            download.to_file(&name).await.map(Fetched::Written)
        }
    };
    let fetched = download.await;
    screen.done();
    match fetched? {
        Fetched::Piped(content) => screen::bytes(&content)?,
        Fetched::Written(written) => told(&name, written, as_json)?,
    }
    Ok(Exit::Done)
}

enum Fetched {
    Written(Written),
    Piped(bytes::Bytes),
}

fn day(text: &str) -> Result<Date, Failure> {
    if text == "yesterday" {
        return Ok(calendar::day(Timestamp::now()).saturating_sub(Span::new().days(1)));
    }
    text.parse()
        .map_err(|_| Failure::usage(format!("{text:?} is no day: expected one such as 2026-02-28, or yesterday")))
}

fn query(options: &BillFetch, day: Date) -> Result<BillQuery, Failure> {
    let mut query = match (options.kind, options.only, options.account) {
        (BillKind::Trade, only, None) => {
            only.into_iter().fold(BillQuery::trade(day), |query, only| query.only(trades(only)))
        }
        (BillKind::Fundflow, None, account) => {
            account.into_iter().fold(BillQuery::fund_flow(day), |query, account| query.account(self::account(account)))
        }
        (BillKind::Trade, ..) => return Err(Failure::usage("--account is for fund-flow bills (fundflow)")),
        (BillKind::Fundflow, ..) => return Err(Failure::usage("--only is for trade bills (trade)")),
    };
    if let Some(sub_mchid) = &options.sub_mchid {
        query = query.sub_mchid(sub_mchid);
    }
    Ok(if options.tar { query.packed() } else { query })
}

fn trades(name: TradesName) -> Trades {
    match name {
        TradesName::All => Trades::All,
        TradesName::Success => Trades::Success,
        TradesName::Refund => Trades::Refund,
    }
}

fn account(name: AccountName) -> Account {
    match name {
        AccountName::Basic => Account::Basic,
        AccountName::Operation => Account::Operation,
        AccountName::Fees => Account::Fees,
    }
}

fn word(kind: BillKind) -> &'static str {
    match kind {
        BillKind::Trade => "trade",
        BillKind::Fundflow => "fundflow",
    }
}

/// What was written, and what it adds up to.
fn told(name: &str, written: Written, as_json: bool) -> Result<(), Failure> {
    let totals = totals(name)?;
    if as_json {
        let (kind, rows) = (totals.kind(), totals.json());
        return Ok(screen::json(&json!({
            "file": name, "bytes": written.bytes, "hash_held": written.proven, "kind": kind, "totals": rows,
        }))?);
    }
    let proven = if written.proven { "its hash holds" } else { "no hash was named" };
    line(format!("{}  {}", bold(safe(name)), dim(format!("{} bytes, {proven}", written.bytes))))?;
    totals.show()
}

fn totals(name: &str) -> Result<Totals, Failure> {
    let mut reading = Reading::begin(BufReader::new(File::open(name)?))?;
    while reading.next_row().transpose()?.is_some() {}
    reading.totals()
}
