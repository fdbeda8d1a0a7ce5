//! 交易账单.

use std::{
    fs::File,
    io::{BufRead, BufReader},
    path::Path,
};

use jiff::Timestamp;

use super::{
    error::BillError,
    money::{self, Fee},
    sheet::{Line, Sheet, Total, Totals},
};

/// A trade bill (交易账单), read line by line: a [`Trade`] for each payment and each refund, of any of its kinds.
///
/// It ends with an error if the lines do not add up to the totals in its last line, or if that is missing. A line that cannot be read ends
/// it as well.
#[derive(Debug)]
pub struct TradeBill<R>(Sheet<R>);

/// A payment, or a refund of one: a line of a trade bill. Texts are as they stand there.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Trade {
    /// 交易时间.
    pub trade_time: Timestamp,
    /// 公众账号ID.
    pub appid: String,
    /// 商户号.
    pub mchid: String,
    /// 特约商户号; `0` where there is none.
    pub sub_mchid: String,
    /// 设备号.
    pub device_id: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 用户标识.
    pub openid: String,
    /// 交易类型: `JSAPI`, `NATIVE`, `PAP`, …
    pub trade_type: String,
    /// 交易状态: `SUCCESS`, `REFUND`, `REVOKED`.
    pub trade_state: String,
    /// 付款银行.
    pub bank_type: String,
    /// 货币种类.
    pub currency: String,
    /// 应结订单金额, in 分.
    pub settlement_amount: Option<i64>,
    /// 代金券金额, in 分.
    pub coupon_amount: Option<i64>,
    /// 退款申请时间; only bills of refunds have it.
    pub refund_create_time: Option<Timestamp>,
    /// 退款成功时间; only bills of refunds have it.
    pub refund_success_time: Option<Timestamp>,
    /// 微信退款单号; `0` on a payment.
    pub refund_id: String,
    /// 商户退款单号; `0` on a payment.
    pub out_refund_no: String,
    /// 退款金额, in 分.
    pub refund_amount: Option<i64>,
    /// 充值券退款金额, in 分.
    pub coupon_refund_amount: Option<i64>,
    /// 退款类型.
    pub refund_type: String,
    /// 退款状态: `SUCCESS`, `PROCESSING`, `FAIL`, `CHANGE`.
    pub refund_status: String,
    /// 商品名称. Data from outside: see [`bill`](crate::bill).
    pub description: String,
    /// 商户数据包. Data from outside: see [`bill`](crate::bill).
    pub attach: String,
    /// 手续费.
    pub fee: Option<Fee>,
    /// 费率: `0.60%`.
    pub fee_rate: String,
    /// 订单金额, in 分.
    pub order_amount: Option<i64>,
    /// 申请退款金额, in 分.
    pub applied_refund_amount: Option<i64>,
    /// 费率备注.
    pub fee_rate_remark: String,
    /// Columns that are not known here, with their names.
    pub others: Vec<(String, String)>,
}

/// The last line of a trade bill. The lines add up to each of these whose column the bill has.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TradeTotals {
    /// 总交易单数.
    pub count: u64,
    /// 应结订单总金额, in 分.
    pub settlement_amount: Option<i64>,
    /// 退款总金额, in 分.
    pub refund_amount: Option<i64>,
    /// 充值券退款总金额, in 分.
    pub coupon_refund_amount: Option<i64>,
    /// 手续费总金额.
    pub fee: Option<Fee>,
    /// 订单总金额, in 分.
    pub order_amount: Option<i64>,
    /// 申请退款总金额, in 分.
    pub applied_refund_amount: Option<i64>,
}

const WANTED: [&str; 3] = ["交易时间", "微信订单号", "商户订单号"];

const KNOWN: [&str; 29] = [
    "交易时间",
    "公众账号ID",
    "商户号",
    "特约商户号",
    "设备号",
    "微信订单号",
    "商户订单号",
    "用户标识",
    "交易类型",
    "交易状态",
    "付款银行",
    "货币种类",
    "应结订单金额",
    "代金券金额",
    "退款申请时间",
    "退款成功时间",
    "微信退款单号",
    "商户退款单号",
    "退款金额",
    "充值券退款金额",
    "退款类型",
    "退款状态",
    "商品名称",
    "商户数据包",
    "手续费",
    "费率",
    "订单金额",
    "申请退款金额",
    "费率备注",
];

