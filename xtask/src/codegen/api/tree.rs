//! The tree of path segments.

use anyhow::{Context, Result, ensure};

use crate::{
    codegen::names::{Names, feature, type_name},
    spec::Operation,
};

/// One segment of a path, or the root `/v3`.
#[derive(Debug)]
pub(super) struct Node<'a> {
    /// As it stands in the path, with the braces of a placeholder.
    pub(super) segment: String,
    /// The whole path up to here.
    pub(super) path: String,
    /// Its name as a method and a module.
    pub(super) name: String,
    pub(super) children: Vec<Node<'a>>,
    pub(super) operations: Vec<&'a Operation>,
}

impl<'a> Node<'a> {
    /// The tree of all v3 operations.
    pub(super) fn of(operations: impl Iterator<Item = &'a Operation>, names: &Names) -> Result<Self> {
        let mut root = Self::new("v3", "/v3".to_owned(), "v3".to_owned());
        for operation in operations {
            let rest = operation.path.strip_prefix("/v3/").with_context(|| operation.shown())?;
            let segments: Vec<&str> = rest.split('/').collect();
            root.insert(&segments, operation, names).with_context(|| operation.shown())?;
        }
        root.distinct()?;
        Ok(root)
    }

    fn new(segment: &str, path: String, name: String) -> Self {
        Self { segment: segment.to_owned(), path, name, children: Vec::new(), operations: Vec::new() }
    }

    fn insert(&mut self, rest: &[&str], operation: &'a Operation, names: &Names) -> Result<()> {
        let Some((segment, rest)) = rest.split_first() else {
            self.operations.push(operation);
            return Ok(());
        };
        let at = match self.children.iter().position(|child| child.segment == *segment) {
            Some(at) => at,
            None => {
                let path = format!("{}/{segment}", self.path);
                let name = names.step(&path)?;
                self.children.push(Self::new(segment, path, name));
                self.children.len() - 1
            }
        };
        self.children.get_mut(at).map_or(Ok(()), |child| child.insert(rest, operation, names))
    }

    /// Each method of a node has a name of its own.
    fn distinct(&self) -> Result<()> {
        let mut taken: Vec<(String, String)> = Vec::new();
        let verbs = self.operations.iter().map(|operation| (operation.method.to_lowercase(), operation.shown()));
        let steps = self.children.iter().map(|child| (child.name.clone(), child.path.clone()));
        for (name, what) in verbs.chain(steps) {
            let other = taken.iter().find(|(other, _)| *other == name);
            ensure!(
                other.is_none(),
                "{what} and {} both want the name `{name}`: give one another name under `steps` in spec/overrides/names.yaml",
                other.map_or("", |(_, other)| other)
            );
            taken.push((name, what));
        }
        self.children.iter().try_for_each(Self::distinct)
    }

    /// The name of its struct.
    pub(super) fn type_name(&self) -> String {
        if self.segment == self.name
            || self.segment.trim_matches(['{', '}']).replace('-', "_") == self.name.trim_start_matches("r#")
        {
            type_name(&self.segment)
        } else {
            type_name(&self.name)
        }
    }

    /// The placeholder's name, when it is one.
    pub(super) fn placeholder(&self) -> Option<&str> {
        self.segment.strip_prefix('{')?.strip_suffix('}')
    }

    /// The feature of the node below the root.
    pub(super) fn feature(&self) -> String {
        feature(&self.segment)
    }
}
