// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}`
///
/// `GET`: 查询保证金售后赔付结果（按微信支付赔付单号）, see <https://pay.weixin.qq.com/doc/v3/partner/4013504196>.
#[derive(Debug, Clone)]
pub struct BillId<C> {
    at: At<C>,
}

impl<C: Caller> BillId<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询保证金售后赔付结果（按微信支付赔付单号）: `GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013504196>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::platsolution::GET_ECOMMERCE_MCH_TRANSFER_DEPOSIT_AFTER_SALES_COMPENSATION_BILLS_BILL_ID_BILL_ID, query)
    }
}

/// What [`BillId::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 二级商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What [`BillId::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 二级商户号.
    pub sub_mchid: Option<String>,
    /// 转账接收方信息.
    pub receiver_detail: ReceiverDetail,
    /// 商户单号.
    pub out_bill_no: String,
    /// 赔付金额.
    pub amount: Option<i64>,
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
    /// 关单信息.
    pub close_info: Option<CloseInfo>,
    /// 出资商户号.
    pub sponsor_mchid: Option<String>,
    /// 二级商户AppID.
    pub sub_appid: Option<String>,
}

crate::answer! {
    GetAnswer {
        required sp_mchid "sp_mchid",
        optional sub_mchid "sub_mchid",
        required receiver_detail "receiver_detail",
        required out_bill_no "out_bill_no",
        optional amount "amount",
        optional transfer_remark "transfer_remark",
        required bill_id "bill_id",
        required state "state",
        required accept_time "accept_time",
        optional success_time "success_time",
        optional close_info "close_info",
        optional sponsor_mchid "sponsor_mchid",
        optional sub_appid "sub_appid",
    }
}

pub use crate::v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::ReceiverDetail;

pub use crate::v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::ReceiverDetailReceiver as Receiver;

pub use crate::v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::Type;

pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::ReceiverDetailReceiverTransactionInfo as TransactionInfo;

pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::TransactionInfoType;

pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::State;

pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::bill_id::bill_id::CloseInfo;

impl Request for GetQuery {}
