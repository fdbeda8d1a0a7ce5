mod nearest;
mod place;
mod rules;
mod values;

use serde_json::{Map, Value};

use crate::{Field, Kind, Operation};
use place::Place;

/// A fault in a body, as WeChat Pay's `detail` names it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// JSON pointer of the field: `/deduct_schedule/estimated_deduct_amount/total`. It leads on into a text that holds JSON.
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
    /// A value that the page of the operation does not list. Pages lag behind, so it may be right.
    UnknownValue {
        /// The JSON pointer of the field.
        field: String,
        /// The value found.
        value: Value,
        /// The values that the page lists.
        known: Vec<Value>,
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
///
/// Encrypted fields may hold plaintext or ciphertext: only that something is there is looked at.
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
    report.rules(operation.rules, body);
    report
}

/// Compares decoded query parameters with an operation's query fields and rules. Fields are named plainly, without a slash.
/// The rules are asked here when the operation has no body.
#[must_use]
pub fn check_query<N: AsRef<str>>(operation: &Operation, parameters: &[(N, String)]) -> Report {
    let rules = if operation.body.is_empty() { operation.rules } else { &[] };
    named(operation.query, parameters, |report, object| report.rules(rules, object))
}

/// Compares the decoded values of a path's placeholders with the operation's variables. They are named plainly, without a slash.
#[must_use]
pub fn check_variables<N: AsRef<str>>(operation: &Operation, values: &[(N, String)]) -> Report {
    named(operation.variables, values, |_, _| {})
}

/// The report on names with texts: a number is read as one where the table wants it, a repeated name is a list where it wants that.
fn named<N: AsRef<str>>(
    fields: &'static [Field],
    pairs: &[(N, String)],
    rules: impl FnOnce(&mut Report, &Value),
) -> Report {
    let mut report = Report::default();
    let mut object = Map::new();
    for (name, text) in pairs {
        let name = name.as_ref();
        let kind = fields.iter().find(|field| field.name == name).map(|field| field.kind);
        let value = kind.unwrap_or(Kind::TEXT).read(text);
        match (object.get_mut(name), value) {
            (Some(Value::Array(items)), Value::Array(more)) => items.extend(more),
            (Some(_), _) => {
                let value = Value::from(text.as_str());
                report.problem(Place::Field(&Place::Root, name), &value, "must not come more than once");
            }
            (None, value) => {
                object.insert(name.to_owned(), value);
            }
        }
    }
    let object = Value::Object(object);
    report.object(Place::Root, fields, &object);
    rules(&mut report, &object);
    report.name_plainly();
    report
}

impl Kind {
    /// What a text in a path or a query means: a number where the table wants one, a list of one where it wants a list. A text that is no
    /// such value stays a text.
    #[must_use]
    pub fn read(self, text: &str) -> Value {
        let other = match self {
            Self::Integer { .. } => text.parse::<i64>().ok().map(Value::from),
            Self::Boolean => text.parse::<bool>().ok().map(Value::from),
            Self::List(items) => Some(Value::Array(vec![items.read(text)])),
            _ => None,
        };
        other.unwrap_or_else(|| text.into())
    }
}

impl Report {
    fn problem(&mut self, at: Place<'_>, value: &Value, issue: impl Into<String>) {
        self.problems.push(Problem { field: at.to_string(), value: value.clone(), issue: issue.into() });
    }

    fn name_plainly(&mut self) {
        for problem in &mut self.problems {
            problem.field = place::plain(&problem.field);
        }
        for note in &mut self.notes {
            if let Note::UnknownField { field, .. } | Note::UnknownValue { field, .. } = note {
                *field = place::plain(field);
            }
        }
    }
}
