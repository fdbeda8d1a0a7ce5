//! After an order: what the front end needs to bring the payer to the cashier (调起支付), signed.
//!
//! An order (下单) answers with a `prepay_id`, which the payer's page, mini program or app hands to WeChat, signed by the merchant:
//!
//! ```no_run
//! use wechatpay::{Client, api::v3::pay::transactions::jsapi};
//!
//! async fn pay(client: &Client, order: &jsapi::PostRequest) -> wechatpay::Result<String> {
//!     let answer = client.v3().pay().transactions().jsapi().post(order).await?;
//!     let payment = client.invoke(&order.appid).mini_program(&answer.prepay_id).await?;
//!     // `wx.requestPayment(payment)` in the mini program.
//!     Ok(serde_json::to_string(&payment).unwrap_or_default())
//! }
//! ```
//!
//! | where the payer is | | the front end calls |
//! |---|---|---|
//! | page within WeChat (JSAPI, 公众号) | [`jsapi`](Invoke::jsapi) | `WeixinJSBridge.invoke('getBrandWCPayRequest', payment, …)` |
//! | the same, with the JS-SDK | [`choose_wx_pay`](Invoke::choose_wx_pay) | `wx.chooseWXPay(payment)` |
//! | mini program (小程序) | [`mini_program`](Invoke::mini_program) | `wx.requestPayment(payment)` |
//! | app: Android, iOS, HarmonyOS | [`app`](Invoke::app) | `PayReq` of the open SDK |
//! | page outside WeChat (H5) | [`Launch::h5`](crate::Launch::h5) | `window.location.href = url` |
//! | QR code (Native) | [`Answer::launch`](crate::Answer::launch) | shows `url` as a QR code |
//! | one who confirms a transfer (商家转账) | [`transfer`](Invoke::transfer) | `wx.requestMerchantTransfer(…)` |
//!
//! The last three need no signature. Orders that sign a contract as well (`…-with-contract`), combined orders (合单) and those of Hong
//! Kong and overseas answer with a `prepay_id` of the same kind.
//!
//! # How long it holds
//!
//! A `prepay_id` and a `code_url` hold for 2 hours, an `h5_url` for 5 minutes; the same order, sent again, brings a new one. Sign when the
//! payer is about to pay: the parameters carry the time of signing.
//!
//! Whatever the front end hears of the payment, believe the notification or a query only.
//!
//! # Not here
//!
//! Payment score (支付分, `wx.openBusinessView`) signs its jumps with HMAC-SHA256 and the key of APIv2, which this client never holds.

mod payment;

use std::fmt;

use wechatpay_core::{encoding, message};

pub use payment::{AppPayment, ChooseWxPay, ConfirmTransfer, JsapiPayment, MiniProgramPayment};

use crate::{
    ambient, blocking,
    client::{Client, Handle},
    config::Config,
    error::{Error, ErrorKind},
};

/// Signs what the front end calls WeChat with, for one AppID: [`Client::invoke`], [`blocking::Client::invoke`].
///
/// Each method takes a `prepay_id` and fails in the same way: [`InvalidRequest`](ErrorKind::InvalidRequest) names a text that is empty or
/// cannot be what it is for, [`Signer`](ErrorKind::Signer) says that the signer failed or took longer than the client's timeout.
#[derive(Debug, Clone)]
pub struct Invoke<C> {
    caller: C,
    appid: String,
}

impl Client {
    /// Signs for the front end of this AppID (调起支付); see [`invoke`](crate::invoke).
    ///
    /// It is the AppID of the page, mini program or app that calls WeChat, and one that the order named: `appid`; `combine_appid` of a
    /// combined order; of a service provider's order `sub_appid` where the page or mini program is the sub-merchant's, else `sp_appid`.
    #[must_use]
    pub fn invoke(&self, appid: impl Into<String>) -> Invoke<Handle> {
        Invoke { caller: self.handle(), appid: appid.into() }
    }
}

impl blocking::Client {
    /// Signs for the front end of this AppID (调起支付); see [`Client::invoke`].
    #[must_use]
    pub fn invoke(&self, appid: impl Into<String>) -> Invoke<blocking::Handle> {
        Invoke { caller: self.handle(), appid: appid.into() }
    }
}

impl Invoke<Handle> {
    /// For a page within WeChat (JSAPI调起支付): `WeixinJSBridge.invoke('getBrandWCPayRequest', …)`.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter5_1_8.shtml>.
    ///
    /// # Errors
    /// As [`Invoke`] says.
    pub async fn jsapi(&self, prepay_id: &str) -> Result<JsapiPayment, Error> {
        Ok(JsapiPayment::new(&self.appid, prepay_id, self.page(prepay_id).await?))
    }

    /// For a page within WeChat that uses the JS-SDK: `wx.chooseWXPay`, which spells `timestamp` in lower case.
    ///
    /// # Errors
    /// As [`Invoke`] says.
    pub async fn choose_wx_pay(&self, prepay_id: &str) -> Result<ChooseWxPay, Error> {
        Ok(ChooseWxPay::new(prepay_id, self.page(prepay_id).await?))
    }

    /// For a mini program (小程序调起支付): `wx.requestPayment`.
    ///
    /// Where a service provider's order named a `sub_appid`, this must be signed for it. Official page:
    /// <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_2_9.shtml>.
    ///
    /// # Errors
    /// As [`Invoke`] says.
    pub async fn mini_program(&self, prepay_id: &str) -> Result<MiniProgramPayment, Error> {
        Ok(MiniProgramPayment::new(prepay_id, self.page(prepay_id).await?))
    }

