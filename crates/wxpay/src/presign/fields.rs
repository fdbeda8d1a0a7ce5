//! The body of a pre-sign: what was said, what is usual, what is asked for.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::{Value, json};
use wechatpay_spec::{Example, Field, Format, Kind, Operation};

use super::{dates, scenes::Scene};
use crate::{api::limits, ask, cli::PresignOptions, exit::Failure, nearest::did_you_mean, settings::Settings};

/// Fields that the specification has as optional, and that templates of the usual kind want.
const WANTED: [&str; 1] = ["deduct_schedule"];

/// A body that is being filled.
pub(super) struct Body<'a> {
    operation: &'static Operation,
    pub(super) value: Value,
    options: &'a PresignOptions,
    missing: Vec<String>,
}

impl<'a> Body<'a> {
    pub(super) fn fill(scene: &Scene, options: &'a PresignOptions, settings: &Settings) -> Result<Value, Failure> {
        let operation = scene.operation;
        let mut value = if options.example { Example::of(operation).body } else { json!({}) };
        if let Some(example) = value.as_object_mut() {
            // Long over by now; without it the session lives as long as it does.
            example.remove("expired_time");
        }
        let mut body = Self { operation, value, options, missing: Vec::new() };
        body.flags(settings);
        for (name, text) in &options.set {
            body.set(name, text)?;
        }
        body.complete(operation.body, "")?;
        if !body.missing.is_empty() {
            return Err(Failure::usage(format!(
                "{} wants more: {}. There is no terminal to ask at; --example takes the specification's examples. Nothing was sent",
                operation.title,
                body.missing.join("; ")
            )));
        }
        if options.example {
            dates::bring_ahead(&mut body.value);
        }
        Ok(body.value)
    }

    /// What flags and settings say, under the names that the operation has for it.
    fn flags(&mut self, settings: &Settings) {
        let options = self.options;
        let setting = |name: &str| settings.get(name).map(str::to_owned);
        let said: BTreeMap<&str, Option<String>> = BTreeMap::from([
            ("appid", options.appid.clone().or_else(|| setting("appid"))),
            ("openid", options.openid.clone()),
            ("plan-id", options.plan_id.clone()),
            ("out-contract-code", Some(options.out_contract_code.clone().unwrap_or_else(new_code))),
            ("contract-display-account", options.contract_display_account.clone()),
            ("notify-url", options.notify_url.clone().or_else(|| setting("notify_url"))),
            ("sub-mchid", options.sub_mchid.clone()),
            ("sub-appid", options.sub_appid.clone()),
            ("prepay-id", options.prepay_id.clone()),
        ]);
        for (flag, text) in said {
            let known = |name: &&&str| self.operation.body.iter().any(|field| field.name == **name);
            let (Some(text), Some(name)) = (text, names(flag).iter().find(known)) else { continue };
            if let Some(field) = self.operation.body.iter().find(|field| field.name == *name)
                && let Some(object) = self.value.as_object_mut()
            {
                object.insert((*name).to_owned(), field.kind.read(&text));
            }
        }
    }

    /// `deduct_schedule.description=…`
    fn set(&mut self, name: &str, text: &str) -> Result<(), Failure> {
        let Some(kind) = kind_at(self.operation.body, name) else {
            let known = known(self.operation.body, "");
            let meant = did_you_mean(name, known.iter().map(String::as_str));
            return Err(Failure::usage(format!("--set {name}: {} has no such field{meant}", self.operation.title)));
        };
        let value = read(kind, text).map_err(|problem| Failure::usage(format!("--set {name}: {problem}")))?;
        put(&mut self.value, name, value);
        Ok(())
    }

    /// Sees to it that all that is required is there.
    fn complete(&mut self, fields: &'static [Field], around: &str) -> Result<(), Failure> {
        for field in fields {
            let name = format!("{around}{}", field.name);
            let there = self.value.pointer(&pointer(&name)).is_some();
            let wanted = field.required || around.is_empty() && WANTED.contains(&field.name);
            match field.kind {
                Kind::Object(inner) if there || wanted => {
                    if self.value.pointer(&pointer(&name)).is_none_or(|value| !value.is_null()) {
                        self.complete(inner, &format!("{name}."))?;
                    }
                }
                _ if there || !wanted => {}
                _ => self.find(field, &name)?,
            }
        }
        Ok(())
    }

