// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ecommerce/bill/fundflowbill`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ecommerce/bill/fundflowbill`
///
/// `GET`: 申请二级商户资金账单, see <https://pay.weixin.qq.com/doc/v3/partner/4012760697>.
#[derive(Debug, Clone)]
pub struct Fundflowbill<C> {
    at: At<C>,
}

impl<C: Caller> Fundflowbill<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 申请二级商户资金账单: `GET /v3/ecommerce/bill/fundflowbill`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012760697>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::ecommerce::GET_BILL_FUNDFLOWBILL, query)
    }
}

/// What [`Fundflowbill::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 账单日期.
    pub bill_date: String,
    /// `account_type`: one of `ALL`.
    pub account_type: AccountType,
    /// `tar_type`: one of `GZIP`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tar_type: Option<TarType>,
    /// `algorithm`: one of `AEAD_AES_256_GCM`, `SM4_GCM`.
    pub algorithm: Algorithm,
}

crate::open_enum! {
/// `account_type`.
    AccountType {
    All = "ALL",
    }
}

crate::open_enum! {
/// `tar_type`.
    TarType {
    Gzip = "GZIP",
    }
}

crate::open_enum! {
/// `algorithm`.
    Algorithm {
    AeadAes256Gcm = "AEAD_AES_256_GCM",
    Sm4Gcm = "SM4_GCM",
    }
}

/// What [`Fundflowbill::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 下载信息总数.
    pub download_bill_count: i64,
    /// 下载信息明细.
    pub download_bill_list: Option<Vec<DownloadBillList>>,
}

crate::answer! {
    GetAnswer {
        required download_bill_count "download_bill_count",
        optional download_bill_list "download_bill_list",
    }
}

/// 下载信息明细.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DownloadBillList {
    /// 账单文件序号.
    pub bill_sequence: i64,
    /// `hash_type`: one of `SHA1`.
    pub hash_type: HashType,
    /// 哈希值.
    pub hash_value: String,
    /// 账单下载地址.
    pub download_url: String,
    /// 加密密钥: the key of AEAD_AES_256_GCM (32 bytes) or SM4_GCM (16) that opens the file; decrypted by the client.
    pub encrypt_key: crate::Sensitive,
    /// 随机字符串: the nonce that the file was encrypted with.
    pub nonce: String,
}

crate::answer! {
    DownloadBillList {
        required bill_sequence "bill_sequence",
        required hash_type "hash_type",
        required hash_value "hash_value",
        required download_url "download_url",
        required encrypt_key "encrypt_key",
        required nonce "nonce",
    }
}

crate::open_enum! {
/// `hash_type`.
    HashType {
    Sha1 = "SHA1",
    }
}

impl Request for GetQuery {}
