// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore/merchant-bill`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/payscore/merchant-bill`
///
/// `GET`: 商户申请获取对账单, see <https://pay.weixin.qq.com/doc/v3/merchant/4013394586>.
#[derive(Debug, Clone)]
pub struct MerchantBill<C> {
    at: At<C>,
}

impl<C: Caller> MerchantBill<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 商户申请获取对账单: `GET /v3/payscore/merchant-bill`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4013394586>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::payscore::GET_MERCHANT_BILL, query)
    }
}

/// What [`MerchantBill::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 账单日期.
    pub bill_date: String,
    /// `tar_type`: one of `GZIP`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tar_type: Option<TarType>,
    /// 加密算法.
    pub encryption_algorithm: String,
    /// 服务ID.
    pub service_id: String,
}

crate::open_enum! {
/// `tar_type`.
    TarType {
    Gzip = "GZIP",
    }
}

/// What [`MerchantBill::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 下载信息总数.
    pub download_bill_count: i64,
    /// 下载信息明细.
    pub download_bill_list: Vec<DownloadBillList>,
}

crate::answer! {
    GetAnswer {
        required download_bill_count "download_bill_count",
        required download_bill_list "download_bill_list",
    }
}

/// 下载信息明细.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DownloadBillList {
    /// 账单文件序号.
    pub bill_sequence: i64,
    /// 哈希类型.
    pub hash_type: String,
    /// 哈希值.
    pub hash_value: String,
    /// 下载地址.
    pub download_url: String,
    /// 加密密钥: the key of AEAD_AES_256_GCM (32 bytes) that opens the file; decrypted by the client.
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

impl Request for GetQuery {}
