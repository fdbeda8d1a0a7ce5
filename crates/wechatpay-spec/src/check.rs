use std::fmt;

use serde_json::Value;

use crate::{Field, Kind, Operation, Rule};

/// A fault in a body, as WeChat Pay's `detail` names it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// JSON pointer of the field: `/deduct_schedule/estimated_deduct_amount/total`.
    pub field: String,
    /// The value found; `null` when there is none.
    pub value: Value,
    /// What was expected.
    pub issue: String,
}

/// Something that is no fault but that its author would want to know.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Note {
    /// A field that the operation does not have.
    UnknownField {
        /// Its JSON pointer.
        field: String,
        /// The known field whose name is nearest, when one is near.
        nearest: Option<&'static str>,
    },
    /// Fields of two modes stand side by side; the mode with these signs wins.
    MixedModes {
        /// The fields that picked the mode.
        signs: &'static [&'static str],
        /// The fields of the other mode that are there as well.
        others: Vec<&'static str>,
    },
}

/// What [`check`] found.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Report {
    /// All faults, in the order of the table.
    pub problems: Vec<Problem>,
    /// Remarks.
    pub notes: Vec<Note>,
}

/// Compares a JSON body with an operation's fields and rules, and reports everything, not only the first fault.
#[must_use]
pub fn check(operation: &Operation, body: &Value) -> Report {
    let mut report = Report::default();
    if operation.body.is_empty() {
        return report;
    }
    if !body.is_object() {
        report.problem(Place::Root, body, "must be a JSON object");
        return report;
    }
    report.object(Place::Root, operation.body, body);
    for rule in operation.rules {
        report.rule(rule, body);
    }
    report
}

/// Compares decoded query parameters with an operation's query fields and rules. Fields are named plainly, without a slash.
#[must_use]
pub fn check_query(operation: &Operation, parameters: &[(String, String)]) -> Report {
    let mut report = Report::default();
    let mut object = serde_json::Map::new();
    for (name, text) in parameters {
        let field = operation.query.iter().find(|field| field.name == name);
        let number = match field.map(|field| field.kind) {
            Some(Kind::Integer { .. }) => text.parse::<i64>().ok(),
            _ => None,
        };
        let value = number.map_or_else(|| Value::from(text.as_str()), Value::from);
        if object.insert(name.clone(), value).is_some() {
            report.problem(
                Place::Field(&Place::Root, name),
                &Value::from(text.as_str()),
                "must not come more than once",
            );
        }
    }
    let object = Value::Object(object);
    report.object(Place::Root, operation.query, &object);
    if operation.body.is_empty() {
        for rule in operation.rules {
            report.rule(rule, &object);
        }
    }
    for problem in &mut report.problems {
        problem.field = plain(&problem.field);
    }
    for note in &mut report.notes {
        if let Note::UnknownField { field, .. } = note {
            *field = plain(field);
        }
    }
    report
}

/// Where a value stands in the body; written out as a JSON pointer only when something is wrong with it.
#[derive(Debug, Clone, Copy)]
enum Place<'a> {
    Root,
    Field(&'a Place<'a>, &'a str),
    Item(&'a Place<'a>, usize),
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Field(parent, name) => write!(f, "{parent}/{}", escape(name)),
            Self::Item(parent, index) => write!(f, "{parent}/{index}"),
        }
    }
}

impl Report {
    fn problem(&mut self, at: Place<'_>, value: &Value, issue: impl Into<String>) {
        self.problems.push(Problem { field: at.to_string(), value: value.clone(), issue: issue.into() });
    }

    fn object(&mut self, at: Place<'_>, fields: &'static [Field], object: &Value) {
        for field in fields {
            let place = Place::Field(&at, field.name);
            match object.get(field.name) {
                None if field.required => self.problem(place, &Value::Null, format!("is required ({})", field.term)),
                None => {}
                Some(value) => self.value(place, field.kind, value),
            }
        }
        for name in object.as_object().into_iter().flat_map(|object| object.keys()) {
            if !fields.iter().any(|field| field.name == name) {
                let field = Place::Field(&at, name).to_string();
                self.notes.push(Note::UnknownField { field, nearest: nearest(name, fields) });
            }
        }
    }

