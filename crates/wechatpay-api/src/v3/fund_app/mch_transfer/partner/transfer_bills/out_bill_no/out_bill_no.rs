// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}`

pub mod cancel;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}`
///
/// `GET`: 商户单号查询转账单, see <https://pay.weixin.qq.com/doc/v3/partner/4015469131>.
#[derive(Debug, Clone)]
pub struct OutBillNo<C> {
    at: At<C>,
}

impl<C: Caller> OutBillNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel`
    #[must_use]
    pub fn cancel(&self) -> cancel::Cancel<C> {
        cancel::Cancel::new(self.at.clone())
    }

    /// 商户单号查询转账单: `GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015469131>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(
            &wechatpay_spec::table::v3::fund_app::GET_MCH_TRANSFER_PARTNER_TRANSFER_BILLS_OUT_BILL_NO_OUT_BILL_NO,
            query,
        )
    }
}

/// What [`OutBillNo::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 二级商户号.
    pub sub_mchid: String,
}

/// What [`OutBillNo::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 商户号.
    pub mchid: String,
    /// 商户单号.
    pub out_bill_no: String,
    /// 商家转账订单号.
    pub transfer_bill_no: String,
    /// 商户AppID.
    pub appid: String,
    /// `state`: one of `ACCEPTED`, `PROCESSING`, `WAIT_USER_CONFIRM`, `TRANSFERING`, `SUCCESS`, `FAIL`, `CANCELING`, `CANCELLED`.
    pub state: State,
    /// 转账金额.
    pub transfer_amount: i64,
    /// 转账备注.
    pub transfer_remark: String,
    /// 失败原因.
    pub fail_reason: Option<String>,
    /// 收款用户OpenID.
    pub openid: Option<String>,
    /// 收款用户姓名: decrypted by the client.
    pub user_name: Option<crate::Sensitive>,
    /// 单据创建时间.
    pub create_time: String,
    /// 最后一次状态变更时间.
    pub update_time: String,
}

crate::answer! {
    GetAnswer {
        required sub_mchid "sub_mchid",
        required mchid "mchid",
        required out_bill_no "out_bill_no",
        required transfer_bill_no "transfer_bill_no",
        required appid "appid",
        required state "state",
        required transfer_amount "transfer_amount",
        required transfer_remark "transfer_remark",
        optional fail_reason "fail_reason",
        optional openid "openid",
        optional user_name "user_name",
        required create_time "create_time",
        required update_time "update_time",
    }
}

crate::open_enum! {
/// `state`.
    State {
    Accepted = "ACCEPTED",
    Processing = "PROCESSING",
    WaitUserConfirm = "WAIT_USER_CONFIRM",
    Transfering = "TRANSFERING",
    Success = "SUCCESS",
    Fail = "FAIL",
    Canceling = "CANCELING",
    Cancelled = "CANCELLED",
    }
}

impl Request for GetQuery {}
