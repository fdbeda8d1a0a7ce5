// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/industry-coupon/tokens`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/industry-coupon/tokens`
///
/// `POST`: 出行券切卡组件预下单, see <https://pay.weixin.qq.com/doc/v3/merchant/4012553563>.
#[derive(Debug, Clone)]
pub struct Tokens<C> {
    at: At<C>,
}

impl<C: Caller> Tokens<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 出行券切卡组件预下单: `POST /v3/industry-coupon/tokens`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012553563>, <https://pay.weixin.qq.com/doc/v3/partner/4012715654>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::industry_coupon::POST_TOKENS, body)
    }
}

/// What [`Tokens::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 用户标识.
    pub open_id: String,
    /// 出行券列表.
    pub coupon_list: Vec<CouponList>,
}

/// 出行券列表.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct CouponList {
    /// 批次号.
    pub stock_id: i64,
    /// 券ID.
    pub coupon_id: String,
}

/// What [`Tokens::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 切卡组件token值.
    pub token: Option<String>,
    /// token过期时间.
    pub expires_time: Option<String>,
}

crate::answer! {
    PostAnswer {
        optional token "token",
        optional expires_time "expires_time",
    }
}

impl Request for PostRequest {}
