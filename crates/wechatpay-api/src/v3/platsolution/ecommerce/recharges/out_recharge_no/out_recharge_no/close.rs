// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`
///
/// `POST`: 关闭二级商户充值, see <https://pay.weixin.qq.com/doc/v3/partner/4012762895>.
#[derive(Debug, Clone)]
pub struct Close<C> {
    at: At<C>,
}

impl<C: Caller> Close<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 关闭二级商户充值: `POST /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012762895>.
    pub fn post(&self, query: &impl JsonOr<PostQuery>) -> C::Call<PostAnswer> {
        self.at.query(
            &wechatpay_spec::table::v3::platsolution::POST_ECOMMERCE_RECHARGES_OUT_RECHARGE_NO_OUT_RECHARGE_NO_CLOSE,
            query,
        )
    }
}

/// What [`Close::post`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostQuery {
    /// 二级商户号.
    pub sub_mchid: String,
}

pub use crate::v3::platsolution::ecommerce::recharges::out_recharge_no::out_recharge_no::GetAnswer as PostAnswer;

impl Request for PostQuery {}
