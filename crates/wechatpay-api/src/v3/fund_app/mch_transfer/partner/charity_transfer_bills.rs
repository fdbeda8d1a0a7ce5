// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/mch-transfer/partner/charity-transfer-bills`

pub mod out_transfer_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/fund-app/mch-transfer/partner/charity-transfer-bills`
///
/// `POST`: 发起公益捐赠, see <https://pay.weixin.qq.com/doc/v3/partner/4015554841>.
#[derive(Debug, Clone)]
pub struct CharityTransferBills<C> {
    at: At<C>,
}

impl<C: Caller> CharityTransferBills<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no`
    #[doc(alias = "outTransferNo")]
    #[must_use]
    pub fn out_transfer_no(&self) -> out_transfer_no::OutTransferNo<C> {
        out_transfer_no::OutTransferNo::new(self.at.clone())
    }

    /// 发起公益捐赠: `POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015554841>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::fund_app::POST_MCH_TRANSFER_PARTNER_CHARITY_TRANSFER_BILLS, body)
    }
}

/// What [`CharityTransferBills::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商户预算单号.
    pub out_budget_no: String,
    /// 商户公益捐赠单号.
    pub out_transfer_no: String,
    /// 关联的交易单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_info: Option<TransactionInfo>,
    /// 出资商户号.
    pub sponsor_mchid: String,
    /// 收款商户号.
    pub receive_mchid: String,
    /// 预算总金额.
    pub amount: i64,
    /// 捐赠备注.
    pub transfer_remark: String,
}

/// 关联的交易单号.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct TransactionInfo {
    /// `transaction_type`: one of `WXPAY`.
    pub transaction_type: TransactionType,
    /// 订单号.
    pub transaction_id: String,
}

crate::open_enum! {
/// `transaction_type`.
    TransactionType {
    Wxpay = "WXPAY",
    }
}

/// What [`CharityTransferBills::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商户预算单号.
    pub out_budget_no: String,
    /// 微信支付预算单号.
    pub budget_id: String,
    /// 商户公益捐赠单号.
    pub out_transfer_no: String,
    /// 微信支付公益捐赠单号.
    pub transfer_id: String,
    /// 预算总金额.
    pub amount: i64,
    /// 捐赠备注.
    pub transfer_remark: String,
    /// 收款商户号.
    pub receive_mchid: String,
    /// `state`: one of `ACCEPTED`, `SUCCESS`, `CLOSE`.
    pub state: State,
    /// 捐赠单创建时间.
    pub create_time: String,
    /// 捐赠完成时间.
    pub success_time: Option<String>,
}

crate::answer! {
    PostAnswer {
        required out_budget_no "out_budget_no",
        required budget_id "budget_id",
        required out_transfer_no "out_transfer_no",
        required transfer_id "transfer_id",
        required amount "amount",
        required transfer_remark "transfer_remark",
        required receive_mchid "receive_mchid",
        required state "state",
        required create_time "create_time",
        optional success_time "success_time",
    }
}

crate::open_enum! {
/// `state`.
    State {
    Accepted = "ACCEPTED",
    Success = "SUCCESS",
    Close = "CLOSE",
    }
}

impl Request for PostRequest {}
