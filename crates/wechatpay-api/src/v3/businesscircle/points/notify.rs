// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/businesscircle/points/notify`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/businesscircle/points/notify`
///
/// `POST`: 商圈会员积分同步, see <https://pay.weixin.qq.com/doc/v3/merchant/4012534698>.
#[derive(Debug, Clone)]
pub struct Notify<C> {
    at: At<C>,
}

impl<C: Caller> Notify<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 商圈会员积分同步: `POST /v3/businesscircle/points/notify`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012534698>, <https://pay.weixin.qq.com/doc/v3/partner/4012474133>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<()> {
        self.at.json(&wechatpay_spec::table::v3::businesscircle::POST_POINTS_NOTIFY, body)
    }
}

/// What [`Notify::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 商圈商户ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 微信订单号.
    pub transaction_id: String,
    /// 小程序appid.
    pub appid: String,
    /// 顾客openid.
    pub openid: String,
    /// 是否获得积分.
    pub earn_points: bool,
    /// 订单新增积分值.
    pub increased_points: i64,
    /// 积分更新时间.
    pub points_update_time: String,
    /// 未获得积分的备注信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_points_remarks: Option<String>,
    /// 顾客积分总额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_points: Option<i64>,
}

impl Request for PostRequest {}
