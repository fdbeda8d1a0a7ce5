// Written by `cargo xtask codegen` from spec/; do not edit.
//! `MCHTRANSFER.QQWALLETBILL.FINISHED`: 转账到QQ钱包通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4014301851>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "MCHTRANSFER.QQWALLETBILL.FINISHED";

/// The decrypted content of `MCHTRANSFER.QQWALLETBILL.FINISHED`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 商户号.
    pub mchid: String,
    /// 商户单号.
    pub out_bill_no: String,
    /// 微信转账单号.
    pub transfer_bill_no: String,
    /// QQ互联开放平台AppID.
    pub appid: String,
    /// `state`: one of `ACCEPTED`, `PROCESSING`, `WAIT_USER_CONFIRM`, `TRANSFERING`, `SUCCESS`, `FAIL`, `CANCELING`, `CANCELLED`.
    pub state: State,
    /// 转账金额.
    pub transfer_amount: i64,
    /// 转账备注.
    pub transfer_remark: String,
    /// 收款用户OpenID.
    pub openid: Option<String>,
    /// 收款用户QQ号.
    pub user_qq: Option<String>,
    /// 收款用户姓名: decrypted by the client.
    pub user_name: Option<crate::Sensitive>,
    /// 失败原因.
    pub fail_reason: Option<String>,
    /// 单据创建时间.
    pub create_time: String,
    /// 最后一次状态变更时间.
    pub update_time: String,
}

crate::answer! {
    Resource {
        required mchid "mchid",
        required out_bill_no "out_bill_no",
        required transfer_bill_no "transfer_bill_no",
        required appid "appid",
        required state "state",
        required transfer_amount "transfer_amount",
        required transfer_remark "transfer_remark",
        optional openid "openid",
        optional user_qq "user_qq",
        optional user_name "user_name",
        optional fail_reason "fail_reason",
        required create_time "create_time",
        required update_time "update_time",
    }
}

pub use crate::webhooks::mchtransfer::bill::finished::State;
