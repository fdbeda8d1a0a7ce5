use std::collections::BTreeMap;

use serde::Serialize;

use crate::answer::Answer;

/// What the front end needs to bring the payer to the signing page, after a pre-sign (预签约).
///
/// Serialise it and hand it to the page, mini program or app as it is: the names are those of WeChat's front-end code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[non_exhaustive]
pub enum Launch {
    /// Jump to WeChat's signing mini program (小程序跳转): the argument of `wx.navigateToMiniProgram`.
    ///
    /// `app.json` must list the AppID in `navigateToMiniProgramAppIdList`.
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
    /// Open a URL inside WeChat (JSAPI): `window.location.href = url`, never `location.replace`.
    ///
    /// The page's head needs `<meta name="referrer" content="no-referrer-when-downgrade">`; when signing ends, WeChat comes back to the
    /// referrer with `from_wxpay=1`.
    #[serde(rename_all = "camelCase")]
    Redirect {
        /// The URL.
        url: String,
    },
}

impl Launch {
    #[allow(dead_code, reason = "used by the families that are switched on")]
    fn mini_program(app_id: Option<&str>, path: Option<&str>, name: &'static str, session: &str) -> Self {
        Self::MiniProgram {
            app_id: app_id.map(str::to_owned),
            path: path.map(str::to_owned),
            extra_data: BTreeMap::from([(name, session.to_owned())]),
        }
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

#[cfg(feature = "global")]
mod global {
    use wechatpay_api::v3::global::papay::contracts::{jsapi_pre_entrust_sign, miniprogram_pre_entrust_sign};

    use super::Launch;

    impl From<&miniprogram_pre_entrust_sign::PostAnswer> for Launch {
        fn from(answer: &miniprogram_pre_entrust_sign::PostAnswer) -> Self {
            Self::mini_program(None, None, "session_id", &answer.session_id)
        }
    }

    impl From<&jsapi_pre_entrust_sign::PostAnswer> for Launch {
        fn from(answer: &jsapi_pre_entrust_sign::PostAnswer) -> Self {
            Self::Redirect { url: answer.sign_url.clone() }
        }
    }
}

#[cfg(feature = "ecommerce")]
mod ecommerce {
    use wechatpay_api::v3::ecommerce::combine_papay::contracts::pre_entrust_sign::mini_program;

    use super::Launch;

    /// Fixed by <https://pay.weixin.qq.com/doc/v3/partner/4017177420>; the answer does not carry them.
    const APP_ID: &str = "wxbd687630cd02ce1d";
    const PATH: &str = "pages/index/index";

    impl From<&mini_program::PostAnswer> for Launch {
        fn from(answer: &mini_program::PostAnswer) -> Self {
            Self::mini_program(Some(APP_ID), Some(PATH), "pre_entrustweb_id", &answer.pre_entrustweb_id)
        }
    }
}

#[cfg(feature = "password-exempt-contract")]
mod password_exempt_contract {
    use wechatpay_api::v3::password_exempt_contract::contracts::service_provider::pre_entrust_sign::mini_program;

    use super::Launch;

    impl From<&mini_program::PostAnswer> for Launch {
        fn from(answer: &mini_program::PostAnswer) -> Self {
            let (app_id, path) = (&answer.sign_mp_appid, &answer.sign_mp_path);
            Self::mini_program(Some(app_id), Some(path), "pre_entrustweb_id", &answer.pre_entrustweb_id)
        }
    }
}

#[cfg(feature = "papay")]
mod papay {
    use wechatpay_api::v3::papay::scheduled_deduct_sign::partner::contracts::pre_entrust_sign::mini_program;

    use super::Launch;

    impl From<&mini_program::PostAnswer> for Launch {
        fn from(answer: &mini_program::PostAnswer) -> Self {
            let (app_id, path) = (&answer.redirect_appid, &answer.redirect_path);
            Self::mini_program(Some(app_id), Some(path), "pre_entrustweb_id", &answer.pre_entrustweb_id)
        }
    }
}
