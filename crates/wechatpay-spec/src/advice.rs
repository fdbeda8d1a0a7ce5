//! What an error code (错误码) means, and what to do about it.

mod codes;
mod statuses;

use serde::Serialize;

/// What an error answer means, whether to repeat the request, and what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Advice {
    /// The code, in its usual spelling; empty when the advice goes by the HTTP status alone.
    pub code: &'static str,
    /// What it is called in Chinese.
    pub term: &'static str,
    /// What happened.
    pub meaning: &'static str,
    /// Whether the same request may be sent again.
    pub again: Again,
    /// What to do now.
    pub what_to_do: &'static str,
    /// Where this is known from.
    pub source: &'static str,
}

/// Whether a request that was refused may be sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Again {
    /// Yes, later, unchanged and with the same business numbers.
    AsItStands,
    /// Yes, once what is wrong is mended: a field, a key, a permission, an account.
    AfterMending,
    /// Not before its outcome was asked for: it may have been carried out.
    AfterAsking,
    /// No: it can never succeed, or it has succeeded already.
    Never,
}

impl Again {
    /// In words.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AsItStands => "repeat it unchanged, later",
            Self::AfterMending => "repeat it once that is mended",
            Self::AfterAsking => "ask for its outcome before repeating it",
            Self::Never => "do not repeat it",
        }
    }
}

impl std::fmt::Display for Advice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { code, term, meaning, again, what_to_do, .. } = self;
        let space = if code.is_empty() { "" } else { " " };
        write!(f, "{code}{space}({term}): {meaning}; {what_to_do} ({})", again.as_str())
    }
}

/// The advice for a code that came with an HTTP status; for a code that is not known, by the status.
///
/// Spellings of a code that differ in `_` or blanks are one: `SYSTEM_ERROR` and `SYSTEMERROR`. `None` for a status of success without a
/// known code.
#[must_use]
pub fn advice(code: Option<&str>, status: u16) -> Option<&'static Advice> {
    code.and_then(of_code).or_else(|| statuses::of(status))
}

/// Every code that there is advice for.
pub fn advised() -> impl Iterator<Item = &'static Advice> {
    codes::ALL.iter()
}

fn of_code(code: &str) -> Option<&'static Advice> {
    let bare = |code: &str| code.replace(['_', ' '], "");
    let wanted = bare(code);
    advised().find(|advice| bare(advice.code) == wanted)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_one_advice_in_all_its_spellings() {
        for advice in advised() {
            assert_eq!(of_code(advice.code), Some(advice), "{} is there twice", advice.code);
        }
        assert_eq!(advice(Some("SYSTEMERROR"), 500), advice(Some("SYSTEM_ERROR"), 500));
        assert_eq!(advice(Some("RULELIMIT"), 403).unwrap().code, "RULE_LIMIT");
    }

    #[test]
    fn every_code_of_the_table_has_advice() {
        for operation in crate::operations() {
            for error in operation.errors {
                assert!(of_code(error.code).is_some(), "{}: {} {}", operation.name, error.status, error.code);
            }
        }
    }

    #[test]
    fn an_unknown_code_is_advised_on_by_its_status() {
        for status in 300..=599 {
            let advice = advice(Some("A_CODE_OF_NEXT_YEAR"), status).unwrap();
            assert_eq!(advice.code, "", "{status}");
        }
        assert_eq!(advice(None, 503).unwrap().again, Again::AsItStands);
        assert_eq!(advice(Some("A_CODE_OF_NEXT_YEAR"), 418).unwrap().again, Again::AfterMending);
        assert_eq!(advice(None, 200), None);
    }

    #[test]
    fn what_may_have_been_carried_out_is_never_to_be_repeated_under_a_new_number() {
        for advice in [advice(Some("SYSTEM_ERROR"), 500), advice(None, 502), advice(Some("SERVICE_UNAVAILABLE"), 503)] {
            assert!(advice.unwrap().what_to_do.contains("same business number"), "{advice:?}");
        }
    }
}
