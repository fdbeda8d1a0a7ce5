//! A section of a page as an OpenAPI operation.

use serde_json::{Map, Value, json};

use super::{
    nest::{self, Field},
    page::{Flag, Section, Table},
    place::{self, Version},
    report::{Doubts, Kind},
    row::Type,
    schema,
};

pub(super) fn operation(version: Version, name: &str, section: &Section, doubts: &mut Doubts) -> Value {
    let mut operation = Map::new();
    let path = place::url_path(version, name);
    operation.insert("operationId".into(), json!(operation_id(&section.method, &path)));
    operation.insert("tags".into(), json!([place::family(version, name)]));
    head(&mut operation, section);

    let fields = request_fields(section, doubts);
    let mut request = Request { version, name, parts: Parts::default(), doubts };
    fields.iter().for_each(|field| request.part(field));
    request.check_placeholders(section.line);
    request.parts.write(&mut operation);
    operation.insert("responses".into(), responses(version, section.response.as_ref(), doubts));
    operation.into()
}

/// What the table of a request holds.
pub(super) fn request_fields(section: &Section, doubts: &mut Doubts) -> Vec<Field> {
    let Some(table) = &section.request else { return Vec::new() };
    if let Some((line, words)) = &table.note {
        doubts.add(*line, Kind::Row, words);
    }
    nest::fields(&table.rows, doubts)
}

/// What operations and notifications have in common.
pub(super) fn head(operation: &mut Map<String, Value>, section: &Section) {
    operation.insert("summary".into(), json!(section.title));
    if let Some(link) = section.links.first() {
        operation.insert("externalDocs".into(), json!({ "url": link }));
    }
    if section.links.len() > 1 {
        operation.insert("x-links".into(), json!(section.links));
    }
    if section.flags.contains(&Flag::Deprecated) {
        operation.insert("deprecated".into(), json!(true));
    }
    let status: Vec<&str> = section.flags.iter().filter_map(|flag| status(*flag)).collect();
    if !status.is_empty() {
        operation.insert("x-status".into(), json!(status));
    }
}

fn status(flag: Flag) -> Option<&'static str> {
    match flag {
        Flag::Deprecated => None,
        Flag::Redesigned => Some("redesigned"),
        Flag::NeedsAssessment => Some("needs-assessment"),
        Flag::NeedsTbt => Some("needs-tbt"),
        Flag::Private => Some("private"),
        Flag::Discarded => Some("discarded"),
    }
}

/// Method and path in lower snake case, without braces.
fn operation_id(method: &str, path: &str) -> String {
    let path = path.replace(['{', '}'], "").to_ascii_lowercase();
    format!("{method}{}", path.replace(|c: char| !c.is_ascii_alphanumeric(), "_"))
}

/// A field as a parameter that stands in `place`.
pub(super) fn parameter(field: &Field, place: &str, doubts: &mut Doubts) -> Value {
    let mut schema = schema::of(field, doubts);
    let label = schema.shift_remove("description");
    let mut parameter = Map::new();
    parameter.insert("name".into(), json!(field.row.name));
    parameter.insert("in".into(), json!(place));
    if field.row.required || place == "path" {
        parameter.insert("required".into(), json!(true));
    }
    if let Some(label) = label {
        parameter.insert("description".into(), label);
    }
    parameter.insert("schema".into(), schema.into());
    parameter.into()
}

/// What a request is made of, beside its path.
#[derive(Default)]
struct Parts {
    server: Option<String>,
    /// `x-` marks of v2.
    marks: Vec<&'static str>,
    path: Vec<Value>,
    query: Vec<Value>,
    headers: Vec<Value>,
    body: Option<Value>,
}

impl Parts {
    fn write(self, operation: &mut Map<String, Value>) {
        operation.extend(self.marks.into_iter().map(|mark| (mark.to_owned(), json!(true))));
        if let Some(server) = self.server {
            operation.insert("servers".into(), json!([{ "url": server }]));
        }
        let parameters: Vec<Value> = self.path.into_iter().chain(self.query).chain(self.headers).collect();
        if !parameters.is_empty() {
            operation.insert("parameters".into(), parameters.into());
        }
        if let Some(body) = self.body {
            operation.insert("requestBody".into(), body);
        }
    }
}

struct Request<'a> {
    version: Version,
    name: &'a str,
    parts: Parts,
    doubts: &'a mut Doubts,
}

