//! Strings to sign and signatures, byte for byte as OpenSSL made them.

use wechatpay_core::{Authorization, encoding, message, verify};

use crate::vectors::{Case, NOW, cases, merchant, trust};

#[test]
fn a_request_is_signed_as_openssl_signs_it() {
    for case in cases("request") {
        let input = case.input();
        let field = |name: &str| input[name].as_str().unwrap().to_owned();
        let timestamp = input["timestamp"].as_i64().unwrap();
        let message =
            message::request(&field("method"), &field("path"), timestamp, &field("nonce"), &case.bytes("body"));
        assert!(message == case.bytes("message.txt"), "string to sign of {case:?}");

        let signature = merchant().sign(&message).unwrap();
        assert_eq!(encoding::base64(&signature), case.text("signature.b64"), "{case:?}");
        assert!(merchant().public_key().verify(&message, &signature), "{case:?}");

        let authorization = Authorization {
            mchid: field("mchid"),
            nonce_str: field("nonce"),
            signature: encoding::base64(&signature),
            timestamp,
            serial_no: field("serial_no"),
        };
        assert_eq!(authorization.to_string(), case.text("authorization.txt"), "{case:?}");
        assert_eq!(case.text("authorization.txt").parse(), Ok(authorization), "{case:?}");
    }
}

#[test]
fn an_answer_that_openssl_signed_is_verified() {
    for case in cases("answer") {
        let input = case.input();
        let (timestamp, nonce) = (input["timestamp"].as_str().unwrap(), input["nonce"].as_str().unwrap());
        assert!(
            message::answer(timestamp, nonce, &case.bytes("body")) == case.bytes("message.txt"),
            "string to verify of {case:?}"
        );
        assert_eq!(verify(&case.headers(), &case.bytes("body"), &trust(), NOW), Ok(()), "{case:?}");
    }
}

#[test]
fn what_opens_the_cashier_is_signed_as_openssl_signs_it() {
    for case in cases("invoke") {
        let input = case.input();
        let [appid, timestamp, nonce, prepay_id] =
            ["appid", "timestamp", "nonce", "prepay_id"].map(|name| input[name].as_str().unwrap());
        let message = match case.name() {
            "jsapi" => message::invoke_jsapi(appid, timestamp, nonce, prepay_id),
            "app" => message::invoke_app(appid, timestamp, nonce, prepay_id),
            other => panic!("nothing is known of {other}"),
        };
        assert_eq!(message, case.bytes("message.txt"), "{case:?}");
        assert_eq!(encoding::base64(&merchant().sign(&message).unwrap()), case.text("signature.b64"), "{case:?}");
    }
}

#[test]
fn the_strings_have_the_lengths_of_their_check_values() {
    for (case, length) in [("request/post", 246), ("request/get-with-query", 156), ("answer/no-content", 45)] {
        assert_eq!(Case::named(case).bytes("message.txt").len(), length, "{case}");
    }
}

#[test]
fn a_timestamp_is_written_in_decimal_without_loss() {
    for timestamp in [i64::MIN, -1, 0, i64::MAX] {
        let message = message::request("GET", "/v3/certificates", timestamp, "n", b"");
        assert_eq!(message, format!("GET\n/v3/certificates\n{timestamp}\nn\n\n").as_bytes());
    }
}
