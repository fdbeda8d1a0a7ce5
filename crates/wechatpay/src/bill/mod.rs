//! Bills (账单): asked for, and read line by line.
//!
//! ```no_run
//! use wechatpay::bill::{BillQuery, TradeBill};
//!
//! # async fn f(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let day = jiff::civil::date(2026, 2, 28);
//! client.bill(&BillQuery::trade(day).packed()).await?.to_file("2026-02-28.csv").await?;
//!
//! let mut bill = TradeBill::open("2026-02-28.csv")?;
//! let mut paid = 0;
//! for row in &mut bill {
//!     paid += row?.order_amount.unwrap_or_default();
//! }
//! // Every line was read, and they add up to what the bill says of itself.
//! let totals = bill.finish()?;
//! println!("{} trades, {paid} 分", totals.count);
//! # Ok(())
//! # }
//! ```
//!
//! | in the file | here |
//! |---|---|
//! | amounts in yuan: `19.90`, `-0.10` | 分, exactly: `1990`, `-10`. Never a floating-point number |
//! | fees with five decimals: `0.00600` | [`Fee`], in thousandths of a 分 |
//! | times without an offset: `2026-02-28 08:00:00` | [`Timestamp`](jiff::Timestamp)s: they are Beijing's |
//! | `` ` `` before each value | taken away. It also ends the value before: a comma within a value is part of it |
//! | a byte order mark, lines that end in CR LF or LF | read over |
//! | a column that is not known here | kept by its name, in `others` |
//! | a column that this kind of bill does not have | an empty text, or `None` |
//! | the last line, with totals | compared with the sums of the lines: the bill's end is an error if one is another |
//!
//! Lines are read one at a time, so that a bill of any size takes little memory. One of more than 64 KiB is refused.
//!
//! **Values are data from outside**: payers and merchants write names of goods and attachments. One such as `=cmd|' /C calc'!A0` is given
//! as it stands. Who writes values into a file for a spreadsheet must see to it that none begins with `=`, `+`, `-`, `@` or a tab.
//!
//! Column names, mark, line ends and totals are those of bills as merchants get them; pages do not say what values of amounts may look
//! like, so anything but digits with a point, and a sign, is refused rather than guessed.

mod error;
mod funds;
mod line;
mod money;
mod query;
mod sheet;
mod trades;

pub use error::BillError;
pub use funds::{FundFlow, FundFlowBill, FundFlowTotals};
pub use money::Fee;
pub use query::{Account, BillQuery, Trades, ready_at};
pub use trades::{Trade, TradeBill, TradeTotals};
