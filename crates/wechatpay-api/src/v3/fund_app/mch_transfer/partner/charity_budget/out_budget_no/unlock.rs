// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`
///
/// `POST`: 解锁公益捐赠预算, see <https://pay.weixin.qq.com/doc/v3/partner/4015554795>.
#[derive(Debug, Clone)]
pub struct Unlock<C> {
    at: At<C>,
}

impl<C: Caller> Unlock<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 解锁公益捐赠预算: `POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015554795>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(
            &wechatpay_spec::table::v3::fund_app::POST_MCH_TRANSFER_PARTNER_CHARITY_BUDGET_OUT_BUDGET_NO_UNLOCK,
            body,
        )
    }
}

/// What [`Unlock::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 出资商户号.
    pub sponsor_mchid: String,
    /// 解锁备注.
    pub activity_remark: String,
}

/// What [`Unlock::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
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
    /// `state`: one of `FINISHED`.
    pub state: State,
    /// 撤销说明.
    pub unlock_remark: String,
    /// 资金锁定时间.
    pub locked_time: String,
    /// 完成时间.
    pub finished_time: String,
    /// 解锁金额.
    pub unlocked_amount: Option<i64>,
}

crate::answer! {
    PostAnswer {
        required sp_mchid "sp_mchid",
        required out_budget_no "out_budget_no",
        required budget_id "budget_id",
        required amount "amount",
        required sponsor_mchid "sponsor_mchid",
        required activity_name "activity_name",
        required activity_remark "activity_remark",
        required state "state",
        required unlock_remark "unlock_remark",
        required locked_time "locked_time",
        required finished_time "finished_time",
        optional unlocked_amount "unlocked_amount",
    }
}

crate::open_enum! {
/// `state`.
    State {
    Finished = "FINISHED",
    }
}

impl Request for PostRequest {}
