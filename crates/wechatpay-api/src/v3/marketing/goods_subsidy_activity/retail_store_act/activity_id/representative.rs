// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
///
/// `PUT`: 添加零售小店活动业务代理, see <https://pay.weixin.qq.com/doc/v3/merchant/4012384327>.
///
/// `DELETE`: 删除零售小店活动业务代理, see <https://pay.weixin.qq.com/doc/v3/merchant/4012384344>.
#[derive(Debug, Clone)]
pub struct Representative<C> {
    at: At<C>,
}

impl<C: Caller> Representative<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 添加零售小店活动业务代理: `PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012384327>, <https://pay.weixin.qq.com/doc/v3/partner/4012384386>.
    pub fn put(&self, body: &impl JsonOr<PutRequest>) -> C::Call<PutAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::PUT_GOODS_SUBSIDY_ACTIVITY_RETAIL_STORE_ACT_ACTIVITY_ID_REPRESENTATIVE, body)
    }

    /// 删除零售小店活动业务代理: `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012384344>, <https://pay.weixin.qq.com/doc/v3/partner/4012384399>.
    pub fn delete(&self, body: &impl JsonOr<DeleteRequest>) -> C::Call<DeleteAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::DELETE_GOODS_SUBSIDY_ACTIVITY_RETAIL_STORE_ACT_ACTIVITY_ID_REPRESENTATIVE, body)
    }
}

/// What [`Representative::put`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PutRequest {
    /// 业务代理信息列表.
    pub representative_info_list: Vec<RepresentativeInfoList>,
    /// 请求业务单据号.
    pub out_request_no: String,
    /// 添加时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub add_time: Option<String>,
}

/// 业务代理信息列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct RepresentativeInfoList {
    /// 业务代理的OpenID.
    pub openid: String,
}

/// What [`Representative::put`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PutAnswer {
    /// 零售小店活动ID.
    pub activity_id: String,
    /// 添加失败业务代理信息列表.
    pub failed_representative_info_list: Option<Vec<FailedRepresentativeInfoList>>,
    /// 添加时间.
    pub add_time: String,
}

crate::answer! {
    PutAnswer {
        required activity_id "activity_id",
        optional failed_representative_info_list "failed_representative_info_list",
        required add_time "add_time",
    }
}

/// 添加失败业务代理信息列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FailedRepresentativeInfoList {
    /// 业务代理的OpenID.
    pub openid: String,
}

crate::answer! {
    FailedRepresentativeInfoList {
        required openid "openid",
    }
}

/// What [`Representative::delete`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct DeleteRequest {
    /// 业务代理信息列表.
    pub representative_info_list: Vec<RepresentativeInfoList>,
    /// 请求业务单据号.
    pub out_request_no: String,
    /// 删除时间.
    pub delete_time: String,
}

/// What [`Representative::delete`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteAnswer {
    /// 零售小店活动ID.
    pub activity_id: String,
    /// 删除失败业务代理信息列表.
    pub failed_representative_info_list: Option<Vec<DeleteAnswerFailedRepresentativeInfoList>>,
    /// 删除时间.
    pub delete_time: String,
}

crate::answer! {
    DeleteAnswer {
        required activity_id "activity_id",
        optional failed_representative_info_list "failed_representative_info_list",
        required delete_time "delete_time",
    }
}

/// 删除失败业务代理信息列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteAnswerFailedRepresentativeInfoList {
    /// 业务代理的OpenID.
    pub openid: String,
}

crate::answer! {
    DeleteAnswerFailedRepresentativeInfoList {
        required openid "openid",
    }
}

impl Request for PutRequest {}

impl Request for DeleteRequest {}
