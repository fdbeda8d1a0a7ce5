// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`

use crate::{At, Caller};

/// `/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`
///
/// `GET`: 检查子商户开票功能状态, see <https://pay.weixin.qq.com/doc/v3/partner/4015792561>.
#[derive(Debug, Clone)]
pub struct CheckStatus<C> {
    at: At<C>,
}

impl<C: Caller> CheckStatus<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 检查子商户开票功能状态: `GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015792561>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::new_tax_control_fapiao::GET_MERCHANT_SUB_MCHID_CHECK_STATUS)
    }
}

/// What [`CheckStatus::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 子商户号.
    pub sub_mchid: String,
    /// 第三方开票模式.
    pub third_mode: Option<ThirdMode>,
    /// 数电发票模式.
    pub digital_tax_mode: Option<DigitalTaxMode>,
}

crate::answer! {
    GetAnswer {
        required sub_mchid "sub_mchid",
        optional third_mode "third_mode",
        optional digital_tax_mode "digital_tax_mode",
    }
}

/// 第三方开票模式.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ThirdMode {
    /// `status`: one of `DISABLED`, `ENABLED`.
    pub status: Status,
}

crate::answer! {
    ThirdMode {
        required status "status",
    }
}

crate::open_enum! {
/// `status`.
    Status {
    Disabled = "DISABLED",
    Enabled = "ENABLED",
    }
}

/// 数电发票模式.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DigitalTaxMode {
    /// `status`: one of `APPROVAL_PENDING`, `ACCESS_CONFIRMED_PENDING`, `ABILITY_CONFIRMED_PENDING`, `BILLING_PERSON_REGISTER_PENDING`, `BILLING_PERSON_CONFIRMED_PENDING`, `SECURITY_SETTING_PENDING`, `APPLY_FAILED`, `DISABLED`, `ENABLED`, `RESOURCE_EXPIRED`.
    pub status: DigitalTaxModeStatus,
    /// 开票人信息.
    pub billing_person_info: Option<BillingPersonInfo>,
    /// 接入时间.
    pub access_time: Option<String>,
    /// 过期时间.
    pub expired_time: Option<String>,
    /// 接入失败原因.
    pub access_fail_reason: Option<String>,
    /// 能力信息.
    pub ability_info: Option<Vec<AbilityInfo>>,
}

crate::answer! {
    DigitalTaxMode {
        required status "status",
        optional billing_person_info "billing_person_info",
        optional access_time "access_time",
        optional expired_time "expired_time",
        optional access_fail_reason "access_fail_reason",
        optional ability_info "ability_info",
    }
}

crate::open_enum! {
/// `status`.
    DigitalTaxModeStatus {
    ApprovalPending = "APPROVAL_PENDING",
    AccessConfirmedPending = "ACCESS_CONFIRMED_PENDING",
    AbilityConfirmedPending = "ABILITY_CONFIRMED_PENDING",
    BillingPersonRegisterPending = "BILLING_PERSON_REGISTER_PENDING",
    BillingPersonConfirmedPending = "BILLING_PERSON_CONFIRMED_PENDING",
    SecuritySettingPending = "SECURITY_SETTING_PENDING",
    ApplyFailed = "APPLY_FAILED",
    Disabled = "DISABLED",
    Enabled = "ENABLED",
    ResourceExpired = "RESOURCE_EXPIRED",
    }
}

/// 开票人信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BillingPersonInfo {
    /// 开票人ID.
    pub id: Option<String>,
    /// 开票人姓名.
    pub name: Option<String>,
}

crate::answer! {
    BillingPersonInfo {
        optional id "id",
        optional name "name",
    }
}

/// 能力信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AbilityInfo {
    /// `type`: one of `BASE_ABILITY`, `PASSENGER_TRANSPORT_ABILITY`, `REAL_ESTATE_ABILITY`.
    pub r#type: Type,
    /// `status`: one of `AUTHORIZED`, `AUTHORIZE_PENDING`, `DEAUTHORIZED`, `AUTHORIZE_FAILED`.
    pub status: AbilityInfoStatus,
    /// 能力授权失败原因.
    pub authorize_fail_reason: Option<String>,
}

crate::answer! {
    AbilityInfo {
        required r#type "type",
        required status "status",
        optional authorize_fail_reason "authorize_fail_reason",
    }
}

crate::open_enum! {
/// `type`.
    Type {
    BaseAbility = "BASE_ABILITY",
    PassengerTransportAbility = "PASSENGER_TRANSPORT_ABILITY",
    RealEstateAbility = "REAL_ESTATE_ABILITY",
    }
}

crate::open_enum! {
/// `status`.
    AbilityInfoStatus {
    Authorized = "AUTHORIZED",
    AuthorizePending = "AUTHORIZE_PENDING",
    Deauthorized = "DEAUTHORIZED",
    AuthorizeFailed = "AUTHORIZE_FAILED",
    }
}
