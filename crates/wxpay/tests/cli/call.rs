//! `wxpay call`: any operation against a real sandbox, and what is said when it goes wrong.

use std::{fs, process::Command};

use serde_json::{Value, json};

use crate::{
    http::{Hostile, call as http_call},
    process::{Finished, Running, run, run_with, sandbox, wxpay},
};

const RECEIVER: &str = r#"{"appid": "wx8888888888888888", "type": "PERSONAL_OPENID", "account": "o1", "name": "张三", "relation_type": "USER"}"#;

fn call(url: &str, arguments: &[&str]) -> Finished {
    run(&[&["call", "--base-url", url], arguments].concat())
}

fn error(finished: &Finished) -> Value {
    let last = finished.stderr.lines().last().unwrap();
    serde_json::from_str::<Value>(last).unwrap_or_else(|error| panic!("{error} in {finished:?}"))["error"].clone()
}

#[test]
fn an_answer_is_shown_as_json_and_the_rest_apart_from_it() {
    let (_sandbox, url) = sandbox();
    let shown = call(&url, &["post", "v3/security/echo", r#"{"echo_message": "你好"}"#]);
    assert_eq!((shown.code(), shown.stdout.as_str()), (Some(0), "{\n  \"echo_message\": \"你好\"\n}\n"), "{shown:?}");
    let aside: Vec<&str> = shown.stderr.lines().collect();
    assert_eq!(aside[0], format!("profile sandbox (built in): mchid 1900000003, {url}"));
    assert!(aside[1].starts_with("200 OK, signature verified, Request-ID "), "{shown:?}");
}

#[test]
fn a_body_comes_from_a_file_or_from_standard_input_and_goes_out_as_it_is_written() {
    let (_sandbox, url) = sandbox();
    let written = "{ \"echo_message\" : \"1.0\"\n}";
    let file = tempfile::NamedTempFile::new().unwrap();
    fs::write(file.path(), written).unwrap();
    let from_file = format!("@{}", file.path().display());
    let dry = call(&url, &["POST", "/v3/security/echo", &from_file, "--dry-run", "--json"]).json();
    assert_eq!(dry["body"], written);
    let piped = run_with(written, &["call", "POST", "/v3/security/echo", "-", "--base-url", &url, "--json"]);
    assert_eq!(piped.json(), json!({"echo_message": "1.0"}));
    let missing = call(&url, &["POST", "/v3/security/echo", "@nowhere.json"]);
    assert_eq!(missing.code(), Some(2), "{missing:?}");
    assert!(missing.stderr.contains("nowhere.json: cannot be read"), "{missing:?}");
}

#[test]
fn path_variables_and_query_are_encoded_and_a_query_in_the_path_is_as_good() {
    let (_sandbox, url) = sandbox();
    let dry = |arguments: &[&str]| call(&url, &[&["GET", "--dry-run", "--json"], arguments].concat()).json();
    let path = "/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{code}";
    let sent = dry(&[path, "-p", "plan_id=1", "-p", "code=a/b", "-q", "sub_mchid=一"]);
    assert_eq!(
        sent["url"],
        format!("{url}/v3/papay/sign/contracts/plan-id/1/out-contract-code/a%2Fb?sub_mchid=%E4%B8%80")
    );
    assert_eq!(
        dry(&["v3/certificates?a=1%202&b", "-q", "c=3"])["url"],
        format!("{url}/v3/certificates?a=1%202&b=&c=3")
    );
    let missing = call(&url, &["GET", path]);
    assert_eq!(missing.code(), Some(2), "{missing:?}");
    assert!(missing.stderr.contains("plan_id"), "{missing:?}");
}

#[test]
fn the_specification_is_asked_before_anything_is_sent_unless_one_says_otherwise() {
    let (_sandbox, url) = sandbox();
    let wrong = ["POST", "/v3/security/echo", r#"{"echo_mesage": "hello"}"#];
    let refused = call(&url, &wrong);
    assert_eq!((refused.code(), refused.stdout.as_str()), (Some(2), ""), "{refused:?}");
    assert!(refused.stderr.contains("/echo_message is required"), "{refused:?}");
    assert!(refused.stderr.contains("does not know the field /echo_mesage; did you mean echo_message?"), "{refused:?}");
    assert_eq!(requests(&url), 0);
    let refused = call(&url, &[&wrong[..], &["--unchecked", "--json"]].concat());
    assert_eq!(refused.code(), Some(4), "{refused:?}");
    let error = error(&refused);
    assert_eq!(
        (&error["kind"], &error["code"], &error["status"]),
        (&json!("refused"), &json!("PARAM_ERROR"), &json!(400))
    );
    assert_eq!((&error["detail"]["field"], &error["verified"]), (&json!("/echo_message"), &json!(true)));
    assert_eq!(error["advice"]["code"], "PARAM_ERROR");
    assert_eq!(requests(&url), 1);
}

/// How many requests the sandbox saw.
fn requests(url: &str) -> usize {
    let journal = http_call(url, "GET", "/sandbox/journal?event=request", &[], b"").json();
    let entries = journal["journal"].as_array().unwrap_or_else(|| panic!("{journal}"));
    entries.iter().filter(|entry| entry["path"].as_str().is_some_and(|path| path.starts_with("/v3/"))).count()
}

#[test]
fn a_refusal_says_what_happened_and_what_to_do() {
    let (_sandbox, url) = sandbox();
    let path = "/v3/papay/sign/contracts/plan-id/1/out-contract-code/a1";
    let refused = call(&url, &["GET", path, "--mchid", "1900000001", "-i"]);
    assert_eq!(refused.code(), Some(4), "{refused:?}");
    assert!(
        refused.stdout.starts_with("404 Not Found\n") && refused.stdout.contains("\"RESOURCE_NOT_EXISTS\""),
        "{refused:?}"
    );
    let told = refused.stderr.lines().last().unwrap();
    assert!(told.starts_with("error: GET /v3/papay/sign/") && told.contains("404 RESOURCE_NOT_EXISTS"), "{told}");
    assert!(told.contains("Request-ID") && told.contains("check the number and whose it is"), "{told}");
}

#[test]
fn a_wrong_signature_is_explained_line_by_line() {
    let keys = tempfile::tempdir().unwrap();
    let sandbox =
        Running::start(&mut wxpay(&["sandbox", "--json", "--port", "0", "--keys", keys.path().to_str().unwrap()]));
    let ready: Value = serde_json::from_str(&sandbox.line()).unwrap();
    let url = ready["url"].as_str().unwrap();
    let foreign = ready["merchants"][0]["private_key_file"].as_str().unwrap();
    let arguments = ["POST", "/v3/security/echo", r#"{"echo_message": "x"}"#, "--private-key-file", foreign];
    let refused = call(url, &arguments);
    assert_eq!((refused.code(), refused.stdout.as_str()), (Some(6), ""), "{refused:?}");
    assert!(refused.stderr.contains("401 SIGN_ERROR") && refused.stderr.contains("serial"), "{refused:?}");
    assert!(refused.stderr.contains("The text to sign, line by line:\n  method     POST"), "{refused:?}");
    let error = error(&call(url, &[&arguments[..], &["--json"]].concat()));
    assert_eq!((&error["kind"], &error["exit"]), (&json!("unverified"), &json!(6)));
    assert_eq!(error["diagnosis"]["lines"][0]["name"], "method");
}

#[test]
fn a_path_that_is_not_known_is_told_with_what_may_have_been_meant() {
    let (_sandbox, url) = sandbox();
    let unknown = call(&url, &["GET", "/v3/certificate"]);
    assert_eq!(unknown.code(), Some(6), "{unknown:?}");
    assert!(
        unknown
            .stderr
            .contains("does not know GET /v3/certificate, so nothing was compared with it; it knows /v3/certificates")
    );
    let other = call(&url, &["GET", "/v3/security/echo"]);
    assert!(other.stderr.contains("knows this path with POST, not with GET"), "{other:?}");
}

#[test]
fn status_and_headers_are_shown_when_asked_for() {
    let (_sandbox, url) = sandbox();
    let echo = ["POST", "/v3/security/echo", r#"{"echo_message": "x"}"#, "--include"];
    let shown = call(&url, &echo);
    assert!(shown.stdout.starts_with("200 OK\n") && shown.stdout.contains("\nrequest-id: "), "{shown:?}");
    let shown = call(&url, &[&echo[..], &["--json"]].concat()).json();
    assert_eq!(
        (&shown["status"], &shown["attempts"], &shown["body"]),
        (&json!(200), &json!(1), &json!({"echo_message": "x"}))
    );
    assert_eq!(shown["request_id"], shown["headers"]["request-id"]);
}

#[test]
fn a_dry_run_shows_a_request_that_would_be_taken_and_sends_none() {
    let (_sandbox, url) = sandbox();
    let arguments =
        ["POST", "/v3/security/echo", r#"{"echo_message": "it's"}"#, "--dry-run", "-H", "Accept-Language: en"];
    let shown = call(&url, &arguments);
    assert_eq!(shown.code(), Some(0), "{shown:?}");
    assert!(shown.stdout.starts_with(&format!("POST {url}/v3/security/echo\n")), "{shown:?}");
    assert!(shown.stdout.contains(r#"--data-raw '{"echo_message": "it'\''s"}'"#), "{shown:?}");
    let dry = call(&url, &[&arguments[..], &["--json"]].concat()).json();
    assert_eq!(requests(&url), 0);
    let headers: Vec<(&str, &str)> = dry["headers"]
        .as_array()
        .unwrap()
        .iter()
        .map(|pair| (pair[0].as_str().unwrap(), pair[1].as_str().unwrap()))
        .collect();
    assert!(headers.contains(&("accept-language", "en")), "{headers:?}");
    let answer = http_call(&url, "POST", "/v3/security/echo", &headers, dry["body"].as_str().unwrap().as_bytes());
    assert_eq!((answer.status(), answer.json()), (200, json!({"echo_message": "it's"})));
}

#[test]
fn sensitive_fields_are_encrypted_when_named_and_never_sent_in_plaintext_by_mistake() {
    let (_sandbox, url) = sandbox();
    let add = ["POST", "/v3/profitsharing/receivers/add", RECEIVER, "--dry-run", "--json"];
    let plain = call(&url, &add);
    assert_eq!((plain.code(), plain.stdout.as_str()), (Some(2), ""), "{plain:?}");
    assert!(error(&plain)["message"].as_str().unwrap().contains("wants /name encrypted"), "{plain:?}");
    for field in ["name", "/name", "all"] {
        let sent = call(&url, &[&add[..], &["--encrypt", field]].concat()).json();
        let body: Value = serde_json::from_str(sent["body"].as_str().unwrap()).unwrap();
        assert!(body["name"].as_str().unwrap().len() == 344 && !sent.to_string().contains("张三"), "{field}: {body}");
        assert_eq!(body["account"], "o1");
        let serial = sent["headers"].as_array().unwrap().iter().find(|pair| pair[0] == "wechatpay-serial").unwrap();
        assert!(serial[1].as_str().unwrap().starts_with("PUB_KEY_ID_"), "{serial}");
    }
    let absent = call(&url, &[&add[..], &["--encrypt", "/nane"]].concat());
    assert!(error(&absent)["message"].as_str().unwrap().contains("(did you mean /name?)"), "{absent:?}");
    let unchecked = call(&url, &[&add[..], &["--unchecked"]].concat()).json();
    assert!(unchecked["body"].as_str().unwrap().contains("张三"));
}

#[test]
fn a_call_goes_to_the_world_that_is_named() {
    let (_sandbox, url) = sandbox();
    let echo = ["POST", "/v3/security/echo", r#"{"echo_message": "x"}"#];
    assert_eq!(call(&url, &[&echo[..], &["--world", "mine"]].concat()).code(), Some(0));
    let journal =
        |headers: &[(&str, &str)]| http_call(&url, "GET", "/sandbox/journal", headers, b"").json().to_string();
    assert!(journal(&[("Sandbox-World", "mine")]).contains("/v3/security/echo"));
    assert!(!journal(&[]).contains("/v3/security/echo"));
}

/// With the keys of a merchant that no sandbox has. Nobody listens at its host: what is sent fails, and nothing leaves this machine.
fn as_merchant<'c>(command: &'c mut Command, merchant: &Value) -> &'c mut Command {
    for (variable, field) in [
        ("WXPAY_MCHID", "mchid"),
        ("WXPAY_SERIAL_NO", "serial_no"),
        ("WXPAY_PRIVATE_KEY_FILE", "private_key_file"),
        ("WXPAY_PUBLIC_KEY_ID", "public_key_id"),
        ("WXPAY_PUBLIC_KEY_FILE", "public_key_file"),
    ] {
        command.env(variable, merchant[field].as_str().unwrap());
    }
    command.env("WXPAY_BASE_URL", "https://127.0.0.1:1")
}

#[test]
fn a_file_is_uploaded_and_an_answer_decrypted() {
    let (_sandbox, url) = sandbox();
    let directory = tempfile::tempdir().unwrap();
    let picture = directory.path().join("licence.png");
    fs::write(&picture, [b"\x89PNG\r\n\x1a\n".as_slice(), &[0; 100]].concat()).unwrap();
    let sent = call(&url, &["POST", "/v3/merchant/media/upload", "--upload", picture.to_str().unwrap()]);
    assert_eq!(sent.code(), Some(0), "{sent:?}");
    assert!(sent.json()["media_id"].is_string(), "{sent:?}");
    let secret = r#"{"echo_message": "a", "encrypted_echo_message": "秘密"}"#;
    let echo = ["POST", "/v3/security/echo", secret, "--encrypt", "all"];
    assert!(!call(&url, &echo).stdout.contains("秘密"));
    assert_eq!(call(&url, &[&echo[..], &["--decrypt"]].concat()).json()["encrypted_echo_message"], "秘密");
}

#[test]
fn a_write_with_a_real_key_is_sent_only_when_somebody_says_so() {
    let keys = tempfile::tempdir().unwrap();
    let made = Running::start(&mut wxpay(&[
        "sandbox",
        "--json",
        "--port",
        "0",
        "--fresh-keys",
        "--keys",
        keys.path().to_str().unwrap(),
    ]));
    let ready: Value = serde_json::from_str(&made.line()).unwrap();
    let merchant = &ready["merchants"][0];
    let real = |arguments: &[&str]| {
        Running::start(as_merchant(&mut wxpay(&[&["call"], arguments].concat()), merchant)).finish()
    };
    let write = ["POST", "/v3/refund/domestic/refunds", r#"{"a": 1}"#, "--unchecked"];
    let asked = real(&write);
    assert_eq!(asked.code(), Some(2), "{asked:?}");
    assert!(asked.stderr.contains("answer with --yes. Nothing was sent"), "{asked:?}");
    assert_eq!(real(&[&write[..], &["--yes"]].concat()).code(), Some(7));
    for (key, code) in [("n", 1), ("y", 7)] {
        let mut command = wxpay(&[&["call"], &write[..]].concat());
        let answered = Running::at_terminal(as_merchant(&mut command, merchant), &[key]).finish();
        assert_eq!(answered.code(), Some(code), "{answered:?}");
        assert!(answered.stderr.contains("as merchant 1900000001 at https://127.0.0.1:1: send it?"), "{answered:?}");
    }
    assert_eq!(real(&["GET", "/v3/certificates"]).code(), Some(7), "reading needs no leave");
    let plain = real(&["GET", "/v3/certificates", "--base-url", "http://127.0.0.1:1"]);
    assert_eq!(plain.code(), Some(3), "{plain:?}");
}

#[test]
fn what_a_hostile_host_says_moves_no_cursor() {
    let body = "{\"code\": \"PARAM_\\u001b[31mERROR\", \"message\": \"\u{9b}2J\\u001b]0;owned\\u0007\", \"detail\": {\"field\": \"\\u001b[1A\"}}";
    for (status, method, code) in [("400 Bad Request", "GET", 6), ("200 OK", "GET", 6), ("400 Bad Request", "POST", 5)]
    {
        let hostile = Hostile::start(status, body);
        for arguments in [&[][..], &["--include"], &["--json"]] {
            let shown =
                call(&hostile.url, &[&[method, "/v3/pay/transactions/id/1", "--unchecked"], arguments].concat());
            assert_eq!(shown.code(), Some(code), "{shown:?}");
            let calm = |text: &str| !text.chars().any(|letter| letter.is_control() && letter != '\n');
            assert!(calm(&shown.stderr), "{arguments:?}: {shown:?}");
            // What was asked for byte by byte goes into a pipe as it is.
            assert!(calm(&shown.stdout) || arguments == ["--include"], "{arguments:?}: {shown:?}");
        }
    }
}

#[test]
fn what_cannot_be_a_call_is_refused_with_a_way_out() {
    for (arguments, said) in [
        (&["POSTT", "/v3/certificates"][..], "did you mean POST"),
        (&["GET", "https://api.mch.weixin.qq.com/v3/certificates"], "--base-url"),
        (&["GET", "/v3/certificates", "{}"], "GET takes no body"),
        (&["POST", "/v3/security/echo", "body.json"], "a file is named with @ in front"),
        (&["POST", "/v3/security/echo", "{"], "the body is no JSON"),
        (&["GET", "/pay/unifiedorder"], "/v3/"),
        (&["GET", "/v3/certificates", "-q", "nonsense"], "expected NAME=VALUE"),
        (&["GET", "/v3/certificates", "-H", "Authorization: me"], "set by the client itself"),
    ] {
        let refused = call("http://127.0.0.1:1", arguments);
        assert_eq!((refused.code(), refused.stdout.as_str()), (Some(2), ""), "{refused:?}");
        assert!(refused.stderr.contains(said), "{said}: {refused:?}");
    }
}
