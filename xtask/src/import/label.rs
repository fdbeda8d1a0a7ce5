//! The third cell of a row: the label of a field, and the values that it may have.

use super::report::{Doubts, Kind};

/// The words that end a list of values.
const VALUES: &str = "枚举值";
/// Where a label ends and a sentence goes on. Only labels are facts; sentences stay on their page.
const CLAUSE_ENDS: [char; 14] = ['，', '。', '；', '：', '！', '？', ',', ';', ':', '!', '?', '(', '（', '\n'];

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Label {
    /// Empty: the page gives none.
    pub(super) term: String,
    /// Empty: any value.
    pub(super) values: Vec<String>,
}

pub(super) fn read(cell: &str, line: usize, doubts: &mut Doubts) -> Label {
    let (words, rest) = cell.split_once("<br/>").map_or((cell, None), |(words, rest)| (words, Some(rest)));
    let term = term(words);
    let values = match rest {
        Some(rest) => values(rest).unwrap_or_else(|| {
            doubts.add(line, Kind::Enumeration, rest);
            Vec::new()
        }),
        None if term == VALUES => {
            doubts.add(line, Kind::Enumeration, words);
            Vec::new()
        }
        None => Vec::new(),
    };
    if term == VALUES {
        return Label { term: String::new(), values };
    }
    if term.contains("  ") || !term.chars().all(belongs_into_label) {
        doubts.add(line, Kind::Label, term);
    }
    Label { term: term.to_owned(), values }
}

fn term(words: &str) -> &str {
    words.split(CLAUSE_ENDS).next().unwrap_or_default().trim()
}

/// `A` | `B` 枚举值
fn values(text: &str) -> Option<Vec<String>> {
    text.trim().strip_suffix(VALUES)?.split('|').map(ticked).map(|value| value.map(str::to_owned)).collect()
}

/// What stands between two backticks, and nothing else.
pub(super) fn ticked(text: &str) -> Option<&str> {
    text.trim().strip_prefix('`')?.strip_suffix('`').filter(|value| !value.is_empty() && !value.contains('`'))
}

fn belongs_into_label(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || " _-./+、".contains(sign) || ('\u{4e00}'..='\u{9fff}').contains(&sign)
}

#[cfg(test)]
mod tests {
    use super::{Label, read};
    use crate::import::report::{Doubts, Kind};

    fn label(cell: &str) -> (Label, Vec<Kind>) {
        let mut doubts = Doubts::new("page.md");
        let label = read(cell, 7, &mut doubts);
        (label, doubts.into_list().into_iter().map(|doubt| doubt.kind).collect())
    }

    #[test]
    fn a_label_is_the_first_clause() {
        assert_eq!(label("签约协议号，由商户生成。").0.term, "签约协议号");
        assert_eq!(label("客户端 IP").0.term, "客户端 IP");
        assert_eq!(label("").0, Label::default());
    }

    #[test]
    fn values_stand_between_backticks() {
        let (label, doubts) = label("状态<br/>`ADD` | `DELETE` 枚举值");
        assert_eq!((label.term.as_str(), label.values), ("状态", vec!["ADD".to_owned(), "DELETE".to_owned()]));
        assert_eq!(doubts, []);
        assert_eq!(self::label("枚举值<br/>`ADD` 枚举值").0, Label { term: String::new(), values: vec!["ADD".into()] });
    }

    #[test]
    fn what_is_no_list_is_doubted() {
        for cell in ["枚举值", "<br/>枚举值", "<br/>`A` | B 枚举值", "<br/>`A`", "状态<br/>`A` 枚举值<br/>`B`"]
        {
            assert_eq!(label(cell).1, [Kind::Enumeration], "{cell}");
        }
        assert_eq!(label("验核机构**注").1, [Kind::Label]);
        assert_eq!(label("服务状态   NORMAL").1, [Kind::Label]);
        assert_eq!(label("⽀付").1, [Kind::Label]);
    }
}
