//! `wxpay config`: which value wins, and what is never shown.

use std::{fs, path::Path};

use serde_json::Value;

use crate::process::{Finished, Running, real_merchant, wxpay};

/// Runs in a directory with this `wxpay.toml`.
fn config(toml: Option<&str>, variables: &[(&str, &str)], arguments: &[&str]) -> Finished {
    let directory = tempfile::tempdir().unwrap();
    if let Some(toml) = toml {
        fs::write(directory.path().join("wxpay.toml"), toml).unwrap();
    }
    let mut command = wxpay(&[&["config"], arguments].concat());
    Running::start(command.current_dir(directory.path()).envs(variables.iter().copied())).finish()
}

fn setting(shown: &Finished, name: &str) -> (Value, Value) {
    assert_eq!(shown.code(), Some(0), "{shown:?}");
    let all = shown.json();
    let row = all["settings"].as_array().unwrap().iter().find(|row| row["name"] == name).unwrap().clone();
    (row["value"].clone(), row["origin"].clone())
}

fn pair(value: &str, origin: &str) -> (Value, Value) {
    (value.into(), origin.into())
}

const TWO: &str = r#"
default = "shop"

[profiles.shop]
mchid = "1900000109"
private_key_file = "keys/apiclient_key.pem"
api_v3_key = "0123456789abcdef0123456789abcdef"

[profiles.other]
mchid = 1900000110
sandbox = true
"#;

#[test]
fn a_flag_wins_over_a_variable_over_a_profile_over_what_is_built_in() {
    let shown = config(None, &[], &["--json"]);
    assert_eq!(setting(&shown, "mchid"), pair("1900000003", "built_in"));
    assert_eq!(shown.json()["profile"], "sandbox");
    let shown = config(Some(TWO), &[], &["--json"]);
    assert_eq!(setting(&shown, "mchid"), pair("1900000109", "profile"));
    assert_eq!(shown.json()["profile"], "shop");
    let shown = config(Some(TWO), &[("WXPAY_MCHID", "1900000111")], &["--json"]);
    assert_eq!(setting(&shown, "mchid"), pair("1900000111", "environment"));
    let shown = config(Some(TWO), &[("WXPAY_MCHID", "1900000111")], &["--json", "--mchid", "1900000112"]);
    assert_eq!(setting(&shown, "mchid"), pair("1900000112", "flag"));
}

#[test]
fn a_profile_is_chosen_by_flag_variable_or_default() {
    let of = |variables: &[(&str, &str)], arguments: &[&str]| {
        config(Some(TWO), variables, &[&["--json"], arguments].concat()).json()["profile"].clone()
    };
    assert_eq!(of(&[("WXPAY_PROFILE", "other")], &[]), "other");
    assert_eq!(of(&[("WXPAY_PROFILE", "other")], &["--profile", "shop"]), "shop");
    assert_eq!(of(&[], &["--profile", "sandbox"]), "sandbox");
    let unknown = config(Some(TWO), &[], &["--profile", "shopp"]);
    assert_eq!(unknown.code(), Some(3), "{unknown:?}");
    assert!(unknown.stderr.contains("no profile \"shopp\"; it knows other, shop, sandbox"), "{unknown:?}");
}

#[test]
fn a_merchant_of_the_environment_gets_no_test_keys() {
    let shown = config(None, &[("WXPAY_MCHID", "1900000109")], &["--json"]);
    assert_eq!(shown.json()["profile"], Value::Null);
    assert_eq!(setting(&shown, "private_key_file"), (Value::Null, Value::Null));
    assert_eq!(shown.json()["keys"], "real");
}

#[test]
fn another_test_merchant_is_picked_by_its_number() {
    let shown = config(None, &[], &["--json", "--mchid", "1900000001"]);
    assert_eq!(setting(&shown, "mchid"), pair("1900000001", "flag"));
    assert_eq!(setting(&shown, "private_key_file").1, "built_in");
    let stranger = config(None, &[], &["--json", "--mchid", "1900000999"]);
    assert_eq!(setting(&stranger, "private_key_file").1, Value::Null);
}

#[test]
fn a_path_starts_where_its_file_lies() {
    let shown = config(Some(TWO), &[], &["--json"]);
    let (path, _) = setting(&shown, "private_key_file");
    assert!(Path::new(path.as_str().unwrap()).ends_with("keys/apiclient_key.pem"));
}

#[test]
fn no_key_is_ever_shown() {
    for arguments in [&[][..], &["--json"]] {
        let variables = [("WXPAY_API_V3_KEY", "fedcba9876543210fedcba9876543210")];
        for shown in [config(Some(TWO), &[], arguments), config(Some(TWO), &variables, arguments)] {
            assert_eq!(shown.code(), Some(0), "{shown:?}");
            assert!(shown.stdout.contains("(set, not shown)"), "{shown:?}");
            let text = format!("{}{}", shown.stdout, shown.stderr);
            assert!(!text.contains("0123456789abcdef") && !text.contains("fedcba"), "{text}");
        }
    }
}

#[test]
fn a_mistake_in_the_file_is_named_without_the_line_that_may_hold_a_key() {
    let broken = "[profiles.shop]\napi_v3_key = \"0123456789abcdef0123456789abcdef\nmchid = 1";
    let refused = config(Some(broken), &[], &[]);
    assert_eq!(refused.code(), Some(3), "{refused:?}");
    assert!(refused.stderr.contains("wxpay.toml: line 2") && !refused.stderr.contains("0123456"), "{refused:?}");
    let unknown = config(Some("[profiles.shop]\nmchidd = \"1\""), &[], &[]);
    assert_eq!(unknown.code(), Some(3), "{unknown:?}");
    assert!(unknown.stderr.contains("\"mchidd\"") && unknown.stderr.contains("mchid, serial_no"), "{unknown:?}");
    let dangling = config(Some("default = \"gone\""), &[], &[]);
    assert!(dangling.stderr.contains("there is no [profiles.gone]"), "{dangling:?}");
}

#[test]
fn keys_that_are_not_public_are_a_real_merchants_unless_they_are_said_to_be_a_sandboxs() {
    let directory = tempfile::tempdir().unwrap();
    let flags = real_merchant(directory.path());
    let flags: Vec<&str> = flags.iter().map(String::as_str).chain(["--json"]).collect();
    assert_eq!(config(None, &[], &flags).json()["keys"], "real");
    assert_eq!(config(None, &[("WXPAY_SANDBOX", "true")], &flags).json()["keys"], "sandbox");
    assert_eq!(config(None, &[("WXPAY_SANDBOX", "yes")], &flags).code(), Some(3));
}

#[test]
fn people_see_where_each_value_came_from() {
    let shown = config(None, &[("WXPAY_WORLD", "shop")], &["--mchid", "1900000001"]);
    insta::assert_snapshot!(shown.stdout);
}
