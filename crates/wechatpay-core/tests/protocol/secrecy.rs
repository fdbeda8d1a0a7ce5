//! No key material in anything that can be shown.

use std::fmt::Debug;

use wechatpay_core::{ApiV3Key, Certificate, KeyError, PlatformKey, PrivateKey, PublicKey, Signer};

use crate::vectors::{API_V3_KEY, PUB_KEY_ID, api_v3_key, key_file, key_text, merchant};

const PRIVATE: [&str; 9] = [
    "merchant-pkcs8.pem",
    "merchant-pkcs1.pem",
    "rsa3072.pem",
    "rsa1024.pem",
    "ec.pem",
    "ec-pkcs8.pem",
    "encrypted.pem",
    "encrypted-pkcs1.pem",
    "platform-cert.key.pem",
];

/// Every line of Base64 of every private key, in halves, so that a quoted part is found too.
fn secrets() -> Vec<String> {
    let mut secrets = vec![API_V3_KEY.to_owned()];
    for name in PRIVATE {
        for line in key_text(name).lines().filter(|line| !line.contains(['-', ':']) && line.len() >= 16) {
            let (first, second) = line.split_at(line.len() / 2);
            secrets.extend([first.to_owned(), second.to_owned()]);
        }
    }
    secrets
}

#[track_caller]
fn assert_clean(shown: &str) {
    for secret in secrets() {
        assert!(!shown.contains(&secret), "{secret} stands in {shown}");
    }
}

fn shown(error: &KeyError) -> String {
    format!("{error} {error:?} {error:#?}")
}

#[test]
fn debug_output_of_keys_shows_no_key_material() {
    fn debug(value: &impl Debug) -> String {
        format!("{value:?} {value:#?}")
    }
    let signer: Box<dyn Signer> = Box::new(merchant());
    for shown in [debug(&merchant()), debug(&signer), debug(&api_v3_key()), debug(&merchant().public_key())] {
        assert_clean(&shown);
        assert!(!shown.contains("48, 130"), "raw bytes in {shown}");
        assert!(shown.len() < 100, "{shown}");
    }
}

#[test]
fn no_error_quotes_a_private_key_that_was_handed_to_the_wrong_reader() {
    for name in PRIVATE {
        let pem = key_file(name);
        let errors = [
            PublicKey::from_pem(&pem).err(),
            Certificate::from_pem(&pem).err(),
            PlatformKey::from_pem(PUB_KEY_ID, &pem).err(),
            PrivateKey::from_pem(&pem).err(),
            ApiV3Key::new(&pem).err(),
            PlatformKey::from_pem(key_text(name), &pem).err(),
            PrivateKey::from_der(&pem).err(),
        ];
        assert!(errors.iter().flatten().count() >= 6, "{name}");
        for error in errors.iter().flatten() {
            assert_clean(&shown(error));
        }
    }
}

#[test]
fn no_error_quotes_a_broken_private_key() {
    let text = key_text("merchant-pkcs8.pem");
    let lines: Vec<_> = text.lines().collect();
    let mut broken = vec![
        text.replace('\n', " "),
        text.replace("-----BEGIN", "----BEGIN"),
        text.replace("PRIVATE KEY", "SECRET"),
        text.replace("-----END PRIVATE", "-----END PUBLIC"),
        lines[2..lines.len() - 1].join(""),
        lines[1..lines.len() - 2].join(""),
    ];
    for index in 1..lines.len() - 1 {
        let mut lines = lines.clone();
        let damaged = format!("{}*", lines[index]);
        lines[index] = &damaged;
        broken.push(lines.join("\n"));
        lines.remove(index);
        broken.push(lines.join("\n"));
    }
    for text in broken {
        let error = PrivateKey::from_pem(&text).expect_err("a broken key was taken");
        assert_clean(&shown(&error));
    }
}

#[test]
fn no_error_quotes_an_api_v3_key_of_the_wrong_length() {
    let error = ApiV3Key::new(format!("{API_V3_KEY}x")).unwrap_err();
    assert_clean(&shown(&error));
}
