//! 资金账单: what came onto a basic account and went from it on a day, and what was left each time.

use wechatpay_core::calendar;

use super::{
    Bill,
    day::{Entry, entries, total},
    sheet::{Sheet, yuan},
    trades::time,
};
use crate::engine::state::Ledger;

const COLUMNS: [&str; 11] = [
    "记账时间",
    "微信支付业务单号",
    "资金流水单号",
    "业务名称",
    "业务类型",
    "收支类型",
    "收支金额(元)",
    "账户结余(元)",
    "资金变更提交申请人",
    "备注",
    "业务凭证号",
];

const TOTALS: [&str; 5] = ["资金流水总笔数", "收入笔数", "收入金额", "支出笔数", "支出金额"];

/// The bill's text; `None` when nothing moved on its day.
pub(super) fn text(ledger: &Ledger, bill: &Bill) -> Option<String> {
    let account = bill.sub_mchid.as_deref().unwrap_or(&bill.mchid);
    let mut flows = entries(ledger, &bill.mchid, bill.day);
    flows.retain(|entry| entry.order.owner() == account);
    let first = flows.iter().position(|entry| calendar::day(entry.at) == bill.day)?;
    let (before, flows) = flows.split_at_checked(first)?;
    let mut balance = total(before, moved);
    let mut sheet = Sheet::new();
    sheet.head(COLUMNS);
    for entry in flows {
        balance = balance.saturating_add(moved(entry));
        sheet.line(line(entry, balance));
    }
    let came = flows.iter().filter(|entry| entry.refund.is_none()).count();
    sheet.head(TOTALS);
    sheet.line([
        flows.len().to_string(),
        came.to_string(),
        yuan(total(flows, Entry::paid)),
        flows.len().saturating_sub(came).to_string(),
        yuan(total(flows, Entry::refunded)),
    ]);
    Some(sheet.into_text())
}

fn moved(entry: &Entry<'_>) -> i64 {
    entry.paid().saturating_sub(entry.refunded())
}

fn line(entry: &Entry<'_>, balance: i64) -> [String; 11] {
    let transaction = entry.order.transaction_id.as_deref().unwrap_or_default();
    let (business, name, way, by, remark, voucher) = match entry.refund {
        None => (transaction, "交易", "收入", "system".to_owned(), String::new(), &*entry.order.out_trade_no),
        Some(refund) => {
            let remark = format!("退款总金额{}元;含手续费0.00元", yuan(refund.amount));
            let by = format!("{}API", entry.order.mchid);
            (&*refund.refund_id, "退款", "支出", by, remark, &*refund.out_refund_no)
        }
    };
    [
        time(entry.at),
        business.to_owned(),
        transaction.to_owned(),
        name.to_owned(),
        name.to_owned(),
        way.to_owned(),
        yuan(entry.paid().saturating_add(entry.refunded())),
        yuan(balance),
        by,
        remark,
        voucher.to_owned(),
    ]
}
