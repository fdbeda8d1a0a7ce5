// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/goldplan/merchants/changecustompagestatus`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/goldplan/merchants/changecustompagestatus`
///
/// `POST`: 商家小票管理, see <https://pay.weixin.qq.com/doc/v3/partner/4012473788>.
#[derive(Debug, Clone)]
pub struct Changecustompagestatus<C> {
    at: At<C>,
}

impl<C: Caller> Changecustompagestatus<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 商家小票管理: `POST /v3/goldplan/merchants/changecustompagestatus`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012473788>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::goldplan::POST_MERCHANTS_CHANGECUSTOMPAGESTATUS, body)
    }
}

/// What [`Changecustompagestatus::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 子商户ID.
    pub sub_mchid: String,
    /// `operation_type`: one of `OPEN`, `CLOSE`.
    pub operation_type: OperationType,
}

crate::open_enum! {
/// `operation_type`.
    OperationType {
    Open = "OPEN",
    Close = "CLOSE",
    }
}

/// What [`Changecustompagestatus::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 子商户ID.
    pub sub_mchid: String,
    /// `operation_type`: one of `OPEN`, `CLOSE`.
    pub operation_type: OperationType,
}

crate::answer! {
    PostAnswer {
        required sub_mchid "sub_mchid",
        required operation_type "operation_type",
    }
}

impl Request for PostRequest {}
