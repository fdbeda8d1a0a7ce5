//! Bodies drawn from the table with sensitive text in them, and what stands at those places in any JSON.

use serde_json::{Value, json};
use wechatpay_spec::{Field, Format, Kind, Seal};

/// The sensitive text of every request.
pub const PLANTED: &str = "planted 张三";

pub fn holds(fields: &[Field], seal: Seal) -> bool {
    fields.iter().any(|field| is_or_holds(&field.kind, seal))
}

fn is_or_holds(kind: &Kind, seal: Seal) -> bool {
    match kind {
        Kind::Sealed(own) => *own == seal,
        Kind::Object(fields) | Kind::Encoded(fields) => holds(fields, seal),
        Kind::List(item) => is_or_holds(item, seal),
        _ => false,
    }
}

/// An object with what must be there, and with every place for a sensitive text.
pub fn drawn(fields: &[Field], mchid: &str) -> Value {
    let wanted = fields.iter().filter(|field| {
        field.required || is_or_holds(&field.kind, Seal::PlatformKey) || is_or_holds(&field.kind, Seal::MerchantKey)
    });
    let of = |field: &Field| match field.name {
        "mchid" | "sp_mchid" | "combine_mchid" => mchid.into(),
        // Of the file that uploads carry here: `content`.
        "sha256" => "ed7002b439e9ac845f22357d822bac1444730fbdb6016d3ec9432297b9ec9f73".into(),
        _ => value(field.kind, mchid),
    };
    Value::Object(wanted.map(|field| (field.name.to_owned(), of(field))).collect())
}

fn value(kind: Kind, mchid: &str) -> Value {
    match kind {
        Kind::Integer { least, values } => values.first().copied().or(least).unwrap_or(12535).into(),
        Kind::Boolean => true.into(),
        Kind::Object(fields) => drawn(fields, mchid),
        Kind::List(item) if is_or_holds(item, Seal::PlatformKey) => json!([value(*item, mchid), value(*item, mchid)]),
        Kind::List(item) => json!([value(*item, mchid)]),
        Kind::Encoded(fields) => drawn(fields, mchid).to_string().into(),
        Kind::Sealed(_) => PLANTED.into(),
        Kind::Text { values: [first, ..], .. } => (*first).into(),
        Kind::Text { format, .. } => text(format).into(),
        _ => "text".into(),
    }
}

fn text(format: Format) -> &'static str {
    match format {
        Format::Date => "2026-12-24",
        Format::Time => "2026-12-24T10:00:00+08:00",
        Format::Ip => "127.0.0.1",
        Format::Url | Format::NotifyUrl => "https://yourapp.com/notify",
        Format::Cny => "CNY",
        _ => "12535",
    }
}

/// The texts at the places for sensitive ones, each with its JSON pointer, in order.
pub struct Found(pub Vec<(String, String)>);

impl Found {
    pub fn of(fields: &[Field], seal: Seal, object: &Value) -> Self {
        let mut found = Self(Vec::new());
        found.object(fields, seal, object, "");
        found
    }

    fn object(&mut self, fields: &[Field], seal: Seal, object: &Value, at: &str) {
        for field in fields {
            if let Some(value) = object.get(field.name) {
                self.value(&field.kind, seal, value, format!("{at}/{}", field.name));
            }
        }
    }

    fn value(&mut self, kind: &Kind, seal: Seal, value: &Value, at: String) {
        match (kind, value) {
            (Kind::Sealed(own), Value::String(text)) if *own == seal => self.0.push((at, text.clone())),
            (Kind::Object(fields), object) => self.object(fields, seal, object, &at),
            (Kind::List(item), Value::Array(items)) => {
                for (index, value) in items.iter().enumerate() {
                    self.value(item, seal, value, format!("{at}/{index}"));
                }
            }
            (Kind::Encoded(fields), Value::String(text)) => {
                self.object(fields, seal, &serde_json::from_str(text).unwrap(), &at);
            }
            _ => {}
        }
    }
}
