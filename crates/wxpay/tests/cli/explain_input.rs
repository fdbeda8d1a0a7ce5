//! `wxpay explain`: what it reads, what it shows, and what it makes of nonsense.

use std::fs;

use crate::{
    misuse::{Asked, BODY, ECHO},
    process::{run, run_with},
    support::merchant,
};

/// Signed at a fixed time, so that all of it is the same each time.
fn fixed(target: &str, signed: &str, body: &str) -> Asked {
    let ready = merchant("1900000003");
    let mut asked = Asked::new("https://api.mch.weixin.qq.com", &ready, "POST", target, body);
    asked.authorization.timestamp = 1_700_000_000;
    asked.authorization.nonce_str = "593BEC0C930BF1AFEB40B4A08C8FB242".into();
    let text = asked.text_of(signed, body.as_bytes());
    asked.signed(&ready.private_key_pem, &text)
}

#[test]
fn people_see_what_was_signed_beside_what_must_be() {
    let asked = fixed(&format!("{ECHO}?a=1"), ECHO, BODY);
    let answer = r#"{"code":"SIGN_ERROR","message":"错误的签名，验签失败"}"#;
    let copied = asked.curl(None).replace("\nuser@host:~$ \n", answer);
    let shown = run_with(&copied, &["explain"]);
    assert_eq!(shown.code(), Some(0), "{shown:?}");
    insta::assert_snapshot!("explain", shown.stdout);
}

