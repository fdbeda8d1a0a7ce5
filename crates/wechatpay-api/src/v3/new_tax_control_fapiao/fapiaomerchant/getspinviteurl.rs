// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`
///
/// `GET`: 获取邀请商户开通服务商电子发票能力, see <https://pay.weixin.qq.com/doc/v3/partner/4015941495>.
#[derive(Debug, Clone)]
pub struct Getspinviteurl<C> {
    at: At<C>,
}

impl<C: Caller> Getspinviteurl<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 获取邀请商户开通服务商电子发票能力: `GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015941495>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::new_tax_control_fapiao::GET_FAPIAOMERCHANT_GETSPINVITEURL, query)
    }
}

/// What [`Getspinviteurl::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// `operation_type`: one of `AUTH_BINDING`.
    pub operation_type: OperationType,
    /// `fapiao_mode`: one of `THIRD_OR_SELF_FAPIAO`, `TENCENT_DIGITAL_TAX`.
    pub fapiao_mode: FapiaoMode,
    /// `fapiao_ability_type_list`: one of `BASE_ABILITY`, `REAL_ESTATE_ABILITY`, `PASSENGER_TRANSPORT_ABILITY`, `REFINED_OIL_ABILITY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fapiao_ability_type_list: Option<Vec<FapiaoAbilityTypeList>>,
    /// 服务商邀请渠道.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invite_channel: Option<String>,
    /// 操作人员: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operate_user: Option<crate::Sensitive>,
    /// 服务商邀请code.
    pub invite_code: String,
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

crate::open_enum! {
/// `operation_type`.
    OperationType {
    AuthBinding = "AUTH_BINDING",
    }
}

crate::open_enum! {
/// `fapiao_mode`.
    FapiaoMode {
    ThirdOrSelfFapiao = "THIRD_OR_SELF_FAPIAO",
    TencentDigitalTax = "TENCENT_DIGITAL_TAX",
    }
}

crate::open_enum! {
/// `fapiao_ability_type_list`.
    FapiaoAbilityTypeList {
    BaseAbility = "BASE_ABILITY",
    RealEstateAbility = "REAL_ESTATE_ABILITY",
    PassengerTransportAbility = "PASSENGER_TRANSPORT_ABILITY",
    RefinedOilAbility = "REFINED_OIL_ABILITY",
    }
}

/// What [`Getspinviteurl::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 邀请开通二维码链接.
    pub invite_url: String,
    /// 开通小程序AppID.
    pub miniprogram_appid: String,
    /// 开通小程序跳转路径.
    pub miniprogram_path: String,
}

crate::answer! {
    GetAnswer {
        required invite_url "invite_url",
        required miniprogram_appid "miniprogram_appid",
        required miniprogram_path "miniprogram_path",
    }
}

impl Request for GetQuery {}
