// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`

pub mod out_bill_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`
///
/// `POST`: 请求赔付, see <https://pay.weixin.qq.com/doc/v3/partner/4016777363>.
#[derive(Debug, Clone)]
pub struct SubMchCompensationBills<C> {
    at: At<C>,
}

impl<C: Caller> SubMchCompensationBills<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}`
    #[doc(alias = "outBillNo")]
    #[must_use]
    pub fn out_bill_no(&self, out_bill_no: impl std::fmt::Display) -> out_bill_no::OutBillNo<C> {
        out_bill_no::OutBillNo::new(self.at.with("out_bill_no", out_bill_no))
    }

    /// 请求赔付: `POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016777363>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(
            &wechatpay_spec::table::v3::platsolution::POST_ECOMMERCE_MCH_TRANSFER_SUB_MCH_COMPENSATION_BILLS,
            body,
        )
    }
}

/// What [`SubMchCompensationBills::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 赔付商户信息.
    pub receiver: Receiver,
    /// 商户单号.
    pub out_bill_no: String,
    /// 赔付金额.
    pub amount: i64,
    /// 赔付原因.
    pub transfer_remark: String,
    /// 出资商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sponsor_mchid: Option<String>,
}

/// 赔付商户信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Receiver {
    /// `type`: one of `MERCHANT`.
    pub r#type: Type,
    /// 赔付接收方商户信息.
    pub mch_info: MchInfo,
}

pub use crate::v3::platsolution::ecommerce::mch_transfer::deposit_insurance_premiums_compensation_bills::Type;

/// 赔付接收方商户信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct MchInfo {
    /// 商户号.
    pub mchid: String,
}

/// What [`SubMchCompensationBills::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 赔付接收方信息.
    pub receiver_detail: ReceiverDetail,
    /// 商户单号.
    pub out_bill_no: String,
    /// 赔付金额.
    pub amount: i64,
    /// 赔付原因.
    pub transfer_remark: String,
    /// 微信支付转账单号.
    pub bill_id: String,
    /// `state`: one of `ACCEPTED`, `SUCCESS`, `CLOSED`.
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
        required amount "amount",
        required transfer_remark "transfer_remark",
        required bill_id "bill_id",
        required state "state",
        required accept_time "accept_time",
        optional success_time "success_time",
        optional sponsor_mchid "sponsor_mchid",
    }
}

/// 赔付接收方信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReceiverDetail {
    /// 赔付接收者信息.
    pub receiver: Option<ReceiverDetailReceiver>,
}

crate::answer! {
    ReceiverDetail {
        optional receiver "receiver",
    }
}

/// 赔付接收者信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReceiverDetailReceiver {
    /// `type`: one of `MERCHANT`.
    pub r#type: Option<Type>,
    /// 赔付接收方商户信息.
    pub mch_info: Option<ReceiverDetailReceiverMchInfo>,
}

crate::answer! {
    ReceiverDetailReceiver {
        optional r#type "type",
        optional mch_info "mch_info",
    }
}

/// 赔付接收方商户信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReceiverDetailReceiverMchInfo {
    /// 商户号.
    pub mchid: String,
}

crate::answer! {
    ReceiverDetailReceiverMchInfo {
        required mchid "mchid",
    }
}

crate::open_enum! {
/// `state`.
    State {
    Accepted = "ACCEPTED",
    Success = "SUCCESS",
    Closed = "CLOSED",
    }
}

impl Request for PostRequest {}
