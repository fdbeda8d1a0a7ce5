use std::fmt;

/// A client that cannot be built, with every fault at once.
#[derive(Clone, PartialEq, Eq)]
pub struct ConfigError {
    faults: Vec<Fault>,
}

/// One fault of a configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fault {
    /// The setting: a method of the builder (`api_v3_key`), a part of the merchant (`merchant.serial_no`), or an environment
    /// variable (`WXPAY_MCHID`).
    pub field: &'static str,
    /// What is wrong, and what was expected. Never holds key material.
    pub problem: String,
}

impl ConfigError {
    pub(crate) fn new(faults: Vec<Fault>) -> Self {
        Self { faults }
    }

    /// The faults, in the order of the builder.
    #[must_use]
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }
}

impl Fault {
    pub(crate) fn new(field: &'static str, problem: impl Into<String>) -> Self {
        Self { field, problem: problem.into() }
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the client cannot be configured: ")?;
        for (index, fault) in self.faults.iter().enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            write!(f, "{separator}{}: {}", fault.field, fault.problem)?;
        }
        Ok(())
    }
}

/// `{:?}` gives each fault a line: a `main` that returns the error prints it that way. `{:#?}` shows the fields.
impl fmt::Debug for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.alternate() {
            return f.debug_struct("ConfigError").field("faults", &self.faults).finish();
        }
        f.write_str("the client cannot be configured:")?;
        self.faults.iter().try_for_each(|fault| write!(f, "\n  {}: {}", fault.field, fault.problem))
    }
}

impl std::error::Error for ConfigError {}
