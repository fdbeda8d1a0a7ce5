//! Bills (账单): `/v3/bill/tradebill`, `/v3/bill/fundflowbill` and `/v3/billdownload/file`. A bill is a pure function of the ledger:
//! nothing is kept of it but what its token says.

mod day;
mod funds;
mod gzip;
mod sheet;
mod token;
mod trades;

use bytes::Bytes;
use jiff::{ToSpan as _, civil::Date};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;
use wechatpay_core::digest;
use wechatpay_spec::table::v3::{bill as table, billdownload};

use super::{Asked, Duty, Reply};
use crate::{
    clock::beijing,
    engine::{rules, turn::Turn},
    fields::{Object, text},
    refusal::{Location, Refusal},
};
use day::ready;
use trades::Trades;

pub(super) static DUTIES: [Duty; 3] = [
    Duty::call(&table::GET_TRADEBILL, trade_bill),
    Duty::call(&table::GET_FUNDFLOWBILL, fund_bill),
    Duty::call(&billdownload::GET_FILE, download),
];

/// What needs no escape in a query.
const ESCAPED: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// One bill: whose, of which day, of what.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Bill {
    content: Content,
    day: Date,
    mchid: String,
    sub_mchid: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Content {
    /// 交易账单.
    Trades(Trades),
    /// 资金账单 of the basic account.
    Funds,
}

impl Bill {
    /// The bill's text; `None`: nothing happened on its day.
    fn text(&self, turn: &Turn<'_>) -> Option<String> {
        match self.content {
            Content::Trades(trades) => trades::text(turn.ledger, self, trades),
            Content::Funds => funds::text(turn.ledger, self),
        }
    }
}

fn trade_bill(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    let trades = match text(asked.named, "bill_type") {
        None | Some("ALL") => Some(Trades::All),
        Some("SUCCESS") => Some(Trades::Payments),
        Some("REFUND") => Some(Trades::Refunds),
        // Refunds from a recharged account and bills of persons: the sandbox has neither.
        Some(_) => None,
    };
    offer(turn, asked, trades.map(Content::Trades))
}

fn fund_bill(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    // Nothing moves on the accounts OPERATION and FEES.
    let basic = matches!(text(asked.named, "account_type"), None | Some("BASIC"));
    offer(turn, asked, basic.then_some(Content::Funds))
}

/// Says where a bill is downloaded, and what its hash is.
fn offer(turn: &Turn<'_>, asked: &Asked<'_>, content: Option<Content>) -> Result<Reply, Refusal> {
    let day = day(turn, asked)?;
    let bill = content.map(|content| Bill {
        content,
        day,
        mchid: asked.merchant.mchid.clone(),
        sub_mchid: text(asked.named, "sub_mchid").map(str::to_owned),
    });
    let empty = || {
        let text = format!("账单文件不存在: nothing that such a bill tells of happened on {day}");
        Refusal::other("NO_STATEMENT_EXIST", text).under(&rules::BILL_EMPTY)
    };
    let (bill, text) = bill.and_then(|bill| bill.text(turn).map(|text| (bill, text))).ok_or_else(empty)?;
    let token = token::write(&bill, turn.ledger.state.seed, asked.place.world);
    let zipped = if is_zipped(asked.named, "tar_type") { "&tartype=gzip" } else { "" };
    let url = asked.place.url;
    let url = format!("{url}/v3/billdownload/file?token={}{zipped}", utf8_percent_encode(&token, &ESCAPED));
    let answer = Object::new()
        .with("hash_type", "SHA1")
        .with("hash_value", digest::sha1_hex(text.as_bytes()))
        .with("download_url", url);
    Ok(answer.into())
}

/// The day of a bill that may be asked for now.
fn day(turn: &Turn<'_>, asked: &Asked<'_>) -> Result<Date, Refusal> {
    let written = text(asked.named, "bill_date").unwrap_or_default();
    let issue = "must be a day as yyyy-MM-dd";
    let day = Date::strptime("%Y-%m-%d", written)
        .ok()
        .filter(|day| day.to_string() == written)
        .ok_or_else(|| Refusal::field(Location::Query, "bill_date", written.into(), issue).under(&rules::BILL_DATE))?;
    if day < turn.today().saturating_sub(3.months()) {
        let issue = "is more than three months ago";
        return Err(Refusal::invalid(format!("无效请求: bill_date {issue}"))
            .with_field(Location::Query, "bill_date", written.into(), issue)
            .under(&rules::BILL_DATE));
    }
    if turn.now < ready(day) {
        let text = format!(
            "账单文件不存在: the bill of {day} is there from {}, it is {}",
            beijing(ready(day)),
            beijing(turn.now)
        );
        return Err(Refusal::other("NO_STATEMENT_EXIST", text).under(&rules::BILL_READY));
    }
    Ok(day)
}

fn is_zipped(named: &Value, field: &str) -> bool {
    text(named, field).is_some_and(|value| value.eq_ignore_ascii_case("gzip"))
}

/// A file, packed.
pub(crate) fn pack(bytes: &[u8]) -> Option<Bytes> {
    gzip::gzip(bytes).ok().map(Bytes::from)
}

/// A small packed file that holds much of nothing.
pub(crate) fn packed_nothing() -> Option<Bytes> {
    gzip::nothing().ok().map(Bytes::from)
}

fn download(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Reply, Refusal> {
    let token = text(asked.named, "token").unwrap_or_default();
    let unknown = || {
        let text =
            "参数错误: the token is of no bill of this world; ask for the bill again and use its download_url as it is";
        Refusal::invalid(text).under(&rules::BILL_TOKEN)
    };
    let bill = token::read(token, turn.ledger.state.seed, asked.place.world).ok_or_else(unknown)?;
    if bill.mchid != asked.merchant.mchid {
        let text = "权限异常: another merchant asked for this bill, and only that one may download it";
        return Err(Refusal::no_auth(text).under(&rules::BILL_TOKEN));
    }
    let text = bill.text(turn).ok_or_else(unknown)?;
    if !is_zipped(asked.named, "tartype") {
        return Ok(Reply::File { bytes: text.into(), media_type: "text/plain; charset=utf-8" });
    }
    let zipped =
        gzip::gzip(text.as_bytes()).map_err(|error| Refusal::system(format!("the bill cannot be packed: {error}")))?;
    Ok(Reply::File { bytes: zipped.into(), media_type: "application/gzip" })
}
