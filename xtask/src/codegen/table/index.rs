//! The file of the index: all operations, their names sorted, and the tree of their paths.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};

use super::{family::Family, module, trie, words::literal};
use crate::{
    codegen::names::{Names, static_name},
    spec::{Spec, Version},
};

/// The file, without the first line.
pub(super) fn text(spec: &Spec, families: &[Family], names: &Names) -> Result<String> {
    let mut operations = String::new();
    for operation in &spec.operations {
        let family = families
            .iter()
            .find(|family| family.version == operation.version && family.name == operation.family)
            .with_context(|| format!("{} has no family", operation.shown()))?;
        let version = module::version(operation.version);
        operations += &format!("    &{version}::{}::{},\n", family.module, static_name(operation));
    }
    let trie = trie::trie(&spec.operations)?;
    let nodes: String = trie
        .nodes
        .iter()
        .map(|[edge, edges, placeholder, end, ends]| {
            format!("    Node::new({edge}, {edges}, {placeholder}, {end}, {ends}),\n")
        })
        .collect();
    let edges: String =
        trie.edges.iter().map(|(segment, node)| format!("    ({}, {node}),\n", literal(segment))).collect();
    let numbers = |numbers: &[u16]| numbers.iter().map(|number| format!("    {number},\n")).collect::<String>();
    Ok(format!(
        "//! All operations, and how to find one.

use super::{{v2, v3}};
use crate::{{Operation, route::Node}};

/// All operations, v2 first, in the order of their paths.
pub(crate) static OPERATIONS: &[&Operation] = &[
{operations}];

/// Places in [`OPERATIONS`], sorted by name.
pub(crate) static BY_NAME: &[u16] = &[
{}];

/// What may stand before a path.
pub(crate) static PREFIXES: &[&str] = &[
{}];

/// The tree of all paths, its root first.
pub(crate) static NODES: &[Node] = &[
{nodes}];

/// Literal segments and the nodes behind them.
pub(crate) static EDGES: &[(&str, u16)] = &[
{edges}];

/// Places in [`OPERATIONS`] of what ends at a node.
pub(crate) static ENDS: &[u16] = &[
{}];

/// Paths whose last segment, with `_` for `-`, is not its name in the typed chain; and that name.
pub(crate) static STEPS: &[(&str, &str)] = &[
{}];
",
        numbers(&by_name(spec)?),
        prefixes(spec)?,
        numbers(&trie.ends),
        steps(spec, names)?
    ))
}

fn by_name(spec: &Spec) -> Result<Vec<u16>> {
    let mut named: Vec<(&str, usize)> =
        spec.operations.iter().enumerate().map(|(place, operation)| (operation.name.as_str(), place)).collect();
    named.sort_unstable();
    named.into_iter().map(|(_, place)| u16::try_from(place).context("there are too many operations")).collect()
}

fn steps(spec: &Spec, names: &Names) -> Result<String> {
    let mut steps = BTreeMap::new();
    for operation in spec.operations.iter().filter(|operation| operation.version == Version::V3) {
        let ends = operation.path.match_indices('/').skip(2).map(|(end, _)| end).chain([operation.path.len()]);
        for path in ends.filter_map(|end| operation.path.get(..end)) {
            let name = names.step(path)?;
            let segment = path.rsplit('/').next().unwrap_or_default();
            if segment.trim_matches(['{', '}']).replace('-', "_") != name {
                steps.insert(path, name);
            }
        }
    }
    Ok(steps.iter().map(|(path, name)| format!("    ({}, {}),\n", literal(path), literal(name))).collect())
}

fn prefixes(spec: &Spec) -> Result<String> {
    let mut prefixes = BTreeSet::new();
    for operation in &spec.operations {
        prefixes.insert(super::operation::place(operation)?.1);
    }
    prefixes.remove("");
    Ok(prefixes.into_iter().map(|prefix| format!("    {},\n", literal(prefix))).collect())
}
