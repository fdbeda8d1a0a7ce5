//! Faults of answers: the rules that are there, and a form for another one.

use maud::{Markup, html};

use crate::{
    control_error::ControlError,
    faults::{Delay, ErrorForm, Fault, FaultRule, SignatureFlaw},
    pages::{form::Form, shell, visit::Visit},
};

/// What can be chosen: its word in the form, what it is in both languages.
const FAULTS: [(&str, &str, &str); 15] = [
    ("late", "the answer is late, by the milliseconds below", "应答延迟（毫秒见下）"),
    ("limited", "429 FREQUENCY_LIMITED", "429 FREQUENCY_LIMITED"),
    ("500", "500 SYSTEM_ERROR", "500 SYSTEM_ERROR"),
    ("500-done", "500 SYSTEM_ERROR, carried out nevertheless", "500 SYSTEM_ERROR，但已执行"),
    ("502", "502 as a page of HTML, unsigned", "502 HTML 页面，无签名"),
    ("accepted", "202: accepted and not finished", "202 已受理未完成"),
    ("reset-before", "connection reset, nothing carried out", "连接重置，未执行"),
    ("reset-after", "connection reset, carried out", "连接重置，但已执行"),
    ("slow", "the body trickles", "应答体缓慢传输"),
    ("truncated", "half of the body, then the end", "应答体截断"),
    ("sig-wrong", "wrong signature", "签名错误"),
    ("sig-missing", "no signature", "缺少签名"),
    ("sig-probe", "signature probe 签名探测流量", "签名探测流量"),
    ("sig-serial", "signed with a key that nobody has", "未知的签名证书序列号"),
    ("sig-stale", "signed ten minutes ago", "签名时间为十分钟前"),
];

/// What marks the form of another fault.
const ADD: &[(&str, &str)] = &[("do", "fault")];

/// How slowly a body trickles, in bytes a second.
const TRICKLE: u32 = 64;
/// How old a stale signature is, in seconds.
const STALE: i64 = 600;

pub(super) fn read(form: &Form) -> Result<FaultRule, ControlError> {
    let number = |name: &str| -> Result<Option<u64>, ControlError> {
        let wrong = |_| ControlError::bad(format!("{name} must be a whole number"));
        form.value(name).map(str::parse).transpose().map_err(wrong)
    };
    let json = ErrorForm::Json;
    let fault = match form.value("fault").unwrap_or_default() {
        "late" => Fault::Latency { delay: Delay::Fixed(number("delay")?.unwrap_or(1_000)) },
        "limited" => Fault::RateLimited { retry_after: None },
        "500" => Fault::Error { status: 500, form: json, carried_out: false },
        "500-done" => Fault::Error { status: 500, form: json, carried_out: true },
        "502" => Fault::Error { status: 502, form: ErrorForm::Html, carried_out: false },
        "accepted" => Fault::Accepted { carried_out: false },
        "reset-before" => Fault::ResetBefore {},
        "reset-after" => Fault::ResetAfter {},
        "slow" => Fault::SlowBody { bytes_per_second: TRICKLE },
        "truncated" => Fault::TruncatedBody {},
        "sig-wrong" => Fault::Signature { flaw: SignatureFlaw::Wrong },
        "sig-missing" => Fault::Signature { flaw: SignatureFlaw::Missing },
        "sig-probe" => Fault::Signature { flaw: SignatureFlaw::Probe },
        "sig-serial" => Fault::Signature { flaw: SignatureFlaw::UnknownSerial },
        "sig-stale" => Fault::Signature { flaw: SignatureFlaw::Stale(STALE) },
        _ => return Err(ControlError::bad("the form does not say which fault")),
    };
    let mut rule = FaultRule::new(fault);
    if let Some(share) = form.value("share") {
        let percent: f64 = share.parse().map_err(|_| ControlError::bad("the share must be 0 to 100 (percent)"))?;
        rule = rule.share(percent / 100.0);
    }
    if let Some(times) = number("times")? {
        rule = rule.times(u32::try_from(times).unwrap_or(u32::MAX));
    }
    rule.matches.path = form.value("path").map(str::to_owned);
    rule.matches.mchid = form.value("mchid").map(str::to_owned);
    rule.matches.method = form.value("method").map(str::to_ascii_uppercase);
    Ok(rule)
}

pub(super) fn card(visit: &Visit<'_>) -> Markup {
    html! {
        section.card {
            h2 { (visit.say("Faults of answers", "应答故障")) }
            div #faults data-live { (rules(visit)) }
            details open[visit.typed(ADD).is_some()] {
                summary { (visit.say("Add a fault", "添加故障")) }
                (another(visit))
            }
        }
    }
}

fn rules(visit: &Visit<'_>) -> Markup {
    let rules: Vec<_> = {
        let tenant = visit.cell.lock();
        let counted = |rule: &FaultRule| (rule.clone(), tenant.tally.count(&rule.id));
        tenant.ledger.state.faults.iter().map(counted).collect()
    };
    html! {
        @if rules.is_empty() { p.quiet { (visit.say("None: answers go out as they are.", "无：应答原样返回。")) } }
        @for (rule, count) in &rules {
            form.turn method="post" action=(visit.link(super::PATH)) {
                (shell::token(visit))
                input type="hidden" name="id" value=(rule.id);
                span { code { (rule.id) } " " strong { (rule.fault) } " " span.quiet { (matched(visit, rule)) " · "
                    (count.struck) "/" (count.seen) " " (visit.say("requests struck", "个请求命中")) } }
                button name="do" value="remove" { (visit.say("Take it away", "删除")) " " span.hidden { (rule.id) } }
            }
        }
    }
}

fn matched(visit: &Visit<'_>, rule: &FaultRule) -> String {
    let matches = &rule.matches;
    let mut parts: Vec<String> =
        [&matches.method, &matches.path, &matches.mchid].into_iter().flatten().cloned().collect();
    if parts.is_empty() {
        parts.push(visit.say("every request", "所有请求").to_owned());
    }
    if rule.share < 1.0 {
        parts.push(format!("{} %", rule.share * 100.0));
    }
    if let Some(times) = rule.times {
        parts.push(format!("{times} ×"));
    }
    parts.join(" ")
}

fn another(visit: &Visit<'_>) -> Markup {
    let typed = visit.typed(ADD);
    let text = |name: &str, label: &str, hint: &str| {
        html! { label { (label) input type="text" name=(name) placeholder=(hint) autocomplete="off" value=(typed.text(name, "")); } }
    };
    html! {
        form.turn method="post" action=(visit.link(super::PATH)) {
            (shell::token(visit))
            label { (visit.say("What happens", "故障类型"))
                select name="fault" { @for (word, english, chinese) in FAULTS {
                    option value=(word) selected[typed.chosen("fault", word, false)] { (visit.say(english, chinese)) } } } }
            (text("path", visit.say("Path", "路径"), "/v3/papay/*"))
            (text("method", visit.say("Method", "方法"), "POST"))
            (text("mchid", visit.say("Merchant", "商户"), "1900000001"))
            (text("share", visit.say("Share, in percent", "比例（%）"), "100"))
            (text("times", visit.say("So many times", "次数"), visit.say("for ever", "不限")))
            (text("delay", visit.say("Milliseconds (late)", "毫秒（延迟）"), "1000"))
            button.primary name="do" value="fault" { (visit.say("Add", "添加")) }
        }
    }
}
