//! What a built client holds.

use std::{sync::Arc, time::Duration};

use http::HeaderValue;
use wechatpay_core::ApiV3Key;

use crate::{
    intercept::Calls, merchant::Merchant, notify, observe::Observer, origin::Origin, retry::Retry,
    transport::Transport, trust::Trust,
};

#[derive(Debug)]
pub(crate) struct Config {
    pub(crate) merchant: Merchant,
    pub(crate) trust: Trust,
    pub(crate) api_v3_key: Option<ApiV3Key>,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) base_url: Option<Origin>,
    pub(crate) plain_http: bool,
    pub(crate) retry: Retry,
    /// For one attempt.
    pub(crate) timeout: Duration,
    /// For all attempts of a call.
    pub(crate) deadline: Duration,
    pub(crate) largest_answer: usize,
    pub(crate) user_agent: HeaderValue,
    pub(crate) notifications: notify::Shared,
    /// `None`: calls go straight to WeChat Pay.
    pub(crate) layers: Option<Calls>,
    pub(crate) observer: Option<Arc<dyn Observer>>,
}
