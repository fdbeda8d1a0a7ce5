// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}`

use crate::{At, Caller};

/// `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}`
///
/// `GET`: 商家明细单号查询明细单, see <https://pay.weixin.qq.com/doc/v3/merchant/4014310384>.
#[derive(Debug, Clone)]
pub struct DetailNo<C> {
    at: At<C>,
}

impl<C: Caller> DetailNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 商家明细单号查询明细单: `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4014310384>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(
            &wechatpay_spec::table::v3::fund_app::GET_BRAND_REDPACKET_BRAND_MERCHANT_BATCHES_BATCH_NO_DETAILS_DETAIL_NO,
        )
    }
}

/// What [`DetailNo::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 品牌主商户号.
    pub brand_mchid: String,
    /// 商家品牌红包批次单号.
    pub out_batch_no: String,
    /// 微信支付品牌红包批次单号.
    pub batch_no: String,
    /// 商家品牌红包明细单号.
    pub out_detail_no: String,
    /// 微信支付品牌红包明细单号.
    pub detail_no: String,
    /// `detail_state`: one of `DETAIL_INIT`, `DETAIL_WAIT_PAY`, `DETAIL_PROCESSING`, `DETAIL_SUCCESS`, `DETAIL_FAIL`.
    pub detail_state: DetailState,
    /// 红包金额.
    pub amount: i64,
    /// 红包备注.
    pub remark: String,
    /// `fail_reason`: one of `ACCOUNT_FROZEN`, `REAL_NAME_CHECK_FAIL`, `NAME_NOT_CORRECT`, `OPENID_INVALID`, `TRANSFER_QUOTA_EXCEED`, `DAY_RECEIVED_QUOTA_EXCEED`, `DAY_RECEIVED_COUNT_EXCEED`, `PRODUCT_AUTH_CHECK_FAIL`, `OVERDUE_CLOSE`, `ACCOUNT_NOT_EXIST`, `TRANSFER_RISK`, `USER_ACCOUNT_LIMIT`, `FAIL_REASON_UNKNOWN`, `PAYER_ACCOUNT_ABNORMAL`, `PAYEE_ACCOUNT_ABNORMAL`, `USER_RECEIVE_OVERDUE`, `REMARK_NOT_CORRECT`, `MERCHANT_REJECT`, `MERCHANT_NOT_CONFIRM`, `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH`.
    pub fail_reason: Option<FailReason>,
    /// 接收红包用户OpenID.
    pub openid: String,
    /// 接收红包用户姓名: decrypted by the client.
    pub user_name: Option<crate::Sensitive>,
    /// 品牌红包发起时间.
    pub initiate_time: Option<String>,
    /// 品牌红包更新时间.
    pub update_time: String,
    /// 品牌ID.
    pub brand_id: i64,
    /// 品牌红包模板ID.
    pub template_id: String,
    /// 品牌AppID.
    pub brand_appid: Option<String>,
}

crate::answer! {
    GetAnswer {
        required brand_mchid "brand_mchid",
        required out_batch_no "out_batch_no",
        required batch_no "batch_no",
        required out_detail_no "out_detail_no",
        required detail_no "detail_no",
        required detail_state "detail_state",
        required amount "amount",
        required remark "remark",
        optional fail_reason "fail_reason",
        required openid "openid",
        optional user_name "user_name",
        optional initiate_time "initiate_time",
        required update_time "update_time",
        required brand_id "brand_id",
        required template_id "template_id",
        optional brand_appid "brand_appid",
    }
}

pub use crate::v3::fund_app::brand_redpacket::brand_merchant_batches::batch_no::DetailListDetailState as DetailState;

crate::open_enum! {
/// `fail_reason`.
    FailReason {
    AccountFrozen = "ACCOUNT_FROZEN",
    RealNameCheckFail = "REAL_NAME_CHECK_FAIL",
    NameNotCorrect = "NAME_NOT_CORRECT",
    OpenidInvalid = "OPENID_INVALID",
    TransferQuotaExceed = "TRANSFER_QUOTA_EXCEED",
    DayReceivedQuotaExceed = "DAY_RECEIVED_QUOTA_EXCEED",
    DayReceivedCountExceed = "DAY_RECEIVED_COUNT_EXCEED",
    ProductAuthCheckFail = "PRODUCT_AUTH_CHECK_FAIL",
    OverdueClose = "OVERDUE_CLOSE",
    AccountNotExist = "ACCOUNT_NOT_EXIST",
    TransferRisk = "TRANSFER_RISK",
    UserAccountLimit = "USER_ACCOUNT_LIMIT",
    FailReasonUnknown = "FAIL_REASON_UNKNOWN",
    PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
    PayeeAccountAbnormal = "PAYEE_ACCOUNT_ABNORMAL",
    UserReceiveOverdue = "USER_RECEIVE_OVERDUE",
    RemarkNotCorrect = "REMARK_NOT_CORRECT",
    MerchantReject = "MERCHANT_REJECT",
    MerchantNotConfirm = "MERCHANT_NOT_CONFIRM",
    BlockB2cUserlimitamountBsruleMonth = "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
    }
}
