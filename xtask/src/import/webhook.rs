//! A page about a notification as an OpenAPI operation.

use serde_json::{Map, Value, json};

use super::{
    operation::{head, parameter, request_fields},
    page::Section,
    place::Version,
    report::{Doubts, Kind},
    row::Type,
    schema,
};

pub(super) fn webhook(version: Version, name: &str, section: &Section, doubts: &mut Doubts) -> Value {
    let mut operation = Map::new();
    // In v2, TRANSACTION.SUCCESS and transaction-success are two.
    let id = name.replace(|c: char| !c.is_ascii_alphanumeric(), "_");
    operation.insert("operationId".into(), json!(format!("notify_{}_{id}", version.name())));
    head(&mut operation, section);
    operation.insert("summary".into(), json!(title(&section.title)));
    if section.method != "post" {
        doubts.add(section.line, Kind::Part, format!("a notification by {}", section.method));
    }
    for field in request_fields(section, doubts) {
        match (field.row.name.as_str(), field.row.kind) {
            ("headers", Type::Object) => {
                let parameters: Vec<Value> =
                    field.children.iter().map(|field| parameter(field, "header", doubts)).collect();
                operation.insert("parameters".into(), parameters.into());
            }
            ("body", Type::Object) => {
                let schema = schema::object(&field.children, &field.variants, doubts);
                let content = json!({ "application/json": { "schema": schema } });
                operation.insert("requestBody".into(), json!({ "required": true, "content": content }));
            }
            (name, _) => doubts.add(field.row.line, Kind::Part, name),
        }
    }
    if section.response.is_some() {
        doubts.add(section.line, Kind::Part, "a notification with an answer");
    }
    operation.into()
}

/// The title without what the file's name and the body's format say: `(ENTRUST.SIGN)`, `(JSON)`.
fn title(words: &str) -> String {
    let mut title = String::new();
    let mut rest = words;
    while let Some((before, after)) = rest.split_once('(') {
        let Some((inside, after)) = after.split_once(')') else { break };
        title.push_str(before);
        let is_repeated = matches!(inside, "JSON" | "XML") || inside.contains('.') && inside.is_ascii();
        if !is_repeated {
            title.push_str(&format!("({inside})"));
        }
        rest = after;
    }
    title + rest
}

#[cfg(test)]
mod tests {
    use super::title;

    #[test]
    fn a_title_leaves_out_event_and_format() {
        assert_eq!(title("签约成功(ENTRUST.SIGN)通知(JSON)"), "签约成功通知");
        assert_eq!(title("通知(银行)(XML)"), "通知(银行)");
        assert_eq!(title("通知(JSON"), "通知(JSON");
    }
}
