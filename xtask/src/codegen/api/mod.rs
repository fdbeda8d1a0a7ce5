//! `wechatpay-api`: one module and one small struct a path segment, with the types of its operations.

mod bodies;
mod docs;
mod features;
mod node;
mod tree;

mod walk;
mod webhooks;

use std::{collections::BTreeMap, path::PathBuf};

use anyhow::Result;

pub(super) use self::features::rewrite as rewrite_features;
use super::names::Names;
use crate::spec::{Spec, Version};

const SOURCE: &str = "crates/wechatpay-api/src";

pub(super) fn files(spec: &Spec, names: &Names) -> Result<BTreeMap<PathBuf, String>> {
    let operations = spec.operations.iter().filter(|operation| operation.version == Version::V3);
    let root = tree::Node::of(operations, names)?;
    let mut files = BTreeMap::new();
    let mut known = bodies::Known::default();
    node::write(&root, &mut known, &mut files)?;
    webhooks::write(spec, names, &mut files)?;
    walk::write(&root, &mut files);
    Ok(files)
}
