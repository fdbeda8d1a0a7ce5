//! The file of a scenario. The only module that knows `serde_saphyr`.

use std::collections::BTreeMap;

use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use serde_saphyr::Spanned;
use wechatpay_sandbox::WorldDescription;

use super::{act, values::Values};
use crate::exit::Failure;

/// A scenario as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    about: Option<String>,
    world: Option<WorldDescription>,
    #[serde(default)]
    set: BTreeMap<String, Value>,
    steps: Vec<Spanned<Map<String, Value>>>,
}

/// Steps, and what they need.
#[derive(Debug)]
pub(super) struct Scenario {
    /// Where it comes from: a path, or the name of a built-in one.
    pub(super) name: String,
    pub(super) about: String,
    pub(super) world: Option<WorldDescription>,
    pub(super) set: Map<String, Value>,
    pub(super) steps: Vec<Step>,
}

/// A step, with the line on which it stands.
#[derive(Debug)]
pub(super) struct Step {
    pub(super) line: u64,
    pub(super) common: Common,
    /// What is to be done, `${…}` and all.
    pub(super) act: Map<String, Value>,
}

/// What every step may say besides.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Common {
    /// What it is for, in words for people.
    pub(super) name: Option<String>,
    /// Leaves the step out when this value is there already.
    pub(super) unless: Option<String>,
    /// Values to keep from what came, by name: JSON pointers such as `/contract_id`.
    pub(super) save: BTreeMap<String, String>,
}

const COMMON: [&str; 3] = ["name", "unless", "save"];

impl Scenario {
    /// Reads a file, and checks all that can be checked without calling anybody.
    pub(super) fn read(name: &str, text: &str, given: &[(String, Value)]) -> Result<Self, Failure> {
        let written: Written =
            serde_saphyr::from_str(text).map_err(|error| Failure::usage(format!("{name}: {error}")))?;
        let mut steps = Vec::with_capacity(written.steps.len());
        for (number, spanned) in (1..).zip(written.steps) {
            let line = spanned.referenced.line();
            let step = Step::read(line, spanned.value)
                .map_err(|problem| Failure::usage(format!("{name}, line {line}: step {number}: {problem}")))?;
            steps.push(step);
        }
        let scenario = Self {
            name: name.to_owned(),
            about: written.about.unwrap_or_default(),
            world: written.world,
            set: written.set.into_iter().collect(),
            steps,
        };
        scenario.check_values(given)?;
        Ok(scenario)
    }

    /// Whether each value that a step calls is there by then.
    fn check_values(&self, given: &[(String, Value)]) -> Result<(), Failure> {
        let mut known = Values::expected();
        let place = |problem: String| Failure::usage(format!("{}: set: {problem}", self.name));
        known.add(&self.set).map_err(place)?;
        given.iter().for_each(|(name, _)| known.expect(name));
        for (number, step) in (1..).zip(&self.steps) {
            let place = |problem: String| {
                Failure::usage(format!("{}, line {}: step {number}: {problem}", self.name, step.line))
            };
            known.fill(&Value::Object(step.act.clone())).map_err(place)?;
            step.common.save.keys().for_each(|name| known.expect(name));
            act::gives(&step.act).for_each(|name| known.expect(&name));
        }
        Ok(())
    }
}

impl Step {
    fn read(line: u64, mut written: Map<String, Value>) -> Result<Self, String> {
        let mut common = Map::new();
        for name in COMMON {
            common.extend(written.shift_remove(name).map(|value| (name.to_owned(), value)));
        }
        let common: Common = serde_json::from_value(common.into()).map_err(|error| error.to_string())?;
        if let Some(pointer) = common.save.values().find(|pointer| !pointer.is_empty() && !pointer.starts_with('/')) {
            return Err(format!("save: {pointer:?} is no JSON pointer, such as /contract_id"));
        }
        act::Act::read(&written)?;
        Ok(Self { line, common, act: written })
    }
}

/// The JSON Schema of a file.
pub(super) fn schema() -> Value {
    let inline = |settings: &mut SchemaSettings| settings.inline_subschemas = true;
    let mut generator: SchemaGenerator = SchemaSettings::draft2020_12().with(inline).into_generator();
    let common = Common::json_schema(&mut generator);
    let properties = |schema: &Value| schema.get("properties").and_then(Value::as_object).cloned().unwrap_or_default();
    let common = properties(common.as_value());
    let steps: Vec<Value> = act::schemas(&mut generator)
        .into_iter()
        .map(|(name, schema)| {
            let mut schema = schema.to_value();
            if let Some(schema) = schema.as_object_mut() {
                let mut all = schema.get("properties").and_then(Value::as_object).cloned().unwrap_or_default();
                all.extend(common.clone());
                schema.insert("properties".into(), all.into());
                schema.insert("required".into(), json!([name]));
                schema.insert("title".into(), name.into());
            }
            schema
        })
        .collect();
    let world = WorldDescription::json_schema(&mut generator).to_value();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A scenario of wxpay",
        "type": "object",
        "required": ["steps"],
        "additionalProperties": false,
        "properties": {
            "about": {"type": "string", "description": "What it shows, in one line."},
            "world": world,
            "set": {"type": "object", "description": "Values by name: steps call them ${name}. --set goes before."},
            "steps": {"type": "array", "description": "What is done, in this order, up to the first that does not hold.", "items": {"oneOf": steps}},
        },
    })
}
