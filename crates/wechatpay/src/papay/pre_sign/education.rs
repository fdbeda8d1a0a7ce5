use super::opens;
use crate::papay::ContractRef;

#[cfg(feature = "edu-papay")]
opens! {
    wechatpay_api::v3::edu_papay::contracts::presign, wechatpay_spec::table::v3::edu_papay::POST_CONTRACTS_PRESIGN,
        |it| ContractRef {
            sub_mchid: it.sub_mchid.clone(),
            sub_appid: it.sub_appid.clone(),
            ..ContractRef::edu_papay(&it.appid, &it.openid, &it.plan_id)
        };
}

#[cfg(feature = "eduschoolpay")]
opens! {
    wechatpay_api::v3::eduschoolpay::contracts::presign,
        wechatpay_spec::table::v3::eduschoolpay::POST_CONTRACTS_PRESIGN,
        |it| ContractRef::edu_school_pay(&it.openid, &it.plan_id, &it.out_contract_code).with_appid(&it.appid);
}
