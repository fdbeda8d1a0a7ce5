//! From each family's answer to what the front end needs: of pre-signs, and of orders that answer with a URL.

#[allow(unused_imports, reason = "used by the families that are switched on")]
use super::Launch;

/// How an answer type becomes a launch.
#[allow(unused_macros, reason = "used by the families that are switched on")]
macro_rules! launches {
    ($($module:ident, |$answer:ident| $launch:expr;)+) => {$(
        impl From<&$module::PostAnswer> for Launch {
            fn from($answer: &$module::PostAnswer) -> Self {
                $launch
            }
        }
    )+};
}

#[cfg(feature = "pay")]
mod pay {
    use wechatpay_api::v3::pay::partner::transactions::{h5, native};

    use super::Launch;

    // Direct merchants and service providers share these answers.
    launches! {
        h5, |answer| Launch::redirect(&answer.h5_url);
        native, |answer| Launch::Qr { url: answer.code_url.clone() };
    }
}

#[cfg(feature = "combine-transactions")]
mod combine_transactions {
    use wechatpay_api::v3::combine_transactions::{h5, native};

    use super::Launch;

    launches! {
        h5, |answer| Launch::redirect(&answer.h5_url);
        native, |answer| Launch::Qr { url: answer.code_url.clone() };
    }
}

#[cfg(feature = "transactions")]
mod transactions {
    use wechatpay_api::v3::transactions::{mweb, native};

    use super::Launch;

    launches! {
        mweb, |answer| Launch::redirect(&answer.mweb_url);
        native, |answer| Launch::Qr { url: answer.code_url.clone() };
    }
}

#[cfg(feature = "global")]
mod global {
    use wechatpay_api::v3::global::{
        papay::contracts::{
            app_pre_entrust_sign, h5_pre_entrust_sign, jsapi_pre_entrust_sign, miniprogram_pre_entrust_sign,
            web_pre_entrust_sign,
        },
        transactions::{mweb, native},
    };

    use super::Launch;

    launches! {
        mweb, |answer| Launch::redirect(&answer.mweb_url);
        native, |answer| Launch::Qr { url: answer.code_url.clone() };
        miniprogram_pre_entrust_sign, |answer| Launch::mini_program(None, None, "session_id", &answer.session_id);
        jsapi_pre_entrust_sign, |answer| Launch::redirect(&answer.sign_url);
        h5_pre_entrust_sign, |answer| Launch::redirect(&answer.sign_url);
        web_pre_entrust_sign, |answer| Launch::Qr { url: answer.show_code_url.clone() };
        app_pre_entrust_sign, |answer| Launch::app_session("session_id", &answer.session_id);
    }
}

#[cfg(feature = "ecommerce")]
mod ecommerce {
    use wechatpay_api::v3::ecommerce::{
        combine_papay::contracts::{pre_entrust_sign, pre_entrust_sign::mini_program},
        individual_contracts::pre_entrust_sign_with_real_name_identity::{
            app as individual_app, mini_program as individual_mini_program,
        },
    };

    use super::Launch;

    /// Fixed by <https://pay.weixin.qq.com/doc/v3/partner/4017177420>; the answer does not carry them.
    const APP_ID: &str = "wxbd687630cd02ce1d";
    const PATH: &str = "pages/index/index";

    launches! {
        mini_program, |answer| {
            Launch::mini_program(Some(APP_ID), Some(PATH), "pre_entrustweb_id", &answer.pre_entrustweb_id)
        };
        pre_entrust_sign, |answer| Launch::app(None, None, &answer.pre_entrustweb_id);
        // Shared with the pre-sign that checks no real name.
        individual_mini_program, |answer| {
            Launch::mini_program(None, None, "pre_entrustweb_id", &answer.pre_entrustweb_id)
        };
        individual_app, |answer| Launch::app_session("pre_entrustweb_id", &answer.pre_entrustweb_id);
    }
}

