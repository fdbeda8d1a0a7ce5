//! Every word that pages use, and what it becomes.

use serde_json::{Value, json};

use crate::desk::{Desk, body, operation, page};

/// The schema of a field within a JSON body.
fn field(row: &str) -> Value {
    let schema = body(row);
    let (_, field) = schema["properties"].as_object().unwrap().iter().next().unwrap();
    field.clone()
}

#[test]
fn types() {
    assert_eq!(field("| a {data-indent=1} | string | 名"), json!({"type": "string", "description": "名"}));
    assert_eq!(field("| a {data-indent=1} | string"), json!({"type": "string"}));
    for integer in ["integer", "number"] {
        assert_eq!(
            field(&format!("| a {{data-indent=1}} | {integer} |")),
            json!({"type": "integer", "format": "int64"})
        );
    }
    assert_eq!(field("| a {data-indent=1} | boolean |"), json!({"type": "boolean"}));
    assert_eq!(field("| a {data-indent=1} | object |"), json!({"type": "object"}));
    assert_eq!(
        field("| a {data-indent=1} | number[] | 名"),
        json!({"type": "array", "description": "名", "items": {"type": "integer", "format": "int64"}})
    );
}

#[test]
fn objects_have_their_rows_and_required_names() {
    let rows = "| a {data-required data-indent=1} | object[] {data-tooltip=\"对应PHP的array\"} | 甲\n\
                | b {data-required data-indent=2} | object |\n| c {data-indent=3} | string |\n\
                | d {data-indent=2} | string |\n| e {data-indent=1} | boolean |";
    let schema = body(rows);
    assert_eq!(schema["required"], json!(["a"]));
    let item = &schema["properties"]["a"]["items"];
    assert_eq!(item["required"], json!(["b"]));
    assert_eq!(item["properties"]["b"]["properties"], json!({"c": {"type": "string"}}));
    assert_eq!(item["properties"]["d"], json!({"type": "string"}));
    assert_eq!(schema["properties"]["e"], json!({"type": "boolean"}));
}

#[test]
fn values() {
    let text = field(r"| a {data-indent=1} | string | 状态<br/>`ADD` \| `1.0` 枚举值");
    assert_eq!(text, json!({"type": "string", "description": "状态", "enum": ["ADD", "1.0"]}));
    let number = field(r"| a {data-indent=1} | number | <br/>`0` \| `-1` 枚举值");
    assert_eq!(number, json!({"type": "integer", "format": "int64", "enum": [0, -1]}));
    let list = field(r"| a {data-indent=1} | string[] | <br/>`ADD` 枚举值");
    assert_eq!(list, json!({"type": "array", "items": {"type": "string", "enum": ["ADD"]}}));
}

#[test]
fn encrypted_texts_name_the_key() {
    for (tooltip, mark, key) in [
        ("微信支付公钥/平台证书加密后的BASE64字符串", "by-rsa-pubkey", "platform-key"),
        ("商户API证书对应的公钥加密后的BASE64字符串", "by-rsa-pubkey", "merchant-key"),
        ("付款到银行卡用的RSA加密公钥加密后的BASE64字符串", "by-rsa-pubkey", "bank-key"),
        ("同付款到银行卡用的RSA加密公钥加密后的BASE64字符串", "by-rsa-pubkey", "bank-key"),
    ] {
        let row = format!("| a {{data-indent=1}} | string {{data-tooltip={tooltip} data-encrypted={mark}}} |");
        assert_eq!(field(&row), json!({"type": "string", "contentEncoding": "base64", "x-encrypted": key}));
    }
    let list = "| a {data-indent=1} | string[] {data-tooltip=商户API证书对应的公钥加密后的BASE64字符串 data-encrypted=by-rsa-pubkey} |";
    assert_eq!(field(list)["items"]["x-encrypted"], "merchant-key");
    let signed =
        "| a {data-indent=1} | string {data-tooltip=商户API私钥签名后的BASE64字符串 data-signed=by-rsa-privatekey} |";
    assert_eq!(field(signed), json!({"type": "string", "x-signed": "rsa-private-key"}));
}

