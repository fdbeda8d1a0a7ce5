//! Whole numbers, by what their name says.

use wechatpay_spec::Field;

use super::object::Drawing;

impl Drawing<'_> {
    /// A number that the field may hold.
    pub(super) fn integer(&mut self, field: &Field, least: Option<i64>, values: &[i64]) -> i64 {
        let listed = self.pick(values).copied();
        let number = listed.unwrap_or_else(|| self.number(field.name, field.term));
        least.map_or(number, |least| number.max(least))
    }

    fn number(&mut self, name: &str, term: &str) -> i64 {
        let now = self.question.now.as_second();
        match last_word(name) {
            _ if name.starts_with("min_") => 1,
            // Hours of opening: seconds since midnight.
            "time" if term.starts_with("当天") => match name {
                "begin_time" => self.between(0, 43_199),
                _ => self.between(43_200, 86_399),
            },
            "time" | "timestamp" => now - self.between(0, DAY),
            "id" | "no" | "code" | "sequence" => self.between(10_000_000, 99_999_999),
            // Rates of exchange have eight decimals behind a point that is not written.
            "rate" if name != "tax_rate" => 100_000_000,
            word if is_money(word) => self.between(1, 10_000),
            _ => self.between(1, 7),
        }
    }

    pub(super) fn between(&mut self, least: i64, most: i64) -> i64 {
        let width = u64::try_from(most - least + 1).unwrap_or_default();
        least + i64::try_from(self.draw.below(width)).unwrap_or_default()
    }

    /// One of these; `None` when there is none.
    pub(super) fn pick<'v, T>(&mut self, values: &'v [T]) -> Option<&'v T> {
        if values.is_empty() {
            return None;
        }
        values.get(usize::try_from(self.draw.below(values.len() as u64)).unwrap_or_default())
    }
}

/// In seconds.
pub(super) const DAY: i64 = 86_400;

/// What stands behind the last `_`: it tells what a name means.
pub(super) fn last_word(name: &str) -> &str {
    name.rsplit('_').next().unwrap_or(name)
}

/// Amounts are whole 分.
pub(super) fn is_money(word: &str) -> bool {
    const MONEY: [&str; 14] = [
        "amount",
        "amt",
        "balance",
        "contribute",
        "fee",
        "limit",
        "minimum",
        "net",
        "pay",
        "price",
        "refund",
        "settled",
        "threshold",
        "total",
    ];
    MONEY.contains(&word)
}
