// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`

pub mod cancel;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
///
/// `GET`: 商户单号查询转账单, see <https://pay.weixin.qq.com/doc/v3/partner/4013504213>.
#[derive(Debug, Clone)]
pub struct OutBillNo<C> {
    at: At<C>,
}

impl<C: Caller> OutBillNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
    #[must_use]
    pub fn cancel(&self) -> cancel::Cancel<C> {
        cancel::Cancel::new(self.at.clone())
    }

    /// 商户单号查询转账单: `GET /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013504213>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(
            &wechatpay_spec::table::v3::ecommerce::GET_MCH_TRANSFER_TRANSFER_BILLS_OUT_BILL_NO_OUT_BILL_NO,
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
    /// 服务商商户号.
    pub mchid: String,
    /// 二级商户号.
    pub sub_mchid: String,
    /// 商户单号.
    pub out_bill_no: String,
    /// 微信转账单号.
    pub transfer_bill_no: String,
    /// 服务商AppID.
    pub appid: String,
    /// 转账场景ID.
    pub transfer_scene_id: String,
    /// 单据状态.
    pub state: String,
    /// 转账金额.
    pub transfer_amount: i64,
    /// 转账备注.
    pub transfer_remark: String,
    /// 失败原因.
    pub fail_reason: Option<String>,
    /// 收款用户OpenID.
    pub openid: Option<String>,
    /// 收款用户姓名.
    pub user_name: Option<String>,
    /// 单据创建时间.
    pub create_time: String,
    /// 状态变更时间.
    pub update_time: String,
}

crate::answer! {
    GetAnswer {
        required mchid "mchid",
        required sub_mchid "sub_mchid",
        required out_bill_no "out_bill_no",
        required transfer_bill_no "transfer_bill_no",
        required appid "appid",
        required transfer_scene_id "transfer_scene_id",
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

impl Request for GetQuery {}
