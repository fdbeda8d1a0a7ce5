// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url`
///
/// `GET`: 企业商户获取指定额度卡支付链接, see <https://pay.weixin.qq.com/doc/v3/partner/4014507160>.
#[derive(Debug, Clone)]
pub struct PaymentUrl<C> {
    at: At<C>,
}

impl<C: Caller> PaymentUrl<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 企业商户获取指定额度卡支付链接: `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014507160>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(
            &wechatpay_spec::table::v3::webizpay::GET_EMPLOYEES_EMPLOYEE_ID_QUOTA_CARDS_CARD_NO_PAYMENT_URL,
            query,
        )
    }
}

/// What [`PaymentUrl::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
    /// `application_type`: one of `H5`, `MINIPROGRAM`.
    pub application_type: ApplicationType,
}

crate::open_enum! {
/// `application_type`.
    ApplicationType {
    H5 = "H5",
    Miniprogram = "MINIPROGRAM",
    }
}

/// What [`PaymentUrl::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
    /// 微信授权关系ID.
    pub employee_id: String,
    /// 企业支付额度卡卡号.
    pub card_no: String,
    /// 链接失效时间.
    pub expire_time: String,
    /// 跳转链接.
    pub payment_url: String,
    /// `application_type`: one of `H5`, `MINIPROGRAM`.
    pub application_type: Option<ApplicationType>,
    /// 小程序查询参数.
    pub mp_query: Option<String>,
    /// 小程序业务类型.
    pub mp_business_type: Option<String>,
}

crate::answer! {
    GetAnswer {
        required sp_mchid "sp_mchid",
        required sub_mchid "sub_mchid",
        required employee_id "employee_id",
        required card_no "card_no",
        required expire_time "expire_time",
        required payment_url "payment_url",
        optional application_type "application_type",
        optional mp_query "mp_query",
        optional mp_business_type "mp_business_type",
    }
}

impl Request for GetQuery {}
