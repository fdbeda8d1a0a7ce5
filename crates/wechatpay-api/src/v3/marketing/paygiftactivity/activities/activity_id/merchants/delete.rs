// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`
///
/// `POST`: 删除活动发券商户号, see <https://pay.weixin.qq.com/doc/v3/merchant/4012466787>.
#[derive(Debug, Clone)]
pub struct Delete<C> {
    at: At<C>,
}

impl<C: Caller> Delete<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 删除活动发券商户号: `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012466787>, <https://pay.weixin.qq.com/doc/v3/partner/4012466827>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(
            &wechatpay_spec::table::v3::marketing::POST_PAYGIFTACTIVITY_ACTIVITIES_ACTIVITY_ID_MERCHANTS_DELETE,
            body,
        )
    }
}

/// What [`Delete::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 删除的发券商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_id_list: Option<Vec<String>>,
    /// 商户请求单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete_request_no: Option<String>,
}

/// What [`Delete::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 活动id.
    pub activity_id: Option<String>,
    /// 删除时间.
    pub delete_time: Option<String>,
}

crate::answer! {
    PostAnswer {
        optional activity_id "activity_id",
        optional delete_time "delete_time",
    }
}

impl Request for PostRequest {}
