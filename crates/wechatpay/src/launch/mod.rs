mod answers;

use std::collections::BTreeMap;

use percent_encoding::utf8_percent_encode;
use serde::Serialize;

use crate::{
    answer::Answer,
    error::{Error, ErrorKind},
    target::ESCAPED,
};

/// What the front end needs to bring the payer to the signing page, after a pre-sign (预签约), or to the cashier, after an order whose
/// answer is a URL (H5, Native). What an order with a `prepay_id` needs is signed: [`invoke`](crate::invoke).
///
/// Serialise it and hand it to the page, mini program or app as it is: the names are those of WeChat's front-end code, and `kind` says
/// which of them to call.
///
/// Whatever the front end hears when the payer comes back, ask the server: one who leaves by the back button brings nothing along.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[non_exhaustive]
pub enum Launch {
    /// Jump to WeChat's signing mini program (小程序跳转): the argument of `wx.navigateToMiniProgram`.
    ///
    /// `app.json` must list the AppID in `navigateToMiniProgramAppIdList`. The payer comes back through `onShow` with scene 1038, and
    /// `referrerInfo.extraData` holds `return_code`, `return_msg` and `contract_id`, unless the payer left by the back button.
    #[serde(rename_all = "camelCase")]
    MiniProgram {
        /// AppID of the signing mini program. `None` where no answer or page tells it: the overseas mini program (境外) is named in
        /// step 2 of its official page only.
        #[serde(skip_serializing_if = "Option::is_none")]
        app_id: Option<String>,
        /// Its page.
        #[serde(skip_serializing_if = "Option::is_none")]
        path: Option<String>,
        /// What the signing mini program is given.
        extra_data: BTreeMap<&'static str, String>,
    },
    /// Open a URL (JSAPI inside WeChat, H5 outside): `window.location.href = url`, never `location.replace`.
    ///
    /// An order's `h5_url` is opened in the same way, within 5 minutes; where the payer comes back to is said by [`h5`](Self::h5).
    ///
    /// The page's head needs `<meta name="referrer" content="no-referrer-when-downgrade">`. When signing ends, JSAPI comes back to the
    /// referrer with `from_wxpay=1`, and to the page before where the referrer has no path. H5 returns to the referrer after 3 seconds.
    #[serde(rename_all = "camelCase")]
    Redirect {
        /// The URL.
        url: String,
    },
    /// Show a URL as a QR code that the payer scans. The page hears nothing of it: wait for the contract, or for the payment. An order's
    /// `code_url` (Native) holds for 2 hours.
    #[serde(rename_all = "camelCase")]
    Qr {
        /// What the QR code says.
        url: String,
    },
    /// Open the signing mini program from an app: `WXLaunchMiniProgram` of the open SDK (Android from 5.3.1, iOS from 1.8.4, HarmonyOS).
    ///
    /// Launch it within 2 minutes of the pre-sign; WeChat may shorten that to 20 seconds.
    #[serde(rename_all = "camelCase")]
    App {
        /// Original id of the mini program, `gh_…`.
        user_name: String,
        /// Its page, with what it needs to know.
        path: String,
        /// 0, the released version.
        miniprogram_type: u8,
    },
    /// Open the signing page from an app the older way: `WXOpenBusinessWebview` of the open SDK.
    ///
    /// Only for templates that had the permission before 2025-09-22; the newer ones answer with what [`App`](Self::App) needs. Launch it
    /// within 2 minutes of the pre-sign.
    #[serde(rename_all = "camelCase")]
    AppWebview {
        /// 12.
        business_type: u8,
        /// What the page is given.
        query_info: BTreeMap<&'static str, String>,
    },
    /// A session that goes into the jump of an app whose name no answer and no page held here tells: follow step 2 of the official page.
    #[serde(rename_all = "camelCase")]
    AppSession {
        /// What the jump is given, under the answer's own name.
        session: BTreeMap<&'static str, String>,
    },
    /// Sign a credit repayment (信贷还款): the argument of `wx.requestAutomaticRepayment`, base library from 3.17.1.
    #[serde(rename_all = "camelCase")]
    Repayment {
        /// The pre-sign's token.
        presign_token: String,
        /// Who provides the signing (签约服务提供方), for the jump from an app.
        #[serde(skip_serializing_if = "Option::is_none")]
        redirect_service: Option<String>,
    },
    /// Nothing to open: pay as usual with this `prepay_id` ([`invoke`](crate::invoke)), and the cashier offers the signing afterwards (支付后签约), within 2 hours.
    #[serde(rename_all = "camelCase")]
    AfterPayment {
        /// The order that was pre-signed with.
        prepay_id: String,
    },
}

