use std::{fmt, sync::Arc};

use bytes::Bytes;
use http::{Extensions, HeaderMap, Method};
use wechatpay_core::header;
use wechatpay_spec::Operation;

use crate::{
    call::Options,
    config::Config,
    error::{Error, ErrorKind},
    papay,
    prepare::{self, Prepared},
};

/// A request that is about to be signed and sent. Only [`set_header`](Self::set_header) and
/// [`extensions_mut`](Self::extensions_mut) change anything.
///
/// It cannot be copied: a layer that sends it has it no more, so that nothing goes out twice by mistake.
pub struct Request(Box<Parts>);

struct Parts {
    config: Arc<Config>,
    prepared: Prepared,
    options: Options,
}

impl Request {
    pub(super) fn new(config: Arc<Config>, prepared: Prepared, options: Options) -> Self {
        Self(Box::new(Parts { config, prepared, options }))
    }

    pub(super) fn into_parts(self) -> (Arc<Config>, Prepared, Options) {
        (self.0.config, self.0.prepared, self.0.options)
    }

    /// The operation, if the table knows it: its name, title, pages and fields.
    #[must_use]
    pub fn operation(&self) -> Option<&'static Operation> {
        self.0.prepared.operation
    }

    /// Whether it takes money from a payer who is not there: a deduction (扣款) of one of the families of [`papay`], as
    /// [`Deduct`](papay::Deduct) lists them, however the call was written. Orders that a payer confirms are none.
    #[must_use]
    pub fn deducts(&self) -> bool {
        self.operation().is_some_and(papay::deducts)
    }

    /// `GET`, `POST`, …
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.0.prepared.method
    }

    /// The path with its `{placeholders}`, fit to be a label; `None` for an operation that is not known.
    #[must_use]
    pub fn template(&self) -> Option<&str> {
        self.0.prepared.template()
    }

    /// Path and query as they are signed and sent. They may hold what identifies people.
    #[must_use]
    pub fn target(&self) -> &str {
        &self.0.prepared.target
    }

    /// The headers of the caller and of other layers, and `Wechatpay-Serial` where sensitive fields were encrypted. What the client sets
    /// by itself comes later.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.0.prepared.headers
    }

    /// Sets a header, in place of one of that name.
    ///
    /// # Errors
    /// [`InvalidRequest`](ErrorKind::InvalidRequest) when it is none that a caller may set, or `Wechatpay-Serial`: the sensitive fields are
    /// encrypted for a key already.
    pub fn set_header(&mut self, name: &str, value: &str) -> Result<(), Error> {
        let refuse = |problem| Error::new(ErrorKind::InvalidRequest, problem);
        if name.eq_ignore_ascii_case(header::SERIAL) {
            return Err(refuse(format!("the header {name:?} is set by the call that encrypts, not by a layer")));
        }
        prepare::set_header(&mut self.0.prepared.headers, name, value).map_err(refuse)
    }

    /// The JSON that is signed and sent, sensitive fields encrypted; empty when there is none. Of an upload it is the metadata, not the file.
    #[must_use]
    pub fn body(&self) -> Bytes {
        self.0.prepared.payload.as_ref().map(|payload| payload.signed.clone()).unwrap_or_default()
    }

    /// What the caller gave along with [`Call::extension`](crate::Call::extension), and layers with
    /// [`extensions_mut`](Self::extensions_mut). It is never sent.
    #[must_use]
    pub fn extensions(&self) -> &Extensions {
        &self.0.options.extensions
    }

    /// The same, to add something for layers further in.
    pub fn extensions_mut(&mut self) -> &mut Extensions {
        &mut self.0.options.extensions
    }

    /// Stops this request: it is not sent, and will not be. The error is of kind [`Stopped`](ErrorKind::Stopped) and says why.
    #[must_use = "give this error back"]
    pub fn refuse(self, why: impl fmt::Display) -> Error {
        Error::new(ErrorKind::Stopped, format!("stopped by a layer, nothing was sent: {why}")).in_request(
            &self.0.prepared.shown(),
            None,
            false,
            0,
        )
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Request({})", self.0.prepared.shown())
    }
}
