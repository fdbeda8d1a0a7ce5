// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills`

pub mod bill_id;
pub mod out_bill_no;
pub mod pre_transfer;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills`
///
/// `POST`: 请求保险理赔, see <https://pay.weixin.qq.com/doc/v3/partner/4013504184>.
#[derive(Debug, Clone)]
pub struct InsuranceClaimBills<C> {
    at: At<C>,
}

impl<C: Caller> InsuranceClaimBills<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id`
    #[doc(alias = "billId")]
    #[must_use]
    pub fn bill_id(&self) -> bill_id::BillId<C> {
        bill_id::BillId::new(self.at.clone())
    }

    /// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no`
    #[doc(alias = "outBillNo")]
    #[must_use]
    pub fn out_bill_no(&self) -> out_bill_no::OutBillNo<C> {
        out_bill_no::OutBillNo::new(self.at.clone())
    }

    /// `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer`
    #[doc(alias = "preTransfer")]
    #[must_use]
    pub fn pre_transfer(&self) -> pre_transfer::PreTransfer<C> {
        pre_transfer::PreTransfer::new(self.at.clone())
    }

    /// 请求保险理赔: `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013504184>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::platsolution::POST_ECOMMERCE_MCH_TRANSFER_INSURANCE_CLAIM_BILLS, body)
    }
}

/// What [`InsuranceClaimBills::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 二级商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
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
    /// `type`: one of `MERCHANT`, `TRANSACTION_USER`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Type>,
    /// 转账接收方订单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_info: Option<TransactionInfo>,
}

pub use crate::v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::Type;

pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::TransactionInfo;

pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::TransactionInfoType;

/// What [`InsuranceClaimBills::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 二级商户号.
    pub sub_mchid: Option<String>,
    /// 转账接收方信息.
    pub receiver_detail: ReceiverDetail,
    /// 商户单号.
    pub out_bill_no: String,
    /// 赔付金额.
    pub amount: i64,
    /// 赔付原因.
    pub transfer_remark: Option<String>,
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
        required receiver_detail "receiver_detail",
        required out_bill_no "out_bill_no",
        required amount "amount",
        optional transfer_remark "transfer_remark",
        required bill_id "bill_id",
        required state "state",
        required accept_time "accept_time",
        optional success_time "success_time",
        optional sponsor_mchid "sponsor_mchid",
    }
}

pub use crate::v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::ReceiverDetail;

pub use crate::v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::ReceiverDetailReceiver;

pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::ReceiverDetailReceiverTransactionInfo;

pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::State;

impl Request for PostRequest {}
