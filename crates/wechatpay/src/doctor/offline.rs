//! What can be checked without WeChat Pay.

use wechatpay_core::{Certificate, PlatformKey, PrivateKey, TIME_WINDOW_SECONDS, within_window};

use super::{Check, Checkup, Doctor};
use crate::merchant::{mchid_problem, serial_no_problem};

const DAY: i64 = 24 * 60 * 60;
/// A certificate that ends within so many seconds is worth a warning.
const SOON: i64 = 30 * DAY;
/// So many seconds a clock may be off before it is worth a warning.
const OFF: u64 = 60;
/// Hex digits of the serial numbers that WeChat Pay's authority gives.
const SERIAL_DIGITS: usize = 40;

pub(super) fn examine(doctor: &Doctor, now: i64) -> Checkup {
    let checks = vec![
        mchid(doctor),
        serial_no(doctor),
        private_key(doctor),
        certificate(doctor),
        key_and_certificate(doctor),
        serial_and_certificate(doctor),
        validity(doctor, now),
        platform_keys(doctor),
        platform_validity(doctor, now),
        platform_is_another(doctor),
        duplicates(doctor),
        api_v3_key(doctor),
        clock(doctor),
    ];
    Checkup { checks }
}

fn mchid(doctor: &Doctor) -> Check {
    let name = "mchid";
    match &doctor.mchid {
        None => Check::not_checked(name, "not given", "hand in the merchant number (商户号)"),
        Some(mchid) => match mchid_problem(mchid) {
            None => Check::passed(name, mchid.clone()),
            Some(problem) => Check::failed(name, problem, "take it from the merchant platform (商户平台)"),
        },
    }
}

fn serial_no(doctor: &Doctor) -> Check {
    let name = "serial_no";
    let advice = "take it from the merchant platform, or `openssl x509 -in apiclient_cert.pem -noout -serial`";
    let Some(serial_no) = &doctor.serial_no else {
        return match &doctor.certificate {
            Some(Ok(certificate)) => {
                Check::passed(name, format!("{}, of the certificate", certificate.serial_number()))
            }
            _ => Check::not_checked(name, "not given", advice),
        };
    };
    if let Some(problem) = serial_no_problem(serial_no) {
        return Check::failed(name, problem, advice);
    }
    let is_usual = serial_no.len() == SERIAL_DIGITS
        && serial_no.bytes().all(|byte| byte.is_ascii_digit() || (b'A'..=b'F').contains(&byte));
    match is_usual {
        true => Check::passed(name, serial_no.clone()),
        false => Check::warning(
            name,
            format!("{serial_no}: expected {SERIAL_DIGITS} hex digits in capitals, these are {}", serial_no.len()),
            advice,
        ),
    }
}

fn private_key(doctor: &Doctor) -> Check {
    let name = "private_key";
    match &doctor.private_key {
        Some(Ok(_)) => Check::passed(name, "RSA, 2048 bits"),
        Some(Err(error)) => Check::failed(name, error.to_string(), "hand in the text of apiclient_key.pem"),
        None if doctor.signs_elsewhere => {
            Check::not_checked(name, "it is not in this process", "ask the signer's service; a live check-up tells")
        }
        None => Check::not_checked(name, "not given", "hand in the text of apiclient_key.pem"),
    }
}

fn certificate(doctor: &Doctor) -> Check {
    let name = "certificate";
    match &doctor.certificate {
        Some(Ok(_)) => Check::passed(name, "X.509, RSA, 2048 bits"),
        Some(Err(error)) => Check::failed(name, error.to_string(), "hand in the text of apiclient_cert.pem"),
        None => Check::not_checked(name, "not given", WITHOUT_CERTIFICATE),
    }
}

const WITHOUT_CERTIFICATE: &str = "hand in the text of apiclient_cert.pem; a live check-up tells, too";

impl Doctor {
    fn key(&self) -> Option<&PrivateKey> {
        self.private_key.as_ref()?.as_ref().ok()
    }

