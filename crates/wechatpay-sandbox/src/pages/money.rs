//! Amounts as people read them.

use std::fmt;

/// 分, or the minor unit of another currency, shown in the major one.
#[derive(Debug, Clone, Copy)]
pub(super) struct Money<'a> {
    pub(super) minor: i64,
    /// ISO 4217; `None`: `CNY`.
    pub(super) currency: Option<&'a str>,
}

impl fmt::Display for Money<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.minor < 0 { "-" } else { "" };
        let minor = self.minor.unsigned_abs();
        match self.currency.unwrap_or("CNY") {
            "CNY" => write!(f, "{sign}¥{}.{:02}", minor / 100, minor % 100),
            currency @ ("JPY" | "KRW") => write!(f, "{sign}{minor} {currency}"),
            currency => write!(f, "{sign}{}.{:02} {currency}", minor / 100, minor % 100),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_shown_in_the_major_unit() {
        let shown = |minor, currency| Money { minor, currency }.to_string();
        assert_eq!(shown(1, None), "¥0.01");
        assert_eq!(shown(-123_456, Some("CNY")), "-¥1234.56");
        assert_eq!(shown(i64::MIN, Some("HKD")), "-92233720368547758.08 HKD");
        assert_eq!(shown(500, Some("JPY")), "500 JPY");
    }
}
