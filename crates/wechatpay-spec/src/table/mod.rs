//! The table, one file a family. Facts come from the official pages that each operation links to.

pub mod combine_papay;
pub mod global_papay;
pub mod papay_sign;
pub mod password_exempt;
pub mod platform;

use crate::{Event, Field, Format, Operation, Version};

static FAMILIES: &[&[&Operation]] = &[
    global_papay::OPERATIONS,
    combine_papay::OPERATIONS,
    password_exempt::OPERATIONS,
    papay_sign::OPERATIONS,
    platform::OPERATIONS,
];

/// All operations.
pub fn operations() -> impl Iterator<Item = &'static Operation> {
    FAMILIES.iter().copied().flatten().copied()
}

/// The operation of this name.
#[must_use]
pub fn operation(name: &str) -> Option<&'static Operation> {
    operations().find(|operation| operation.name == name)
}

/// All notifications.
pub fn events() -> impl Iterator<Item = &'static Event> {
    std::iter::empty()
}

/// The notification of APIv3 with this `event_type`.
#[must_use]
pub fn event(event_type: &str) -> Option<&'static Event> {
    events().find(|event| event.version == Version::V3 && event.event_type == event_type)
}

/// The notification of v2 with this name.
#[must_use]
pub fn event_v2(name: &str) -> Option<&'static Event> {
    events().find(|event| event.version == Version::V2 && event.event_type == name)
}

const fn text(name: &'static str, term: &'static str, longest: u16) -> Field {
    Field::text(name, term).longest(longest).required()
}

const fn unbounded(name: &'static str, term: &'static str) -> Field {
    Field::text(name, term).required()
}

const fn integer(name: &'static str, term: &'static str, least: i64) -> Field {
    Field::integer(name, term).least(least).required()
}

const fn object(name: &'static str, term: &'static str, fields: &'static [Field]) -> Field {
    Field::object(name, term, fields).required()
}

// Fields that several families share, word for word.

const APPID: Field = text("appid", "商户AppID", 32);
const MCHID: Field = text("mchid", "商户号", 32);
const SP_APPID: Field = text("sp_appid", "服务商AppID", 32);
const SP_MCHID: Field = text("sp_mchid", "服务商商户号", 32);
const SUB_APPID: Field = text("sub_appid", "子商户AppID", 32);
const SUB_MCHID: Field = text("sub_mchid", "子商户号", 32);
const OPENID: Field = text("openid", "用户标识", 128);
const PLAN_ID: Field = integer("plan_id", "委托代扣模板ID", 1);
const SERVICE_ID: Field = integer("service_id", "免密支付服务ID", 1);
const CONTRACT_ID: Field = text("contract_id", "委托代扣协议ID", 64);
const OUT_CONTRACT_CODE: Field = text("out_contract_code", "商户签约协议号", 32).format(Format::Alphanumeric);
const CONTRACT_DISPLAY_ACCOUNT: Field = text("contract_display_account", "用户账户展示名称", 32);
const NOTIFY_URL: Field = text("notify_url", "回调通知地址", 256).format(Format::NotifyUrl);
const PRE_ENTRUSTWEB_ID: Field = text("pre_entrustweb_id", "预签约ID", 128);
const CONTRACT_STATE: Field = unbounded("contract_state", "协议状态");
const CONTRACT_SIGNED_TIME: Field = text("contract_signed_time", "协议签署时间", 32).format(Format::Time);
const CONTRACT_EXPIRED_TIME: Field = text("contract_expired_time", "协议到期时间", 32).format(Format::Time);
const CONTRACT_TERMINATE_INFO: Field = object(
    "contract_terminate_info",
    "协议解约信息",
    &[
        unbounded("contract_termination_mode", "协议解约方式"),
        text("contract_terminated_time", "协议解约时间", 32).format(Format::Time).optional(),
        text("contract_termination_remark", "解约备注", 256).optional(),
    ],
)
.optional();