    fn own_certificate(&self) -> Option<&Certificate> {
        self.certificate.as_ref()?.as_ref().ok()
    }

    fn trusted(&self) -> impl Iterator<Item = &PlatformKey> {
        self.platform.iter().filter_map(|platform| platform.key.as_ref().ok())
    }
}

fn key_and_certificate(doctor: &Doctor) -> Check {
    let name = "key_and_certificate";
    match (doctor.key(), doctor.own_certificate()) {
        (Some(key), Some(certificate)) if key.public_key() == certificate.public_key() => {
            Check::passed(name, "the private key is the certificate's")
        }
        (Some(_), Some(_)) => Check::failed(
            name,
            "the private key is not the certificate's",
            "take apiclient_key.pem and apiclient_cert.pem of one download",
        ),
        (None, _) => Check::not_checked(name, "there is no private key to compare", "hand in apiclient_key.pem"),
        (_, None) => Check::not_checked(name, "there is no certificate to compare", WITHOUT_CERTIFICATE),
    }
}

fn serial_and_certificate(doctor: &Doctor) -> Check {
    let name = "serial_and_certificate";
    match (&doctor.serial_no, doctor.own_certificate()) {
        (Some(serial), Some(certificate)) => match certificate.serial_number().as_str() {
            own if own == serial => Check::passed(name, "serial_no is the certificate's"),
            own => {
                Check::failed(name, format!("serial_no is {serial}, the certificate's is {own}"), format!("set {own}"))
            }
        },
        (None, Some(_)) => Check::passed(name, "serial_no is taken from the certificate"),
        (_, None) => Check::not_checked(
            name,
            "whether the serial number is that of the key cannot be told without its certificate",
            WITHOUT_CERTIFICATE,
        ),
    }
}

fn validity(doctor: &Doctor, now: i64) -> Check {
    let name = "certificate_validity";
    let advice = "apply for a new certificate on the merchant platform, and take its key and serial number";
    match doctor.own_certificate() {
        None => Check::not_checked(name, "there is no certificate", WITHOUT_CERTIFICATE),
        Some(certificate) => held(name, advice, certificate.not_before(), certificate.not_after(), now),
    }
}

/// Whether a certificate holds now.
fn held(name: &'static str, advice: &str, from: i64, until: i64, now: i64) -> Check {
    let day = |seconds: i64| {
        let time = jiff::Timestamp::from_second(seconds).unwrap_or_default();
        time.strftime("%Y-%m-%d").to_string()
    };
    if until < now {
        Check::failed(name, format!("it expired on {}", day(until)), advice)
    } else if now < from {
        let advice = "set this machine's clock, or wait until then";
        Check::failed(name, format!("it begins on {} only", day(from)), advice)
    } else if until - now < SOON {
        Check::warning(name, format!("it expires on {}, in {} days", day(until), (until - now) / DAY), advice)
    } else {
        Check::passed(name, format!("until {}", day(until)))
    }
}

fn platform_keys(doctor: &Doctor) -> Check {
    let name = "platform_keys";
    let broken: Vec<String> = doctor
        .platform
        .iter()
        .filter_map(|platform| Some(format!("{}: {}", platform.name, platform.key.as_ref().err()?)))
        .collect();
    let names: Vec<&str> = doctor.trusted().map(|key| key.id().as_str()).collect();
    if !broken.is_empty() {
        let advice = "take id (PUB_KEY_ID_…) and pub_key.pem from the merchant platform, under API security (API安全)";
        Check::failed(name, broken.join("; "), advice)
    } else if !names.is_empty() {
        Check::passed(name, names.join(", "))
    } else if doctor.fetches {
        Check::not_checked(name, "none yet, they are fetched", "make a call, then look again")
    } else {
        Check::failed(
            name,
            "there is none, so no answer can be verified",
            "hand in the WeChat Pay public key (微信支付公钥), or a platform certificate (平台证书)",
        )
    }
}

