// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay-devices/open-scenario-speaker/{device_sn}/unbind`

use crate::{At, Caller};

/// `/v3/pay-devices/open-scenario-speaker/{device_sn}/unbind`
///
/// `POST`: 解绑音箱设备码牌.
#[derive(Debug, Clone)]
pub struct Unbind<C> {
    at: At<C>,
}

impl<C: Caller> Unbind<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 解绑音箱设备码牌: `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/unbind`
    pub fn post(&self) -> C::Call<PostAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::pay_devices::POST_OPEN_SCENARIO_SPEAKER_DEVICE_SN_UNBIND)
    }
}

pub use crate::v3::pay_devices::open_scenario_speaker::device_sn::GetAnswer as PostAnswer;

pub use crate::v3::pay_devices::open_scenario_speaker::device_sn::BindState;
