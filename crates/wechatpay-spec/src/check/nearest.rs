//! The known name that somebody may have meant.

use crate::Field;

/// The known name with the smallest edit distance, when it is at most a third of the name's length.
pub(super) fn nearest(name: &str, fields: &'static [Field]) -> Option<&'static str> {
    fields
        .iter()
        .map(|field| (distance(name, field.name), field.name))
        .min()
        .filter(|(distance, known)| distance * 3 <= known.len())
        .map(|(_, known)| known)
}

/// Levenshtein's distance between two names, in bytes. Names from outside are cut at 64 bytes.
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.bytes().take(64).enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        for (above, y) in row.iter_mut().skip(1).zip(b.bytes()) {
            let best = (diagonal + usize::from(x != y)).min(left + 1).min(*above + 1);
            diagonal = *above;
            *above = best;
            left = best;
        }
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}
