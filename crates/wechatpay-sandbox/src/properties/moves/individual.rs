use serde_json::json;
use wechatpay_spec::table::v3::ecommerce as table;

use super::{
    super::{
        Mark::{Ended, SignFailed, Signed},
        Script,
        world::World,
    },
    payers::{START, code, confirm, user},
};
use crate::merchant::MerchantKind::EcommercePlatform;

pub(in super::super) static SCRIPT: Script = Script {
    begins: &[pre_sign, confirm],
    moves: &[pre_sign, pre_sign, pre_sign_with_name],
    start: START,
    steps: 14,
    reaches: &[(Signed, 7_000), (SignFailed, 600), (Ended, 2_000)],
};

fn pre_sign(world: &mut World) {
    let body = json!({"appid": "wx1", "out_contract_code": code(world), "openid": user(world)});
    let operation = &table::POST_INDIVIDUAL_CONTRACTS_PRE_ENTRUST_SIGN_MINI_PROGRAM;
    world.call(EcommercePlatform, operation, &json!({}), &body);
}

/// The pre-sign of an app names nobody.
fn pre_sign_with_name(world: &mut World) {
    let body = json!({
        "appid": "wx1", "out_contract_code": code(world), "real_name": "c2VhbGVk", "cred_type": "ID_CARD",
        "cred_id": "c2VhbGVk",
    });
    let operation = &table::POST_INDIVIDUAL_CONTRACTS_PRE_ENTRUST_SIGN_WITH_REAL_NAME_IDENTITY_APP;
    world.call(EcommercePlatform, operation, &json!({}), &body);
}
