//! 资金账单.

use std::{
    fs::File,
    io::{BufRead, BufReader},
    path::Path,
};

use jiff::Timestamp;

use super::{
    error::BillError,
    sheet::{Line, Sheet, Total, Totals},
};

/// A fund-flow bill (资金账单), read line by line: a [`FundFlow`] for each change of an account. Bills of sub-merchants have the same
/// columns, and more, which are kept.
///
/// It ends with an error if the lines do not add up to the totals in its last line, or if that is missing. A line that cannot be read ends
/// it as well.
#[derive(Debug)]
pub struct FundFlowBill<R>(Sheet<R>);

/// A change of an account: a line of a fund-flow bill. Texts are as they stand there.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FundFlow {
    /// 记账时间.
    pub booked_at: Timestamp,
    /// 微信支付业务单号.
    pub business_id: String,
    /// 资金流水单号.
    pub flow_id: String,
    /// 业务名称.
    pub business_name: String,
    /// 业务类型.
    pub business_type: String,
    /// 收支类型: `收入`, `支出`.
    pub direction: String,
    /// 收支金额(元), in 分, never negative: the direction says which way.
    pub amount: Option<i64>,
    /// 账户结余(元), in 分, after this change.
    pub balance: Option<i64>,
    /// 资金变更提交申请人.
    pub applicant: String,
    /// 备注. Data from outside: see [`bill`](crate::bill).
    pub remark: String,
    /// 业务凭证号.
    pub voucher: String,
    /// Columns that are not known here, with their names.
    pub others: Vec<(String, String)>,
}

/// The last line of a fund-flow bill. The lines add up to it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FundFlowTotals {
    /// 资金流水总笔数.
    pub count: u64,
    /// 收入笔数.
    pub income_count: u64,
    /// 收入金额, in 分.
    pub income_amount: Option<i64>,
    /// 支出笔数.
    pub expense_count: u64,
    /// 支出金额, in 分.
    pub expense_amount: Option<i64>,
}

const WANTED: [&str; 4] = ["记账时间", "资金流水单号", DIRECTION, AMOUNT];
const DIRECTION: &str = "收支类型";
const AMOUNT: &str = "收支金额(元)";

const KNOWN: [&str; 11] = [
    "记账时间",
    "微信支付业务单号",
    "资金流水单号",
    "业务名称",
    "业务类型",
    DIRECTION,
    AMOUNT,
    "账户结余(元)",
    "资金变更提交申请人",
    "备注",
    "业务凭证号",
];

const TOTALS: [Total; 5] = [
    Total { name: "资金流水总笔数", column: None, of: None },
    Total { name: "收入笔数", column: None, of: Some((DIRECTION, "收入")) },
    Total { name: "收入金额", column: Some(AMOUNT), of: Some((DIRECTION, "收入")) },
    Total { name: "支出笔数", column: None, of: Some((DIRECTION, "支出")) },
    Total { name: "支出金额", column: Some(AMOUNT), of: Some((DIRECTION, "支出")) },
];

impl FundFlowBill<BufReader<File>> {
    /// Opens a bill that was downloaded into a file.
    ///
    /// # Errors
    /// A [`BillError`] when the file cannot be read, or is no fund-flow bill.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, BillError> {
        let file = File::open(path).map_err(|error| BillError::unreadable(1, error))?;
        Self::new(BufReader::new(file))
    }
}

impl<R: BufRead> FundFlowBill<R> {
    /// Reads the names of the columns, which may stand in any order.
    ///
    /// # Errors
    /// A [`BillError`] when this cannot be read, or is no fund-flow bill.
    pub fn new(from: R) -> Result<Self, BillError> {
        Sheet::new(from, "fund-flow bill (资金账单)", &WANTED, &TOTALS).map(Self)
    }

    /// The totals, once all lines are read.
    #[must_use]
    pub fn totals(&self) -> Option<FundFlowTotals> {
        self.0.ended().map(FundFlowTotals::of)
    }

    /// Reads what is left, and gives the totals.
    ///
    /// # Errors
    /// A [`BillError`] of whatever is left; or that the bill had failed before.
    pub fn finish(mut self) -> Result<FundFlowTotals, BillError> {
        for flow in &mut self {
            flow?;
        }
        self.totals().ok_or_else(|| BillError::new(self.0.number(), "this bill has failed before"))
    }
}

impl<R: BufRead> Iterator for FundFlowBill<R> {
    type Item = Result<FundFlow, BillError>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next(FundFlow::read)
    }
}

impl FundFlow {
    fn read(line: &Line<'_>) -> Result<Self, BillError> {
        Ok(Self {
            booked_at: line.must_time("记账时间")?,
            business_id: line.owned("微信支付业务单号"),
            flow_id: line.owned("资金流水单号"),
            business_name: line.owned("业务名称"),
            business_type: line.owned("业务类型"),
            direction: line.owned(DIRECTION),
            amount: line.fen(AMOUNT)?,
            balance: line.fen("账户结余(元)")?,
            applicant: line.owned("资金变更提交申请人"),
            remark: line.owned("备注"),
            voucher: line.owned("业务凭证号"),
            others: line.others(&KNOWN),
        })
    }
}

impl FundFlowTotals {
    fn of(totals: &Totals) -> Self {
        Self {
            count: totals.count("资金流水总笔数"),
            income_count: totals.count("收入笔数"),
            income_amount: totals.fen("收入金额"),
            expense_count: totals.count("支出笔数"),
            expense_amount: totals.fen("支出金额"),
        }
    }
}
