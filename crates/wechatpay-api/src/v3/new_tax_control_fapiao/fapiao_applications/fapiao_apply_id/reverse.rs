// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`
///
/// `POST`: 冲红电子发票, see <https://pay.weixin.qq.com/doc/v3/merchant/4012538327>.
#[derive(Debug, Clone)]
pub struct Reverse<C> {
    at: At<C>,
}

impl<C: Caller> Reverse<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 冲红电子发票: `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012538327>, <https://pay.weixin.qq.com/doc/v3/partner/4012474062>, <https://pay.weixin.qq.com/doc/v3/partner/4015792575>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(
            &wechatpay_spec::table::v3::new_tax_control_fapiao::POST_FAPIAO_APPLICATIONS_FAPIAO_APPLY_ID_REVERSE,
            body,
        )
    }
}

/// What [`Reverse::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// `reverse_reason`: one of `ISSUE_ERROR`, `SALES_RETURN`, `SERVICE_SUSPENTION`, `SALES_DISCOUNT`.
    pub reverse_reason: ReverseReason,
    /// 需要冲红的发票信息.
    pub fapiao_information: Vec<FapiaoInformation>,
}

crate::open_enum! {
/// `reverse_reason`.
    ReverseReason {
    IssueError = "ISSUE_ERROR",
    SalesReturn = "SALES_RETURN",
    ServiceSuspention = "SERVICE_SUSPENTION",
    SalesDiscount = "SALES_DISCOUNT",
    }
}

/// 需要冲红的发票信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct FapiaoInformation {
    /// 商户发票单号.
    pub fapiao_id: String,
    /// 发票代码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fapiao_code: Option<String>,
    /// 发票号码.
    pub fapiao_number: String,
}

impl Request for PostRequest {}
