//! What a configuration with certificates needs.

use std::{process::Command, time::Duration};

use wechatpay::{Certificates, Client, ClientBuilder};

use crate::{
    fake::HOUR,
    platform::{API_V3_KEY, MERCHANT_CERTIFICATE, merchant},
};

#[track_caller]
fn faults(builder: ClientBuilder) -> Vec<(&'static str, String)> {
    builder.build().map(|_| ()).unwrap_err().faults().iter().map(|fault| (fault.field, fault.problem.clone())).collect()
}

fn builder() -> ClientBuilder {
    Client::builder().merchant(merchant()).base_url("http://127.0.0.1:9")
}

#[test]
fn certificates_take_the_place_of_a_platform_key() {
    builder().api_v3_key(API_V3_KEY).certificates(Certificates::mainland()).build().unwrap();
}

#[test]
fn certificates_need_the_apiv3_key() {
    let faults = faults(builder().certificates(Certificates::mainland()));
    assert!(faults.len() == 1 && faults[0].0 == "certificates" && faults[0].1.contains("APIv3密钥"), "{faults:?}");
}

#[test]
fn an_interval_is_longer_than_zero_and_twelve_hours_at_most() {
    let with =
        |interval| builder().api_v3_key(API_V3_KEY).certificates(Certificates::mainland().refresh_every(interval));
    for interval in [Duration::ZERO, 12 * HOUR + Duration::from_secs(1), Duration::MAX] {
        let faults = faults(with(interval));
        assert!(faults.len() == 1 && faults[0].0 == "certificates", "{interval:?}: {faults:?}");
    }
    for interval in [Duration::from_millis(1), 12 * HOUR] {
        with(interval).build().unwrap();
    }
}

#[test]
fn a_given_certificate_may_have_expired_when_others_are_fetched() {
    let expired = crate::fake::Certified::new(1, crate::fake::OLD_KEY, -1000, -10).platform_key();
    let with = || builder().api_v3_key(API_V3_KEY).platform_key(expired.clone());
    assert!(faults(with())[0].1.contains("`certificates`"));
    with().certificates(Certificates::mainland()).build().unwrap();
}

/// What [`ClientBuilder::from_env`] makes of an environment: a process of its own, since an environment belongs to a whole process.
fn from_env(variables: &[(&str, &str)]) -> String {
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["configuration::environment", "--exact", "--ignored", "--nocapture"])
        .env_clear()
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
#[ignore = "run by the tests of the environment, in an environment of their own"]
#[allow(clippy::print_stdout, reason = "that is how it tells")]
fn environment() {
    match ClientBuilder::from_env().build() {
        Ok(client) => println!("built with {} keys", client.platform_keys().len()),
        Err(error) => println!("{error}"),
    }
    let coded = ClientBuilder::from_env().certificates(Certificates::mainland()).build();
    println!("with code: {}", coded.map_or_else(|error| error.to_string(), |_| "built".to_owned()));
}

#[test]
fn the_environment_may_ask_for_certificates() {
    let directory = tempfile::tempdir().unwrap();
    let key = directory.path().join("key.pem");
    std::fs::write(&key, crate::platform::MERCHANT_KEY).unwrap();
    let own = wechatpay::Certificate::from_pem(MERCHANT_CERTIFICATE).unwrap();
    let cache = directory.path().join("certificates.json");
    let base = [
        ("WXPAY_MCHID", crate::platform::MCHID),
        ("WXPAY_SERIAL_NO", own.serial_number().as_str()),
        ("WXPAY_PRIVATE_KEY_FILE", key.to_str().unwrap()),
        ("WXPAY_BASE_URL", "http://127.0.0.1:9"),
        ("WXPAY_CERTIFICATES_CACHE_FILE", cache.to_str().unwrap()),
        ("WXPAY_CERTIFICATES", "mainland"),
        ("WXPAY_API_V3_KEY", API_V3_KEY),
    ];
    let said = from_env(&base);
    assert!(said.contains("built with 0 keys"), "{said}");
    let said = from_env(&[&base[..5], &[("WXPAY_CERTIFICATES", "global")], &base[6..]].concat());
    assert!(said.contains("built with 0 keys"), "{said}");
    let said = from_env(&[&base[..5], &[("WXPAY_CERTIFICATES", "everywhere")], &base[6..]].concat());
    assert!(said.contains(r#"WXPAY_CERTIFICATES: "everywhere" is not known; expected mainland or global"#), "{said}");
    assert!(!said.contains("WXPAY_PUBLIC_KEY_ID"), "{said}");
    assert!(said.contains("with code: built"), "{said}");
    let said = from_env(&base[..6]);
    assert!(said.contains("certificates: platform certificates come encrypted"), "{said}");
    let said = from_env(&[&base[..5], &base[6..]].concat());
    for part in ["WXPAY_CERTIFICATES_CACHE_FILE: is of no use", "WXPAY_PUBLIC_KEY_ID", "with code: built"] {
        assert!(said.contains(part), "{part}: {said}");
    }
}
