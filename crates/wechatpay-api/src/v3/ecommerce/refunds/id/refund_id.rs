// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/refunds/id/{refund_id}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/refunds/id/{refund_id}`
///
/// `GET`: 通过微信支付退款单号查询退款, see <https://pay.weixin.qq.com/doc/v3/partner/4012650253>.
#[derive(Debug, Clone)]
pub struct RefundId<C> {
    at: At<C>,
}

impl<C: Caller> RefundId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 通过微信支付退款单号查询退款: `GET /v3/ecommerce/refunds/id/{refund_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012650253>, <https://pay.weixin.qq.com/doc/v3/partner/4012476908>, <https://pay.weixin.qq.com/doc/v3/partner/4015252439>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::ecommerce::GET_REFUNDS_ID_REFUND_ID, query)
    }
}

/// What [`RefundId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 商品单个人收款方受理授权ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub individual_auth_id: Option<String>,
    /// 二级商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What [`RefundId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 微信退款单号.
    pub refund_id: String,
    /// 商户退款单号.
    pub out_refund_no: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 退款渠道.
    pub channel: Option<String>,
    /// 退款入账账户.
    pub user_received_account: Option<String>,
    /// 退款成功时间.
    pub success_time: Option<String>,
    /// 退款创建时间.
    pub create_time: String,
    /// 退款状态.
    pub status: String,
    /// 退款金额信息.
    pub amount: Amount,
    /// 营销详情.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// `refund_account`: one of `REFUND_SOURCE_SUB_MERCHANT`, `REFUND_SOURCE_PARTNER_ADVANCE`.
    pub refund_account: Option<RefundAccount>,
    /// `funds_account`: one of `AVAILABLE`, `UNSETTLED`, `OPERATION`, `BASIC`, `ECNY_BASIC`.
    pub funds_account: Option<FundsAccount>,
}

crate::answer! {
    GetAnswer {
        required refund_id "refund_id",
        required out_refund_no "out_refund_no",
        required transaction_id "transaction_id",
        required out_trade_no "out_trade_no",
        optional channel "channel",
        optional user_received_account "user_received_account",
        optional success_time "success_time",
        required create_time "create_time",
        required status "status",
        required amount "amount",
        optional promotion_detail "promotion_detail",
        optional refund_account "refund_account",
        optional funds_account "funds_account",
    }
}

/// 退款金额信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Amount {
    /// 退款金额.
    pub refund: i64,
    /// 退款出资账户及金额.
    pub from: Option<Vec<AmountFrom>>,
    /// 用户退款金额.
    pub payer_refund: i64,
    /// 优惠退款金额.
    pub discount_refund: Option<i64>,
    /// 退款币种.
    pub currency: Option<String>,
    /// 垫付金额.
    pub advance: Option<i64>,
}

crate::answer! {
    Amount {
        required refund "refund",
        optional from "from",
        required payer_refund "payer_refund",
        optional discount_refund "discount_refund",
        optional currency "currency",
        optional advance "advance",
    }
}

/// 退款出资账户及金额.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AmountFrom {
    /// `account`: one of `AVAILABLE`, `UNAVAILABLE`.
    pub account: Account,
    /// 出资金额.
    pub amount: i64,
}

crate::answer! {
    AmountFrom {
        required account "account",
        required amount "amount",
    }
}

pub use crate::v3::ecommerce::refunds::apply::Account;

/// 营销详情.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID.
    pub promotion_id: String,
    /// 优惠范围.
    pub scope: String,
    /// 优惠类型.
    pub r#type: String,
    /// 优惠券面额.
    pub amount: i64,
    /// 优惠退款金额.
    pub refund_amount: i64,
}

crate::answer! {
    PromotionDetail {
        required promotion_id "promotion_id",
        required scope "scope",
        required r#type "type",
        required amount "amount",
        required refund_amount "refund_amount",
    }
}

pub use crate::v3::ecommerce::refunds::apply::RefundAccount;

crate::open_enum! {
/// `funds_account`.
    FundsAccount {
    Available = "AVAILABLE",
    Unsettled = "UNSETTLED",
    Operation = "OPERATION",
    Basic = "BASIC",
    EcnyBasic = "ECNY_BASIC",
    }
}

impl Request for GetQuery {}
