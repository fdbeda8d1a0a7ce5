//! One operation: its static, with what is not said left to `Operation::new`.

use anyhow::{Context, Result, bail};

use super::{
    lists::Lists,
    words::{documented, literal},
};
use crate::{
    codegen::names::static_name,
    spec::{Content, Field, Operation, Reply, Rule, Version},
};

/// The five lists of an operation, by the name of their member.
fn lists(operation: &Operation) -> Result<[(&'static str, Vec<Field>); 5]> {
    Ok([
        ("variables", variables(operation)?),
        ("query", operation.query.clone()),
        ("headers", operation.headers.clone()),
        ("body", operation.body.clone()),
        ("answer", operation.answer.clone()),
    ])
}

/// The placeholders in the order of the path: the router puts the values of a concrete path beside them.
fn variables(operation: &Operation) -> Result<Vec<Field>> {
    let mut variables = Vec::new();
    for segment in operation.path.split('/').filter(|segment| segment.contains(['{', '}'])) {
        let name = segment.strip_prefix('{').and_then(|name| name.strip_suffix('}'));
        let name = name.with_context(|| format!("{}: {segment} mixes a placeholder and letters", operation.shown()))?;
        let field = operation.variables.iter().find(|field| field.name == name);
        variables.push(field.with_context(|| format!("{}: {name} is no parameter", operation.shown()))?.clone());
    }
    Ok(variables)
}

/// Counts the lists of an operation.
pub(super) fn count(operation: &Operation, pool: &mut Lists) -> Result<()> {
    let name = static_name(operation);
    for (member, fields) in lists(operation)? {
        pool.count(&name, member, &fields);
    }
    Ok(())
}

/// The static of an operation.
pub(super) fn text(operation: &Operation, pool: &mut Lists) -> Result<String> {
    let name = static_name(operation);
    let mut members = about(operation)?;
    for (member, fields) in lists(operation)? {
        if member == "body" {
            members.extend(content(operation.content).map(|content| format!("content: Content::{content}")));
        }
        if !fields.is_empty() {
            members.push(format!("{member}: {}", pool.member(&name, member, &fields)));
        }
        if let (true, Some(example)) = (member == "body", &operation.example) {
            members.push(format!("example: Some({})", literal(&example.to_string())));
        }
        if member == "body" && !operation.rules.is_empty() {
            let rules: String = operation.rules.iter().map(|rule| format!("        {},\n", self::rule(rule))).collect();
            members.push(format!("rules: &[\n{rules}    ]"));
        }
    }
    members.extend(reply(operation.reply).map(|reply| format!("reply: Reply::{reply}")));
    members.extend(errors(operation));
    let members: String = members.iter().map(|member| format!("    {member},\n")).collect();
    Ok(format!(
        "{}pub static {name}: Operation = Operation {{\n{members}    ..Operation::new({}, {}, {})\n}};\n\n",
        documentation(operation),
        literal(&operation.name),
        literal(&operation.method),
        literal(&operation.path)
    ))
}

/// What is said of an operation besides its fields.
fn about(operation: &Operation) -> Result<Vec<String>> {
    let (host, prefix) = place(operation)?;
    let roles = operation.roles.iter().map(|name| Ok(format!("Role::{}", role(name)?))).collect::<Result<Vec<_>>>()?;
    let texts = |texts: &[String]| texts.iter().map(|text| literal(text)).collect::<Vec<_>>().join(", ");
    let members = [
        Some(format!("title: {}", literal(&operation.title))),
        (!prefix.is_empty()).then(|| format!("prefix: {}", literal(prefix))),
        (!operation.links.is_empty()).then(|| format!("links: &[{}]", texts(&operation.links))),
        host.map(|host| format!("host: Host::{host}")),
        (operation.version == Version::V2).then(|| "version: Version::V2".to_owned()),
        (!roles.is_empty()).then(|| format!("roles: &[{}]", roles.join(", "))),
        operation.deprecated.then(|| "deprecated: true".to_owned()),
        (!operation.status.is_empty()).then(|| format!("status: &[{}]", texts(&operation.status))),
        repeat(operation).map(|repeat| format!("repeat: Repeat::{repeat}")),
        operation.ask.as_ref().map(|ask| format!("ask: Some({})", literal(ask))),
        operation.session.map(|seconds| format!("session: Some({seconds})")),
        (!operation.note.is_empty()).then(|| format!("note: {}", literal(&operation.note))),
    ];
    Ok(members.into_iter().flatten().collect())
}

/// Host and prefix; no host: the usual one.
pub(super) fn place(operation: &Operation) -> Result<(Option<String>, &str)> {
    let Some(server) = &operation.server else { return Ok((None, "")) };
    let rest = server.strip_prefix("https://").with_context(|| format!("{server} is no https:// URL"))?;
    let (host, prefix) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let host = match host {
        "api.mch.weixin.qq.com" => None,
        "apihk.mch.weixin.qq.com" => Some("HongKong".to_owned()),
        other => Some(format!("Other({})", literal(other))),
    };
    Ok((host, prefix.trim_end_matches('/')))
}

fn role(name: &str) -> Result<&'static str> {
    Ok(match name {
        "direct" => "Direct",
        "institution" => "Institution",
        "service-provider" => "ServiceProvider",
        "ecommerce-platform" => "EcommercePlatform",
        "clearing-institution" => "ClearingInstitution",
        other => bail!("the role {other} is not known"),
    })
}

fn repeat(operation: &Operation) -> Option<String> {
    match operation.repeat.as_deref() {
        Some("harmless") => Some("Harmless".to_owned()),
        Some(field) => Some(format!("ByNumber({})", literal(field))),
        None => (operation.method == "GET").then(|| "Harmless".to_owned()),
    }
}

fn content(content: Content) -> Option<&'static str> {
    match content {
        Content::Nothing => None,
        Content::Json => Some("Json"),
        Content::Form => Some("Form"),
        Content::Xml => Some("Xml"),
    }
}

fn reply(reply: Reply) -> Option<&'static str> {
    match reply {
        Reply::Empty => None,
        Reply::Json => Some("Json"),
        Reply::File => Some("File"),
        Reply::Redirect => Some("Redirect"),
        Reply::Xml => Some("Xml"),
    }
}

fn rule(rule: &Rule) -> String {
    let texts = |names: &[String]| {
        let names: Vec<String> = names.iter().map(|name| literal(name)).collect();
        format!("&[{}]", names.join(", "))
    };
    match rule {
        Rule::AnyOf(names) => format!("Rule::AnyOf({})", texts(names)),
        Rule::Mode { signs, needs, otherwise } => format!(
            "Rule::Mode {{ signs: {}, needs: {}, otherwise: {} }}",
            texts(signs),
            texts(needs),
            texts(otherwise)
        ),
    }
}

fn errors(operation: &Operation) -> Option<String> {
    let line = |error: &crate::spec::ErrorCode| {
        format!("        ErrorCode::new({}, {}, {}),\n", error.status, literal(&error.code), literal(&error.when))
    };
    let lines: String = operation.errors.iter().map(line).collect();
    (!lines.is_empty()).then(|| format!("errors: &[\n{lines}    ]"))
}

fn documentation(operation: &Operation) -> String {
    let link = operation.links.first().map(|link| format!("///\n/// <{link}>\n")).unwrap_or_default();
    format!("/// {}: `{}`.\n{link}", documented(&operation.title), operation.shown())
}
