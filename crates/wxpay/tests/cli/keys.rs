//! Where the key files go, and when they go away.

use std::{fs, os::unix::fs::PermissionsExt as _, path::Path};

use rustix::process::Signal;
use serde_json::Value;
use wechatpay::{Client, Merchant, PlatformKey, PrivateKey, blocking};

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

#[test]
fn fresh_keys_are_other_ones_that_work_and_that_only_their_owner_may_read() {
    let own = tempfile::tempdir().unwrap();
    let keys = own.path().to_str().unwrap();
    let ring = |arguments: &[&str]| {
        let sandbox = Running::start(&mut wxpay(&[&["sandbox", "--json", "--keys", keys], arguments].concat()));
        let ring: Value = serde_json::from_str(&sandbox.line()).unwrap();
        (sandbox, ring)
    };
    // The files are there already, with keys that all may read.
    let (sandbox, shipped) = ring(&[]);
    sandbox.stop(Signal::TERM);
    let (_sandbox, fresh) = ring(&["--fresh-keys"]);
    for number in 0..4 {
        let (shipped, fresh) = (&shipped["merchants"][number], &fresh["merchants"][number]);
        assert_eq!(shipped["mchid"], fresh["mchid"]);
        for name in ["serial_no", "api_v3_key", "platform_certificate_serial"] {
            assert_ne!(shipped[name], fresh[name], "{name}");
        }
        let key = Path::new(fresh["private_key_file"].as_str().unwrap());
        assert_eq!(fs::metadata(key).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let merchant = &fresh["merchants"][2];
    let text = |name: &str| merchant[name].as_str().unwrap();
    let read = |name: &str| fs::read_to_string(text(name)).unwrap();
    let client: blocking::Client = Client::builder()
        .merchant(Merchant::new(
            text("mchid"),
            text("serial_no"),
            PrivateKey::from_pem(read("private_key_file")).unwrap(),
        ))
        .platform_key(PlatformKey::from_pem(text("public_key_id"), read("public_key_file")).unwrap())
        .platform_key(PlatformKey::from_certificate_pem(read("platform_certificate_file")).unwrap())
        .api_v3_key(text("api_v3_key"))
        .base_url(fresh["url"].as_str().unwrap())
        .build_blocking()
        .unwrap();
    let answer: Value = client.chain("v3/certificates").get().send().unwrap().parse().unwrap();
    assert_eq!(answer["data"][0]["serial_no"], merchant["platform_certificate_serial"]);
}

#[test]
fn fresh_keys_last_as_long_as_the_file_of_data() {
    let directory = tempfile::tempdir().unwrap();
    let data = directory.path().join("worlds.db");
    let serials = |arguments: &[&str]| {
        let arguments = [&["sandbox", "--json", "--data", data.to_str().unwrap()], arguments].concat();
        let sandbox = Running::start(&mut wxpay(&arguments));
        let ring: Value = serde_json::from_str(&sandbox.line()).unwrap();
        sandbox.stop(Signal::KILL);
        ring["merchants"].as_array().unwrap().iter().map(|merchant| merchant["serial_no"].clone()).collect::<Vec<_>>()
    };
    let first = serials(&["--fresh-keys"]);
    assert_eq!(serials(&["--fresh-keys"]), first);
    assert_eq!(serials(&[]), first);
}

#[test]
fn fresh_keys_are_not_called_public() {
    for (arguments, public) in [(&["sandbox"][..], true), (&["sandbox", "--fresh-keys"], false)] {
        let sandbox = Running::start(&mut wxpay(arguments));
        assert_eq!(sandbox.line().contains("public test key"), public, "{arguments:?}");
    }
}

#[test]
fn what_a_program_with_the_real_hosts_needs_is_told_and_works() {
    let sandbox = Running::start(&mut wxpay(&["sandbox", "--json", "--https"]));
    let ring: Value = serde_json::from_str(&sandbox.line()).unwrap();
    let (https, merchant) = (&ring["https"], &ring["merchants"][2]);
    assert!(https["url"].as_str().unwrap().starts_with("https://127.0.0.1:"), "{https}");
    assert_eq!(https["proxy"], ring["url"]);
    let text = |name: &str| merchant[name].as_str().unwrap();
    let read = |name: &str| fs::read_to_string(text(name)).unwrap();
    let key = PrivateKey::from_pem(read("private_key_file")).unwrap();
    let client: blocking::Client = Client::builder()
        .merchant(Merchant::new(text("mchid"), text("serial_no"), key))
        .platform_key(PlatformKey::from_pem(text("public_key_id"), read("public_key_file")).unwrap())
        .proxy(https["proxy"].as_str().unwrap())
        .root_certificate(fs::read(https["ca_file"].as_str().unwrap()).unwrap())
        .build_blocking()
        .unwrap();
    let answer: Value = client.chain("v3/certificates").get().send().unwrap().parse().unwrap();
    assert_eq!(answer["data"][0]["serial_no"], merchant["platform_certificate_serial"]);

    let told = Running::start(&mut wxpay(&["sandbox", "--https"]));
    let told = told.lines_until(|line| line.starts_with("  HTTPS "));
    for name in ["HTTPS_PROXY='http://127.0.0.1:", "SSL_CERT_FILE='", "NODE_EXTRA_CA_CERTS='", "ca.pem"] {
        assert!(told.contains(name), "{name}: {told}");
    }
    let without = Running::start(&mut wxpay(&["sandbox", "--json"]));
    let ring: Value = serde_json::from_str(&without.line()).unwrap();
    assert_eq!(ring.get("https"), None);
}
