// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program`
///
/// `POST`: 小程序场景预签约, see <https://pay.weixin.qq.com/doc/v3/partner/4020023636>.
#[derive(Debug, Clone)]
pub struct MiniProgram<C> {
    at: At<C>,
}

impl<C: Caller> MiniProgram<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 小程序场景预签约: `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program`
    ///
    /// For: ecommerce platform (电商平台). Lets a person receive payments (个人收款方); no money is deducted by it.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4020023636>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at
            .json(&wechatpay_spec::table::v3::ecommerce::POST_INDIVIDUAL_CONTRACTS_PRE_ENTRUST_SIGN_MINI_PROGRAM, body)
    }
}

/// What [`MiniProgram::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 签约和付款的AppID: AppID that signs and pays; at most 32 characters.
    pub appid: String,
    /// 业务申请单号: number of the request, unique for the platform; at most 128 digits, letters, `_` and `-`.
    pub out_contract_code: String,
    /// 个人收款方的OpenID: the payee under `appid`; at most 64 characters.
    pub openid: String,
}

pub use crate::v3::ecommerce::individual_contracts::pre_entrust_sign_with_real_name_identity::mini_program::PostAnswer;

impl Request for PostRequest {}
