// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/edu-star/users/openid`

pub mod wechat_openid;

use crate::{At, Caller};

/// `/v3/edu-star/users/openid`
#[derive(Debug, Clone)]
pub struct Openid<C> {
    at: At<C>,
}

impl<C: Caller> Openid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/edu-star/users/openid/{wechat_openid}`
    #[doc(alias = "wechatOpenid")]
    #[must_use]
    pub fn wechat_openid(&self, wechat_openid: impl std::fmt::Display) -> wechat_openid::WechatOpenid<C> {
        wechat_openid::WechatOpenid::new(self.at.with("wechat_openid", wechat_openid))
    }
}
