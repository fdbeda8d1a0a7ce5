// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/vehicle/parking/services/find`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/vehicle/parking/services/find`
///
/// `GET`: 查询车牌服务开通信息, see <https://pay.weixin.qq.com/doc/v3/merchant/4012534043>.
#[derive(Debug, Clone)]
pub struct Find<C> {
    at: At<C>,
}

impl<C: Caller> Find<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询车牌服务开通信息: `GET /v3/vehicle/parking/services/find`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012534043>, <https://pay.weixin.qq.com/doc/v3/partner/4012534183>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::vehicle::GET_PARKING_SERVICES_FIND, query)
    }
}

/// What [`Find::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 应用ID.
    pub appid: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 车牌号.
    pub plate_number: String,
    /// `plate_color`: one of `BLUE`, `GREEN`, `YELLOW`, `BLACK`, `WHITE`, `LIMEGREEN`.
    pub plate_color: PlateColor,
    /// 用户标识.
    pub openid: String,
}

pub use crate::v3::vehicle::parking::parkings::PlateColor;

/// What [`Find::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 车牌号.
    pub plate_number: String,
    /// `plate_color`: one of `BLUE`, `GREEN`, `YELLOW`, `BLACK`, `WHITE`, `LIMEGREEN`.
    pub plate_color: PlateColor,
    /// 车牌服务开通时间.
    pub service_open_time: Option<String>,
    /// 用户标识.
    pub openid: String,
    /// `service_state`: one of `NORMAL`, `PAUSE`, `OUT_SERVICE`.
    pub service_state: ServiceState,
}

crate::answer! {
    GetAnswer {
        required plate_number "plate_number",
        required plate_color "plate_color",
        optional service_open_time "service_open_time",
        required openid "openid",
        required service_state "service_state",
    }
}

crate::open_enum! {
/// `service_state`.
    ServiceState {
    Normal = "NORMAL",
    Pause = "PAUSE",
    OutService = "OUT_SERVICE",
    }
}

impl Request for GetQuery {}
