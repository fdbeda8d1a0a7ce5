//! The table of calls as one OpenAPI 3.1 document.

use std::collections::BTreeMap;

use schemars::{SchemaGenerator, generate::SchemaSettings};
use serde_json::{Map, Value, json};

use super::{
    call::{CALLS, Call, placeholder, segments_of},
    problem::Problem,
};
use crate::worlds::HEADER;

/// The document for a sandbox that listens at `url`.
pub(super) fn document(url: &str) -> Map<String, Value> {
    let settings = SchemaSettings::draft2020_12().for_serialize().with(|settings| {
        settings.definitions_path = "/components/schemas".into();
        settings.meta_schema = None;
    });
    let mut answers = settings.into_generator();
    let inline = |settings: &mut SchemaSettings| settings.inline_subschemas = true;
    let mut requests = SchemaSettings::draft2020_12().with(inline).into_generator();
    let mut paths: Map<String, Value> = Map::new();
    for call in CALLS.iter() {
        let operation = operation(call, &mut requests, &mut answers);
        let path = paths.entry(call.path).or_insert_with(|| json!({}));
        if let Some(path) = path.as_object_mut() {
            path.insert(call.method.as_str().to_ascii_lowercase(), operation);
        }
    }
    let mut schemas = answers.take_definitions(true);
    schemas.insert("Error".into(), error_schema());
    let document = json!({
        "openapi": "3.1.0",
        "info": {
            "title": "wechatpay-sandbox: control API",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "Drives a sandbox of WeChat Pay (微信支付) APIv3. This is not WeChat Pay.",
            "license": {"name": env!("CARGO_PKG_LICENSE"), "identifier": env!("CARGO_PKG_LICENSE")},
        },
        "servers": [{"url": url}],
        "security": [],
        "paths": paths,
        "components": {"schemas": schemas, "parameters": {"SandboxWorld": world_parameter()}},
    });
    document.as_object().cloned().unwrap_or_default()
}

fn operation(call: &Call, requests: &mut SchemaGenerator, answers: &mut SchemaGenerator) -> Value {
    let mut operation = Map::new();
    operation.insert("operationId".into(), operation_id(call).into());
    operation.insert("summary".into(), call.summary.into());
    let mut parameters = vec![json!({"$ref": "#/components/parameters/SandboxWorld"})];
    parameters.extend(segments_of(call.path).filter_map(placeholder).map(path_parameter));
    parameters.extend(query_parameters(call, requests));
    operation.insert("parameters".into(), parameters.into());
    if let Some(body) = &call.body {
        let schema = (body.schema)(requests);
        let content = json!({"application/json": {"schema": schema}});
        operation.insert("requestBody".into(), json!({"required": body.required, "content": content}));
    }
    operation.insert("responses".into(), responses(call, answers));
    operation.into()
}

/// `putSandboxMerchantsByMchidKeys`
fn operation_id(call: &Call) -> String {
    let mut id = call.method.as_str().to_ascii_lowercase();
    let mut word = |text: &str| {
        for part in text.split(['-', '_', '.']) {
            let mut letters = part.chars();
            id.extend(letters.next().map(|first| first.to_ascii_uppercase()));
            id.push_str(letters.as_str());
        }
    };
    for segment in segments_of(call.path) {
        match placeholder(segment) {
            Some(name) => {
                word("by");
                word(name);
            }
            None => word(segment),
        }
    }
    id
}

fn world_parameter() -> Value {
    json!({
        "name": HEADER,
        "in": "header",
        "description": "The world that the call is about; a new name makes a new world. Left out: the default world.",
        "schema": {"type": "string", "pattern": "^[A-Za-z0-9_-]{1,64}$"},
    })
}

fn path_parameter(name: &'static str) -> Value {
    let schema = if name == "number" { json!({"type": "integer", "minimum": 1}) } else { json!({"type": "string"}) };
    json!({"name": name, "in": "path", "required": true, "description": meaning(name), "schema": schema})
}

/// What stands in a placeholder.
fn meaning(name: &str) -> &'static str {
    match name {
        "name" => "1 to 64 letters, digits, `-` or `_`",
        "mchid" => "The merchant number (商户号)",
        "sub_mchid" => "The number of the sub-merchant (子商户号)",
        "appid" => "The AppID",
        "plan_id" => "The number of the template (模板ID)",
        "service_id" => "The number of the password-exempt service (免密服务ID)",
        "openid" => "The payer",
        "host" => "A host name, without scheme, port and path",
        "session_id" => "`session_id`, `pre_entrustweb_id`, `presign_token` or `os_session_id`",
        "contract_id" => "委托代扣协议ID",
        "owner" => "The merchant that owns the order: the sub-merchant where there is one",
        "out_trade_no" => "商户订单号",
        "id" => "The rule's name",
        "number" => "The number of the notification, request or entry",
        _ => "",
    }
}

fn query_parameters(call: &Call, generator: &mut SchemaGenerator) -> Vec<Value> {
    let Some(schema_of) = call.query else { return Vec::new() };
    let schema = schema_of(generator);
    let properties = schema.get("properties").and_then(Value::as_object);
    let parameter = |(name, schema): (&String, &Value)| {
        let mut schema = schema.clone();
        let description = schema.as_object_mut().and_then(|schema| schema.shift_remove("description"));
        json!({"name": name, "in": "query", "description": description, "schema": schema})
    };
    properties.into_iter().flatten().map(parameter).collect()
}

fn responses(call: &Call, generator: &mut SchemaGenerator) -> Value {
    let answer = (call.answer)(generator);
    let mut responses = Map::new();
    let name = |media_type: &str| media_type.split(';').next().unwrap_or_default().to_owned();
    let mut content = Map::from_iter([(name(call.media_type), json!({"schema": answer}))]);
    content.extend(call.other_media_types.iter().map(|kind| (name(kind), json!({"schema": {"type": "string"}}))));
    responses.insert("200".into(), json!({"description": "Done", "content": content}));
    let mut codes: BTreeMap<u16, Vec<&str>> = BTreeMap::new();
    for Problem { status, code } in Problem::ALWAYS.iter().chain(call.problems) {
        codes.entry(*status).or_default().push(code);
    }
    for (status, codes) in codes {
        let known = json!({"type": "object", "properties": {"code": {"enum": codes}}});
        let schema = json!({"allOf": [{"$ref": "#/components/schemas/Error"}, known]});
        let content = json!({"application/json": {"schema": schema}});
        responses.insert(status.to_string(), json!({"description": codes.join(", "), "content": content}));
    }
    responses.into()
}

fn error_schema() -> Value {
    json!({
        "type": "object",
        "description": "Why a call was not carried out.",
        "required": ["code", "message"],
        "properties": {
            "code": {"type": "string", "description": "The reason as one word."},
            "message": {"type": "string", "description": "The reason in words."},
        },
    })
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn each_placeholder_means_something_and_each_operation_has_a_name_of_its_own() {
        let mut ids = HashSet::new();
        for call in CALLS.iter() {
            assert!(segments_of(call.path).filter_map(placeholder).all(|name| !meaning(name).is_empty()), "{call:?}");
            assert!(ids.insert(operation_id(call)), "{call:?}");
        }
    }
}
