// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/refunds/{refund_id}/return-advance`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/refunds/{refund_id}/return-advance`
///
/// `POST`: 垫付退款回补, see <https://pay.weixin.qq.com/doc/v3/partner/4012476927>.
///
/// `GET`: 查询垫付回补结果, see <https://pay.weixin.qq.com/doc/v3/partner/4012476916>.
#[derive(Debug, Clone)]
pub struct ReturnAdvance<C> {
    at: At<C>,
}

impl<C: Caller> ReturnAdvance<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 垫付退款回补: `POST /v3/ecommerce/refunds/{refund_id}/return-advance`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012476927>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::ecommerce::POST_REFUNDS_REFUND_ID_RETURN_ADVANCE, body)
    }

    /// 查询垫付回补结果: `GET /v3/ecommerce/refunds/{refund_id}/return-advance`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012476916>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::ecommerce::GET_REFUNDS_REFUND_ID_RETURN_ADVANCE, query)
    }
}

/// What [`ReturnAdvance::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 二级商户号.
    pub sub_mchid: String,
}

/// What [`ReturnAdvance::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 微信退款单号.
    pub refund_id: String,
    /// 微信回补单号.
    pub advance_return_id: String,
    /// 垫付回补金额.
    pub return_amount: i64,
    /// 出款方商户号.
    pub payer_mchid: String,
    /// 出款方账户.
    pub payer_account: String,
    /// 入账方商户号.
    pub payee_mchid: String,
    /// 入账方账户.
    pub payee_account: String,
    /// 垫付回补结果.
    pub result: String,
    /// 垫付回补完成时间.
    pub success_time: Option<String>,
}

crate::answer! {
    PostAnswer {
        required refund_id "refund_id",
        required advance_return_id "advance_return_id",
        required return_amount "return_amount",
        required payer_mchid "payer_mchid",
        required payer_account "payer_account",
        required payee_mchid "payee_mchid",
        required payee_account "payee_account",
        required result "result",
        optional success_time "success_time",
    }
}

/// What [`ReturnAdvance::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 二级商户号.
    pub sub_mchid: String,
}

pub use crate::v3::ecommerce::refunds::refund_id::return_advance::PostAnswer as GetAnswer;

impl Request for PostRequest {}

impl Request for GetQuery {}
