// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}`

use crate::{At, Caller};

/// `/v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}`
///
/// `GET`: 微信支付提现申请单号查询提现申请单状态, see <https://pay.weixin.qq.com/doc/v3/partner/4012778400>.
#[derive(Debug, Clone)]
pub struct ApplymentId<C> {
    at: At<C>,
}

impl<C: Caller> ApplymentId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 微信支付提现申请单号查询提现申请单状态: `GET /v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012778400>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::mch_operate::GET_RISK_WITHDRAWL_APPLY_APPLYMENT_ID_APPLYMENT_ID)
    }
}

/// What [`ApplymentId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 提现申请单信息.
    pub withdrawl_apply: WithdrawlApply,
}

crate::answer! {
    GetAnswer {
        required withdrawl_apply "withdrawl_apply",
    }
}

/// 提现申请单信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WithdrawlApply {
    /// 微信支付提现申请单号.
    pub applyment_id: String,
    /// 商户提现申请单号.
    pub out_request_no: String,
    /// 申请单状态.
    pub state: String,
    /// 失败原因.
    pub fail_reason: Option<String>,
    /// 最后更新时间.
    pub modify_time: Option<String>,
}

crate::answer! {
    WithdrawlApply {
        required applyment_id "applyment_id",
        required out_request_no "out_request_no",
        required state "state",
        optional fail_reason "fail_reason",
        optional modify_time "modify_time",
    }
}
