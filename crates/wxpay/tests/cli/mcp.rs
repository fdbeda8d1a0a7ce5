//! `wxpay mcp`, as a coding assistant meets it: lines of JSON on standard input and output.

use serde_json::{Value, json};

use crate::process::{Finished, real_merchant, run_with, sandbox};

/// Speaks these requests after the handshake, and gives the answer to each.
fn speak(arguments: &[&str], requests: &[(&str, Value)]) -> (Vec<Value>, Finished) {
    let hello =
        json!({"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}});
    let mut lines = vec![
        json!({"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": hello}),
        json!({"jsonrpc": "2.0", "method": "notifications/initialized"}),
    ];
    for (number, (method, params)) in requests.iter().enumerate() {
        lines.push(json!({"jsonrpc": "2.0", "id": number + 1, "method": method, "params": params}));
    }
    let input: String = lines.iter().map(|line| format!("{line}\n")).collect();
    let ended = run_with(&input, &[&["mcp"], arguments].concat());
    let mut answers: Vec<Value> = ended.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    answers.sort_by_key(|answer| answer["id"].as_u64());
    assert_eq!(answers.len(), requests.len() + 1, "{ended:?}");
    assert_eq!(ended.code(), Some(0), "{ended:?}");
    (answers, ended)
}

fn tool(name: &str, arguments: &Value) -> (&'static str, Value) {
    ("tools/call", json!({"name": name, "arguments": arguments}))
}

#[test]
fn an_assistant_is_told_of_the_tools_and_what_they_take() {
    let (_sandbox, url) = sandbox();
    let (answers, _) = speak(&["--base-url", &url], &[("tools/list", json!({}))]);
    assert_eq!(answers[0]["result"]["serverInfo"]["name"], "wxpay");
    let tools = answers[1]["result"]["tools"].as_array().unwrap();
    let names: Vec<&str> = tools.iter().map(|tool| tool["name"].as_str().unwrap()).collect();
    assert!(names.contains(&"call_api") && names.contains(&"sandbox") && names.contains(&"sandbox_calls"), "{names:?}");
    assert!(tools.iter().all(|tool| tool["inputSchema"]["type"] == "object" && tool["description"].is_string()));
}

#[test]
fn an_assistant_finds_an_operation_and_reads_what_it_takes() {
    let (_sandbox, url) = sandbox();
    let path = "POST /v3/global/papay/contracts/jsapi-pre-entrust-sign";
    let requests = [
        tool("find_operations", &json!({"search": "global papay jsapi-pre"})),
        tool("describe_operation", &json!({"operation": path})),
        tool("describe_operation", &json!({"operation": "POST /v3/global/papay/contracts/jsapi-pre-entrust"})),
    ];
    let (answers, _) = speak(&["--base-url", &url], &requests);
    let found = &answers[1]["result"]["structuredContent"]["operations"];
    assert_eq!(found.as_array().unwrap().len(), 1, "{found}");
    assert_eq!(format!("{} {}", found[0]["method"].as_str().unwrap(), found[0]["path"].as_str().unwrap()), path);
    let described = &answers[2]["result"]["structuredContent"];
    let takes = described["parameters"].as_array().unwrap();
    assert!(takes.iter().any(|row| row["name"] == "out_contract_code" && row["required"] == true), "{described}");
    assert_eq!(described["styles"].as_object().unwrap().len(), 6);
    assert_eq!(answers[3]["result"]["isError"], true);
}

#[test]
fn an_assistant_calls_the_api_and_the_sandbox() {
    let (_sandbox, url) = sandbox();
    let (answers, _) = speak(
        &["--base-url", &url],
        &[
            tool(
                "call_api",
                &json!({"method": "GET", "path": "/v3/pay/transactions/out-trade-no/none?mchid=1900000003"}),
            ),
            tool("sandbox_calls", &json!({})),
            tool("sandbox", &json!({"method": "PUT", "path": "/sandbox/clock", "body": {"frozen": true}})),
            tool("sandbox", &json!({"method": "GET", "path": "/v3/certificates"})),
            tool("nothing", &json!({})),
            tool("sandbox", &json!({"method": "GET", "path": "/sandbox", "more": 1})),
        ],
    );
    let text = |number: usize| answers[number]["result"]["content"][0]["text"].as_str().unwrap();
    assert_eq!(answers[1]["result"]["isError"], true);
    assert!(text(1).contains("404 ORDER_NOT_EXIST"), "{}", text(1));
    assert!(answers[2]["result"]["structuredContent"]["calls"]["POST /sandbox/clock/advance"].is_string());
    assert_eq!(answers[3]["result"]["structuredContent"]["frozen"], true);
    assert!(text(4).contains("call_api"), "{}", text(4));
    assert!(answers[5]["error"]["message"].as_str().unwrap().contains("there is no tool"), "{}", answers[5]);
    assert!(text(6).contains("unknown field"), "{}", text(6));
}

#[test]
fn where_nobody_answers_it_brings_a_sandbox_of_its_own() {
    let (answers, ended) = speak(&[], &[tool("sandbox", &json!({"method": "GET", "path": "/sandbox/clock"}))]);
    assert!(answers[1]["result"]["structuredContent"]["now"].is_string(), "{ended:?}");
}

#[test]
fn a_real_merchant_is_never_written_to_unasked_and_has_no_sandbox() {
    let directory = tempfile::tempdir().unwrap();
    let keys = real_merchant(directory.path());
    let requests = [
        ("tools/list", json!({})),
        tool("call_api", &json!({"method": "POST", "path": "/v3/pay/transactions/native", "body": {}})),
    ];
    let (answers, _) = speak(&keys.iter().map(String::as_str).collect::<Vec<_>>(), &requests);
    let tools = answers[1]["result"]["tools"].as_array().unwrap();
    assert!(tools.iter().all(|tool| !tool["name"].as_str().unwrap().starts_with("sandbox")), "{tools:?}");
    let text = answers[2]["result"]["content"][0]["text"].as_str().unwrap();
    assert!(text.contains("write to the real WeChat Pay"), "{text}");
}