fn platform_validity(doctor: &Doctor, now: i64) -> Check {
    let name = "platform_validity";
    let advice = "have the present certificates fetched, or use the WeChat Pay public key";
    if doctor.trusted().next().is_none() {
        return Check::not_checked(name, "there is no key of WeChat Pay", "see platform_keys");
    }
    let of = |key: &PlatformKey| Some(held(name, advice, key.not_before()?, key.not_after()?, now));
    let certificates: Vec<Check> = doctor.trusted().filter_map(of).collect();
    if doctor.trusted().any(|key| !key.is_certificate()) {
        return Check::passed(name, "a WeChat Pay public key does not expire");
    }
    // One that holds for long is enough; of several bad ones the last to come is told.
    let best = certificates.into_iter().min_by_key(|check| check.outcome as u8);
    best.unwrap_or_else(|| Check::not_checked(name, "there is no certificate", "see platform_keys"))
}

fn platform_is_another(doctor: &Doctor) -> Check {
    let name = "platform_is_another";
    let own_serial = doctor.serial_no.as_deref();
    let own_key = doctor.key().map(PrivateKey::public_key).or(doctor.own_certificate().map(Certificate::public_key));
    let is_own = |key: &&PlatformKey| Some(key.id().as_str()) == own_serial || Some(key.public_key()) == own_key;
    match doctor.trusted().find(is_own) {
        Some(key) => Check::failed(
            name,
            format!("{} is the merchant's own key", key.id()),
            "hand in a key of WeChat Pay: the public key (pub_key.pem), not apiclient_cert.pem",
        ),
        None if own_serial.is_none() && own_key.is_none() => {
            Check::not_checked(name, "the merchant's own key is not known", "hand in serial_no or key")
        }
        None => Check::passed(name, "none of them is the merchant's own"),
    }
}

fn duplicates(doctor: &Doctor) -> Check {
    let name = "duplicates";
    let mut seen: Vec<&PlatformKey> = Vec::new();
    let mut same = None;
    for key in doctor.trusted() {
        match seen.iter().find(|known| known.id() == key.id()) {
            Some(known) if known.public_key() != key.public_key() => {
                let advice = "keep the one that the merchant platform shows";
                return Check::failed(name, format!("{} is given twice, with different keys", key.id()), advice);
            }
            Some(_) => same = Some(Check::warning(name, format!("{} is given twice", key.id()), "once is enough")),
            None => seen.push(key),
        }
    }
    same.unwrap_or_else(|| Check::passed(name, "no key is given twice"))
}

fn api_v3_key(doctor: &Doctor) -> Check {
    let name = "api_v3_key";
    match &doctor.api_v3_key {
        Some(Ok(())) => Check::passed(name, "32 bytes"),
        Some(Err(error)) => {
            Check::failed(name, error.to_string(), "set one on the merchant platform, under API security (API安全)")
        }
        None if doctor.fetches => {
            Check::failed(name, "not given", "platform certificates come encrypted with it: hand it in")
        }
        None => Check::not_checked(name, "not given", "only notifications and platform certificates need it"),
    }
}

fn clock(doctor: &Doctor) -> Check {
    let name = "clock";
    let Some((theirs, ours)) = doctor.clocks else {
        let advice = "hand in the headers of an answer, or make a live check-up";
        return Check::not_checked(name, "no answer tells WeChat Pay's time", advice);
    };
    let away = theirs.abs_diff(ours);
    let side = if ours < theirs { "behind" } else { "ahead of" };
    let seen = format!("{away} s {side} WeChat Pay's; {TIME_WINDOW_SECONDS} s are allowed");
    let advice = "set this machine's clock, and keep it set (NTP)";
    if !within_window(ours, theirs) {
        Check::failed(name, seen, advice)
    } else if away > OFF {
        Check::warning(name, seen, advice)
    } else {
        Check::passed(name, seen)
    }
}
