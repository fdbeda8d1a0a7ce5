// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`

use crate::{At, Caller};

/// `/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`
///
/// `GET`: 查询订单.
#[derive(Debug, Clone)]
pub struct PrintOrderNo<C> {
    at: At<C>,
}

impl<C: Caller> PrintOrderNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询订单: `GET /v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::pay_devices::GET_PRINTERS_DEVICE_ID_PRINT_ORDERS_PRINT_ORDER_NO)
    }
}

/// What [`PrintOrderNo::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 打印单号.
    pub print_order_no: Option<String>,
    /// 模板ID.
    pub template_id: Option<String>,
    /// 回调通知地址.
    pub notify_url: Option<String>,
    /// `print_state`: one of `PRINT_STATE_WAIT`, `PRINT_STATE_SUCCESS`, `PRINT_STATE_FAIL`, `PRINT_STATE_CACHED`.
    pub print_state: Option<PrintState>,
    /// 打印状态描述.
    pub print_state_description: Option<String>,
    /// 变量列表.
    pub variable_list: Option<Vec<VariableList>>,
    /// 表格变量列表.
    pub table_list: Option<Vec<TableList>>,
}

crate::answer! {
    GetAnswer {
        optional print_order_no "print_order_no",
        optional template_id "template_id",
        optional notify_url "notify_url",
        optional print_state "print_state",
        optional print_state_description "print_state_description",
        optional variable_list "variable_list",
        optional table_list "table_list",
    }
}

crate::open_enum! {
/// `print_state`.
    PrintState {
    PrintStateWait = "PRINT_STATE_WAIT",
    PrintStateSuccess = "PRINT_STATE_SUCCESS",
    PrintStateFail = "PRINT_STATE_FAIL",
    PrintStateCached = "PRINT_STATE_CACHED",
    }
}

/// 变量列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VariableList {
    /// Key字段.
    pub key: Option<String>,
    /// Value值字段.
    pub value: Option<String>,
}

crate::answer! {
    VariableList {
        optional key "key",
        optional value "value",
    }
}

/// 表格变量列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TableList {
    /// Key字段.
    pub key: Option<String>,
    /// Value值列表.
    pub row_list: Option<Vec<RowList>>,
}

crate::answer! {
    TableList {
        optional key "key",
        optional row_list "row_list",
    }
}

/// Value值列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RowList {
    /// 值列表.
    pub cell_list: Option<Vec<String>>,
}

crate::answer! {
    RowList {
        optional cell_list "cell_list",
    }
}
