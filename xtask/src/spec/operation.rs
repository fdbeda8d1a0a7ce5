//! Operations and notifications of OpenAPI's path items.

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use super::{
    Content, ErrorCode, Event, Field, Operation, Reply, Rule, Version,
    schema::{fields, list, parameter, text, texts},
};

/// The operation that `value` describes.
pub(super) fn operation(version: Version, method: &str, path: &str, value: &Value) -> Result<Operation> {
    known(value)?;
    let (content, body) = content(value.get("requestBody"))?;
    let (reply, answer) = reply(value.get("responses").context("there are no responses")?)?;
    let parameters = list(value.get("parameters"))?;
    let placed = |place: &str| -> Result<Vec<Field>> {
        parameters.iter().filter(|item| text(item, "in") == place).map(parameter).collect()
    };
    let operation = Operation {
        name: text(value, "operationId"),
        version,
        method: method.to_uppercase(),
        path: path.to_owned(),
        family: path.trim_start_matches("/v3").split('/').nth(1).unwrap_or_default().to_owned(),
        title: text(value, "summary"),
        links: links(value)?,
        server: value.pointer("/servers/0/url").and_then(Value::as_str).map(str::to_owned),
        deprecated: value.get("deprecated") == Some(&Value::Bool(true)),
        status: texts(value.get("x-status"))?,
        roles: texts(value.get("x-roles"))?,
        session: value.get("x-session-seconds").map(seconds).transpose()?,
        repeat: optional(value, "x-repeat"),
        ask: optional(value, "x-ask"),
        note: text(value, "x-note"),
        example: None,
        rules: list(value.get("x-rules"))?.iter().map(rule).collect::<Result<_>>()?,
        errors: list(value.get("x-errors"))?.iter().map(error).collect::<Result<_>>()?,
        variables: placed("path")?,
        query: placed("query")?,
        headers: placed("header")?,
        content,
        body,
        reply,
        answer,
    };
    consistent(&operation)?;
    Ok(operation)
}

/// Rules and numbers must name fields that there are.
fn consistent(operation: &Operation) -> Result<()> {
    ensure!(!operation.name.is_empty(), "there is no operationId");
    let named: Vec<&str> = operation.body.iter().chain(&operation.query).map(|field| field.name.as_str()).collect();
    let mut wanted: Vec<&str> = Vec::new();
    for rule in &operation.rules {
        match rule {
            Rule::AnyOf(names) => wanted.extend(names.iter().map(String::as_str)),
            Rule::Mode { signs, needs, otherwise } => {
                wanted.extend([signs, needs, otherwise].into_iter().flatten().map(String::as_str));
            }
        }
    }
    wanted.extend(operation.repeat.as_deref().filter(|repeat| *repeat != "harmless"));
    if let Some(missing) = wanted.iter().find(|name| !named.contains(name)) {
        bail!("a rule names {missing}, which is no field");
    }
    let placeholders = placeholders(&operation.path);
    let variables: Vec<&str> = operation.variables.iter().map(|field| field.name.as_str()).collect();
    for name in &placeholders {
        ensure!(variables.contains(name), "the path's {{{name}}} is no parameter");
    }
    ensure!(placeholders.len() == variables.len(), "path parameters are {variables:?}, the path has {placeholders:?}");
    Ok(())
}

/// The names of a path's placeholders.
fn placeholders(path: &str) -> Vec<&str> {
    path.split('/').filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}')).collect()
}

fn known(value: &Value) -> Result<()> {
    const KEYS: &[&str] = &[
        "operationId",
        "tags",
        "summary",
        "description",
        "externalDocs",
        "x-links",
        "deprecated",
        "x-status",
        "x-security",
        "x-nonceless",
        "servers",
        "x-roles",
        "x-session-seconds",
        "x-repeat",
        "x-ask",
        "x-rules",
        "x-errors",
        "x-note",
        "parameters",
        "requestBody",
        "responses",
        "x-fragment",
        "x-original-type",
        "x-retry-seconds",
        "x-sent-to",
    ];
    for key in value.as_object().context("an operation is no object")?.keys() {
        ensure!(KEYS.contains(&key.as_str()), "the generator does not know `{key}` of an operation");
    }
    Ok(())
}

