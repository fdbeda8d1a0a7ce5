//! Faults of answers.

use super::World;
use crate::{
    control_error::ControlError,
    engine::fact::Fact,
    faults::{self, FaultPlan, FaultRule},
};

/// No plan looks further.
const FURTHEST: u32 = 10_000;

impl World {
    /// The rules of faults, in the order in which they are asked.
    #[must_use]
    pub fn faults(&self) -> Vec<FaultRule> {
        self.cell.lock().ledger.state.faults.clone()
    }

    /// Adds a rule of faults, or replaces the one of the same name; gives its name. More: [the guide](crate::guide::faults).
    ///
    /// # Errors
    /// [`ControlError`] that says which value cannot be, or that there are 100 rules already.
    pub fn add_fault(&self, rule: &FaultRule) -> Result<String, ControlError> {
        let mut name = String::new();
        self.decide(|turn| {
            let known = &turn.ledger.state.faults;
            let (rules, names) = faults::joined(known, std::slice::from_ref(rule)).map_err(ControlError::bad)?;
            turn.record(Fact::Faults(rules.into()));
            name = names.into_iter().collect();
            Ok::<_, ControlError>(())
        })?;
        self.cell.lock().recount(&[&name]);
        Ok(name)
    }

    /// Takes a rule of faults away.
    ///
    /// # Errors
    /// [`ControlError`] when there is none of this name.
    pub fn remove_fault(&self, id: &str) -> Result<(), ControlError> {
        self.decide(|turn| {
            let known = &turn.ledger.state.faults;
            if known.iter().all(|rule| rule.id != id) {
                return Err(ControlError::unknown("UNKNOWN_FAULT", "this world has no rule of faults of this name"));
            }
            let rest: Vec<_> = known.iter().filter(|rule| rule.id != id).cloned().collect();
            turn.record(Fact::Faults(rest.into()));
            Ok(())
        })?;
        self.cell.lock().recount(&[]);
        Ok(())
    }

    /// Takes all rules of faults away.
    ///
    /// # Errors
    /// [`ControlError`] when the store cannot keep it.
    pub fn clear_faults(&self) -> Result<(), ControlError> {
        self.record(Fact::Faults(Box::default()))?;
        self.cell.lock().recount(&[]);
        Ok(())
    }

    /// What each rule will do to the next `requests` that it matches, 10,000 at most. The same seed and the same requests give the same plan.
    ///
    /// A request goes to the first rule that strikes it, and one that repeats a probed request is not probed.
    #[must_use]
    pub fn fault_plan(&self, requests: u32) -> Vec<FaultPlan> {
        faults::plan(&self.cell.lock(), requests.min(FURTHEST))
    }
}
