use wechatpay_api::v3::papay::{
    insurance_sign::contracts::pre_entrust_sign as insurance,
    scheduled_deduct_sign::{
        contracts::pre_entrust_sign as scheduled, partner::contracts::pre_entrust_sign as partner,
    },
    sign::contracts::pre_entrust_sign as device,
};
use wechatpay_spec::table::v3::papay as table;

use super::opens;
use crate::papay::ContractRef;

opens! {
    device, table::POST_SIGN_CONTRACTS_PRE_ENTRUST_SIGN,
        |it| payer(ContractRef::harmony(it.plan_id, &it.out_contract_code), &it.appid, it.openid.as_ref());
    scheduled::mini_program, table::POST_SCHEDULED_DEDUCT_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_MINI_PROGRAM,
        |it| payer(ContractRef::papay(it.plan_id, &it.out_contract_code), &it.appid, Some(&it.openid));
    scheduled::jsapi, table::POST_SCHEDULED_DEDUCT_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_JSAPI,
        |it| payer(ContractRef::papay(it.plan_id, &it.out_contract_code), &it.appid, Some(&it.openid));
    scheduled::h5, table::POST_SCHEDULED_DEDUCT_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_H5,
        |it| payer(ContractRef::papay(it.plan_id, &it.out_contract_code), &it.appid, it.openid.as_ref());
    scheduled::app, table::POST_SCHEDULED_DEDUCT_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_APP,
        |it| payer(ContractRef::papay(it.plan_id, &it.out_contract_code), &it.appid, it.openid.as_ref());
    partner::mini_program, table::POST_SCHEDULED_DEDUCT_SIGN_PARTNER_CONTRACTS_PRE_ENTRUST_SIGN_MINI_PROGRAM,
        |it| provided(&it.sub_mchid, it.plan_id, &it.out_contract_code, &it.sp_appid, it.sub_appid.as_ref());
    partner::jsapi, table::POST_SCHEDULED_DEDUCT_SIGN_PARTNER_CONTRACTS_PRE_ENTRUST_SIGN_JSAPI,
        |it| provided(&it.sub_mchid, it.plan_id, &it.out_contract_code, &it.sp_appid, it.sub_appid.as_ref());
    partner::h5, table::POST_SCHEDULED_DEDUCT_SIGN_PARTNER_CONTRACTS_PRE_ENTRUST_SIGN_H5,
        |it| provided(&it.sub_mchid, it.plan_id, &it.out_contract_code, &it.sp_appid, it.sub_appid.as_ref());
    partner::app, table::POST_SCHEDULED_DEDUCT_SIGN_PARTNER_CONTRACTS_PRE_ENTRUST_SIGN_APP,
        |it| provided(&it.sub_mchid, it.plan_id, &it.out_contract_code, &it.sp_appid, it.sub_appid.as_ref());
    insurance::mini_program, table::POST_INSURANCE_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_MINI_PROGRAM,
        |it| payer(ContractRef::insurance(it.plan_id, &it.out_contract_code), &it.appid, Some(&it.openid));
    insurance::jsapi, table::POST_INSURANCE_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_JSAPI,
        |it| payer(ContractRef::insurance(it.plan_id, &it.out_contract_code), &it.appid, Some(&it.openid));
    insurance::h5, table::POST_INSURANCE_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_H5,
        |it| payer(ContractRef::insurance(it.plan_id, &it.out_contract_code), &it.appid, it.openid.as_ref());
    insurance::app, table::POST_INSURANCE_SIGN_CONTRACTS_PRE_ENTRUST_SIGN_APP,
        |it| payer(ContractRef::insurance(it.plan_id, &it.out_contract_code), &it.appid, it.openid.as_ref());
}

fn payer(contract: ContractRef, appid: &str, openid: Option<&String>) -> ContractRef {
    ContractRef { openid: openid.cloned(), ..contract }.with_appid(appid)
}

fn provided(
    sub_mchid: &str,
    plan_id: i64,
    out_contract_code: &str,
    sp_appid: &str,
    sub_appid: Option<&String>,
) -> ContractRef {
    let contract = ContractRef::partner_papay(sub_mchid, plan_id, out_contract_code).with_sp_appid(sp_appid);
    ContractRef { sub_appid: sub_appid.cloned(), ..contract }
}
