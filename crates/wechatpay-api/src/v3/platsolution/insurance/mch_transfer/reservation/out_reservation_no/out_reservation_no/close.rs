// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`
///
/// `POST`: 关闭预约商家转账记录, see <https://pay.weixin.qq.com/doc/v3/partner/4013504219>.
#[derive(Debug, Clone)]
pub struct Close<C> {
    at: At<C>,
}

impl<C: Caller> Close<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 关闭预约商家转账记录: `POST /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013504219>.
    pub fn post(&self, query: &impl JsonOr<PostQuery>) -> C::Call<PostAnswer> {
        self.at.query(&wechatpay_spec::table::v3::platsolution::POST_INSURANCE_MCH_TRANSFER_RESERVATION_OUT_RESERVATION_NO_OUT_RESERVATION_NO_CLOSE, query)
    }
}

/// What [`Close::post`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostQuery {
    /// 二级商户号.
    pub sub_mchid: String,
}

pub use crate::v3::platsolution::insurance::mch_transfer::reservation::out_reservation_no::out_reservation_no::GetAnswer as PostAnswer;

pub use crate::v3::platsolution::insurance::mch_transfer::reservation::apply::State;

pub use crate::v3::platsolution::insurance::mch_transfer::reservation::out_reservation_no::out_reservation_no::CloseInfo;

pub use crate::v3::platsolution::insurance::mch_transfer::reservation::out_reservation_no::out_reservation_no::CloseReason;

impl Request for PostQuery {}
