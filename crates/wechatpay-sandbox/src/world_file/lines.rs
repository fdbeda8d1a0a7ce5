//! The line of a key in a YAML text, for errors that are found after reading.

use std::{collections::HashMap, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{IgnoredAny, MapAccess, SeqAccess, Visitor},
};
use serde_saphyr::Spanned;

/// The line, from 1, of the innermost key of a place that is there.
pub(super) fn line_of(text: &str, place: &[String]) -> Option<u64> {
    let mut tree: Tree = serde_saphyr::from_str(text).ok()?;
    let mut line = None;
    for key in place {
        let Some((here, inside)) = tree.0.remove(key) else { break };
        line = Some(here);
        tree = inside;
    }
    line
}

/// The keys of a mapping with their lines, and what is inside.
#[derive(Default)]
struct Tree(HashMap<String, (u64, Tree)>);

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Keys)
    }
}

struct Keys;

impl<'de> Visitor<'de> for Keys {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tree, A::Error> {
        let mut tree = HashMap::new();
        while let Some((key, inside)) = map.next_entry::<Spanned<String>, Tree>()? {
            tree.insert(key.value, (key.referenced.line(), inside));
        }
        Ok(Tree(tree))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Tree, A::Error> {
        while sequence.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Tree::default())
    }

    fn visit_bool<E>(self, _: bool) -> Result<Tree, E> {
        Ok(Tree::default())
    }

    fn visit_i64<E>(self, _: i64) -> Result<Tree, E> {
        Ok(Tree::default())
    }

    fn visit_u64<E>(self, _: u64) -> Result<Tree, E> {
        Ok(Tree::default())
    }

    fn visit_i128<E>(self, _: i128) -> Result<Tree, E> {
        Ok(Tree::default())
    }

    fn visit_u128<E>(self, _: u128) -> Result<Tree, E> {
        Ok(Tree::default())
    }

    fn visit_f64<E>(self, _: f64) -> Result<Tree, E> {
        Ok(Tree::default())
    }

    fn visit_str<E>(self, _: &str) -> Result<Tree, E> {
        Ok(Tree::default())
    }

    fn visit_unit<E>(self) -> Result<Tree, E> {
        Ok(Tree::default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_has_the_line_of_its_innermost_known_key() {
        let text = "# a world\nname: w\nmerchants:\n  1900000001:\n    keys: {mixed: 200}\n    appids: [a, 1, 2.5, null, true]\n";
        let line = |place: &[&str]| line_of(text, &place.iter().map(|key| (*key).to_owned()).collect::<Vec<_>>());
        assert_eq!(line(&["name"]), Some(2));
        assert_eq!(line(&["merchants", "1900000001", "keys"]), Some(5));
        assert_eq!(line(&["merchants", "1900000001", "appids"]), Some(6));
        assert_eq!(line(&["merchants", "1900000001", "kind"]), Some(4), "the merchant, that has no kind");
        assert_eq!(line(&["seed"]), None);
    }
}
