//! The blocks of code on full pages. They show the same call six times; the importer takes from them which call it is, and
//! the body that it sends.

use serde_json::Value;

use super::{
    page::{Block, METHODS, Section},
    php,
    report::{Doubts, Kind},
};

/// What the blocks of a section show.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Call {
    pub(super) method: String,
    /// `v3/…`
    pub(super) path: String,
    /// `None`: no JSON is sent, or it is not written out.
    pub(super) body: Option<Value>,
}

/// The call that all blocks of a section show; doubts those that show another one.
pub(super) fn call(section: &Section, doubts: &mut Doubts) -> Option<Call> {
    let mut agreed: Option<Call> = None;
    for block in &section.code {
        let Some(call) = read(block, doubts) else {
            doubts.add(block.line, Kind::Code, "no call in the block");
            continue;
        };
        if call.method != section.method {
            doubts.add(block.line, Kind::Code, format!("{} below a heading with {}", call.method, section.method));
        }
        match &agreed {
            None => agreed = Some(call),
            Some(first) if *first == call => {}
            Some(_) => doubts.add(block.line, Kind::Code, "the block shows another call than the first"),
        }
    }
    if !matches!(section.code.len(), 0 | STYLES) {
        doubts.add(section.line, Kind::Code, format!("{} blocks instead of {STYLES}", section.code.len()));
    }
    agreed
}

/// A call is shown in each style, awaited and blocking.
const STYLES: usize = 6;

fn read(block: &Block, doubts: &mut Doubts) -> Option<Call> {
    let (_, call) = block.text.split_once("$instance")?;
    let (target, arguments) =
        call.split_once('(').filter(|(target, _)| !target.ends_with("->chain")).or_else(|| {
            // `->chain('…')->post(`: the arguments are those of the second parenthesis.
            let (end, _) = call.match_indices('(').nth(1)?;
            Some((call.get(..end)?, call.get(end + 1..)?))
        })?;
    let (path, method) = target.rsplit_once("->")?;
    let method = method.strip_suffix("Async").unwrap_or(method);
    let path = path_of(path)?;
    METHODS.contains(&method).then(|| Call { method: method.to_owned(), path, body: body(block, arguments, doubts) })
}

/// `->chain('v3/…')`, `['v3/…']` or `->v3->preEntrustSign->_id_`.
fn path_of(target: &str) -> Option<String> {
    let quoted = |start: &str, end: &str| target.strip_prefix(start)?.strip_suffix(end);
    match quoted("->chain('", "')").or_else(|| quoted("['", "']")) {
        Some(path) => Some(path.to_owned()),
        None => target.strip_prefix("->").map(|names| names.split("->").map(segment).collect::<Vec<_>>().join("/")),
    }
}

/// A segment of a path from the name of a property: `_id_` is a placeholder, a capital letter a hyphen.
fn segment(name: &str) -> String {
    if let Some(name) = name.strip_prefix('_').and_then(|name| name.strip_suffix('_')) {
        return format!("{{{name}}}");
    }
    let mut segment = String::new();
    for sign in name.chars() {
        if sign.is_ascii_uppercase() {
            segment.push('-');
        }
        segment.push(sign.to_ascii_lowercase());
    }
    segment
}

fn body(block: &Block, arguments: &str, doubts: &mut Doubts) -> Option<Value> {
    let (_, json) = arguments.split_once("'json' =>")?;
    let body = php::literal(json);
    if body.is_none() {
        doubts.add(block.line, Kind::Code, "a body that is not written out");
    }
    body
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Block, read, segment};
    use crate::import::report::Doubts;

    fn call(text: &str) -> Option<super::Call> {
        read(&Block { line: 1, text: text.to_owned() }, &mut Doubts::new("page.md"))
    }

    #[test]
    fn every_style_shows_the_same_call() {
        let arguments = "([\n  'json' => [\n    'plan_id' => 1,\n  ],\n])\n->then(static function($r) {});";
        for call_words in [
            "$instance->v3->papay->contracts->preEntrustSign->_id_->postAsync",
            "$response = $instance->v3->papay->contracts->preEntrustSign->_id_->post",
            "$instance->chain('v3/papay/contracts/pre-entrust-sign/{id}')->postAsync",
            "$instance['v3/papay/contracts/pre-entrust-sign/{id}']->post",
        ] {
            let call = call(&format!("{call_words}{arguments}")).unwrap();
            assert_eq!(call.method, "post");
            assert_eq!(call.path, "v3/papay/contracts/pre-entrust-sign/{id}");
            assert_eq!(call.body, Some(json!({"plan_id": 1})));
        }
    }

    #[test]
    fn what_is_no_call_is_none() {
        for text in
            ["", "$instance", "$instance->v3", "$instance->chain('v3/a')", "$instance->chain('v3/a')->fetch([])"]
        {
            assert_eq!(call(text), None, "{text}");
        }
    }

    #[test]
    fn a_property_is_a_segment() {
        assert_eq!(segment("combinePapay"), "combine-papay");
        assert_eq!(segment("_contract_id_"), "{contract_id}");
        assert_eq!(segment("jsapiPreEntrustSign"), "jsapi-pre-entrust-sign");
    }
}
