//! The table, one file a family. Facts come from the official pages that each operation links to.

pub mod combine_papay;
pub mod global_papay;
pub mod papay_sign;
pub mod password_exempt;
pub mod platform;

use crate::{Field, Format, Operation};

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

// Fields that several families share, word for word.

const APPID: Field = Field::text("appid", "商户AppID", 32);
const MCHID: Field = Field::text("mchid", "商户号", 32);
const SP_APPID: Field = Field::text("sp_appid", "服务商AppID", 32);
const SP_MCHID: Field = Field::text("sp_mchid", "服务商商户号", 32);
const SUB_APPID: Field = Field::text("sub_appid", "子商户AppID", 32);
const SUB_MCHID: Field = Field::text("sub_mchid", "子商户号", 32);
const OPENID: Field = Field::text("openid", "用户标识", 128);
const PLAN_ID: Field = Field::integer("plan_id", "委托代扣模板ID", 1);
const SERVICE_ID: Field = Field::integer("service_id", "免密支付服务ID", 1);
const CONTRACT_ID: Field = Field::text("contract_id", "委托代扣协议ID", 64);
const OUT_CONTRACT_CODE: Field = Field::text("out_contract_code", "商户签约协议号", 32).format(Format::Alphanumeric);
const CONTRACT_DISPLAY_ACCOUNT: Field = Field::text("contract_display_account", "用户账户展示名称", 32);
const NOTIFY_URL: Field = Field::text("notify_url", "回调通知地址", 256).format(Format::NotifyUrl);
const PRE_ENTRUSTWEB_ID: Field = Field::text("pre_entrustweb_id", "预签约ID", 128);
const CONTRACT_STATE: Field = Field::unbounded("contract_state", "协议状态");
const CONTRACT_SIGNED_TIME: Field = Field::text("contract_signed_time", "协议签署时间", 32).format(Format::Time);
const CONTRACT_EXPIRED_TIME: Field = Field::text("contract_expired_time", "协议到期时间", 32).format(Format::Time);
const CONTRACT_TERMINATE_INFO: Field = Field::object(
    "contract_terminate_info",
    "协议解约信息",
    &[
        Field::unbounded("contract_termination_mode", "协议解约方式"),
        Field::text("contract_terminated_time", "协议解约时间", 32).format(Format::Time).optional(),
        Field::text("contract_termination_remark", "解约备注", 256).optional(),
    ],
)
.optional();
