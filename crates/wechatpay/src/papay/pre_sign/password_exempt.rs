use wechatpay_api::v3::password_exempt_contract::contracts::{ecommerce, normal, qs, service_provider};
use wechatpay_spec::table::v3::password_exempt_contract as table;

use super::{
    opens,
    sealed::{Opens, Way},
};
use crate::{launch::Launch, papay::ContractRef};

opens! {
    normal::pre_entrust_sign::mini_program, table::POST_CONTRACTS_NORMAL_PRE_ENTRUST_SIGN_MINI_PROGRAM,
        |it| ContractRef::password_exempt(it.service_id, &it.out_contract_code).with_openid(&it.openid);
    ecommerce::pre_entrust_sign::mini_program, table::POST_CONTRACTS_ECOMMERCE_PRE_ENTRUST_SIGN_MINI_PROGRAM,
        |it| ContractRef::password_exempt(it.service_id, &it.out_contract_code).with_openid(&it.openid);
    qs::pre_entrust_sign::mini_program, table::POST_CONTRACTS_QS_PRE_ENTRUST_SIGN_MINI_PROGRAM,
        |it| ContractRef::password_exempt(it.service_id, &it.out_contract_code).with_sub_mchid(&it.sub_mchid);
    service_provider::pre_entrust_sign::mini_program,
        table::POST_CONTRACTS_SERVICE_PROVIDER_PRE_ENTRUST_SIGN_MINI_PROGRAM,
        |it| ContractRef::password_exempt(it.service_id, &it.out_contract_code).with_sub_mchid(&it.sub_mchid);
}

/// Signing after a payment (支付后签约): the answer holds nothing to open.
macro_rules! after_payment {
    ($($role:ident, $operation:ident, |$it:ident| $contract:expr;)+) => {$(
        impl Opens for $role::pre_entrust_sign::pay_redirect_sign::PostRequest {
            type Answer = $role::pre_entrust_sign::pay_redirect_sign::PostAnswer;
            const OPERATION: &'static wechatpay_spec::Operation = &table::$operation;

            fn contract(&self) -> ContractRef {
                let $it = self;
                $contract
            }

            fn way(&self) -> Way<Self::Answer> {
                Way::Asked(Launch::AfterPayment { prepay_id: self.prepay_id.clone() })
            }
        }
    )+};
}

after_payment! {
    normal, POST_CONTRACTS_NORMAL_PRE_ENTRUST_SIGN_PAY_REDIRECT_SIGN,
        |it| ContractRef::password_exempt(it.service_id, &it.out_contract_code).with_openid(&it.openid);
    ecommerce, POST_CONTRACTS_ECOMMERCE_PRE_ENTRUST_SIGN_PAY_REDIRECT_SIGN,
        |it| ContractRef::password_exempt(it.service_id, &it.out_contract_code).with_openid(&it.openid);
    qs, POST_CONTRACTS_QS_PRE_ENTRUST_SIGN_PAY_REDIRECT_SIGN,
        |it| ContractRef::password_exempt(it.service_id, &it.out_contract_code).with_sub_mchid(&it.sub_mchid);
    service_provider, POST_CONTRACTS_SERVICE_PROVIDER_PRE_ENTRUST_SIGN_PAY_REDIRECT_SIGN,
        |it| ContractRef::password_exempt(it.service_id, &it.out_contract_code).with_sub_mchid(&it.sub_mchid);
}
