// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/favor/users/{openid}/coupons/{coupon_id}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/favor/users/{openid}/coupons/{coupon_id}`
///
/// `GET`: 查询代金券详情, see <https://pay.weixin.qq.com/doc/v3/merchant/4012486942>.
#[derive(Debug, Clone)]
pub struct CouponId<C> {
    at: At<C>,
}

impl<C: Caller> CouponId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询代金券详情: `GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012486942>, <https://pay.weixin.qq.com/doc/v3/partner/4012492796>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::marketing::GET_FAVOR_USERS_OPENID_COUPONS_COUPON_ID, query)
    }
}

/// What [`CouponId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 公众账号ID.
    pub appid: String,
}

/// What [`CouponId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 创建批次的商户号.
    pub stock_creator_mchid: Option<String>,
    /// 批次号.
    pub stock_id: Option<String>,
    /// 代金券id.
    pub coupon_id: Option<String>,
    /// 代金券名称.
    pub coupon_name: Option<String>,
    /// `status`: one of `SENDED`, `USED`, `EXPIRED`, `RECOVER`.
    pub status: Option<Status>,
    /// 使用说明.
    pub description: Option<String>,
    /// 领券时间.
    pub create_time: Option<String>,
    /// `coupon_type`: one of `NORMAL`, `CUT_TO`.
    pub coupon_type: Option<CouponType>,
    /// 激活批次的时间.
    pub start_time: Option<String>,
    /// 终止批次的时间.
    pub stop_time: Option<String>,
    /// 是否单品优惠.
    pub singleitem: Option<bool>,
    /// 减至批次特定信息.
    pub cut_to_message: Option<CutToMessage>,
    /// 可用开始时间.
    pub available_begin_time: Option<String>,
    /// 可用结束时间.
    pub available_end_time: Option<String>,
    /// 固定面额满减券使用规则.
    pub normal_coupon_information: Option<NormalCouponInformation>,
    /// 已实扣代金券核销信息.
    pub consume_information: Option<ConsumeInformation>,
    /// 剩余金额.
    pub available_balance: Option<i64>,
    /// `business_type`: one of `MULTIUSE`.
    pub business_type: Option<BusinessType>,
}

crate::answer! {
    GetAnswer {
        optional stock_creator_mchid "stock_creator_mchid",
        optional stock_id "stock_id",
        optional coupon_id "coupon_id",
        optional coupon_name "coupon_name",
        optional status "status",
        optional description "description",
        optional create_time "create_time",
        optional coupon_type "coupon_type",
        optional start_time "start_time",
        optional stop_time "stop_time",
        optional singleitem "singleitem",
        optional cut_to_message "cut_to_message",
        optional available_begin_time "available_begin_time",
        optional available_end_time "available_end_time",
        optional normal_coupon_information "normal_coupon_information",
        optional consume_information "consume_information",
        optional available_balance "available_balance",
        optional business_type "business_type",
    }
}

pub use crate::v3::marketing::favor::users::openid::coupons::DataStatus as Status;

pub use crate::v3::marketing::favor::users::openid::coupons::CouponType;

pub use crate::v3::marketing::favor::stocks::CutToMessage;

pub use crate::v3::marketing::favor::users::openid::coupons::NormalCouponInformation;

pub use crate::v3::marketing::favor::users::openid::coupons::ConsumeInformation;

pub use crate::v3::marketing::favor::users::openid::coupons::GoodsDetail;

pub use crate::v3::marketing::favor::stocks::BusinessType;

impl Request for GetQuery {}
