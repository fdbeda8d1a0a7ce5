// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/webizpay/employees/{employee_id}/quota-cards`

pub mod card_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/webizpay/employees/{employee_id}/quota-cards`
///
/// `POST`: 企业商户为员工下发企业支付额度卡, see <https://pay.weixin.qq.com/doc/v3/partner/4014507148>.
#[derive(Debug, Clone)]
pub struct QuotaCards<C> {
    at: At<C>,
}

impl<C: Caller> QuotaCards<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}`
    #[doc(alias = "cardNo")]
    #[must_use]
    pub fn card_no(&self, card_no: impl std::fmt::Display) -> card_no::CardNo<C> {
        card_no::CardNo::new(self.at.with("card_no", card_no))
    }

    /// 企业商户为员工下发企业支付额度卡: `POST /v3/webizpay/employees/{employee_id}/quota-cards`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014507148>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::webizpay::POST_EMPLOYEES_EMPLOYEE_ID_QUOTA_CARDS, body)
    }
}

/// What [`QuotaCards::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
    /// 企业支付卡模板ID.
    pub card_template_id: String,
    /// 卡片总金额.
    pub amount: i64,
    /// 卡片名称.
    pub card_name: String,
    /// 商户卡号.
    pub out_card_no: String,
    /// 卡片有效期.
    pub effective_end_time: String,
    /// 卡片备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_remark: Option<String>,
    /// 可用商户范围ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avail_mch_range_id: Option<String>,
}

/// What [`QuotaCards::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
    /// 商户卡号.
    pub out_card_no: String,
    /// 微信授权关系ID.
    pub employee_id: String,
    /// 企业支付额度卡卡号.
    pub card_no: String,
    /// 卡片生效时间.
    pub effective_begin_time: String,
    /// 卡片有效期.
    pub effective_end_time: String,
}

crate::answer! {
    PostAnswer {
        required sp_mchid "sp_mchid",
        required sub_mchid "sub_mchid",
        required out_card_no "out_card_no",
        required employee_id "employee_id",
        required card_no "card_no",
        required effective_begin_time "effective_begin_time",
        required effective_end_time "effective_end_time",
    }
}

impl Request for PostRequest {}