impl Launch {
    /// To the cashier from a page outside WeChat (H5调起支付), and back to `redirect_url`, which is percent-encoded here.
    ///
    /// Without a way back ([`Answer::launch`] of the order) the payer comes back to the page that the payment began on. Its domain must be
    /// one that the merchant applied with. The payer may come back before the payment ends: let that page ask for the outcome when the
    /// payer says so.
    ///
    /// # Errors
    /// [`InvalidRequest`](ErrorKind::InvalidRequest) when `h5_url` is no URL of an order or has a way back already, or `redirect_url` is no
    /// absolute URL.
    pub fn h5(h5_url: &str, redirect_url: &str) -> Result<Self, Error> {
        let is_url = |url: &str| {
            let (scheme, rest) = url.split_once("://").unwrap_or_default();
            !scheme.is_empty() && !rest.is_empty() && !url.chars().any(|at| at.is_whitespace() || at.is_control())
        };
        let invalid = |problem: &str| Err(Error::new(ErrorKind::InvalidRequest, problem.to_owned()));
        if !is_url(h5_url) || h5_url.contains('#') {
            return invalid("the h5_url is no absolute URL without a fragment; give it as the order answered");
        }
        if h5_url.contains("redirect_url=") {
            return invalid("the h5_url says redirect_url already; give it as the order answered");
        }
        if !is_url(redirect_url) {
            return invalid(
                "the redirect_url is no absolute URL; expected one such as https://www.example.com/paid, not encoded yet",
            );
        }
        let separator = if h5_url.contains('?') { '&' } else { '?' };
        Ok(Self::redirect(&format!("{h5_url}{separator}redirect_url={}", utf8_percent_encode(redirect_url, ESCAPED))))
    }

    fn redirect(url: &str) -> Self {
        Self::Redirect { url: url.to_owned() }
    }
}

#[allow(dead_code, reason = "used by the families that are switched on")]
impl Launch {
    fn mini_program(app_id: Option<&str>, path: Option<&str>, name: &'static str, session: &str) -> Self {
        Self::MiniProgram {
            app_id: app_id.map(str::to_owned),
            path: path.map(str::to_owned),
            extra_data: BTreeMap::from([(name, session.to_owned())]),
        }
    }

    /// The newer way where the answer names a mini program, else the older one.
    fn app(user_name: Option<&str>, path: Option<&str>, pre_entrustweb_id: &str) -> Self {
        match (user_name, path) {
            (Some(user_name), Some(path)) => {
                Self::App { user_name: user_name.to_owned(), path: path.to_owned(), miniprogram_type: 0 }
            }
            _ => Self::AppWebview {
                business_type: 12,
                query_info: BTreeMap::from([("pre_entrustweb_id", pre_entrustweb_id.to_owned())]),
            },
        }
    }

    fn app_session(name: &'static str, session: &str) -> Self {
        Self::AppSession { session: BTreeMap::from([(name, session.to_owned())]) }
    }
}

impl<A> Answer<A> {
    /// What the front end needs next.
    #[must_use]
    pub fn launch(&self) -> Launch
    where
        for<'a> Launch: From<&'a A>,
    {
        Launch::from(&**self)
    }
}
