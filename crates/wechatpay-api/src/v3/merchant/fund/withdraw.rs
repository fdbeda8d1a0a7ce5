// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant/fund/withdraw`

pub mod bill_type;
pub mod out_request_no;
pub mod withdraw_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/merchant/fund/withdraw`
///
/// `POST`: 电商平台提现, see <https://pay.weixin.qq.com/doc/v3/partner/4012476670>.
#[derive(Debug, Clone)]
pub struct Withdraw<C> {
    at: At<C>,
}

impl<C: Caller> Withdraw<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/merchant/fund/withdraw/bill-type`
    #[doc(alias = "billType")]
    #[must_use]
    pub fn bill_type(&self) -> bill_type::BillType<C> {
        bill_type::BillType::new(self.at.clone())
    }

    /// `/v3/merchant/fund/withdraw/out-request-no`
    #[doc(alias = "outRequestNo")]
    #[must_use]
    pub fn out_request_no(&self) -> out_request_no::OutRequestNo<C> {
        out_request_no::OutRequestNo::new(self.at.clone())
    }

    /// `/v3/merchant/fund/withdraw/withdraw-id`
    #[doc(alias = "withdrawId")]
    #[must_use]
    pub fn withdraw_id(&self) -> withdraw_id::WithdrawId<C> {
        withdraw_id::WithdrawId::new(self.at.clone())
    }

    /// 电商平台提现: `POST /v3/merchant/fund/withdraw`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012476670>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::merchant::POST_FUND_WITHDRAW, body)
    }
}

/// What [`Withdraw::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户提现单号.
    pub out_request_no: String,
    /// 提现金额.
    pub amount: i64,
    /// 备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// 银行附言.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_memo: Option<String>,
    /// `account_type`: one of `BASIC`, `OPERATION`, `FEES`.
    pub account_type: AccountType,
    /// 提现结果通知地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
}

crate::open_enum! {
/// `account_type`.
    AccountType {
    Basic = "BASIC",
    Operation = "OPERATION",
    Fees = "FEES",
    }
}

/// What [`Withdraw::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 微信支付提现单号.
    pub withdraw_id: String,
    /// 商户提现单号.
    pub out_request_no: String,
}

crate::answer! {
    PostAnswer {
        required withdraw_id "withdraw_id",
        required out_request_no "out_request_no",
    }
}

impl Request for PostRequest {}
