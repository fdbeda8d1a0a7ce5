//! Paths of rules: literal segments, `{…}` for one, a last `*` for all behind.

/// No path or number of a rule is longer.
pub(super) const LONGEST: usize = 512;

/// A path as a rule writes it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pattern<'a>(pub(super) &'a str);

impl Pattern<'_> {
    /// Says what is wrong with it.
    pub(super) fn check(self) -> Result<(), String> {
        let Some(rest) = self.0.strip_prefix('/') else { return Err("must begin with /".into()) };
        if self.0.len() > LONGEST {
            return Err(format!("must be at most {LONGEST} characters long"));
        }
        if self.0.contains('?') {
            return Err("is without query".into());
        }
        let mut segments = rest.split('/').rev();
        segments.next();
        if segments.any(|segment| segment == "*") {
            return Err("can have * as its last segment only; one segment is {…}".into());
        }
        Ok(())
    }

    /// Whether a path is one of those.
    pub(super) fn fits(self, path: &str) -> bool {
        let mut segments = path.split('/');
        let mut patterns = self.0.split('/').peekable();
        while let Some(pattern) = patterns.next() {
            if pattern == "*" && patterns.peek().is_none() {
                return segments.next().is_some();
            }
            match segments.next() {
                Some(segment) if pattern == segment || is_placeholder(pattern) && !segment.is_empty() => {}
                _ => return false,
            }
        }
        segments.next().is_none()
    }
}

fn is_placeholder(pattern: &str) -> bool {
    pattern.starts_with('{') && pattern.ends_with('}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_fits_literally_by_placeholder_or_by_prefix() {
        let fits = |pattern, path| Pattern(pattern).fits(path);
        assert!(fits("/v3/certificates", "/v3/certificates"));
        assert!(!fits("/v3/certificates", "/v3/certificates/x") && !fits("/v3/certificates", "/v3"));
        assert!(fits("/v3/a/{id}/b", "/v3/a/17/b"));
        assert!(!fits("/v3/a/{id}/b", "/v3/a//b") && !fits("/v3/a/{id}", "/v3/a/17/b"));
        assert!(fits("/v3/papay/*", "/v3/papay/sign/x") && fits("/*", "/v3"));
        assert!(!fits("/v3/papay/*", "/v3/papay") && !fits("/v3/papay/*", "/v3/papays/x"));
    }

    #[test]
    fn a_pattern_that_can_never_fit_is_refused() {
        for bad in ["v3", "", "/v3/*/x", "/v3?a=b", &"/x".repeat(300)] {
            assert!(Pattern(bad).check().is_err(), "{bad}");
        }
        for good in ["/", "/*", "/v3/{a}/{b}", "/v3/papay/*"] {
            assert_eq!(Pattern(good).check(), Ok(()), "{good}");
        }
    }
}
