//! What axe-core finds in a page.

use std::{fmt::Write as _, fs};

use serde::Deserialize;
use serde_json::Value;

use crate::browser::Browser;

/// Levels A and AA of WCAG, and what is good practice.
const SCAN: &str = "
    const done = arguments[arguments.length - 1];
    axe.run(document, { resultTypes: ['violations'] }).then(
        (found) => done({ violations: found.violations, rules: found.passes.length }),
        (error) => done({ failed: String(error) }),
    );";

#[derive(Deserialize)]
struct Found {
    violations: Vec<Violation>,
    /// How many rules held. None: nothing was scanned.
    rules: usize,
}

#[derive(Deserialize)]
struct Violation {
    id: String,
    impact: Option<String>,
    help: String,
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Node {
    html: String,
    target: Value,
    failure_summary: Option<String>,
}

impl Violation {
    fn is_grave(&self) -> bool {
        matches!(self.impact.as_deref(), Some("serious" | "critical"))
    }

    fn describe(&self, text: &mut String) {
        let _ = writeln!(text, "{}: {} ({})", self.id, self.help, self.impact.as_deref().unwrap_or("no impact"));
        for node in &self.nodes {
            let why = node.failure_summary.as_deref().unwrap_or_default().replace('\n', " ");
            let _ = writeln!(text, "    {} {}\n        {why}", node.target, node.html);
        }
    }
}

/// Elements that stand out to the right of the screen, where the page itself would have to be pushed aside to read them.
const TOO_WIDE: &str = "
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return '';
    const wide = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > width + 1);
    return `wider than the screen: ${wide.map((element) => element.outerHTML.slice(0, 120)).join('\\n    ')}\\n`;";

impl Browser {
    /// What makes the page wider than the screen; empty: nothing.
    pub(crate) async fn too_wide(&self) -> String {
        self.run(TOO_WIDE).await.as_str().unwrap().to_owned()
    }

    /// What is seriously wrong with the page for people who see, hear or move otherwise; empty: nothing.
    pub(crate) async fn grave(&self) -> String {
        let axe = fs::read_to_string(&self.programs.axe).unwrap();
        self.run(&axe).await;
        let answer = self.run_async(SCAN).await;
        let found: Found = serde_json::from_value(answer.clone()).unwrap_or_else(|error| panic!("{error}: {answer}"));
        assert!(found.rules > 5, "axe looked at nothing: {answer}");
        let mut text = String::new();
        for violation in found.violations.iter().filter(|violation| violation.is_grave()) {
            violation.describe(&mut text);
        }
        text
    }
}
