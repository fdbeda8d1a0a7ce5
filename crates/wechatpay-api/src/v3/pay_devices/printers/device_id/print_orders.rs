// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay-devices/printers/{device_id}/print-orders`

pub mod print_order_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/pay-devices/printers/{device_id}/print-orders`
///
/// `POST`: 小票机打印.
#[derive(Debug, Clone)]
pub struct PrintOrders<C> {
    at: At<C>,
}

impl<C: Caller> PrintOrders<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`
    #[doc(alias = "printOrderNo")]
    #[must_use]
    pub fn print_order_no(&self, print_order_no: impl std::fmt::Display) -> print_order_no::PrintOrderNo<C> {
        print_order_no::PrintOrderNo::new(self.at.with("print_order_no", print_order_no))
    }

    /// 小票机打印: `POST /v3/pay-devices/printers/{device_id}/print-orders`
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::pay_devices::POST_PRINTERS_DEVICE_ID_PRINT_ORDERS, body)
    }
}

/// What [`PrintOrders::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 打印单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub print_order_no: Option<String>,
    /// 模板ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template_id: Option<String>,
    /// 回调通知地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 变量列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variable_list: Option<Vec<VariableList>>,
    /// 表格变量列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table_list: Option<Vec<TableList>>,
}

/// 变量列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct VariableList {
    /// Key字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Value值字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// 表格变量列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct TableList {
    /// Key字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Value值列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row_list: Option<Vec<RowList>>,
}

/// Value值列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct RowList {
    /// 值列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cell_list: Option<Vec<String>>,
}

impl Request for PostRequest {}
