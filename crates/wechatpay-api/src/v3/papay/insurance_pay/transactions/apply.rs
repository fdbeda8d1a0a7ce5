// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/papay/insurance-pay/transactions/apply`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/papay/insurance-pay/transactions/apply`
///
/// `POST`: 保险商户受理保险自动续费扣款, see <https://pay.weixin.qq.com/doc/v3/merchant/4012471158>.
#[derive(Debug, Clone)]
pub struct Apply<C> {
    at: At<C>,
}

impl<C: Caller> Apply<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 保险商户受理保险自动续费扣款: `POST /v3/papay/insurance-pay/transactions/apply`
    ///
    /// For: direct merchant (直连商户). Asynchronous: an answer means accepted. From the day after the booking to 29 days after the estimated date, 08:00 to 20:00 in Beijing, with the booked amount; a deduct that failed may be tried again.
    ///
    /// - 403 `CONTRACT_NOT_EXIST`: the contract cannot be found, or has ended
    /// - 403 `OUT_TRADE_NO_USED`: the order number was used for another order
    /// - 403 `RULE_LIMIT`: a rule of business or risk refuses the order
    /// - 403 `TRADE_ERROR`: the payment was refused
    /// - 403 `NOT_ENOUGH`: the user has too little money
    /// - 403 `USER_ACCOUNT_ABNORMAL`: something is wrong with the user's account
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012471158>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::papay::POST_INSURANCE_PAY_TRANSACTIONS_APPLY, body)
    }
}

/// What [`Apply::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户AppID: the merchant's AppID; at most 32 characters.
    pub appid: String,
    /// 商户订单号: the merchant's own order number, unique; at most 32 digits and letters.
    pub out_trade_no: String,
    /// 商品描述: shown to the user; at most 127 characters.
    pub description: String,
    /// 通知地址: at most 256 characters; `https`, no query string.
    pub transaction_notify_url: String,
    /// 委托代扣协议ID: WeChat Pay's number of the contract; at most 32 characters.
    pub contract_id: String,
    /// 保单的扣费周期编号: the booked period, 1 to 840; at least 1.
    pub policy_period_id: i64,
    /// 扣费金额信息: must be what was booked.
    pub amount: Amount,
    /// 订单优惠标记: for promotions; at most 32 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 附加数据: the merchant's own data, comes back as sent; at most 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
}

/// 扣费金额信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Amount {
    /// 金额: in 分 (minor unit); at least 1.
    pub total: i64,
    /// 货币类型: `CNY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

/// What [`Apply::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商户订单号: as requested; at most 32 characters.
    pub out_trade_no: String,
    /// 扣费金额信息: as requested.
    pub amount: PostAnswerAmount,
}

crate::answer! {
    PostAnswer {
        required out_trade_no "out_trade_no",
        required amount "amount",
    }
}

/// 扣费金额信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerAmount {
    /// 金额: in 分 (minor unit).
    pub total: i64,
    /// 货币类型.
    pub currency: Option<String>,
}

crate::answer! {
    PostAnswerAmount {
        required total "total",
        optional currency "currency",
    }
}

impl Request for PostRequest {}
