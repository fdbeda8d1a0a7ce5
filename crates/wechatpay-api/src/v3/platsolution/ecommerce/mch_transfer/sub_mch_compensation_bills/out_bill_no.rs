// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}`
///
/// `GET`: 查询赔付结果（按商户赔付单号）, see <https://pay.weixin.qq.com/doc/v3/partner/4016777372>.
#[derive(Debug, Clone)]
pub struct OutBillNo<C> {
    at: At<C>,
}

impl<C: Caller> OutBillNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询赔付结果（按商户赔付单号）: `GET /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016777372>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(
            &wechatpay_spec::table::v3::platsolution::GET_ECOMMERCE_MCH_TRANSFER_SUB_MCH_COMPENSATION_BILLS_OUT_BILL_NO,
            query,
        )
    }
}

/// What [`OutBillNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 出资商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sponsor_mchid: Option<String>,
}

/// What [`OutBillNo::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
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
    /// 关单信息.
    pub close_info: Option<CloseInfo>,
    /// 出资商户号.
    pub sponsor_mchid: Option<String>,
}

crate::answer! {
    GetAnswer {
        required sp_mchid "sp_mchid",
        required receiver_detail "receiver_detail",
        required out_bill_no "out_bill_no",
        required amount "amount",
        required transfer_remark "transfer_remark",
        required bill_id "bill_id",
        required state "state",
        required accept_time "accept_time",
        optional success_time "success_time",
        optional close_info "close_info",
        optional sponsor_mchid "sponsor_mchid",
    }
}

pub use crate::v3::platsolution::ecommerce::mch_transfer::sub_mch_compensation_bills::ReceiverDetail;

pub use crate::v3::platsolution::ecommerce::mch_transfer::sub_mch_compensation_bills::ReceiverDetailReceiver as Receiver;

pub use crate::v3::platsolution::ecommerce::mch_transfer::deposit_insurance_premiums_compensation_bills::Type;

pub use crate::v3::platsolution::ecommerce::mch_transfer::sub_mch_compensation_bills::ReceiverDetailReceiverMchInfo as MchInfo;

pub use crate::v3::platsolution::ecommerce::mch_transfer::sub_mch_compensation_bills::State;

pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::bill_id::bill_id::CloseInfo;

impl Request for GetQuery {}
