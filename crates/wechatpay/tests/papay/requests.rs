//! Bodies of pre-signs, one for each family and scene.

use wechatpay::api::v3;

use crate::stage::SUB;

pub const APPID: &str = "wxd678efh567hg6787";
pub const OPENID: &str = "ouFhd5X9s9WteC3eWRjXV3lea123";
const SP_APPID: &str = "wx8888888888888888";
const NOTIFY: &str = "https://yourapp.com/signed";
const NAME: &str = "微信代扣用户A";

/// The fields that all overseas scenes share, in institution mode.
macro_rules! global {
    ($module:ident, $code:expr, {$($field:ident: $value:expr),*}) => {
        v3::global::papay::contracts::$module::PostRequest {
            sp_appid: Some(SP_APPID.into()),
            sub_mchid: Some(SUB.into()),
            plan_id: 123,
            out_contract_code: $code.into(),
            user_display_name: NAME.into(),
            success_notify_url: NOTIFY.into(),
            $($field: $value,)*
            ..Default::default()
        }
    };
}

pub fn global_mini(code: &str) -> v3::global::papay::contracts::miniprogram_pre_entrust_sign::PostRequest {
    global!(miniprogram_pre_entrust_sign, code, { openid: OPENID.into() })
}

pub fn global_jsapi(code: &str) -> v3::global::papay::contracts::jsapi_pre_entrust_sign::PostRequest {
    global!(jsapi_pre_entrust_sign, code, { openid: OPENID.into() })
}

pub fn global_app(code: &str) -> v3::global::papay::contracts::app_pre_entrust_sign::PostRequest {
    global!(app_pre_entrust_sign, code, {})
}

pub fn global_h5(code: &str) -> v3::global::papay::contracts::h5_pre_entrust_sign::PostRequest {
    global!(h5_pre_entrust_sign, code, {})
}

pub fn global_web(code: &str) -> v3::global::papay::contracts::web_pre_entrust_sign::PostRequest {
    global!(web_pre_entrust_sign, code, {})
}

/// The same mini program of a direct merchant.
pub fn global_direct(code: &str) -> v3::global::papay::contracts::miniprogram_pre_entrust_sign::PostRequest {
    let request = global_mini(code);
    v3::global::papay::contracts::miniprogram_pre_entrust_sign::PostRequest {
        appid: Some(APPID.into()),
        sp_appid: None,
        sub_mchid: None,
        ..request
    }
}

pub fn combine_mini(
    code: &str,
) -> v3::ecommerce::combine_papay::contracts::pre_entrust_sign::mini_program::PostRequest {
    v3::ecommerce::combine_papay::contracts::pre_entrust_sign::mini_program::PostRequest {
        appid: APPID.into(),
        plan_id: 12535,
        out_contract_code: code.into(),
        contract_display_account: NAME.into(),
        notify_url: NOTIFY.into(),
    }
}

pub fn combine_app(code: &str) -> v3::ecommerce::combine_papay::contracts::pre_entrust_sign::PostRequest {
    v3::ecommerce::combine_papay::contracts::pre_entrust_sign::PostRequest {
        appid: APPID.into(),
        plan_id: 12535,
        out_contract_code: code.into(),
        contract_display_account: NAME.into(),
        notify_url: NOTIFY.into(),
        ..Default::default()
    }
}

/// The fields that all password-exempt scenes share.
macro_rules! exempt {
    ($role:ident, $scene:ident, $code:expr, {$($field:ident: $value:expr),*}) => {
        v3::password_exempt_contract::contracts::$role::pre_entrust_sign::$scene::PostRequest {
            service_id: 12535,
            out_contract_code: $code.into(),
            notify_url: NOTIFY.into(),
            contract_display_account: NAME.into(),
            $($field: $value,)*
            ..Default::default()
        }
    };
}

/// A role's mini program and its signing after a payment.
macro_rules! exempt_role {
    ($role:ident, $mini:ident, $after:ident, {$($field:ident: $value:expr),*}) => {
        #[allow(clippy::needless_update, reason = "the roles have different fields")]
        pub fn $mini(
            code: &str,
        ) -> v3::password_exempt_contract::contracts::$role::pre_entrust_sign::mini_program::PostRequest {
            exempt!($role, mini_program, code, { $($field: $value),* })
        }

        #[allow(clippy::needless_update, reason = "the roles have different fields")]
        pub fn $after(
            code: &str,
            prepay_id: &str,
        ) -> v3::password_exempt_contract::contracts::$role::pre_entrust_sign::pay_redirect_sign::PostRequest {
            exempt!($role, pay_redirect_sign, code, { prepay_id: prepay_id.into(), $($field: $value),* })
        }
    };
}

