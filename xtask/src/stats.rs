//! `cargo xtask stats`: what the specification holds, family by family.

use std::{
    collections::BTreeMap,
    fmt::{self, Display},
};

use crate::spec::{Content, Reply, Spec, Version};

/// Counts of one family of v3.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Family {
    operations: usize,
    /// Operations whose body, query and answer all have a type of their own.
    typed: usize,
    fields: usize,
}

/// The counts, as they are printed.
#[derive(Debug)]
pub struct Stats {
    operations: [usize; 2],
    events: [usize; 2],
    typed_events: usize,
    families: BTreeMap<String, Family>,
}

impl Stats {
    /// Counts what `spec` holds.
    #[must_use]
    pub fn of(spec: &Spec) -> Self {
        let operations =
            [Version::V3, Version::V2].map(|version| spec.operations.iter().filter(|it| it.version == version).count());
        let events =
            [Version::V3, Version::V2].map(|version| spec.events.iter().filter(|it| it.version == version).count());
        let typed_events = spec.events.iter().filter(|it| it.version == Version::V3 && !it.resource.is_empty()).count();
        let mut families: BTreeMap<String, Family> = BTreeMap::new();
        for operation in spec.operations.iter().filter(|it| it.version == Version::V3) {
            let family = families.entry(operation.family.clone()).or_default();
            let read = operation.reply != Reply::Json || !operation.answer.is_empty();
            let written = operation.content == Content::Nothing || !operation.body.is_empty();
            family.operations += 1;
            family.typed += usize::from(read && written);
            family.fields += operation.query.len() + operation.body.len() + operation.answer.len();
        }
        Self { operations, events, typed_events, families }
    }

    /// Operations of v3 and v2, notifications of v3 and v2.
    #[must_use]
    pub fn totals(&self) -> [usize; 4] {
        let ([v3, v2], [events, old_events]) = (self.operations, self.events);
        [v3, v2, events, old_events]
    }
}

impl Display for Stats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let typed: usize = self.families.values().map(|family| family.typed).sum();
        writeln!(f, "{:<26} {:>10} {:>6} {:>6}", "family", "operations", "typed", "fields")?;
        for (name, family) in &self.families {
            writeln!(f, "{name:<26} {:>10} {:>6} {:>6}", family.operations, family.typed, family.fields)?;
        }
        let [v3, v2, events, old_events] = self.totals();
        writeln!(f, "\n{v3} operations of v3 in {} families, {typed} of them typed", self.families.len())?;
        writeln!(f, "{v2} operations of v2 (described; their calls are not typed yet)")?;
        writeln!(f, "{events} notifications of v3, {} of them typed", self.typed_events)?;
        write!(f, "{old_events} notifications of v2 (their pages have no table)")
    }
}
