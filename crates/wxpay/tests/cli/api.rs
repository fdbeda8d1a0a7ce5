//! `wxpay api`: what the specification knows, for people and programs.

use serde_json::Value;

use crate::process::{run, run_with, sandbox};

#[test]
fn families_and_operations_are_listed() {
    let families = run(&["api", "ls", "--json"]).json();
    let papay = families.as_array().unwrap().iter().find(|family| family["family"] == "papay").unwrap().clone();
    let listed = run(&["api", "ls", "papay", "--json"]).json();
    assert_eq!(papay["operations"], listed.as_array().unwrap().len());
    assert!(listed.as_array().unwrap().iter().all(|one| one["path"].as_str().unwrap().starts_with("/v3/papay/")));
    let all: u64 = families.as_array().unwrap().iter().map(|family| family["operations"].as_u64().unwrap()).sum();
    let lines = run(&["api", "ls"]).stdout;
    let counted = |text: &str| text.split_whitespace().next().unwrap().parse::<u64>().unwrap();
    assert_eq!(lines.lines().map(counted).sum::<u64>(), all);
    insta::assert_snapshot!("api_ls_certificates", run(&["api", "ls", "certificates"]).stdout);
}

#[test]
fn a_search_looks_at_path_name_and_title_for_all_its_words() {
    let found = |text: &str| {
        let found = run(&["api", "ls", "--search", text, "--json"]).json();
        found.as_array().unwrap().iter().map(|one| one["path"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(found("SECURITY echo"), ["/v3/security/echo"]);
    let presign = found("预签约 小程序");
    assert!(presign.len() > 5 && presign.iter().all(|path| path.contains("sign")), "{presign:?}");
    let nothing = run(&["api", "ls", "--search", "nothing like it"]);
    assert_eq!((nothing.code(), nothing.stdout.as_str()), (Some(2), ""), "{nothing:?}");
}

#[test]
fn an_operation_is_shown_with_its_fields_and_its_call_in_six_styles() {
    let shown = run(&["api", "show", "post_v3_security_echo"]);
    assert_eq!((shown.code(), shown.stderr.as_str()), (Some(0), ""), "{shown:?}");
    insta::assert_snapshot!("api_show", shown.stdout);
    for words in [
        &["POST", "/v3/security/echo"][..],
        &["post", "v3/security/echo"],
        &["/v3/security/echo"],
        &["商户签名验签／加解密测试"],
    ] {
        assert_eq!(run(&[&["api", "show"], words].concat()).stdout, shown.stdout, "{words:?}");
    }
    let one = run(&["api", "show", "post_v3_security_echo", "--style", "sync-attribute"]);
    assert!(one.stdout.contains("client[\"v3/security/echo\"]") && !one.stdout.contains("await"), "{one:?}");
}

#[test]
fn programs_get_parameters_with_place_type_and_limits() {
    let path = "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program";
    let shown = run(&["api", "show", "POST", path, "--json"]).json();
    let rows = shown["parameters"].as_array().unwrap();
    let row = |name: &str| rows.iter().find(|row| row["name"] == name).unwrap_or_else(|| panic!("{name}")).clone();
    let code = row("out_contract_code");
    assert_eq!((&code["in"], &code["type"], &code["required"]), (&"body".into(), &"string".into(), &true.into()));
    assert_eq!(code["limits"][0], "at most 32 characters");
    assert_eq!(row("deduct_schedule.estimated_deduct_amount.total")["type"], "integer");
    assert_eq!(shown["styles"].as_object().unwrap().len(), 6);
    assert!(shown["links"][0].as_str().unwrap().starts_with("https://pay.weixin.qq.com/doc/v3/"));
}

#[test]
fn the_call_that_is_shown_works_as_it_stands() {
    let (_sandbox, url) = sandbox();
    for operation in ["post_v3_security_echo", "get_v3_certificates"] {
        let call = run(&["api", "show", operation, "--json"]).json()["call"].as_str().unwrap().to_owned();
        let command = call.strip_prefix("wxpay ").unwrap();
        let words: Vec<&str> = command.splitn(4, ' ').map(|word| word.trim_matches('\'')).collect();
        let called = run(&[&words[..], &["--base-url", &url]].concat());
        assert_eq!(called.code(), Some(0), "{call}: {called:?}");
    }
}

#[test]
fn what_is_not_known_is_told_with_what_may_have_been_meant() {
    for (arguments, said) in [
        (&["ls", "papy"][..], "did you mean papay, or pay?"),
        (&["show", "post_v3_security_eco"], "did you mean post_v3_security_echo?"),
        (&["show", "GET", "/v3/certificate"], "did you mean /v3/certificates?"),
        (&["show", "GET", "/v3/security/echo"], "the path is known with another method"),
        (&["show", "预签约"], "say which one:\n  POST /v3/"),
        (&["show", "\u{1b}[31mred"], "does not know"),
    ] {
        let refused = run(&[&["api"], arguments].concat());
        assert_eq!((refused.code(), refused.stdout.as_str()), (Some(2), ""), "{refused:?}");
        assert!(refused.stderr.contains(said) && !refused.stderr.contains('\u{1b}'), "{said}: {refused:?}");
    }
}

#[test]
fn the_example_of_every_family_of_contracts_passes_the_check_of_a_call() {
    for operation in run(&["api", "ls", "--search", "pre-entrust-sign", "--json"]).json().as_array().unwrap() {
        let shown = run(&["api", "show", operation["name"].as_str().unwrap(), "--json"]).json();
        let (path, body) = (shown["path"].as_str().unwrap(), shown["example"]["body"].to_string());
        let mut arguments = vec!["call", "POST", path, "-", "--dry-run", "--json"];
        if shown["call"].as_str().unwrap().ends_with("--encrypt all") {
            arguments.extend(["--encrypt", "all"]);
        }
        let dry = run_with(&body, &arguments);
        assert_eq!(dry.code(), Some(0), "{path}: {dry:?}");
        assert!(dry.json()["url"].as_str().unwrap().ends_with(path), "{path}");
        assert_ne!(dry.json()["body"], Value::Null);
    }
}
