//! What somebody may have meant.

/// So alike two words must be that one may be meant by the other.
const ALIKE: f64 = 0.75;

/// The known words that are most like this one, the nearest first, three at most.
pub(crate) fn nearest<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Vec<&'k str> {
    let word = word.to_lowercase();
    let alike = |known: &'k str| (strsim::normalized_levenshtein(&word, &known.to_lowercase()), known);
    let mut found: Vec<(f64, &str)> = known.into_iter().map(alike).filter(|(alike, _)| *alike >= ALIKE).collect();
    found.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    found.dedup_by_key(|(_, known)| *known);
    found.into_iter().take(3).map(|(_, known)| known).collect()
}

/// ` (did you mean a, or b?)`, or nothing.
pub(crate) fn did_you_mean<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> String {
    let nearest = nearest(word, known);
    if nearest.is_empty() { String::new() } else { format!(" (did you mean {}?)", nearest.join(", or ")) }
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_finds_its_word_and_a_stranger_none() {
        let known = ["/v3/papay/contracts", "/v3/pay/transactions/jsapi", "/v3/certificates"];
        assert_eq!(nearest("/v3/certificate", known), ["/v3/certificates"]);
        assert_eq!(nearest("/V3/papay/contract", known), ["/v3/papay/contracts"]);
        assert!(nearest("/v3/nothing/like/it/at/all", known).is_empty());
    }
}
