// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay-devices/open-scenario-speaker/{device_sn}/bind`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/pay-devices/open-scenario-speaker/{device_sn}/bind`
///
/// `POST`: 绑定音箱设备码牌.
#[derive(Debug, Clone)]
pub struct Bind<C> {
    at: At<C>,
}

impl<C: Caller> Bind<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 绑定音箱设备码牌: `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/bind`
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::pay_devices::POST_OPEN_SCENARIO_SPEAKER_DEVICE_SN_BIND, body)
    }
}

/// What [`Bind::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 子商户.
    pub sub_mchid: String,
    /// 收款链接url.
    pub code_url: String,
}

pub use crate::v3::pay_devices::open_scenario_speaker::device_sn::GetAnswer as PostAnswer;

pub use crate::v3::pay_devices::open_scenario_speaker::device_sn::BindState;

impl Request for PostRequest {}
