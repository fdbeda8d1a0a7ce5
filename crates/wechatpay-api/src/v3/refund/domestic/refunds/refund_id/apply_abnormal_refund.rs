// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`
///
/// `POST`: 发起异常退款, see <https://pay.weixin.qq.com/doc/v3/merchant/4012791864>.
#[derive(Debug, Clone)]
pub struct ApplyAbnormalRefund<C> {
    at: At<C>,
}

impl<C: Caller> ApplyAbnormalRefund<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 发起异常退款: `POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012791864>, <https://pay.weixin.qq.com/doc/v3/merchant/4013070379>, <https://pay.weixin.qq.com/doc/v3/merchant/4012810603>, <https://pay.weixin.qq.com/doc/v3/merchant/4012791885>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::refund::POST_DOMESTIC_REFUNDS_REFUND_ID_APPLY_ABNORMAL_REFUND, body)
    }
}

/// What [`ApplyAbnormalRefund::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 商户退款单号.
    pub out_refund_no: String,
    /// `type`: one of `USER_BANK_CARD`, `MERCHANT_BANK_CARD`.
    pub r#type: Type,
    /// `bank_type`: one of `CMB_DEBIT`, `COMM_DEBIT`, `ABC_DEBIT`, `CCB_DEBIT`, `ICBC_DEBIT`, `BOC_DEBIT`, `PAB_DEBIT`, `SPDB_DEBIT`, `CITIC_DEBIT`, `CEB_DEBIT`, `CMBC_DEBIT`, `CIB_DEBIT`, `GDB_DEBIT`, `PSBC_DEBIT`, `NBCB_DEBIT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<BankType>,
    /// 收款银行卡号: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account: Option<crate::Sensitive>,
    /// 收款用户姓名: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_name: Option<crate::Sensitive>,
}

crate::open_enum! {
/// `type`.
    Type {
    UserBankCard = "USER_BANK_CARD",
    MerchantBankCard = "MERCHANT_BANK_CARD",
    }
}

crate::open_enum! {
/// `bank_type`.
    BankType {
    CmbDebit = "CMB_DEBIT",
    CommDebit = "COMM_DEBIT",
    AbcDebit = "ABC_DEBIT",
    CcbDebit = "CCB_DEBIT",
    IcbcDebit = "ICBC_DEBIT",
    BocDebit = "BOC_DEBIT",
    PabDebit = "PAB_DEBIT",
    SpdbDebit = "SPDB_DEBIT",
    CiticDebit = "CITIC_DEBIT",
    CebDebit = "CEB_DEBIT",
    CmbcDebit = "CMBC_DEBIT",
    CibDebit = "CIB_DEBIT",
    GdbDebit = "GDB_DEBIT",
    PsbcDebit = "PSBC_DEBIT",
    NbcbDebit = "NBCB_DEBIT",
    }
}

pub use crate::v3::refund::domestic::refunds::PostAnswer;

pub use crate::v3::refund::domestic::refunds::PostAnswerAmount as Amount;

pub use crate::v3::refund::domestic::refunds::PostAnswerAmountFrom as AmountFrom;

pub use crate::v3::refund::domestic::refunds::PromotionDetail;

pub use crate::v3::refund::domestic::refunds::PromotionDetailGoodsDetail as GoodsDetail;

impl Request for PostRequest {}
