// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/sign/contracts/pre-entrust-sign`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/papay/sign/contracts/pre-entrust-sign`
///
/// `POST`: 代扣预签约, see <https://pay.weixin.qq.com/doc/v3/merchant/4012978414>.
#[derive(Debug, Clone)]
pub struct PreEntrustSign<C> {
    at: At<C>,
}

impl<C: Caller> PreEntrustSign<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 代扣预签约: `POST /v3/papay/sign/contracts/pre-entrust-sign`
    ///
    /// For: direct merchant (直连商户). For HarmonyOS and other devices. `SIGN_SCENE_APP` answers the mini program, `SIGN_SCENE_QRCODE` the `redirect_url` to show as a QR code. How long the session lives is not stated (assume 10 minutes).
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012978414>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::papay::POST_SIGN_CONTRACTS_PRE_ENTRUST_SIGN, body)
    }
}

/// What [`PreEntrustSign::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 签约场景: must be the real one: the app or a QR code; one of `SIGN_SCENE_APP`, `SIGN_SCENE_QRCODE`.
    pub sign_scene: SignScene,
    /// 商户AppID: the merchant's AppID; at most 32 characters.
    pub appid: String,
    /// 用户标识: must be the user that signs; at most 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 委托代扣模板ID: the contract template; at least 1.
    pub plan_id: i64,
    /// 商户签约协议号: the merchant's own contract number, unique; at most 32 digits and letters.
    pub out_contract_code: String,
    /// 用户账户展示名称: shown on the signing page; no emoji; at most 32 characters.
    pub contract_display_account: String,
    /// 签约结果通知地址: at most 256 characters; `https`, no query string.
    pub contract_notify_url: String,
    /// 商户侧用户标识: the merchant's own number of the user; at most 64 characters.
    pub out_user_code: String,
    /// 回跳地址的url: where to go after a signing by QR code; at most 256 characters; a URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_url: Option<String>,
    /// 用户的设备信息: the user's device.
    pub device_info: DeviceInfo,
}

crate::open_enum! {
/// 签约场景.
    SignScene {
    SignSceneApp = "SIGN_SCENE_APP",
    SignSceneQrcode = "SIGN_SCENE_QRCODE",
    }
}

/// 用户的设备信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct DeviceInfo {
    /// 设备类型: one of `DEVICE_TYPE_UNKNOW`, `DEVICE_TYPE_PHONE`, `DEVICE_TYPE_PAD`, `DEVICE_TYPE_TV`, `DEVICE_TYPE_WATCH`.
    pub device_type: DeviceType,
    /// 设备的OS版本.
    pub device_os: String,
    /// 设备ID.
    pub device_id: String,
    /// 设备是否以root身份运行.
    pub device_running_as_root: bool,
    /// 设备的IP: an IPv4 or IPv6 address.
    pub device_ip: String,
    /// 设备上是否安装微信.
    pub weixin_installed: bool,
    /// 设备上微信的版本.
    pub weixin_version: String,
    /// 首次登录至今的天数: one of `DAYS_SINCE_FIRST_LOGIN_UNKNOW`, `DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY`, `DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS`, `DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS`, `DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS`, `DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS`, `DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS`.
    pub days_since_first_login: DaysSinceFirstLogin,
}

crate::open_enum! {
/// 设备类型.
    DeviceType {
    DeviceTypeUnknow = "DEVICE_TYPE_UNKNOW",
    DeviceTypePhone = "DEVICE_TYPE_PHONE",
    DeviceTypePad = "DEVICE_TYPE_PAD",
    DeviceTypeTv = "DEVICE_TYPE_TV",
    DeviceTypeWatch = "DEVICE_TYPE_WATCH",
    }
}

crate::open_enum! {
/// 首次登录至今的天数.
    DaysSinceFirstLogin {
    DaysSinceFirstLoginUnknow = "DAYS_SINCE_FIRST_LOGIN_UNKNOW",
    DaysSinceFirstLoginWithin1Day = "DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY",
    DaysSinceFirstLoginWithin7Days = "DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS",
    DaysSinceFirstLoginWithin30Days = "DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS",
    DaysSinceFirstLoginWithin90Days = "DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS",
    DaysSinceFirstLoginWithin180Days = "DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS",
    DaysSinceFirstLoginMoreThen180Days = "DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS",
    }
}

/// What [`PreEntrustSign::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 预签约ID: goes into the mini program jump; at most 128 characters.
    pub pre_entrustweb_id: String,
    /// 跳转签约小程序的username: the signing mini program's `gh_…` id; only for `SIGN_SCENE_APP`.
    pub mini_program_username: Option<String>,
    /// 跳转签约小程序的path: its page; only for `SIGN_SCENE_APP`.
    pub mini_program_path: Option<String>,
    /// 展示扫码签约的二维码的URL: show it as a QR code; only for `SIGN_SCENE_QRCODE`; a URL.
    pub redirect_url: Option<String>,
}

crate::answer! {
    PostAnswer {
        required pre_entrustweb_id "pre_entrustweb_id",
        optional mini_program_username "mini_program_username",
        optional mini_program_path "mini_program_path",
        optional redirect_url "redirect_url",
    }
}

impl Request for PostRequest {}
