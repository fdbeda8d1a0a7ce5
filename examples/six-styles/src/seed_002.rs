//! 002 JSAPI预签约, see <https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_15.shtml>.
//!
//! The PHP pages say `base_uri` (香港接入); here the host belongs to the operation, so no call names it.

use serde_json::{Value, json};
use wechatpay::{Client, api::v3::global::papay::contracts::jsapi_pre_entrust_sign::PostRequest, blocking};

use crate::table::Table;

const PATH: &str = "v3/global/papay/contracts/jsapi-pre-entrust-sign";

pub(crate) async fn asynchronous(client: &Client, table: &mut Table) {
    let answer = client.v3().global().papay().contracts().jsapi_pre_entrust_sign().post(&body()).await;
    table.row("异步纯链式", answer);

    let answer = client.chain(PATH).post(&json()).await;
    table.row("异步声明式", answer);

    let answer = client[PATH].post(&json()).await;
    table.row("异步属性式", answer);
}

pub(crate) fn synchronous(client: &blocking::Client, table: &mut Table) {
    let answer = client.v3().global().papay().contracts().jsapi_pre_entrust_sign().post(&body()).send();
    table.row("同步纯链式", answer);

    let answer = client.chain(PATH).post(&json()).send();
    table.row("同步声明式", answer);

    let answer = client[PATH].post(&json()).send();
    table.row("同步属性式", answer);
}

/// The body as the page prints it, with the compiler's eye on names and types.
fn body() -> PostRequest {
    PostRequest {
        appid: Some("wxd678efh567hg6787".into()),
        sub_mchid: Some("1230000109".into()),
        sp_appid: Some("wx8888888888888888".into()),
        sp_mchid: Some("3200000001".into()),
        sub_appid: Some("wxcbda96de0b165484".into()),
        plan_id: 123,
        out_contract_code: "100001256".into(),
        user_display_name: "张三".into(),
        success_notify_url: "https://pay.weixin.qq.com".into(),
        openid: "ouFhd5X9s9WteC3eWRjXV3lea123".into(),
        return_url: Some("https://pay.weixin.qq.com".into()),
        expired_time: Some("2021-11-20T13:29:35+08:00".into()),
    }
}

/// The same body as JSON. The typed chain takes it, too; `chain` and `[…]` take any JSON.
fn json() -> Value {
    json!({
        "appid": "wxd678efh567hg6787",
        "sub_mchid": "1230000109",
        "sp_appid": "wx8888888888888888",
        "sp_mchid": "3200000001",
        "sub_appid": "wxcbda96de0b165484",
        "plan_id": 123,
        "out_contract_code": "100001256",
        "user_display_name": "张三",
        "success_notify_url": "https://pay.weixin.qq.com",
        "openid": "ouFhd5X9s9WteC3eWRjXV3lea123",
        "return_url": "https://pay.weixin.qq.com",
        "expired_time": "2021-11-20T13:29:35+08:00",
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn both_bodies_are_the_same_bytes() {
        assert_eq!(serde_json::to_string(&super::body()).unwrap(), super::json().to_string());
    }
}
