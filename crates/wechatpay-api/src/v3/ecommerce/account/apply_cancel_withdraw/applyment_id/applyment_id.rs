// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`

use crate::{At, Caller};

/// `/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`
///
/// `GET`: 微信支付注销提现申请单号查询申请单状态, see <https://pay.weixin.qq.com/doc/v3/partner/4013892765>.
#[derive(Debug, Clone)]
pub struct ApplymentId<C> {
    at: At<C>,
}

impl<C: Caller> ApplymentId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 微信支付注销提现申请单号查询申请单状态: `GET /v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013892765>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::ecommerce::GET_ACCOUNT_APPLY_CANCEL_WITHDRAW_APPLYMENT_ID_APPLYMENT_ID)
    }
}

/// What [`ApplymentId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 微信支付注销提现申请单号.
    pub applyment_id: String,
    /// 商户注销提现申请单号.
    pub out_request_no: String,
    /// `cancel_state`: one of `ACCEPTED`, `REVIEWING`, `REJECTED`, `WAITING_MERCHANT_CONFIRM`, `REVOKED`, `SYSTEM_PROCESSING`, `CANCELED`, `FUND_PROCESSING`, `FINISH`.
    pub cancel_state: CancelState,
    /// 注销提现申请单状态描述.
    pub cancel_state_description: String,
    /// `withdraw`: one of `APPLY_WITHDRAW`, `NOT_APPLY_WITHDRAW`.
    pub withdraw: Option<Withdraw>,
    /// `withdraw_state`: one of `WITHDRAW_PROCESSING`, `WITHDRAW_EXCEPTION`, `WITHDRAW_SUCCEED`.
    pub withdraw_state: Option<WithdrawState>,
    /// 账户提现结果.
    pub account_withdraw_result: Option<Vec<AccountWithdrawResult>>,
    /// 最后更新时间.
    pub modify_time: Option<String>,
    /// 申请注销的二级商户号.
    pub sub_mchid: String,
    /// 账户信息.
    pub account_info: Option<Vec<AccountInfo>>,
    /// 用于引导商户超级管理员确认注销的信息.
    pub confirm_cancel: Option<ConfirmCancel>,
}

crate::answer! {
    GetAnswer {
        required applyment_id "applyment_id",
        required out_request_no "out_request_no",
        required cancel_state "cancel_state",
        required cancel_state_description "cancel_state_description",
        optional withdraw "withdraw",
        optional withdraw_state "withdraw_state",
        optional account_withdraw_result "account_withdraw_result",
        optional modify_time "modify_time",
        required sub_mchid "sub_mchid",
        optional account_info "account_info",
        optional confirm_cancel "confirm_cancel",
    }
}

crate::open_enum! {
/// `cancel_state`.
    CancelState {
    Accepted = "ACCEPTED",
    Reviewing = "REVIEWING",
    Rejected = "REJECTED",
    WaitingMerchantConfirm = "WAITING_MERCHANT_CONFIRM",
    Revoked = "REVOKED",
    SystemProcessing = "SYSTEM_PROCESSING",
    Canceled = "CANCELED",
    FundProcessing = "FUND_PROCESSING",
    Finish = "FINISH",
    }
}

pub use crate::v3::ecommerce::account::apply_cancel_withdraw::Withdraw;

crate::open_enum! {
/// `withdraw_state`.
    WithdrawState {
    WithdrawProcessing = "WITHDRAW_PROCESSING",
    WithdrawException = "WITHDRAW_EXCEPTION",
    WithdrawSucceed = "WITHDRAW_SUCCEED",
    }
}

/// 账户提现结果.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountWithdrawResult {
    /// `out_account_type`: one of `BASIC_ACCOUNT`, `OPERATE_ACCOUNT`, `MARGIN_ACCOUNT`, `TRADE_FEE_ACCOUNT`.
    pub out_account_type: OutAccountType,
    /// `pay_state`: one of `PAY_PROCESSING`, `PAY_SUCCEED`, `PAY_FAIL`, `BANK_REFUNDED`.
    pub pay_state: PayState,
    /// 付款状态描述.
    pub state_description: String,
}

crate::answer! {
    AccountWithdrawResult {
        required out_account_type "out_account_type",
        required pay_state "pay_state",
        required state_description "state_description",
    }
}

crate::open_enum! {
/// `out_account_type`.
    OutAccountType {
    BasicAccount = "BASIC_ACCOUNT",
    OperateAccount = "OPERATE_ACCOUNT",
    MarginAccount = "MARGIN_ACCOUNT",
    TradeFeeAccount = "TRADE_FEE_ACCOUNT",
    }
}

crate::open_enum! {
/// `pay_state`.
    PayState {
    PayProcessing = "PAY_PROCESSING",
    PaySucceed = "PAY_SUCCEED",
    PayFail = "PAY_FAIL",
    BankRefunded = "BANK_REFUNDED",
    }
}

/// 账户信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountInfo {
    /// `out_account_type`: one of `BASIC_ACCOUNT`, `OPERATE_ACCOUNT`, `MARGIN_ACCOUNT`, `TRADE_FEE_ACCOUNT`.
    pub out_account_type: OutAccountType,
    /// 账户金额.
    pub amount: i64,
}

crate::answer! {
    AccountInfo {
        required out_account_type "out_account_type",
        required amount "amount",
    }
}

/// 用于引导商户超级管理员确认注销的信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConfirmCancel {
    /// 确认商户注销的页面url.
    pub confirm_cancel_url: Option<String>,
}

crate::answer! {
    ConfirmCancel {
        optional confirm_cancel_url "confirm_cancel_url",
    }
}
