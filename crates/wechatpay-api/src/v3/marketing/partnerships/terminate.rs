// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/partnerships/terminate`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/partnerships/terminate`
///
/// `POST`: 终止合作关系, see <https://pay.weixin.qq.com/doc/v3/merchant/4017164460>.
#[derive(Debug, Clone)]
pub struct Terminate<C> {
    at: At<C>,
}

impl<C: Caller> Terminate<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 终止合作关系: `POST /v3/marketing/partnerships/terminate`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4017164460>, <https://pay.weixin.qq.com/doc/v3/partner/4017171868>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_PARTNERSHIPS_TERMINATE, body)
    }
}

/// What [`Terminate::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 合作方信息.
    pub partner: Partner,
    /// 被授权数据.
    pub authorized_data: AuthorizedData,
}

pub use crate::v3::marketing::partnerships::build::Partner;

pub use crate::v3::marketing::partnerships::Type;

pub use crate::v3::marketing::partnerships::build::AuthorizedData;

pub use crate::v3::marketing::partnerships::BusinessType;

/// What [`Terminate::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 终止合作关系时间.
    pub terminate_time: String,
}

crate::answer! {
    PostAnswer {
        required terminate_time "terminate_time",
    }
}

impl Request for PostRequest {}