    /// From the example, or from whoever sits at the terminal.
    fn find(&mut self, field: &'static Field, name: &str) -> Result<(), Failure> {
        if self.options.example {
            // The specification's example of the whole has what is required; this is what templates want besides.
            let value = field.example.and_then(|json| serde_json::from_str(json).ok());
            put(&mut self.value, name, value.unwrap_or_else(|| plain(field.kind)));
            return Ok(());
        }
        if !ask::can() {
            self.missing.push(format!("{} ({})", flag(name), field.term));
            return Ok(());
        }
        let told = limits(&field.kind);
        let told = if told.is_empty() { String::new() } else { format!(", {}", told.join(", ")) };
        let question = format!("{name} ({}{told})", field.term);
        let answer = if matches!(field.kind, Kind::Sealed(_)) {
            ask::secret(&question, &flag(name))?
        } else {
            ask::text(&question, &flag(name), None, |answer| self.check(field, name, answer))?
        };
        let value = read(field.kind, &answer).map_err(Failure::usage)?;
        put(&mut self.value, name, value);
        Ok(())
    }

    /// What the specification has against an answer.
    fn check(&self, field: &Field, name: &str, answer: &str) -> Result<(), String> {
        if answer.is_empty() {
            return Err("this is required".to_owned());
        }
        let mut body = self.value.clone();
        put(&mut body, name, read(field.kind, answer)?);
        let at = pointer(name);
        let report = wechatpay_spec::check(self.operation, &body);
        match report.problems.iter().find(|problem| problem.field == at) {
            Some(problem) => Err(problem.issue.clone()),
            None => Ok(()),
        }
    }
}

/// Puts the caller's own number where an example has another.
pub(super) fn own_number(mut body: Value, settings: &Settings) -> Value {
    for name in ["mchid", "sp_mchid"] {
        if let (Some(own), Some(mchid)) = (body.get_mut(name), settings.get("mchid")) {
            *own = mchid.into();
        }
    }
    body
}

/// A value that fits, where no page has one.
fn plain(kind: Kind) -> Value {
    match kind {
        Kind::Text { format: Format::Date, .. } => "2020-01-01".into(),
        other => other.read("1"),
    }
}

/// What a flag may be called in an operation; the first that it has is the one.
fn names(flag: &str) -> &'static [&'static str] {
    match flag {
        "appid" => &["appid", "sp_appid"],
        "openid" => &["openid", "sp_openid"],
        "plan-id" => &["plan_id", "service_id"],
        "out-contract-code" => &["out_contract_code"],
        "contract-display-account" => {
            &["contract_display_account", "user_display_name", "display_name", "insured_display_name"]
        }
        "notify-url" => &["contract_notify_url", "success_notify_url", "notify_url"],
        "sub-mchid" => &["sub_mchid"],
        "sub-appid" => &["sub_appid"],
        "prepay-id" => &["prepay_id"],
        _ => &[],
    }
}

/// How a field is said on the command line.
fn flag(name: &str) -> String {
    const FLAGS: [&str; 9] = [
        "appid",
        "openid",
        "plan-id",
        "out-contract-code",
        "contract-display-account",
        "notify-url",
        "sub-mchid",
        "sub-appid",
        "prepay-id",
    ];
    let flag = FLAGS.into_iter().find(|flag| names(flag).contains(&name));
    flag.map_or_else(|| format!("--set {name}=…"), |flag| format!("--{flag}"))
}

/// Letters and digits, new each time.
fn new_code() -> String {
    format!("wxpay{}", Timestamp::now().strftime("%Y%m%d%H%M%S%6f"))
}

fn pointer(name: &str) -> String {
    format!("/{}", name.replace('.', "/"))
}

fn kind_at(fields: &'static [Field], name: &str) -> Option<Kind> {
    let (first, rest) = name.split_once('.').map_or((name, None), |(first, rest)| (first, Some(rest)));
    let field = fields.iter().find(|field| field.name == first)?;
    match (rest, field.kind) {
        (None, kind) => Some(kind),
        (Some(rest), Kind::Object(inner)) => kind_at(inner, rest),
        _ => None,
    }
}

fn known(fields: &'static [Field], around: &str) -> Vec<String> {
    let mut names = Vec::new();
    for field in fields {
        let name = format!("{around}{}", field.name);
        if let Kind::Object(inner) = field.kind {
            names.extend(known(inner, &format!("{name}.")));
        }
        names.push(name);
    }
    names
}

/// A text as the field wants it: JSON where it is an object or a list.
fn read(kind: Kind, text: &str) -> Result<Value, String> {
    match kind {
        Kind::Object(_) | Kind::List(_) => {
            serde_json::from_str(text).map_err(|error| format!("expected JSON: {error}"))
        }
        other => Ok(other.read(text)),
    }
}

fn put(body: &mut Value, name: &str, value: Value) {
    let (first, rest) = name.split_once('.').map_or((name, None), |(first, rest)| (first, Some(rest)));
    let Some(object) = body.as_object_mut() else { return };
    match rest {
        None => {
            object.insert(first.to_owned(), value);
        }
        Some(rest) => put(object.entry(first).or_insert_with(|| json!({})), rest, value),
    }
}
