//! `wxpay certs fetch`

use std::fs;

use crate::process::{run, sandbox};

#[test]
fn platform_certificates_are_written_by_their_serial_numbers() {
    let (_sandbox, url) = sandbox();
    let directory = tempfile::tempdir().unwrap();
    let place = directory.path().join("certs");
    let arguments = ["certs", "fetch", "-o", place.to_str().unwrap(), "--base-url", &url];
    let fetched = run(&[&arguments[..], &["--json"]].concat());
    assert_eq!(fetched.code(), Some(0), "{fetched:?}");
    let certificates = fetched.json();
    let certificates = certificates.as_array().unwrap();
    assert!(!certificates.is_empty());
    for certificate in certificates {
        let pem = fs::read_to_string(certificate["file"].as_str().unwrap()).unwrap();
        assert_eq!(pem, certificate["pem"].as_str().unwrap());
        assert!(pem.starts_with("-----BEGIN CERTIFICATE-----"), "{pem}");
        assert!(certificate["file"].as_str().unwrap().contains(certificate["serial_no"].as_str().unwrap()));
        assert_eq!(certificate["valid"], true);
    }
    let again = run(&arguments);
    assert_eq!(again.code(), Some(0), "the same file is no fault: {again:?}");
    assert!(again.stdout.contains("valid") && again.stdout.starts_with("serial_no"), "{again:?}");
    let file = certificates[0]["file"].as_str().unwrap();
    fs::write(file, "mine").unwrap();
    let refused = run(&arguments);
    assert_eq!((refused.code(), fs::read_to_string(file).unwrap().as_str()), (Some(1), "mine"), "{refused:?}");
}

#[test]
fn without_a_directory_they_are_only_shown() {
    let (_sandbox, url) = sandbox();
    let shown = run(&["certs", "fetch", "--base-url", &url]);
    assert_eq!(shown.code(), Some(0), "{shown:?}");
    assert!(shown.stderr.ends_with("-o DIRECTORY writes them as PEM\n"), "{shown:?}");
}

#[test]
fn a_wrong_apiv3_key_is_told_as_such() {
    let (_sandbox, url) = sandbox();
    let key = tempfile::NamedTempFile::new().unwrap();
    fs::write(key.path(), "0".repeat(32)).unwrap();
    let refused = run(&["certs", "fetch", "--base-url", &url, "--api-v3-key-file", key.path().to_str().unwrap()]);
    assert_eq!((refused.code(), refused.stdout.as_str()), (Some(3), ""), "{refused:?}");
    assert!(refused.stderr.contains("APIv3 key (APIv3密钥)"), "{refused:?}");
    assert!(!refused.stderr.contains(&"0".repeat(32)), "{refused:?}");
}
