//! The control API in process: every answer is held to the document.
#![allow(unreachable_pub, reason = "each test file uses a part of it")]

use std::{cell::RefCell, collections::BTreeSet};

use bytes::Bytes;
use http::Request;
use serde_json::{Value, json};
use wechatpay_sandbox::Sandbox;

use crate::support::Answer;

/// Calls, holds every answer to the document, and notes which operations were called.
pub struct Api {
    pub sandbox: Sandbox,
    pub document: Value,
    pub called: RefCell<BTreeSet<String>>,
}

impl Api {
    pub fn new(sandbox: &Sandbox) -> Self {
        let answer: Answer = sandbox.handle(request("GET", "/sandbox/openapi.json", "")).into();
        Self { sandbox: sandbox.clone(), document: answer.json, called: RefCell::default() }
    }

    pub fn call(&self, method: &str, url: &str, body: Value) -> Answer {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        self.send(method, url, &body)
    }

    pub fn send(&self, method: &str, url: &str, body: &str) -> Answer {
        let answer: Answer = self.sandbox.handle(request(method, url, body)).into();
        self.hold(method, url, &answer);
        answer
    }

    pub fn get(&self, url: &str) -> Value {
        let answer = self.call("GET", url, Value::Null);
        assert_eq!(answer.status, 200, "{}", answer.json);
        answer.json
    }

    #[track_caller]
    pub fn done(&self, method: &str, url: &str, body: Value) -> Value {
        let answer = self.call(method, url, body);
        assert_eq!(answer.status, 200, "{method} {url}: {}", answer.json);
        answer.json
    }

    /// The pattern of a path, most literal first.
    fn pattern(&self, method: &str, url: &str) -> Option<String> {
        let path = url.split('?').next().unwrap();
        let segments: Vec<_> = path.split('/').collect();
        let fits = |pattern: &&String| {
            let pattern: Vec<_> = pattern.split('/').collect();
            pattern.len() == segments.len()
                && pattern.iter().zip(&segments).all(|(known, segment)| known.starts_with('{') || known == segment)
        };
        let known = self.document["paths"].as_object().unwrap().iter();
        let of_method = known.filter(|(_, path)| path.get(method.to_lowercase()).is_some()).map(|(pattern, _)| pattern);
        of_method.filter(fits).min_by_key(|pattern| pattern.matches('{').count()).cloned()
    }

    #[track_caller]
    pub fn hold(&self, method: &str, url: &str, answer: &Answer) {
        let Some(pattern) = self.pattern(method, url) else {
            assert!(matches!(answer.code(), "UNKNOWN_CALL" | "WRONG_METHOD"), "{method} {url}: {}", answer.json);
            return;
        };
        let operation = &self.document["paths"][&pattern][method.to_lowercase()];
        self.called.borrow_mut().insert(format!("{method} {pattern}"));
        let pairs = url.split_once('?').into_iter().flat_map(|(_, query)| query.split('&'));
        for name in pairs.filter_map(|pair| Some(pair.split_once('=')?.0)).filter(|_| answer.status == 200) {
            let parameters = operation["parameters"].as_array().unwrap();
            let is_described = parameters.iter().any(|known| known["name"] == name && known["in"] == "query");
            assert!(is_described, "{method} {url}: {name} is not described");
        }
        let response = &operation["responses"][answer.status.as_str()];
        let media_type = answer.headers.get("content-type").map_or("application/json", |value| value.to_str().unwrap());
        let media_type = media_type.split(';').next().unwrap();
        let schema = &response["content"][media_type]["schema"];
        assert!(schema.is_object() || schema.is_boolean(), "{method} {url}: {} is not described", answer.status);
        if answer.status != 200 {
            let codes = schema["allOf"][1]["properties"]["code"]["enum"].as_array().unwrap();
            assert!(codes.contains(&json!(answer.code())), "{method} {url}: {} is not described", answer.code());
        }
        let text = Value::from(String::from_utf8_lossy(&answer.raw).into_owned());
        let said = if media_type == "application/json" { &answer.json } else { &text };
        self.fits(schema, said, &format!("{method} {url}"));
    }

    /// As much of JSON Schema as the document uses.
    #[track_caller]
    fn fits(&self, schema: &Value, value: &Value, place: &str) {
        if schema == &Value::Bool(true) {
            return;
        }
        if let Some(reference) = schema["$ref"].as_str() {
            let target =
                self.document.pointer(reference.strip_prefix('#').unwrap()).unwrap_or_else(|| panic!("{reference}"));
            return self.fits(target, value, place);
        }
        for all in schema["allOf"].as_array().into_iter().flatten() {
            self.fits(all, value, &format!("{place} allOf"));
        }
        for key in ["anyOf", "oneOf"] {
            if let Some(options) = schema[key].as_array() {
                let fits =
                    |option: &Value| option["type"] == json!("null") && value.is_null() || self.may_fit(option, value);
                assert!(options.iter().any(fits), "{place}: {value} fits none of {options:?}");
            }
        }
        if let Some(known) = schema["enum"].as_array() {
            assert!(known.contains(value), "{place}: {value} is none of {known:?}");
        }
        assert!(self.may_fit(schema, value), "{place}: {value} is no {}", schema["type"]);
        for required in schema["required"].as_array().into_iter().flatten() {
            assert!(value.get(required.as_str().unwrap()).is_some(), "{place}: {required} is missing in {value}");
        }
        let Some(object) = value.as_object() else {
            for item in value.as_array().into_iter().flatten() {
                self.fits(&schema["items"].clone(), item, &format!("{place}[]"));
            }
            return;
        };
        let properties = schema["properties"].as_object();
        for (name, value) in object {
            if let Some(schema) = properties.and_then(|properties| properties.get(name)) {
                self.fits(schema, value, &format!("{place}.{name}"));
            } else if schema["additionalProperties"].is_object() {
                self.fits(&schema["additionalProperties"], value, &format!("{place}.{name}"));
            } else {
                let open =
                    properties.is_none() || schema["additionalProperties"] == json!(true) || place.ends_with("allOf");
                assert!(open, "{place}: {name} is not described");
            }
        }
    }

    fn may_fit(&self, schema: &Value, value: &Value) -> bool {
        if let Some(reference) = schema["$ref"].as_str() {
            return self.may_fit(self.document.pointer(reference.strip_prefix('#').unwrap()).unwrap(), value);
        }
        let is = |kind: &str| match kind {
            "null" => value.is_null(),
            "string" => value.is_string(),
            "boolean" => value.is_boolean(),
            "integer" => value.is_i64() || value.is_u64(),
            "number" => value.is_number(),
            "array" => value.is_array(),
            "object" => value.is_object(),
            other => panic!("{other}"),
        };
        match &schema["type"] {
            Value::String(kind) => is(kind),
            Value::Array(kinds) => kinds.iter().any(|kind| is(kind.as_str().unwrap())),
            _ => true,
        }
    }
}

pub fn request(method: &str, url: &str, body: &str) -> Request<Bytes> {
    Request::builder().method(method).uri(url).body(Bytes::copy_from_slice(body.as_bytes())).unwrap()
}
