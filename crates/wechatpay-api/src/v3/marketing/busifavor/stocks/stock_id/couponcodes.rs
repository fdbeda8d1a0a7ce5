// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes`

pub mod coupon_code;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
///
/// `POST`: 上传预存code, see <https://pay.weixin.qq.com/doc/v3/merchant/4012487038>.
///
/// `GET`: 查询预存code列表, see <https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html>.
#[derive(Debug, Clone)]
pub struct Couponcodes<C> {
    at: At<C>,
}

impl<C: Caller> Couponcodes<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
    #[doc(alias = "couponCode")]
    #[must_use]
    pub fn coupon_code(&self, coupon_code: impl std::fmt::Display) -> coupon_code::CouponCode<C> {
        coupon_code::CouponCode::new(self.at.with("coupon_code", coupon_code))
    }

    /// 上传预存code: `POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012487038>, <https://pay.weixin.qq.com/doc/v3/partner/4012492853>, <https://pay.weixin.qq.com/doc/v3/merchant/4015715946>, <https://pay.weixin.qq.com/doc/v3/merchant/4015717418>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_BUSIFAVOR_STOCKS_STOCK_ID_COUPONCODES, body)
    }

    /// 查询预存code列表: `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::marketing::GET_BUSIFAVOR_STOCKS_STOCK_ID_COUPONCODES, query)
    }
}

/// What [`Couponcodes::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 券code列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_code_list: Option<Vec<String>>,
    /// 请求业务单据号.
    pub upload_request_no: String,
}

/// What [`Couponcodes::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 批次号.
    pub stock_id: String,
    /// 去重后上传code总数.
    pub total_count: i64,
    /// 上传成功code个数.
    pub success_count: i64,
    /// 上传成功的code列表.
    pub success_codes: Option<Vec<String>>,
    /// 上传成功时间.
    pub success_time: String,
    /// 上传失败code个数.
    pub fail_count: Option<i64>,
    /// 上传失败的code及原因.
    pub fail_codes: Option<Vec<FailCodes>>,
    /// 已存在的code列表.
    pub exist_codes: Option<Vec<String>>,
    /// 本次请求中重复的code列表.
    pub duplicate_codes: Option<Vec<String>>,
}

crate::answer! {
    PostAnswer {
        required stock_id "stock_id",
        required total_count "total_count",
        required success_count "success_count",
        optional success_codes "success_codes",
        required success_time "success_time",
        optional fail_count "fail_count",
        optional fail_codes "fail_codes",
        optional exist_codes "exist_codes",
        optional duplicate_codes "duplicate_codes",
    }
}

/// 上传失败的code及原因.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FailCodes {
    /// 上传失败的券code.
    pub coupon_code: String,
    /// 上传失败错误码.
    pub code: String,
    /// 上传失败错误信息.
    pub message: String,
}

crate::answer! {
    FailCodes {
        required coupon_code "coupon_code",
        required code "code",
        required message "message",
    }
}

/// What [`Couponcodes::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// `status`: one of `SENDED`, `USED`, `EXPIRED`, `DELETED`, `DEACTIVATED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// 公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 分页页码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

crate::open_enum! {
/// `status`.
    Status {
    Sended = "SENDED",
    Used = "USED",
    Expired = "EXPIRED",
    Deleted = "DELETED",
    Deactivated = "DEACTIVATED",
    }
}

/// What [`Couponcodes::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 批次号.
    pub stock_id: String,
    /// 批次总数.
    pub total_count: i64,
    /// 分页大小.
    pub limit: i64,
    /// 分页页码.
    pub offset: i64,
    /// 券code信息.
    pub data: Option<Vec<Data>>,
}

crate::answer! {
    GetAnswer {
        required stock_id "stock_id",
        required total_count "total_count",
        required limit "limit",
        required offset "offset",
        optional data "data",
    }
}

/// 券code信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 商户上传code.
    pub code: Option<String>,
    /// 商户上传code分配状态.
    pub code_status: Option<String>,
    /// 上传时间.
    pub upload_time: Option<String>,
    /// 被分配时间.
    pub dispatched_time: Option<String>,
    /// 领券用户的OpenID.
    pub openid: Option<String>,
    /// 领券用户的UnionID.
    pub unionid: Option<String>,
    /// 用户券code.
    pub coupon_code: Option<String>,
}

crate::answer! {
    Data {
        optional code "code",
        optional code_status "code_status",
        optional upload_time "upload_time",
        optional dispatched_time "dispatched_time",
        optional openid "openid",
        optional unionid "unionid",
        optional coupon_code "coupon_code",
    }
}

impl Request for PostRequest {}

impl Request for GetQuery {}
