// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}`
///
/// `GET`: 微信支付预约单号查询预约商家转账记录, see <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-id.html>.
#[derive(Debug, Clone)]
pub struct ReservationId<C> {
    at: At<C>,
}

impl<C: Caller> ReservationId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 微信支付预约单号查询预约商家转账记录: `GET /v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-id.html>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(
            &wechatpay_spec::table::v3::platsolution::GET_MCH_TRANSFER_RESERVATION_RESERVATION_ID_RESERVATION_ID,
            query,
        )
    }
}

/// What [`ReservationId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 二级商户号.
    pub sub_mchid: String,
}

pub use crate::v3::platsolution::mch_transfer::reservation::out_reservation_no::out_reservation_no::GetAnswer;

pub use crate::v3::platsolution::mch_transfer::reservation::out_reservation_no::out_reservation_no::CloseInfo;

impl Request for GetQuery {}
