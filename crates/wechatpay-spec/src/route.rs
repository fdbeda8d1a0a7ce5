//! The tree of all paths: a node stands behind each segment.

use crate::{
    Operation,
    table::index::{EDGES, ENDS, NODES, OPERATIONS},
};

/// Where a path stands after some segments. Its numbers are places in the lists of the index.
#[derive(Debug)]
pub(crate) struct Node {
    first_edge: u16,
    edges: u16,
    /// The root stands behind nothing, so that 0 says "none".
    placeholder: u16,
    first_end: u16,
    ends: u16,
}

/// Where every path begins.
pub(crate) static ROOT: &Node = match NODES.first() {
    Some(root) => root,
    None => &Node::new(0, 0, 0, 0, 0),
};

impl Node {
    pub(crate) const fn new(first_edge: u16, edges: u16, placeholder: u16, first_end: u16, ends: u16) -> Self {
        Self { first_edge, edges, placeholder, first_end, ends }
    }

    /// The node behind a literal segment.
    pub(crate) fn literal(&self, segment: &str) -> Option<&'static Self> {
        let edges = part(EDGES, self.first_edge, self.edges);
        let place = edges.binary_search_by_key(&segment, |(literal, _)| literal).ok()?;
        edges.get(place).and_then(|(_, node)| NODES.get(usize::from(*node)))
    }

    /// The node behind any segment.
    pub(crate) fn placeholder(&self) -> Option<&'static Self> {
        NODES.get(usize::from(self.placeholder)).filter(|_| self.placeholder != 0)
    }

    /// The operations whose paths end here, in the order of the table.
    pub(crate) fn operations(&self) -> impl Iterator<Item = &'static Operation> {
        part(ENDS, self.first_end, self.ends).iter().filter_map(|place| OPERATIONS.get(usize::from(*place)).copied())
    }
}

fn part<T>(list: &'static [T], first: u16, number: u16) -> &'static [T] {
    let first = usize::from(first);
    list.get(first..first + usize::from(number)).unwrap_or_default()
}
