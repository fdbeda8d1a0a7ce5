//! A bill of either kind, read line by line to its totals.

use std::io::{BufRead, Cursor, Read as _};

use jiff::{Timestamp, tz::Offset};
use serde_json::{Value, json};
use wechatpay::bill::{BillError, Fee, FundFlow, FundFlowBill, FundFlowTotals, Trade, TradeBill, TradeTotals};

use crate::{
    columns::Columns,
    exit::{Exit, Failure},
    screen::{dim, safe},
};

/// No line of names is longer, in bytes.
const LONGEST_HEAD: u64 = 64 << 10;

type Source<R> = std::io::Chain<Cursor<Vec<u8>>, R>;

/// A bill on its way. A failure says which line is wrong.
pub(super) enum Reading<R> {
    Trade(TradeBill<Source<R>>),
    Fundflow(FundFlowBill<Source<R>>),
}

/// One line of a bill.
pub(super) enum Row {
    Trade(Box<Trade>),
    Fundflow(Box<FundFlow>),
}

pub(super) enum Totals {
    Trade(TradeTotals),
    Fundflow(FundFlowTotals),
}

impl<R: BufRead> Reading<R> {
    /// Looks at the names of the columns to see which kind it is.
    pub(super) fn begin(mut from: R) -> Result<Self, Failure> {
        let mut head = Vec::new();
        from.by_ref().take(LONGEST_HEAD).read_until(b'\n', &mut head)?;
        if head.starts_with(&[0x1f, 0x8b]) {
            return Err(Failure::usage(
                "this is packed (gzip); unpack it first, or fetch it with `wxpay bill fetch --tar`, which does",
            ));
        }
        let is_of_funds = String::from_utf8_lossy(&head).contains("资金流水单号");
        let source = Cursor::new(head).chain(from);
        Ok(if is_of_funds {
            Self::Fundflow(FundFlowBill::new(source).map_err(|error| wrong(&error))?)
        } else {
            Self::Trade(TradeBill::new(source).map_err(|error| wrong(&error))?)
        })
    }

    pub(super) fn next_row(&mut self) -> Option<Result<Row, Failure>> {
        let row = match self {
            Self::Trade(bill) => bill.next()?.map(|trade| Row::Trade(Box::new(trade))),
            Self::Fundflow(bill) => bill.next()?.map(|flow| Row::Fundflow(Box::new(flow))),
        };
        Some(row.map_err(|error| wrong(&error)))
    }

    /// What the lines added up to, and the bill said so, too.
    pub(super) fn totals(self) -> Result<Totals, Failure> {
        match self {
            Self::Trade(bill) => bill.finish().map(Totals::Trade),
            Self::Fundflow(bill) => bill.finish().map(Totals::Fundflow),
        }
        .map_err(|error| wrong(&error))
    }

    pub(super) fn columns(&self) -> Columns {
        let mut columns = Columns::new();
        let head: &[&str] = match self {
            Self::Trade(_) => &["时间", "状态", "类型", "商户订单号", "订单金额", "退款金额", "手续费", "商品名称"],
            Self::Fundflow(_) => &["记账时间", "收支", "金额", "结余", "业务名称", "业务单号", "凭证号", "备注"],
        };
        columns.row(head.iter().map(dim));
        match self {
            Self::Trade(_) => columns.numbers(&[4, 5, 6]),
            Self::Fundflow(_) => columns.numbers(&[2, 3]),
        }
        columns
    }
}

fn wrong(error: &BillError) -> Failure {
    Failure::new(Exit::Failed, format!("the bill is not to be used: {error}; fetch it again"))
}

impl Row {
    pub(super) fn cells(&self) -> Vec<String> {
        let cells = match self {
            Self::Trade(trade) => vec![
                beijing(trade.trade_time),
                trade.trade_state.clone(),
                trade.trade_type.clone(),
                trade.out_trade_no.clone(),
                yuan(trade.order_amount.or(trade.settlement_amount)),
                yuan(trade.refund_amount),
                trade.fee.map(|fee| fee.to_string()).unwrap_or_default(),
                trade.description.clone(),
            ],
            Self::Fundflow(flow) => vec![
                beijing(flow.booked_at),
                flow.direction.clone(),
                yuan(flow.amount),
                yuan(flow.balance),
                flow.business_name.clone(),
                flow.business_id.clone(),
                flow.voucher.clone(),
                flow.remark.clone(),
            ],
        };
        cells.iter().map(|cell| safe(cell)).collect()
    }

