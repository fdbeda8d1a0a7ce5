// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
///
/// `POST`: 申请预算出资的电子回单, see <https://pay.weixin.qq.com/doc/v3/partner/4016209966>.
///
/// `GET`: 查询预算出资的电子回单, see <https://pay.weixin.qq.com/doc/v3/partner/4016209977>.
#[derive(Debug, Clone)]
pub struct ElectronicReceipts<C> {
    at: At<C>,
}

impl<C: Caller> ElectronicReceipts<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 申请预算出资的电子回单: `POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016209966>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(
            &wechatpay_spec::table::v3::fund_app::POST_MCH_TRANSFER_PARTNER_BUDGET_OUT_BUDGET_NO_ELECTRONIC_RECEIPTS,
            body,
        )
    }

    /// 查询预算出资的电子回单: `GET /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016209977>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(
            &wechatpay_spec::table::v3::fund_app::GET_MCH_TRANSFER_PARTNER_BUDGET_OUT_BUDGET_NO_ELECTRONIC_RECEIPTS,
            query,
        )
    }
}

/// What [`ElectronicReceipts::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 开始日期.
    pub start_date: String,
    /// 结束日期.
    pub end_date: String,
    /// 出资商户号.
    pub sponsor_mchid: String,
    /// 收款商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiver_mchid: Option<String>,
}

/// What [`ElectronicReceipts::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商户预算单号.
    pub out_budget_no: String,
    /// 开始日期.
    pub start_date: String,
    /// 结束日期.
    pub end_date: String,
    /// 出资商户号.
    pub sponsor_mchid: String,
    /// 收款商户号.
    pub receiver_mchid: Option<String>,
    /// `receipt_state`: one of `ACCEPTED`, `FINISHED`.
    pub receipt_state: ReceiptState,
    /// 受理凭证.
    pub accept_id: String,
    /// `hash_type`: one of `SHA256`, `SM3`.
    pub hash_type: Option<HashType>,
    /// 电子回单文件的hash值.
    pub hash_value: Option<String>,
    /// 电子回单下载地址.
    pub download_url: Option<String>,
}

crate::answer! {
    PostAnswer {
        required out_budget_no "out_budget_no",
        required start_date "start_date",
        required end_date "end_date",
        required sponsor_mchid "sponsor_mchid",
        optional receiver_mchid "receiver_mchid",
        required receipt_state "receipt_state",
        required accept_id "accept_id",
        optional hash_type "hash_type",
        optional hash_value "hash_value",
        optional download_url "download_url",
    }
}

crate::open_enum! {
/// `receipt_state`.
    ReceiptState {
    Accepted = "ACCEPTED",
    Finished = "FINISHED",
    }
}

pub use crate::v3::fund_app::mch_transfer::elecsign::out_bill_no::out_bill_no::HashType;

/// What [`ElectronicReceipts::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 受理凭证.
    pub accept_id: String,
}

pub use crate::v3::fund_app::mch_transfer::partner::budget::out_budget_no::electronic_receipts::PostAnswer as GetAnswer;

impl Request for PostRequest {}

impl Request for GetQuery {}
