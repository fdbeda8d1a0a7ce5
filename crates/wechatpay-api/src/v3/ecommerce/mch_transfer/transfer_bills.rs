// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/mch-transfer/transfer-bills`

pub mod out_bill_no;
pub mod transfer_bill_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/mch-transfer/transfer-bills`
///
/// `POST`: 发起转账, see <https://pay.weixin.qq.com/doc/v3/partner/4013504211>.
#[derive(Debug, Clone)]
pub struct TransferBills<C> {
    at: At<C>,
}

impl<C: Caller> TransferBills<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no`
    #[doc(alias = "outBillNo")]
    #[must_use]
    pub fn out_bill_no(&self) -> out_bill_no::OutBillNo<C> {
        out_bill_no::OutBillNo::new(self.at.clone())
    }

    /// `/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no`
    #[doc(alias = "transferBillNo")]
    #[must_use]
    pub fn transfer_bill_no(&self) -> transfer_bill_no::TransferBillNo<C> {
        transfer_bill_no::TransferBillNo::new(self.at.clone())
    }

    /// 发起转账: `POST /v3/ecommerce/mch-transfer/transfer-bills`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013504211>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::ecommerce::POST_MCH_TRANSFER_TRANSFER_BILLS, body)
    }
}

/// What [`TransferBills::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 服务商AppID.
    pub appid: String,
    /// 商户单号.
    pub out_bill_no: String,
    /// 转账场景ID.
    pub transfer_scene_id: String,
    /// 收款用户OpenID.
    pub openid: String,
    /// 收款用户姓名: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<crate::Sensitive>,
    /// 转账金额.
    pub transfer_amount: i64,
    /// 转账备注.
    pub transfer_remark: String,
    /// 商户回调地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
}

/// What [`TransferBills::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 商户单号.
    pub out_bill_no: String,
    /// 微信转账单号.
    pub transfer_bill_no: String,
    /// 单据创建时间.
    pub create_time: String,
    /// 单据状态.
    pub state: String,
    /// 失败原因.
    pub fail_reason: Option<String>,
    /// 跳转领取页面的package信息.
    pub package_info: Option<String>,
}

crate::answer! {
    PostAnswer {
        required sub_mchid "sub_mchid",
        required out_bill_no "out_bill_no",
        required transfer_bill_no "transfer_bill_no",
        required create_time "create_time",
        required state "state",
        optional fail_reason "fail_reason",
        optional package_info "package_info",
    }
}

impl Request for PostRequest {}
