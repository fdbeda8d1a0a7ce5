//! A test's way through all typed verbs: each is called once, and whoever walks compares what it sends.

use std::{collections::BTreeMap, fmt::Write, path::PathBuf};

use super::tree::Node;
use crate::{
    codegen::names::static_path,
    spec::{Content, Operation, Shape},
};

pub(super) fn write(root: &Node<'_>, files: &mut BTreeMap<PathBuf, String>) {
    let mut all = String::from(
        "use wechatpay::api::{Caller, v3::V3};\n\nuse super::{Walk, PLACEHOLDER};\n\n\
         /// Calls each typed verb of the families that are switched on.\npub(super) fn all<C: Caller>(v3: &V3<C>, walk: &mut impl Walk<C>) {\n",
    );
    for family in &root.children {
        let _ = writeln!(all, "    #[cfg(feature = {:?})]\n    {}(v3, walk);", family.feature(), family.name);
    }
    all.push_str("}\n");
    for family in &root.children {
        let _ = write!(
            all,
            "\n#[cfg(feature = {:?})]\nfn {}<C: Caller>(v3: &V3<C>, walk: &mut impl Walk<C>) {{\n",
            family.feature(),
            family.name
        );
        verbs(family, "v3", "v3", &mut all);
        all.push_str("}\n");
    }
    files.insert(crate::codegen::WALK.into(), all);
}

fn verbs(node: &Node<'_>, chain: &str, module: &str, text: &mut String) {
    let module = format!("{module}::{}", node.name);
    let argument = if node.placeholder().is_some() { "PLACEHOLDER" } else { "" };
    let chain = format!("{chain}.{}({argument})", node.name);
    for operation in &node.operations {
        let table = format!("&wechatpay_spec::table::{}", static_path(operation));
        let _ = writeln!(
            text,
            "    walk.call({table}, {chain}.{}({}));",
            operation.method.to_lowercase(),
            arguments(operation, &table, &module)
        );
    }
    for child in &node.children {
        verbs(child, &chain, &module, text);
    }
}

fn arguments(operation: &Operation, table: &str, module: &str) -> String {
    let mut arguments = Vec::new();
    if !operation.query.is_empty() {
        arguments.push(format!("&super::query({table})"));
    }
    match operation.content {
        Content::Json => arguments.push(format!("&super::body({table})")),
        Content::Form => {
            let file = operation.body.iter().find(|field| field.shape == Shape::File);
            let file = file.map_or("file", |field| field.name.as_str());
            let form = "PostRequest";
            arguments
                .push(format!("&wechatpay::api::{module}::{form} {{ {file}: super::upload(), ..Default::default() }}"));
        }
        _ => {}
    }
    arguments.join(", ")
}
