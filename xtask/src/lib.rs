//! Tasks of this workspace. `cargo xtask tidy` holds the source to the rules of the house.

pub mod spec;
pub mod tidy;
pub mod yaml;
