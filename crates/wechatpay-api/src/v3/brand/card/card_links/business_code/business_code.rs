// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/card/card-links/business-code/{business_code}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/brand/card/card-links/business-code/{business_code}`
///
/// `GET`: 根据业务申请编号查询添加申请状态, see <https://pay.weixin.qq.com/doc/v3/partner/4016366816>.
#[derive(Debug, Clone)]
pub struct BusinessCode<C> {
    at: At<C>,
}

impl<C: Caller> BusinessCode<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 根据业务申请编号查询添加申请状态: `GET /v3/brand/card/card-links/business-code/{business_code}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016366816>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::brand::GET_CARD_CARD_LINKS_BUSINESS_CODE_BUSINESS_CODE, query)
    }
}

/// What [`BusinessCode::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 品牌ID.
    pub brand_id: String,
}

/// What [`BusinessCode::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 业务申请编号.
    pub business_code: String,
    /// 品牌ID.
    pub brand_id: String,
    /// `payment_scene`: one of `MINI_PROGRAM`, `APP`, `PAYMENT_SCORE`, `PAYMENT_CODE`.
    pub payment_scene: PaymentScene,
    /// 公众账号ID.
    pub appid: Option<String>,
    /// 商户号.
    pub card_link_mchid: Option<String>,
    /// 服务ID.
    pub service_id: Option<String>,
    /// `configuration_state`: one of `WAITING_AUDIT`, `AUDIT_REJECT`, `WAITING_CONFIRMATION`, `MERCHANT_ADMIN_REJECT`, `IN_EFFECT`.
    pub configuration_state: ConfigurationState,
    /// 驳回原因.
    pub reject_reason: Option<String>,
}

crate::answer! {
    GetAnswer {
        required business_code "business_code",
        required brand_id "brand_id",
        required payment_scene "payment_scene",
        optional appid "appid",
        optional card_link_mchid "card_link_mchid",
        optional service_id "service_id",
        required configuration_state "configuration_state",
        optional reject_reason "reject_reason",
    }
}

pub use crate::v3::brand::card::card_links::PaymentScene;

crate::open_enum! {
/// `configuration_state`.
    ConfigurationState {
    WaitingAudit = "WAITING_AUDIT",
    AuditReject = "AUDIT_REJECT",
    WaitingConfirmation = "WAITING_CONFIRMATION",
    MerchantAdminReject = "MERCHANT_ADMIN_REJECT",
    InEffect = "IN_EFFECT",
    }
}

impl Request for GetQuery {}
