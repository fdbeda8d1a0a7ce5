//! `wxpay bill`

use clap::{Args, Subcommand, ValueEnum};

use super::Caller;

#[derive(Debug, Args)]
pub(crate) struct BillOptions {
    #[command(subcommand)]
    pub(crate) act: BillAct,
}

#[derive(Debug, Subcommand)]
pub(crate) enum BillAct {
    /// Downloads a day's bill, proves its hash, and adds it up
    #[command(after_help = "Examples:\n  \
        wxpay bill fetch trade yesterday --tar\n  \
        wxpay bill fetch fundflow 2026-02-28 --account fees -o fees.csv")]
    Fetch(Box<BillFetch>),
    /// Shows a bill as a table, with its totals
    Show {
        /// A bill as it was downloaded; - is standard input
        #[arg(value_name = "FILE")]
        file: String,
        /// Shows so many lines; 0: all. Each is read and added up in any case
        #[arg(long, short = 'n', value_name = "NUMBER", default_value_t = 100)]
        limit: usize,
    },
}

#[derive(Debug, Args)]
pub(crate) struct BillFetch {
    /// What the bill tells of
    #[arg(value_enum)]
    pub(crate) kind: BillKind,
    /// A day in Beijing, such as 2026-02-28, or `yesterday`; its bill is there from 10:00 of the next day
    #[arg(value_name = "DATE")]
    pub(crate) day: String,
    /// File to write; - is standard output [default: such as trade-2026-02-28.csv]
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<String>,
    /// Has the bill packed (tar_type=GZIP) on its way; it is written unpacked
    #[arg(long)]
    pub(crate) tar: bool,
    /// Writes over a file that is there
    #[arg(long)]
    pub(crate) force: bool,
    /// Which trades (bill_type), of a trade bill
    #[arg(long, value_enum, value_name = "TRADES")]
    pub(crate) only: Option<TradesName>,
    /// Which account (account_type), of a fund-flow bill
    #[arg(long, value_enum, value_name = "ACCOUNT")]
    pub(crate) account: Option<AccountName>,
    /// Only of this sub-merchant (子商户)
    #[arg(long, value_name = "MCHID")]
    pub(crate) sub_mchid: Option<String>,
    #[command(flatten)]
    pub(crate) caller: Caller,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum BillKind {
    /// 交易账单: payments and refunds
    Trade,
    /// 资金账单: what came to an account, and what went
    Fundflow,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum TradesName {
    All,
    Success,
    Refund,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum AccountName {
    /// 基本账户
    Basic,
    /// 运营账户
    Operation,
    /// 手续费账户
    Fees,
}