#[test]
fn texts_that_hold_more() {
    let separator = "| {colspan=3 .im-table-line}\n| b {data-required data-indent=2} | string[] | 乙";
    let content = json!({
        "type": "object",
        "required": ["b"],
        "properties": {"b": {"type": "array", "description": "乙", "items": {"type": "string"}}},
    });
    for mark in ["data-encoded=by-json_encode", "data-encoded-by=json_encode"] {
        let row =
            format!("| a {{data-indent=1}} | string{{data-tooltip=使用json_encode后的字符串 {mark}}} |\n{separator}");
        let expected = json!({"type": "string", "contentMediaType": "application/json", "contentSchema": content});
        assert_eq!(field(&row), expected);
    }
    let url = format!(
        "| a {{data-indent=1}} | string {{data-tooltip=使用urlencode后的字符串 data-encoded=by-urlencode}} |\n{separator}"
    );
    assert_eq!(field(&url), json!({"type": "string", "x-encoded": "url", "contentSchema": content}));
}

#[test]
fn cases_behind_separators_become_one_description() {
    let rows = "| a {data-indent=1} | string {data-encoded=by-json_encode} |\n| {colspan=3 .im-table-line}\n\
                | info {data-required data-indent=2} | object |\n| x {data-required data-indent=3} | string |\n\
                | y {data-required data-indent=3} | string |\n| {colspan=3 .im-table-line}\n\
                | info {data-required data-indent=2} | object |\n| x {data-required data-indent=3} | string |\n\
                | z {data-required data-indent=3} | string |\n| {colspan=3 .im-table-line}\n\
                | info {data-required data-indent=2} | object |\n| x {data-required data-indent=3} | string |\n\
                | b {data-indent=1} | string |";
    let schema = body(rows);
    let content = &schema["properties"]["a"]["contentSchema"];
    assert_eq!(content["required"], json!(["info"]));
    assert_eq!(content["properties"]["info"]["required"], json!(["x"]));
    assert_eq!(content["properties"]["info"]["x-variants"], json!([["x", "y"], ["x", "z"], ["x"]]));
    assert!(content["x-variants"].is_null());
    assert!(schema["properties"]["b"].is_object());
}

#[test]
fn rows_before_the_first_case_belong_to_all_cases() {
    let rows = "| a {data-indent=1} | string {data-encoded=by-json_encode} |\n| {colspan=3 .im-table-line}\n\
                | always {data-required data-indent=2} | string |\n| {colspan=3 .im-table-line}\n\
                | detail {data-required data-indent=2} | object |\n| x {data-required data-indent=3} | string |\n\
                | {colspan=3 .im-table-line}\n| detail {data-indent=2} | object |\n| y {data-indent=3} | string |";
    let content = body(rows)["properties"]["a"]["contentSchema"].clone();
    assert_eq!(content["required"], json!(["always"]));
    assert_eq!(content["properties"]["detail"]["x-variants"], json!([["x"], ["y"]]));
    assert!(content["properties"]["detail"]["required"].is_null());
}

#[test]
fn parts_of_a_call() {
    let rows = "| base_uri | string | `https://api.mch.weixin.qq.com/hk/`\n\
                | query {data-required} | object {data-tooltip=\"对应PHP的array\"} | 声明请求的查询参数\n\
                | limit {data-indent=1} | integer | 分页大小\n\
                | headers | object | 声明请求的头参数\n| Wechatpay-Serial {data-required data-indent=1} | string | 序列号";
    let operation = operation(rows, "");
    assert_eq!(operation["operationId"], "post_v3_sample_id_call");
    assert_eq!(operation["tags"], json!(["sample"]));
    assert_eq!(operation["servers"], json!([{"url": "https://api.mch.weixin.qq.com/hk"}]));
    let integer = json!({"type": "integer", "format": "int64"});
    assert_eq!(
        operation["parameters"],
        json!([
            {"name": "id", "in": "path", "required": true, "description": "编号", "schema": {"type": "string"}},
            {"name": "limit", "in": "query", "description": "分页大小", "schema": integer},
            {"name": "Wechatpay-Serial", "in": "header", "required": true, "description": "序列号", "schema": {"type": "string"}},
        ])
    );
    assert!(operation["requestBody"].is_null());
}

