// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel`

use crate::{At, Caller};

/// `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel`
///
/// `POST`: 撤销转账到QQ钱包, see <https://pay.weixin.qq.com/doc/v3/merchant/4014297396>.
#[derive(Debug, Clone)]
pub struct Cancel<C> {
    at: At<C>,
}

impl<C: Caller> Cancel<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 撤销转账到QQ钱包: `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4014297396>.
    pub fn post(&self) -> C::Call<PostAnswer> {
        self.at.bare(
            &wechatpay_spec::table::v3::fund_app::POST_MCH_TRANSFER_TRANSFER_TO_QQ_WALLET_BILLS_OUT_BILL_NO_CANCEL,
        )
    }
}

/// What [`Cancel::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 商户号.
    pub mchid: Option<String>,
    /// 商户单号.
    pub out_bill_no: String,
    /// 微信转账单号.
    pub transfer_bill_no: String,
    /// QQ互联开放平台AppID.
    pub appid: Option<String>,
    /// `state`: one of `ACCEPTED`, `PROCESSING`, `WAIT_USER_CONFIRM`, `TRANSFERING`, `SUCCESS`, `FAIL`, `CANCELING`, `CANCELLED`.
    pub state: State,
    /// 转账金额.
    pub transfer_amount: Option<i64>,
    /// 转账备注.
    pub transfer_remark: Option<String>,
    /// 失败原因.
    pub fail_reason: Option<String>,
    /// 收款用户OpenID.
    pub openid: Option<String>,
    /// 收款用户QQ号.
    pub user_qq: Option<String>,
    /// 收款用户姓名: decrypted by the client.
    pub user_name: Option<crate::Sensitive>,
    /// 单据创建时间.
    pub create_time: Option<String>,
    /// 最后一次状态变更时间.
    pub update_time: String,
}

crate::answer! {
    PostAnswer {
        optional mchid "mchid",
        required out_bill_no "out_bill_no",
        required transfer_bill_no "transfer_bill_no",
        optional appid "appid",
        required state "state",
        optional transfer_amount "transfer_amount",
        optional transfer_remark "transfer_remark",
        optional fail_reason "fail_reason",
        optional openid "openid",
        optional user_qq "user_qq",
        optional user_name "user_name",
        optional create_time "create_time",
        required update_time "update_time",
    }
}

pub use crate::v3::fund_app::mch_transfer::partner::transfer_bills::out_bill_no::out_bill_no::State;
