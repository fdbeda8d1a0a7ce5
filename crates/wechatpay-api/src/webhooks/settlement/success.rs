// Written by `cargo xtask codegen` from spec/; do not edit.
//! `SETTLEMENT.SUCCESS`: 个人收款-结算回调通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012650327>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "SETTLEMENT.SUCCESS";

/// The decrypted content of `SETTLEMENT.SUCCESS`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 商户结算批次单号.
    pub out_settle_batch_no: String,
    /// 微信支付结算批次单号.
    pub settle_batch_no: String,
    /// 商品单个人收款方受理授权ID.
    pub individual_auth_id: String,
    /// 收款方描述.
    pub description: String,
    /// 批次状态.
    pub state: String,
    /// 交易场景.
    pub trade_scenario: String,
    /// 批次创建时间.
    pub create_time: String,
    /// 批次完成时间.
    pub finish_time: Option<String>,
}

crate::answer! {
    Resource {
        required out_settle_batch_no "out_settle_batch_no",
        required settle_batch_no "settle_batch_no",
        required individual_auth_id "individual_auth_id",
        required description "description",
        required state "state",
        required trade_scenario "trade_scenario",
        required create_time "create_time",
        optional finish_time "finish_time",
    }
}
