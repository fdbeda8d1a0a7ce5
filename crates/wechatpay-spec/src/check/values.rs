//! One value beside what its field may hold.

use serde_json::Value;

use super::{Note, Report, nearest::nearest, place::Place};
use crate::{Field, Format, Kind};

impl Report {
    pub(super) fn object(&mut self, at: Place<'_>, fields: &'static [Field], object: &Value) {
        for field in fields {
            let place = Place::Field(&at, field.name);
            match object.get(field.name) {
                None if field.required => self.problem(place, &Value::Null, required(field)),
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
            (Kind::Text { longest, format, values }, Value::String(text)) => match text_issue(longest, format, text) {
                Some(issue) => self.problem(at, value, issue),
                None => self.listed(at, value, values.contains(&text.as_str()), values),
            },
            (Kind::Text { .. }, _) => self.problem(at, value, "must be a string"),
            (Kind::Integer { least, values }, Value::Number(number)) if number.is_i64() || number.is_u64() => {
                match number.as_i64() {
                    None => self.problem(at, value, "must fit into 64 bits with sign"),
                    Some(number) => match least.filter(|least| number < *least) {
                        Some(least) => self.problem(at, value, format!("must be at least {least}")),
                        None => self.listed(at, value, values.contains(&number), values),
                    },
                }
            }
            (Kind::Integer { .. }, _) => self.problem(at, value, "must be an integer"),
            (Kind::Boolean, Value::Bool(_)) => {}
            (Kind::Boolean, _) => self.problem(at, value, "must be true or false"),
            (Kind::Object([]), Value::Object(_)) => {}
            (Kind::Object(fields), Value::Object(_)) => self.object(at, fields, value),
            (Kind::Object(_), _) => self.problem(at, value, "must be an object"),
            (Kind::List(kind), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.value(Place::Item(&at, index), *kind, item);
                }
            }
            (Kind::List(_), _) => self.problem(at, value, "must be an array"),
            (Kind::Sealed(_), Value::String(text)) => {
                if text.is_empty() {
                    self.problem(at, value, EMPTY);
                }
            }
            (Kind::Sealed(_), _) => self.problem(at, value, "must be a string"),
            (Kind::Encoded(fields), Value::String(text)) => self.encoded(at, fields, value, text),
            (Kind::Encoded(_), Value::Object(_) | Value::Array(_)) => {
                self.problem(at, value, "must be a string that holds this as JSON; encode it first");
            }
            (Kind::Encoded(_), _) => self.problem(at, value, "must be a string that holds JSON"),
            // The bytes of a file are no JSON: whatever stands for them is taken.
            (Kind::File, _) => {}
        }
    }

    /// A text that holds JSON: what is inside is compared as well.
    fn encoded(&mut self, at: Place<'_>, fields: &'static [Field], value: &Value, text: &str) {
        match serde_json::from_str::<Value>(text) {
            _ if text.is_empty() => self.problem(at, value, EMPTY),
            Err(error) => self.problem(at, value, format!("must hold JSON: {error}")),
            Ok(_) if fields.is_empty() => {}
            Ok(inner) if inner.is_object() => self.object(at, fields, &inner),
            Ok(_) => self.problem(at, value, "must hold a JSON object"),
        }
    }

    fn listed<T: Copy + Into<Value>>(&mut self, at: Place<'_>, value: &Value, found: bool, known: &[T]) {
        if !found && !known.is_empty() {
            let known = known.iter().copied().map(Into::into).collect();
            self.notes.push(Note::UnknownValue { field: at.to_string(), value: value.clone(), known });
        }
    }
}

const EMPTY: &str = "must not be empty";

fn required(field: &Field) -> String {
    if field.term.is_empty() { "is required".to_owned() } else { format!("is required ({})", field.term) }
}

fn text_issue(longest: Option<u16>, format: Format, text: &str) -> Option<String> {
    let length = text.chars().count();
    if length == 0 {
        return Some(EMPTY.to_owned());
    }
    match longest.filter(|longest| length > usize::from(*longest)) {
        Some(longest) => Some(format!("must be at most {longest} characters long, has {length}")),
        None => format.issue(text),
    }
}
