//! A directory of pages beside an empty `spec/`.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde_json::Value;
use tempfile::TempDir;
use xtask::{
    import::{self, Import, Kind, Report},
    yaml,
};

pub(crate) struct Desk {
    root: TempDir,
}

impl Desk {
    pub(crate) fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("pages")).unwrap();
        Self { root }
    }

    pub(crate) fn with(page: &str, text: &str) -> Self {
        let desk = Self::new();
        desk.page(page, text);
        desk
    }

    pub(crate) fn page(&self, page: &str, text: impl AsRef<[u8]>) {
        put(&self.pages().join(page), text.as_ref());
    }

    pub(crate) fn remove_page(&self, page: &str) {
        fs::remove_file(self.pages().join(page)).unwrap();
    }

    pub(crate) fn put(&self, file: &str, text: &str) {
        put(&self.spec().join(file), text.as_bytes());
    }

    pub(crate) fn import(&self) -> Report {
        import::run(&self.order()).unwrap()
    }

    pub(crate) fn order(&self) -> Import {
        Import { pages: self.pages(), spec: self.spec(), prune: false }
    }

    pub(crate) fn text(&self, file: &str) -> String {
        fs::read_to_string(self.spec().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
    }

    pub(crate) fn has(&self, file: &str) -> bool {
        self.spec().join(file).exists()
    }

    pub(crate) fn yaml(&self, file: &str) -> Value {
        yaml::read(&self.text(file)).unwrap()
    }

    fn pages(&self) -> PathBuf {
        self.root.path().join("pages")
    }

    fn spec(&self) -> PathBuf {
        self.root.path().join("spec")
    }
}

fn put(path: &Path, text: &[u8]) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// A page of one operation, with `request` as the rows of its request and `response` as those of its answer.
pub(crate) fn page(request: &str, response: &str) -> String {
    let table = |head: &str, name: &str, rows: &str| match rows {
        "" => String::new(),
        rows => format!(
            "\n| {head} | 类型 {{.type}} | 描述 {{.desc}}\n| --- | --- | ---\n{rows}\n\n{{.im-table #{name}}}\n"
        ),
    };
    let (request, response) = (table("请求参数", "request", request), table("返回字典", "response", response));
    format!("---\ntitle: 样例\n---\n\n# {{{{ $frontmatter.title }}}} {{#post}}\n{request}{response}")
}

/// The line of a page on which the rows of its request start.
pub(crate) const FIRST_ROW: usize = 9;

/// The operation of a page with these rows, which must be understood.
pub(crate) fn operation(request: &str, response: &str) -> Value {
    let desk = Desk::with("openapi/v3/sample/{id}/call.md", &page(&format!("{ID}\n{request}"), response));
    let report = desk.import();
    assert!(report.is_clean(), "{report}");
    desk.yaml("paths/v3/sample/{id}/call.yaml")["post"].clone()
}

/// Names the variable of the sample's path.
pub(crate) const ID: &str = "| id {data-required} | string | 编号";

/// The schema of what `row` says within a JSON body.
pub(crate) fn body(rows: &str) -> Value {
    let operation = operation(&format!("| json {{data-required}} | object |\n{rows}"), "");
    operation["requestBody"]["content"]["application/json"]["schema"].clone()
}

/// Lines and kinds of what is not understood.
pub(crate) fn doubts(report: &Report) -> Vec<(usize, Kind)> {
    report.doubts.iter().map(|doubt| (doubt.line, doubt.kind)).collect()
}
