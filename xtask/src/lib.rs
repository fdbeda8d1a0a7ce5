//! Tasks of this workspace: the specification's way from pages to Rust, and the rules of the house.

pub mod build_cost;
pub mod codegen;
pub mod import;
pub mod spec;
pub mod stats;
pub mod tidy;
pub mod yaml;