const fn sum(name: &'static str, column: &'static str) -> Total {
    Total { name, column: Some(column), of: None }
}

const TOTALS: [Total; 7] = [
    Total { name: "总交易单数", column: None, of: None },
    sum("应结订单总金额", "应结订单金额"),
    sum("退款总金额", "退款金额"),
    sum("充值券退款总金额", "充值券退款金额"),
    sum("手续费总金额", "手续费"),
    sum("订单总金额", "订单金额"),
    sum("申请退款总金额", "申请退款金额"),
];

impl TradeBill<BufReader<File>> {
    /// Opens a bill that was downloaded into a file.
    ///
    /// # Errors
    /// A [`BillError`] when the file cannot be read, or is no trade bill.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, BillError> {
        let file = File::open(path).map_err(|error| BillError::unreadable(1, error))?;
        Self::new(BufReader::new(file))
    }
}

impl<R: BufRead> TradeBill<R> {
    /// Reads the names of the columns, which may stand in any order.
    ///
    /// # Errors
    /// A [`BillError`] when this cannot be read, or is no trade bill.
    pub fn new(from: R) -> Result<Self, BillError> {
        Sheet::new(from, "trade bill (交易账单)", &WANTED, &TOTALS).map(Self)
    }

    /// The totals, once all lines are read.
    #[must_use]
    pub fn totals(&self) -> Option<TradeTotals> {
        self.0.ended().map(TradeTotals::of)
    }

    /// Reads what is left, and gives the totals.
    ///
    /// # Errors
    /// A [`BillError`] of whatever is left; or that the bill had failed before.
    pub fn finish(mut self) -> Result<TradeTotals, BillError> {
        for trade in &mut self {
            trade?;
        }
        self.totals().ok_or_else(|| BillError::new(self.0.number(), "this bill has failed before"))
    }
}

impl<R: BufRead> Iterator for TradeBill<R> {
    type Item = Result<Trade, BillError>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next(Trade::read)
    }
}

impl Trade {
    fn read(line: &Line<'_>) -> Result<Self, BillError> {
        Ok(Self {
            trade_time: line.must_time("交易时间")?,
            appid: line.owned("公众账号ID"),
            mchid: line.owned("商户号"),
            sub_mchid: line.owned("特约商户号"),
            device_id: line.owned("设备号"),
            transaction_id: line.owned("微信订单号"),
            out_trade_no: line.owned("商户订单号"),
            openid: line.owned("用户标识"),
            trade_type: line.owned("交易类型"),
            trade_state: line.owned("交易状态"),
            bank_type: line.owned("付款银行"),
            currency: line.owned("货币种类"),
            settlement_amount: line.fen("应结订单金额")?,
            coupon_amount: line.fen("代金券金额")?,
            refund_create_time: line.time("退款申请时间")?,
            refund_success_time: line.time("退款成功时间")?,
            refund_id: line.owned("微信退款单号"),
            out_refund_no: line.owned("商户退款单号"),
            refund_amount: line.fen("退款金额")?,
            coupon_refund_amount: line.fen("充值券退款金额")?,
            refund_type: line.owned("退款类型"),
            refund_status: line.owned("退款状态"),
            description: line.owned("商品名称"),
            attach: line.owned("商户数据包"),
            fee: line.amount("手续费", money::fee)?,
            fee_rate: line.owned("费率"),
            order_amount: line.fen("订单金额")?,
            applied_refund_amount: line.fen("申请退款金额")?,
            fee_rate_remark: line.owned("费率备注"),
            others: line.others(&KNOWN),
        })
    }
}

impl TradeTotals {
    fn of(totals: &Totals) -> Self {
        Self {
            count: totals.count("总交易单数"),
            settlement_amount: totals.fen("应结订单总金额"),
            refund_amount: totals.fen("退款总金额"),
            coupon_refund_amount: totals.fen("充值券退款总金额"),
            fee: totals.fee("手续费总金额"),
            order_amount: totals.fen("订单总金额"),
            applied_refund_amount: totals.fen("申请退款总金额"),
        }
    }
}
