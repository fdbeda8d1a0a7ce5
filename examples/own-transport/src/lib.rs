//! Two transports: [`HyperTransport`] moves bytes over a bare hyper client, [`Counted`] counts and logs what any transport moves.

mod counted;
mod hyper_transport;

pub use counted::{Counted, Counts};
pub use hyper_transport::HyperTransport;
