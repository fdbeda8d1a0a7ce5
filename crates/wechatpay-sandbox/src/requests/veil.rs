//! Sensitive fields (敏感信息) that came as plaintext: what they say is shown to nobody.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;
use wechatpay_core::encoding;
use wechatpay_spec::{Field, Kind, Operation};

/// What stands in the place of a plaintext.
const HIDDEN: &str = "…";
/// RSA with 2048 bits makes no shorter ciphertext, in bytes.
const SHORTEST: usize = 256;

/// The names of an operation's sensitive fields. Fields are found by their names in the text as it came: it may be broken JSON, or cut.
#[derive(Debug, Default)]
pub(crate) struct Veil(Vec<&'static str>);

impl Veil {
    pub(crate) fn of_request(operation: Option<&'static Operation>) -> Self {
        let fields = operation.into_iter().flat_map(|operation| [operation.body, operation.query]);
        Self::over(fields)
    }

    pub(crate) fn of_query(operation: Option<&'static Operation>) -> Self {
        Self::over(operation.map(|operation| operation.query).into_iter())
    }

    /// An answer may tell of what was sent.
    pub(crate) fn of_answer(operation: Option<&'static Operation>) -> Self {
        let fields = operation.into_iter().flat_map(|operation| [operation.body, operation.query, operation.answer]);
        Self::over(fields)
    }

    fn over(fields: impl Iterator<Item = &'static [Field]>) -> Self {
        let mut names = Vec::new();
        fields.for_each(|fields| collect(fields, &mut names));
        Self(names)
    }

    /// JSON, or a text that holds some, without plaintext of these fields.
    pub(crate) fn body<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let hide = |text: Cow<'t, str>, name: &&str| match hidden(&text, name) {
            Some(hidden) => Cow::Owned(hidden),
            None => text,
        };
        self.0.iter().fold(Cow::Borrowed(text), hide)
    }

    /// A path with its query, without plaintext of these fields.
    pub(crate) fn url<'t>(&self, url: &'t str) -> Cow<'t, str> {
        let Some((path, query)) = url.split_once('?').filter(|_| !self.0.is_empty()) else { return Cow::Borrowed(url) };
        let pairs: Vec<Cow<'_, str>> = query.split('&').map(|pair| self.pair(pair)).collect();
        Cow::Owned(format!("{path}?{}", pairs.join("&")))
    }

    fn pair<'t>(&self, pair: &'t str) -> Cow<'t, str> {
        let decoded = |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
        match pair.split_once('=') {
            Some((name, value)) if self.0.contains(&&*decoded(name)) && !may_be_shown(&decoded(value)) => {
                Cow::Owned(format!("{name}={HIDDEN}"))
            }
            _ => Cow::Borrowed(pair),
        }
    }
}

fn collect(fields: &'static [Field], names: &mut Vec<&'static str>) {
    for field in fields {
        collect_one(field.name, &field.kind, names);
    }
}

fn collect_one(name: &'static str, kind: &'static Kind, names: &mut Vec<&'static str>) {
    match kind {
        Kind::Sealed(_) if !names.contains(&name) => names.push(name),
        Kind::Object(fields) | Kind::Encoded(fields) => collect(fields, names),
        Kind::List(item) => collect_one(name, item, names),
        _ => {}
    }
}

/// Whether it is ciphertext, or nothing. `\/` is how some write `/` in JSON.
fn may_be_shown(value: &str) -> bool {
    let base64 = value.replace('\\', "");
    base64.is_empty() || encoding::from_base64(&base64).is_some_and(|bytes| bytes.len() >= SHORTEST)
}

/// The text with each value of this name hidden that may not be shown; `None`: there is none.
fn hidden(text: &str, name: &str) -> Option<String> {
    let (mut shown, mut rest, mut is_changed) = (String::new(), text, false);
    while let Some((before, after)) = rest.split_once(name) {
        shown.push_str(before);
        shown.push_str(name);
        rest = after;
        let Some((joint, value)) = joint(before, after) else { continue };
        if may_be_shown(value) {
            continue;
        }
        is_changed = true;
        shown.push_str(joint);
        shown.push_str(HIDDEN);
        rest = after.get(joint.len() + value.len()..).unwrap_or_default();
    }
    shown.push_str(rest);
    is_changed.then_some(shown)
}

