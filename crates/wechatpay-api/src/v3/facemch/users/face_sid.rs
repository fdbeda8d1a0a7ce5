// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/facemch/users/{face_sid}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/facemch/users/{face_sid}`
///
/// `GET`: 查询用户授权的实名信息, see <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html>.
#[derive(Debug, Clone)]
pub struct FaceSid<C> {
    at: At<C>,
}

impl<C: Caller> FaceSid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询用户授权的实名信息: `GET /v3/facemch/users/{face_sid}`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::facemch::GET_USERS_FACE_SID, query)
    }
}

/// What [`FaceSid::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// `info_type`: one of `ASK_UNIONID`, `ASK_REAL_NAME`.
    pub info_type: InfoType,
    /// 微信分配的公众账号ID.
    pub appid: String,
    /// 微信支付分配的子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 微信分配的子商户公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 子商户证书序列号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_serial_no: Option<String>,
}

crate::open_enum! {
/// `info_type`.
    InfoType {
    AskUnionid = "ASK_UNIONID",
    AskRealName = "ASK_REAL_NAME",
    }
}

/// What [`FaceSid::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// UnionID.
    pub union_id: Option<String>,
    /// 用户在商户appid下的唯一标识.
    pub openid: Option<String>,
    /// 用户在子商户appid下的唯一标识.
    pub sub_openid: Option<String>,
    /// 姓名信息.
    pub real_name_info: Option<RealNameInfo>,
}

crate::answer! {
    GetAnswer {
        optional union_id "union_id",
        optional openid "openid",
        optional sub_openid "sub_openid",
        optional real_name_info "real_name_info",
    }
}

/// 姓名信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RealNameInfo {
    /// 加密后的姓名信息: decrypted by the client.
    pub encrypted_real_name: Option<crate::Sensitive>,
    /// `credential_type`: one of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`.
    pub credential_type: Option<i64>,
    /// 加密后的身份证号: decrypted by the client.
    pub encrypted_credential_id: Option<crate::Sensitive>,
}

crate::answer! {
    RealNameInfo {
        optional encrypted_real_name "encrypted_real_name",
        optional credential_type "credential_type",
        optional encrypted_credential_id "encrypted_credential_id",
    }
}

impl Request for GetQuery {}
