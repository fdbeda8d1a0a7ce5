//! `/v3/pay/…`: ordinary orders.

use wechatpay_spec::table::v3::pay as table;

use super::{Duty, transaction};

pub(super) static DUTIES: [Duty; 4] = [
    Duty::call(&table::GET_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO, transaction::by_number),
    Duty::call(&table::GET_TRANSACTIONS_ID_TRANSACTION_ID, transaction::by_id),
    Duty::call(&table::GET_PARTNER_TRANSACTIONS_OUT_TRADE_NO_OUT_TRADE_NO, transaction::by_number),
    Duty::call(&table::GET_PARTNER_TRANSACTIONS_ID_TRANSACTION_ID, transaction::by_id),
];
