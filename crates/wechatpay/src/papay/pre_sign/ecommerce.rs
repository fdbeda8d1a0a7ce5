use wechatpay_api::v3::ecommerce::{
    combine_papay::contracts::pre_entrust_sign,
    individual_contracts::{
        pre_entrust_sign as individual, pre_entrust_sign_with_real_name_identity as individual_with_name,
    },
};
use wechatpay_spec::table::v3::ecommerce as table;

use super::opens;
use crate::papay::ContractRef;

opens! {
    pre_entrust_sign, table::POST_COMBINE_PAPAY_CONTRACTS_PRE_ENTRUST_SIGN,
        |it| ContractRef::combine_papay(it.plan_id, &it.out_contract_code);
    pre_entrust_sign::mini_program, table::POST_COMBINE_PAPAY_CONTRACTS_PRE_ENTRUST_SIGN_MINI_PROGRAM,
        |it| ContractRef::combine_papay(it.plan_id, &it.out_contract_code);
    individual::mini_program, table::POST_INDIVIDUAL_CONTRACTS_PRE_ENTRUST_SIGN_MINI_PROGRAM,
        |it| ContractRef::individual(&it.appid, &it.out_contract_code).with_openid(&it.openid);
    individual::app, table::POST_INDIVIDUAL_CONTRACTS_PRE_ENTRUST_SIGN_APP,
        |it| ContractRef::individual(&it.appid, &it.out_contract_code);
    individual_with_name::mini_program,
        table::POST_INDIVIDUAL_CONTRACTS_PRE_ENTRUST_SIGN_WITH_REAL_NAME_IDENTITY_MINI_PROGRAM,
        |it| ContractRef::individual(&it.appid, &it.out_contract_code).with_openid(&it.openid);
    individual_with_name::app, table::POST_INDIVIDUAL_CONTRACTS_PRE_ENTRUST_SIGN_WITH_REAL_NAME_IDENTITY_APP,
        |it| ContractRef::individual(&it.appid, &it.out_contract_code);
}
