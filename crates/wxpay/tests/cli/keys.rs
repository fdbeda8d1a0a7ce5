//! Where the key files go, and when they go away.

use std::{fs, path::Path};

use rustix::process::Signal;
use serde_json::Value;

use crate::process::{Running, wxpay};

const TEXTS: [&str; 9] = [
    "mchid",
    "serial_no",
    "private_key_file",
    "certificate_file",
    "api_v3_key",
    "public_key_id",
    "public_key_file",
    "platform_certificate_serial",
    "platform_certificate_file",
];

#[test]
fn the_first_line_of_json_tells_all_that_another_program_needs() {
    let sandbox = Running::start(&mut wxpay(&["sandbox", "--json"]));
    let ring: Value = serde_json::from_str(&sandbox.line()).unwrap();
    assert!(ring["url"].as_str().unwrap().starts_with("http://127.0.0.1:"), "{ring}");
    let merchants = ring["merchants"].as_array().unwrap();
    let kinds: Vec<_> = merchants.iter().map(|merchant| merchant["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["direct", "service_provider", "ecommerce_platform", "institution"]);
    for merchant in merchants {
        for name in TEXTS {
            let text = merchant[name].as_str().unwrap_or_else(|| panic!("{name} is missing in {merchant}"));
            assert!(!text.is_empty(), "{name}");
            if name.ends_with("_file") {
                let path = Path::new(text);
                assert!(path.is_absolute(), "{name} is read from other directories too: {text}");
                assert!(fs::read_to_string(path).unwrap().starts_with("-----BEGIN "), "{text}");
            }
        }
        assert_eq!(merchant.as_object().unwrap().len(), TEXTS.len() + 1, "{merchant}");
        assert_eq!(merchant["api_v3_key"].as_str().unwrap().len(), 32);
    }
}

#[test]
fn who_stops_the_sandbox_at_its_first_line_finds_no_keys_left_behind() {
    for _ in 0..20 {
        let temporary = tempfile::tempdir().unwrap();
        let sandbox = Running::start(wxpay(&["sandbox", "--json"]).env("TMPDIR", temporary.path()));
        sandbox.line();
        let ended = sandbox.stop(Signal::TERM);
        assert_eq!(ended.code(), Some(0), "{ended:?}");
        assert_eq!(fs::read_dir(temporary.path()).unwrap().count(), 0);
    }
}

#[test]
fn keys_in_a_directory_of_ones_own_stay() {
    let own = tempfile::tempdir().unwrap();
    let (keys, temporary) = (own.path().join("made/for/it"), own.path().join("temporary"));
    fs::create_dir(&temporary).unwrap();
    let mut command = wxpay(&["sandbox", "--json", "--keys", keys.to_str().unwrap()]);
    let sandbox = Running::start(command.env("TMPDIR", &temporary));
    let ring: Value = serde_json::from_str(&sandbox.line()).unwrap();
    assert_eq!(fs::read_dir(&temporary).unwrap().count(), 0, "nothing is written elsewhere");
    assert_eq!(sandbox.stop(Signal::INT).code(), Some(0));
    for merchant in ring["merchants"].as_array().unwrap() {
        for name in TEXTS.iter().filter(|name| name.ends_with("_file")) {
            let path = Path::new(merchant[name].as_str().unwrap());
            assert!(path.starts_with(keys.canonicalize().unwrap()) && path.is_file(), "{}", path.display());
        }
    }
}
