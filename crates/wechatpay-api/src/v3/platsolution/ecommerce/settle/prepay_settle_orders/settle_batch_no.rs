// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}`

pub mod apply_abnormal_settle;

use crate::{At, Caller};

/// `/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}`
///
/// `GET`: 个人收款-查询批量结算信息, see <https://pay.weixin.qq.com/doc/v3/partner/4012650326>.
#[derive(Debug, Clone)]
pub struct SettleBatchNo<C> {
    at: At<C>,
}

impl<C: Caller> SettleBatchNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`
    #[doc(alias = "applyAbnormalSettle")]
    #[must_use]
    pub fn apply_abnormal_settle(&self) -> apply_abnormal_settle::ApplyAbnormalSettle<C> {
        apply_abnormal_settle::ApplyAbnormalSettle::new(self.at.clone())
    }

    /// 个人收款-查询批量结算信息: `GET /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012650326>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at
            .bare(&wechatpay_spec::table::v3::platsolution::GET_ECOMMERCE_SETTLE_PREPAY_SETTLE_ORDERS_SETTLE_BATCH_NO)
    }
}

/// What [`SettleBatchNo::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
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
    /// `trade_scenario`: one of `RECOMMERCE`.
    pub trade_scenario: TradeScenario,
    /// 批次创建时间.
    pub create_time: String,
    /// 批次完成时间.
    pub finish_time: Option<String>,
}

crate::answer! {
    GetAnswer {
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

pub use crate::v3::platsolution::ecommerce::settle::prepay_settle_orders::TradeScenario;