    /// For an app (APP调起支付): `PayReq` of the open SDK. The AppID is that of the app (移动应用).
    ///
    /// `partnerid` is the merchant number of this client: `mchid`, `sp_mchid` or `combine_mchid` of the order. Official page:
    /// <https://pay.weixin.qq.com/doc/v3/partner/4012090949>.
    ///
    /// # Errors
    /// As [`Invoke`] says.
    pub async fn app(&self, prepay_id: &str) -> Result<AppPayment, Error> {
        let stamp = Stamp::of(&self.caller.0, &self.appid, prepay_id, message::invoke_app).await?;
        Ok(AppPayment::new(&self.appid, self.caller.0.merchant.mchid(), prepay_id, stamp))
    }

    /// For the one who confirms a transfer (商家转账, 用户确认收款): `wx.requestMerchantTransfer`, in a mini program or a page within WeChat.
    /// Takes the `package_info` that the transfer answered with; needs no signature.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016960577>.
    ///
    /// # Errors
    /// [`InvalidRequest`](ErrorKind::InvalidRequest) when a text is empty: `package_info` comes only while a transfer waits for its
    /// confirmation (`WAIT_USER_CONFIRM`).
    pub fn transfer(&self, package_info: &str) -> Result<ConfirmTransfer, Error> {
        one_line("the appid", &self.appid)?;
        one_line("the package_info", package_info)?;
        Ok(ConfirmTransfer::new(self.caller.0.merchant.mchid(), &self.appid, package_info))
    }

    async fn page(&self, prepay_id: &str) -> Result<Stamp, Error> {
        Stamp::of(&self.caller.0, &self.appid, prepay_id, message::invoke_jsapi).await
    }
}

impl Invoke<blocking::Handle> {
    /// For a page within WeChat; see [`jsapi`](Invoke::<Handle>::jsapi).
    ///
    /// # Errors
    /// As [`Invoke`] says.
    pub fn jsapi(&self, prepay_id: &str) -> Result<JsapiPayment, Error> {
        self.caller.wait(self.calls().jsapi(prepay_id))
    }

    /// For a page within WeChat that uses the JS-SDK; see [`choose_wx_pay`](Invoke::<Handle>::choose_wx_pay).
    ///
    /// # Errors
    /// As [`Invoke`] says.
    pub fn choose_wx_pay(&self, prepay_id: &str) -> Result<ChooseWxPay, Error> {
        self.caller.wait(self.calls().choose_wx_pay(prepay_id))
    }

    /// For a mini program; see [`mini_program`](Invoke::<Handle>::mini_program).
    ///
    /// # Errors
    /// As [`Invoke`] says.
    pub fn mini_program(&self, prepay_id: &str) -> Result<MiniProgramPayment, Error> {
        self.caller.wait(self.calls().mini_program(prepay_id))
    }

    /// For an app; see [`app`](Invoke::<Handle>::app).
    ///
    /// # Errors
    /// As [`Invoke`] says.
    pub fn app(&self, prepay_id: &str) -> Result<AppPayment, Error> {
        self.caller.wait(self.calls().app(prepay_id))
    }

    /// For the one who confirms a transfer; see [`transfer`](Invoke::<Handle>::transfer).
    ///
    /// # Errors
    /// The same.
    pub fn transfer(&self, package_info: &str) -> Result<ConfirmTransfer, Error> {
        self.calls().transfer(package_info)
    }

    fn calls(&self) -> Invoke<Handle> {
        Invoke { caller: self.caller.calls(), appid: self.appid.clone() }
    }
}

/// What a signature adds to an order.
struct Stamp {
    timestamp: String,
    nonce: String,
    signature: String,
}

impl Stamp {
    /// Signs the string that `write` makes of AppID, time, nonce and `prepay_id`.
    async fn of(
        config: &Config,
        appid: &str,
        prepay_id: &str,
        write: fn(&str, &str, &str, &str) -> Vec<u8>,
    ) -> Result<Self, Error> {
        one_line("the appid", appid)?;
        one_line("the prepay_id", prepay_id)?;
        if prepay_id.starts_with("prepay_id=") {
            return Err(invalid(
                "the prepay_id begins with \"prepay_id=\"; give it as the order answered, the prefix is added here",
            ));
        }
        let (timestamp, nonce) = (ambient::now().to_string(), ambient::nonce()?);
        let message = write(appid, &timestamp, &nonce, prepay_id);
        let signing = config.merchant.signer.sign(&message);
        // A signer in this process needs no runtime, and then there is no clock to wait by.
        let signed = match tokio::runtime::Handle::try_current() {
            Ok(_) => tokio::time::timeout(config.timeout, signing).await.map_err(|_| {
                let what = format!("the signer took longer than the {} ms there were", config.timeout.as_millis());
                Error::new(ErrorKind::Signer, what)
            })?,
            Err(_) => signing.await,
        };
        let signature = signed.map_err(|error| {
            Error::new(ErrorKind::Signer, "the parameters for the front end could not be signed").because(error)
        })?;
        Ok(Self { timestamp, nonce, signature: encoding::base64(&signature) })
    }
}

/// Each text is one line of the string to sign, so it must be one.
fn one_line(what: impl fmt::Display, text: &str) -> Result<(), Error> {
    if text.is_empty() {
        return Err(invalid(&format!("{what} is empty")));
    }
    if text.chars().any(|character| character.is_whitespace() || character.is_control()) {
        return Err(invalid(&format!(
            "{what} holds white space or a control character: {:?}",
            text.escape_debug().to_string()
        )));
    }
    Ok(())
}

pub(crate) fn invalid(problem: &str) -> Error {
    Error::new(ErrorKind::InvalidRequest, problem.to_owned())
}
