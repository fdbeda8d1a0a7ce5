//! Reading fields of a JSON object, and copying some of them into another.

use serde_json::{Map, Value};

pub(crate) fn text<'a>(object: &'a Value, name: &str) -> Option<&'a str> {
    object.get(name).and_then(Value::as_str)
}

pub(crate) fn owned(object: &Value, name: &str) -> String {
    text(object, name).unwrap_or_default().to_owned()
}

pub(crate) fn integer(object: &Value, name: &str) -> i64 {
    object.get(name).and_then(Value::as_i64).unwrap_or_default()
}

/// A JSON object in the making.
#[derive(Debug, Default)]
pub(crate) struct Object(Map<String, Value>);

impl Object {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    pub(crate) fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.0.insert(name.to_owned(), value.into());
        self
    }

    pub(crate) fn with_some(self, name: &str, value: Option<impl Into<Value>>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// Adds all fields of another object.
    pub(crate) fn merged(mut self, other: Value) -> Self {
        if let Value::Object(other) = other {
            self.0.extend(other);
        }
        self
    }

    /// Copies the fields that `from` has.
    pub(crate) fn copy(self, from: &Value, names: &[&str]) -> Self {
        names.iter().fold(self, |object, name| object.with_some(name, from.get(*name).cloned()))
    }
}

impl From<Object> for Value {
    fn from(object: Object) -> Self {
        Self::Object(object.0)
    }
}
