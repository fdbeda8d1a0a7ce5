//! Rows with depths become a tree of fields.
//!
//! A separator says that the rows below describe what a text holds. Where rows that follow a further separator repeat
//! names of the rows before it, both describe the same thing in another case: they become variants of one description.

use super::{
    report::{Doubts, Kind},
    row::Row,
};

#[derive(Debug, Clone)]
pub(super) struct Field {
    pub(super) row: Row,
    pub(super) children: Vec<Field>,
    /// The names of the children in each case, when cases differ.
    pub(super) variants: Vec<Vec<String>>,
}

impl Field {
    /// Whether its rows stand behind a separator: they describe what a text holds.
    pub(super) fn is_opaque(&self) -> bool {
        self.children.first().is_some_and(|child| child.row.separated)
    }
}

pub(super) fn fields(rows: &[Row], doubts: &mut Doubts) -> Vec<Field> {
    let mut reader = Reader { rows: rows.iter(), doubts };
    let (fields, _) = reader.level(0);
    fields
}

struct Reader<'a> {
    rows: std::slice::Iter<'a, Row>,
    doubts: &'a mut Doubts,
}

impl Reader<'_> {
    fn level(&mut self, depth: usize) -> (Vec<Field>, Vec<Vec<String>>) {
        let mut groups: Vec<Vec<Field>> = Vec::new();
        while let Some(row) = self.rows.as_slice().first().filter(|row| row.depth >= depth) {
            self.rows.next();
            if row.depth > depth {
                self.doubts.add(
                    row.line,
                    Kind::Indentation,
                    format!("{} at {}, expected {depth}", row.name, row.depth),
                );
            }
            if row.separated && depth == 0 {
                self.doubts.add(row.line, Kind::Indentation, format!("a separator before {}", row.name));
            }
            let (children, variants) = self.level(row.depth + 1);
            let field = Field { row: row.clone(), children, variants };
            match groups.last_mut() {
                Some(group) if !row.separated => group.push(field),
                _ => groups.push(vec![field]),
            }
        }
        self.merge(groups)
    }

    /// Joins the groups that separators made of the rows of one place. Groups that repeat names are cases.
    fn merge(&mut self, groups: Vec<Vec<Field>>) -> (Vec<Field>, Vec<Vec<String>>) {
        let groups: Vec<Vec<Field>> = groups.into_iter().map(|group| self.without_duplicates(group)).collect();
        let names: Vec<Vec<String>> = groups.iter().map(|group| names_of(group)).collect();
        let repeats = |name: &String| names.iter().filter(|names| names.contains(name)).count() > 1;
        let is_case: Vec<bool> = names.iter().map(|names| names.iter().any(repeats)).collect();
        self.join_groups(groups, &is_case)
    }

    fn join_groups(&mut self, groups: Vec<Vec<Field>>, is_case: &[bool]) -> (Vec<Field>, Vec<Vec<String>>) {
        let names = groups.iter().zip(is_case).filter(|(_, is_case)| **is_case).map(|(group, _)| names_of(group));
        let mut variants: Vec<Vec<String>> = names.collect();
        let mut occurrences: Vec<Vec<Field>> = Vec::new();
        for (group, is_case) in groups.into_iter().zip(is_case) {
            for mut field in group {
                let name = &field.row.name;
                field.row.required &= !is_case || variants.iter().all(|names| names.contains(name));
                match occurrences.iter_mut().find(|known| known.iter().any(|known| known.row.name == *name)) {
                    Some(known) => known.push(field),
                    None => occurrences.push(vec![field]),
                }
            }
        }
        let fields = occurrences.into_iter().filter_map(|occurrences| self.join(occurrences)).collect();
        if variants.windows(2).all(|pair| pair.first() == pair.last()) {
            variants.clear();
        }
        (fields, variants)
    }

    /// One field of what the cases say about it.
    fn join(&mut self, occurrences: Vec<Field>) -> Option<Field> {
        let several = occurrences.len() > 1;
        let mut occurrences = occurrences.into_iter();
        let mut joined = occurrences.next()?;
        let mut groups = vec![std::mem::take(&mut joined.children)];
        for other in occurrences {
            self.join_row(&mut joined.row, other.row);
            groups.push(other.children);
        }
        if several {
            let is_case = vec![true; groups.len()];
            (joined.children, joined.variants) = self.join_groups(groups, &is_case);
        } else {
            joined.children = groups.pop()?;
        }
        Some(joined)
    }

    fn join_row(&mut self, row: &mut Row, other: Row) {
        if (row.kind, row.list, row.holds) != (other.kind, other.list, other.holds) {
            self.doubts.add(other.line, Kind::Type, format!("{} has another type in another case", row.name));
        }
        row.required &= other.required;
        if row.label.term.is_empty() {
            row.label.term = other.label.term;
        }
        // Without a list any value may come: then no list is complete.
        if row.label.values.is_empty() || other.label.values.is_empty() {
            row.label.values.clear();
            return;
        }
        for value in other.label.values {
            if !row.label.values.contains(&value) {
                row.label.values.push(value);
            }
        }
    }

    fn without_duplicates(&mut self, group: Vec<Field>) -> Vec<Field> {
        let mut kept: Vec<Field> = Vec::with_capacity(group.len());
        for field in group {
            if kept.iter().any(|known| known.row.name == field.row.name) {
                self.doubts.add(field.row.line, Kind::Duplicate, field.row.name);
            } else {
                kept.push(field);
            }
        }
        kept
    }
}

fn names_of(fields: &[Field]) -> Vec<String> {
    fields.iter().map(|field| field.row.name.clone()).collect()
}
