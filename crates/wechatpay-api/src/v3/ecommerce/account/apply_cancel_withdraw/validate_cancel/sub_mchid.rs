// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}`

use crate::{At, Caller};

/// `/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}`
///
/// `GET`: 商户注销资格校验, see <https://pay.weixin.qq.com/doc/v3/partner/4016420099>.
#[derive(Debug, Clone)]
pub struct SubMchid<C> {
    at: At<C>,
}

impl<C: Caller> SubMchid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 商户注销资格校验: `GET /v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016420099>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::ecommerce::GET_ACCOUNT_APPLY_CANCEL_WITHDRAW_VALIDATE_CANCEL_SUB_MCHID)
    }
}

/// What [`SubMchid::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 注销检查的二级商户号.
    pub sub_mchid: String,
    /// `merchant_state`: one of `NORMAL`, `HAS_BEEN_CANCELLED`.
    pub merchant_state: MerchantState,
    /// `validate_result`: one of `ALLOW_CANCEL_WITHDRAW`, `NOT_ALLOW_CANCEL_WITHDRAW`.
    pub validate_result: ValidateResult,
    /// 账户信息.
    pub account_info: Vec<AccountInfo>,
    /// 不可发起注销原因.
    pub block_reasons: Option<Vec<BlockReasons>>,
}

crate::answer! {
    GetAnswer {
        required sub_mchid "sub_mchid",
        required merchant_state "merchant_state",
        required validate_result "validate_result",
        required account_info "account_info",
        optional block_reasons "block_reasons",
    }
}

crate::open_enum! {
/// `merchant_state`.
    MerchantState {
    Normal = "NORMAL",
    HasBeenCancelled = "HAS_BEEN_CANCELLED",
    }
}

crate::open_enum! {
/// `validate_result`.
    ValidateResult {
    AllowCancelWithdraw = "ALLOW_CANCEL_WITHDRAW",
    NotAllowCancelWithdraw = "NOT_ALLOW_CANCEL_WITHDRAW",
    }
}

pub use crate::v3::ecommerce::account::apply_cancel_withdraw::applyment_id::applyment_id::AccountInfo;

pub use crate::v3::ecommerce::account::apply_cancel_withdraw::applyment_id::applyment_id::OutAccountType;

/// 不可发起注销原因.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BlockReasons {
    /// `type`: one of `CONSUMER_COMPLAINT_UNPROCESSED`, `HAS_BLOCKING_CONTROL`, `FUNDS_PENDING_PROCESSING`, `OTHER_REASON`.
    pub r#type: Option<Type>,
    /// 原因描述.
    pub description: Option<String>,
}

crate::answer! {
    BlockReasons {
        optional r#type "type",
        optional description "description",
    }
}

crate::open_enum! {
/// `type`.
    Type {
    ConsumerComplaintUnprocessed = "CONSUMER_COMPLAINT_UNPROCESSED",
    HasBlockingControl = "HAS_BLOCKING_CONTROL",
    FundsPendingProcessing = "FUNDS_PENDING_PROCESSING",
    OtherReason = "OTHER_REASON",
    }
}
