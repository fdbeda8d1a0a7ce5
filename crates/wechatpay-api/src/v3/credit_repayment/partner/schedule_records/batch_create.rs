// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/credit-repayment/partner/schedule-records/batch-create`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/credit-repayment/partner/schedule-records/batch-create`
///
/// `POST`: 预约还款, see <https://pay.weixin.qq.com/doc/v3/partner/4016779459>.
#[derive(Debug, Clone)]
pub struct BatchCreate<C> {
    at: At<C>,
}

impl<C: Caller> BatchCreate<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 预约还款: `POST /v3/credit-repayment/partner/schedule-records/batch-create`
    ///
    /// For: service provider (服务商).
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016779459>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::credit_repayment::POST_PARTNER_SCHEDULE_RECORDS_BATCH_CREATE, body)
    }
}

/// What [`BatchCreate::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 还款协议ID: WeChat Pay's number of the contract.
    pub contract_id: String,
    /// 商户AppID: the service provider's AppID.
    pub appid: String,
    /// 用户标识: the user under `appid`.
    pub openid: String,
    /// 预约还款项列表.
    pub schedule_items: Vec<ScheduleItems>,
}

/// 预约还款项列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ScheduleItems {
    /// 商户侧预约还款单号.
    pub out_record_id: String,
    /// 子商户号: the sub-merchant.
    pub sub_mchid: String,
    /// 子商户AppID: the sub-merchant's AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 应还款金额.
    pub repayment_amount: String,
    /// 最低还款金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_repayment_amount: Option<String>,
    /// 还款日期.
    pub repayment_date: String,
}

/// What [`BatchCreate::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 预约还款记录列表.
    pub schedule_records: Option<Vec<ScheduleRecords>>,
}

crate::answer! {
    PostAnswer {
        optional schedule_records "schedule_records",
    }
}

/// 预约还款记录列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ScheduleRecords {
    /// 商户侧预约还款单号.
    pub out_record_id: String,
    /// 商户AppID.
    pub appid: String,
    /// 子商户AppID.
    pub sub_appid: Option<String>,
    /// 还款协议ID.
    pub contract_id: Option<String>,
    /// 应还款金额.
    pub repayment_amount: String,
    /// 最低还款金额.
    pub min_repayment_amount: String,
    /// 还款日期.
    pub repayment_date: String,
    /// 用户标识.
    pub openid: String,
}

crate::answer! {
    ScheduleRecords {
        required out_record_id "out_record_id",
        required appid "appid",
        optional sub_appid "sub_appid",
        optional contract_id "contract_id",
        required repayment_amount "repayment_amount",
        required min_repayment_amount "min_repayment_amount",
        required repayment_date "repayment_date",
        required openid "openid",
    }
}

impl Request for PostRequest {}