/// The notification that a webhook's path item describes.
pub(super) fn event(version: Version, event_type: &str, item: &Value) -> Result<Event> {
    let value = item.get("post").context("there is no `post`")?;
    known(value)?;
    let sealed =
        "/requestBody/content/application~1json/schema/properties/resource/properties/ciphertext/contentSchema";
    let retries = list(value.get("x-retry-seconds"))?.iter().map(seconds).collect::<Result<_>>()?;
    Ok(Event {
        event_type: event_type.to_owned(),
        version,
        title: text(value, "summary"),
        links: links(value)?,
        original_type: optional(value, "x-original-type"),
        sent_to: text(value, "x-sent-to"),
        retries,
        note: text(value, "x-note"),
        resource: value.pointer(sealed).map(fields).transpose()?.unwrap_or_default(),
    })
}

fn links(value: &Value) -> Result<Vec<String>> {
    let links = texts(value.get("x-links"))?;
    let only = value.pointer("/externalDocs/url").and_then(Value::as_str);
    Ok(if links.is_empty() { only.map(str::to_owned).into_iter().collect() } else { links })
}

fn optional(value: &Value, name: &str) -> Option<String> {
    value.get(name).and_then(Value::as_str).map(str::to_owned)
}

fn seconds(value: &Value) -> Result<u32> {
    value
        .as_u64()
        .and_then(|number| u32::try_from(number).ok())
        .with_context(|| format!("{value} is no number of seconds"))
}

fn content(body: Option<&Value>) -> Result<(Content, Vec<Field>)> {
    let Some(body) = body else { return Ok((Content::Nothing, Vec::new())) };
    let content = body.get("content").and_then(Value::as_object).context("a request body has no content")?;
    let (media_type, media) = content.iter().next().context("a request body has no content")?;
    let kind = match media_type.as_str() {
        "application/json" => Content::Json,
        "multipart/form-data" => Content::Form,
        "application/xml" => Content::Xml,
        _ => bail!("{media_type} is not known"),
    };
    Ok((kind, media.get("schema").map(fields).transpose()?.unwrap_or_default()))
}

fn reply(responses: &Value) -> Result<(Reply, Vec<Field>)> {
    let (status, response) = responses.as_object().and_then(|all| all.iter().next()).context("there is no response")?;
    let Some((media_type, media)) =
        response.get("content").and_then(Value::as_object).and_then(|all| all.iter().next())
    else {
        return Ok((if status.starts_with('3') { Reply::Redirect } else { Reply::Empty }, Vec::new()));
    };
    let kind = match media_type.as_str() {
        "application/json" => Reply::Json,
        "application/xml" => Reply::Xml,
        "application/octet-stream" => Reply::File,
        _ => bail!("{media_type} is not known"),
    };
    Ok((kind, media.get("schema").map(fields).transpose()?.unwrap_or_default()))
}

fn rule(rule: &Value) -> Result<Rule> {
    if let Some(names) = rule.get("any-of") {
        return Ok(Rule::AnyOf(texts(Some(names))?));
    }
    let mode = rule.get("mode").with_context(|| format!("rule {rule} is not known"))?;
    Ok(Rule::Mode {
        signs: texts(mode.get("signs"))?,
        needs: texts(mode.get("needs"))?,
        otherwise: texts(mode.get("otherwise"))?,
    })
}

fn error(error: &Value) -> Result<ErrorCode> {
    let status = error.get("status").and_then(Value::as_u64).and_then(|status| u16::try_from(status).ok());
    Ok(ErrorCode {
        status: status.with_context(|| format!("{error} has no status"))?,
        code: text(error, "code"),
        when: text(error, "when"),
    })
}
