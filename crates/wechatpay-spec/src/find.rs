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

/// Looks an operation up by method and concrete path (without query). Literal segments win over placeholders.
#[must_use]
pub fn find(method: &str, path: &str) -> Found {
    let mut known = false;
    let mut best: Option<(&'static Operation, Vec<(&'static str, String)>)> = None;
    for operation in operations() {
        let Some(values) = matches(operation.path, path) else { continue };
        known = true;
        let better = best.as_ref().is_none_or(|(_, found)| values.len() < found.len());
        if operation.method == method && better {
            best = Some((operation, values));
        }
    }
    match best {
        Some((operation, values)) => Found::Operation(operation, values),
        None if known => Found::OtherMethod,
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
