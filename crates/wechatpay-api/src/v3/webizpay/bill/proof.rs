// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/webizpay/bill/proof`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/webizpay/bill/proof`
///
/// `POST`: 申请企业商户企业支付出资凭证, see <https://pay.weixin.qq.com/doc/v3/partner/4014507157>.
#[derive(Debug, Clone)]
pub struct Proof<C> {
    at: At<C>,
}

impl<C: Caller> Proof<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 申请企业商户企业支付出资凭证: `POST /v3/webizpay/bill/proof`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014507157>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::webizpay::POST_BILL_PROOF, body)
    }
}

/// What [`Proof::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
    /// 起始日期.
    pub start_date: String,
    /// 结束日期.
    pub end_date: String,
    /// 商户主体名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity_name: Option<String>,
    /// 商户操作流水号.
    pub out_operation_id: String,
}

/// What [`Proof::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 商户操作流水号.
    pub out_operation_id: String,
    /// 微信支付操作流水号.
    pub operation_id: String,
    /// 出资子商户号.
    pub sub_mchid: String,
    /// 起始日期.
    pub start_date: String,
    /// 结束日期.
    pub end_date: String,
    /// 商户主体名称.
    pub entity_name: String,
    /// 出资凭证申请单单号.
    pub proof_id: String,
    /// 凭证下载地址.
    pub download_url: String,
    /// 凭证申请创建时间.
    pub create_time: String,
    /// 凭证状态更新时间.
    pub updated_time: String,
}

crate::answer! {
    PostAnswer {
        required sp_mchid "sp_mchid",
        required out_operation_id "out_operation_id",
        required operation_id "operation_id",
        required sub_mchid "sub_mchid",
        required start_date "start_date",
        required end_date "end_date",
        required entity_name "entity_name",
        required proof_id "proof_id",
        required download_url "download_url",
        required create_time "create_time",
        required updated_time "updated_time",
    }
}

impl Request for PostRequest {}
