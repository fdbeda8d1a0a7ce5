// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
///
/// `POST`: 商户协议号解约协议, see <https://pay.weixin.qq.com/doc/v3/partner/4012884072>.
#[derive(Debug, Clone)]
pub struct Terminate<C> {
    at: At<C>,
}

impl<C: Caller> Terminate<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 商户协议号解约协议: `POST /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
    ///
    /// For: ecommerce platform (电商平台). The contract must be in force. `ECOMMERCE_ENTRUST.TERMINATE` follows at the termination URL of the template.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012884072>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::ecommerce::POST_COMBINE_PAPAY_CONTRACTS_PLAN_ID_PLAN_ID_OUT_CONTRACT_CODE_OUT_CONTRACT_CODE_TERMINATE, body)
    }
}

/// What [`Terminate::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 解约备注: why the contract ends; at most 256 characters.
    pub contract_termination_remark: String,
}

/// What [`Terminate::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商户号: the platform's number; at most 32 characters.
    pub mchid: String,
    /// 委托代扣协议模板ID: at least 1.
    pub plan_id: i64,
    /// 商户签约协议号: at most 32 digits and letters.
    pub out_contract_code: String,
}

crate::answer! {
    PostAnswer {
        required mchid "mchid",
        required plan_id "plan_id",
        required out_contract_code "out_contract_code",
    }
}

impl Request for PostRequest {}
