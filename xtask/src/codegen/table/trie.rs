//! The paths of all operations as one tree of segments, written as three lists.

use std::collections::BTreeMap;

use anyhow::{Context, Result};

use crate::spec::Operation;

#[derive(Debug, Default)]
struct Node<'a> {
    literals: BTreeMap<&'a str, Node<'a>>,
    placeholder: Option<Box<Node<'a>>>,
    /// The operations that end here, by their number.
    ends: Vec<usize>,
}

/// The tree as lists: nodes name their part of the edges and ends, and edges name nodes.
#[derive(Debug, Default)]
pub(super) struct Trie {
    /// First edge, number of edges, node behind a placeholder (0: none), first end, number of ends.
    pub(super) nodes: Vec<[u16; 5]>,
    /// A segment, and the node behind it; those of one node stand together, sorted.
    pub(super) edges: Vec<(String, u16)>,
    pub(super) ends: Vec<u16>,
}

/// The tree of the operations' paths.
pub(super) fn trie(operations: &[Operation]) -> Result<Trie> {
    let mut root = Node::default();
    for (number, operation) in operations.iter().enumerate() {
        let mut node = &mut root;
        for segment in operation.path.split('/').skip(1) {
            node = if segment.starts_with('{') {
                node.placeholder.get_or_insert_default()
            } else {
                node.literals.entry(segment).or_default()
            };
        }
        node.ends.push(number);
    }
    let mut trie = Trie::default();
    trie.add(&root)?;
    Ok(trie)
}

impl Trie {
    /// Adds a node with all below it; gives its number.
    fn add(&mut self, node: &Node<'_>) -> Result<u16> {
        let number = self.nodes.len();
        self.nodes.push([0; 5]);
        let first_edge = self.edges.len();
        self.edges.extend(node.literals.keys().map(|segment| ((*segment).to_owned(), 0)));
        for (place, child) in (first_edge..).zip(node.literals.values()) {
            let behind = self.add(child)?;
            if let Some(edge) = self.edges.get_mut(place) {
                edge.1 = behind;
            }
        }
        let placeholder = node.placeholder.as_deref().map(|child| self.add(child)).transpose()?.unwrap_or(0);
        let first_end = self.ends.len();
        for end in &node.ends {
            self.ends.push(small(*end)?);
        }
        let numbers =
            [small(first_edge)?, small(node.literals.len())?, placeholder, small(first_end)?, small(node.ends.len())?];
        if let Some(place) = self.nodes.get_mut(number) {
            *place = numbers;
        }
        small(number)
    }
}

fn small(number: usize) -> Result<u16> {
    u16::try_from(number).context("the table has outgrown its index")
}