/// What stands between a name and its value, quotation mark and all, and the value; `None`: it is no name of a field.
fn joint<'t>(before: &str, after: &'t str) -> Option<(&'t str, &'t str)> {
    // In JSON within a text of JSON, each quotation mark has a backslash.
    let backslashes = |text: &str| text.len() - text.trim_end_matches('\\').len();
    let depth = backslashes(before.strip_suffix('"')?);
    let mark = format!("{}\"", "\\".repeat(depth));
    let colon = after.strip_prefix(&mark)?.trim_start().strip_prefix(':')?.trim_start();
    let Some(value) = colon.strip_prefix(&mark) else {
        // No text: a number perhaps.
        let end = colon.find([',', '}', ']', '\\']).unwrap_or(colon.len());
        let (value, behind) = colon.split_at_checked(end)?;
        let is_nested = value.trim_end().is_empty() || value.starts_with(['{', '[', 'n']);
        let joint = after.get(..after.len() - value.len() - behind.len())?;
        return (!is_nested).then_some((joint, value.trim_end()));
    };
    let joint = after.get(..after.len() - value.len())?;
    let ends = |at: &usize| {
        let found = backslashes(value.get(..*at).unwrap_or_default());
        found % (2 * (depth + 1)) == depth
    };
    let end = value.match_indices('"').map(|(at, _)| at).find(ends).map_or(value.len(), |at| at - depth);
    Some((joint, value.get(..end)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn veil() -> Veil {
        Veil(vec!["name", "number"])
    }

    #[test]
    fn plaintext_is_hidden_wherever_its_field_stands() {
        let cases = [
            (r#"{"a":{"name":"李明"},"b":[{"name" : "x"}]}"#, r#"{"a":{"name":"…"},"b":[{"name" : "…"}]}"#),
            (r#"{"name":"a\"b\\","other":"name"}"#, r#"{"name":"…","other":"name"}"#),
            (r#"{"name":"cut off"#, r#"{"name":"…"#),
            (r#"{"number":110101199003070000 ,"other":1}"#, r#"{"number":… ,"other":1}"#),
            (r#"{"number": 1}"#, r#"{"number": …}"#),
            (r#"{"in":"{\"name\":\"李\\\"明\",\"other\":\"x\"}"}"#, r#"{"in":"{\"name\":\"…\",\"other\":\"x\"}"}"#),
            (r#"POST\n{"name":"x"}\n"#, r#"POST\n{"name":"…"}\n"#),
            (r#"{"name":"x","name":"y","number":"z""#, r#"{"name":"…","name":"…","number":"…""#),
        ];
        for (text, wanted) in cases {
            assert_eq!(veil().body(text), wanted);
        }
    }

    #[test]
    fn all_else_stays_byte_for_byte() {
        let sealed = encoding::base64(&[255; 256]);
        let escaped = sealed.replace('/', r"\/");
        let texts = [
            format!(r#"{{"name":"{sealed}"}}"#),
            format!(r#"{{"name":"{escaped}"}}"#),
            r#"{"name":"","nickname":"x","a_name":"x","names":"x","x":"name"}"#.to_owned(),
            r#"{"name":{"first":"x"},"name":["x"],"name":null}"#.to_owned(),
            r#"name: "x" "name"#.to_owned(),
        ];
        for text in texts {
            assert!(matches!(veil().body(&text), Cow::Borrowed(same) if same == text), "{text}");
        }
        assert_eq!(Veil::default().body(r#"{"name":"x"}"#), r#"{"name":"x"}"#);
    }

    #[test]
    fn a_query_keeps_its_other_parameters() {
        assert_eq!(veil().url("/v3/a?x=%20&name=%E6%9D%8E&b=1&name"), "/v3/a?x=%20&name=…&b=1&name");
        let sealed = encoding::base64(&[255; 256]).replace('+', "%2B").replace('/', "%2F");
        assert_eq!(veil().url(&format!("/v3/a?name={sealed}")), format!("/v3/a?name={sealed}"));
        assert_eq!(veil().url("/v3/name=1"), "/v3/name=1");
    }
}
