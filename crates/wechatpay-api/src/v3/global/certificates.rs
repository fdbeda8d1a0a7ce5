// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/certificates`

use crate::{At, Caller};

/// `/v3/global/certificates`
///
/// `GET`: 获取平台证书列表, see <https://pay.weixin.qq.com/doc/global/v3/zh/4013013878>.
#[derive(Debug, Clone)]
pub struct Certificates<C> {
    at: At<C>,
}

impl<C: Caller> Certificates<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 获取平台证书列表: `GET /v3/global/certificates`
    ///
    /// For: direct merchant (直连商户), institution (机构). Refresh it more often than every 12 hours; certificates overlap while they change. `expire_time` of the old one moves forward 24 hours before the change, so it may differ from the certificate itself. Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013013878>, <https://pay.weixin.qq.com/doc/global/v3/zh/4012354446>, <https://pay.weixin.qq.com/doc/global/v3/zh/4012354486>, <https://pay.weixin.qq.com/doc/global/v3/zh/4012354540>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::global::GET_CERTIFICATES)
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
    /// 证书启用时间: a time of RFC 3339.
    pub effective_time: String,
    /// 证书弃用时间: a time of RFC 3339.
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
    /// 加密证书的算法.
    pub algorithm: String,
    /// 加密证书的随机串.
    pub nonce: String,
    /// 附加数据.
    pub associated_data: String,
    /// 加密后的证书内容.
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
