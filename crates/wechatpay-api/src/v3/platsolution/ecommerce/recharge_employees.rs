// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/ecommerce/recharge-employees`

pub mod sub_mchid;

use crate::{At, Caller, JsonOr, Request};

/// `/v3/platsolution/ecommerce/recharge-employees`
///
/// `POST`: 添加二级商户可扫码充值员工, see <https://pay.weixin.qq.com/doc/v3/partner/4013521743>.
#[derive(Debug, Clone)]
pub struct RechargeEmployees<C> {
    at: At<C>,
}

impl<C: Caller> RechargeEmployees<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid`
    #[doc(alias = "subMchid")]
    #[must_use]
    pub fn sub_mchid(&self) -> sub_mchid::SubMchid<C> {
        sub_mchid::SubMchid::new(self.at.clone())
    }

    /// 添加二级商户可扫码充值员工: `POST /v3/platsolution/ecommerce/recharge-employees`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013521743>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::platsolution::POST_ECOMMERCE_RECHARGE_EMPLOYEES, body)
    }
}

/// What [`RechargeEmployees::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 员工OpenID.
    pub sp_openid: String,
}

/// What [`RechargeEmployees::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 员工OpenID.
    pub sp_openid: Option<String>,
    /// `state`: one of `EFFECTIVE`, `DELETED`.
    pub state: Option<State>,
    /// 添加员工时间.
    pub create_time: Option<String>,
    /// 最后更新时间.
    pub update_time: Option<String>,
}

crate::answer! {
    PostAnswer {
        required sub_mchid "sub_mchid",
        optional sp_openid "sp_openid",
        optional state "state",
        optional create_time "create_time",
        optional update_time "update_time",
    }
}

crate::open_enum! {
/// `state`.
    State {
    Effective = "EFFECTIVE",
    Deleted = "DELETED",
    }
}

impl Request for PostRequest {}
