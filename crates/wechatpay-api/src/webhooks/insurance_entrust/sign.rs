// Written by `cargo xtask codegen` from spec/; do not edit.
//! `INSURANCE_ENTRUST.SIGN`: 保险商户委托代扣签约成功通知
//!
//! A contract is in force. When the signing pays too, `TRANSACTION.SUCCESS` comes before or after. The gaps are assumed to be the general ones.
//!
//! `contract_notify_url` of the pre-sign
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012289466>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "INSURANCE_ENTRUST.SIGN";

pub use crate::webhooks::insurance_entrust::renew::Resource;

pub use crate::webhooks::insurance_entrust::renew::ContractState;

pub use crate::webhooks::insurance_entrust::renew::ContractTerminateInfo;

pub use crate::webhooks::insurance_entrust::renew::ContractTerminationMode;
