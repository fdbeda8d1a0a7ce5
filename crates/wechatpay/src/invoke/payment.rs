//! What each way into the cashier takes, under the names of WeChat's front-end code.

use serde::Serialize;

use super::Stamp;

const RSA: &str = "RSA";

/// The second argument of `WeixinJSBridge.invoke('getBrandWCPayRequest', …)`. Serialise it as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct JsapiPayment {
    /// The AppID that it is signed for.
    pub app_id: String,
    /// Seconds since the Unix epoch, as text.
    pub time_stamp: String,
    /// 32 random hex digits.
    pub nonce_str: String,
    /// `prepay_id=…`
    pub package: String,
    /// `RSA`
    pub sign_type: &'static str,
    /// The signature, Base64.
    pub pay_sign: String,
}

impl JsapiPayment {
    pub(super) fn new(appid: &str, prepay_id: &str, stamp: Stamp) -> Self {
        Self {
            app_id: appid.to_owned(),
            time_stamp: stamp.timestamp,
            nonce_str: stamp.nonce,
            package: package(prepay_id),
            sign_type: RSA,
            pay_sign: stamp.signature,
        }
    }
}

/// The argument of `wx.chooseWXPay` of the JS-SDK. Serialise it as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChooseWxPay {
    /// Seconds since the Unix epoch, as text.
    pub timestamp: String,
    /// 32 random hex digits.
    pub nonce_str: String,
    /// `prepay_id=…`
    pub package: String,
    /// `RSA`
    pub sign_type: &'static str,
    /// The signature, Base64.
    pub pay_sign: String,
}

impl ChooseWxPay {
    pub(super) fn new(prepay_id: &str, stamp: Stamp) -> Self {
        Self {
            timestamp: stamp.timestamp,
            nonce_str: stamp.nonce,
            package: package(prepay_id),
            sign_type: RSA,
            pay_sign: stamp.signature,
        }
    }
}

/// The argument of `wx.requestPayment` of a mini program (小程序). Serialise it as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MiniProgramPayment {
    /// Seconds since the Unix epoch, as text.
    pub time_stamp: String,
    /// 32 random hex digits.
    pub nonce_str: String,
    /// `prepay_id=…`
    pub package: String,
    /// `RSA`
    pub sign_type: &'static str,
    /// The signature, Base64.
    pub pay_sign: String,
}

impl MiniProgramPayment {
    pub(super) fn new(prepay_id: &str, stamp: Stamp) -> Self {
        Self {
            time_stamp: stamp.timestamp,
            nonce_str: stamp.nonce,
            package: package(prepay_id),
            sign_type: RSA,
            pay_sign: stamp.signature,
        }
    }
}

/// What an app puts into `PayReq` of the open SDK, under the names of the official page; the SDKs spell them `appId`, `partnerId`,
/// `prepayId`, `packageValue`, `nonceStr`, `timeStamp` and `sign`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct AppPayment {
    /// The AppID of the app (移动应用) that it is signed for.
    pub appid: String,
    /// The merchant number (商户号) that made the order. It is not signed.
    pub partnerid: String,
    /// The order's `prepay_id`, without a prefix.
    pub prepayid: String,
    /// `Sign=WXPay`. It is not signed.
    pub package: &'static str,
    /// 32 random hex digits.
    pub noncestr: String,
    /// Seconds since the Unix epoch, as text.
    pub timestamp: String,
    /// The signature, Base64.
    pub sign: String,
}

impl AppPayment {
    pub(super) fn new(appid: &str, mchid: &str, prepay_id: &str, stamp: Stamp) -> Self {
        Self {
            appid: appid.to_owned(),
            partnerid: mchid.to_owned(),
            prepayid: prepay_id.to_owned(),
            package: "Sign=WXPay",
            noncestr: stamp.nonce,
            timestamp: stamp.timestamp,
            sign: stamp.signature,
        }
    }
}

/// The argument of `wx.requestMerchantTransfer` (商家转账, 用户确认收款). Serialise it as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConfirmTransfer {
    /// The merchant number (商户号) that made the transfer.
    pub mch_id: String,
    /// The AppID that the transfer named.
    pub app_id: String,
    /// The transfer's `package_info`.
    pub package: String,
    /// The sub-merchant, where a service provider (服务商) made the transfer for one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mch_id: Option<String>,
    /// The `sub_appid`, where the transfer named one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_app_id: Option<String>,
}

impl ConfirmTransfer {
    pub(super) fn new(mchid: &str, appid: &str, package_info: &str) -> Self {
        Self {
            mch_id: mchid.to_owned(),
            app_id: appid.to_owned(),
            package: package_info.to_owned(),
            sub_mch_id: None,
            sub_app_id: None,
        }
    }

    /// For a transfer that a service provider made for this sub-merchant, with the `sub_appid` that it named, if any.
    #[must_use]
    pub fn for_sub_merchant(mut self, sub_mchid: impl Into<String>, sub_appid: Option<&str>) -> Self {
        self.sub_mch_id = Some(sub_mchid.into());
        self.sub_app_id = sub_appid.map(str::to_owned);
        self
    }
}

fn package(prepay_id: &str) -> String {
    format!("prepay_id={prepay_id}")
}
