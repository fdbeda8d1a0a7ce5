// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/businesscircle/parkings`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/businesscircle/parkings`
///
/// `POST`: 商圈会员停车状态同步, see <https://pay.weixin.qq.com/doc/v3/merchant/4012535502>.
#[derive(Debug, Clone)]
pub struct Parkings<C> {
    at: At<C>,
}

impl<C: Caller> Parkings<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 商圈会员停车状态同步: `POST /v3/businesscircle/parkings`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012535502>, <https://pay.weixin.qq.com/doc/v3/partner/4012474127>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::businesscircle::POST_PARKINGS, body)
    }
}

/// What [`Parkings::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商圈商户ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 品牌ID.
    pub brandid: i64,
    /// 应用ID.
    pub appid: String,
    /// 用户标识.
    pub openid: String,
    /// 车牌号.
    pub plate_number: String,
    /// 状态.
    pub state: String,
    /// 时间.
    pub time: String,
}

impl Request for PostRequest {}
