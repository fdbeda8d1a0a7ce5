// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app`
///
/// `POST`: APP场景预签约（需要实名验证）, see <https://pay.weixin.qq.com/doc/v3/partner/4020083765>.
#[derive(Debug, Clone)]
pub struct App<C> {
    at: At<C>,
}

impl<C: Caller> App<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// APP场景预签约（需要实名验证）: `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app`
    ///
    /// For: ecommerce platform (电商平台). Lets a person receive payments (个人收款方); no money is deducted by it. The payee must have this name and card. Encrypted values are at most 512 characters long.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4020083765>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::ecommerce::POST_INDIVIDUAL_CONTRACTS_PRE_ENTRUST_SIGN_WITH_REAL_NAME_IDENTITY_APP, body)
    }
}

/// What [`App::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 签约和付款的AppID: AppID that signs and pays; at most 32 characters.
    pub appid: String,
    /// 业务申请单号: number of the request, unique for the platform; at most 128 digits, letters, `_` and `-`.
    pub out_contract_code: String,
    /// 真实姓名: encrypted by the call.
    pub real_name: crate::Sensitive,
    /// 证件类型: one of `ID_CARD`.
    pub cred_type: CredType,
    /// 证件号码: 1 to 64 characters before encryption; encrypted by the call.
    pub cred_id: crate::Sensitive,
}

crate::open_enum! {
/// 证件类型.
    CredType {
    IdCard = "ID_CARD",
    }
}

/// What [`App::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 预签约id: goes into the jump of the app.
    pub pre_entrustweb_id: String,
}

crate::answer! {
    PostAnswer {
        required pre_entrustweb_id "pre_entrustweb_id",
    }
}

impl Request for PostRequest {}
