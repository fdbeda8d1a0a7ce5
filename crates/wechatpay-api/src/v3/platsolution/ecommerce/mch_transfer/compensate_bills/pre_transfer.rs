// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`
///
/// `POST`: 请求赔付预下单, see <https://pay.weixin.qq.com/doc/v3/partner/4013504176>.
#[derive(Debug, Clone)]
pub struct PreTransfer<C> {
    at: At<C>,
}

impl<C: Caller> PreTransfer<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 请求赔付预下单: `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013504176>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(
            &wechatpay_spec::table::v3::platsolution::POST_ECOMMERCE_MCH_TRANSFER_COMPENSATE_BILLS_PRE_TRANSFER,
            body,
        )
    }
}

/// What [`PreTransfer::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 收款方信息.
    pub receiver: Receiver,
    /// 商户单号.
    pub out_bill_no: String,
    /// 赔付金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 赔付原因.
    pub transfer_remark: String,
    /// 出资商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sponsor_mchid: Option<String>,
    /// 转账场景ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_scene_id: Option<String>,
    /// 用户收款感知.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_recv_perception: Option<String>,
    /// 商户回调地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
}

pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::Receiver;

pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::Type;

pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::TransactionInfo;

pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::TransactionInfoType;

/// What [`PreTransfer::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商户单号.
    pub out_bill_no: String,
    /// 微信支付转账单号.
    pub bill_id: String,
    /// 受理时间.
    pub accept_time: String,
    /// 跳转领取页面的package信息.
    pub package_info: String,
}

crate::answer! {
    PostAnswer {
        required out_bill_no "out_bill_no",
        required bill_id "bill_id",
        required accept_time "accept_time",
        required package_info "package_info",
    }
}

impl Request for PostRequest {}