#[test]
fn a_variable_of_the_path_is_required_whatever_the_page_says() {
    let desk = Desk::with("openapi/v3/sample/{id}.md", &page("| id | integer |", ""));
    assert!(desk.import().is_clean());
    assert_eq!(desk.yaml("paths/v3/sample/{id}.yaml")["post"]["parameters"][0]["required"], true);
}

#[test]
fn a_form_has_a_file_and_words_about_it() {
    let rows = "| body {data-required} | object |\n| file {data-required data-indent=1} | object | 图片\n\
                | meta {data-required data-indent=1} | string | 元信息\n| {colspan=3 .im-table-line}\n\
                | sha256 {data-required data-indent=2} | string |";
    let body = &operation(rows, "")["requestBody"];
    assert_eq!(body["required"], true);
    let schema = &body["content"]["multipart/form-data"]["schema"];
    assert_eq!(schema["required"], json!(["file", "meta"]));
    assert_eq!(schema["properties"]["file"], json!({"type": "string", "format": "binary", "description": "图片"}));
    assert_eq!(schema["properties"]["meta"]["contentMediaType"], "application/json");
    assert_eq!(schema["properties"]["meta"]["contentSchema"]["required"], json!(["sha256"]));
}

#[test]
fn answers() {
    let wide = |words: &str| operation("", &format!("| {words} {{align=center colspan=3}}"))["responses"].clone();
    assert_eq!(wide("空字符串(无返回内容)"), json!({"204": {"description": "无返回内容"}}));
    assert!(wide("文件流(需解析为对应数据)")["200"]["content"]["application/octet-stream"].is_object());
    assert_eq!(wide("`30x`跳转(无实际返回信息)"), json!({"302": {"description": "跳转"}}));
    assert_eq!(operation("", "")["responses"], json!({"200": {"description": "成功"}}));
    // The words of parts are the names of fields here.
    let answer = operation("", "| body {data-required} | string | 商品描述");
    let schema = &answer["responses"]["200"]["content"]["application/json"]["schema"];
    assert_eq!(schema["properties"]["body"]["description"], "商品描述");
}

#[test]
fn flags_and_links() {
    let text = page(super::desk::ID, "").replace(
        "{#post}\n",
        "{#post}\n\n::: danger {.im-deprecated}\n:::\n\n::: warning {.im-need-accessment}\n:::\n\n\
         ::: warning {.im-privated}\n:::\n",
    ) + "\n参阅 [官方文档](https://example.com/a) [官方文档](https://example.com/b)\n\n参阅 [官方文档](https://example.com/c)\n";
    let desk = Desk::with("openapi/v3/sample/{id}/call.md", &text);
    assert!(desk.import().is_clean());
    let operation = &desk.yaml("paths/v3/sample/{id}/call.yaml")["post"];
    assert_eq!(operation["deprecated"], true);
    assert_eq!(operation["x-status"], json!(["needs-assessment", "private"]));
    assert_eq!(operation["externalDocs"]["url"], "https://example.com/a");
    assert_eq!(operation["x-links"].as_array().unwrap().len(), 3);
}

