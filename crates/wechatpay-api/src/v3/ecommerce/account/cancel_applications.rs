// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/account/cancel-applications`

pub mod media;
pub mod out_apply_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/account/cancel-applications`
///
/// `POST`: 提交注销申请单, see <https://pay.weixin.qq.com/doc/v3/partner/4012476217>.
#[derive(Debug, Clone)]
pub struct CancelApplications<C> {
    at: At<C>,
}

impl<C: Caller> CancelApplications<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/ecommerce/account/cancel-applications/media`
    #[must_use]
    pub fn media(&self) -> media::Media<C> {
        media::Media::new(self.at.clone())
    }

    /// `/v3/ecommerce/account/cancel-applications/out-apply-no`
    #[doc(alias = "outApplyNo")]
    #[must_use]
    pub fn out_apply_no(&self) -> out_apply_no::OutApplyNo<C> {
        out_apply_no::OutApplyNo::new(self.at.clone())
    }

    /// 提交注销申请单: `POST /v3/ecommerce/account/cancel-applications`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012476217>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::ecommerce::POST_ACCOUNT_CANCEL_APPLICATIONS, body)
    }
}

/// What [`CancelApplications::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 商户注销申请单号.
    pub out_apply_no: String,
    /// 注销申请材料.
    pub application_info: Vec<ApplicationInfo>,
}

/// 注销申请材料.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ApplicationInfo {
    /// `application_type`: one of `SP_CANCEL_ACCOUNT_APPLICATION`, `SUB_CANCEL_ACCOUNT_APPLICATION`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_type: Option<ApplicationType>,
    /// 图片MediaID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_media_id: Option<String>,
}

crate::open_enum! {
/// `application_type`.
    ApplicationType {
    SpCancelAccountApplication = "SP_CANCEL_ACCOUNT_APPLICATION",
    SubCancelAccountApplication = "SUB_CANCEL_ACCOUNT_APPLICATION",
    }
}

/// What [`CancelApplications::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商户注销申请单号.
    pub out_apply_no: String,
    /// 二级商户号.
    pub sub_mchid: String,
    /// 受理失败原因.
    pub reject_reason: Option<String>,
    /// `cancel_state`: one of `REVIEWING`, `REJECTED`, `CANCEL_SUCCESS`.
    pub cancel_state: Option<CancelState>,
    /// 最后更新时间.
    pub update_time: Option<String>,
}

crate::answer! {
    PostAnswer {
        required out_apply_no "out_apply_no",
        required sub_mchid "sub_mchid",
        optional reject_reason "reject_reason",
        optional cancel_state "cancel_state",
        optional update_time "update_time",
    }
}

crate::open_enum! {
/// `cancel_state`.
    CancelState {
    Reviewing = "REVIEWING",
    Rejected = "REJECTED",
    CancelSuccess = "CANCEL_SUCCESS",
    }
}

impl Request for PostRequest {}
