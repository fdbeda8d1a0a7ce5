#![doc = include_str!("notify.md")]

mod event;
mod headers;
mod ledger;
mod receiver;
mod rejection;
mod replay;
mod reply;
mod router;

pub use event::Event;
pub use headers::headers;
pub use ledger::{Claim, Ledger, LedgerFuture, RecentEvents, Standing};
pub(crate) use receiver::Shared;
pub use receiver::{Receiver, ReceiverBuilder};
pub use rejection::{Rejection, Verdict};
pub use replay::{MemoryFuture, RecentMessages, ReplayMemory, Sighting};
pub use reply::Reply;
pub use router::Router;
#[doc(inline)]
pub use wechatpay_core::tampered::{Change, Diagnosis};
