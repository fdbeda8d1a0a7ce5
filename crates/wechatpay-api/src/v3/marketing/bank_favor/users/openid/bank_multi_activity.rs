// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/bank-favor/users/{openid}/bank-multi-activity`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/bank-favor/users/{openid}/bank-multi-activity`
///
/// `POST`: 给指定用户报名多笔立减活动, see <https://pay.weixin.qq.com/doc/v3/merchant/4014569793>.
#[derive(Debug, Clone)]
pub struct BankMultiActivity<C> {
    at: At<C>,
}

impl<C: Caller> BankMultiActivity<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 给指定用户报名多笔立减活动: `POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4014569793>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::marketing::POST_BANK_FAVOR_USERS_OPENID_BANK_MULTI_ACTIVITY, body)
    }
}

/// What [`BankMultiActivity::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 批次号.
    pub stock_id: String,
    /// 活动ID.
    pub activity_id: String,
    /// 发券凭证.
    pub out_request_no: String,
    /// 公众账号ID.
    pub appid: String,
    /// 创建批次的商户号.
    pub stock_creator_mchid: String,
}

/// What [`BankMultiActivity::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 代金券id.
    pub coupon_id: String,
}

crate::answer! {
    PostAnswer {
        required coupon_id "coupon_id",
    }
}

impl Request for PostRequest {}
