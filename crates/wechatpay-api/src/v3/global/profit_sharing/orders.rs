// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/profit-sharing/orders`

pub mod out_order_no;
pub mod unfreeze;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/global/profit-sharing/orders`
///
/// `POST`: 请求分账, see <https://pay.weixin.qq.com/doc/global/v3/zh/4013024892>.
#[derive(Debug, Clone)]
pub struct Orders<C> {
    at: At<C>,
}

impl<C: Caller> Orders<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/global/profit-sharing/orders/unfreeze`
    #[must_use]
    pub fn unfreeze(&self) -> unfreeze::Unfreeze<C> {
        unfreeze::Unfreeze::new(self.at.clone())
    }

    /// `/v3/global/profit-sharing/orders/{out_order_no}`
    #[doc(alias = "outOrderNo")]
    #[must_use]
    pub fn out_order_no(&self, out_order_no: impl std::fmt::Display) -> out_order_no::OutOrderNo<C> {
        out_order_no::OutOrderNo::new(self.at.with("out_order_no", out_order_no))
    }

    /// 请求分账: `POST /v3/global/profit-sharing/orders`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013024892>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::global::POST_PROFIT_SHARING_ORDERS, body)
    }
}

/// What [`Orders::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 应用ID.
    pub appid: String,
    /// 子商户应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 微信订单号.
    pub transaction_id: String,
    /// 商户分账单号.
    pub out_order_no: String,
    /// 分账接收方列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receivers: Option<Vec<Receivers>>,
    /// 是否解冻剩余未分资金.
    pub unfreeze_unsplit: bool,
}

/// 分账接收方列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Receivers {
    /// `currency`: one of `CNY`.
    pub currency: Currency,
    /// `type`: one of `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`.
    pub r#type: Type,
    /// 分账接收方帐号.
    pub account: String,
    /// 分账个人接收方姓名: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<crate::Sensitive>,
    /// 是否已经获取用户实名信息授权.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorized: Option<bool>,
    /// 分账金额.
    pub amount: i64,
    /// 分账描述.
    pub description: String,
}

crate::open_enum! {
/// `currency`.
    Currency {
    Cny = "CNY",
    }
}

crate::open_enum! {
/// `type`.
    Type {
    MerchantId = "MERCHANT_ID",
    PersonalOpenid = "PERSONAL_OPENID",
    PersonalSubOpenid = "PERSONAL_SUB_OPENID",
    }
}

/// What [`Orders::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 微信订单号.
    pub transaction_id: String,
    /// 商户分账单号.
    pub out_order_no: String,
    /// 微信分账单号.
    pub order_id: String,
    /// 分账单状态.
    pub state: String,
    /// 分账接收方列表.
    pub receivers: Option<Vec<PostAnswerReceivers>>,
}

crate::answer! {
    PostAnswer {
        optional sub_mchid "sub_mchid",
        required transaction_id "transaction_id",
        required out_order_no "out_order_no",
        required order_id "order_id",
        required state "state",
        optional receivers "receivers",
    }
}

/// 分账接收方列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswerReceivers {
    /// 分账币种.
    pub currency: String,
    /// 分账金额.
    pub amount: i64,
    /// 分账描述.
    pub description: String,
    /// `type`: one of `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`.
    pub r#type: Type,
    /// 分账接收方帐号.
    pub account: String,
    /// 分账结果.
    pub result: String,
    /// 分账失败原因.
    pub fail_reason: String,
    /// 分账创建时间.
    pub create_time: String,
    /// 分账完成时间.
    pub finish_time: String,
    /// 分账明细单号.
    pub detail_id: Option<String>,
    /// 分账明细类型.
    pub detail_type: Option<String>,
    /// 出资方结算币种.
    pub settlement_currency: Option<String>,
    /// 出资方结算金额.
    pub settlement_amount: Option<i64>,
    /// 汇率值.
    pub rate: Option<i64>,
}

crate::answer! {
    PostAnswerReceivers {
        required currency "currency",
        required amount "amount",
        required description "description",
        required r#type "type",
        required account "account",
        required result "result",
        required fail_reason "fail_reason",
        required create_time "create_time",
        required finish_time "finish_time",
        optional detail_id "detail_id",
        optional detail_type "detail_type",
        optional settlement_currency "settlement_currency",
        optional settlement_amount "settlement_amount",
        optional rate "rate",
    }
}

impl Request for PostRequest {}
