#![doc = include_str!("../README.md")]

mod ambient;
mod answer;
pub mod bill;
pub mod blocking;
mod builder;
mod call;
mod check;
mod client;
mod config;
mod decrypt;
pub mod diagnose;
pub mod doctor;
pub mod download;
mod encrypt;
mod env;
mod error;
pub mod invoke;
mod launch;
mod merchant;
mod multipart;
pub mod notify;
pub mod observe;
mod origin;
mod outcome;
pub mod papay;
mod payload;
mod pipeline;
mod prepare;
mod resource;
mod retry;
mod sealed;
mod target;
pub mod transport;
mod trust;
mod verdict;

pub use answer::Answer;
pub use builder::ClientBuilder;
pub use call::Call;
pub use client::{Client, Handle};
pub use download::{Download, FileLink};
pub use encrypt::Encrypted;
pub use error::{ConfigError, Detail, Error, ErrorKind, Fault, Result};
pub use launch::Launch;
pub use merchant::Merchant;
pub use notify::{Event, Receiver};
pub use outcome::{QueryHint, Resolution};
pub use resource::Resource;
pub use retry::Retry;
pub use trust::Certificates;
#[doc(inline)]
pub use wechatpay_api as api;
pub use wechatpay_api::{Sensitive, Upload};
#[doc(inline)]
pub use wechatpay_core as protocol;
pub use wechatpay_core::{Certificate, PlatformKey, PrivateKey, PublicKey, Signer};
pub use wechatpay_spec::{Advice, Again};
