//! What files and modules are called, and how long they are.

use super::{Fault, source::Source};

const LONGEST: usize = 600;
/// Names that say nothing about what is in there.
const EMPTY: [&str; 9] = ["common", "helper", "helpers", "manager", "managers", "misc", "types", "util", "utils"];

pub(super) fn check(source: &Source<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    let path = source.path;
    let lines = source.text.lines().count();
    if lines > LONGEST && !source.is_generated() {
        let advice = format!(
            "{lines} lines, {LONGEST} are allowed: split it by ideas; a generated file says \"do not edit\" in its first line"
        );
        faults.push(Fault::new(path, 0, advice));
    }
    let stem = path.strip_suffix(".rs").unwrap_or(path);
    faults.extend(stem.split('/').filter(|name| EMPTY.contains(name)).map(|name| Fault::new(path, 0, rename(name))));
    let mut previous = "";
    for (line, word, after) in source.words() {
        // `mod name;` is told of at its file.
        if previous == "mod" && EMPTY.contains(&word) && after.starts_with('{') {
            faults.push(Fault::new(path, line, rename(word)));
        }
        previous = word;
    }
    faults
}

fn rename(name: &str) -> String {
    format!("`{name}` says nothing: name it after what it holds, in WeChat Pay's terms where there is one")
}
