//! 004 小程序场景预约扣费类型签约的预签约, see <https://pay.weixin.qq.com/doc/v3/partner/4012693100>.

use serde_json::{Value, json};
use wechatpay::{
    Client,
    api::v3::papay::scheduled_deduct_sign::partner::contracts::pre_entrust_sign::mini_program::{
        DeductSchedule, EstimatedDeductAmount, PostRequest,
    },
    blocking,
};

use crate::table::Table;

const PATH: &str = "v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program";

pub(crate) async fn asynchronous(client: &Client, table: &mut Table) {
    let answer = client
        .v3()
        .papay()
        .scheduled_deduct_sign()
        .partner()
        .contracts()
        .pre_entrust_sign()
        .mini_program()
        .post(&body())
        .await;
    table.row("异步纯链式", answer);

    let answer = client.chain(PATH).post(&json()).await;
    table.row("异步声明式", answer);

    let answer = client[PATH].post(&json()).await;
    table.row("异步属性式", answer);
}

pub(crate) fn synchronous(client: &blocking::Client, table: &mut Table) {
    let answer = client
        .v3()
        .papay()
        .scheduled_deduct_sign()
        .partner()
        .contracts()
        .pre_entrust_sign()
        .mini_program()
        .post(&body())
        .send();
    table.row("同步纯链式", answer);

    let answer = client.chain(PATH).post(&json()).send();
    table.row("同步声明式", answer);

    let answer = client[PATH].post(&json()).send();
    table.row("同步属性式", answer);
}

/// The body as the page prints it, with the compiler's eye on names and types.
fn body() -> PostRequest {
    PostRequest {
        sp_appid: "wxd678efh567hg6787".into(),
        sp_openid: Some("oYobu0MVnQfWpSMOYJz2AHPG_gQw".into()),
        sub_mchid: "1900000109".into(),
        sub_appid: Some("wxd678efh567hg6787".into()),
        sub_openid: Some("wxd678efh567hg6787".into()),
        plan_id: 12535,
        out_contract_code: "wxwtdk20200910100000".into(),
        contract_display_account: "微信代扣用户A".into(),
        contract_notify_url: "https://yourapp.com/notify".into(),
        out_user_code: Some("用户A".into()),
        deduct_schedule: Some(DeductSchedule {
            estimated_deduct_date: "2019-11-22".into(),
            estimated_deduct_amount: EstimatedDeductAmount { total: 1, currency: Some("CNY".into()) },
            description: "小乔-碎云皮肤（微信83区沧海之耀）".into(),
        }),
    }
}

/// The same body as JSON. The typed chain takes it, too; `chain` and `[…]` take any JSON.
fn json() -> Value {
    json!({
        "sp_appid": "wxd678efh567hg6787",
        "sp_openid": "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
        "sub_mchid": "1900000109",
        "sub_appid": "wxd678efh567hg6787",
        "sub_openid": "wxd678efh567hg6787",
        "plan_id": 12535,
        "out_contract_code": "wxwtdk20200910100000",
        "contract_display_account": "微信代扣用户A",
        "contract_notify_url": "https://yourapp.com/notify",
        "out_user_code": "用户A",
        "deduct_schedule": {
            "estimated_deduct_date": "2019-11-22",
            "estimated_deduct_amount": {
                "total": 1,
                "currency": "CNY",
            },
            "description": "小乔-碎云皮肤（微信83区沧海之耀）",
        },
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn both_bodies_are_the_same_bytes() {
        assert_eq!(serde_json::to_string(&super::body()).unwrap(), super::json().to_string());
    }
}
