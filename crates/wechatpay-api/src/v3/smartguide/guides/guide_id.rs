// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/smartguide/guides/{guide_id}`

pub mod assign;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/smartguide/guides/{guide_id}`
///
/// `PATCH`: 服务人员信息更新, see <https://pay.weixin.qq.com/doc/v3/merchant/4012535160>.
#[derive(Debug, Clone)]
pub struct GuideId<C> {
    at: At<C>,
}

impl<C: Caller> GuideId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/smartguide/guides/{guide_id}/assign`
    #[must_use]
    pub fn assign(&self) -> assign::Assign<C> {
        assign::Assign::new(self.at.clone())
    }

    /// 服务人员信息更新: `PATCH /v3/smartguide/guides/{guide_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012535160>, <https://pay.weixin.qq.com/doc/v3/partner/4012688570>.
    pub fn patch(&self, body: &impl JsonOr<PatchRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::smartguide::PATCH_GUIDES_GUIDE_ID, body)
    }
}

/// What [`GuideId::patch`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PatchRequest {
    /// 子商户ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 企业微信的员工姓名: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<crate::Sensitive>,
    /// 手机号码: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile: Option<crate::Sensitive>,
    /// 员工个人二维码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qr_code: Option<String>,
    /// 头像URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar: Option<String>,
    /// 群二维码URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_qrcode: Option<String>,
}

impl Request for PatchRequest {}
