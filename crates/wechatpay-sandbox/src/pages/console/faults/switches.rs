//! Notification chaos and the other settings of a world, as forms.

use maud::{Markup, html};
use serde_json::{Map, Value, json};

use crate::{
    chaos::Chaos,
    control_error::ControlError,
    pages::{form::Form, shell, visit::Visit},
    settings::Settings,
};

/// The shares of chaos, by their names in the settings.
const SHARES: [(&str, &str, &str); 11] = [
    ("duplicate", "comes again once it is accepted", "接收后重复"),
    ("concurrent", "a copy at the same time", "并发副本"),
    ("reorder", "held back 2 to 10 s", "乱序（2–10 秒）"),
    ("delay", "held back 1 to 30 min", "延迟（1–30 分钟）"),
    ("drop", "lost on the way", "丢失"),
    ("bad_signature", "a forged copy: wrong signature", "伪造：签名错误"),
    ("unknown_serial", "a forged copy: unknown serial", "伪造：未知序列号"),
    ("wrong_key", "a forged copy: another APIv3 key", "伪造：其他APIv3密钥"),
    ("cut_body", "a forged copy: body cut short", "伪造：报文截断"),
    ("stale", "a forged copy: ten minutes old", "伪造：过期"),
    ("probe", "a signature probe", "签名探测"),
];

/// What is on or off, by name in the settings.
const SWITCHES: [(&str, &str, &str); 5] = [
    ("strict", "Strict: what is not declared is refused", "严格模式：未声明的对象一律拒绝"),
    ("external_delivery", "Notifications may leave this machine", "允许通知发往外部主机"),
    ("sign_on_world_clock", "Messages are dated by the world's clock", "签名使用环境时钟"),
    ("negative_tests", "Wechatpay-Negative-Test asks for errors", "启用 Wechatpay-Negative-Test"),
    ("magic_values", "openids that begin with magic- behave so", "启用 magic- 开头的 openid"),
];

const PERSONAS: [(&str, &str, &str); 6] = [
    ("rich", "pay whatever is asked", "余额充足"),
    ("empty", "have no money (NOT_ENOUGH)", "余额不足"),
    ("frozen", "are frozen (USER_ACCOUNT_ABNORMAL)", "账户异常"),
    ("over_limit", "are over a limit (RULE_LIMIT)", "超出限额"),
    ("slow", "pay after ten minutes", "十分钟后支付"),
    ("wrong_user", "are never who was named", "非指定用户"),
];

/// The change that the form of chaos asks for; shares come in percent.
pub(super) fn chaos(form: &Form) -> Result<Value, ControlError> {
    let mut changed = Map::new();
    for (name, ..) in SHARES {
        let percent: f64 = form
            .value(name)
            .unwrap_or("0")
            .parse()
            .map_err(|_| ControlError::bad(format!("{name} must be 0 to 100 (percent)")))?;
        changed.insert(name.to_owned(), json!(percent / 100.0));
    }
    Ok(json!({ "chaos": changed }))
}

/// The change that the form of the other settings asks for.
pub(super) fn settings(form: &Form) -> Result<Value, ControlError> {
    let mut changed = Map::new();
    for (name, ..) in SWITCHES {
        changed.insert(name.to_owned(), json!(form.value(name).is_some()));
    }
    changed.insert("persona".to_owned(), json!(form.value("persona")));
    let limit: Option<u32> = form
        .value("rate_limit_per_second")
        .map(str::parse)
        .transpose()
        .map_err(|_| ControlError::bad("the limit must be a whole number"))?;
    changed.insert("rate_limit_per_second".to_owned(), json!(limit));
    Ok(Value::Object(changed))
}

pub(super) fn chaos_card(visit: &Visit<'_>, chaos: &Chaos) -> Markup {
    let now = serde_json::to_value(chaos).unwrap_or_default();
    let percent = |name: &str| now.get(name).and_then(Value::as_f64).unwrap_or_default() * 100.0;
    let is_on = SHARES.iter().any(|(name, ..)| percent(name) > 0.0);
    let typed = visit.typed(&[("do", "chaos")]);
    html! {
        section.card {
            h2 { (visit.say("Chaos of notifications", "通知混沌")) " "
                @if is_on { span.pill.warn { (visit.say("on", "已开启")) } } @else { span.pill { (visit.say("off", "已关闭")) } } }
            details open[is_on || typed.is_some()] {
                summary { (visit.say("Shares, in percent of the attempts", "各项比例（占尝试次数的百分比）")) }
                form method="post" action=(visit.link(super::PATH)) {
                    (shell::token(visit))
                    div.shares {
                        @for (name, english, chinese) in SHARES {
                            label { code { (name) } " " span.quiet { (visit.say(english, chinese)) }
                                input type="number" name=(name) min="0" max="100" step="any" value=(typed.text(name, &percent(name).to_string())); }
                        }
                    }
                    button.primary name="do" value="chaos" { (visit.say("Set", "保存")) }
                }
            }
        }
    }
}

pub(super) fn settings_card(visit: &Visit<'_>, settings: &Settings) -> Markup {
    let now = serde_json::to_value(settings).unwrap_or_default();
    let is_on = |name: &str| now.get(name) == Some(&Value::Bool(true));
    let persona = now.get("persona").and_then(Value::as_str).unwrap_or_default();
    let limit = settings.rate_limit_per_second.map(|limit| limit.to_string()).unwrap_or_default();
    let typed = visit.typed(&[("do", "settings")]);
    html! {
        section.card {
            h2 { (visit.say("How this world behaves", "环境设置")) }
            form method="post" action=(visit.link(super::PATH)) {
                (shell::token(visit))
                @for (name, english, chinese) in SWITCHES {
                    label { input type="checkbox" name=(name) value="yes" checked[typed.ticked(name, is_on(name))]; (visit.say(english, chinese)) " " code { (name) } }
                }
                label { (visit.say("Payers of whom nothing else is said", "默认用户行为")) " "
                    select name="persona" {
                        @for (word, english, chinese) in PERSONAS {
                            option value=(word) selected[typed.chosen("persona", word, word == persona)] { (visit.say(english, chinese)) }
                        }
                    }
                }
                label { (visit.say("Calls of one merchant in a second, at most", "单商户每秒调用上限")) " "
                    input type="number" name="rate_limit_per_second" min="0" value=(typed.text("rate_limit_per_second", &limit))
                        placeholder=(visit.say("no limit", "不限")); }
                button.primary name="do" value="settings" { (visit.say("Set", "保存")) }
            }
        }
    }
}
