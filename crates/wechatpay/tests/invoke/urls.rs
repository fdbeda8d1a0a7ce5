//! Orders that answer with a URL: H5 and Native.

use serde_json::json;
use wechatpay::{ErrorKind, Launch};
use wechatpay_sandbox::Sandbox;

use super::{DIRECT, builder, order, own};

#[tokio::test]
async fn orders_that_answer_with_a_url_need_no_signature() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = builder(&sandbox, own(&sandbox, DIRECT)).build().unwrap();
    let orders = client.v3().pay().transactions();
    let mut body = order();
    body.as_object_mut().unwrap().remove("payer");
    let native = orders.native().post(&body).await.unwrap();
    let shown = serde_json::to_value(native.launch()).unwrap();
    assert_eq!(shown, json!({ "kind": "qr", "url": native.code_url }));

    body["out_trade_no"] = "order2".into();
    let h5 = orders.h5().post(&body).await.unwrap();
    let opened = serde_json::to_value(h5.launch()).unwrap();
    assert_eq!(opened, json!({ "kind": "redirect", "url": h5.h5_url }));
    let back = Launch::h5(&h5.h5_url, "https://www.wechatpay.com.cn/a?b=c&d=中").unwrap();
    let ending = "&redirect_url=https%3A%2F%2Fwww.wechatpay.com.cn%2Fa%3Fb%3Dc%26d%3D%E4%B8%AD";
    let expected = json!({ "kind": "redirect", "url": format!("{}{ending}", h5.h5_url) });
    assert_eq!(serde_json::to_value(back).unwrap(), expected);
}

#[test]
fn the_way_back_is_the_first_parameter_where_there_is_none_yet() {
    let Launch::Redirect { url } = Launch::h5("https://wx.tenpay.com/h5", "myapp://paid").unwrap() else { panic!() };
    assert_eq!(url, "https://wx.tenpay.com/h5?redirect_url=myapp%3A%2F%2Fpaid");
}

#[test]
fn a_way_back_that_cannot_work_is_refused() {
    const H5: &str = "https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx1&package=2";
    for (h5_url, redirect_url, named) in [
        ("", "https://a.cn", "h5_url"),
        ("weixin", "https://a.cn", "h5_url"),
        ("https://wx.tenpay.com/h5#top", "https://a.cn", "h5_url"),
        ("https://wx.tenpay.com/h5?redirect_url=x", "https://a.cn", "already"),
        (H5, "", "redirect_url is no absolute URL"),
        (H5, "/paid", "redirect_url is no absolute URL"),
        (H5, "https://a.cn/a b", "redirect_url is no absolute URL"),
        (H5, "https%3A%2F%2Fa.cn", "redirect_url is no absolute URL"),
    ] {
        let error = Launch::h5(h5_url, redirect_url).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(error.to_string().contains(named), "{error}");
    }
}
