//! Asking for a bill.

use jiff::{Span, Timestamp, civil::Date};
use wechatpay_core::calendar;

use crate::{
    blocking,
    client::Client,
    download::Download,
    error::{Error, ErrorKind},
    resource::Resource,
};

/// Bills should be asked for from this hour of the next day on.
const READY_HOUR: i8 = 10;

/// Which bill: of what, of which day. [`Client::bill`](crate::Client::bill) asks for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BillQuery {
    path: &'static str,
    day: Date,
    query: Vec<(&'static str, String)>,
}

/// Which trades a trade bill tells of (`bill_type`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Trades {
    /// `ALL`: payments and refunds. What a bill is without a word of it.
    All,
    /// `SUCCESS`: payments.
    Success,
    /// `REFUND`: refunds.
    Refund,
}

/// Whose flow of funds (`account_type`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Account {
    /// `BASIC`: 基本账户. What a bill is without a word of it.
    Basic,
    /// `OPERATION`: 运营账户.
    Operation,
    /// `FEES`: 手续费账户.
    Fees,
}

impl BillQuery {
    /// The trade bill (交易账单) of a day in Beijing: `GET /v3/bill/tradebill`.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012791866>.
    #[must_use]
    pub fn trade(day: Date) -> Self {
        Self::of("v3/bill/tradebill", day)
    }

    /// The fund-flow bill (资金账单) of a day in Beijing: `GET /v3/bill/fundflowbill`.
    #[must_use]
    pub fn fund_flow(day: Date) -> Self {
        Self::of("v3/bill/fundflowbill", day)
    }

    fn of(path: &'static str, day: Date) -> Self {
        Self { path, day, query: vec![("bill_date", day.to_string())] }
    }

    /// Only these trades. Of a trade bill only.
    #[must_use]
    pub fn only(self, trades: Trades) -> Self {
        self.with(
            "bill_type",
            match trades {
                Trades::All => "ALL",
                Trades::Success => "SUCCESS",
                Trades::Refund => "REFUND",
            },
        )
    }

    /// Another account. Of a fund-flow bill only.
    #[must_use]
    pub fn account(self, account: Account) -> Self {
        self.with(
            "account_type",
            match account {
                Account::Basic => "BASIC",
                Account::Operation => "OPERATION",
                Account::Fees => "FEES",
            },
        )
    }

    /// Only of this sub-merchant (二级商户, 特约商户).
    #[must_use]
    pub fn sub_mchid(self, sub_mchid: impl Into<String>) -> Self {
        self.with("sub_mchid", sub_mchid)
    }

    /// Packed (`tar_type=GZIP`) on its way: the download unpacks it.
    #[must_use]
    pub fn packed(self) -> Self {
        self.with("tar_type", "GZIP")
    }

    fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.query.retain(|(known, _)| *known != name);
        self.query.push((name, value.into()));
        self
    }

    /// There is none: when to ask again is what its caller wants to know.
    fn missing(&self, error: Error) -> Error {
        if !error.is_code("NO_STATEMENT_EXIST") {
            return error;
        }
        let day = self.day;
        let what = format!(
            "there is no bill of {day}: it is there from {} 10:00 in Beijing; if that is past, nothing that it would tell of happened",
            day.saturating_add(Span::new().days(1))
        );
        error.retold(ErrorKind::NoStatement, what)
    }
}

/// From when on the bill of a day should be asked for: 10:00 of the next day, in Beijing. WeChat Pay begins to make it at 9:00.
#[must_use]
pub fn ready_at(day: Date) -> Timestamp {
    calendar::at(day.saturating_add(Span::new().days(1)), jiff::civil::time(READY_HOUR, 0, 0, 0))
}

impl Client {
    /// Asks for a bill, and gives its download; see [`bill`](crate::bill).
    ///
    /// # Errors
    /// [`NoStatement`](ErrorKind::NoStatement) when there is none (yet), and those of every call.
    pub async fn bill(&self, query: &BillQuery) -> Result<Download, Error> {
        let call = Resource::new(self.handle(), query.path).get();
        let call = query.query.iter().fold(call, |call, (name, value)| call.query(*name, value));
        Ok(self.download(&call.await.map_err(|error| query.missing(error))?))
    }
}

impl blocking::Client {
    /// Asks for a bill, and gives its download; see [`bill`](crate::bill).
    ///
    /// # Errors
    /// Those of [`Client::bill`].
    pub fn bill(&self, query: &BillQuery) -> Result<blocking::Download, Error> {
        let call = Resource::new(self.handle(), query.path).get();
        let call = query.query.iter().fold(call, |call, (name, value)| call.query(*name, value));
        Ok(self.download(&call.send().map_err(|error| query.missing(error))?))
    }
}
