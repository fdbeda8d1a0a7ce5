// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/webizpay/employees`

pub mod employee_id;

use crate::{At, Caller};

/// `/v3/webizpay/employees`
#[derive(Debug, Clone)]
pub struct Employees<C> {
    at: At<C>,
}

impl<C: Caller> Employees<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/webizpay/employees/{employee_id}`
    #[doc(alias = "employeeId")]
    #[must_use]
    pub fn employee_id(&self, employee_id: impl std::fmt::Display) -> employee_id::EmployeeId<C> {
        employee_id::EmployeeId::new(self.at.with("employee_id", employee_id))
    }
}
