//! Layers around calls: for those who want to see every request and every verified answer, or to stop some.
//!
//! A layer is a [`tower` layer](https://docs.rs/tower-layer): it wraps a service that takes a [`Request`] and gives a [`RawAnswer`] or an
//! [`Error`]. Hand it to [`ClientBuilder::layer`](crate::ClientBuilder::layer); the async and the blocking client take the same. `tower`'s
//! own layers fit if they are `Clone` and keep the error, such as `ConcurrencyLimitLayer`.
//!
//! | a layer | |
//! |---|---|
//! | sees | the request as it will be signed, sensitive fields encrypted; the answer after its signature was verified, before it is read as a type |
//! | may | add headers, wait, measure, give an answer that came before (a cache), stop a request that is not sent yet ([`Request::refuse`]) |
//! | cannot | change path, query or body, send one request twice, take something unverified for an answer, or make up an error for a request that was sent |
//! | sits around | all attempts of a call: what is tried again, is tried again inside, each time with a time, nonce and signature of its own |
//!
//! What a layer waits does not count towards the deadline of a call, and a cancelled batch waits for it. Fetching certificates and
//! downloading files are no calls in this sense.
//!
//! # A switch that stops all deductions at once
//!
//! ```
//! use std::{
//!     sync::{Arc, atomic::{AtomicBool, Ordering}},
//!     task::{Context, Poll},
//! };
//! use wechatpay::{
//!     Error, ErrorKind,
//!     intercept::{Answering, Layer, RawAnswer, Request, Service},
//! };
//!
//! /// While it is off, no deduction (扣款) leaves this process.
//! #[derive(Clone, Default)]
//! struct Switch(Arc<AtomicBool>);
//!
//! #[derive(Clone)]
//! struct Switched<S> {
//!     inner: S,
//!     off: Arc<AtomicBool>,
//! }
//!
//! impl<S> Layer<S> for Switch {
//!     type Service = Switched<S>;
//!
//!     fn layer(&self, inner: S) -> Switched<S> {
//!         Switched { inner, off: self.0.clone() }
//!     }
//! }
//!
//! impl<S> Service<Request> for Switched<S>
//! where
//!     S: Service<Request, Response = RawAnswer, Error = Error>,
//!     S::Future: Send + 'static,
//! {
//!     type Response = RawAnswer;
//!     type Error = Error;
//!     type Future = Answering;
//!
//!     fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
//!         self.inner.poll_ready(context)
//!     }
//!
//!     fn call(&mut self, request: Request) -> Answering {
//!         if request.deducts() && self.off.load(Ordering::Relaxed) {
//!             let error = request.refuse("deductions are switched off");
//!             return Box::pin(std::future::ready(Err(error)));
//!         }
//!         Box::pin(self.inner.call(request))
//!     }
//! }
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let sandbox = wechatpay_sandbox::Sandbox::start().await?;
//! # let ready = sandbox.merchant("1900000001").unwrap();
//! # let builder = wechatpay::Client::builder()
//! #     .merchant(wechatpay::Merchant::new(
//! #         "1900000001", &ready.serial_no, wechatpay::PrivateKey::from_pem(&ready.private_key_pem)?))
//! #     .platform_key(wechatpay::PlatformKey::from_pem(&ready.public_key_id, &ready.platform_public_key_pem)?)
//! #     .base_url(sandbox.url());
//! let switch = Switch::default();
//! let client = builder.layer(switch.clone()).build()?;
//!
//! switch.0.store(true, Ordering::Relaxed);
//! let deduction = serde_json::json!({ "out_trade_no": "order1" });
//! let error = client.chain("v3/papay/pay/transactions/apply").post(&deduction).await.unwrap_err();
//! assert_eq!(error.kind(), ErrorKind::Stopped);
//! assert!(!error.may_have_taken_effect(), "nothing was sent");
//!
//! // All else goes on.
//! client.chain("v3/security/echo").post(&serde_json::json!({ "echo_message": "hello" })).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # No more than so many calls at once, or in a second
//!
//! `tower::limit::ConcurrencyLimitLayer::new(8)` is a layer as it is. One that waits for a tick does the other:
//!
//! ```
//! use std::{sync::Arc, task::{Context, Poll}, time::Duration};
//! use tokio::{sync::Mutex, time::{Interval, interval}};
//! use wechatpay::{Error, intercept::{Answering, Layer, RawAnswer, Request, Service}};
//!
//! /// One call for each tick, in the order in which they come.
//! #[derive(Clone)]
//! struct Paced<S = ()> {
//!     inner: S,
//!     ticks: Arc<Mutex<Interval>>,
//! }
//!
//! impl<S> Layer<S> for Paced {
//!     type Service = Paced<S>;
//!
//!     fn layer(&self, inner: S) -> Paced<S> {
//!         Paced { inner, ticks: self.ticks.clone() }
//!     }
//! }
//!
//! impl<S> Service<Request> for Paced<S>
//! where
//!     S: Service<Request, Response = RawAnswer, Error = Error> + Clone + Send + 'static,
//!     S::Future: Send,
//! {
//!     type Response = RawAnswer;
//!     type Error = Error;
//!     type Future = Answering;
//!
//!     fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
//!         self.inner.poll_ready(context)
//!     }
//!
//!     fn call(&mut self, request: Request) -> Answering {
//!         // The service that is ready goes into the future, a copy of it stays.
//!         let mut inner = self.inner.clone();
//!         std::mem::swap(&mut inner, &mut self.inner);
//!         let ticks = self.ticks.clone();
//!         Box::pin(async move {
//!             ticks.lock().await.tick().await;
//!             inner.call(request).await
//!         })
//!     }
//! }
//!
//! # #[tokio::main]
//! # async fn main() {
//! let ten_a_second = Paced { inner: (), ticks: Arc::new(Mutex::new(interval(Duration::from_millis(100)))) };
//! let builder = wechatpay::Client::builder().layer(ten_a_second);
//! # let _ = builder;
//! # }
//! ```

mod calls;
mod request;

pub(crate) use calls::Layers;
pub use calls::{Answering, Calls};
pub use request::Request;
#[doc(no_inline)]
pub use tower_layer::Layer;
#[doc(no_inline)]
pub use tower_service::Service;
#[doc(no_inline)]
pub use wechatpay_spec::Operation;

pub use crate::answer::RawAnswer;
use crate::{builder::ClientBuilder, error::Error};

impl ClientBuilder {
    /// Puts a layer around every call; see [`intercept`](crate::intercept). The first one added is the outermost, as with
    /// `tower::ServiceBuilder`: it sees the request first and the answer last.
    pub fn layer<L>(mut self, layer: L) -> Self
    where
        L: Layer<Calls> + Send + Sync + 'static,
        L::Service: Service<Request, Response = RawAnswer, Error = Error> + Clone + Send + Sync + 'static,
        <L::Service as Service<Request>>::Future: Send + 'static,
    {
        self.layers.push(layer);
        self
    }
}
