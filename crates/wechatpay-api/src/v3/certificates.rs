// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/certificates`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/certificates`
///
/// `GET`: 获取平台证书列表, see <https://pay.weixin.qq.com/doc/v3/merchant/4012551764>.
#[derive(Debug, Clone)]
pub struct Certificates<C> {
    at: At<C>,
}

impl<C: Caller> Certificates<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 获取平台证书列表: `GET /v3/certificates`
    ///
    /// Refresh it more often than every 12 hours; certificates overlap while they change. A merchant that has only a WeChat Pay public key gets an error, or no certificates.
    ///
    /// - 404 `RESOURCE_NOT_EXISTS`: the merchant has a WeChat Pay public key only: use that
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012551764>, <https://pay.weixin.qq.com/doc/v3/partner/4012715700>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::certificates::GET, query)
    }
}

/// What [`Certificates::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 算法类型: `RSA` when absent; one of `RSA`, `SM2`, `ALL`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub algorithm_type: Option<AlgorithmType>,
}

crate::open_enum! {
/// 算法类型.
    AlgorithmType {
    Rsa = "RSA",
    Sm2 = "SM2",
    All = "ALL",
    }
}

/// What [`Certificates::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 平台证书列表: may be several: encrypt with the newest `effective_time`, verify with all.
    pub data: Vec<Data>,
}

crate::answer! {
    GetAnswer {
        required data "data",
    }
}

/// 平台证书列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// 证书序列号: at most 40 characters.
    pub serial_no: String,
    /// 启用时间: a time of RFC 3339.
    pub effective_time: String,
    /// 过期时间: a time of RFC 3339.
    pub expire_time: String,
    /// 证书信息: a PEM certificate, encrypted with the APIv3 key.
    pub encrypt_certificate: EncryptCertificate,
}

crate::answer! {
    Data {
        required serial_no "serial_no",
        required effective_time "effective_time",
        required expire_time "expire_time",
        required encrypt_certificate "encrypt_certificate",
    }
}

/// 证书信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EncryptCertificate {
    /// 加密算法.
    pub algorithm: String,
    /// 随机串.
    pub nonce: String,
    /// 附加数据.
    pub associated_data: String,
    /// 证书密文.
    pub ciphertext: String,
}

crate::answer! {
    EncryptCertificate {
        required algorithm "algorithm",
        required nonce "nonce",
        required associated_data "associated_data",
        required ciphertext "ciphertext",
    }
}

impl Request for GetQuery {}
