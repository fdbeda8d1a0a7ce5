//! Amounts in yuan, exactly.

use std::fmt;

/// A fee (手续费): bills say it in yuan with five decimals, so its unit is a thousandth of a 分.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fee(i64);

impl Fee {
    /// In thousandths of a 分.
    #[must_use]
    pub fn thousandths(self) -> i64 {
        self.0
    }

    /// In 分, if it is a whole number of them.
    #[must_use]
    pub fn fen(self) -> Option<i64> {
        (self.0 % 1000 == 0).then_some(self.0 / 1000)
    }
}

/// In yuan, as bills say it: `0.00600`.
impl fmt::Display for Fee {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", yuan(self.0))
    }
}

/// Yuan as thousandths of a 分; `None` for what is no amount: a sign, digits, and at most five behind a point.
pub(super) fn thousandths(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    let are_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !are_digits(whole) || !are_digits(part) || part.len() > 5 {
        return None;
    }
    let whole: i64 = whole.parse().ok()?;
    let part: i64 = format!("{part:0<5}").parse().ok()?;
    let amount = whole.checked_mul(100_000)?.checked_add(part)?;
    Some(if text.starts_with('-') { -amount } else { amount })
}

pub(super) fn fee(text: &str) -> Option<Fee> {
    thousandths(text).map(Fee)
}

/// Yuan as 分.
pub(super) fn fen(text: &str) -> Option<i64> {
    fee(text)?.fen()
}

/// Thousandths of a 分 as yuan, with two decimals where they are enough.
pub(super) fn yuan(thousandths: i64) -> String {
    let (sign, amount) = (if thousandths < 0 { "-" } else { "" }, thousandths.unsigned_abs());
    let (whole, part) = (amount / 100_000, amount % 100_000);
    if part % 1000 == 0 { format!("{sign}{whole}.{:02}", part / 1000) } else { format!("{sign}{whole}.{part:05}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yuan_become_fen_exactly() {
        for (text, expected) in [
            ("0.00", 0),
            ("0.01", 1),
            ("0.1", 10),
            ("0.10", 10),
            ("7", 700),
            ("1234.56", 123_456),
            ("-1.00", -100),
            ("-0.01", -1),
            ("0.29", 29),
            ("1.15000", 115),
            ("92233720368547.75", 9_223_372_036_854_775),
        ] {
            assert_eq!(fen(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_amount_is_none() {
        for text in [
            "",
            "-",
            ".",
            "1.",
            ".5",
            "1.2.3",
            "1,234.56",
            "１.00",
            "1e3",
            "+1.00",
            " 1.00",
            "1.00 ",
            "--1",
            "NaN",
            "¥1.00",
            "0.001",
            "0.000001",
            "92233720368547758.08",
            "=1+1",
        ] {
            assert_eq!(fen(text), None, "{text}");
        }
    }

    #[test]
    fn a_fee_keeps_its_five_decimals() {
        assert_eq!(fee("0.00600").map(Fee::thousandths), Some(600));
        assert_eq!(fee("0.00600").and_then(Fee::fen), None);
        assert_eq!(fee("-0.12000").and_then(Fee::fen), Some(-12));
        assert_eq!(fee("0.00600").unwrap().to_string(), "0.00600");
        assert_eq!(fee("-12.3").unwrap().to_string(), "-12.30");
    }
}