    fn value(&mut self, at: Place<'_>, kind: Kind, value: &Value) {
        match (kind, value) {
            (_, Value::Null) => self.problem(at, value, "must not be null; leave the field out instead"),
            (Kind::Text { longest, format }, Value::String(text)) => {
                let length = text.chars().count();
                if length == 0 {
                    self.problem(at, value, "must not be empty");
                } else if let Some(longest) = longest.filter(|longest| length > usize::from(*longest)) {
                    self.problem(at, value, format!("must be at most {longest} characters long, has {length}"));
                } else if let Some(issue) = format.issue(text) {
                    self.problem(at, value, issue);
                }
            }
            (Kind::Text { .. }, _) => self.problem(at, value, "must be a string"),
            (Kind::Integer { least }, Value::Number(number)) if number.is_i64() || number.is_u64() => {
                if number.as_i64().is_some_and(|number| number < least) {
                    self.problem(at, value, format!("must be at least {least}"));
                } else if number.as_i64().is_none() {
                    self.problem(at, value, "must fit into 64 bits with sign");
                }
            }
            (Kind::Integer { .. }, _) => self.problem(at, value, "must be an integer"),
            (Kind::Object(fields), Value::Object(_)) => self.object(at, fields, value),
            (Kind::Object(_), _) => self.problem(at, value, "must be an object"),
            (Kind::Objects(fields), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.value(Place::Item(&at, index), Kind::Object(fields), item);
                }
            }
            (Kind::Objects(_), _) => self.problem(at, value, "must be an array"),
        }
    }

    fn rule(&mut self, rule: &Rule, body: &Value) {
        let missing = |name: &&'static str| body.get(*name).is_none();
        match rule {
            Rule::AnyOf(names) => {
                if let Some(first) = names.first().filter(|_| names.iter().all(missing)) {
                    self.problem(
                        Place::Field(&Place::Root, first),
                        &Value::Null,
                        format!("at least one of {} is required", names.join(", ")),
                    );
                }
            }
            Rule::Mode { signs, needs, otherwise } => {
                let present: Vec<_> = signs.iter().copied().filter(|name| !missing(name)).collect();
                let picked = !present.is_empty();
                let (needed, why) = if picked {
                    (needs, format!("is required together with {}", present.join(", ")))
                } else {
                    (otherwise, format!("is required unless {} are given", needs.join(" and ")))
                };
                for name in needed.iter().copied().filter(missing) {
                    self.problem(Place::Field(&Place::Root, name), &Value::Null, why.clone());
                }
                let others: Vec<_> = otherwise.iter().copied().filter(|name| !missing(name)).collect();
                if picked && !others.is_empty() {
                    self.notes.push(Note::MixedModes { signs, others });
                }
            }
        }
    }
}

/// A name as one step of a JSON pointer (RFC 6901).
fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// The name that a JSON pointer of one step leads to.
fn plain(pointer: &str) -> String {
    pointer.strip_prefix('/').unwrap_or(pointer).replace("~1", "/").replace("~0", "~")
}

/// The known name with the smallest edit distance, when it is at most a third of the name's length.
fn nearest(name: &str, fields: &'static [Field]) -> Option<&'static str> {
    fields
        .iter()
        .map(|field| (distance(name, field.name), field.name))
        .min()
        .filter(|(distance, known)| distance * 3 <= known.len())
        .map(|(_, known)| known)
}

/// Levenshtein's distance between two names, in bytes. Names from outside are cut at 64 bytes.
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.bytes().take(64).enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        for (above, y) in row.iter_mut().skip(1).zip(b.bytes()) {
            let best = (diagonal + usize::from(x != y)).min(left + 1).min(*above + 1);
            diagonal = *above;
            *above = best;
            left = best;
        }
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}
