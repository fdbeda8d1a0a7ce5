#![doc = include_str!("notify.md")]

mod event;
mod headers;
mod receiver;
mod rejection;
mod replay;
mod reply;

pub use event::Event;
pub use headers::headers;
pub(crate) use receiver::Shared;
pub use receiver::{Receiver, ReceiverBuilder};
pub use rejection::{Rejection, Verdict};
pub use replay::{MemoryFuture, RecentMessages, ReplayMemory, Sighting};
pub use reply::Reply;
#[doc(inline)]
pub use wechatpay_core::tampered::{Change, Diagnosis};