exempt_role!(normal, exempt_normal, exempt_normal_paid, { appid: APPID.into(), openid: OPENID.into() });
exempt_role!(ecommerce, exempt_ecommerce, exempt_ecommerce_paid, { appid: APPID.into(), openid: OPENID.into() });
exempt_role!(qs, exempt_qs, exempt_qs_paid, {
    appid: APPID.into(), openid: Some(OPENID.into()), sub_mchid: SUB.into(), sub_appid: "wxsub".into()
});
exempt_role!(service_provider, exempt_provider, exempt_provider_paid, {
    sp_appid: APPID.into(), sp_openid: Some(OPENID.into()), sub_mchid: SUB.into(), sub_appid: "wxsub".into()
});

/// A contract of a device: `scene` is `SIGN_SCENE_APP` or `SIGN_SCENE_QRCODE`.
pub fn device(code: &str, scene: &str) -> v3::papay::sign::contracts::pre_entrust_sign::PostRequest {
    use v3::papay::sign::contracts::pre_entrust_sign::{DeviceInfo, PostRequest};
    PostRequest {
        sign_scene: scene.into(),
        appid: APPID.into(),
        plan_id: 12535,
        out_contract_code: code.into(),
        contract_display_account: NAME.into(),
        contract_notify_url: NOTIFY.into(),
        out_user_code: format!("u{code}"),
        device_info: DeviceInfo {
            device_type: "DEVICE_TYPE_PHONE".into(),
            device_os: "5".into(),
            device_id: "d".into(),
            device_ip: "14.23.150.211".into(),
            weixin_installed: true,
            weixin_version: "8".into(),
            days_since_first_login: "DAYS_SINCE_FIRST_LOGIN_UNKNOW".into(),
            ..Default::default()
        },
        ..Default::default()
    }
}

/// A deduction of 100 分 on this day.
fn schedule(date: &str) -> Option<v3::papay::scheduled_deduct_sign::contracts::pre_entrust_sign::app::DeductSchedule> {
    use v3::papay::scheduled_deduct_sign::contracts::pre_entrust_sign::app::{DeductSchedule, EstimatedDeductAmount};
    Some(DeductSchedule {
        estimated_deduct_date: date.into(),
        estimated_deduct_amount: EstimatedDeductAmount { total: 100, currency: None },
        description: "会员".into(),
    })
}

/// The day that all scheduled deductions and first insurance periods are estimated for.
pub const DAY: &str = "2026-01-10";

/// The scenes of scheduled deductions, of a direct merchant and of a service provider.
macro_rules! scheduled {
    ($($scene:ident, $direct:ident, $partner:ident, |$openid:ident| $given:expr;)+) => {$(
        pub fn $direct(
            code: &str,
        ) -> v3::papay::scheduled_deduct_sign::contracts::pre_entrust_sign::$scene::PostRequest {
            let $openid = OPENID.to_owned();
            v3::papay::scheduled_deduct_sign::contracts::pre_entrust_sign::$scene::PostRequest {
                appid: APPID.into(),
                openid: $given,
                plan_id: 12535,
                out_contract_code: code.into(),
                contract_display_account: NAME.into(),
                contract_notify_url: NOTIFY.into(),
                deduct_schedule: schedule(DAY),
                ..Default::default()
            }
        }

        pub fn $partner(
            code: &str,
        ) -> v3::papay::scheduled_deduct_sign::partner::contracts::pre_entrust_sign::$scene::PostRequest {
            v3::papay::scheduled_deduct_sign::partner::contracts::pre_entrust_sign::$scene::PostRequest {
                sp_appid: APPID.into(),
                sp_openid: Some(OPENID.into()),
                sub_mchid: SUB.into(),
                plan_id: 12535,
                out_contract_code: code.into(),
                contract_display_account: NAME.into(),
                contract_notify_url: NOTIFY.into(),
                deduct_schedule: schedule(DAY),
                ..Default::default()
            }
        }
    )+};
}

scheduled! {
    mini_program, scheduled_mini, partner_mini, |openid| openid;
    jsapi, scheduled_jsapi, partner_jsapi, |openid| openid;
    h5, scheduled_h5, partner_h5, |openid| Some(openid);
    app, scheduled_app, partner_app, |openid| Some(openid);
}

