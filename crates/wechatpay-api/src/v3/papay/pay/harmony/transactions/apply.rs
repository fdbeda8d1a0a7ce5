// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/pay/harmony/transactions/apply`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/papay/pay/harmony/transactions/apply`
///
/// `POST`: 代扣受理扣款, see <https://pay.weixin.qq.com/doc/v3/merchant/4013388429>.
#[derive(Debug, Clone)]
pub struct Apply<C> {
    at: At<C>,
}

impl<C: Caller> Apply<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 代扣受理扣款: `POST /v3/papay/pay/harmony/transactions/apply`
    ///
    /// For: direct merchant (直连商户). For contracts signed on HarmonyOS; nothing is booked before. Asynchronous: an answer means accepted. The outcome comes as `TRANSACTION.SUCCESS` or `TRANSACTION.FAIL`, or from the query of the order.
    ///
    /// - 403 `CONTRACT_NOT_EXIST`: the contract cannot be found, or has ended
    /// - 403 `OUT_TRADE_NO_USED`: the order number was used for another order
    /// - 403 `RULE_LIMIT`: a rule of business or risk refuses the order
    /// - 403 `TRADE_ERROR`: the payment was refused
    /// - 403 `NOT_ENOUGH`: the user has too little money
    /// - 403 `USER_ACCOUNT_ABNORMAL`: something is wrong with the user's account
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4013388429>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::papay::POST_PAY_HARMONY_TRANSACTIONS_APPLY, body)
    }
}

/// What [`Apply::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户AppID: the merchant's AppID; at most 32 characters.
    pub appid: String,
    /// 商户订单号: the merchant's own order number, unique; digits, letters, `_`, `-` and `*`; at most 32 characters.
    pub out_trade_no: String,
    /// 商品描述: shown to the user; at most 127 characters.
    pub description: String,
    /// 通知地址: at most 256 characters; `https`, no query string.
    pub transaction_notify_url: String,
    /// 委托代扣协议ID: WeChat Pay's number of the contract; at most 32 characters.
    pub contract_id: String,
    /// 扣费金额信息: what to deduct.
    pub amount: Amount,
    /// 订单优惠标记: for promotions; at most 32 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 附加数据: the merchant's own data, comes back as sent; at most 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 鸿蒙账户id: the user's HarmonyOS account.
    pub harmony_account_id: String,
    /// 商户类别码: MCC of what is sold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mcc: Option<String>,
}

pub use crate::v3::papay::insurance_pay::transactions::apply::Amount;

pub use crate::v3::papay::insurance_pay::transactions::apply::PostAnswer;

pub use crate::v3::papay::insurance_pay::transactions::apply::PostAnswerAmount;

impl Request for PostRequest {}
