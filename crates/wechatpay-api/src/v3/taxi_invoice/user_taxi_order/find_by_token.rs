// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/taxi-invoice/user-taxi-order/find-by-token`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/taxi-invoice/user-taxi-order/find-by-token`
///
/// `GET`: 根据凭证查询乘客行程单, see <https://pay.weixin.qq.com/doc/v3/partner/4012460180>.
#[derive(Debug, Clone)]
pub struct FindByToken<C> {
    at: At<C>,
}

impl<C: Caller> FindByToken<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 根据凭证查询乘客行程单: `GET /v3/taxi-invoice/user-taxi-order/find-by-token`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012460180>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::taxi_invoice::GET_USER_TAXI_ORDER_FIND_BY_TOKEN, query)
    }
}

/// What [`FindByToken::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 获取乘客行程单详情的凭证.
    pub token: String,
    /// 用户标识.
    pub openid: String,
    /// 应用ID.
    pub appid: String,
    /// 行政区划代码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region_id: Option<i64>,
    /// 授权模式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_mode: Option<String>,
}

/// What [`FindByToken::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 车牌号.
    pub plate_number: String,
    /// 营运资格证号.
    pub driver_license: String,
    /// 上车时间.
    pub up_time: String,
    /// 行政区划代码.
    pub region_id: i64,
    /// 乘客行程单来源.
    pub source: String,
    /// 面对面付款时间.
    pub pay_time: Option<String>,
    /// 面对面付款金额.
    pub pay_amount: Option<i64>,
}

crate::answer! {
    GetAnswer {
        required plate_number "plate_number",
        required driver_license "driver_license",
        required up_time "up_time",
        required region_id "region_id",
        required source "source",
        optional pay_time "pay_time",
        optional pay_amount "pay_amount",
    }
}

impl Request for GetQuery {}
