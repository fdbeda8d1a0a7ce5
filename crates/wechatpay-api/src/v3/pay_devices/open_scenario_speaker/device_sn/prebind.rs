// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`
///
/// `POST`: 出厂预绑定音箱和码牌.
#[derive(Debug, Clone)]
pub struct Prebind<C> {
    at: At<C>,
}

impl<C: Caller> Prebind<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 出厂预绑定音箱和码牌: `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::pay_devices::POST_OPEN_SCENARIO_SPEAKER_DEVICE_SN_PREBIND, body)
    }
}

/// What [`Prebind::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 收款链接url.
    pub code_url: String,
}

/// What [`Prebind::post`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostAnswer {
    /// 设备sn.
    pub device_sn: String,
    /// `bind_state`: one of `OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND`, `OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED`.
    pub bind_state: BindState,
    /// 收款链接url.
    pub code_url: String,
}

crate::answer! {
    PostAnswer {
        required device_sn "device_sn",
        required bind_state "bind_state",
        required code_url "code_url",
    }
}

pub use crate::v3::pay_devices::open_scenario_speaker::device_sn::BindState;

impl Request for PostRequest {}
