// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`

use crate::{At, Caller};

/// `/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`
///
/// `POST`: 解除刷脸用户签约关系接口, see <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html>.
#[derive(Debug, Clone)]
pub struct TerminateContract<C> {
    at: At<C>,
}

impl<C: Caller> TerminateContract<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 解除刷脸用户签约关系接口: `POST /v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html>.
    pub fn post(&self) -> C::Call<()> {
        self.at.bare(&wechatpay_spec::table::v3::offlinefacemch::POST_ORGANIZATIONS_ORGANIZATION_ID_USERS_USER_ID_USER_ID_TERMINATE_CONTRACT)
    }
}
