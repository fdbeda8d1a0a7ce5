// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/offlineface/contracts/{contract_id}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/offlineface/contracts/{contract_id}`
///
/// `GET`: 签约查询接口, see <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html>.
#[derive(Debug, Clone)]
pub struct ContractId<C> {
    at: At<C>,
}

impl<C: Caller> ContractId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 签约查询接口: `GET /v3/offlineface/contracts/{contract_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::offlineface::GET_CONTRACTS_CONTRACT_ID, query)
    }
}

/// What [`ContractId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 商户签约小程序APPID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
}

/// What [`ContractId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 签约ID.
    pub contract_id: String,
    /// 商户号.
    pub mchid: String,
    /// 机构ID.
    pub organization_id: String,
    /// 用户ID.
    pub use_id: Option<String>,
    /// 签约用户openid.
    pub openid: Option<String>,
    /// `contract_state`: one of `NOT_CONTRACTED`, `TERMINATED`, `CONTRACTED`.
    pub contract_state: ContractState,
    /// 签约时间.
    pub contract_signed_time: String,
    /// 解约时间.
    pub contract_terminated_time: Option<String>,
    /// `contract_mode`: one of `LIMIT_BANK_CARD`, `PRIORITY_BANK_CARD`, `LIMIT_NONE`.
    pub contract_mode: ContractMode,
    /// `contract_bank_card_from`: one of `MERCHANT_LIMITED_BANK_CARD`, `USER_SELECT_FREE`.
    pub contract_bank_card_from: ContractBankCardFrom,
}

crate::answer! {
    GetAnswer {
        required contract_id "contract_id",
        required mchid "mchid",
        required organization_id "organization_id",
        optional use_id "use_id",
        optional openid "openid",
        required contract_state "contract_state",
        required contract_signed_time "contract_signed_time",
        optional contract_terminated_time "contract_terminated_time",
        required contract_mode "contract_mode",
        required contract_bank_card_from "contract_bank_card_from",
    }
}

crate::open_enum! {
/// `contract_state`.
    ContractState {
    NotContracted = "NOT_CONTRACTED",
    Terminated = "TERMINATED",
    Contracted = "CONTRACTED",
    }
}

pub use crate::v3::offlineface::contracts::presign::ContractMode;

crate::open_enum! {
/// `contract_bank_card_from`.
    ContractBankCardFrom {
    MerchantLimitedBankCard = "MERCHANT_LIMITED_BANK_CARD",
    UserSelectFree = "USER_SELECT_FREE",
    }
}

impl Request for GetQuery {}
