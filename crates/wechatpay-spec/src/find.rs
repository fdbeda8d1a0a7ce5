use crate::{
    Operation,
    route::{Node, ROOT},
    table::index::PREFIXES,
};

/// What a method and a path lead to.
#[derive(Debug)]
#[non_exhaustive]
pub enum Found {
    /// An operation, with the values of its placeholders as they stand in the path, percent-encoding untouched.
    Operation(&'static Operation, Vec<(&'static str, String)>),
    /// The path is known, with another method.
    OtherMethod,
    /// No operation has this path.
    Nothing,
}

/// Looks an operation up by method and concrete path (without query), with or without the operation's prefix.
///
/// Literal segments win over placeholders, whatever the method: `GET` on the path of a `POST` is [`Found::OtherMethod`], even
/// where a placeholder of a `GET` could take the last segment. A placeholder is tried where the literal segment leads nowhere.
///
/// A path template leads to its own operation, also where another operation's placeholder stands at the same place.
#[must_use]
pub fn find(method: &str, path: &str) -> Found {
    match find_behind("", method, path) {
        Found::Nothing => PREFIXES
            .iter()
            .find_map(|prefix| Some((prefix, path.strip_prefix(prefix)?)))
            .map_or(Found::Nothing, |(prefix, rest)| find_behind(prefix, method, rest)),
        found => found,
    }
}

/// Looks a path up that stood behind a prefix: of operations without that prefix nothing is said.
fn find_behind(prefix: &str, method: &str, path: &str) -> Found {
    let Some(rest) = path.strip_prefix('/') else { return Found::Nothing };
    let mut values = Vec::new();
    let Some(node) = walk(ROOT, rest, prefix, &mut values) else { return Found::Nothing };
    let mut here = node.operations().filter(|operation| operation.method == method);
    let Some(first) = here.next() else { return Found::OtherMethod };
    let operation = if first.path == path { first } else { here.find(|other| other.path == path).unwrap_or(first) };
    let names = operation.variables.iter().map(|variable| variable.name);
    Found::Operation(operation, names.zip(values.into_iter().map(str::to_owned)).collect())
}

/// The node behind the last segment of `rest`. No deeper than the longest path of the table, however long `rest` is.
fn walk<'p>(node: &'static Node, rest: &'p str, prefix: &str, values: &mut Vec<&'p str>) -> Option<&'static Node> {
    let (segment, rest) = rest.split_once('/').map_or((rest, None), |(segment, rest)| (segment, Some(rest)));
    let behind = |next: &'static Node, values: &mut Vec<&'p str>| match rest {
        Some(rest) => walk(next, rest, prefix, values),
        None => next.operations().any(|operation| prefix.is_empty() || operation.prefix == prefix).then_some(next),
    };
    if let Some(found) = node.literal(segment).and_then(|next| behind(next, values)) {
        return Some(found);
    }
    let next = node.placeholder().filter(|_| !segment.is_empty())?;
    values.push(segment);
    let found = behind(next, values);
    if found.is_none() {
        values.pop();
    }
    found
}
