//! What the request says about a field of the answer.

use serde_json::Value;
use wechatpay_spec::Kind;

use super::Question;

/// What the request says under this name: at the same place of its body, in its path or query, or, for what names one thing
/// wherever it stands, at the top of its body.
pub(super) fn said<'a>(question: &Question<'a>, name: &str, beside: Option<&'a Value>) -> Option<&'a Value> {
    beside
        .and_then(|beside| beside.get(name))
        .or_else(|| question.named.get(name))
        .or_else(|| if names_one_thing(name) { question.body.get(name) } else { None })
}

fn names_one_thing(name: &str) -> bool {
    ["_id", "_no", "_code", "mchid", "appid", "openid"].iter().any(|end| name.ends_with(end))
}

/// The value as this kind wants it; `None` when the kind does not allow it.
pub(super) fn fitted(kind: Kind, value: &Value) -> Option<Value> {
    match (kind, value) {
        (Kind::Text { .. }, Value::String(text)) => allows(kind, text).then(|| value.clone()),
        (Kind::Text { .. }, Value::Number(number)) => {
            let text = number.to_string();
            allows(kind, &text).then(|| text.into())
        }
        (Kind::Integer { least, values }, Value::Number(_) | Value::String(_)) => {
            let number = value.as_i64().or_else(|| value.as_str()?.parse().ok())?;
            let listed = values.is_empty() || values.contains(&number);
            (listed && least.is_none_or(|least| number >= least)).then(|| number.into())
        }
        (Kind::Boolean, Value::Bool(_)) => Some(value.clone()),
        _ => None,
    }
}

/// Whether a text of this kind may say this.
fn allows(kind: Kind, text: &str) -> bool {
    let Kind::Text { longest, format, values } = kind else { return false };
    let short = longest.is_none_or(|longest| text.chars().count() <= usize::from(longest));
    let listed = values.is_empty() || values.contains(&text);
    !text.is_empty() && short && listed && format.issue(text).is_none()
}
