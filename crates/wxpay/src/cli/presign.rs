//! `wxpay presign`

use clap::Args;

use super::{Caller, call::pair};
use crate::presign;

#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    wxpay presign combine-papay --example\n  \
    wxpay presign papay --scene h5 --plan-id 12535 --contract-display-account 小明\n  \
    wxpay presign insurance --set policy_start_date=2027-01-01 --set 'policy_periods=[…]'\n\n\
    On a terminal, what is missing is asked for. --set names nested fields as deduct_schedule.description; `wxpay api show` lists \
    them all.")]
pub(crate) struct PresignOptions {
    /// Family of contracts (委托代扣)
    #[arg(value_name = "FAMILY", value_parser = presign::families())]
    pub(crate) family: String,
    /// Where the payer signs, such as mini-program, jsapi, h5 or app [default: the first that the family has]
    #[arg(long, value_name = "SCENE")]
    pub(crate) scene: Option<String>,
    /// AppID; of a service provider its own [default: the setting appid]
    #[arg(long)]
    pub(crate) appid: Option<String>,
    /// The payer (用户标识)
    #[arg(long)]
    pub(crate) openid: Option<String>,
    /// Template (模板ID); the service (服务ID) of 免密支付
    #[arg(long, alias = "service-id", value_name = "ID")]
    pub(crate) plan_id: Option<String>,
    /// The merchant's own contract number (商户签约协议号) [default: a new one]
    #[arg(long, value_name = "CODE")]
    pub(crate) out_contract_code: Option<String>,
    /// The payer's name as the signing page shows it (用户账户展示名称)
    #[arg(long, alias = "display-name", value_name = "NAME")]
    pub(crate) contract_display_account: Option<String>,
    /// Where notifications go (签约结果通知地址) [default: the setting notify_url]
    #[arg(long, value_name = "URL")]
    pub(crate) notify_url: Option<String>,
    /// Sub-merchant (子商户号)
    #[arg(long, value_name = "MCHID")]
    pub(crate) sub_mchid: Option<String>,
    /// The sub-merchant's AppID
    #[arg(long, value_name = "APPID")]
    pub(crate) sub_appid: Option<String>,
    /// The order that was pre-signed with, of the scenes after a payment (支付后签约)
    #[arg(long, value_name = "ID")]
    pub(crate) prepay_id: Option<String>,
    /// Sets any other field; may be repeated. Objects and lists are JSON
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    pub(crate) set: Vec<(String, String)>,
    /// Takes the specification's example for what is missing, instead of asking
    #[arg(long)]
    pub(crate) example: bool,
    /// Waits until the payer has signed, or the session is over
    #[arg(long)]
    pub(crate) wait: bool,
    /// Does not ask before a call to the real WeChat Pay
    #[arg(short, long)]
    pub(crate) yes: bool,
    #[command(flatten)]
    pub(crate) caller: Caller,
}
