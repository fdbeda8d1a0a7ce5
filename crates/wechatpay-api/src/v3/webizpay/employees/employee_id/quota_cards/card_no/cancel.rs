// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`
///
/// `POST`: 企业商户作废员工企业支付额度卡, see <https://pay.weixin.qq.com/doc/v3/partner/4014507127>.
#[derive(Debug, Clone)]
pub struct Cancel<C> {
    at: At<C>,
}

impl<C: Caller> Cancel<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 企业商户作废员工企业支付额度卡: `POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014507127>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::webizpay::POST_EMPLOYEES_EMPLOYEE_ID_QUOTA_CARDS_CARD_NO_CANCEL, body)
    }
}

/// What [`Cancel::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
    /// 作废原因.
    pub reason: String,
}

/// What [`Cancel::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
    /// 微信授权关系ID.
    pub employee_id: String,
    /// 企业支付额度卡卡号.
    pub card_no: String,
    /// `card_state`: one of `ACTIVE`, `DISABLED`.
    pub card_state: CardState,
    /// 卡片失效时间.
    pub card_disabled_time: Option<String>,
}

crate::answer! {
    PostAnswer {
        required sp_mchid "sp_mchid",
        required sub_mchid "sub_mchid",
        required employee_id "employee_id",
        required card_no "card_no",
        required card_state "card_state",
        optional card_disabled_time "card_disabled_time",
    }
}

pub use crate::v3::webizpay::employees::employee_id::out_quota_cards::out_card_no::CardState;

impl Request for PostRequest {}
