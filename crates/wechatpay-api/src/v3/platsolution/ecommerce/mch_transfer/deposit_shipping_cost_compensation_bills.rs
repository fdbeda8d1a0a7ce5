// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills`

pub mod out_bill_no;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills`
///
/// `POST`: 发起保证金赔付用户运费, see <https://pay.weixin.qq.com/doc/v3/partner/4013504202>.
#[derive(Debug, Clone)]
pub struct DepositShippingCostCompensationBills<C> {
    at: At<C>,
}

impl<C: Caller> DepositShippingCostCompensationBills<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no`
    #[doc(alias = "outBillNo")]
    #[must_use]
    pub fn out_bill_no(&self) -> out_bill_no::OutBillNo<C> {
        out_bill_no::OutBillNo::new(self.at.clone())
    }

    /// 发起保证金赔付用户运费: `POST /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013504202>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::platsolution::POST_ECOMMERCE_MCH_TRANSFER_DEPOSIT_SHIPPING_COST_COMPENSATION_BILLS, body)
    }
}

/// What [`DepositShippingCostCompensationBills::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 二级商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 赔付用户信息.
    pub receiver: Receiver,
    /// 商户单号.
    pub out_bill_no: String,
    /// 赔付金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 赔付原因.
    pub transfer_remark: String,
    /// 转账场景ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_scene_id: Option<String>,
    /// 用户收款感知.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_recv_perception: Option<String>,
}

/// 赔付用户信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Receiver {
    /// 转账接收方订单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_info: Option<TransactionInfo>,
    /// 转账接收方用户.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_info: Option<UserInfo>,
}

pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::TransactionInfo;

pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::TransactionInfoType as Type;

/// 转账接收方用户.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct UserInfo {
    /// 转账接收方用户 openid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_openid: Option<String>,
}

/// What [`DepositShippingCostCompensationBills::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 二级商户号.
    pub sub_mchid: Option<String>,
    /// 二级商户AppID.
    pub sub_appid: Option<String>,
    /// 转账接收方信息.
    pub receiver_detail: ReceiverDetail,
    /// 商户单号.
    pub out_bill_no: String,
    /// 赔付金额.
    pub amount: Option<i64>,
    /// 赔付原因.
    pub transfer_remark: String,
    /// 微信支付转账单号.
    pub bill_id: String,
    /// `state`: one of `ACCEPTED`, `SUCCESS`, `CLOSED`, `WAIT_USER_CONFIRM`, `CANCELING`, `CANCELLED`.
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
        optional sub_mchid "sub_mchid",
        optional sub_appid "sub_appid",
        required receiver_detail "receiver_detail",
        required out_bill_no "out_bill_no",
        optional amount "amount",
        required transfer_remark "transfer_remark",
        required bill_id "bill_id",
        required state "state",
        required accept_time "accept_time",
        optional success_time "success_time",
        optional sponsor_mchid "sponsor_mchid",
    }
}

/// 转账接收方信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReceiverDetail {
    /// 转账接收者信息.
    pub receiver: Option<ReceiverDetailReceiver>,
}

crate::answer! {
    ReceiverDetail {
        optional receiver "receiver",
    }
}

/// 转账接收者信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReceiverDetailReceiver {
    /// 转账接收方订单信息.
    pub transaction_info: Option<ReceiverDetailReceiverTransactionInfo>,
    /// 转账接收方用户.
    pub user_info: Option<ReceiverDetailReceiverUserInfo>,
}

crate::answer! {
    ReceiverDetailReceiver {
        optional transaction_info "transaction_info",
        optional user_info "user_info",
    }
}

pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::ReceiverDetailReceiverTransactionInfo;

/// 转账接收方用户.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReceiverDetailReceiverUserInfo {
    /// 转账接收方用户 openid.
    pub sp_openid: Option<String>,
}

crate::answer! {
    ReceiverDetailReceiverUserInfo {
        optional sp_openid "sp_openid",
    }
}

pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::State;

impl Request for PostRequest {}