#[test]
fn a_text_that_nobody_can_guess_is_shown_line_by_line_to_compare() {
    let asked = fixed(ECHO, ECHO, BODY);
    let another = asked.text_of(ECHO, br#"{"echo_message":"something else altogether"}"#);
    let copied = asked.signed(&merchant("1900000003").private_key_pem, &another).curl(None);
    let shown = run_with(&copied, &["explain"]);
    for words in ["likely", "the text to sign, line by line:", "1700000000\\n", "593BEC0C930BF1AFEB40B4A08C8FB242\\n"] {
        assert!(shown.stdout.contains(words), "{words}: {shown:?}");
    }
}

#[test]
fn an_error_answer_is_explained_for_people() {
    let shown = run_with(r#"{"code":"FREQUENCY_LIMITED","message":"请求过于频繁"}"#, &["explain"]);
    insta::assert_snapshot!("explain_code", shown.stdout);
}

#[test]
fn an_upload_is_judged_by_its_metadata() {
    let meta = r#"{"filename":"a.jpg","sha256":"hash"}"#;
    let asked = fixed("/v3/merchant/media/upload", "/v3/merchant/media/upload", meta);
    let line = asked.curl(None);
    let form = |meta: &str| {
        let (before, _) = line.split_once("  --data-raw").unwrap();
        format!("{before}  -F 'meta={meta};type=application/json' -F 'file=@a.jpg'\n")
    };
    let right = run_with(&form(meta), &["explain", "--json"]).json();
    assert!(right["remarks"].to_string().contains("the signature holds"), "{right}");
    let wrong = run_with(&form(&meta.replace("hash", "other")), &["explain", "--json"]).json();
    assert_eq!(wrong["findings"].as_array().unwrap().len(), 1, "{wrong}");
}

#[test]
fn a_query_that_the_shell_cut_off_is_noticed() {
    let asked = fixed(ECHO, ECHO, "");
    let authorization = asked.authorization.to_string();
    let line =
        format!("curl https://api.mch.weixin.qq.com{ECHO}?a=1&b=2 -X POST -H 'Authorization: {authorization}'\n");
    let explained = run_with(&line, &["explain", "--json"]).json();
    assert_eq!(explained["request"]["url"], format!("https://api.mch.weixin.qq.com{ECHO}?a=1"), "{explained}");
    assert!(explained["remarks"].to_string().contains("put the URL in quotes"), "{explained}");
}

#[test]
fn options_of_curl_lead_to_the_request_that_they_make() {
    for (line, method, url) in [
        ("curl -G api.mch.weixin.qq.com/v3/a -d x=1 -d y=2", "GET", "http://api.mch.weixin.qq.com/v3/a?x=1&y=2"),
        ("curl -sSd '{}' --url https://h/v3/a --proxy http://p:1", "POST", "https://h/v3/a"),
        ("curl --json '{}' -o out.txt https://h/v3/a | jq .", "POST", "https://h/v3/a"),
        ("curl -X PATCH -u a:b --compressed https://h/v3/a", "PATCH", "https://h/v3/a"),
        ("curl -I https://h/v3/a > out.txt", "HEAD", "https://h/v3/a"),
        ("$ curl -X \"POST\" \"https://h/v3/a\" \\\r\n  -d \"{\\\"a\\\":1}\"\r\n", "POST", "https://h/v3/a"),
        ("PS C:\\> curl.exe -X POST `\n  https://h/v3/a", "POST", "https://h/v3/a"),
    ] {
        let explained = run_with(line, &["explain", "--json"]);
        assert_eq!(explained.code(), Some(0), "{line}: {explained:?}");
        let request = &explained.json()["request"];
        assert_eq!((request["method"].as_str(), request["url"].as_str()), (Some(method), Some(url)), "{line}");
    }
}

#[test]
fn a_file_that_a_curl_line_names_is_not_read() {
    let file = tempfile::NamedTempFile::new().unwrap();
    fs::write(file.path(), "secret-of-this-machine").unwrap();
    let line = format!("curl https://h{ECHO} -d @{}", file.path().display());
    let explained = run_with(&line, &["explain", "--json"]);
    assert!(!explained.stdout.contains("secret-of-this-machine"), "{explained:?}");
    assert!(explained.stdout.contains("--body"), "{explained:?}");
}

#[test]
fn what_cannot_be_read_is_said_in_one_line() {
    for (input, words) in [
        ("", "is empty"),
        ("hello", "neither a curl line"),
        ("{\"a\":1}", "neither a HAR file"),
        ("{\"code\":", "begins as JSON"),
        ("{\"log\":{\"entries\":[]}}", "has no call of WeChat Pay"),
        ("curl -X POST", "has no URL"),
        ("curl 'https://h/v3/a", "neither a curl line"),
    ] {
        let refused = run_with(input, &["explain"]);
        assert_eq!((refused.code(), refused.stdout.as_str()), (Some(2), ""), "{input}: {refused:?}");
        assert!(refused.stderr.contains(words) && refused.stderr.lines().count() <= 2, "{input}: {refused:?}");
    }
    assert_eq!(run(&["explain", "/nowhere"]).code(), Some(2));
}

#[test]
fn hostile_text_reaches_no_terminal_raw() {
    let escape = "\u{1b}[2J\u{7}";
    let json = format!(r#"{{"code":"SIGN_ERROR","message":"\u001b[2J\u0007","detail":{{"field":"{escape}"}}}}"#);
    let http = format!(
        "POST /v3/{escape} HTTP/1.1\nAuthorization: {escape}\nX: {escape}\n\n{escape}\n\nHTTP/1.1 401 {escape}\nRequest-ID: {escape}\n\n{json}"
    );
    let curl = format!(
        "curl 'https://h/v3/{escape}?mchid={escape}' -H 'Authorization: Bearer {escape}' -d '{escape}'\n{json}"
    );
    let trace = format!("> POST /v3/{escape} HTTP/1.1\n> A: {escape}\n< HTTP/1.1 401\n< B: {escape}\n<\n{json}");
    for input in [json.clone(), http, curl, trace] {
        let shown = run_with(&input, &["explain", "--body", escape]);
        assert!(
            !shown.stdout.contains(['\u{1b}', '\u{7}']) && !shown.stderr.contains(['\u{1b}', '\u{7}']),
            "{shown:?}"
        );
        assert!(!shown.stderr.contains("panicked"), "{shown:?}");
    }
}

/// Each prefix of what may be given, and each with a byte of its middle gone: never a panic.
#[test]
fn cut_and_broken_input_is_no_panic() {
    let asked = fixed(ECHO, ECHO, BODY);
    let trace = format!(
        "> POST {ECHO} HTTP/1.1\n> Authorization: {}\n< HTTP/1.1 401\n<\n{{\"code\":\"SIGN_ERROR\"}}",
        asked.authorization
    );
    for whole in [asked.curl(None), trace] {
        let letters: Vec<char> = whole.chars().collect();
        for at in (0..letters.len()).step_by(letters.len() / 12) {
            let cut: String = letters[..at].iter().collect();
            let broken: String = letters[..at].iter().chain(&letters[at + 1..]).collect();
            for input in [cut, broken] {
                let shown = run_with(&input, &["explain"]);
                assert!(matches!(shown.code(), Some(0 | 2)), "{input}: {shown:?}");
            }
        }
    }
}
