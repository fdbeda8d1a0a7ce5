// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/apply4sub/sub_merchants/{sub_mchid}/settlement`

use crate::{At, Caller};

/// `/v3/apply4sub/sub_merchants/{sub_mchid}/settlement`
///
/// `GET`: 查询结算账户, see <https://pay.weixin.qq.com/doc/v3/partner/4012761142>.
#[derive(Debug, Clone)]
pub struct Settlement<C> {
    at: At<C>,
}

impl<C: Caller> Settlement<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询结算账户: `GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012761142>, <https://pay.weixin.qq.com/doc/v3/partner/4012761113>, <https://pay.weixin.qq.com/doc/v3/partner/4012721295>, <https://pay.weixin.qq.com/doc/v3/partner/4012760642>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::apply4sub::GET_SUB_MERCHANTS_SUB_MCHID_SETTLEMENT)
    }
}

/// What [`Settlement::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// `account_type`: one of `ACCOUNT_TYPE_BUSINESS`, `ACCOUNT_TYPE_PRIVATE`.
    pub account_type: AccountType,
    /// 开户银行.
    pub account_bank: String,
    /// 开户银行全称.
    pub bank_name: Option<String>,
    /// 开户银行联行号.
    pub bank_branch_id: Option<String>,
    /// 银行账号.
    pub account_number: String,
    /// `verify_result`: one of `VERIFY_SUCCESS`, `VERIFY_FAIL`, `VERIFYING`.
    pub verify_result: VerifyResult,
    /// 验证失败原因.
    pub verify_fail_reason: Option<String>,
}

crate::answer! {
    GetAnswer {
        required account_type "account_type",
        required account_bank "account_bank",
        optional bank_name "bank_name",
        optional bank_branch_id "bank_branch_id",
        required account_number "account_number",
        required verify_result "verify_result",
        optional verify_fail_reason "verify_fail_reason",
    }
}

pub use crate::v3::apply4sub::sub_merchants::sub_mchid::application::application_no::AccountType;

crate::open_enum! {
/// `verify_result`.
    VerifyResult {
    VerifySuccess = "VERIFY_SUCCESS",
    VerifyFail = "VERIFY_FAIL",
    Verifying = "VERIFYING",
    }
}
