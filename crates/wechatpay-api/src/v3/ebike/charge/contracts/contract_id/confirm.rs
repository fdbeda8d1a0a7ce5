// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/ebike/charge/contracts/{contract_id}/confirm`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/ebike/charge/contracts/{contract_id}/confirm`
///
/// `POST`: 创建用户当次充电代扣凭证, see <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml>.
#[derive(Debug, Clone)]
pub struct Confirm<C> {
    at: At<C>,
}

impl<C: Caller> Confirm<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 创建用户当次充电代扣凭证: `POST /v3/ebike/charge/contracts/{contract_id}/confirm`
    ///
    /// The official pages no longer offer it.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml>.
    #[doc(alias = "deprecated")]
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::ebike::POST_CHARGE_CONTRACTS_CONTRACT_ID_CONFIRM, body)
    }
}

/// What [`Confirm::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 特约商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 服务商公众号ID.
    pub appid: String,
    /// 特约商户公众号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 充电场景信息.
    pub charge_info: ChargeInfo,
}

/// 充电场景信息.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct ChargeInfo {
    /// 开始时间.
    pub start_time: String,
    /// 充电站名称.
    pub charging_station_name: String,
    /// 充电枪编号.
    pub charging_gun_number: String,
    /// 充电位设备号.
    pub device_id: String,
}

/// What [`Confirm::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 用户充电代扣凭证.
    pub charging_token: String,
}

crate::answer! {
    PostAnswer {
        required charging_token "charging_token",
    }
}

impl Request for PostRequest {}
