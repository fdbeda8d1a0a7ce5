//! The tools, once: name, what it does, what it takes, what it answers.

use std::{future::Future, pin::Pin};

use http::Method;
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Value, json};
use wechatpay::Client;

use crate::{api, control::Control, exit::Failure};

/// What the tools work with.
#[derive(Debug)]
pub(super) struct Hands {
    pub(super) client: Client,
    /// None: the calls go to the real WeChat Pay.
    pub(super) control: Option<Control>,
    /// Whether calls may change anything.
    pub(super) writes: bool,
}

pub(super) struct Tool {
    pub(super) name: &'static str,
    pub(super) about: &'static str,
    /// Whether it changes nothing.
    pub(super) reads: bool,
    /// Whether it needs a sandbox.
    sandbox: bool,
    pub(super) schema: fn() -> Value,
    pub(super) run: fn(&Hands, Value) -> Answer<'_>,
}

type Answer<'h> = Pin<Box<dyn Future<Output = Result<Value, Failure>> + Send + 'h>>;

pub(super) static TOOLS: [Tool; 5] = [
    Tool {
        name: "find_operations",
        about: "Finds operations of WeChat Pay's API whose path, name or Chinese title has all these words, such as `papay sign` or 退款",
        reads: true,
        sandbox: false,
        schema: || {
            json!({
                "type": "object",
                "required": ["search"],
                "additionalProperties": false,
                "properties": {"search": {"type": "string", "minLength": 1}}
            })
        },
        run: |_, arguments| {
            Box::pin(async move {
                let Search { search } = read(arguments)?;
                Ok(json!({"operations": api::listed(&search)?}))
            })
        },
    },
    Tool {
        name: "describe_operation",
        about: "Tells of one operation what it takes (types, limits, official terms and pages), what it answers and refuses, with an \
            example body and the call in Rust in six styles",
        reads: true,
        sandbox: false,
        schema: || {
            json!({
                "type": "object",
                "required": ["operation"],
                "additionalProperties": false,
                "properties": {
                    "operation": {"type": "string", "description": "Its name, its Chinese title, or `POST /v3/…`"},
                }
            })
        },
        run: |_, arguments| {
            Box::pin(async move {
                let Named { operation } = read(arguments)?;
                api::described(&operation)
            })
        },
    },
    Tool {
        name: "call_api",
        about: "Sends one signed call to WeChat Pay's API (the sandbox's, unless a real merchant is configured) and gives the \
            verified answer. The body is checked against the specification first",
        reads: false,
        sandbox: false,
        schema: || {
            request(
                &json!({"type": "string", "description": "Path with its variables filled in, and its query: /v3/pay/transactions/id/4200…?mchid=1900000003"}),
                &json!({"type": "object", "description": "JSON body; amounts in 分"}),
            )
        },
        run: |hands, arguments| Box::pin(call(hands, arguments)),
    },
    Tool {
        name: "sandbox_calls",
        about: "Lists the control calls of the sandbox: clock, payers, sessions, contracts, orders, notifications, faults, worlds",
        reads: true,
        sandbox: true,
        schema: || json!({"type": "object", "additionalProperties": false, "properties": {}}),
        run: |hands, _| Box::pin(async move { hands.control()?.get("/sandbox").await }),
    },
    Tool {
        name: "sandbox",
        about: "Makes one control call of the sandbox: POST /sandbox/sessions/{id}/confirm signs as the payer, POST \
            /sandbox/clock/advance {\"by\": \"30d\"} moves the clock on and tells what happened, GET /sandbox/notifications shows \
            each attempt, GET /sandbox/requests?status=401 says why signatures were refused",
        reads: false,
        sandbox: true,
        schema: || {
            request(
                &json!({"type": "string", "pattern": "^/sandbox", "description": "As sandbox_calls lists them, with a query where one is taken"}),
                &json!({"type": "object"}),
            )
        },
        run: |hands, arguments| Box::pin(control(hands, arguments)),
    },
];

/// What a tool takes that makes one request.
fn request(path: &Value, body: &Value) -> Value {
    json!({
        "type": "object",
        "required": ["method", "path"],
        "additionalProperties": false,
        "properties": {
            "method": {"type": "string", "enum": ["GET", "POST", "PUT", "PATCH", "DELETE"]},
            "path": path,
            "body": body,
        }
    })
}

impl Hands {
    /// The tools that can work here.
    pub(super) fn tools(&self) -> impl Iterator<Item = &'static Tool> {
        let sandbox = self.control.is_some();
        TOOLS.iter().filter(move |tool| sandbox || !tool.sandbox)
    }

    fn control(&self) -> Result<&Control, Failure> {
        self.control.as_ref().ok_or_else(|| Failure::configuration("the configured merchant is no sandbox's"))
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Search {
    search: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Named {
    operation: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Request {
    method: String,
    path: String,
    body: Option<Value>,
}

fn read<T: DeserializeOwned>(arguments: Value) -> Result<T, Failure> {
    serde_json::from_value(arguments).map_err(|error| Failure::usage(format!("the arguments do not fit: {error}")))
}

impl Request {
    fn method(&self) -> Result<Method, Failure> {
        self.method.to_ascii_uppercase().parse().map_err(|_| Failure::usage(format!("{:?} is no method", self.method)))
    }
}

async fn call(hands: &Hands, arguments: Value) -> Result<Value, Failure> {
    let request: Request = read(arguments)?;
    let method = request.method()?;
    if !hands.writes && method != Method::GET {
        return Err(Failure::usage(
            "this would write to the real WeChat Pay, and nobody allowed that: start `wxpay mcp` with --yes if it is meant, or with \
             --profile sandbox to try it out",
        ));
    }
    let resource = hands.client.chain(request.path.trim_start_matches('/').to_owned());
    let body = request.body.unwrap_or_else(|| json!({}));
    let call = match method {
        Method::GET => resource.get(),
        Method::DELETE => resource.delete(),
        Method::PUT => resource.put(&body),
        Method::PATCH => resource.patch(&body),
        _ => resource.post(&body),
    };
    let answer = call.send().await?;
    Ok(json!({"status": answer.status().as_u16(), "request_id": answer.request_id(), "body": *answer}))
}

async fn control(hands: &Hands, arguments: Value) -> Result<Value, Failure> {
    let request: Request = read(arguments)?;
    if !request.path.starts_with("/sandbox") {
        return Err(Failure::usage("control calls begin with /sandbox; calls of the API go through call_api"));
    }
    hands.control()?.ask(request.method()?, &request.path, request.body.as_ref()).await
}
