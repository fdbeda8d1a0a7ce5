//! 001 小程序方式预签约, see <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_8.shtml>.

use serde_json::{Value, json};
use wechatpay::{
    Client, api::v3::ecommerce::combine_papay::contracts::pre_entrust_sign::mini_program::PostRequest, blocking,
};

use crate::table::Table;

const PATH: &str = "v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program";

pub(crate) async fn asynchronous(client: &Client, table: &mut Table) {
    let answer =
        client.v3().ecommerce().combine_papay().contracts().pre_entrust_sign().mini_program().post(&body()).await;
    table.row("异步纯链式", answer);

    let answer = client.chain(PATH).post(&json()).await;
    table.row("异步声明式", answer);

    let answer = client[PATH].post(&json()).await;
    table.row("异步属性式", answer);
}

pub(crate) fn synchronous(client: &blocking::Client, table: &mut Table) {
    let answer =
        client.v3().ecommerce().combine_papay().contracts().pre_entrust_sign().mini_program().post(&body()).send();
    table.row("同步纯链式", answer);

    let answer = client.chain(PATH).post(&json()).send();
    table.row("同步声明式", answer);

    let answer = client[PATH].post(&json()).send();
    table.row("同步属性式", answer);
}

/// The body as the page prints it, with the compiler's eye on names and types.
fn body() -> PostRequest {
    PostRequest {
        appid: "wxd678efh567hg6787".into(),
        plan_id: 12535,
        out_contract_code: "wxwtdk20200910100000".into(),
        contract_display_account: "微信代扣用户A".into(),
        notify_url: "https://yourapp.com/notify".into(),
    }
}

/// The same body as JSON. The typed chain takes it, too; `chain` and `[…]` take any JSON.
fn json() -> Value {
    json!({
        "appid": "wxd678efh567hg6787",
        "plan_id": 12535,
        "out_contract_code": "wxwtdk20200910100000",
        "contract_display_account": "微信代扣用户A",
        "notify_url": "https://yourapp.com/notify",
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn both_bodies_are_the_same_bytes() {
        assert_eq!(serde_json::to_string(&super::body()).unwrap(), super::json().to_string());
    }
}
