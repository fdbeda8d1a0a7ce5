// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/brand/applyments/business-code/{business_code}`

use crate::{At, Caller};

/// `/v3/brand/applyments/business-code/{business_code}`
///
/// `GET`: 根据业务申请编号查询申请状态, see <https://pay.weixin.qq.com/doc/v3/partner/4016257694>.
#[derive(Debug, Clone)]
pub struct BusinessCode<C> {
    at: At<C>,
}

impl<C: Caller> BusinessCode<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 根据业务申请编号查询申请状态: `GET /v3/brand/applyments/business-code/{business_code}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016257694>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::brand::GET_APPLYMENTS_BUSINESS_CODE_BUSINESS_CODE)
    }
}

pub use crate::v3::brand::applyments::applyment_id::applyment_id::GetAnswer;

pub use crate::v3::brand::applyments::applyment_id::applyment_id::ApplymentState;
