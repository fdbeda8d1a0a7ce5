// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/global/merchant/h5/permission/{sub_mchid}`

use crate::{At, Caller};

/// `/v3/global/merchant/h5/permission/{sub_mchid}`
///
/// `GET`: 查询子商户H5支付权限状态, see <https://pay.weixin.qq.com/doc/global/v3/zh/4013025117>.
#[derive(Debug, Clone)]
pub struct SubMchid<C> {
    at: At<C>,
}

impl<C: Caller> SubMchid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询子商户H5支付权限状态: `GET /v3/global/merchant/h5/permission/{sub_mchid}`
    ///
    /// Host: <https://apihk.mch.weixin.qq.com>.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/global/v3/zh/4013025117>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::global::GET_MERCHANT_H5_PERMISSION_SUB_MCHID)
    }
}

/// What [`SubMchid::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 子商户号.
    pub sub_mchid: String,
    /// `authorization_state`: one of `AUTHORITY_TO_TEST`, `FORMAL_AUTHORITY`, `AUTHORIZED`, `UNDER_PUNISHMENT`, `UNAUTHORIZED`.
    pub authorization_state: AuthorizationState,
}

crate::answer! {
    GetAnswer {
        required sub_mchid "sub_mchid",
        required authorization_state "authorization_state",
    }
}

crate::open_enum! {
/// `authorization_state`.
    AuthorizationState {
    AuthorityToTest = "AUTHORITY_TO_TEST",
    FormalAuthority = "FORMAL_AUTHORITY",
    Authorized = "AUTHORIZED",
    UnderPunishment = "UNDER_PUNISHMENT",
    Unauthorized = "UNAUTHORIZED",
    }
}
