// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payroll-card/transfer-batches`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payroll-card/transfer-batches`
///
/// `POST`: 发起批量转账, see <https://pay.weixin.qq.com/doc/v3/partner/4012461824>.
#[derive(Debug, Clone)]
pub struct TransferBatches<C> {
    at: At<C>,
}

impl<C: Caller> TransferBatches<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 发起批量转账: `POST /v3/payroll-card/transfer-batches`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012461824>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::payroll_card::POST_TRANSFER_BATCHES, body)
    }
}

/// What [`TransferBatches::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 特约商户号.
    pub sub_mchid: String,
    /// 特约商户AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 特约商户授权类型.
    pub authorization_type: String,
    /// 商家批次单号.
    pub out_batch_no: String,
    /// 批次名称.
    pub batch_name: String,
    /// 批次备注.
    pub batch_remark: String,
    /// 转账总金额.
    pub total_amount: i64,
    /// 转账总笔数.
    pub total_num: i64,
    /// 转账明细列表.
    pub transfer_detail_list: Vec<TransferDetailList>,
    /// 服务商的AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 用工类型.
    pub employment_type: String,
    /// 用工场景.
    pub employment_scene: String,
}

/// 转账明细列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct TransferDetailList {
    /// 商家明细单号.
    pub out_detail_no: String,
    /// 转账金额.
    pub transfer_amount: i64,
    /// 转账备注.
    pub transfer_remark: String,
    /// 收款用户OpenID.
    pub openid: String,
    /// 收款用户姓名: encrypted by the call.
    pub user_name: crate::Sensitive,
}

/// What [`TransferBatches::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商家批次单号.
    pub out_batch_no: String,
    /// 微信支付批次单号.
    pub batch_id: String,
    /// 批次创建时间.
    pub create_time: String,
}

crate::answer! {
    PostAnswer {
        required out_batch_no "out_batch_no",
        required batch_id "batch_id",
        required create_time "create_time",
    }
}

impl Request for PostRequest {}
