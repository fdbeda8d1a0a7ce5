//! Which key may go where: asked of every command that calls somebody.

use std::net::TcpListener;

use crate::process::{Finished, Running, real_merchant, wxpay};

/// Commands that would send something.
const CALLS: [&[&str]; 7] = [
    &["call", "GET", "/v3/certificates"],
    &["call", "POST", "/v3/security/echo", r#"{"echo_message": "hello"}"#, "--yes"],
    &["presign", "papay", "--example", "--yes"],
    &["bill", "fetch", "trade", "2026-01-02"],
    &["certs", "fetch"],
    &["doctor", "--live"],
    &["mcp"],
];

/// Should anything go out after all, it ends at a proxy that is none.
fn run(arguments: &[&[&str]]) -> Finished {
    let mut command = wxpay(&arguments.concat());
    for name in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
        command.env(name, "http://127.0.0.1:1");
    }
    Running::start(&mut command).finish()
}

#[test]
fn what_a_sandbox_alone_can_do_is_asked_of_no_real_host() {
    let by_hand: [&[&str]; 6] =
        [&["clock"], &["notify", "ls"], &["journal"], &["payer", "ls"], &["trigger", "sign"], &["world", "ls"]];
    for command in by_hand {
        let refused = run(&[command, &["--base-url", "https://api.mch.weixin.qq.com"]]);
        assert_eq!(refused.code(), Some(3), "{command:?}: {refused:?}");
        assert!(refused.stderr.contains("nothing was sent"), "{command:?}: {refused:?}");
    }
}

#[test]
fn a_sandboxs_key_goes_to_no_real_host() {
    for call in CALLS {
        for host in ["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"] {
            let refused = run(&[call, &["--base-url", host]]);
            assert_eq!(refused.code(), Some(3), "{call:?}: {refused:?}");
            assert!(refused.stderr.contains("nothing was sent"), "{call:?}: {refused:?}");
        }
    }
}

#[test]
fn a_real_merchants_key_goes_over_no_plain_http() {
    let directory = tempfile::tempdir().unwrap();
    let merchant = real_merchant(directory.path());
    let merchant: Vec<&str> = merchant.iter().map(String::as_str).collect();
    // Somebody listens there, and must not hear of it.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    for call in CALLS {
        let refused = run(&[call, &merchant, &["--base-url", &url]]);
        assert_eq!(refused.code(), Some(3), "{call:?}: {refused:?}");
        assert!(refused.stderr.contains("nothing was sent"), "{call:?}: {refused:?}");
    }
    assert!(listener.accept().is_err(), "nobody came");
}
