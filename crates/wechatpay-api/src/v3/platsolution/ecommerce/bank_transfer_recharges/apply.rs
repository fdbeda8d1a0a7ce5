// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/ecommerce/bank-transfer-recharges/apply`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/platsolution/ecommerce/bank-transfer-recharges/apply`
///
/// `POST`: 申请银行转账充值, see <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-apply.html>.
#[derive(Debug, Clone)]
pub struct Apply<C> {
    at: At<C>,
}

impl<C: Caller> Apply<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 申请银行转账充值: `POST /v3/platsolution/ecommerce/bank-transfer-recharges/apply`
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-apply.html>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::platsolution::POST_ECOMMERCE_BANK_TRANSFER_RECHARGES_APPLY, body)
    }
}

/// What [`Apply::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户充值单号.
    pub out_recharge_no: String,
    /// 充值场景.
    pub recharge_scene: String,
    /// `account_type`: one of `BASIC`, `OPERATION`, `FEES`.
    pub account_type: AccountType,
    /// 充值金额.
    pub recharge_amount: RechargeAmount,
}

crate::open_enum! {
/// `account_type`.
    AccountType {
    Basic = "BASIC",
    Operation = "OPERATION",
    Fees = "FEES",
    }
}

/// 充值金额.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct RechargeAmount {
    /// 总金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 货币类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

/// What [`Apply::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 微信支付充值单号.
    pub recharge_id: String,
    /// 商户充值单号.
    pub out_recharge_no: String,
    /// 银行账户.
    pub transfer_in_account: TransferInAccount,
}

crate::answer! {
    PostAnswer {
        required recharge_id "recharge_id",
        required out_recharge_no "out_recharge_no",
        required transfer_in_account "transfer_in_account",
    }
}

/// 银行账户.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TransferInAccount {
    /// 开户银行名称.
    pub bank_name: Option<String>,
    /// 开户银行省市编码.
    pub bank_address_code: Option<String>,
    /// 开户银行行号.
    pub bank_code: Option<String>,
    /// 银行账户名称.
    pub bank_account_name: Option<String>,
    /// 银行账号.
    pub bank_account_no: Option<String>,
}

crate::answer! {
    TransferInAccount {
        optional bank_name "bank_name",
        optional bank_address_code "bank_address_code",
        optional bank_code "bank_code",
        optional bank_account_name "bank_account_name",
        optional bank_account_no "bank_account_no",
    }
}

impl Request for PostRequest {}
