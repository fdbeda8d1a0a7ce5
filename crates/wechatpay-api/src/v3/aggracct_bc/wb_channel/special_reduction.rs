// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/aggracct-bc/wb-channel/special-reduction`

pub mod out_request_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/aggracct-bc/wb-channel/special-reduction`
///
/// `POST`: 特殊减额, see <https://pay.weixin.qq.com/doc/v3/merchant/4016061190>.
#[derive(Debug, Clone)]
pub struct SpecialReduction<C> {
    at: At<C>,
}

impl<C: Caller> SpecialReduction<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`
    #[doc(alias = "outRequestNo")]
    #[must_use]
    pub fn out_request_no(&self, out_request_no: impl std::fmt::Display) -> out_request_no::OutRequestNo<C> {
        out_request_no::OutRequestNo::new(self.at.with("out_request_no", out_request_no))
    }

    /// 特殊减额: `POST /v3/aggracct-bc/wb-channel/special-reduction`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4016061190>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::aggracct_bc::POST_WB_CHANNEL_SPECIAL_REDUCTION, body)
    }
}

/// What [`SpecialReduction::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 微信支付商户号.
    pub mchid: String,
    /// 额度台账号: encrypted by the call.
    pub bal_account_no: crate::Sensitive,
    /// 特殊减额单号.
    pub out_request_no: String,
    /// `reduction_type`: one of `FINANCIAL_PENALTY`, `JUDICIAL_DEDUCTION`.
    pub reduction_type: ReductionType,
    /// 减额金额.
    pub amount: i64,
    /// 特殊减额原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// 卡号: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_no: Option<crate::Sensitive>,
    /// 商户账户协议号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sgn_no: Option<String>,
    /// `req_scene`: one of `SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`, `SJT_MICRO_MERCHANT`, `WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub req_scene: Option<ReqScene>,
}

crate::open_enum! {
/// `reduction_type`.
    ReductionType {
    FinancialPenalty = "FINANCIAL_PENALTY",
    JudicialDeduction = "JUDICIAL_DEDUCTION",
    }
}

pub use crate::v3::aggracct_bc::wb_channel::account::balance::ReqScene;

/// What [`SpecialReduction::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 微信支付商户号.
    pub mchid: Option<String>,
    /// 额度台账号: decrypted by the client.
    pub bal_account_no: Option<crate::Sensitive>,
    /// 特殊减额单号.
    pub out_request_no: Option<String>,
    /// `reduction_type`: one of `FINANCIAL_PENALTY`, `JUDICIAL_DEDUCTION`.
    pub reduction_type: Option<ReductionType>,
    /// 减额金额.
    pub amount: Option<i64>,
    /// `state`: one of `PROCESSING`, `SUCCESS`, `FAILED`.
    pub state: Option<State>,
    /// 特殊减额原因.
    pub reason: Option<String>,
    /// 微信支付额度变更单号.
    pub quota_change_no: Option<String>,
    /// 成功时间.
    pub success_time: Option<String>,
    /// 失败时间.
    pub fail_time: Option<String>,
    /// `fail_reason`: one of `BALANCE_NOT_ENOUGH`, `RECEIPT_NOT_EXIST_CLOSED`, `TIME_OUT_CLOSED`.
    pub fail_reason: Option<FailReason>,
}

crate::answer! {
    PostAnswer {
        optional mchid "mchid",
        optional bal_account_no "bal_account_no",
        optional out_request_no "out_request_no",
        optional reduction_type "reduction_type",
        optional amount "amount",
        optional state "state",
        optional reason "reason",
        optional quota_change_no "quota_change_no",
        optional success_time "success_time",
        optional fail_time "fail_time",
        optional fail_reason "fail_reason",
    }
}

crate::open_enum! {
/// `state`.
    State {
    Processing = "PROCESSING",
    Success = "SUCCESS",
    Failed = "FAILED",
    }
}

crate::open_enum! {
/// `fail_reason`.
    FailReason {
    BalanceNotEnough = "BALANCE_NOT_ENOUGH",
    ReceiptNotExistClosed = "RECEIPT_NOT_EXIST_CLOSED",
    TimeOutClosed = "TIME_OUT_CLOSED",
    }
}

impl Request for PostRequest {}
