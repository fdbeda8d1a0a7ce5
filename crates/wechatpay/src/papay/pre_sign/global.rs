use std::time::Duration;

use jiff::Timestamp;
use wechatpay_api::v3::global::papay::contracts::{
    app_pre_entrust_sign, h5_pre_entrust_sign, jsapi_pre_entrust_sign, miniprogram_pre_entrust_sign,
    web_pre_entrust_sign,
};
use wechatpay_spec::table::v3::global as table;

use super::sealed::{Opens, Way};
use crate::{
    launch::Launch,
    papay::{ContractRef, Family},
};

/// The five scenes differ in the payer, whom WEB and H5 do not name.
macro_rules! opens {
    ($($module:ident, $operation:ident, |$request:ident| $openid:expr;)+) => {$(
        impl Opens for $module::PostRequest {
            type Answer = $module::PostAnswer;
            const OPERATION: &'static wechatpay_spec::Operation = &table::$operation;

            fn contract(&self) -> ContractRef {
                let $request = self;
                // Institution mode (机构模式) wins where both are named.
                let direct = self.appid.clone().filter(|_| self.sp_appid.is_none());
                ContractRef {
                    appid: direct,
                    sp_appid: self.sp_appid.clone(),
                    sub_mchid: self.sub_mchid.clone(),
                    sub_appid: self.sub_appid.clone(),
                    openid: $openid,
                    ..ContractRef::of(Family::Global)
                }
                .with_plan_id(self.plan_id)
                .with_out_contract_code(&self.out_contract_code)
            }

            fn way(&self) -> Way<$module::PostAnswer> {
                Way::Answered(|answer| Launch::from(answer))
            }

            fn validity(&self, now: i64) -> Duration {
                left(self.expired_time.as_deref(), now).unwrap_or(Family::Global.validity())
            }
        }
    )+};
}

opens! {
    miniprogram_pre_entrust_sign, POST_PAPAY_CONTRACTS_MINIPROGRAM_PRE_ENTRUST_SIGN, |it| Some(it.openid.clone());
    jsapi_pre_entrust_sign, POST_PAPAY_CONTRACTS_JSAPI_PRE_ENTRUST_SIGN, |it| Some(it.openid.clone());
    app_pre_entrust_sign, POST_PAPAY_CONTRACTS_APP_PRE_ENTRUST_SIGN, |it| it.openid.clone();
    h5_pre_entrust_sign, POST_PAPAY_CONTRACTS_H5_PRE_ENTRUST_SIGN, |_it| None;
    web_pre_entrust_sign, POST_PAPAY_CONTRACTS_WEB_PRE_ENTRUST_SIGN, |_it| None;
}

/// How long it is until then.
fn left(until: Option<&str>, now: i64) -> Option<Duration> {
    let until: Timestamp = until?.parse().ok()?;
    Some(Duration::from_secs(u64::try_from(until.as_second().saturating_sub(now)).unwrap_or(0)))
}
