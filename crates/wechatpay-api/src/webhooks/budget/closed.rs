// Written by `cargo xtask codegen` from spec/; do not edit.
//! `BUDGET.CLOSED`: 公益捐赠-预算申请关闭回调通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015555114>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "BUDGET.CLOSED";

/// The decrypted content of `BUDGET.CLOSED`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 商户预算单号.
    pub out_budget_no: String,
    /// 微信支付预算单号.
    pub budget_id: String,
    /// 预算总金额.
    pub amount: i64,
    /// 出资商户号.
    pub sponsor_mchid: String,
    /// 活动名称.
    pub activity_name: String,
    /// 活动说明.
    pub activity_remark: String,
    /// `state`: one of `CLOSED`.
    pub state: State,
    /// 撤销说明.
    pub unlock_remark: Option<String>,
    /// 关闭时间.
    pub closed_time: Option<String>,
}

crate::answer! {
    Resource {
        required sp_mchid "sp_mchid",
        required out_budget_no "out_budget_no",
        required budget_id "budget_id",
        required amount "amount",
        required sponsor_mchid "sponsor_mchid",
        required activity_name "activity_name",
        required activity_remark "activity_remark",
        required state "state",
        optional unlock_remark "unlock_remark",
        optional closed_time "closed_time",
    }
}

crate::open_enum! {
/// `state`.
    State {
    Closed = "CLOSED",
    }
}
