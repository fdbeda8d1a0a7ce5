//! A HAR file (HTTP Archive 1.2), as browsers and proxies write it.

use http::{HeaderMap, StatusCode};
use serde_json::Value;
use wechatpay::protocol::{SCHEME, encoding};

use super::{Answer, Body, Exchange, Request, add};
use crate::exit::Failure;

pub(super) fn read(har: &Value) -> Result<Exchange, Failure> {
    let entries = har.pointer("/log/entries").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let mut exchanges: Vec<Exchange> = entries.iter().map(exchange).collect();
    let is_refused = |exchange: &Exchange| {
        let status = exchange.answer.as_ref().and_then(|answer| answer.status);
        status.is_some_and(|status| status.is_client_error() || status.is_server_error())
    };
    let of_wechat_pay = |exchange: &Exchange| exchange.request.as_ref().is_some_and(is_of_wechat_pay);
    let at = exchanges
        .iter()
        .rposition(|exchange| of_wechat_pay(exchange) && is_refused(exchange))
        .or_else(|| exchanges.iter().rposition(of_wechat_pay))
        .or_else(|| exchanges.iter().rposition(is_refused))
        .ok_or_else(|| Failure::usage("the HAR file has no call of WeChat Pay, and no call that was refused"))?;
    let mut chosen = exchanges.swap_remove(at);
    if entries.len() > 1 {
        chosen.remarks.push(format!("of {} calls in the HAR file this is number {}", entries.len(), at + 1));
    }
    Ok(chosen)
}

fn is_of_wechat_pay(request: &Request) -> bool {
    let authorization = request.headers.get("authorization").and_then(|value| value.to_str().ok());
    authorization.is_some_and(|value| value.starts_with(SCHEME)) || request.url.contains(".mch.weixin.qq.com/")
}

fn exchange(entry: &Value) -> Exchange {
    let text = |place: &str| entry.pointer(place).and_then(Value::as_str).unwrap_or_default();
    let body = text("/request/postData/text").as_bytes();
    let request = Request {
        method: text("/request/method").to_owned(),
        url: text("/request/url").to_owned(),
        headers: headers(entry.pointer("/request/headers")),
        body: Some(Body::exact(body)),
    };
    let status = entry.pointer("/response/status").and_then(Value::as_u64);
    let status = status.and_then(|status| StatusCode::from_u16(u16::try_from(status).ok()?).ok());
    let content = text("/response/content/text");
    let content = match text("/response/content/encoding") {
        "base64" => encoding::from_base64(content).unwrap_or_default(),
        _ => content.as_bytes().to_vec(),
    };
    let headers = headers(entry.pointer("/response/headers"));
    let answer = status.map(|status| Answer { status: Some(status), headers, body: Body::exact(content) });
    Exchange { request: Some(request), answer, remarks: Vec::new() }
}

fn headers(list: Option<&Value>) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for header in list.and_then(Value::as_array).into_iter().flatten() {
        let text = |name: &str| header.get(name).and_then(Value::as_str).unwrap_or_default();
        add(&mut headers, text("name"), text("value"));
    }
    headers
}