/// The scenes of insurance: three months of 100 分 from [`DAY`].
macro_rules! insurance {
    ($($scene:ident, $name:ident, $openid:expr;)+) => {$(
        pub fn $name(code: &str) -> v3::papay::insurance_sign::contracts::pre_entrust_sign::$scene::PostRequest {
            use v3::papay::insurance_sign::contracts::pre_entrust_sign::$scene::{
                EstimatedDeductAmount, PolicyPeriods, PostRequest, RealIdentity,
            };
            #[allow(clippy::needless_update, reason = "the scenes have different periods")]
            let period = |(policy_period_id, date): (i64, &str)| PolicyPeriods {
                policy_period_id,
                estimated_deduct_date: date.into(),
                estimated_deduct_amount: EstimatedDeductAmount { total: 100, currency: None },
                ..Default::default()
            };
            PostRequest {
                appid: APPID.into(),
                openid: $openid,
                plan_id: 12535,
                out_contract_code: code.into(),
                insured_display_name: "***明".into(),
                contract_notify_url: NOTIFY.into(),
                policy_start_date: "2026-01-01".into(),
                policy_end_date: "2026-12-31".into(),
                can_auto_insure: Some(true),
                policy_periods: [(1, DAY), (2, "2026-02-10"), (3, "2026-03-10")].map(period).into(),
                // Sealed on the way, with the key that `Wechatpay-Serial` names.
                real_identity: Some(RealIdentity {
                    real_name: "张三".into(),
                    id_card_number: "110101199001011237".into(),
                    ..Default::default()
                }),
                ..Default::default()
            }
        }
    )+};
}

insurance! {
    mini_program, insurance_mini, OPENID.into();
    jsapi, insurance_jsapi, OPENID.into();
    h5, insurance_h5, None;
    app, insurance_app, None;
}

pub fn edu(plan_id: &str) -> v3::edu_papay::contracts::presign::PostRequest {
    v3::edu_papay::contracts::presign::PostRequest {
        appid: APPID.into(),
        sub_mchid: Some(SUB.into()),
        openid: OPENID.into(),
        plan_id: plan_id.into(),
        user_id: "u1".into(),
        period_start_date: DAY.into(),
        trade_scene: "EDUCATION_PERIOD".into(),
        ..Default::default()
    }
}

pub fn school(code: &str) -> v3::eduschoolpay::contracts::presign::PostRequest {
    v3::eduschoolpay::contracts::presign::PostRequest {
        appid: APPID.into(),
        openid: OPENID.into(),
        plan_id: "77".into(),
        user_id: "u1".into(),
        school_id: "s1".into(),
        out_contract_code: code.into(),
        ..Default::default()
    }
}

/// The scenes of credit repayments.
macro_rules! credit {
    ($($scene:ident, $name:ident;)+) => {$(
        pub fn $name(code: &str) -> v3::credit_repayment::partner::contracts::$scene::PostRequest {
            use v3::credit_repayment::partner::contracts::$scene::{PostRequest, RealIdentity};
            PostRequest {
                appid: APPID.into(),
                plan_id: "12535".into(),
                out_contract_code: code.into(),
                display_name: "***明".into(),
                contract_notify_url: NOTIFY.into(),
                repayment_day: 10,
                repayment_amount_limit: "100000".into(),
                real_identity: RealIdentity {
                    identity_type: "REAL_IDENTITY_TYPE_ID_CARD".into(),
                    identity_id: "110101199001011237".into(),
                    real_name: "张三".into(),
                },
                ..Default::default()
            }
        }
    )+};
}

credit! {
    app_presign, credit_app;
    h5_presign, credit_h5;
}

pub fn individual_mini(code: &str) -> v3::ecommerce::individual_contracts::pre_entrust_sign::mini_program::PostRequest {
    v3::ecommerce::individual_contracts::pre_entrust_sign::mini_program::PostRequest {
        appid: APPID.into(),
        out_contract_code: code.into(),
        openid: OPENID.into(),
    }
}

pub fn individual_app(code: &str) -> v3::ecommerce::individual_contracts::pre_entrust_sign::app::PostRequest {
    v3::ecommerce::individual_contracts::pre_entrust_sign::app::PostRequest {
        appid: APPID.into(),
        out_contract_code: code.into(),
    }
}

pub fn named_mini(
    code: &str,
) -> v3::ecommerce::individual_contracts::pre_entrust_sign_with_real_name_identity::mini_program::PostRequest {
    v3::ecommerce::individual_contracts::pre_entrust_sign_with_real_name_identity::mini_program::PostRequest {
        appid: APPID.into(),
        out_contract_code: code.into(),
        openid: OPENID.into(),
        real_name: "张三".into(),
        cred_type: "ID_CARD".into(),
        cred_id: "110101199001011237".into(),
    }
}

pub fn named_app(
    code: &str,
) -> v3::ecommerce::individual_contracts::pre_entrust_sign_with_real_name_identity::app::PostRequest {
    v3::ecommerce::individual_contracts::pre_entrust_sign_with_real_name_identity::app::PostRequest {
        appid: APPID.into(),
        out_contract_code: code.into(),
        real_name: "张三".into(),
        cred_type: "ID_CARD".into(),
        cred_id: "110101199001011237".into(),
    }
}
