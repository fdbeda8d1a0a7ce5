// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/mch-transfer/partner/charity-budget`

pub mod out_budget_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/fund-app/mch-transfer/partner/charity-budget`
///
/// `POST`: 申请公益捐赠预算, see <https://pay.weixin.qq.com/doc/v3/partner/4015554763>.
#[derive(Debug, Clone)]
pub struct CharityBudget<C> {
    at: At<C>,
}

impl<C: Caller> CharityBudget<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}`
    #[doc(alias = "outBudgetNo")]
    #[must_use]
    pub fn out_budget_no(&self, out_budget_no: impl std::fmt::Display) -> out_budget_no::OutBudgetNo<C> {
        out_budget_no::OutBudgetNo::new(self.at.with("out_budget_no", out_budget_no))
    }

    /// 申请公益捐赠预算: `POST /v3/fund-app/mch-transfer/partner/charity-budget`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015554763>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::fund_app::POST_MCH_TRANSFER_PARTNER_CHARITY_BUDGET, body)
    }
}

/// What [`CharityBudget::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户预算单号.
    pub out_budget_no: String,
    /// 出资商户号.
    pub sponsor_mchid: String,
    /// 出资企业主体名称.
    pub sponsor_subject_name: String,
    /// 活动名称.
    pub activity_name: String,
    /// 活动说明.
    pub activity_remark: String,
    /// 预算总金额.
    pub amount: i64,
    /// 回调地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
}

/// What [`CharityBudget::post`] gets back.
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
    /// `state`: one of `PENDING`, `LOCKED`, `FINISHED`, `CLOSED`.
    pub state: Option<State>,
    /// 确认出资页面地址.
    pub confirm_url: Option<String>,
    /// 商户号超管微信号掩码.
    pub super_admin_wxid_mask: Option<String>,
    /// 剩余预算金额.
    pub remain_amount: Option<i64>,
    /// 撤销说明.
    pub unlock_remark: Option<String>,
    /// 资金锁定时间.
    pub locked_time: Option<String>,
    /// 完成时间.
    pub finished_time: Option<String>,
    /// 关闭时间.
    pub closed_time: Option<String>,
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
        optional state "state",
        optional confirm_url "confirm_url",
        optional super_admin_wxid_mask "super_admin_wxid_mask",
        optional remain_amount "remain_amount",
        optional unlock_remark "unlock_remark",
        optional locked_time "locked_time",
        optional finished_time "finished_time",
        optional closed_time "closed_time",
    }
}

crate::open_enum! {
/// `state`.
    State {
    Pending = "PENDING",
    Locked = "LOCKED",
    Finished = "FINISHED",
    Closed = "CLOSED",
    }
}

impl Request for PostRequest {}
