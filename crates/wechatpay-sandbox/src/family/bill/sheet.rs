//! How a bill is written: UTF-8 with a byte order mark, lines that end in CR LF, a backtick before each value, amounts in yuan. A
//! column's value never breaks its line.
//!
//! Mark and line ends are proven: with them, a bill printed in public has the hash that WeChat Pay gave for it.

/// A bill in the making.
#[derive(Debug)]
pub(super) struct Sheet(String);

impl Sheet {
    pub(super) fn new() -> Self {
        Self("\u{feff}".to_owned())
    }

    /// A line of names.
    pub(super) fn head<'a>(&mut self, names: impl IntoIterator<Item = &'a str>) {
        let names: Vec<_> = names.into_iter().collect();
        self.0.push_str(&names.join(","));
        self.0.push_str("\r\n");
    }

    /// A line of values.
    pub(super) fn line(&mut self, values: impl IntoIterator<Item = String>) {
        let values: Vec<_> = values.into_iter().map(|value| format!("`{}", plain(&value))).collect();
        self.0.push_str(&values.join(","));
        self.0.push_str("\r\n");
    }

    pub(super) fn into_text(self) -> String {
        self.0
    }
}

/// Text that neither ends its column nor its line.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            ',' => plain.push_str("\\ "),
            '\n' => plain.push_str("\\n"),
            '\r' => plain.push_str("\\r"),
            letter => plain.push(letter),
        }
    }
    plain
}

/// 分 as yuan with two decimals.
pub(super) fn yuan(amount: i64) -> String {
    let (sign, amount) = (if amount < 0 { "-" } else { "" }, amount.unsigned_abs());
    format!("{sign}{}.{:02}", amount / 100, amount % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_exact_to_the_fen() {
        let written = [0, 1, 10, 99, 100, 12_345, -7, i64::MAX, i64::MIN].map(yuan);
        let wanted = [
            "0.00",
            "0.01",
            "0.10",
            "0.99",
            "1.00",
            "123.45",
            "-0.07",
            "92233720368547758.07",
            "-92233720368547758.08",
        ];
        assert_eq!(written, wanted);
    }

    #[test]
    fn a_value_stays_in_its_column() {
        let mut sheet = Sheet::new();
        sheet.head(["a", "b"]);
        sheet.line(["1,2\r\n".to_owned(), String::new()]);
        assert_eq!(sheet.into_text(), "\u{feff}a,b\r\n`1\\ 2\\r\\n,`\r\n");
    }
}
