// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/favor/stocks/{stock_id}`

pub mod items;
pub mod merchants;
pub mod modify_goods_id;
pub mod pause;
pub mod refund_flow;
pub mod refund_flow_by_day;
pub mod restart;
pub mod start;
pub mod use_flow;
pub mod use_flow_by_day;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/favor/stocks/{stock_id}`
///
/// `GET`: 查询批次详情, see <https://pay.weixin.qq.com/doc/v3/merchant/4012460564>.
#[derive(Debug, Clone)]
pub struct StockId<C> {
    at: At<C>,
}

impl<C: Caller> StockId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/favor/stocks/{stock_id}/items`
    #[must_use]
    pub fn items(&self) -> items::Items<C> {
        items::Items::new(self.at.clone())
    }

    /// `/v3/marketing/favor/stocks/{stock_id}/merchants`
    #[must_use]
    pub fn merchants(&self) -> merchants::Merchants<C> {
        merchants::Merchants::new(self.at.clone())
    }

    /// `/v3/marketing/favor/stocks/{stock_id}/modify-goods-id`
    #[doc(alias = "modifyGoodsId")]
    #[must_use]
    pub fn modify_goods_id(&self) -> modify_goods_id::ModifyGoodsId<C> {
        modify_goods_id::ModifyGoodsId::new(self.at.clone())
    }

    /// `/v3/marketing/favor/stocks/{stock_id}/pause`
    #[must_use]
    pub fn pause(&self) -> pause::Pause<C> {
        pause::Pause::new(self.at.clone())
    }

    /// `/v3/marketing/favor/stocks/{stock_id}/refund-flow`
    #[doc(alias = "refundFlow")]
    #[must_use]
    pub fn refund_flow(&self) -> refund_flow::RefundFlow<C> {
        refund_flow::RefundFlow::new(self.at.clone())
    }

    /// `/v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day`
    #[doc(alias = "refundFlowByDay")]
    #[must_use]
    pub fn refund_flow_by_day(&self) -> refund_flow_by_day::RefundFlowByDay<C> {
        refund_flow_by_day::RefundFlowByDay::new(self.at.clone())
    }

    /// `/v3/marketing/favor/stocks/{stock_id}/restart`
    #[must_use]
    pub fn restart(&self) -> restart::Restart<C> {
        restart::Restart::new(self.at.clone())
    }

    /// `/v3/marketing/favor/stocks/{stock_id}/start`
    #[must_use]
    pub fn start(&self) -> start::Start<C> {
        start::Start::new(self.at.clone())
    }

    /// `/v3/marketing/favor/stocks/{stock_id}/use-flow`
    #[doc(alias = "useFlow")]
    #[must_use]
    pub fn use_flow(&self) -> use_flow::UseFlow<C> {
        use_flow::UseFlow::new(self.at.clone())
    }

    /// `/v3/marketing/favor/stocks/{stock_id}/use-flow-by-day`
    #[doc(alias = "useFlowByDay")]
    #[must_use]
    pub fn use_flow_by_day(&self) -> use_flow_by_day::UseFlowByDay<C> {
        use_flow_by_day::UseFlowByDay::new(self.at.clone())
    }

    /// 查询批次详情: `GET /v3/marketing/favor/stocks/{stock_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012460564>, <https://pay.weixin.qq.com/doc/v3/partner/4012460606>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::marketing::GET_FAVOR_STOCKS_STOCK_ID, query)
    }
}

/// What [`StockId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 创建批次的商户号.
    pub stock_creator_mchid: String,
}

/// What [`StockId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 批次名称.
    pub stock_name: String,
    /// 开始时间.
    pub available_begin_time: String,
    /// 结束时间.
    pub available_end_time: String,
    /// 发放规则.
    pub stock_use_rule: StockUseRule,
    /// 是否无资金流.
    pub no_cash: bool,
    /// `stock_type`: one of `NORMAL`, `DISCOUNT`, `EXCHAHGE`, `RANDOM`, `DISCOUNT_CUT`.
    pub stock_type: StockType,
    /// 批次号.
    pub stock_id: Option<String>,
    /// 创建批次的商户号.
    pub stock_creator_mchid: Option<String>,
    /// `status`: one of `unactivated`, `audit`, `running`, `stoped`, `paused`.
    pub status: Option<Status>,
    /// 使用说明.
    pub description: String,
    /// 创建时间.
    pub create_time: Option<String>,
    /// 激活批次的时间.
    pub start_time: Option<String>,
    /// 终止批次的时间.
    pub stop_time: Option<String>,
    /// 是否单品优惠.
    pub singleitem: Option<bool>,
    /// 减至批次特定信息.
    pub cut_to_message: Option<CutToMessage>,
    /// 已发券数量.
    pub distributed_coupons: Option<i64>,
    /// `business_type`: one of `MULTIUSE`.
    pub business_type: Option<BusinessType>,
    /// 消费金可用地域.
    pub available_region_list: Option<Vec<AvailableRegionList>>,
    /// 消费金可用行业.
    pub available_industry_list: Option<Vec<String>>,
}

crate::answer! {
    GetAnswer {
        required stock_name "stock_name",
        required available_begin_time "available_begin_time",
        required available_end_time "available_end_time",
        required stock_use_rule "stock_use_rule",
        required no_cash "no_cash",
        required stock_type "stock_type",
        optional stock_id "stock_id",
        optional stock_creator_mchid "stock_creator_mchid",
        optional status "status",
        required description "description",
        optional create_time "create_time",
        optional start_time "start_time",
        optional stop_time "stop_time",
        optional singleitem "singleitem",
        optional cut_to_message "cut_to_message",
        optional distributed_coupons "distributed_coupons",
        optional business_type "business_type",
        optional available_region_list "available_region_list",
        optional available_industry_list "available_industry_list",
    }
}

pub use crate::v3::marketing::favor::stocks::StockUseRule;

pub use crate::v3::marketing::favor::coupon_stocks::StockType;

pub use crate::v3::marketing::favor::stocks::Status;

pub use crate::v3::marketing::favor::stocks::CutToMessage;

pub use crate::v3::marketing::favor::stocks::BusinessType;

pub use crate::v3::marketing::favor::stocks::AvailableRegionList;

impl Request for GetQuery {}
