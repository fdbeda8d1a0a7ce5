// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}`
///
/// `GET`: 查询渠道结算银行账户更名申请, see <https://pay.weixin.qq.com/doc/v3/merchant/4018968051>.
#[derive(Debug, Clone)]
pub struct ApplicationId<C> {
    at: At<C>,
}

impl<C: Caller> ApplicationId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询渠道结算银行账户更名申请: `GET /v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4018968051>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(
            &wechatpay_spec::table::v3::aggracct_bc::GET_WB_CHANNEL_BANK_CHANNEL_ACCOUNT_RENAME_APPLICATION_ID,
            query,
        )
    }
}

/// What [`ApplicationId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 目标商户号.
    pub mchid: String,
    /// 台账ID: encrypted by the call.
    pub bal_account_no: crate::Sensitive,
}

pub use crate::v3::aggracct_bc::wb_channel::bank_channel_account::rename::PostAnswer as GetAnswer;

pub use crate::v3::aggracct_bc::wb_channel::bank_channel_account::rename::ChangeScene;

pub use crate::v3::aggracct_bc::wb_channel::bank_channel_account::rename::ApplicationState;

impl Request for GetQuery {}
