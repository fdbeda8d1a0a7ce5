//! What stands in the form of an operation: an example that fits this sandbox and its clock, or what was typed.

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;
use wechatpay_spec::{Content, Example, Field, Format, Kind, Operation};

use super::upload;
use crate::{
    clock::beijing,
    family,
    keys::ReadyMerchant,
    merchant::{KeyMode, MerchantKind},
    pages::{form::Form, visit::Visit},
    random,
};

/// What a form of an operation says.
pub(super) struct Filled {
    pub(super) mchid: String,
    /// Whether the platform certificate is asked for, and not the public key.
    pub(super) certificate: bool,
    pub(super) variables: Vec<(String, String)>,
    pub(super) query: Vec<(String, String)>,
    /// JSON, unless somebody typed something else. Empty for an operation without a body.
    pub(super) body: String,
    /// Whether sensitive fields hold plaintext.
    pub(super) encrypt: bool,
}

impl Filled {
    pub(super) fn first(visit: &Visit<'_>, operation: &'static Operation) -> Self {
        let Example { variables, query, mut body, .. } = Example::of(operation);
        let mchid = caller(visit, operation, &body).map(|merchant| merchant.mchid.clone()).unwrap_or_default();
        let (now, certificate) = {
            let tenant = visit.cell.lock();
            (tenant.now(Timestamp::now()), matches!(tenant.ledger.keys(&mchid), KeyMode::Certificate))
        };
        let here = Here { mchid: &mchid, now, number: number(now) };
        here.fit(&mut body, operation.body);
        if operation.content == Content::Form {
            upload::describe(&mut body);
        }
        let body = if body.is_null() { String::new() } else { format!("{body:#}") };
        let own = |pairs: Vec<(String, String)>, fields: &'static [Field]| {
            pairs.into_iter().map(|(name, value)| here.pair(name, value, fields)).collect()
        };
        Self {
            variables: own(variables, operation.variables),
            query: own(query, operation.query),
            mchid,
            certificate,
            body,
            encrypt: true,
        }
    }

    pub(super) fn typed(operation: &'static Operation, form: &Form) -> Self {
        let own = |prefix: &str, fields: &'static [Field]| {
            let value = |name: &str| form.value(&format!("{prefix}.{name}")).map(str::to_owned);
            fields.iter().filter_map(|field| Some((field.name.to_owned(), value(field.name)?))).collect()
        };
        Self {
            mchid: form.value("merchant").unwrap_or_default().to_owned(),
            certificate: form.value("key") == Some("certificate"),
            variables: own("variable", operation.variables),
            query: own("query", operation.query),
            body: form.value("body").unwrap_or_default().to_owned(),
            encrypt: form.value("encrypt").is_some(),
        }
    }

    /// The same for the calls in Rust. A body that is no JSON is not shown there.
    pub(super) fn example(&self) -> Example {
        let body = serde_json::from_str(&self.body).unwrap_or_default();
        Example::new(self.variables.clone(), self.query.clone(), body)
    }

    pub(super) fn merchant<'v>(&self, visit: &'v Visit<'_>) -> Option<&'v ReadyMerchant> {
        visit.shared.ready.iter().find(|merchant| merchant.mchid == self.mchid)
    }
}

/// Who may make a call: the merchant that its example names, or one of the kind that it is for.
fn caller<'v>(visit: &'v Visit<'_>, operation: &'static Operation, body: &Value) -> Option<&'v ReadyMerchant> {
    let ready = || visit.shared.ready.iter();
    let named = |name: &str| ready().find(|merchant| body.get(name).and_then(Value::as_str) == Some(&merchant.mchid));
    let fits = |merchant: &&ReadyMerchant| {
        let for_others = operation.path.contains("/partner/") && operation.roles.is_empty();
        family::may_call(operation, merchant.kind) && !(for_others && merchant.kind == MerchantKind::Direct)
    };
    let example = if operation.example.is_some() { named("sp_mchid").or_else(|| named("mchid")) } else { None };
    example.or_else(|| ready().find(fits)).or_else(|| ready().next())
}

/// A number that was probably not used before. A page must not stay away because the system is short of random bytes.
fn number(now: Timestamp) -> String {
    let digits: String = beijing(now).chars().take("2019-11-20T10:00:00".len()).filter(char::is_ascii_digit).collect();
    format!("{digits}{}", random::hex(4).unwrap_or_default())
}

/// What an example does not know: who calls here, when, and which numbers are free.
struct Here<'a> {
    mchid: &'a str,
    now: Timestamp,
    number: String,
}

impl Here<'_> {
    fn fit(&self, value: &mut Value, fields: &'static [Field]) {
        for (name, value) in value.as_object_mut().into_iter().flatten() {
            if let Some(field) = fields.iter().find(|field| field.name == name.as_str()) {
                self.fit_one(value, field.name, &field.kind);
            }
        }
    }

    fn fit_one(&self, value: &mut Value, name: &str, kind: &'static Kind) {
        match (&mut *value, kind) {
            (Value::Object(_), Kind::Object(fields)) => self.fit(value, fields),
            (Value::Array(items), Kind::List(kind)) => {
                for item in items {
                    self.fit_one(item, name, kind);
                }
            }
            (Value::String(text), Kind::Text { format, .. }) => {
                if let Some(better) = self.better(name, text, *format) {
                    *text = better;
                }
            }
            _ => {}
        }
    }

    fn pair(&self, name: String, value: String, fields: &'static [Field]) -> (String, String) {
        let format = fields.iter().find(|field| field.name == name).map_or(Format::Plain, |field| match field.kind {
            Kind::Text { format, .. } => format,
            _ => Format::Plain,
        });
        let better = self.better(&name, &value, format);
        (name, better.unwrap_or(value))
    }

    /// The caller's own number, and a time that is ahead where one must be.
    fn better(&self, name: &str, text: &str, format: Format) -> Option<String> {
        let ahead = |hours| self.now.checked_add(SignedDuration::from_hours(hours)).map(beijing).ok();
        match format {
            _ if text == Example::MCHID => Some(self.mchid.to_owned()),
            _ if text == Example::NUMBER && is_own_number(name) => Some(self.number.clone()),
            Format::Time if is_ahead(name) && text.parse::<Timestamp>().is_ok_and(|time| time <= self.now) => ahead(1),
            Format::Date if is_ahead(name) => {
                let later = ahead(48)?;
                let date = later.get(..10)?;
                (text < beijing(self.now).as_str()).then(|| date.to_owned())
            }
            _ => None,
        }
    }
}

/// The merchant's own numbers are new each time: `out_trade_no`, `combine_out_trade_no`, …
fn is_own_number(name: &str) -> bool {
    name.starts_with("out_") || name.contains("_out_")
}

fn is_ahead(name: &str) -> bool {
    name.split('_').any(|word| matches!(word, "end" | "expire" | "expired" | "deadline" | "estimated" | "deduct"))
}
