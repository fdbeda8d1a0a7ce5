//! The lists of one file: fields of objects, and values of enumerations. What is written twice is one static.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    field,
    words::{capitals, literal},
};
use crate::spec::Field;

/// The lists met so far.
#[derive(Debug, Default)]
pub(super) struct Lists {
    /// Names that are taken.
    taken: BTreeSet<String>,
    /// The name of a list, by type and items.
    known: BTreeMap<(&'static str, String), String>,
    /// How often each list stands right below an operation or a notification, by its items.
    uses: BTreeMap<String, usize>,
    /// Statics in the order in which they were first needed; what a static names stands before it.
    text: String,
}

/// Where a list is needed: the names on the way there.
#[derive(Debug, Clone, Copy)]
pub(super) enum Way<'a> {
    Start(&'a str),
    Step(&'a Way<'a>, &'a str),
}

impl Way<'_> {
    /// The names that a list may have here, the shortest first.
    fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        let mut place = Some(self);
        while let Some(here) = place {
            let (own, before) = match here {
                Way::Start(name) => (name, None),
                Way::Step(before, name) => (name, Some(*before)),
            };
            let own = capitals(own);
            names.push(names.last().map_or_else(|| own.clone(), |rest| format!("{own}_{rest}")));
            place = before;
        }
        names
    }
}

impl Lists {
    /// Keeps a name for something else.
    pub(super) fn reserve(&mut self, name: &str) -> bool {
        self.taken.insert(name.to_owned())
    }

    /// The statics.
    pub(super) fn into_text(self) -> String {
        self.text
    }

    /// The items of a list of fields, each on its line; their own lists become statics.
    pub(super) fn items(&mut self, fields: &[Field], way: Way<'_>) -> String {
        fields.iter().map(|item| field::line(self, item, way)).collect()
    }

    /// The name of the static that holds these fields.
    pub(super) fn fields(&mut self, fields: &[Field], way: Way<'_>) -> String {
        if fields.is_empty() {
            return "&[]".to_owned();
        }
        let items = self.items(fields, way);
        self.named("Field", &items, way)
    }

    /// Says that an owner's member will want this list.
    pub(super) fn count(&mut self, owner: &str, member: &str, fields: &[Field]) {
        let items = self.items(fields, Way::Step(&Way::Start(owner), member));
        *self.uses.entry(items).or_default() += 1;
    }

    /// The list of an owner's member: written in place when nobody else counted it.
    pub(super) fn member(&mut self, owner: &str, member: &str, fields: &[Field]) -> String {
        let items = self.items(fields, Way::Step(&Way::Start(owner), member));
        if self.uses.get(&items).is_some_and(|uses| *uses > 1) {
            return self.fields(fields, Way::Start(&format!("{owner}_{member}")));
        }
        let items: String = items.lines().map(|line| format!("    {line}\n")).collect();
        format!("&[\n{items}    ]")
    }

    /// The name of the static that holds these values.
    pub(super) fn values(&mut self, values: &[String], way: Way<'_>) -> String {
        let items = values.iter().map(|value| format!("    {},\n", literal(value))).collect::<String>();
        self.named("&str", &items, Way::Step(&way, "values"))
    }

    /// The name of the static that holds these numbers.
    pub(super) fn numbers(&mut self, values: &[i64], way: Way<'_>) -> String {
        let items = values.iter().map(|value| format!("    {value},\n")).collect::<String>();
        self.named("i64", &items, Way::Step(&way, "values"))
    }

    fn named(&mut self, kind: &'static str, items: &str, way: Way<'_>) -> String {
        if let Some(name) = self.known.get(&(kind, items.to_owned())) {
            return name.clone();
        }
        let name = self.free(way);
        self.text += &format!("static {name}: &[{kind}] = &[\n{items}];\n\n");
        self.known.insert((kind, items.to_owned()), name.clone());
        name
    }

    fn free(&mut self, way: Way<'_>) -> String {
        // `VALUES` alone would say nothing.
        let names: Vec<String> = way.names().into_iter().filter(|name| name != "VALUES").collect();
        let longest = names.last().cloned().unwrap_or_default();
        let numbered = (2..).map(|number| format!("{longest}_{number}"));
        let free = names.into_iter().chain(numbered).find(|name| is_name(name) && !self.taken.contains(name));
        let name = free.unwrap_or(longest);
        self.taken.insert(name.clone());
        name
    }
}

fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::{Lists, Way};
    use crate::spec::{Field, Format, Shape};

    fn text(name: &str) -> Field {
        let shape = Shape::Text { longest: None, format: Format::Plain, values: Vec::new() };
        Field { name: name.into(), term: String::new(), note: String::new(), required: false, shape, example: None }
    }

    #[test]
    fn equal_lists_are_one_and_others_get_longer_names() {
        let mut lists = Lists::default();
        let start = Way::Start("POST");
        let (body, answer) = (Way::Step(&start, "body"), Way::Step(&start, "answer"));
        let first = lists.fields(&[text("total")], Way::Step(&body, "amount"));
        let same = lists.fields(&[text("total")], Way::Step(&answer, "amount"));
        let other = lists.fields(&[text("sum")], Way::Step(&answer, "amount"));
        assert_eq!((first.as_str(), same.as_str(), other.as_str()), ("AMOUNT", "AMOUNT", "ANSWER_AMOUNT"));
        assert_eq!(lists.into_text().matches("static ").count(), 2);
    }
}
