//! Templates, services, sub-merchants, AppIDs and payers come into being by being named.

use std::collections::HashSet;

use serde_json::Value;

/// Request fields that name something, and what it is. AppIDs, sub-merchants and payers belong to the merchant that names them.
const NAMING: [(&str, &str); 9] = [
    ("plan_id", "template (模板)"),
    ("service_id", "password-exempt service (免密支付服务)"),
    ("sub_mchid", "sub-merchant (子商户)"),
    ("appid", "AppID"),
    ("sp_appid", "AppID"),
    ("sub_appid", "AppID"),
    ("openid", "payer"),
    ("sp_openid", "payer"),
    ("sub_openid", "payer"),
];

/// What has been named so far.
#[derive(Debug, Default)]
pub(crate) struct Provisioned(HashSet<(String, &'static str, String)>);

impl Provisioned {
    /// Takes note of everything that a body names; gives one line for each that is new.
    pub(crate) fn name(&mut self, mchid: &str, body: &Value) -> Vec<String> {
        let scheduled = body.get("deduct_schedule").is_some();
        let mut new = Vec::new();
        for (field, what) in NAMING {
            let named = match body.get(field) {
                Some(Value::String(text)) => text.clone(),
                Some(Value::Number(number)) => number.to_string(),
                _ => continue,
            };
            if self.0.insert((mchid.to_owned(), what, named.clone())) {
                let kind = if scheduled && field == "plan_id" { " of type 预约扣费" } else { "" };
                new.push(format!("{what} {named}{kind} is there from now on: {field} named it for the first time"));
            }
        }
        new
    }
}
