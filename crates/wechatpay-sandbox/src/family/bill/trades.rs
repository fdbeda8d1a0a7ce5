//! 交易账单: a line for each payment and each refund of a day.

use jiff::Timestamp;
use serde_json::Value;
use wechatpay_core::calendar;

use super::{
    Bill,
    day::{Entry, entries, total},
    sheet::{Sheet, yuan},
};
use crate::{
    clock::beijing_calendar,
    engine::{
        order::{OrderKind, RefundState},
        state::Ledger,
    },
    fields::owned,
};

/// Which trades a bill tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Trades {
    All,
    Payments,
    Refunds,
}

/// A column, and the bills that have it.
struct Column {
    name: &'static str,
    of: &'static [Trades],
    value: fn(&Entry<'_>, &Value) -> String,
}

const fn column(name: &'static str, of: &'static [Trades], value: fn(&Entry<'_>, &Value) -> String) -> Column {
    Column { name, of, value }
}

const EVERY: &[Trades] = &[Trades::All, Trades::Payments, Trades::Refunds];
const WITH_REFUNDS: &[Trades] = &[Trades::All, Trades::Refunds];
const REFUNDS: &[Trades] = &[Trades::Refunds];

static COLUMNS: [Column; 30] = [
    column("交易时间", &[Trades::All, Trades::Payments], |entry, _| time(entry.at)),
    // Here the refund has columns of its own for its times.
    column("交易时间", REFUNDS, |entry, _| entry.order.paid.map(time).unwrap_or_default()),
    column("公众账号ID", EVERY, |_, body| first(body, &["appid", "sp_appid", "sub_appid"])),
    column("商户号", EVERY, |entry, _| entry.order.mchid.to_string()),
    column("特约商户号", EVERY, |entry, _| entry.order.sub_mchid.as_deref().unwrap_or("0").to_owned()),
    column("设备号", EVERY, |_, body| {
        body.get("scene_info").map(|scene| owned(scene, "device_id")).unwrap_or_default()
    }),
    column("微信订单号", EVERY, |entry, _| entry.order.transaction_id.as_deref().unwrap_or_default().to_owned()),
    column("商户订单号", EVERY, |entry, _| entry.order.out_trade_no.to_string()),
    column("用户标识", EVERY, |entry, _| {
        entry.order.payer.as_ref().map(|payer| payer.openid.to_string()).unwrap_or_default()
    }),
    column("交易类型", EVERY, |entry, _| entry.order.trade_type.to_string()),
    column("交易状态", EVERY, |entry, _| if entry.refund.is_some() { "REFUND" } else { "SUCCESS" }.to_owned()),
    column("付款银行", EVERY, |_, _| "OTHERS".to_owned()),
    column("货币种类", EVERY, |entry, _| entry.order.currency.to_string()),
    column("应结订单金额", EVERY, |entry, _| yuan(entry.paid())),
    column("代金券金额", EVERY, |_, _| yuan(0)),
    column("退款申请时间", REFUNDS, |entry, _| {
        entry.refund.map(|refund| time(refund.created)).unwrap_or_default()
    }),
    column("退款成功时间", REFUNDS, |entry, _| {
        let succeeded = entry.refund.filter(|refund| refund.state == RefundState::Success);
        succeeded.and_then(|refund| refund.done).map(time).unwrap_or_default()
    }),
    column("微信退款单号", WITH_REFUNDS, |entry, _| {
        entry.refund.map_or("0", |refund| &*refund.refund_id).to_owned()
    }),
    column("商户退款单号", WITH_REFUNDS, |entry, _| {
        entry.refund.map_or("0", |refund| &*refund.out_refund_no).to_owned()
    }),
    column("退款金额", WITH_REFUNDS, |entry, _| yuan(entry.refunded())),
    column("充值券退款金额", WITH_REFUNDS, |_, _| yuan(0)),
    column("退款类型", WITH_REFUNDS, |entry, _| entry.refund.map(|_| "ORIGINAL").unwrap_or_default().to_owned()),
    column("退款状态", WITH_REFUNDS, |entry, _| {
        entry.refund.map(|refund| status(refund.state)).unwrap_or_default().to_owned()
    }),
    column("商品名称", EVERY, |_, body| owned(body, "description")),
    column("商户数据包", EVERY, |_, body| owned(body, "attach")),
    column("手续费", EVERY, |_, _| NO_FEE.to_owned()),
    column("费率", EVERY, |_, _| "0.00%".to_owned()),
    column("订单金额", EVERY, |entry, _| yuan(entry.paid())),
    column("申请退款金额", WITH_REFUNDS, |entry, _| yuan(entry.refunded())),
    column("费率备注", EVERY, |_, _| String::new()),
];

const TOTALS: [&str; 7] =
    ["总交易单数", "应结订单总金额", "退款总金额", "充值券退款总金额", "手续费总金额", "订单总金额", "申请退款总金额"];

/// The sandbox takes no fee.
const NO_FEE: &str = "0.00000";

/// The bill's text; `None` when it has no line.
pub(super) fn text(ledger: &Ledger, bill: &Bill, trades: Trades) -> Option<String> {
    let mut lines = entries(ledger, &bill.mchid, bill.day);
    lines.retain(|entry| {
        calendar::day(entry.at) == bill.day
            && (bill.sub_mchid.is_none() || bill.sub_mchid.as_deref() == entry.order.sub_mchid.as_deref())
            && match trades {
                Trades::All => true,
                Trades::Payments => entry.refund.is_none(),
                Trades::Refunds => entry.refund.is_some(),
            }
    });
    if lines.is_empty() {
        return None;
    }
    let columns: Vec<_> = COLUMNS.iter().filter(|column| column.of.contains(&trades)).collect();
    let mut sheet = Sheet::new();
    sheet.head(columns.iter().map(|column| column.name));
    for entry in &lines {
        let body = request(entry);
        sheet.line(columns.iter().map(|column| (column.value)(entry, &body)));
    }
    let (paid, refunded) = (yuan(total(&lines, Entry::paid)), yuan(total(&lines, Entry::refunded)));
    sheet.head(TOTALS);
    sheet.line([lines.len().to_string(), paid.clone(), refunded.clone(), yuan(0), NO_FEE.to_owned(), paid, refunded]);
    Some(sheet.into_text())
}

/// The request of an order, or its part in a combined one.
fn request(entry: &Entry<'_>) -> Value {
    let mut body = entry.order.body.read();
    match (entry.order.kind, body.get_mut("part")) {
        (OrderKind::Combine, Some(part)) => part.take(),
        _ => body,
    }
}

fn first(body: &Value, names: &[&str]) -> String {
    names.iter().map(|name| owned(body, name)).find(|text| !text.is_empty()).unwrap_or_default()
}

/// Bills have words of their own for what became of a refund.
fn status(state: RefundState) -> &'static str {
    match state {
        RefundState::Processing => "PROCESSING",
        RefundState::Success => "SUCCESS",
        RefundState::Closed => "FAIL",
        RefundState::Abnormal => "CHANGE",
    }
}

/// `2021-01-28 17:07:11`, Beijing.
pub(super) fn time(instant: Timestamp) -> String {
    beijing_calendar(instant).strftime("%Y-%m-%d %H:%M:%S").to_string()
}
