// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/pay-devices/open-scenario-speaker/{device_sn}`

pub mod bind;
pub mod prebind;
pub mod unbind;

use crate::{At, Caller};

/// `/v3/pay-devices/open-scenario-speaker/{device_sn}`
///
/// `GET`: 查询音箱绑定信息.
#[derive(Debug, Clone)]
pub struct DeviceSn<C> {
    at: At<C>,
}

impl<C: Caller> DeviceSn<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/pay-devices/open-scenario-speaker/{device_sn}/bind`
    #[must_use]
    pub fn bind(&self) -> bind::Bind<C> {
        bind::Bind::new(self.at.clone())
    }

    /// `/v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`
    #[must_use]
    pub fn prebind(&self) -> prebind::Prebind<C> {
        prebind::Prebind::new(self.at.clone())
    }

    /// `/v3/pay-devices/open-scenario-speaker/{device_sn}/unbind`
    #[must_use]
    pub fn unbind(&self) -> unbind::Unbind<C> {
        unbind::Unbind::new(self.at.clone())
    }

    /// 查询音箱绑定信息: `GET /v3/pay-devices/open-scenario-speaker/{device_sn}`
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::pay_devices::GET_OPEN_SCENARIO_SPEAKER_DEVICE_SN)
    }
}

/// What [`DeviceSn::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 子商户.
    pub sub_mchid: String,
    /// 设备sn.
    pub device_sn: String,
    /// `bind_state`: one of `OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND`, `OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED`.
    pub bind_state: BindState,
    /// 收款链接url.
    pub code_url: String,
}

crate::answer! {
    GetAnswer {
        required sub_mchid "sub_mchid",
        required device_sn "device_sn",
        required bind_state "bind_state",
        required code_url "code_url",
    }
}

crate::open_enum! {
/// `bind_state`.
    BindState {
    OpenScenarioSpeakerBindStateUnbond = "OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND",
    OpenScenarioSpeakerBindStateBinded = "OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED",
    }
}
