//! What must hold between the fields of one body.

use serde_json::Value;

use super::{Note, Report, place::Place};
use crate::Rule;

impl Report {
    pub(super) fn rules(&mut self, rules: &[Rule], body: &Value) {
        for rule in rules {
            match rule {
                Rule::AnyOf(names) => self.any_of(names, body),
                Rule::Mode { signs, needs, otherwise } => self.mode(signs, needs, otherwise, body),
            }
        }
    }

    fn any_of(&mut self, names: &'static [&'static str], body: &Value) {
        if let Some(first) = names.first().filter(|_| names.iter().all(|name| body.get(name).is_none())) {
            self.missing(first, format!("at least one of {} is required", names.join(", ")));
        }
    }

    fn mode(
        &mut self,
        signs: &'static [&'static str],
        needs: &'static [&'static str],
        otherwise: &'static [&'static str],
        body: &Value,
    ) {
        let there = |names: &'static [&'static str]| -> Vec<&'static str> {
            names.iter().copied().filter(|name| body.get(name).is_some()).collect()
        };
        let present = there(signs);
        let picked = !present.is_empty();
        let (needed, why) = if picked {
            (needs, format!("is required together with {}", present.join(", ")))
        } else {
            (otherwise, format!("is required unless {} are given", needs.join(" and ")))
        };
        for name in needed.iter().filter(|name| body.get(name).is_none()) {
            self.missing(name, why.clone());
        }
        let others = there(otherwise);
        if picked && !others.is_empty() {
            self.notes.push(Note::MixedModes { signs, others });
        }
    }

    fn missing(&mut self, name: &str, issue: String) {
        self.problem(Place::Field(&Place::Root, name), &Value::Null, issue);
    }
}
