// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`
///
/// `POST`: 新增活动发券商户号, see <https://pay.weixin.qq.com/doc/v3/merchant/4012466671>.
#[derive(Debug, Clone)]
pub struct Add<C> {
    at: At<C>,
}

impl<C: Caller> Add<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 新增活动发券商户号: `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012466671>, <https://pay.weixin.qq.com/doc/v3/partner/4012466735>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(
            &wechatpay_spec::table::v3::marketing::POST_PAYGIFTACTIVITY_ACTIVITIES_ACTIVITY_ID_MERCHANTS_ADD,
            body,
        )
    }
}

/// What [`Add::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 发券商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_id_list: Option<Vec<String>>,
    /// 请求业务单据号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub add_request_no: Option<String>,
}

/// What [`Add::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 活动id.
    pub activity_id: Option<String>,
    /// 添加时间.
    pub add_time: Option<String>,
    /// 未通过规则校验的发券商户号列表.
    pub invalid_merchant_id_list: Option<Vec<InvalidMerchantIdList>>,
}

crate::answer! {
    PostAnswer {
        optional activity_id "activity_id",
        optional add_time "add_time",
        optional invalid_merchant_id_list "invalid_merchant_id_list",
    }
}

/// 未通过规则校验的发券商户号列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidMerchantIdList {
    /// 商户号.
    pub mchid: Option<String>,
    /// 无效原因.
    pub invalid_reason: Option<String>,
}

crate::answer! {
    InvalidMerchantIdList {
        optional mchid "mchid",
        optional invalid_reason "invalid_reason",
    }
}

impl Request for PostRequest {}
