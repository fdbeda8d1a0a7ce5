//! The one language of path patterns, for whoever picks requests: `{name}` stands for any one segment, `*` as the last segment for
//! one or more of any kind.

/// No pattern is longer.
const LONGEST: usize = 512;

/// A path as a rule, a filter or an expectation writes it: `/v3/papay/sign/contracts/{contract_id}`, `/v3/global/*`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PathPattern<'a>(pub(crate) &'a str);

impl PathPattern<'_> {
    /// Says what is wrong with it, behind the name of its field.
    pub(crate) fn check(self) -> Result<(), String> {
        let Some(rest) = self.0.strip_prefix('/') else {
            return Err(format!("must begin with /, unlike {:?}", self.shown()));
        };
        if self.0.len() > LONGEST {
            return Err(format!("must be at most {LONGEST} characters long"));
        }
        if self.0.contains('?') {
            return Err(format!("is without query, unlike {:?}", self.shown()));
        }
        let mut segments = rest.split('/').rev();
        segments.next();
        if segments.any(|segment| segment == "*") {
            return Err("can have * as its last segment only; {name} stands for one segment".into());
        }
        Ok(())
    }

    /// Whether a path is one of those.
    pub(crate) fn fits(self, path: &str) -> bool {
        let mut segments = path.split('/');
        let mut patterns = self.0.split('/').peekable();
        while let Some(pattern) = patterns.next() {
            if pattern == "*" && patterns.peek().is_none() {
                return segments.next().is_some();
            }
            if !segments.next().is_some_and(|segment| is_like(pattern, segment)) {
                return false;
            }
        }
        segments.next().is_none()
    }

    /// How far a path is from it: so many segments are to be changed, put in or taken out. 0: it fits.
    pub(crate) fn distance(self, path: &str) -> usize {
        let (pattern, path) = (segments(self.0), segments(path));
        match pattern.split_last() {
            Some((&"*", head)) => {
                let missing = usize::from(path.len() <= head.len());
                edits(head, path.get(..head.len()).unwrap_or(&path)) + missing
            }
            _ => edits(&pattern, &path),
        }
    }

    /// How many segments it has.
    pub(crate) fn length(self) -> usize {
        segments(self.0).len()
    }

    fn shown(self) -> String {
        self.0.chars().take(80).collect()
    }
}

fn is_like(pattern: &str, segment: &str) -> bool {
    pattern == segment || pattern.starts_with('{') && pattern.ends_with('}') && !segment.is_empty()
}

fn segments(path: &str) -> Vec<&str> {
    path.split('/').skip(1).collect()
}

/// The edit distance, row by row.
fn edits(pattern: &[&str], path: &[&str]) -> usize {
    let mut row: Vec<usize> = (0..=path.len()).collect();
    for (index, wanted) in pattern.iter().enumerate() {
        let mut diagonal = index;
        let mut left = index + 1;
        let mut next = vec![left];
        for (segment, above) in path.iter().zip(row.iter().skip(1)) {
            let changed = diagonal + usize::from(!is_like(wanted, segment));
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
    fn placeholders_stand_for_one_segment_and_a_star_for_one_or_more() {
        for (pattern, path, far) in [
            ("/v3/papay/contracts/{contract_id}", "/v3/papay/contracts/123", 0),
            ("/v3/papay/contracts/{contract_id}", "/v3/papay/contracts/", 1),
            ("/v3/papay/contracts/{contract_id}", "/v3/papay/contracts", 1),
            ("/v3/papay/contracts/{contract_id}", "/v3/papay/contract/123", 1),
            ("/v3/papay/contracts/{contract_id}", "/v3/papay/contracts/123/terminate", 1),
            ("/v3/papay/contracts", "/v3/partner-papay/x/contracts", 2),
            ("/v3/a/{id}/b", "/v3/a/17/b", 0),
            ("/v3/a/{id}/b", "/v3/a//b", 1),
            ("/v3/papay/*", "/v3/papay/contracts/123", 0),
            ("/v3/papay/*", "/v3/papay/", 0),
            ("/v3/papay/*", "/v3/papay", 1),
            ("/v3/papay/*", "/v3/papays/x", 1),
            ("/v3/papay/*", "/v3/pay/transactions", 1),
            ("/v3/papay/*", "/v3", 2),
            ("/v3/security/echo", "/v3/security/echo", 0),
            ("/v3/security/echo", "/v3/security/echo/", 1),
            ("/v3/security/echo", "/", 3),
            ("/*", "/anything/at/all", 0),
            ("/*", "/v3", 0),
        ] {
            assert_eq!(PathPattern(pattern).distance(path), far, "{pattern} {path}");
            assert_eq!(PathPattern(pattern).fits(path), far == 0, "{pattern} {path}");
        }
    }

    #[test]
    fn a_pattern_that_can_never_fit_is_refused() {
        for bad in ["v3", "", "/v3/*/x", "/v3?a=b", &"/x".repeat(300)] {
            assert!(PathPattern(bad).check().is_err(), "{bad}");
        }
        for good in ["/", "/*", "/v3/{a}/{b}", "/v3/papay/*"] {
            assert_eq!(PathPattern(good).check(), Ok(()), "{good}");
        }
    }
}
