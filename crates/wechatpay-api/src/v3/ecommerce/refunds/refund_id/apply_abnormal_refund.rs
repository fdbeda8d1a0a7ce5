// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`
///
/// `POST`: 发起异常退款, see <https://pay.weixin.qq.com/doc/v3/partner/4012649274>.
#[derive(Debug, Clone)]
pub struct ApplyAbnormalRefund<C> {
    at: At<C>,
}

impl<C: Caller> ApplyAbnormalRefund<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 发起异常退款: `POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012649274>, <https://pay.weixin.qq.com/doc/v3/partner/4015181616>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::ecommerce::POST_REFUNDS_REFUND_ID_APPLY_ABNORMAL_REFUND, body)
    }
}

/// What [`ApplyAbnormalRefund::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 二级商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 个人收款方受理授权ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub individual_auth_id: Option<String>,
    /// 商户退款单号.
    pub out_refund_no: String,
    /// `type`: one of `USER_BANK_CARD`, `MERCHANT_BANK_CARD`.
    pub r#type: Type,
    /// `bank_type`: one of `CMB_DEBIT`, `COMM_DEBIT`, `ABC_DEBIT`, `CCB_DEBIT`, `ICBC_DEBIT`, `BOC_DEBIT`, `PAB_DEBIT`, `SPDB_DEBIT`, `CITIC_DEBIT`, `CEB_DEBIT`, `CMBC_DEBIT`, `CIB_DEBIT`, `GDB_DEBIT`, `PSBC_DEBIT`, `NBCB_DEBIT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<BankType>,
    /// 收款银行卡号: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account: Option<crate::Sensitive>,
    /// 收款用户姓名: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_name: Option<crate::Sensitive>,
}

crate::open_enum! {
/// `type`.
    Type {
    UserBankCard = "USER_BANK_CARD",
    MerchantBankCard = "MERCHANT_BANK_CARD",
    }
}

crate::open_enum! {
/// `bank_type`.
    BankType {
    CmbDebit = "CMB_DEBIT",
    CommDebit = "COMM_DEBIT",
    AbcDebit = "ABC_DEBIT",
    CcbDebit = "CCB_DEBIT",
    IcbcDebit = "ICBC_DEBIT",
    BocDebit = "BOC_DEBIT",
    PabDebit = "PAB_DEBIT",
    SpdbDebit = "SPDB_DEBIT",
    CiticDebit = "CITIC_DEBIT",
    CebDebit = "CEB_DEBIT",
    CmbcDebit = "CMBC_DEBIT",
    CibDebit = "CIB_DEBIT",
    GdbDebit = "GDB_DEBIT",
    PsbcDebit = "PSBC_DEBIT",
    NbcbDebit = "NBCB_DEBIT",
    }
}

/// What [`ApplyAbnormalRefund::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 微信支付退款号.
    pub refund_id: String,
    /// 商户退款单号.
    pub out_refund_no: String,
    /// 微信支付订单号.
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
    /// `funds_account`: one of `AVAILABLE`, `UNSETTLED`.
    pub funds_account: Option<FundsAccount>,
    /// 金额信息.
    pub amount: Amount,
    /// 优惠退款信息.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// `refund_account`: one of `REFUND_SOURCE_PARTNER_ADVANCE`, `REFUND_SOURCE_SUB_MERCHANT`.
    pub refund_account: Option<RefundAccount>,
}

crate::answer! {
    PostAnswer {
        required refund_id "refund_id",
        required out_refund_no "out_refund_no",
        required transaction_id "transaction_id",
        required out_trade_no "out_trade_no",
        optional channel "channel",
        optional user_received_account "user_received_account",
        optional success_time "success_time",
        required create_time "create_time",
        required status "status",
        optional funds_account "funds_account",
        required amount "amount",
        optional promotion_detail "promotion_detail",
        optional refund_account "refund_account",
    }
}

crate::open_enum! {
/// `funds_account`.
    FundsAccount {
    Available = "AVAILABLE",
    Unsettled = "UNSETTLED",
    }
}

/// 金额信息.
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
    pub discount_refund: i64,
    /// 退款币种.
    pub currency: String,
    /// 手续费退款金额.
    pub refund_fee: Option<i64>,
}

crate::answer! {
    Amount {
        required refund "refund",
        optional from "from",
        required payer_refund "payer_refund",
        required discount_refund "discount_refund",
        required currency "currency",
        optional refund_fee "refund_fee",
    }
}

pub use crate::v3::ecommerce::refunds::apply::PostAnswerAmountFrom as AmountFrom;

/// 优惠退款信息.
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
    /// 商品列表.
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

crate::answer! {
    PromotionDetail {
        required promotion_id "promotion_id",
        required scope "scope",
        required r#type "type",
        required amount "amount",
        required refund_amount "refund_amount",
        optional goods_detail "goods_detail",
    }
}

/// 商品列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GoodsDetail {
    /// 商户侧商品编码.
    pub merchant_goods_id: String,
    /// 微信侧商品编码.
    pub wechatpay_goods_id: Option<String>,
    /// 商品名称.
    pub goods_name: Option<String>,
    /// 商品单价.
    pub unit_price: i64,
    /// 商品退款金额.
    pub refund_amount: i64,
    /// 商品退货数量.
    pub refund_quantity: i64,
}

crate::answer! {
    GoodsDetail {
        required merchant_goods_id "merchant_goods_id",
        optional wechatpay_goods_id "wechatpay_goods_id",
        optional goods_name "goods_name",
        required unit_price "unit_price",
        required refund_amount "refund_amount",
        required refund_quantity "refund_quantity",
    }
}

crate::open_enum! {
/// `refund_account`.
    RefundAccount {
    RefundSourcePartnerAdvance = "REFUND_SOURCE_PARTNER_ADVANCE",
    RefundSourceSubMerchant = "REFUND_SOURCE_SUB_MERCHANT",
    }
}

impl Request for PostRequest {}
