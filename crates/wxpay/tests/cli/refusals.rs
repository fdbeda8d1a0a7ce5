//! What cannot be done is said in one clear message.

use std::{fs, net::TcpListener};

use crate::process::{Running, run, wxpay};

#[test]
fn a_port_that_is_taken_is_named_and_so_is_the_way_out() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    for command in ["sandbox", "demo"] {
        let refused = run(&[command, "--port", &port]);
        assert_eq!(refused.code(), Some(1), "{refused:?}");
        let expected =
            format!("error: port {port} on 127.0.0.1 is taken; choose another with --port, or leave it out\n");
        assert_eq!((refused.stdout.as_str(), refused.stderr), ("", expected));
    }
}

#[test]
fn a_port_for_https_that_is_taken_is_the_one_that_is_named() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap();
    let refused = run(&["sandbox", &format!("--https={}", address.port())]);
    assert_eq!((refused.code(), refused.stdout.as_str()), (Some(1), ""), "{refused:?}");
    assert!(refused.stderr.starts_with(&format!("error: HTTPS at {address}: ")), "{refused:?}");
}

#[test]
fn a_backtrace_is_for_bugs_not_for_a_port_that_is_taken() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let refused = Running::start(wxpay(&["sandbox", "--port", &port]).env("RUST_BACKTRACE", "full")).finish();
    assert_eq!(refused.stderr.lines().count(), 1, "{refused:?}");
}

#[test]
fn an_unreadable_option_is_answered_with_an_example_of_a_good_one() {
    let cases: [(&[&str], &str); 5] = [
        (&["sandbox", "--route", "nonsense"], "yourapp.com=127.0.0.1:8080"),
        (&["sandbox", "--route", "yourapp.com=nonsense"], "127.0.0.1:8080"),
        (&["sandbox", "--route", "https://yourapp.com=127.0.0.1:8080"], "yourapp.com"),
        (&["sandbox", "--clock", "nonsense"], "2019-11-20T10:00:00+08:00"),
        (&["demo", "--port", "65536"], "0..=65535"),
    ];
    for (arguments, example) in cases {
        let refused = run(arguments);
        assert!(matches!(refused.code(), Some(1 | 2)), "{arguments:?}: {refused:?}");
        assert_eq!(refused.stdout, "", "{arguments:?}");
        let first = refused.stderr.lines().next().unwrap();
        assert!(first.starts_with("error: ") && first.contains(example), "{arguments:?}: {first}");
        assert!(!refused.stderr.contains("panicked"), "{refused:?}");
    }
}

#[test]
fn a_key_directory_that_cannot_be_is_named() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("a file");
    fs::write(&file, "").unwrap();
    let inside = file.join("keys");
    let refused = run(&["sandbox", "--keys", inside.to_str().unwrap()]);
    assert_eq!(refused.code(), Some(1), "{refused:?}");
    assert!(refused.stderr.starts_with(&format!("error: {} cannot be written: ", inside.display())), "{refused:?}");
}

#[test]
fn a_reader_that_goes_away_is_no_panic() {
    for arguments in [&["demo"][..], &["demo", "--json"], &["demo", "--keep"], &["sandbox"]] {
        let gone = Running::unheard(&mut wxpay(arguments)).finish();
        assert_eq!((gone.code(), gone.stderr.as_str()), (Some(0), ""), "{arguments:?}");
    }
}
