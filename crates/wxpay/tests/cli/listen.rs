//! `wxpay sandbox --listen`

use rustix::process::Signal;
use serde_json::Value;

use crate::process::{Running, wxpay};

/// What a sandbox says on standard error, and where it is.
fn said(arguments: &[&str]) -> (String, String) {
    let sandbox = Running::start(wxpay(&["sandbox", "--json", "--port", "0"]).args(arguments));
    let ready: Value = serde_json::from_str(&sandbox.line()).unwrap();
    let url = ready["url"].as_str().unwrap().to_owned();
    (sandbox.stop(Signal::TERM).stderr, url)
}

#[test]
fn who_lets_other_machines_in_is_warned() {
    let (warned, url) = said(&["--listen", "0.0.0.0"]);
    assert!(warned.contains("warning: it listens on 0.0.0.0") && warned.contains("--fresh-keys"), "{warned}");
    assert!(url.starts_with("http://127.0.0.1:"), "{url}");
    let (fresh, _) = said(&["--listen", "0.0.0.0", "--fresh-keys"]);
    assert!(fresh.contains("warning") && !fresh.contains("public test keys"), "{fresh}");
    assert_eq!(said(&[]).0, "");
    assert_eq!(said(&["--listen", "127.0.0.1"]).0, "");
}
