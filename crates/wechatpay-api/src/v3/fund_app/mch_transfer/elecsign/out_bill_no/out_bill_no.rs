// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`

use crate::{At, Caller};

/// `/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`
///
/// `GET`: 商户单号查询电子回单, see <https://pay.weixin.qq.com/doc/v3/merchant/4012716436>.
#[derive(Debug, Clone)]
pub struct OutBillNo<C> {
    at: At<C>,
}

impl<C: Caller> OutBillNo<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 商户单号查询电子回单: `GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012716436>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::fund_app::GET_MCH_TRANSFER_ELECSIGN_OUT_BILL_NO_OUT_BILL_NO)
    }
}

/// What [`OutBillNo::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// `state`: one of `GENERATING`, `FINISHED`, `FAILED`.
    pub state: State,
    /// 申请单创建时间.
    pub create_time: String,
    /// 申请单更新时间.
    pub update_time: String,
    /// `hash_type`: one of `SHA256`, `SM3`.
    pub hash_type: Option<HashType>,
    /// 回单文件摘要值.
    pub hash_value: Option<String>,
    /// 回单文件下载地址.
    pub download_url: Option<String>,
    /// 失败原因.
    pub fail_reason: Option<String>,
}

crate::answer! {
    GetAnswer {
        required state "state",
        required create_time "create_time",
        required update_time "update_time",
        optional hash_type "hash_type",
        optional hash_value "hash_value",
        optional download_url "download_url",
        optional fail_reason "fail_reason",
    }
}

crate::open_enum! {
/// `state`.
    State {
    Generating = "GENERATING",
    Finished = "FINISHED",
    Failed = "FAILED",
    }
}

crate::open_enum! {
/// `hash_type`.
    HashType {
    Sha256 = "SHA256",
    Sm3 = "SM3",
    }
}
