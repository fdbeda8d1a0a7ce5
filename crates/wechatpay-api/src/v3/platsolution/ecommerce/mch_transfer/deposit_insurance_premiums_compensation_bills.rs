// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills`

pub mod out_bill_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills`
///
/// `POST`: 发起保证金赔付保司保费, see <https://pay.weixin.qq.com/doc/v3/partner/4014010905>.
#[derive(Debug, Clone)]
pub struct DepositInsurancePremiumsCompensationBills<C> {
    at: At<C>,
}

impl<C: Caller> DepositInsurancePremiumsCompensationBills<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}`
    #[doc(alias = "outBillNo")]
    #[must_use]
    pub fn out_bill_no(&self, out_bill_no: impl std::fmt::Display) -> out_bill_no::OutBillNo<C> {
        out_bill_no::OutBillNo::new(self.at.with("out_bill_no", out_bill_no))
    }

    /// 发起保证金赔付保司保费: `POST /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014010905>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::platsolution::POST_ECOMMERCE_MCH_TRANSFER_DEPOSIT_INSURANCE_PREMIUMS_COMPENSATION_BILLS, body)
    }
}

/// What [`DepositInsurancePremiumsCompensationBills::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 二级商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 赔付用户信息.
    pub receiver: Receiver,
    /// 商户单号.
    pub out_bill_no: String,
    /// 赔付金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 赔付原因.
    pub transfer_remark: String,
}

/// 赔付用户信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Receiver {
    /// `type`: one of `MERCHANT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Type>,
    /// 转账接收方商户信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mch_info: Option<MchInfo>,
    /// 赔付单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_info: Option<TransactionInfo>,
}

crate::open_enum! {
/// `type`.
    Type {
    Merchant = "MERCHANT",
    }
}

/// 转账接收方商户信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct MchInfo {
    /// 商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
}

/// 赔付单信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct TransactionInfo {
    /// 交易订单号.
    pub transaction_id: String,
    /// `type`: one of `WXPAY`, `WXVALUE`.
    pub r#type: TransactionInfoType,
}

pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::TransactionInfoType;

/// What [`DepositInsurancePremiumsCompensationBills::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 二级商户号.
    pub sub_mchid: Option<String>,
    /// 二级商户AppID.
    pub sub_appid: Option<String>,
    /// 转账接收方信息.
    pub receiver_detail: ReceiverDetail,
    /// 商户单号.
    pub out_bill_no: String,
    /// 赔付金额.
    pub amount: Option<i64>,
    /// 赔付原因.
    pub transfer_remark: String,
    /// 微信支付转账单号.
    pub bill_id: String,
    /// `state`: one of `ACCEPTED`, `SUCCESS`, `CLOSED`, `WAIT_USER_CONFIRM`, `CANCELING`, `CANCELLED`.
    pub state: State,
    /// 受理时间.
    pub accept_time: String,
    /// 成功时间.
    pub success_time: Option<String>,
    /// 出资商户号.
    pub sponsor_mchid: Option<String>,
}

crate::answer! {
    PostAnswer {
        required sp_mchid "sp_mchid",
        optional sub_mchid "sub_mchid",
        optional sub_appid "sub_appid",
        required receiver_detail "receiver_detail",
        required out_bill_no "out_bill_no",
        optional amount "amount",
        required transfer_remark "transfer_remark",
        required bill_id "bill_id",
        required state "state",
        required accept_time "accept_time",
        optional success_time "success_time",
        optional sponsor_mchid "sponsor_mchid",
    }
}

/// 转账接收方信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReceiverDetail {
    /// 转账接收者信息.
    pub receiver: Option<ReceiverDetailReceiver>,
}

crate::answer! {
    ReceiverDetail {
        optional receiver "receiver",
    }
}

/// 转账接收者信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReceiverDetailReceiver {
    /// `type`: one of `MERCHANT`.
    pub r#type: Option<Type>,
    /// 转账接收方商户信息.
    pub mch_info: Option<ReceiverDetailReceiverMchInfo>,
    /// 赔付单信息.
    pub transaction_info: Option<ReceiverDetailReceiverTransactionInfo>,
}

crate::answer! {
    ReceiverDetailReceiver {
        optional r#type "type",
        optional mch_info "mch_info",
        optional transaction_info "transaction_info",
    }
}

/// 转账接收方商户信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReceiverDetailReceiverMchInfo {
    /// 商户号.
    pub mchid: Option<String>,
}

crate::answer! {
    ReceiverDetailReceiverMchInfo {
        optional mchid "mchid",
    }
}

/// 赔付单信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReceiverDetailReceiverTransactionInfo {
    /// 交易订单号.
    pub transaction_id: String,
}

crate::answer! {
    ReceiverDetailReceiverTransactionInfo {
        required transaction_id "transaction_id",
    }
}

pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::State;

impl Request for PostRequest {}
