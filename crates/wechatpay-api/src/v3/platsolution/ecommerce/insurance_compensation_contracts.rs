// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/ecommerce/insurance-compensation-contracts`

pub mod sub_mchid;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/platsolution/ecommerce/insurance-compensation-contracts`
///
/// `POST`: 开通保险理赔功能, see <https://pay.weixin.qq.com/doc/v3/partner/4012781476>.
#[derive(Debug, Clone)]
pub struct InsuranceCompensationContracts<C> {
    at: At<C>,
}

impl<C: Caller> InsuranceCompensationContracts<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid`
    #[doc(alias = "subMchid")]
    #[must_use]
    pub fn sub_mchid(&self) -> sub_mchid::SubMchid<C> {
        sub_mchid::SubMchid::new(self.at.clone())
    }

    /// 开通保险理赔功能: `POST /v3/platsolution/ecommerce/insurance-compensation-contracts`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012781476>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::platsolution::POST_ECOMMERCE_INSURANCE_COMPENSATION_CONTRACTS, body)
    }
}

/// What [`InsuranceCompensationContracts::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户申请单号.
    pub out_apply_no: String,
    /// 二级商户号.
    pub sub_mchid: String,
    /// 签约协议列表.
    pub agreement_list: Vec<AgreementList>,
}

/// 签约协议列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct AgreementList {
    /// 协议编号.
    pub agreement_code: String,
    /// 协议版本号.
    pub agreement_version: String,
    /// 签约主体.
    pub sign_organization: String,
    /// 签约时间.
    pub sign_time: String,
}

/// What [`InsuranceCompensationContracts::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 是否开通成功.
    pub opened: bool,
    /// 成功时间.
    pub success_time: Option<String>,
}

crate::answer! {
    PostAnswer {
        required sub_mchid "sub_mchid",
        required opened "opened",
        optional success_time "success_time",
    }
}

impl Request for PostRequest {}
