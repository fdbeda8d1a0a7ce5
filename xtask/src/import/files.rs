//! The files of `spec/`: written only where they differ, and the root that refers to all of them.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

use super::place::{self, Place, Version};
use crate::yaml;

const NOTICE: &str = "# Written by `cargo xtask import`; what pages do not say belongs into spec/overrides.\n";

/// The directory `spec/`.
#[derive(Debug)]
pub(super) struct Files {
    root: PathBuf,
    pub(super) written: Vec<String>,
}

impl Files {
    pub(super) fn new(root: &Path) -> Self {
        Self { root: root.to_owned(), written: Vec::new() }
    }

    /// The text of a file; `None` when there is none.
    pub(super) fn read(&self, file: &str) -> Result<Option<String>> {
        let path = self.root.join(file);
        if !path.exists() {
            return Ok(None);
        }
        fs::read_to_string(&path).map(Some).with_context(|| path.display().to_string())
    }

    /// The operations of a file, none when there is no file.
    pub(super) fn item(&self, file: &str) -> Result<Map<String, Value>> {
        let text = self.read(file)?.unwrap_or_default();
        match yaml::read(&text).with_context(|| file.to_owned())? {
            Value::Object(item) => Ok(item),
            _ => Ok(Map::new()),
        }
    }

    pub(super) fn write_yaml(&mut self, file: &str, value: &Value) -> Result<()> {
        self.write(file, &format!("{NOTICE}{}", yaml::write(value)?))
    }

    pub(super) fn write(&mut self, file: &str, text: &str) -> Result<()> {
        if self.read(file)?.as_deref() == Some(text) {
            return Ok(());
        }
        let path = self.root.join(file);
        if let Some(directory) = path.parent() {
            fs::create_dir_all(directory).with_context(|| directory.display().to_string())?;
        }
        fs::write(&path, text).with_context(|| path.display().to_string())?;
        self.written.push(file.to_owned());
        Ok(())
    }

    pub(super) fn remove(&self, file: &str) -> Result<()> {
        fs::remove_file(self.root.join(file)).with_context(|| file.to_owned())
    }

    /// Every path and notification that has a file.
    pub(super) fn places(&self) -> Result<BTreeSet<Place>> {
        let mut files = Vec::new();
        for directory in ["paths", "webhooks"] {
            list(&self.root, &self.root.join(directory), &mut files)?;
        }
        Ok(files.iter().filter_map(|file| Place::of_file(file)).collect())
    }

    /// Writes `openapi.yaml` anew, from the names of all files.
    pub(super) fn write_root(&mut self) -> Result<()> {
        let root = root(&self.places()?);
        self.write_yaml("openapi.yaml", &root)
    }
}

/// The files below `directory`, relative to `root`, with `/`, in order.
pub(super) fn list(root: &Path, directory: &Path, files: &mut Vec<String>) -> Result<()> {
    if !directory.exists() {
        return Ok(());
    }
    let mut entries = fs::read_dir(directory)
        .and_then(Iterator::collect::<std::io::Result<Vec<_>>>)
        .with_context(|| directory.display().to_string())?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        if path.is_dir() {
            list(root, &path, files)?;
        } else {
            let relative = path.strip_prefix(root).unwrap_or(&path);
            files.push(relative.to_string_lossy().replace('\\', "/"));
        }
    }
    Ok(())
}

fn root(places: &BTreeSet<Place>) -> Value {
    let mut paths = Map::new();
    let mut same = Map::new();
    let mut webhooks = Map::new();
    let mut families: BTreeSet<(Version, String)> = BTreeSet::new();
    let mut shapes: BTreeMap<String, String> = BTreeMap::new();
    for place in places {
        // Braces stay as they are: some tools look for a file of that very name.
        let reference = json!({ "$ref": place.file() });
        match place {
            Place::Path(version, name) => {
                let path = place::url_path(*version, name);
                families.insert((*version, place::family(*version, name)));
                // OpenAPI allows one path of each shape: what placeholders are called makes no difference.
                let known = shapes.entry(shape(&path)).or_insert_with(|| path.clone());
                let target = if *known == path { &mut paths } else { &mut same };
                target.insert(path, reference);
            }
            Place::Webhook(version, name) => {
                // Both generations have a TRANSACTION.SUCCESS.
                let name = match version {
                    Version::V3 => name.clone(),
                    Version::V2 => format!("v2/{name}"),
                };
                webhooks.insert(name, reference);
            }
        }
    }
    let tags: Vec<Value> = families.into_iter().map(|(_, name)| json!({ "name": name })).collect();
    let mut root = Map::new();
    root.insert("openapi".into(), json!("3.1.0"));
    root.insert("info".into(), json!({ "title": "WeChat Pay (微信支付)", "version": "3" }));
    root.insert("servers".into(), json!([{ "url": "https://api.mch.weixin.qq.com" }]));
    root.insert("tags".into(), tags.into());
    root.insert("paths".into(), paths.into());
    root.insert("x-same-path".into(), same.into());
    root.insert("webhooks".into(), webhooks.into());
    root.into()
}

/// A path whose placeholders have lost their names.
fn shape(path: &str) -> String {
    let segments = path.split('/').map(|segment| if segment.starts_with('{') { "{}" } else { segment });
    segments.collect::<Vec<_>>().join("/")
}
