// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/credit-repayment/partner/schedule-records/{out_record_id}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/credit-repayment/partner/schedule-records/{out_record_id}`
///
/// `GET`: 查询预约还款记录, see <https://pay.weixin.qq.com/doc/v3/partner/4016779463>.
#[derive(Debug, Clone)]
pub struct OutRecordId<C> {
    at: At<C>,
}

impl<C: Caller> OutRecordId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询预约还款记录: `GET /v3/credit-repayment/partner/schedule-records/{out_record_id}`
    ///
    /// For: service provider (服务商).
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016779463>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::credit_repayment::GET_PARTNER_SCHEDULE_RECORDS_OUT_RECORD_ID, query)
    }
}

/// What [`OutRecordId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 还款协议ID: WeChat Pay's number of the contract.
    pub contract_id: String,
}

/// What [`OutRecordId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
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
    GetAnswer {
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

impl Request for GetQuery {}
