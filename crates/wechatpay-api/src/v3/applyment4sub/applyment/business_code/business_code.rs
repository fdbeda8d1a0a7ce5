// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/applyment4sub/applyment/business_code/{business_code}`

use crate::{At, Caller};

/// `/v3/applyment4sub/applyment/business_code/{business_code}`
///
/// `GET`: 通过业务申请编号查询申请状态, see <https://pay.weixin.qq.com/doc/v3/partner/4012697168>.
#[derive(Debug, Clone)]
pub struct BusinessCode<C> {
    at: At<C>,
}

impl<C: Caller> BusinessCode<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 通过业务申请编号查询申请状态: `GET /v3/applyment4sub/applyment/business_code/{business_code}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012697168>, <https://pay.weixin.qq.com/doc/v3/partner/4012721709>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::applyment4sub::GET_APPLYMENT_BUSINESS_CODE_BUSINESS_CODE)
    }
}

pub use crate::v3::applyment4sub::applyment::applyment_id::applyment_id::GetAnswer;

pub use crate::v3::applyment4sub::applyment::applyment_id::applyment_id::ApplymentState;

pub use crate::v3::applyment4sub::applyment::applyment_id::applyment_id::AuditDetail;
