//! The marks in braces that follow a name or a type: `{data-required data-indent=1}`.

/// A mark with its value, quotes taken off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Attribute {
    pub(super) name: String,
    pub(super) value: Option<String>,
}

impl Attribute {
    fn new(word: &str) -> Self {
        match word.split_once('=') {
            Some((name, value)) => Self { name: name.to_owned(), value: Some(value.trim_matches('"').to_owned()) },
            None => Self { name: word.to_owned(), value: None },
        }
    }

    pub(super) fn value(&self) -> &str {
        self.value.as_deref().unwrap_or_default()
    }

    /// As the page has it, for reports.
    pub(super) fn words(&self) -> String {
        match &self.value {
            Some(value) => format!("{}={value}", self.name),
            None => self.name.clone(),
        }
    }
}

/// The words of a cell and the marks at its end.
pub(super) fn split(cell: &str) -> (&str, Vec<Attribute>) {
    let Some((words, marks)) = cell.strip_suffix('}').and_then(|cell| cell.rsplit_once('{')) else {
        return (cell.trim(), Vec::new());
    };
    (words.trim(), marks_of(marks))
}

/// Marks are separated by blanks; a blank between quotes belongs to its mark.
fn marks_of(text: &str) -> Vec<Attribute> {
    let mut quoted = false;
    text.split(|c: char| {
        quoted ^= c == '"';
        c.is_whitespace() && !quoted
    })
    .filter(|word| !word.is_empty())
    .map(Attribute::new)
    .collect()
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn words_and_marks() {
        let (words, marks) = split(r#"object {data-required  data-tooltip="a b" data-indent=2}"#);
        assert_eq!(words, "object");
        let marks: Vec<_> = marks.iter().map(|mark| (mark.name.as_str(), mark.value())).collect();
        assert_eq!(marks, [("data-required", ""), ("data-tooltip", "a b"), ("data-indent", "2")]);
        assert_eq!(split(" appid "), ("appid", Vec::new()));
        assert_eq!(split("}").0, "}");
    }
}
