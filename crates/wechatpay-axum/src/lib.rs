#![doc = include_str!("../README.md")]

mod body;
mod notification;
mod rejection;
mod reply;
mod service;

pub use notification::{Notification, TypedNotification};
pub use rejection::NotificationRejection;
pub use reply::{Accepted, Failed};
pub use service::NotificationService;
