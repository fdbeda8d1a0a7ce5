//! `/v3/pay/…` and `/v3/combine-transactions/…`: ordinary orders. A merchant places one, a payer pays it.

mod combine;
mod end;
mod place;

use wechatpay_spec::table::v3::{combine_transactions, pay as table};

use super::{Duty, transaction};

pub(super) use combine::told as combined_told;
pub(super) use place::{again, answer, flat, new};

pub(super) static DUTIES: [Duty; 25] = [
    Duty::call(&table::POST_TRANSACTIONS_NATIVE, |t, a| place::place(t, a, "NATIVE")),
    Duty::call(&table::POST_TRANSACTIONS_JSAPI, |t, a| place::place(t, a, "JSAPI")),
    Duty::call(&table::POST_TRANSACTIONS_APP, |t, a| place::place(t, a, "APP")),
    Duty::call(&table::POST_TRANSACTIONS_H5, |t, a| place::place(t, a, "MWEB")),
    Duty::call(&table::POST_PARTNER_TRANSACTIONS_NATIVE, |t, a| place::place(t, a, "NATIVE")),
    Duty::call(&table::POST_PARTNER_TRANSACTIONS_JSAPI, |t, a| place::place(t, a, "JSAPI")),
    Duty::call(&table::POST_PARTNER_TRANSACTIONS_MINIPROGRAM, |t, a| place::place(t, a, "JSAPI")),
    Duty::call(&table::POST_PARTNER_TRANSACTIONS_SCANNEDPOS, |t, a| place::place(t, a, "JSAPI")),
    Duty::call(&table::POST_PARTNER_TRANSACTIONS_APP, |t, a| place::place(t, a, "APP")),
    Duty::call(&table::POST_PARTNER_TRANSACTIONS_H5, |t, a| place::place(t, a, "MWEB")),
    Duty::call(&table::GET_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO, transaction::by_number),
    Duty::call(&table::GET_TRANSACTIONS_ID_TRANSACTION_ID, transaction::by_id),
    Duty::call(&table::GET_PARTNER_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO, transaction::by_number),
    Duty::call(&table::GET_PARTNER_TRANSACTIONS_ID_TRANSACTION_ID, transaction::by_id),
    Duty::call(&table::POST_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_CLOSE, end::close),
    Duty::call(&table::POST_PARTNER_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_CLOSE, end::close),
    Duty::call(&table::POST_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_REVERSE, end::reverse),
    Duty::call(&table::POST_PARTNER_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO_REVERSE, end::reverse),
    Duty::call(&combine_transactions::POST_NATIVE, |t, a| combine::place(t, a, "NATIVE")),
    Duty::call(&combine_transactions::POST_JSAPI, |t, a| combine::place(t, a, "JSAPI")),
    Duty::call(&combine_transactions::POST_APP, |t, a| combine::place(t, a, "APP")),
    Duty::call(&combine_transactions::POST_H5, |t, a| combine::place(t, a, "MWEB")),
    Duty::call(&combine_transactions::POST_MINIPROGRAM, |t, a| combine::place(t, a, "JSAPI")),
    Duty::call(&combine_transactions::GET_OUT_TRADE_NO_COMBINE_OUT_TRADE_NO, combine::query),
    Duty::call(&combine_transactions::POST_OUT_TRADE_NO_COMBINE_OUT_TRADE_NO_CLOSE, combine::close),
];
