// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/multiuse/users/{openid}/coupons`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/multiuse/users/{openid}/coupons`
///
/// `POST`: 发放指定批次的消费金, see <https://pay.weixin.qq.com/doc/v3/merchant/4012539766>.
#[derive(Debug, Clone)]
pub struct Coupons<C> {
    at: At<C>,
}

impl<C: Caller> Coupons<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 发放指定批次的消费金: `POST /v3/multiuse/users/{openid}/coupons`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012539766>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::multiuse::POST_USERS_OPENID_COUPONS, body)
    }
}

/// What [`Coupons::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 批次号.
    pub stock_id: String,
    /// 商户单据号.
    pub out_request_no: String,
    /// 用户姓名: encrypted by the call.
    pub user_name: crate::Sensitive,
    /// 身份证号码: encrypted by the call.
    pub id_card_number: crate::Sensitive,
    /// 发放面额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 公众账号ID.
    pub appid: String,
    /// `card_type`: one of `ID_CARD`.
    pub card_type: CardType,
}

crate::open_enum! {
/// `card_type`.
    CardType {
    IdCard = "ID_CARD",
    }
}

/// What [`Coupons::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 消费金ID.
    pub coupon_id: String,
}

crate::answer! {
    PostAnswer {
        required coupon_id "coupon_id",
    }
}

impl Request for PostRequest {}
