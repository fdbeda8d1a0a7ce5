//! PHP's array literals, as far as the pages' code needs them, and as JSON.

use serde_json::{Map, Number, Value};

/// How deep arrays may lie in each other.
const DEEPEST: usize = 64;

/// The value that `text` starts with; `None` when it is no literal, or a literal that JSON cannot say.
pub(super) fn literal(text: &str) -> Option<Value> {
    Reader { rest: text }.value(0)
}

struct Reader<'a> {
    rest: &'a str,
}

impl<'a> Reader<'a> {
    fn value(&mut self, depth: usize) -> Option<Value> {
        self.skip_blanks();
        if depth > DEEPEST {
            return None;
        }
        match self.rest.chars().next()? {
            '[' => self.array(depth),
            quote @ ('\'' | '"') => self.text(quote).map(Value::String),
            _ => self.word().and_then(word),
        }
    }

    /// A list, or an object when its items have keys.
    fn array(&mut self, depth: usize) -> Option<Value> {
        self.eat("[");
        let (mut items, mut entries) = (Vec::new(), Map::new());
        loop {
            self.skip_blanks();
            if self.eat("]") {
                break;
            }
            let item = self.value(depth + 1)?;
            self.skip_blanks();
            if self.eat("=>") {
                let Value::String(key) = item else { return None };
                entries.insert(key, self.value(depth + 1)?);
            } else {
                items.push(item);
            }
            self.skip_blanks();
            if !self.eat(",") && !self.rest.starts_with(']') {
                return None;
            }
        }
        match (items.is_empty(), entries.is_empty()) {
            (_, true) => Some(items.into()),
            (true, false) => Some(entries.into()),
            (false, false) => None,
        }
    }

    /// Variables inside double quotes are no literals.
    fn text(&mut self, quote: char) -> Option<String> {
        let mut text = String::new();
        let mut signs = self.rest.char_indices().skip(1);
        while let Some((at, sign)) = signs.next() {
            match sign {
                sign if sign == quote => {
                    self.rest = self.rest.get(at + 1..)?;
                    return Some(text);
                }
                '\\' => match (quote, signs.next()?.1) {
                    (_, sign) if sign == quote || sign == '\\' => text.push(sign),
                    ('"', 'n') => text.push('\n'),
                    ('"', _) => return None,
                    (_, sign) => text.extend(['\\', sign]),
                },
                '$' if quote == '"' => return None,
                sign => text.push(sign),
            }
        }
        None
    }

    fn word(&mut self) -> Option<&'a str> {
        let end = self.rest.find(|c: char| !(c.is_ascii_alphanumeric() || "+-._".contains(c)))?;
        let (word, rest) = self.rest.split_at_checked(end)?;
        self.rest = rest;
        Some(word)
    }

    /// Blanks, and comments to the end of their line.
    fn skip_blanks(&mut self) {
        self.rest = self.rest.trim_start();
        while self.rest.starts_with("//") {
            self.rest = self.rest.split_once('\n').map_or("", |(_, rest)| rest).trim_start();
        }
    }

    fn eat(&mut self, sign: &str) -> bool {
        let rest = self.rest.strip_prefix(sign);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }
}

fn word(word: &str) -> Option<Value> {
    match word {
        "true" => Some(Value::Bool(true)),
        "false" => Some(Value::Bool(false)),
        "null" => Some(Value::Null),
        // JSON's own reader: `012` is octal in PHP and no number in JSON.
        _ => serde_json::from_str::<Number>(word).ok().map(Value::Number),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::literal;

    #[test]
    fn arrays_are_lists_or_objects_in_their_order() {
        let php =
            "[\n  'b' => 1, // one\n  'a' => ['x', \"y\\n\"],\n 'c' => ['d' => true, 'e' => null, 'f' => -1.5],\n]);";
        let json = literal(php).unwrap();
        assert_eq!(json, json!({"b": 1, "a": ["x", "y\n"], "c": {"d": true, "e": null, "f": -1.5}}));
        assert_eq!(json.to_string(), r#"{"b":1,"a":["x","y\n"],"c":{"d":true,"e":null,"f":-1.5}}"#);
        assert_eq!(literal(r"['it\'s', 'a\b']").unwrap(), json!(["it's", r"a\b"]));
    }

    #[test]
    fn what_is_no_literal_is_refused() {
        for php in ["$a", "[time()]", "['a' => $b]", "[\"$a\"]", "['a' 'b']", "['a' => 1, 2]", "[1", "'a", "[012]", ""]
        {
            assert_eq!(literal(php), None, "{php}");
        }
        assert_eq!(literal(&"[".repeat(100_000)), None);
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "[\\[\\]'\"\\\\=>,/ \n$a1.-]{0,60}") {
            let _ = literal(&text);
        }
    }
}
