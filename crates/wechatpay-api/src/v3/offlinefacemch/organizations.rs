// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/offlinefacemch/organizations`

pub mod organization_id;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/offlinefacemch/organizations`
///
/// `GET`: 查询机构信息接口, see <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html>.
#[derive(Debug, Clone)]
pub struct Organizations<C> {
    at: At<C>,
}

impl<C: Caller> Organizations<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/offlinefacemch/organizations/{organization_id}`
    #[doc(alias = "organizationId")]
    #[must_use]
    pub fn organization_id(&self, organization_id: impl std::fmt::Display) -> organization_id::OrganizationId<C> {
        organization_id::OrganizationId::new(self.at.with("organization_id", organization_id))
    }

    /// 查询机构信息接口: `GET /v3/offlinefacemch/organizations`
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at.query(&wechatpay_spec::table::v3::offlinefacemch::GET_ORGANIZATIONS, query)
    }
}

/// What [`Organizations::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 机构ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// 机构名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_name: Option<String>,
}

/// What [`Organizations::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 机构ID.
    pub organization_id: Option<String>,
    /// 机构名称.
    pub organization_name: Option<String>,
}

crate::answer! {
    GetAnswer {
        optional organization_id "organization_id",
        optional organization_name "organization_name",
    }
}

impl Request for GetQuery {}
