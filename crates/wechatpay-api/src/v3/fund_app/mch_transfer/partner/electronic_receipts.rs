// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/mch-transfer/partner/electronic-receipts`

pub mod out_bill_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/fund-app/mch-transfer/partner/electronic-receipts`
///
/// `POST`: 申请单笔转账电子回单, see <https://pay.weixin.qq.com/doc/v3/partner/4016315516>.
#[derive(Debug, Clone)]
pub struct ElectronicReceipts<C> {
    at: At<C>,
}

impl<C: Caller> ElectronicReceipts<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`
    #[doc(alias = "outBillNo")]
    #[must_use]
    pub fn out_bill_no(&self, out_bill_no: impl std::fmt::Display) -> out_bill_no::OutBillNo<C> {
        out_bill_no::OutBillNo::new(self.at.with("out_bill_no", out_bill_no))
    }

    /// 申请单笔转账电子回单: `POST /v3/fund-app/mch-transfer/partner/electronic-receipts`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016315516>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::fund_app::POST_MCH_TRANSFER_PARTNER_ELECTRONIC_RECEIPTS, body)
    }
}

/// What [`ElectronicReceipts::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 商户转账单号.
    pub out_bill_no: String,
}

/// What [`ElectronicReceipts::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 商户转账单号.
    pub out_bill_no: String,
    /// `state`: one of `GENERATING`, `FINISHED`.
    pub state: State,
    /// 申请单创建时间.
    pub create_time: String,
    /// 申请单更新时间.
    pub update_time: Option<String>,
    /// `hash_type`: one of `SM3`.
    pub hash_type: Option<HashType>,
    /// 回单文件摘要值.
    pub hash_value: Option<String>,
    /// 回单文件下载地址.
    pub download_url: Option<String>,
}

crate::answer! {
    PostAnswer {
        required sub_mchid "sub_mchid",
        required out_bill_no "out_bill_no",
        required state "state",
        required create_time "create_time",
        optional update_time "update_time",
        optional hash_type "hash_type",
        optional hash_value "hash_value",
        optional download_url "download_url",
    }
}

crate::open_enum! {
/// `state`.
    State {
    Generating = "GENERATING",
    Finished = "FINISHED",
    }
}

crate::open_enum! {
/// `hash_type`.
    HashType {
    Sm3 = "SM3",
    }
}

impl Request for PostRequest {}