#[test]
fn the_old_generation() {
    let rows = "| security {data-required} | `true` |\n| nonceless {data-required} | `true` | `XML`\n\
                | xml {data-required} | object |\n| coupon_id_$n {data-indent=1} | string | 券";
    let desk = Desk::with("openapi/v2/pay/addOrder.md", &page(rows, "| return_code | string |"));
    let report = desk.import();
    assert!(report.is_clean(), "{report}");
    assert_eq!(report.operations, [0, 1]);
    let operation = &desk.yaml("paths/v2/pay/addOrder.yaml")["post"];
    assert_eq!(operation["operationId"], "post_pay_addorder");
    assert_eq!(operation["tags"], json!(["v2/pay"]));
    assert_eq!((&operation["x-security"], &operation["x-nonceless"]), (&json!(true), &json!(true)));
    let schema = &operation["requestBody"]["content"]["application/xml"]["schema"];
    assert_eq!(schema["properties"]["coupon_id_$n"]["x-numbered"], true);
    assert!(operation["responses"]["200"]["content"]["application/xml"].is_object());

    let rows =
        "| query | object {data-required} |\n| appid {data-indent=1} | string |\n| fragment {data-required} | string |";
    let desk = Desk::with("openapi/v2/papay/entrustweb.md", &page(rows, ""));
    assert!(desk.import().is_clean());
    assert_eq!(desk.yaml("paths/v2/papay/entrustweb.yaml")["post"]["x-fragment"], true);
}

#[test]
fn notifications() {
    let rows = "| headers {data-required} | object {data-tooltip=\"对应PHP的Array\"} | 通知的头参数\n\
                | Request-ID {data-required data-indent=1} | string | 标识\n\
                | body {data-required} | object {data-tooltip=\"对应PHP的Array\"} |\n\
                | resource {data-required data-indent=1} | object | 资源\n\
                | ciphertext {data-required data-indent=2} | string {data-tooltip=APIv3密钥加密后的BASE64字符串 data-encrypted=by-aes-gcm} | 密文\n\
                | {colspan=3 .im-table-line}\n| messsage {data-indent=3} | string | 消息";
    let desk = Desk::new();
    desk.page("webhook/v3/SAMPLE.SIGN.md", page(rows, "").replace("title: 样例", "title: 样例(SAMPLE.SIGN)通知(JSON)"));
    desk.page("webhook/v2/SAMPLE.SIGN.md", page("", ""));
    let report = desk.import();
    assert!(report.is_clean(), "{report}");
    assert_eq!(report.notifications, [1, 1]);
    let webhook = &desk.yaml("webhooks/v3/SAMPLE.SIGN.yaml")["post"];
    assert_eq!(webhook["summary"], "样例通知");
    assert_eq!(webhook["parameters"][0]["in"], "header");
    let body = &webhook["requestBody"]["content"]["application/json"]["schema"];
    let ciphertext = &body["properties"]["resource"]["properties"]["ciphertext"];
    assert_eq!(ciphertext["x-encrypted"], "api-v3-key");
    assert_eq!(ciphertext["contentMediaType"], "application/json");
    assert_eq!(ciphertext["contentSchema"]["properties"]["messsage"]["description"], "消息");
    let root = desk.yaml("openapi.yaml");
    assert_eq!(root["webhooks"]["SAMPLE.SIGN"]["$ref"], "webhooks/v3/SAMPLE.SIGN.yaml");
    assert_eq!(root["webhooks"]["v2/SAMPLE.SIGN"]["$ref"], "webhooks/v2/SAMPLE.SIGN.yaml");
}

#[test]
fn several_methods_on_one_page() {
    let text = "---\ntitle:\n---\n\n## 建 {#post}\n\n## 查 {#get}\n\n# 删 {#delete}\n";
    let desk = Desk::with("openapi/v3/sample.md", text);
    assert!(desk.import().is_clean());
    let item = desk.yaml("paths/v3/sample.yaml");
    let summaries: Vec<_> = item.as_object().unwrap().values().map(|operation| &operation["summary"]).collect();
    assert_eq!(summaries, ["建", "查", "删"]);
}
