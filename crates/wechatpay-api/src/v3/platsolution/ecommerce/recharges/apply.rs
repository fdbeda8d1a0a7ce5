// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/ecommerce/recharges/apply`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/platsolution/ecommerce/recharges/apply`
///
/// `POST`: 申请二级商户充值, see <https://pay.weixin.qq.com/doc/v3/partner/4012762860>.
#[derive(Debug, Clone)]
pub struct Apply<C> {
    at: At<C>,
}

impl<C: Caller> Apply<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 申请二级商户充值: `POST /v3/platsolution/ecommerce/recharges/apply`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012762860>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::platsolution::POST_ECOMMERCE_RECHARGES_APPLY, body)
    }
}

/// What [`Apply::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 商户充值单号.
    pub out_recharge_no: String,
    /// `recharge_scene`: one of `ECOMMERCE_DEPOSIT`, `ECOMMERCE_PAYMENT`.
    pub recharge_scene: RechargeScene,
    /// `account_type`: one of `DEPOSIT`, `OPERATION`.
    pub account_type: AccountType,
    /// 充值金额.
    pub recharge_amount: RechargeAmount,
    /// 商户回调地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// `available_recharge_channels`: one of `BANK_TRANSFER`, `QR_RECHARGE`, `ONLINE_BANK`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_recharge_channels: Option<Vec<AvailableRechargeChannels>>,
    /// 充值备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
}

crate::open_enum! {
/// `recharge_scene`.
    RechargeScene {
    EcommerceDeposit = "ECOMMERCE_DEPOSIT",
    EcommercePayment = "ECOMMERCE_PAYMENT",
    }
}

crate::open_enum! {
/// `account_type`.
    AccountType {
    Deposit = "DEPOSIT",
    Operation = "OPERATION",
    }
}

pub use crate::v3::platsolution::ecommerce::bank_transfer_recharges::apply::RechargeAmount;

crate::open_enum! {
/// `available_recharge_channels`.
    AvailableRechargeChannels {
    BankTransfer = "BANK_TRANSFER",
    QrRecharge = "QR_RECHARGE",
    OnlineBank = "ONLINE_BANK",
    }
}

/// What [`Apply::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 微信支付充值单号.
    pub recharge_id: String,
    /// 商户充值单号.
    pub out_recharge_no: String,
    /// 充值链接.
    pub recharge_url: String,
}

crate::answer! {
    PostAnswer {
        required recharge_id "recharge_id",
        required out_recharge_no "out_recharge_no",
        required recharge_url "recharge_url",
    }
}

impl Request for PostRequest {}
