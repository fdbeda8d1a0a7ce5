// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/profitsharing/bills`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/profitsharing/bills`
///
/// `GET`: 申请分账账单, see <https://pay.weixin.qq.com/doc/v3/merchant/4012529628>.
#[derive(Debug, Clone)]
pub struct Bills<C> {
    at: At<C>,
}

impl<C: Caller> Bills<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 申请分账账单: `GET /v3/profitsharing/bills`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012529628>, <https://pay.weixin.qq.com/doc/v3/partner/4012761131>, <https://pay.weixin.qq.com/doc/v3/partner/4012761140>, <https://pay.weixin.qq.com/doc/v3/partner/4012715572>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::profitsharing::GET_BILLS, query)
    }
}

/// What [`Bills::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 二级商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
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

/// What [`Bills::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 下载地址.
    pub download_url: String,
    /// `hash_type`: one of `SHA1`.
    pub hash_type: HashType,
    /// 哈希值.
    pub hash_value: String,
}

crate::answer! {
    GetAnswer {
        required download_url "download_url",
        required hash_type "hash_type",
        required hash_value "hash_value",
    }
}

crate::open_enum! {
/// `hash_type`.
    HashType {
    Sha1 = "SHA1",
    }
}

impl Request for GetQuery {}
