use std::fmt;

use serde::Deserialize;
use serde_json::Value;

/// Where an error answer points (`detail`). Comes with `PARAM_ERROR`, `INVALID_REQUEST` and `SIGN_ERROR`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Detail {
    /// JSON pointer of a body field (`/amount/total`), or the plain name of a path or query variable.
    #[serde(default)]
    pub field: Option<String>,
    /// The wrong value.
    #[serde(default)]
    pub value: Option<Value>,
    /// The reason.
    #[serde(default)]
    pub issue: Option<String>,
    /// `body`, `url`, `query` or `authorization`.
    #[serde(default)]
    pub location: Option<String>,
    /// With `SIGN_ERROR`, sometimes: what WeChat Pay believes was to be signed.
    #[serde(default)]
    pub sign_information: Option<Value>,
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
