// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/hire-power-bank/insurance-orders/{out_order_no}`

use crate::{At, Caller};

/// `/v3/hire-power-bank/insurance-orders/{out_order_no}`
///
/// `GET`: 查询保险订单详情, see <https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html>.
#[derive(Debug, Clone)]
pub struct OutOrderNo<C> {
    at: At<C>,
}

impl<C: Caller> OutOrderNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询保险订单详情: `GET /v3/hire-power-bank/insurance-orders/{out_order_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::hire_power_bank::GET_INSURANCE_ORDERS_OUT_ORDER_NO)
    }
}

pub use crate::v3::hire_power_bank::insurance_orders::PostAnswer as GetAnswer;