impl Request<'_> {
    fn part(&mut self, field: &Field) {
        let row = &field.row;
        match (row.name.as_str(), row.kind, self.version) {
            (name, Type::Text | Type::Integer, _) if place::placeholders(self.name).any(|known| known == name) => {
                self.parts.path.push(parameter(field, "path", self.doubts));
            }
            ("base_uri", Type::Text, _) => self.server(field),
            ("query", Type::Object, _) => {
                self.parts.query = field.children.iter().map(|field| parameter(field, "query", self.doubts)).collect();
            }
            ("headers", Type::Object, _) => {
                self.parts.headers =
                    field.children.iter().map(|field| parameter(field, "header", self.doubts)).collect();
            }
            ("json", Type::Object, _) => self.body(field, "application/json"),
            ("xml", Type::Object, Version::V2) => self.body(field, "application/xml"),
            ("body", Type::Object, _) => self.form(field),
            ("security", Type::True, Version::V2) => self.parts.marks.push("x-security"),
            ("nonceless", Type::True, Version::V2) if matches!(row.words.as_str(), "`XML`" | "`query`") => {
                self.parts.marks.push("x-nonceless");
            }
            ("fragment", Type::Text, Version::V2) => self.parts.marks.push("x-fragment"),
            _ => self.doubts.add(row.line, Kind::Part, format!("{} {}", row.name, row.words).trim()),
        }
    }

    /// Full pages have words around the address.
    fn server(&mut self, field: &Field) {
        let address = field.row.words.split('`').nth(1).map(|address| address.trim_end_matches('/'));
        match address.filter(|address| address.starts_with("https://")) {
            Some(address) => self.parts.server = Some(address.to_owned()),
            None => self.doubts.add(field.row.line, Kind::Part, format!("base_uri {}", field.row.words)),
        }
    }

    fn body(&mut self, field: &Field, media_type: &str) {
        let schema = schema::object(&field.children, &field.variants, self.doubts);
        self.content(field, media_type, &schema.into());
    }

    fn form(&mut self, field: &Field) {
        let mut schema = schema::object(&field.children, &[], &mut Doubts::new(""));
        let properties: Map<String, Value> = field
            .children
            .iter()
            .map(|field| (field.row.name.clone(), schema::form_field(field, self.doubts).into()))
            .collect();
        schema.insert("properties".into(), properties.into());
        self.content(field, "multipart/form-data", &schema.into());
    }

    fn content(&mut self, field: &Field, media_type: &str, schema: &Value) {
        if self.parts.body.is_some() {
            self.doubts.add(field.row.line, Kind::Duplicate, "a second body");
        }
        let mut body = Map::new();
        if field.row.required {
            body.insert("required".into(), json!(true));
        }
        body.insert("content".into(), json!({ media_type: { "schema": schema } }));
        self.parts.body = Some(body.into());
    }

    fn check_placeholders(&mut self, line: usize) {
        for name in place::placeholders(self.name) {
            if !self.parts.path.iter().any(|known| known.get("name") == Some(&json!(name))) {
                self.doubts.add(line, Kind::PathVariable, name);
            }
        }
    }
}

fn responses(version: Version, table: Option<&Table>, doubts: &mut Doubts) -> Value {
    let Some(table) = table else { return json!({ "200": { "description": "成功" } }) };
    if let Some((line, words)) = &table.note {
        if !table.rows.is_empty() {
            doubts.add(*line, Kind::ResponseNote, "fields beside a note");
        }
        return noted(*line, words, doubts);
    }
    let fields = nest::fields(&table.rows, doubts);
    let schema = schema::object(&fields, &[], doubts);
    let media_type = match version {
        Version::V3 => "application/json",
        Version::V2 => "application/xml",
    };
    json!({ "200": { "description": "成功", "content": { media_type: { "schema": schema } } } })
}

/// An answer without fields.
fn noted(line: usize, words: &str, doubts: &mut Doubts) -> Value {
    let (what, how) = words.split_once('(').map_or((words, ""), |(what, how)| (what, how.trim_end_matches(')')));
    match (what, how) {
        ("空字符串", _) => json!({ "204": { "description": "无返回内容" } }),
        ("`30x`跳转", _) => json!({ "302": { "description": "跳转" } }),
        ("文件流", how) => {
            if !matches!(how, "需解析为对应数据" | "保存后按本地PDF文件查看" | "保存后按本地图片查看")
            {
                doubts.add(line, Kind::ResponseNote, words);
            }
            let schema = json!({ "type": "string", "format": "binary" });
            json!({ "200": { "description": "文件流", "content": { "application/octet-stream": { "schema": schema } } } })
        }
        _ => {
            doubts.add(line, Kind::ResponseNote, words);
            json!({ "200": { "description": "成功" } })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::operation_id;

    #[test]
    fn an_id_is_the_method_and_the_path() {
        let id = operation_id("post", "/v3/global/papay/contracts/{contract_id}/pre-entrust-sign");
        assert_eq!(id, "post_v3_global_papay_contracts_contract_id_pre_entrust_sign");
    }
}
