// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/vehicle/etc/preopen`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/vehicle/etc/preopen`
///
/// `POST`: 预开通用户ETC指定卡扣费, see <https://pay.weixin.qq.com/doc/v3/partner/4012715215>.
#[derive(Debug, Clone)]
pub struct Preopen<C> {
    at: At<C>,
}

impl<C: Caller> Preopen<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 预开通用户ETC指定卡扣费: `POST /v3/vehicle/etc/preopen`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012715215>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::vehicle::POST_ETC_PREOPEN, body)
    }
}

/// What [`Preopen::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务商appid.
    pub sp_appid: String,
    /// 子商户appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 特约商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 用户标识.
    pub openid: String,
    /// ETC授权扣费模板ID.
    pub plan_id: String,
    /// ETC设备号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub etc_device_id: Option<String>,
    /// 车牌号.
    pub plate_number: String,
    /// 实名信息.
    pub identify: Identify,
    /// 用户开通ETC时绑定的银行卡: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_card_no: Option<crate::Sensitive>,
}

/// 实名信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Identify {
    /// 姓名: encrypted by the call.
    pub encrypted_real_name: crate::Sensitive,
    /// 证件号码: encrypted by the call.
    pub encrypted_credential_id: crate::Sensitive,
    /// 证件类型.
    pub credential_type: String,
}

/// What [`Preopen::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 预开通ID.
    pub preopen_id: String,
}

crate::answer! {
    PostAnswer {
        required preopen_id "preopen_id",
    }
}

impl Request for PostRequest {}
