// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/bill/fundflowbill`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/bill/fundflowbill`
///
/// `GET`: 申请资金账单, see <https://pay.weixin.qq.com/doc/v3/merchant/4012791867>.
#[derive(Debug, Clone)]
pub struct Fundflowbill<C> {
    at: At<C>,
}

impl<C: Caller> Fundflowbill<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 申请资金账单: `GET /v3/bill/fundflowbill`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012791867>, <https://pay.weixin.qq.com/doc/v3/merchant/4013070400>, <https://pay.weixin.qq.com/doc/v3/merchant/4012810609>, <https://pay.weixin.qq.com/doc/v3/merchant/4012791888>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::bill::GET_FUNDFLOWBILL, query)
    }
}

/// What [`Fundflowbill::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 账单日期.
    pub bill_date: String,
    /// 二级商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// `account_type`: one of `BASIC`, `OPERATION`, `FEES`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_type: Option<AccountType>,
    /// `tar_type`: one of `GZIP`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tar_type: Option<TarType>,
}

crate::open_enum! {
/// `account_type`.
    AccountType {
    Basic = "BASIC",
    Operation = "OPERATION",
    Fees = "FEES",
    }
}

crate::open_enum! {
/// `tar_type`.
    TarType {
    Gzip = "GZIP",
    }
}

/// What [`Fundflowbill::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 哈希类型.
    pub hash_type: String,
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

impl Request for GetQuery {}
