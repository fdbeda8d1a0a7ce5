//! Bills: the sandbox's, downloaded and read by both clients; and bills that something is wrong with.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

#[path = "files/stage.rs"]
#[allow(dead_code, unreachable_pub)]
mod stage;

use std::io::{BufReader, Read};

use jiff::civil::date;
use stage::{Way, builder, shop};
use tokio::task::block_in_place;
use wechatpay::{
    Error, ErrorKind,
    bill::{Account, BillQuery, FundFlowBill, TradeBill, Trades, ready_at},
};

const FORMULA: &str = "=cmd|' /C calc'!A0";

impl Way {
    async fn bill(&self, query: &BillQuery) -> Result<bytes::Bytes, Error> {
        match self {
            Self::Async(client) => client.bill(query).await?.bytes(1 << 20).await,
            Self::Blocking(client) => block_in_place(|| client.bill(query)?.bytes(1 << 20)),
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_trade_bill_reads_as_what_happened() {
    let (sandbox, world) = shop(FORMULA).await;
    let order = &world.orders()[0];
    let day = date(2026, 2, 28);
    for way in Way::both(&sandbox) {
        for query in [BillQuery::trade(day), BillQuery::trade(day).packed()] {
            let file = way.bill(&query).await.unwrap();
            let mut bill = TradeBill::new(&file[..]).unwrap();
            assert_eq!(bill.totals(), None, "not before the end");
            let trades: Vec<_> = bill.by_ref().map(Result::unwrap).collect();
            assert_eq!(trades.len(), 2);
            let [paid, back] = &trades[..] else { panic!() };
            assert_eq!(paid.trade_time, "2026-02-28T08:00:00+08:00".parse().unwrap());
            assert_eq!((&*paid.out_trade_no, &*paid.trade_state, &*paid.trade_type), ("N1", "SUCCESS", "NATIVE"));
            assert_eq!(Some(&*paid.transaction_id), order.transaction_id.as_deref());
            assert_eq!((paid.order_amount, paid.refund_amount), (Some(1990), Some(0)));
            assert_eq!((&*back.trade_state, &*back.out_refund_no, &*back.refund_status), ("REFUND", "RN", "SUCCESS"));
            assert_eq!(
                (back.order_amount, back.refund_amount, back.applied_refund_amount),
                (Some(0), Some(990), Some(990))
            );
            assert_eq!(paid.fee.unwrap().fen(), Some(0));
            // A formula is data, and stays what it was.
            assert_eq!(paid.description, FORMULA);
            assert!(paid.others.is_empty(), "{:?}", paid.others);
            let totals = bill.finish().unwrap();
            assert_eq!((totals.count, totals.order_amount, totals.refund_amount), (2, Some(1990), Some(990)));
        }
        let paid = way.bill(&BillQuery::trade(day).only(Trades::Success)).await.unwrap();
        let mut bill = TradeBill::new(&paid[..]).unwrap();
        let trade = bill.next().unwrap().unwrap();
        assert_eq!((trade.refund_amount, &*trade.refund_id, trade.refund_create_time), (None, "", None));
        assert_eq!(bill.finish().unwrap().count, 1);
        let back = way.bill(&BillQuery::trade(day).only(Trades::Refund)).await.unwrap();
        let trade = TradeBill::new(&back[..]).unwrap().next().unwrap().unwrap();
        assert_eq!(trade.refund_create_time, Some("2026-02-28T08:00:00+08:00".parse().unwrap()));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fund_flow_bill_reads_as_what_came_and_went() {
    let (sandbox, _) = shop("伞").await;
    for way in Way::both(&sandbox) {
        let query = BillQuery::fund_flow(date(2026, 2, 28)).account(Account::Basic).packed();
        let file = way.bill(&query).await.unwrap();
        let mut bill = FundFlowBill::new(&file[..]).unwrap();
        let flows: Vec<_> = bill.by_ref().map(Result::unwrap).collect();
        let read: Vec<_> = flows.iter().map(|flow| (&*flow.direction, flow.amount, flow.balance)).collect();
        assert_eq!(read, [("收入", Some(1990), Some(1990)), ("支出", Some(990), Some(1000))]);
        assert_eq!(flows[1].voucher, "RN");
        let totals = bill.finish().unwrap();
        assert_eq!((totals.count, totals.income_count, totals.expense_count), (2, 1, 1));
        assert_eq!((totals.income_amount, totals.expense_amount), (Some(1990), Some(990)));
        // One is not the other.
        let error = TradeBill::new(&file[..]).unwrap_err();
        assert_eq!((error.line(), error.column()), (1, Some("交易时间")));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bill_that_is_not_there_yet_says_when_it_will_be() {
    let (sandbox, world) = shop("伞").await;
    world.freeze_clock("2026-03-01T09:59:59+08:00").unwrap();
    let query = BillQuery::trade(date(2026, 2, 28));
    assert_eq!(ready_at(date(2026, 2, 28)), "2026-03-01T10:00:00+08:00".parse().unwrap());
    for way in Way::both(&sandbox) {
        let error = way.bill(&query).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NoStatement, "{error}");
        assert!(error.is_verified() && error.to_string().contains("from 2026-03-01 10:00 in Beijing"), "{error}");
        let wrong = BillQuery::trade(date(2025, 1, 1));
        assert_eq!(way.bill(&wrong).await.unwrap_err().kind(), ErrorKind::Api, "another refusal stays what it is");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_blocking_reader_feeds_a_bill_as_it_comes() {
    let (sandbox, _) = shop("伞").await;
    let client = builder(&sandbox).build_blocking().unwrap();
    block_in_place(|| {
        let reader = client.bill(&BillQuery::trade(date(2026, 2, 28)).packed()).unwrap().reader().unwrap();
        assert_eq!(TradeBill::new(BufReader::new(reader)).unwrap().finish().unwrap().count, 2);
    });
}

const HEAD: &str = "交易时间,微信订单号,商户订单号,商品名称,手续费,订单金额\r\n";
const LINE: &str = "`2026-02-28 08:00:00,`4200,`N1,`伞,`0.00600,`1.00\r\n";
const TOTAL: &str = "总交易单数,手续费总金额,订单总金额\r\n`1,`0.00600,`1.00\r\n";

fn read(text: &str) -> Result<Vec<wechatpay::bill::Trade>, wechatpay::bill::BillError> {
    TradeBill::new(text.as_bytes())?.collect()
}

#[test]
fn commas_marks_line_ends_and_unknown_columns_are_read_over() {
    let head = HEAD.replace("商品名称", "商品名称,新的一列");
    let line = LINE.replace("`伞", "`伞,大,,\"x\" `q`,`new");
    for text in [format!("{head}{line}{TOTAL}"), format!("\u{feff}{head}{line}{TOTAL}").replace("\r\n", "\n")] {
        let trades = read(&text).unwrap();
        assert_eq!(trades[0].description, "伞,大,,\"x\" `q`");
        assert_eq!(trades[0].others, [("新的一列".to_owned(), "new".to_owned())]);
        assert_eq!(trades[0].fee.unwrap().thousandths(), 600);
    }
    assert!(read(&format!("{HEAD}{LINE}{}\r\n\r\n", TOTAL.trim_end())).is_ok(), "empty lines at the end");
    assert!(read(&format!("{HEAD}{LINE}{}", TOTAL.trim_end())).is_ok(), "no line end at the end");
    let none = TOTAL.replace("`1,`0.00600,`1.00", "`0,`0.00000,`0.00");
    assert!(read(&format!("{HEAD}{none}")).unwrap().is_empty());
}

#[test]
fn a_broken_bill_is_told_by_line_and_column() {
    let whole = format!("{HEAD}{LINE}{TOTAL}");
    assert!(read(&whole).is_ok());
    for (text, line, column, word) in [
        (String::new(), 1, None, "empty"),
        (LINE.to_owned(), 1, None, "names of columns"),
        (whole.replace("微信订单号", "微信单号"), 1, Some("微信订单号"), "no such column"),
        (whole.replace("`4200,", ""), 2, None, "5 values for 6 columns"),
        (whole.replace("`4200,", "`4200,`,"), 2, None, "7 values for 6 columns"),
        (whole.replace("`伞", "`a\r\nb"), 2, None, "4 values for 6 columns"),
        (whole.replace(LINE, "4200 N1\r\n"), 2, None, "backtick"),
        (whole.replace("`1.00\r\n总", "`1,000.00\r\n总"), 2, Some("订单金额"), "\"1,000.00\""),
        (whole.replace("`1.00\r\n总", "`=1+1\r\n总"), 2, Some("订单金额"), "\"=1+1\""),
        (whole.replace("`1.00\r\n总", "`1.001\r\n总"), 2, Some("订单金额"), "1.001"),
        (whole.replace("08:00:00", "08:00"), 2, Some("交易时间"), "08:00"),
        (whole.replace("2026-02-28", "2026-02-30"), 2, Some("交易时间"), "2026-02-30"),
        (whole.replace("`2026-02-28 08:00:00", "`"), 2, Some("交易时间"), "empty"),
        (whole.replace(TOTAL, ""), 3, None, "ends without its totals"),
        (whole.replace("`1,`0.00600,`1.00\r\n", ""), 4, None, "ends without its totals"),
        (whole.replace("`1,`0.00600,`1.00", "`1,`1.00"), 4, None, "2 totals for 3 names"),
        (
            whole.replace("`1,`0.006", "`2,`0.006"),
            4,
            Some("总交易单数"),
            "the bill says 2, and its lines add up to 1: 1 is",
        ),
        (
            whole.replace(",`1.00\r\n总", ",`1.01\r\n总"),
            4,
            Some("订单总金额"),
            "1.00, and its lines add up to 1.01: -0.01 is",
        ),
        (whole.replace("`1,`0.00600", "`1,`0.00601"), 4, Some("手续费总金额"), "0.00001 is"),
        (whole.replace("`1,`0.00600", "`1,`x"), 4, Some("手续费总金额"), "no amount"),
        (whole.replace(",订单总金额\r\n`1,`0.00600,`1.00", "\r\n`1,`0.00600"), 4, Some("订单总金额"), "no such total"),
        (format!("{whole}{LINE}"), 5, None, "behind the totals"),
        (whole.replace('伞', &"伞".repeat(40_000)), 2, None, "longer than"),
    ] {
        let error = read(&text).unwrap_err();
        assert_eq!((error.line(), error.column()), (line, column), "{error}\n{text:.300}");
        assert!(error.to_string().contains(word), "{error}");
        let bill = TradeBill::new(text.as_bytes());
        assert!(bill.and_then(TradeBill::finish).is_err());
    }
    let mut text = whole.clone().into_bytes();
    let at = whole.find('伞').unwrap();
    text[at] = 0xff;
    let error = TradeBill::new(&text[..]).unwrap().finish().unwrap_err();
    assert_eq!(error.line(), 2);
    assert!(error.to_string().contains("not UTF-8"), "{error}");
}

#[test]
fn after_an_error_nothing_more_comes_and_no_totals() {
    let text = format!("{HEAD}{}{LINE}{TOTAL}", LINE.replace("1.00", "x"));
    let mut bill = TradeBill::new(text.as_bytes()).unwrap();
    assert!(bill.next().unwrap().is_err());
    assert!(bill.next().is_none() && bill.totals().is_none());
    assert!(bill.finish().is_err());
}

/// Lines without an end, generated.
struct Long {
    lines: u64,
    at: Vec<u8>,
}

impl Read for Long {
    fn read(&mut self, to: &mut [u8]) -> std::io::Result<usize> {
        if self.at.is_empty() {
            self.at = match self.lines {
                0 => return Ok(0),
                _ => LINE.replace("0.00600", "0.00000").repeat(100).into_bytes(),
            };
            self.lines -= 100;
        }
        let length = self.at.len().min(to.len());
        to[..length].copy_from_slice(&self.at[..length]);
        self.at.drain(..length);
        Ok(length)
    }
}

#[test]
fn a_long_bill_is_summed_without_being_kept() {
    const LINES: u64 = 20_000;
    let end = format!("总交易单数,手续费总金额,订单总金额\r\n`{LINES},`0.00000,`{LINES}.00\r\n");
    let lines = HEAD.as_bytes().chain(Long { lines: LINES, at: Vec::new() }).chain(end.as_bytes());
    assert_eq!(TradeBill::new(BufReader::new(lines)).unwrap().finish().unwrap().count, LINES);
}
