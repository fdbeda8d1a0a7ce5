// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/ecommerce/mch-transfer/compensate-bills`

pub mod bill_id;
pub mod out_bill_no;
pub mod pre_transfer;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills`
///
/// `POST`: 请求赔付, see <https://pay.weixin.qq.com/doc/v3/partner/4013504175>.
#[derive(Debug, Clone)]
pub struct CompensateBills<C> {
    at: At<C>,
}

impl<C: Caller> CompensateBills<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id`
    #[doc(alias = "billId")]
    #[must_use]
    pub fn bill_id(&self) -> bill_id::BillId<C> {
        bill_id::BillId::new(self.at.clone())
    }

    /// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no`
    #[doc(alias = "outBillNo")]
    #[must_use]
    pub fn out_bill_no(&self) -> out_bill_no::OutBillNo<C> {
        out_bill_no::OutBillNo::new(self.at.clone())
    }

    /// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`
    #[doc(alias = "preTransfer")]
    #[must_use]
    pub fn pre_transfer(&self) -> pre_transfer::PreTransfer<C> {
        pre_transfer::PreTransfer::new(self.at.clone())
    }

    /// 请求赔付: `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013504175>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::platsolution::POST_ECOMMERCE_MCH_TRANSFER_COMPENSATE_BILLS, body)
    }
}

/// What [`CompensateBills::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 收款方信息.
    pub receiver: Receiver,
    /// 商户单号.
    pub out_bill_no: String,
    /// 赔付金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 赔付原因.
    pub transfer_remark: String,
    /// 出资商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sponsor_mchid: Option<String>,
    /// 转账场景ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_scene_id: Option<String>,
    /// 用户收款感知.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_recv_perception: Option<String>,
}

/// 收款方信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Receiver {
    /// `type`: one of `TRANSACTION_USER`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Type>,
    /// 转账接收方订单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_info: Option<TransactionInfo>,
}

crate::open_enum! {
/// `type`.
    Type {
    TransactionUser = "TRANSACTION_USER",
    }
}

/// 转账接收方订单信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct TransactionInfo {
    /// 交易订单号.
    pub transaction_id: String,
    /// `type`: one of `WXPAY`, `WXVALUE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<TransactionInfoType>,
}

crate::open_enum! {
/// `type`.
    TransactionInfoType {
    Wxpay = "WXPAY",
    Wxvalue = "WXVALUE",
    }
}

/// What [`CompensateBills::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 服务商商户号.
    pub sp_mchid: String,
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
    /// `type`: one of `TRANSACTION_USER`.
    pub r#type: Option<Type>,
    /// 转账接收方订单信息.
    pub transaction_info: Option<ReceiverDetailReceiverTransactionInfo>,
}

crate::answer! {
    ReceiverDetailReceiver {
        optional r#type "type",
        optional transaction_info "transaction_info",
    }
}

/// 转账接收方订单信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReceiverDetailReceiverTransactionInfo {
    /// 交易订单号.
    pub transaction_id: String,
    /// `type`: one of `WXPAY`, `WXVALUE`.
    pub r#type: Option<TransactionInfoType>,
}

crate::answer! {
    ReceiverDetailReceiverTransactionInfo {
        required transaction_id "transaction_id",
        optional r#type "type",
    }
}

crate::open_enum! {
/// `state`.
    State {
    Accepted = "ACCEPTED",
    Success = "SUCCESS",
    Closed = "CLOSED",
    WaitUserConfirm = "WAIT_USER_CONFIRM",
    Canceling = "CANCELING",
    Cancelled = "CANCELLED",
    }
}

impl Request for PostRequest {}
