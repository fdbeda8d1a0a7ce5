// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}`

pub mod sp_openid;

use crate::{At, Caller};

/// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}`
///
/// `GET`: 查询二级商户可扫码充值员工列表, see <https://pay.weixin.qq.com/doc/v3/partner/4013521757>.
#[derive(Debug, Clone)]
pub struct SubMchid<C> {
    at: At<C>,
}

impl<C: Caller> SubMchid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid`
    #[doc(alias = "spOpenid")]
    #[must_use]
    pub fn sp_openid(&self) -> sp_openid::SpOpenid<C> {
        sp_openid::SpOpenid::new(self.at.clone())
    }

    /// 查询二级商户可扫码充值员工列表: `GET /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013521757>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::platsolution::GET_ECOMMERCE_RECHARGE_EMPLOYEES_SUB_MCHID_SUB_MCHID)
    }
}

/// What [`SubMchid::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 员工列表.
    pub employees: Option<Vec<Employees>>,
}

crate::answer! {
    GetAnswer {
        optional employees "employees",
    }
}

/// 员工列表.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Employees {
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
    Employees {
        required sub_mchid "sub_mchid",
        optional sp_openid "sp_openid",
        optional state "state",
        optional create_time "create_time",
        optional update_time "update_time",
    }
}

pub use crate::v3::platsolution::ecommerce::recharge_employees::State;
