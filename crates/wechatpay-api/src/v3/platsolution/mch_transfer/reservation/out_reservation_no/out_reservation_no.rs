// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`

pub mod close;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`
///
/// `GET`: 商户预约单号查询预约商家转账记录, see <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-out-no.html>.
#[derive(Debug, Clone)]
pub struct OutReservationNo<C> {
    at: At<C>,
}

impl<C: Caller> OutReservationNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`
    #[must_use]
    pub fn close(&self) -> close::Close<C> {
        close::Close::new(self.at.clone())
    }

    /// 商户预约单号查询预约商家转账记录: `GET /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-out-no.html>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::platsolution::GET_MCH_TRANSFER_RESERVATION_OUT_RESERVATION_NO_OUT_RESERVATION_NO, query)
    }
}

/// What [`OutReservationNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 二级商户号.
    pub sub_mchid: String,
}

/// What [`OutReservationNo::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 二级商户号.
    pub sub_mchid: String,
    /// 服务商AppID.
    pub sp_appid: String,
    /// 二级商户AppID.
    pub sub_appid: Option<String>,
    /// 微信转账预约单号.
    pub reservation_id: String,
    /// 商户预约单号.
    pub out_reservation_no: String,
    /// 转账场景ID.
    pub transfer_scene_id: String,
    /// 预计最晚转账日期.
    pub estimated_date: Option<String>,
    /// 预计最大转账金额.
    pub estimated_max_amount: Option<i64>,
    /// 准确转账金额.
    pub exact_amount: Option<i64>,
    /// 收款用户OpenID.
    pub openid: String,
    /// 收款银行类型.
    pub bank_type: Option<String>,
    /// 预约记录状态.
    pub state: String,
    /// 预约记录受理的时间.
    pub accept_time: String,
    /// 预约记录用户确认预约的时间.
    pub reserve_time: Option<String>,
    /// 预约记录的关闭信息.
    pub close_info: Option<CloseInfo>,
}

crate::answer! {
    GetAnswer {
        required sp_mchid "sp_mchid",
        required sub_mchid "sub_mchid",
        required sp_appid "sp_appid",
        optional sub_appid "sub_appid",
        required reservation_id "reservation_id",
        required out_reservation_no "out_reservation_no",
        required transfer_scene_id "transfer_scene_id",
        optional estimated_date "estimated_date",
        optional estimated_max_amount "estimated_max_amount",
        optional exact_amount "exact_amount",
        required openid "openid",
        optional bank_type "bank_type",
        required state "state",
        required accept_time "accept_time",
        optional reserve_time "reserve_time",
        optional close_info "close_info",
    }
}

/// 预约记录的关闭信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CloseInfo {
    /// 预约记录关闭的时间.
    pub close_time: String,
    /// 预约记录关闭的原因.
    pub close_reason: String,
}

crate::answer! {
    CloseInfo {
        required close_time "close_time",
        required close_reason "close_reason",
    }
}

impl Request for GetQuery {}
