// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/realname/verify`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/realname/verify`
///
/// `GET`: 实名信息校验, see <https://pay.weixin.qq.com/doc/v3/partner/4013735179>.
#[derive(Debug, Clone)]
pub struct Verify<C> {
    at: At<C>,
}

impl<C: Caller> Verify<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 实名信息校验: `GET /v3/realname/verify`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013735179>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::realname::GET_VERIFY, query)
    }
}

/// What [`Verify::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// `credential_type`: one of `1`, `2`, `5`, `9`, `12`, `17`, `19`.
    pub credential_type: i64,
    /// 加密后的下单用户证件号: encrypted by the call.
    pub encrypted_credential_id: crate::Sensitive,
    /// 加密后的下单用户姓名: encrypted by the call.
    pub encrypted_name: crate::Sensitive,
    /// 微信支付交易单号.
    pub wxp_trade_no: String,
}

/// What [`Verify::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// `verify_result`: one of `0`, `1`.
    pub verify_result: i64,
    /// 错误信息.
    pub err_message: Option<String>,
}

crate::answer! {
    GetAnswer {
        required verify_result "verify_result",
        optional err_message "err_message",
    }
}

impl Request for GetQuery {}
