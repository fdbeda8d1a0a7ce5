// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`
///
/// `GET`: 查询绑定多笔立减活动的代金券详情, see <https://pay.weixin.qq.com/doc/v3/merchant/4014569864>.
#[derive(Debug, Clone)]
pub struct CouponId<C> {
    at: At<C>,
}

impl<C: Caller> CouponId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询绑定多笔立减活动的代金券详情: `GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4014569864>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::marketing::GET_BANK_FAVOR_USERS_OPENID_COUPONS_COUPON_ID, query)
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
    pub stock_creator_mchid: String,
    /// 批次号.
    pub stock_id: String,
    /// 代金券id.
    pub coupon_id: String,
    /// 代金券名称.
    pub coupon_name: String,
    /// `coupon_state`: one of `COUPON_STATE_UNKNOW`, `COUPON_STATE_SEND`, `COUPON_STATE_USED`, `COUPON_STATE_EXPIRED`.
    pub coupon_state: CouponState,
    /// 领券时间.
    pub receive_time: String,
    /// 可用开始时间.
    pub available_begin_time: String,
    /// 可用结束时间.
    pub available_end_time: String,
    /// 活动ID.
    pub activity_id: String,
    /// 最大使用次数.
    pub max_use_number: i64,
    /// 可用次数.
    pub available_number: i64,
    /// 已使用次数.
    pub used_number: i64,
    /// 已用金额列表.
    pub use_amount_list: Option<UseAmountList>,
    /// 用户标识ID.
    pub openid: Option<String>,
}

crate::answer! {
    GetAnswer {
        required stock_creator_mchid "stock_creator_mchid",
        required stock_id "stock_id",
        required coupon_id "coupon_id",
        required coupon_name "coupon_name",
        required coupon_state "coupon_state",
        required receive_time "receive_time",
        required available_begin_time "available_begin_time",
        required available_end_time "available_end_time",
        required activity_id "activity_id",
        required max_use_number "max_use_number",
        required available_number "available_number",
        required used_number "used_number",
        optional use_amount_list "use_amount_list",
        optional openid "openid",
    }
}

crate::open_enum! {
/// `coupon_state`.
    CouponState {
    CouponStateUnknow = "COUPON_STATE_UNKNOW",
    CouponStateSend = "COUPON_STATE_SEND",
    CouponStateUsed = "COUPON_STATE_USED",
    CouponStateExpired = "COUPON_STATE_EXPIRED",
    }
}

/// 已用金额列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UseAmountList {
    /// 已用金额.
    pub used_amounts: Option<Vec<String>>,
}

crate::answer! {
    UseAmountList {
        optional used_amounts "used_amounts",
    }
}

impl Request for GetQuery {}
