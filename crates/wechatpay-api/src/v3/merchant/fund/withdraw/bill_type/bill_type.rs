// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/merchant/fund/withdraw/bill-type/{bill_type}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/merchant/fund/withdraw/bill-type/{bill_type}`
///
/// `GET`: 按日下载提现异常文件, see <https://pay.weixin.qq.com/doc/v3/partner/4012476678>.
#[derive(Debug, Clone)]
pub struct BillType<C> {
    at: At<C>,
}

impl<C: Caller> BillType<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 按日下载提现异常文件: `GET /v3/merchant/fund/withdraw/bill-type/{bill_type}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012476678>, <https://pay.weixin.qq.com/doc/v3/partner/4012720060>, <https://pay.weixin.qq.com/doc/v3/partner/4012719776>, <https://pay.weixin.qq.com/doc/v3/partner/4012715087>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::merchant::GET_FUND_WITHDRAW_BILL_TYPE_BILL_TYPE, query)
    }
}

/// What [`BillType::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 账单日期.
    pub bill_date: String,
    /// `tar_type`: one of `GZIP`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tar_type: Option<TarType>,
}

crate::open_enum! {
/// `tar_type`.
    TarType {
    Gzip = "GZIP",
    }
}

/// What [`BillType::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// `hash_type`: one of `SHA1`.
    pub hash_type: HashType,
    /// 哈希值.
    pub hash_value: String,
    /// 账单下载地址.
    pub download_url: String,
}

crate::answer! {
    GetAnswer {
        required hash_type "hash_type",
        required hash_value "hash_value",
        required download_url "download_url",
    }
}

crate::open_enum! {
/// `hash_type`.
    HashType {
    Sha1 = "SHA1",
    }
}

impl Request for GetQuery {}
