//! `wxpay scenario` and `wxpay trigger`.

use std::fs;

use serde_json::{Value, json};

use crate::process::{Finished, run, run_with, sandbox};

fn at(url: &str, arguments: &[&str]) -> Finished {
    run(&[arguments, &["--base-url", url]].concat())
}

/// Carries a file out in a world of its own.
fn play(url: &str, file: &str) -> Finished {
    run_with(file, &["scenario", "run", "-", "--fresh", "--json", "--base-url", url])
}

fn triggered(url: &str, arguments: &[&str]) -> Value {
    let done = at(url, &[&["trigger", "--json"], arguments].concat());
    assert_eq!(done.code(), Some(0), "{done:?}");
    let report = done.json();
    assert_eq!(report["held"], true, "{report}");
    report
}

fn names() -> Vec<String> {
    let all = run(&["trigger", "--list", "--json"]).json();
    all["scenarios"].as_array().unwrap().iter().map(|one| one["scenario"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn every_scenario_that_comes_with_wxpay_holds() {
    let (_sandbox, url) = sandbox();
    let names = names();
    assert_eq!(names.len(), 11);
    for name in &names {
        let file = run(&["trigger", name, "--show"]);
        assert_eq!(run_with(&file.stdout, &["scenario", "check", "-"]).code(), Some(0), "{name}");
        let done = play(&url, &file.stdout);
        assert_eq!(done.code(), Some(0), "{name}: {done:?}");
        // One after the other in one world: none is in the way of the next.
        triggered(&url, &[name]);
    }
    let worlds = at(&url, &["world", "ls", "--json"]).json();
    assert_eq!(worlds["worlds"].as_array().unwrap().len(), 1, "fresh worlds are taken away: {worlds}");
}

#[test]
fn the_list_says_what_happens() {
    let list = run(&["trigger", "--list"]);
    assert_eq!(list.code(), Some(0), "{list:?}");
    insta::assert_snapshot!("trigger_list", list.stdout);
}

#[test]
fn a_contract_of_before_is_used_and_a_value_is_set() {
    let (_sandbox, url) = sandbox();
    let signed = triggered(&url, &["sign"]);
    let contract = signed["values"]["contract"].as_str().unwrap().to_owned();
    let deducted = triggered(&url, &["deduct", "--contract", &contract, "--set", "amount=990"]);
    assert_eq!(deducted["steps"][0]["skipped"], true);
    let order = deducted["values"]["order"].as_str().unwrap();
    let order = at(&url, &["order", "show", order, "--json"]).json();
    assert_eq!((&order["contract_id"], &order["amount"]), (&json!(contract), &json!(990)));
    triggered(&url, &["terminate-by-payer", "--contract", &contract]);
    let again = at(&url, &["trigger", "terminate-by-payer", "--contract", &contract]);
    assert_eq!(again.code(), Some(1), "{again:?}");
    assert!(again.stderr.contains("step 2 does not hold") && again.stderr.contains("NOT_IN_FORCE"), "{again:?}");
}

#[test]
fn people_see_each_step_and_what_came_of_it() {
    let (_sandbox, url) = sandbox();
    let shown = at(&url, &["trigger", "deduct"]);
    assert_eq!(shown.code(), Some(0), "{shown:?}");
    insta::with_settings!({filters => vec![(r"[AC]?\d{10,}", "[number]"), (r"[0-9a-zA-Z]{29,}", "[id]")]}, {
        insta::assert_snapshot!("trigger_deduct", shown.stdout);
    });
}

#[test]
fn a_step_that_does_not_hold_is_named_with_its_line_and_nothing_follows() {
    let (_sandbox, url) = sandbox();
    let file = "about: wrong\nsteps:\n  - trigger: sign\n    save: {contract: /contract}\n  - name: it is over\n    expect: {contract: \"${contract}\", state: TERMINATED}\n  - advance: 1d\n";
    let done = play(&url, file);
    assert_eq!(done.code(), Some(1), "{done:?}");
    let report: Value = serde_json::from_str(&done.stdout).unwrap();
    let steps = report["steps"].as_array().unwrap();
    assert_eq!((&report["held"], steps.len()), (&json!(false), 6), "{report}");
    assert_eq!((&steps[5]["step"], &steps[5]["held"], &steps[5]["line"]), (&json!("2"), &json!(false), &json!(5)));
    let error: Value = serde_json::from_str(done.stderr.lines().last().unwrap()).unwrap();
    let message = error["error"]["message"].as_str().unwrap();
    let start = "standard input, line 5: step 2 does not hold: expected state TERMINATED, and it is SIGNED";
    assert!(message.starts_with(start), "{message}");
}

#[test]
fn each_kind_of_step_does_what_it_says() {
    let (_sandbox, url) = sandbox();
    let file = r#"
world: {clock: {now: "2030-01-31T10:00:00+08:00"}, settings: {negative_tests: true}}
set: {greeting: hello}
steps:
  - call: POST /v3/security/echo
    body: {echo_message: "${greeting}"}
    answer: {echo_message: hello}
    save: {said: /echo_message}
  - call: POST /v3/security/echo
    body: {echo_message: "${said}"}
    headers: {Wechatpay-Negative-Test: PARAM_ERROR}
    status: 400
    code: PARAM_ERROR
  - clock: "2030-02-01T10:00:00+08:00"
  - clock: freeze
  - control: GET /sandbox/clock
    answer: {frozen: true}
    save: {then: /now}
  - advance: 1d
  - control: GET /sandbox/clock
    answer: {now: "2030-02-02T10:00:00+08:00"}
  - fault: {id: down, matches: {path: "/v3/security/*"}, fault: {kind: error, status: 503}}
  - call: POST /v3/security/echo
    body: {echo_message: "${today} ${today+1}"}
    status: 503
  - fault: down
  - call: POST /v3/security/echo
    body: {echo_message: "${today} ${today+1}"}
    answer: {echo_message: 2030-02-02 2030-02-03}
  - settings: {persona: empty}
  - trigger: sign
    save: {contract: /contract}
  - expect: {notification: ECOMMERCE_ENTRUST.SIGN}
    save: {number: /number}
  - resend: ECOMMERCE_ENTRUST.SIGN
  - payer: o1
    persona: frozen
  - terminate: "${contract}"
    by: platform
  - expect: {contract: "${contract}", fields: {ended_by: platform, ended_remark: null}}
  - clock: reset
"#;
    let done = play(&url, file);
    assert_eq!(done.code(), Some(0), "{done:?}");
}

#[test]
fn what_is_wrong_with_a_file_is_said_before_anybody_is_called() {
    let refused = |file: &str, words: &str| {
        for act in ["check", "run"] {
            let refused = run_with(file, &["scenario", act, "-", "--base-url", "http://127.0.0.1:1"]);
            assert_eq!((refused.code(), refused.stdout.as_str()), (Some(2), ""), "{file}: {refused:?}");
            assert!(refused.stderr.contains(words), "{words} in {refused:?}");
        }
    };
    refused("steps: 1", "standard input");
    refused("stepps: []", "stepps");
    refused("steps:\n  - confirn: x\n", "line 2: step 1: it says nothing to do");
    refused("steps:\n  - confirn: x\n", "did you mean confirm?");
    refused("steps:\n  - advance: 1d\n    clock: run\n", "it says both advance and clock");
    refused(
        "steps:\n  - advance: 1d\n\n  - call: GET /v3/certificates\n    bdy: {}\n",
        "line 4: step 2: unknown field `bdy`",
    );
    refused(
        "set: {amount: 1}\nsteps:\n  - advance: ${amont}\n",
        "nothing is called ${amont} here (did you mean amount?)",
    );
    refused("steps:\n  - advance: 1d\n    save: {x: now}\n", "is no JSON pointer");
    let missing = run(&["scenario", "check", "/no/such/file.yaml"]);
    assert!(missing.code() == Some(2) && missing.stderr.contains("cannot be read"), "{missing:?}");
    let set = ["scenario", "check", "-", "--set", "amuont=2"];
    assert_eq!(run_with("steps:\n  - advance: ${amuont}\n", &set).code(), Some(0));
}

#[test]
fn a_call_that_does_not_fit_the_specification_is_not_sent() {
    let (_sandbox, url) = sandbox();
    let done = play(&url, "steps:\n  - call: POST /v3/security/echo\n    body: {ekko: 1}\n");
    assert_eq!(done.code(), Some(2), "{done:?}");
    assert!(done.stderr.contains("step 1 does not hold"), "{done:?}");
    let unknown = at(&url, &["trigger", "sign-fail"]);
    assert_eq!(unknown.code(), Some(2), "{unknown:?}");
    assert!(unknown.stderr.contains("no scenario \"sign-fail\" (did you mean sign-fails?)"), "{unknown:?}");
    let nobody = run(&["trigger", "sign", "--base-url", "http://127.0.0.1:1"]);
    assert_eq!(nobody.code(), Some(7), "{nobody:?}");
}

#[test]
fn the_schema_knows_every_kind_of_step() {
    let schema = run(&["scenario", "schema"]).json();
    let steps = schema["properties"]["steps"]["items"]["oneOf"].as_array().unwrap();
    let titles: Vec<&str> = steps.iter().map(|step| step["title"].as_str().unwrap()).collect();
    assert_eq!(titles.len(), 15);
    for step in steps {
        let title = step["title"].as_str().unwrap();
        assert_eq!(step["required"], json!([title]));
        assert_eq!(step["additionalProperties"], false, "{step}");
        assert!(step["properties"]["save"].is_object() && step["description"].is_string(), "{step}");
    }
}

#[test]
fn the_page_about_scenarios_is_true() {
    let page = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/scenarios.md")).unwrap();
    let example = page.split("```yaml\n").nth(1).unwrap().split("```").next().unwrap();
    let (_sandbox, url) = sandbox();
    let done = play(&url, example);
    assert_eq!(done.code(), Some(0), "{done:?}");
    let schema = run(&["scenario", "schema"]).json();
    for step in schema["properties"]["steps"]["items"]["oneOf"].as_array().unwrap() {
        let title = step["title"].as_str().unwrap();
        assert!(page.contains(&format!("| `{title}")), "the page lacks {title}");
        for field in step["properties"].as_object().unwrap().keys() {
            assert!(page.contains(&format!("`{field}")), "the page lacks {title}'s {field}");
        }
    }
    for name in names() {
        assert!(page.contains(&format!("`{name}`")), "the page lacks {name}");
    }
}
