// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}`

pub mod cancel;
pub mod payment_url;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}`
///
/// `GET`: 企业商户查询企业支付额度卡, see <https://pay.weixin.qq.com/doc/v3/partner/4014507119>.
#[derive(Debug, Clone)]
pub struct CardNo<C> {
    at: At<C>,
}

impl<C: Caller> CardNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`
    #[must_use]
    pub fn cancel(&self) -> cancel::Cancel<C> {
        cancel::Cancel::new(self.at.clone())
    }

    /// `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url`
    #[doc(alias = "paymentUrl")]
    #[must_use]
    pub fn payment_url(&self) -> payment_url::PaymentUrl<C> {
        payment_url::PaymentUrl::new(self.at.clone())
    }

    /// 企业商户查询企业支付额度卡: `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014507119>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::webizpay::GET_EMPLOYEES_EMPLOYEE_ID_QUOTA_CARDS_CARD_NO, query)
    }
}

/// What [`CardNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
}

pub use crate::v3::webizpay::employees::employee_id::out_quota_cards::out_card_no::GetAnswer;

pub use crate::v3::webizpay::employees::employee_id::out_quota_cards::out_card_no::CardRule;

pub use crate::v3::webizpay::employees::employee_id::out_quota_cards::out_card_no::RefundRule;

pub use crate::v3::webizpay::employees::employee_id::out_quota_cards::out_card_no::CardState;

impl Request for GetQuery {}
