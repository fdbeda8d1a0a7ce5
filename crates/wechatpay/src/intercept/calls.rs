use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use tower_layer::Layer;
use tower_service::Service;

use super::Request;
use crate::{answer::RawAnswer, call::Options, config::Config, error::Error, pipeline, prepare::Prepared};

/// What a service of calls gives back, later. Dropping it cancels the call.
pub type Answering = Pin<Box<dyn Future<Output = Result<RawAnswer, Error>> + Send>>;

/// What a layer wraps: it sends, or it is all that other layers made of that. It is always ready unless a layer within is not.
#[derive(Clone)]
pub struct Calls(Box<dyn Boxed>);

trait Boxed: Send + Sync {
    fn copy(&self) -> Box<dyn Boxed>;
    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Error>>;
    fn call(&mut self, request: Request) -> Answering;
}

struct Of<S>(S);

impl<S> Boxed for Of<S>
where
    S: Service<Request, Response = RawAnswer, Error = Error> + Clone + Send + Sync + 'static,
    S::Future: Send + 'static,
{
    fn copy(&self) -> Box<dyn Boxed> {
        Box::new(Self(self.0.clone()))
    }

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.0.poll_ready(context)
    }

    fn call(&mut self, request: Request) -> Answering {
        Box::pin(self.0.call(request))
    }
}

impl Clone for Box<dyn Boxed> {
    fn clone(&self) -> Self {
        (**self).copy()
    }
}

impl Service<Request> for Calls {
    type Response = RawAnswer;
    type Error = Error;
    type Future = Answering;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.0.poll_ready(context)
    }

    fn call(&mut self, request: Request) -> Answering {
        self.0.call(request)
    }
}

impl Calls {
    /// Leads a prepared request through all layers.
    pub(crate) async fn make(
        &self,
        config: &Arc<Config>,
        prepared: Prepared,
        options: &Options,
    ) -> Result<RawAnswer, Error> {
        let request = Request::new(config.clone(), prepared, options.clone());
        // A copy for each call: what `poll_ready` reserves belongs to this call alone.
        let mut calls = self.clone();
        poll_fn(|context| calls.poll_ready(context)).await?;
        calls.call(request).await
    }
}

impl fmt::Debug for Calls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Calls")
    }
}

/// The innermost service: it sends.
#[derive(Clone)]
struct Sends;

impl Service<Request> for Sends {
    type Response = RawAnswer;
    type Error = Error;
    type Future = Answering;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Answering {
        Box::pin(async move {
            let (config, prepared, options) = request.into_parts();
            pipeline::send(&config, &prepared, &options, pipeline::deadline(&config, &options)).await
        })
    }
}

/// The layers of a client that is being built, the outermost first.
#[derive(Default)]
pub(crate) struct Layers(Vec<Wrap>);

type Wrap = Box<dyn FnOnce(Calls) -> Calls + Send + Sync>;

impl Layers {
    pub(super) fn push<L>(&mut self, layer: L)
    where
        L: Layer<Calls> + Send + Sync + 'static,
        L::Service: Service<Request, Response = RawAnswer, Error = Error> + Clone + Send + Sync + 'static,
        <L::Service as Service<Request>>::Future: Send + 'static,
    {
        self.0.push(Box::new(move |inner| Calls(Box::new(Of(layer.layer(inner))))));
    }

    /// `None`: there are no layers, and calls need not go through any.
    pub(crate) fn build(self) -> Option<Calls> {
        if self.0.is_empty() {
            return None;
        }
        let innermost = Calls(Box::new(Of(Sends)));
        Some(self.0.into_iter().rev().fold(innermost, |inner, wrap| wrap(inner)))
    }
}

impl fmt::Debug for Layers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} layers", self.0.len())
    }
}
