//! Patterns of paths: `{name}` stands for any one segment, `*` at the end for any rest.

/// How far a path is from a pattern: so many segments are to be changed, put in or taken out. 0: it fits.
pub(super) fn distance(pattern: &str, path: &str) -> usize {
    let (pattern, path) = (segments(pattern), segments(path));
    match pattern.split_last() {
        Some((&"*", head)) => edits(head, path.get(..head.len()).unwrap_or(&path)),
        _ => edits(&pattern, &path),
    }
}

/// How many segments a pattern has.
pub(super) fn length(pattern: &str) -> usize {
    segments(pattern).len()
}

fn segments(path: &str) -> Vec<&str> {
    path.split('/').skip(1).collect()
}

fn fits(pattern: &str, segment: &str) -> bool {
    pattern == segment || pattern.starts_with('{') && pattern.ends_with('}') && !segment.is_empty()
}

/// The edit distance, row by row.
fn edits(pattern: &[&str], path: &[&str]) -> usize {
    let mut row: Vec<usize> = (0..=path.len()).collect();
    for (index, wanted) in pattern.iter().enumerate() {
        let mut diagonal = index;
        let mut left = index + 1;
        let mut next = vec![left];
        for (segment, above) in path.iter().zip(row.iter().skip(1)) {
            let changed = diagonal + usize::from(!fits(wanted, segment));
            left = changed.min(left + 1).min(above + 1);
            diagonal = *above;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_and_a_star_stand_for_segments() {
        for (pattern, path, far) in [
            ("/v3/papay/contracts/{contract_id}", "/v3/papay/contracts/123", 0),
            ("/v3/papay/contracts/{contract_id}", "/v3/papay/contracts/", 1),
            ("/v3/papay/contracts/{contract_id}", "/v3/papay/contracts", 1),
            ("/v3/papay/contracts/{contract_id}", "/v3/papay/contract/123", 1),
            ("/v3/papay/contracts/{contract_id}", "/v3/papay/contracts/123/terminate", 1),
            ("/v3/papay/contracts", "/v3/partner-papay/x/contracts", 2),
            ("/v3/papay/*", "/v3/papay/contracts/123", 0),
            ("/v3/papay/*", "/v3/papay", 0),
            ("/v3/papay/*", "/v3/pay/transactions", 1),
            ("/v3/papay/*", "/v3", 1),
            ("/v3/security/echo", "/v3/security/echo", 0),
            ("/v3/security/echo", "/v3/security/echo/", 1),
            ("/v3/security/echo", "/", 3),
            ("/*", "/anything/at/all", 0),
        ] {
            assert_eq!(distance(pattern, path), far, "{pattern} {path}");
        }
    }
}
