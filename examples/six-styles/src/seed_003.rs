//! 003 服务商模式小程序场景预签约, see <https://pay.weixin.qq.com/doc/v3/partner/4012471269>.

use serde_json::{Value, json};
use wechatpay::{
    Client,
    api::v3::password_exempt_contract::contracts::service_provider::pre_entrust_sign::mini_program::PostRequest,
    blocking,
};

use crate::table::Table;

const PATH: &str = "v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program";

pub(crate) async fn asynchronous(client: &Client, table: &mut Table) {
    let answer = client
        .v3()
        .password_exempt_contract()
        .contracts()
        .service_provider()
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
        .password_exempt_contract()
        .contracts()
        .service_provider()
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
        sub_appid: "wxd678efh567hg6787".into(),
        sub_openid: Some("wxd678efh567hg6787".into()),
        service_id: 12535,
        out_contract_code: "wxwtdk20200910100000".into(),
        notify_url: "https://yourapp.com/notify".into(),
        contract_display_account: "微信代扣用户A".into(),
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
        "service_id": 12535,
        "out_contract_code": "wxwtdk20200910100000",
        "notify_url": "https://yourapp.com/notify",
        "contract_display_account": "微信代扣用户A",
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn both_bodies_are_the_same_bytes() {
        assert_eq!(serde_json::to_string(&super::body()).unwrap(), super::json().to_string());
    }
}
