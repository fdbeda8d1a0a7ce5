use std::fmt;

use serde_json::Value;

/// Where an error answer points (`detail`). Comes with `PARAM_ERROR`, `INVALID_REQUEST` and `SIGN_ERROR`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Detail {
    /// JSON pointer of a body field (`/amount/total`), or the plain name of a path or query variable.
    pub field: Option<String>,
    /// The wrong value.
    pub value: Option<Value>,
    /// The reason.
    pub issue: Option<String>,
    /// `body`, `url`, `query` or `authorization`.
    pub location: Option<String>,
    /// With `SIGN_ERROR`, sometimes: what WeChat Pay believes was to be signed.
    pub sign_information: Option<Value>,
}

impl Detail {
    /// Whatever can be read of it.
    pub(super) fn read(json: &Value) -> Option<Self> {
        let object = json.as_object()?;
        let text = |name: &str| object.get(name).and_then(Value::as_str).map(str::to_owned);
        Some(Self {
            field: text("field"),
            value: object.get("value").cloned(),
            issue: text("issue"),
            location: text("location"),
            sign_information: object.get("sign_information").cloned(),
        })
    }
}

impl fmt::Display for Detail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = [("field", &self.field), ("issue", &self.issue), ("location", &self.location)];
        let mut separator = "";
        for (name, value) in parts {
            if let Some(value) = value {
                write!(f, "{separator}{name} {value:?}")?;
                separator = ", ";
            }
        }
        Ok(())
    }
}
