// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/partner/servicequotas/service-id/{service_id}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/partner/servicequotas/service-id/{service_id}`
///
/// `GET`: 查询用户分层对应建议先享金额, see <https://pay.weixin.qq.com/doc/v3/partner/4013394486>.
#[derive(Debug, Clone)]
pub struct ServiceId<C> {
    at: At<C>,
}

impl<C: Caller> ServiceId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询用户分层对应建议先享金额: `GET /v3/payscore/partner/servicequotas/service-id/{service_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013394486>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::payscore::GET_PARTNER_SERVICEQUOTAS_SERVICE_ID_SERVICE_ID, query)
    }
}

/// What [`ServiceId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 子商户商户号.
    pub sub_mchid: String,
    /// 服务商的公众号ID.
    pub appid: String,
    /// 子商户的公众号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 分层版本.
    pub risk_level_version: i64,
}

/// What [`ServiceId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 服务ID.
    pub service_id: String,
    /// 商户号.
    pub mchid: String,
    /// 子商户商户号.
    pub sub_mchid: String,
    /// 公众号ID.
    pub appid: String,
    /// 子商户的公众号ID.
    pub sub_appid: Option<String>,
    /// 分层版本.
    pub risk_level_version: i64,
    /// 先享金额列表.
    pub quotas: Vec<Quotas>,
}

crate::answer! {
    GetAnswer {
        required service_id "service_id",
        required mchid "mchid",
        required sub_mchid "sub_mchid",
        required appid "appid",
        optional sub_appid "sub_appid",
        required risk_level_version "risk_level_version",
        required quotas "quotas",
    }
}

/// 先享金额列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Quotas {
    /// 用户分层.
    pub risk_level: i64,
    /// 建议先享金额.
    pub suggested_quota: i64,
}

crate::answer! {
    Quotas {
        required risk_level "risk_level",
        required suggested_quota "suggested_quota",
    }
}

impl Request for GetQuery {}
