//! From the command line to a request that is not encrypted, signed or sent yet.

use percent_encoding::percent_decode_str;
use serde_json::{Value, value::RawValue};
use wechatpay::{
    Client, Upload,
    api::{Body, Draft},
    protocol::digest,
};
use wechatpay_spec::{Found, Operation, Repeat};

use super::sealed;
use crate::{cli::CallOptions, exit::Failure, input, nearest::did_you_mean};

const METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

#[derive(Debug)]
pub(super) struct Request {
    pub(super) draft: Draft,
    pub(super) operation: Option<&'static Operation>,
    /// Whether it changes something, for all that is known.
    pub(super) writes: bool,
    /// Whose key fields were encrypted for.
    pub(super) serial: Option<String>,
}

impl Request {
    pub(super) fn read(options: &CallOptions) -> Result<Self, Failure> {
        let method = method(&options.method)?;
        let (path, written) = path(&options.path)?;
        let mut draft = Draft::new(method, path.clone());
        draft = options.variable.iter().fold(draft, |draft, (name, value)| draft.variable(name.clone(), value));
        draft =
            written.iter().chain(&options.query).fold(draft, |draft, (name, value)| draft.query(name.clone(), value));
        let has_body = options.body.is_some() || options.upload.is_some();
        if has_body && matches!(method, "GET" | "DELETE") {
            return Err(Failure::usage(format!("{method} takes no body; what it is to say goes into the query (-q)")));
        }
        if let Some(body) = &options.body {
            draft.body = Body::Json(json(&input::given(body)?)?.into());
        }
        if let Some(file) = &options.upload {
            draft = draft.form(&upload(file)?);
        }
        let operation = match wechatpay_spec::find(method, &path) {
            Found::Operation(operation, _) => Some(operation),
            _ => None,
        };
        let harmless = operation.is_some_and(|operation| operation.repeat == Repeat::Harmless);
        Ok(Self { draft, operation, writes: method != "GET" && !harmless, serial: None })
    }

    /// Encrypts what the options name, and refuses what would go out in plaintext by mistake.
    pub(super) async fn seal(&mut self, client: &Client, options: &CallOptions) -> Result<(), Failure> {
        self.encrypt(client, &options.encrypt).await?;
        if options.unchecked { Ok(()) } else { self.keep_secrets() }
    }

    /// Encrypts what is named, with the key that the client encrypts with.
    async fn encrypt(&mut self, client: &Client, fields: &[String]) -> Result<(), Failure> {
        let (all, named): (Vec<&String>, Vec<&String>) = fields.iter().partition(|field| *field == "all");
        if !fields.is_empty() && client.platform_keys().is_empty() {
            client.refresh_certificates().await?;
        }
        let mut body = self.body();
        for field in named {
            let mut encrypted = 0;
            for (_, value) in self.draft.query.iter_mut().filter(|(name, _)| name == field) {
                let sealed = client.encrypt(value)?;
                (*value, self.serial) = (sealed.ciphertext, Some(sealed.serial));
                encrypted += 1;
            }
            for text in body.iter_mut().flat_map(|body| sealed::named(body, field)) {
                let sealed = client.encrypt(text)?;
                (*text, self.serial) = (sealed.ciphertext, Some(sealed.serial));
                encrypted += 1;
            }
            if encrypted == 0 {
                let known = self.operation.map(sealed::pointers).unwrap_or_default();
                let meant = did_you_mean(field, known.iter().map(String::as_str));
                return Err(Failure::usage(format!(
                    "--encrypt {field:?}: neither body nor query has such a text{meant}"
                )));
            }
        }
        if let (Some(body), Some(_)) = (&body, &self.serial) {
            self.draft.body = Body::Json(body.to_string().into());
        }
        if !all.is_empty() {
            self.draft.plaintext.query = true;
            self.draft.plaintext.body = true;
        }
        Ok(())
    }

    /// Refuses what would go out in plaintext by mistake.
    fn keep_secrets(&self) -> Result<(), Failure> {
        let (Some(operation), Some(body)) = (self.operation, self.body()) else { return Ok(()) };
        let plain = sealed::in_plaintext(operation, &body);
        if plain.is_empty() || self.draft.plaintext.body {
            return Ok(());
        }
        Err(Failure::usage(format!(
            "the specification wants {} encrypted, and it is not: add --encrypt all, or --encrypt {}. Nothing was sent",
            plain.join(", "),
            plain.first().map_or("FIELD", String::as_str)
        )))
    }

    pub(super) fn body(&self) -> Option<Value> {
        match &self.draft.body {
            Body::Json(json) => serde_json::from_slice(json).ok(),
            _ => None,
        }
    }

    /// What its query and body speak of.
    pub(super) fn names(&self) -> Vec<String> {
        let body = self.body();
        let members = body.as_ref().and_then(Value::as_object).into_iter().flat_map(|body| body.keys().cloned());
        self.draft.query.iter().map(|(name, _)| name.to_string()).chain(members).collect()
    }

    /// Method and path, as people call it.
    pub(super) fn shown(&self) -> String {
        format!("{} {}", self.draft.method, self.draft.path)
    }
}

fn method(text: &str) -> Result<&'static str, Failure> {
    let upper = text.to_ascii_uppercase();
    METHODS.into_iter().find(|known| *known == upper).ok_or_else(|| {
        let meant = did_you_mean(&upper, METHODS);
        Failure::usage(format!("{text:?} is no method: expected one of {}{meant}", METHODS.join(", ")))
    })
}

type Pairs = Vec<(String, String)>;

/// The path with a slash in front, and its query, decoded: the client encodes it again, and compares it with the specification.
fn path(text: &str) -> Result<(String, Pairs), Failure> {
    if text.contains("://") {
        return Err(Failure::usage(format!(
            "{text:?} is a URL: give the path alone, such as /v3/certificates; which host it goes to is said by --base-url"
        )));
    }
    let (path, query) = text.split_once('?').unwrap_or((text, ""));
    let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let pair = |pair: &str| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decoded(name), decoded(value))
    };
    let query = query.split('&').filter(|pair| !pair.is_empty()).map(pair).collect();
    Ok((format!("/{}", path.trim_start_matches('/')), query))
}

/// The JSON as it was written, without the blanks around it.
fn json(content: &[u8]) -> Result<Vec<u8>, Failure> {
    let written: &RawValue = serde_json::from_slice(content).map_err(|error| {
        let hint = if content.first().is_some_and(|first| matches!(first, b'{' | b'[' | b'"')) {
            ""
        } else {
            "; a file is named with @ in front, and - is standard input"
        };
        Failure::usage(format!("the body is no JSON: {error}{hint}. Nothing was sent"))
    })?;
    Ok(written.get().as_bytes().to_vec())
}

fn upload(path: &str) -> Result<(Value, Upload), Failure> {
    let content = input::file(path)?;
    let name = std::path::Path::new(path).file_name().map(|name| name.to_string_lossy().into_owned());
    let name = name.ok_or_else(|| Failure::usage(format!("{path}: is no path of a file")))?;
    let meta = serde_json::json!({"filename": name, "sha256": digest::sha256_hex(&content)});
    Ok((meta, Upload::new(name, content)))
}
