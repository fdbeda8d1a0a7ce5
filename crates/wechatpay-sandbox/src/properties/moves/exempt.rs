use serde_json::json;
use wechatpay_spec::table::v3::password_exempt_contract as table;

use super::{
    super::{
        Mark::{Ended, SignFailed, Signed, Told},
        Script,
        world::World,
    },
    payers::{START, code, confirm, user},
};
use crate::merchant::MerchantKind::ServiceProvider;

pub(in super::super) static SCRIPT: Script = Script {
    begins: &[pre_sign, confirm],
    moves: &[pre_sign, pre_sign, pre_sign, terminate],
    start: START,
    steps: 14,
    reaches: &[(Signed, 6_500), (SignFailed, 500), (Ended, 3_000), (Told, 10_000)],
};

pub(super) fn pre_sign(world: &mut World) {
    let body = json!({
        "sp_appid": "wxsp", "sp_openid": user(world), "sub_mchid": "1", "sub_appid": "wxsub", "service_id": 1,
        "out_contract_code": code(world), "notify_url": "https://a.example/n", "contract_display_account": "A",
    });
    let operation = &table::POST_CONTRACTS_SERVICE_PROVIDER_PRE_ENTRUST_SIGN_MINI_PROGRAM;
    world.call(ServiceProvider, operation, &json!({}), &body);
}

fn terminate(world: &mut World) {
    let named = json!({"service_id": 1, "out_contract_code": code(world)});
    let operation = &table::POST_CONTRACTS_SERVICE_ID_SERVICE_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_TERMINATE;
    world.call(ServiceProvider, operation, &named, &json!({"contract_termination_remark": "x"}));
}
