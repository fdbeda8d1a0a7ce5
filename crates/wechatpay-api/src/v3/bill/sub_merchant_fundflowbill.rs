// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/bill/sub-merchant-fundflowbill`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/bill/sub-merchant-fundflowbill`
///
/// `GET`: 申请单个子商户资金账单, see <https://pay.weixin.qq.com/doc/v3/partner/4012710630>.
#[derive(Debug, Clone)]
pub struct SubMerchantFundflowbill<C> {
    at: At<C>,
}

impl<C: Caller> SubMerchantFundflowbill<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 申请单个子商户资金账单: `GET /v3/bill/sub-merchant-fundflowbill`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012710630>, <https://pay.weixin.qq.com/doc/v3/partner/4012886329>, <https://pay.weixin.qq.com/doc/v3/partner/4012760249>, <https://pay.weixin.qq.com/doc/v3/partner/4012720204>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::bill::GET_SUB_MERCHANT_FUNDFLOWBILL, query)
    }
}

/// What [`SubMerchantFundflowbill::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 子商户号.
    pub sub_mchid: String,
    /// 账单日期.
    pub bill_date: String,
    /// `tar_type`: one of `GZIP`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tar_type: Option<TarType>,
    /// `algorithm`: one of `AEAD_AES_256_GCM`, `SM4_GCM`.
    pub algorithm: Algorithm,
    /// `account_type`: one of `BASIC`, `OPERATION`, `FEES`, `DEPOSIT`.
    pub account_type: AccountType,
}

pub use crate::v3::bill::fundflowbill::TarType;

crate::open_enum! {
/// `algorithm`.
    Algorithm {
    AeadAes256Gcm = "AEAD_AES_256_GCM",
    Sm4Gcm = "SM4_GCM",
    }
}

crate::open_enum! {
/// `account_type`.
    AccountType {
    Basic = "BASIC",
    Operation = "OPERATION",
    Fees = "FEES",
    Deposit = "DEPOSIT",
    }
}

/// What [`SubMerchantFundflowbill::get`] gets back.
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
    /// 下载地址.
    pub download_url: String,
    /// 加密密钥: the key of AEAD_AES_256_GCM (32 bytes) or SM4_GCM (16) that opens the file; decrypted by the client.
    pub encrypt_key: crate::Sensitive,
    /// 哈希类型.
    pub hash_type: String,
    /// 哈希值.
    pub hash_value: String,
    /// 随机字符串: the nonce that the file was encrypted with.
    pub nonce: String,
}

crate::answer! {
    DownloadBillList {
        required bill_sequence "bill_sequence",
        required download_url "download_url",
        required encrypt_key "encrypt_key",
        required hash_type "hash_type",
        required hash_value "hash_value",
        required nonce "nonce",
    }
}

impl Request for GetQuery {}