#[cfg(feature = "password-exempt-contract")]
mod password_exempt_contract {
    use wechatpay_api::v3::password_exempt_contract::contracts::{
        ecommerce::pre_entrust_sign::mini_program as ecommerce, normal::pre_entrust_sign::mini_program as normal,
        qs::pre_entrust_sign::mini_program as qs, service_provider::pre_entrust_sign::mini_program as service_provider,
    };

    use super::Launch;

    macro_rules! mini_programs {
        ($($module:ident),+) => {
            launches! {$(
                $module, |answer| {
                    let (app_id, path) = (&answer.sign_mp_appid, &answer.sign_mp_path);
                    Launch::mini_program(Some(app_id), Some(path), "pre_entrustweb_id", &answer.pre_entrustweb_id)
                };
            )+}
        };
    }

    mini_programs! { normal, service_provider, qs, ecommerce }
}

#[cfg(feature = "papay")]
mod papay {
    use wechatpay_api::v3::papay::{
        insurance_sign::contracts::pre_entrust_sign::{
            app as insurance_app, h5, jsapi as insurance_jsapi, mini_program as insurance_mini_program,
        },
        scheduled_deduct_sign::{
            contracts::pre_entrust_sign::{app, jsapi, mini_program},
            partner::contracts::pre_entrust_sign::jsapi as partner_jsapi,
        },
        sign::contracts::pre_entrust_sign as device,
    };

    use super::Launch;

    // Direct merchants and service providers share the answers of a scene, but for JSAPI; insurance shares that of H5.
    launches! {
        mini_program, |answer| {
            let (app_id, path) = (&answer.redirect_appid, &answer.redirect_path);
            Launch::mini_program(Some(app_id), Some(path), "pre_entrustweb_id", &answer.pre_entrustweb_id)
        };
        insurance_mini_program, |answer| {
            let (app_id, path) = (&answer.redirect_appid, &answer.redirect_path);
            Launch::mini_program(Some(app_id), Some(path), "pre_entrustweb_id", &answer.pre_entrustweb_id)
        };
        jsapi, |answer| Launch::redirect(&answer.redirect_url);
        partner_jsapi, |answer| Launch::redirect(&answer.redirect_url);
        insurance_jsapi, |answer| Launch::redirect(&answer.redirect_url);
        h5, |answer| Launch::redirect(&answer.redirect_url);
        app, |answer| {
            let (user_name, path) = (answer.miniprogram_username.as_deref(), answer.miniprogram_path.as_deref());
            Launch::app(user_name, path, &answer.pre_entrustweb_id)
        };
        insurance_app, |answer| Launch::app(None, None, &answer.pre_entrustweb_id);
        // The scene of the request decides which of the fields come.
        device, |answer| match &answer.redirect_url {
            Some(url) => Launch::Qr { url: url.clone() },
            None => {
                let (user_name, path) = (answer.mini_program_username.as_deref(), answer.mini_program_path.as_deref());
                Launch::app(user_name, path, &answer.pre_entrustweb_id)
            }
        };
    }
}

#[cfg(feature = "edu-papay")]
mod edu_papay {
    use wechatpay_api::v3::edu_papay::contracts::presign;

    use super::Launch;

    launches! { presign, |answer| Launch::mini_program(None, None, "presign_token", &answer.presign_token); }
}

#[cfg(feature = "eduschoolpay")]
mod eduschoolpay {
    use wechatpay_api::v3::eduschoolpay::contracts::presign;

    use super::Launch;

    launches! { presign, |answer| Launch::mini_program(None, None, "presign_token", &answer.presign_token); }
}

#[cfg(feature = "credit-repayment")]
mod credit_repayment {
    use wechatpay_api::v3::credit_repayment::partner::contracts::{app_presign, h5_presign};

    use super::Launch;

    launches! {
        app_presign, |answer| Launch::Repayment {
            presign_token: answer.presign_token.clone(),
            redirect_service: answer.redirect_service.clone(),
        };
        h5_presign, |answer| Launch::redirect(&answer.redirect_url);
    }
}
