use crate::{Operation, operations};

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

/// Looks an operation up by method and concrete path (without query).
///
/// Literal segments win over placeholders, whatever the method: `GET` on the path of a `POST` is [`Found::OtherMethod`], even
/// where a placeholder of a `GET` could take the last segment.
#[must_use]
pub fn find(method: &str, path: &str) -> Found {
    let best = operations()
        .filter_map(|operation| Some((operation, matches(operation.path, path)?)))
        .min_by_key(|(operation, values)| (values.len(), operation.method != method));
    match best {
        Some((operation, values)) if operation.method == method => Found::Operation(operation, values),
        Some(_) => Found::OtherMethod,
        None => Found::Nothing,
    }
}

fn matches(template: &'static str, path: &str) -> Option<Vec<(&'static str, String)>> {
    let mut values = Vec::new();
    let mut segments = path.split('/');
    for expected in template.split('/') {
        let segment = segments.next()?;
        match expected.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
            Some(name) if !segment.is_empty() => values.push((name, segment.to_owned())),
            Some(_) => return None,
            None if expected == segment => {}
            None => return None,
        }
    }
    segments.next().is_none().then_some(values)
}
