// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`

use crate::{At, Caller};

/// `/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`
///
/// `GET`: 查询子商户商家转账授权状态, see <https://pay.weixin.qq.com/doc/v3/partner/4015469112>.
#[derive(Debug, Clone)]
pub struct SubMchid<C> {
    at: At<C>,
}

impl<C: Caller> SubMchid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询子商户商家转账授权状态: `GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015469112>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::fund_app::GET_MCH_TRANSFER_PARTNER_SUB_MCH_AUTHORIZATIONS_SUB_MCHID)
    }
}

/// What [`SubMchid::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 二级商户号.
    pub sub_mchid: String,
    /// `state`: one of `AUTHORIZED`, `UNAUTHORIZED`, `CANCELED`.
    pub state: State,
    /// 授权申请单.
    pub apply_order: Option<ApplyOrder>,
    /// 授权时间.
    pub authorization_time: Option<String>,
    /// 解除授权时间.
    pub cancel_authorization_time: Option<String>,
}

crate::answer! {
    GetAnswer {
        required sub_mchid "sub_mchid",
        required state "state",
        optional apply_order "apply_order",
        optional authorization_time "authorization_time",
        optional cancel_authorization_time "cancel_authorization_time",
    }
}

crate::open_enum! {
/// `state`.
    State {
    Authorized = "AUTHORIZED",
    Unauthorized = "UNAUTHORIZED",
    Canceled = "CANCELED",
    }
}

/// 授权申请单.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplyOrder {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 商户申请单号.
    pub out_apply_no: String,
    /// `state`: one of `INVITED`, `PASSED`, `REJECTED`, `EXPIRED`.
    pub state: ApplyOrderState,
    /// 授权申请受理时间.
    pub accept_time: String,
    /// 最后一次状态变更时间.
    pub update_time: String,
}

crate::answer! {
    ApplyOrder {
        required sub_mchid "sub_mchid",
        required out_apply_no "out_apply_no",
        required state "state",
        required accept_time "accept_time",
        required update_time "update_time",
    }
}

pub use crate::v3::fund_app::mch_transfer::partner::sub_mch_authorizations::State as ApplyOrderState;
