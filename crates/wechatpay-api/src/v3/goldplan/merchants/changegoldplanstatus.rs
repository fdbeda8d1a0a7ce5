// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/goldplan/merchants/changegoldplanstatus`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/goldplan/merchants/changegoldplanstatus`
///
/// `POST`: 点金计划管理, see <https://pay.weixin.qq.com/doc/v3/partner/4012473796>.
#[derive(Debug, Clone)]
pub struct Changegoldplanstatus<C> {
    at: At<C>,
}

impl<C: Caller> Changegoldplanstatus<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 点金计划管理: `POST /v3/goldplan/merchants/changegoldplanstatus`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012473796>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::goldplan::POST_MERCHANTS_CHANGEGOLDPLANSTATUS, body)
    }
}

/// What [`Changegoldplanstatus::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 子商户ID.
    pub sub_mchid: String,
    /// `operation_type`: one of `OPEN`, `CLOSE`.
    pub operation_type: OperationType,
    /// `operation_pay_scene`: one of `JSAPI_AND_MINIPROGRAM`, `JSAPI`, `MINIPROGRAM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation_pay_scene: Option<OperationPayScene>,
}

pub use crate::v3::goldplan::merchants::changecustompagestatus::OperationType;

crate::open_enum! {
/// `operation_pay_scene`.
    OperationPayScene {
    JsapiAndMiniprogram = "JSAPI_AND_MINIPROGRAM",
    Jsapi = "JSAPI",
    Miniprogram = "MINIPROGRAM",
    }
}

/// What [`Changegoldplanstatus::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 子商户ID.
    pub sub_mchid: String,
}

crate::answer! {
    PostAnswer {
        required sub_mchid "sub_mchid",
    }
}

impl Request for PostRequest {}