    /// Amounts in 分, fees in yuan as the bill has them.
    pub(super) fn json(&self) -> Value {
        match self {
            Self::Trade(trade) => json!({
                "trade_time": trade.trade_time, "appid": trade.appid, "mchid": trade.mchid, "sub_mchid": trade.sub_mchid,
                "transaction_id": trade.transaction_id, "out_trade_no": trade.out_trade_no, "openid": trade.openid,
                "trade_type": trade.trade_type, "trade_state": trade.trade_state, "bank_type": trade.bank_type,
                "currency": trade.currency, "settlement_amount": trade.settlement_amount,
                "coupon_amount": trade.coupon_amount, "refund_id": trade.refund_id,
                "out_refund_no": trade.out_refund_no, "refund_amount": trade.refund_amount,
                "coupon_refund_amount": trade.coupon_refund_amount, "refund_type": trade.refund_type,
                "refund_status": trade.refund_status, "description": trade.description, "attach": trade.attach,
                "fee": fee(trade.fee), "fee_rate": trade.fee_rate, "order_amount": trade.order_amount,
                "applied_refund_amount": trade.applied_refund_amount,
            }),
            Self::Fundflow(flow) => json!({
                "booked_at": flow.booked_at, "business_id": flow.business_id, "flow_id": flow.flow_id,
                "business_name": flow.business_name, "business_type": flow.business_type, "direction": flow.direction,
                "amount": flow.amount, "balance": flow.balance, "applicant": flow.applicant, "remark": flow.remark,
                "voucher": flow.voucher,
            }),
        }
    }
}

impl Totals {
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::Trade(_) => "trade",
            Self::Fundflow(_) => "fundflow",
        }
    }

    pub(super) fn show(&self) -> Result<(), Failure> {
        let mut columns = Columns::new();
        let rows = match self {
            Self::Trade(totals) => vec![
                ("总交易单数", totals.count.to_string()),
                ("订单总金额", yuan(totals.order_amount)),
                ("应结订单总金额", yuan(totals.settlement_amount)),
                ("退款总金额", yuan(totals.refund_amount)),
                ("手续费总金额", totals.fee.map(|fee| fee.to_string()).unwrap_or_default()),
            ],
            Self::Fundflow(totals) => vec![
                ("资金流水总笔数", totals.count.to_string()),
                ("收入笔数", totals.income_count.to_string()),
                ("收入金额", yuan(totals.income_amount)),
                ("支出笔数", totals.expense_count.to_string()),
                ("支出金额", yuan(totals.expense_amount)),
            ],
        };
        columns.numbers(&[1]);
        for (name, value) in rows.into_iter().filter(|(_, value)| !value.is_empty()) {
            columns.row([name.to_owned(), value]);
        }
        columns.show()
    }

    pub(super) fn json(&self) -> Value {
        match self {
            Self::Trade(totals) => json!({
                "count": totals.count, "settlement_amount": totals.settlement_amount,
                "refund_amount": totals.refund_amount, "coupon_refund_amount": totals.coupon_refund_amount,
                "fee": fee(totals.fee), "order_amount": totals.order_amount,
                "applied_refund_amount": totals.applied_refund_amount,
            }),
            Self::Fundflow(totals) => json!({
                "count": totals.count, "income_count": totals.income_count, "income_amount": totals.income_amount,
                "expense_count": totals.expense_count, "expense_amount": totals.expense_amount,
            }),
        }
    }
}

fn fee(fee: Option<Fee>) -> Option<String> {
    fee.map(|fee| fee.to_string())
}

/// 分 as yuan, with two decimals.
fn yuan(fen: Option<i64>) -> String {
    let Some(fen) = fen else { return String::new() };
    let sign = if fen < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", fen.unsigned_abs() / 100, fen.unsigned_abs() % 100)
}

fn beijing(time: Timestamp) -> String {
    Offset::constant(8).to_datetime(time).strftime("%Y-%m-%d %H:%M:%S").to_string()
}

#[cfg(test)]
mod tests {
    use super::yuan;

    #[test]
    fn fen_are_shown_as_yuan() {
        for (fen, expected) in
            [(0, "0.00"), (5, "0.05"), (1990, "19.90"), (-10, "-0.10"), (i64::MIN, "-92233720368547758.08")]
        {
            assert_eq!(yuan(Some(fen)), expected);
        }
        assert_eq!(yuan(None), "");
    }
}
