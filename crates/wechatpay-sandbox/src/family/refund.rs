//! Refunds of orders.

use super::Duty;
use crate::engine::{
    notice::Telling,
    order::{Order, Refund},
};

pub(super) static DUTIES: [Duty; 0] = [];

/// The notification of a refund that was decided; `None` when nothing is told.
pub(crate) fn told(_: &Order, _: &Refund) -> Option<Telling> {
    None
}
